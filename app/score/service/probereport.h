#pragma once

#include "app/model/callrecord.h"
#include "app/model/result.h"

#include <QMetaType>
#include <QStringList>

namespace winnow {

// What "Test" found out about a service.
struct ProbeReport {
    QStringList models;        // ids listed by the service; empty: it lists none
    QString model;             // the model that answered, by the service's name
    CallRecord call;           // the test call: time, tokens, cost
    qint64 contextTokens = 0;  // the context window, prompt and answer together; 0: unknown
    qint64 criteriaTokens = 0; // estimated size of a scoring prompt without papers; 0: unknown

    bool criteriaFit() const { return contextTokens == 0 || criteriaTokens < contextTokens; }
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::ProbeReport)
