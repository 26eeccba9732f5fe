#pragma once

#include "app/settings/settings.h"

#include <QStringList>

namespace winnow {

// Which share of the papers that the reader would keep has to be among those that a model is asked about;
// other papers are left out before.
struct PrescreenOptions {
    int recall = 0;                   // percent: 95, 98, 99; 0: all papers are asked about
    int halfLifeDays = 180;           // of decisions, see LearnSettings
    QStringList followedAuthors = {}; // their papers are never left out
    friend bool operator==(const PrescreenOptions &, const PrescreenOptions &) = default;
};

// From the settings; off if learning is.
PrescreenOptions prescreenOptions(const Settings &settings);

} // namespace winnow
