#pragma once

#include "app/model/callrecord.h"
#include "app/model/result.h"

#include <QMetaType>
#include <QStringList>

namespace winnow {

// What "Test" found out about a service.
struct ProbeReport {
    QStringList models; // ids the service lists; empty: it lists none
    QString model;      // the one that answered, as the service names it
    CallRecord call;    // the tiny call: time, tokens, cost
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::ProbeReport)
