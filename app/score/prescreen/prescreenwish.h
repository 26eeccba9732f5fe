#pragma once

#include "app/settings/settings.h"

#include <QStringList>

namespace winnow {

// Which share of what the reader would keep is to be among the papers that a model is asked about; the others
// are left out before it is asked.
struct PrescreenWish {
    int recall = 0;                   // per cent: 95, 98, 99; 0: all are asked about
    int halfLifeDays = 180;           // of decisions, see LearnSettings
    QStringList followedAuthors = {}; // whose papers are never left out
    friend bool operator==(const PrescreenWish &, const PrescreenWish &) = default;
};

// As the settings say; none where learning from decisions is switched off.
PrescreenWish prescreenWish(const Settings &settings);

} // namespace winnow
