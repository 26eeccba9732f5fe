#pragma once

#include <QByteArray>
#include <QStringList>

namespace winnow {

// An object's keys in text order, each once (Qt sorts them). Of the outermost object, or of its member of
// that name. The text must be valid JSON.
QStringList keysInOrder(const QByteArray &json, const QByteArray &member = {});

} // namespace winnow
