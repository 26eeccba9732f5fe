#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace winnow {

// The answer without the thinking that some models leave in front of it (<think>…</think>). Thinking that
// does not end leaves nothing.
QString withoutThinking(const QString &reply);

// One JSON value as models write it. Mended is what can be read in one way only: trailing commas, raw TeX
// backslashes and line breaks inside strings, keys without quotes, an id without quotes, single quotes
// throughout. Nothing if it still is no JSON.
std::optional<QJsonValue> lenientJson(const QString &text);

// Every complete object without objects inside it, wherever it stands: JSON lines, an array, the array of a
// wrapper, in a fence, amid prose, before a cut. One that can't be read costs no other.
std::vector<QJsonObject> flatObjects(const QString &text);

// Every array without arrays inside it that can be read.
std::vector<QJsonArray> flatArrays(const QString &text);

} // namespace winnow
