#pragma once

#include "app/model/error.h"

#include <QString>

namespace winnow {

// Why a run ended early, where the reason lies in what the model can hold, what it answers, or what the
// service has in its place. Empty: it is none of these.
QString modelEndText(const Error &error, const QString &service);

// What is to be said once in the course of a run: see LlmProgress::notice.
QString modelNoticeText(const Error &notice, const QString &service);

} // namespace winnow
