#pragma once

#include "app/model/digest.h"
#include "app/model/result.h"

#include <QJsonObject>

namespace winnow {

// A paper from one of the bot's JSON files. `place` identifies it in errors.
[[nodiscard]] Result<DigestEntry> readBotPaper(const QJsonObject &paper, const QString &place);

} // namespace winnow
