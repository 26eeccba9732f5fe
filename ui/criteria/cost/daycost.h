#pragma once

#include "app/criteria/criteria.h"
#include "app/model/callrecord.h"
#include "app/settings/modelsettings.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace winnow {

// What a prompt's text below its line for the papers comes to.
struct UncachedText {
    qint64 tokens = 0;           // in every call
    std::optional<double> saves; // US dollars a day, were it above; none: not known, or nothing
};

// What a model would take for a whole day under some criteria, whatever of it is scored already.
struct DayCost {
    int papers = 0;
    bool isTypical = false; // no day is at hand: a usual one
    QString model;
    qint64 tokens = 0;
    std::optional<double> dollars; // none: the price is not known
    UncachedText scoring;
    UncachedText screening;
};

struct DayCostQuestion {
    Criteria criteria;
    ModelSettings settings;
    std::vector<Paper> papers; // none: a usual day's
    CallHistory history;
};

// Nothing where the settings don't name a model that could be asked. Takes some milliseconds.
std::optional<DayCost> dayCost(const DayCostQuestion &question);

// In words, translated. Empty: there is nothing to say.
QString costSentence(const DayCost &cost);
QString uncachedSentence(const UncachedText &text, const DayCost &cost);

} // namespace winnow

Q_DECLARE_METATYPE(winnow::DayCost)
