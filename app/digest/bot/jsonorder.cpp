#include "app/digest/bot/jsonorder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace winnow {

namespace {

// After the closing quotation mark of the string that begins at `at`.
qsizetype pastString(const QByteArray &json, qsizetype at) {
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

bool isFollowedByColon(const QByteArray &json, qsizetype at) {
    while (at < json.size() && (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t'))
        ++at;
    return at < json.size() && json[at] == ':';
}

QString decoded(const QByteArray &string) {
    return QJsonDocument::fromJson('[' + string + ']').array().at(0).toString();
}

} // namespace

QStringList keysInOrder(const QByteArray &json, const QByteArray &member) {
    const int wanted = member.isEmpty() ? 1 : 2;
    const QByteArray quotedMember = '"' + member + '"';
    QStringList keys;
    bool isWithin = member.isEmpty();
    int depth = 0;
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        if (c != '"') {
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++at;
            continue;
        }
        const auto end = pastString(json, at);
        if (depth <= wanted && isFollowedByColon(json, end)) {
            const QByteArray string = json.sliced(at, end - at);
            if (depth == 1 && !member.isEmpty())
                isWithin = string == quotedMember;
            else if (depth == wanted && isWithin)
                keys.append(decoded(string));
        }
        at = end;
    }
    keys.removeDuplicates();
    return keys;
}

} // namespace winnow
