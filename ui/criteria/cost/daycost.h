#pragma once

#include "app/criteria/criteria.h"
#include "app/model/callrecord.h"
#include "app/settings/modelsettings.h"

#include <QCoreApplication>
#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace winnow {

// What text after the papers line of a prompt costs, since no service can cache it.
struct UncachedText {
    qint64 tokens = 0; // in every call
    // US dollars saved per day if it came before the line; none: unknown, or nothing
    std::optional<double> saves;
};

// What a model would use for a whole day under given criteria, ignoring existing scores.
struct DayCost {
    int papers = 0;
    bool isTypical = false; // there is no day to measure: a typical one is assumed
    QString model;
    qint64 tokens = 0;
    std::optional<double> dollars; // none: the price is not known
    UncachedText scoring;
    UncachedText screening;

    Q_DECLARE_TR_FUNCTIONS(winnow::CriteriaPage)
};

struct DayCostQuestion {
    Criteria criteria;
    ModelSettings settings;
    std::vector<Paper> papers; // none: a typical day's
    CallHistory history;
};

// None if the settings name no usable model. Takes some milliseconds.
std::optional<DayCost> dayCost(const DayCostQuestion &question);

// In words, translated. Empty: nothing to say.
QString costSentence(const DayCost &cost);
QString uncachedSentence(const UncachedText &text, const DayCost &cost);

} // namespace winnow

Q_DECLARE_METATYPE(winnow::DayCost)
