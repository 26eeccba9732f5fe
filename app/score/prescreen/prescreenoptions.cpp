#include "app/score/prescreen/prescreenoptions.h"

namespace winnow {

PrescreenOptions prescreenOptions(const Settings &settings) {
    return {settings.learn.enabled ? settings.learn.prescreenRecall : 0, settings.learn.halfLifeDays,
            settings.followedAuthors};
}

} // namespace winnow
