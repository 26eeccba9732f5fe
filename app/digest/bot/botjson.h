#pragma once

#include "app/digest/digestkind.h"
#include "app/model/digest.h"
#include "app/model/result.h"

#include <QJsonDocument>

#include <optional>
#include <vector>

namespace winnow {

// What kind of the bot's JSON files it is, by what stands in it.
DigestFileKind botJsonKind(const QJsonDocument &document);
// The same of a file that is no JSON any more, by its name.
DigestFileKind botJsonKindOfName(const QString &fileName);

struct BotDays {
    std::vector<Digest> digests;     // of a month's summary several
    std::optional<int> keptForMonth; // of a month's papers: how many the bot kept
};

// Reads a file of the kind. `fileName` gives the day of an object of papers: "2025-01-28-output.json".
// Errors: Malformed with place "name: what".
[[nodiscard]] Result<BotDays> readBotJson(DigestFileKind kind, const QByteArray &json,
                                          const QJsonDocument &document, const QString &fileName);

} // namespace winnow
