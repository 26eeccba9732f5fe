#pragma once

#include "app/model/error.h"

#include <QString>

namespace winnow {

// Why a run ended early, if the cause is the model's context, its answers, or what the service sends instead
// of them. Empty: it is none of these.
QString modelEndText(const Error &error, const QString &service);

// What is said once during a run: see RunMeter::notice.
QString modelNoticeText(const Error &notice, const QString &service);

} // namespace winnow
