#pragma once

#include <QByteArray>
#include <QStringList>

namespace winnow {

// The keys of an object in the order of the text, each once: Qt's objects sort theirs. Of the outermost
// object, or of the object that is its member of that name. The text is valid JSON.
QStringList keysInOrder(const QByteArray &json, const QByteArray &member = {});

} // namespace winnow
