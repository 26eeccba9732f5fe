#pragma once

#include "app/digest/digestfile.h"

#include <QJsonDocument>

namespace winnow {

// The kind of one of the bot's JSON files, judged by its content.
DigestFileKind botJsonKind(const QJsonDocument &document);
// The same for a file with broken JSON, judged by its name.
DigestFileKind botJsonKindOfName(const QString &fileName);

// Reads a file of that kind. For an object of papers, the day comes from `fileName`:
// "2025-01-28-output.json". Errors: Malformed with place "name: what".
[[nodiscard]] Result<DigestFile> readBotJson(DigestFileKind kind, const QByteArray &json,
                                             const QJsonDocument &document, const QString &fileName);

} // namespace winnow
