#pragma once

#include "app/model/callrecord.h"
#include "app/model/result.h"

#include <QMetaType>
#include <QStringList>

namespace winnow {

// What "Test" found out about a service.
struct ProbeReport {
    QStringList models;        // ids the service lists; empty: it lists none
    QString model;             // the one that answered, as the service names it
    CallRecord call;           // the tiny call: time, tokens, cost
    qint64 contextTokens = 0;  // the model's window, prompt and answer together; 0: not known
    qint64 criteriaTokens = 0; // guessed: a scoring prompt without any paper; 0: not known

    bool criteriaFit() const { return contextTokens == 0 || criteriaTokens < contextTokens; }
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::ProbeReport)
