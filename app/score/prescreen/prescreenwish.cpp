#include "app/score/prescreen/prescreenwish.h"

namespace winnow {

PrescreenWish prescreenWish(const Settings &settings) {
    return {settings.learn.enabled ? settings.learn.prescreenRecall : 0, settings.learn.halfLifeDays,
            settings.followedAuthors};
}

} // namespace winnow
