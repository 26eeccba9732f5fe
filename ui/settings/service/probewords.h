#pragma once

#include "app/model/error.h"
#include "app/score/service/probereport.h"
#include "app/settings/modelsettings.h"

#include <QString>
#include <QStringList>

namespace winnow {

// What came of a test, in words for the one who enters the settings; translated, plain text.

// "gpt-5-mini answered in 0.8 s · 40 tokens · $0.0001 · room for 8,192 tokens"
QString answerSentence(const ProbeReport &report);
// Why nothing can be scored all the same: the criteria leave no room. Empty: they do.
QString criteriaFlaw(const ProbeReport &report);
// The cause and what to do. `models` are the service's own, where it knows no such model.
QString probeErrorSentence(const Error &error, const ModelSettings &asked, const QStringList &models);

} // namespace winnow
