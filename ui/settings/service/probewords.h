#pragma once

#include "app/model/error.h"
#include "app/score/service/probereport.h"
#include "app/settings/modelsettings.h"

#include <QString>
#include <QStringList>

namespace winnow {

// A test's result in words, for the person entering the settings; translated, plain text.

// "gpt-5-mini answered in 0.8 s · 40 tokens · $0.0001 · room for 8,192 tokens"
QString answerSentence(const ProbeReport &report);
// Why nothing can be scored nevertheless: the criteria are too long. Empty: they are not.
QString criteriaFlaw(const ProbeReport &report);
// The cause and what to do. `models`: what the service has, if it does not know the model.
QString probeErrorSentence(const Error &error, const ModelSettings &asked, const QStringList &models);

} // namespace winnow
