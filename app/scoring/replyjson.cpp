#include "app/scoring/replyjson.h"

#include "app/model/matchview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace winnow {

namespace {

constexpr qsizetype longestObject = 20'000; // characters; more is no paper's score
constexpr qsizetype longestReply = 2'000'000;

bool isBlank(QChar character) {
    return character == QLatin1Char(' ') || character == QLatin1Char('\t') ||
           character == QLatin1Char('\n') || character == QLatin1Char('\r');
}

QChar nextSolid(QStringView text, qsizetype from) {
    while (from < text.size() && isBlank(text.at(from)))
        ++from;
    return from < text.size() ? text.at(from) : QChar();
}

// Whether the backslash at `at` begins a TeX command and not a JSON escape. "\beta" and "\theta" begin like
// escapes that no comment needs; "\nabla" like one that it may.
bool isTex(QStringView text, qsizetype at) {
    static const QRegularExpression hex(QStringLiteral("^[0-9A-Fa-f]{4}"));
    static const QRegularExpression texN(
        QStringLiteral("^n(?:abla|eq?|u|eg|i|ot|otin|orm|olimits|onumber)(?![A-Za-z])"));
    const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
    const bool wordGoesOn = at + 2 < text.size() && text.at(at + 2).isLetter();
    switch (next.unicode()) {
    case '"':
    case '\\':
    case '/':
        return false;
    case 'b':
    case 'f':
    case 'r':
    case 't':
        return wordGoesOn;
    case 'n':
        return matchView(texN, text.mid(at + 1, 16)).hasMatch();
    case 'u':
        return !matchView(hex, text.mid(at + 2, 4)).hasMatch();
    default:
        return true;
    }
}

// Copies the string whose quote stands at `at`, mended; gives the place behind it.
qsizetype copyString(QStringView text, qsizetype at, QString &out) {
    out += text.at(at++);
    while (at < text.size() && text.at(at) != QLatin1Char('"')) {
        const QChar character = text.at(at);
        if (character == QLatin1Char('\\')) {
            const bool tex = isTex(text, at);
            out += tex ? QStringLiteral("\\\\") : text.mid(at, 2).toString();
            at += tex ? 1 : 2;
        } else {
            if (character.unicode() >= u' ')
                out += character;
            else
                out += QLatin1Char(' '); // a raw line break
            ++at;
        }
    }
    if (at < text.size())
        out += text.at(at);
    return at + 1;
}

// A key or an id without quotes, if one stands at `at`.
QString bareWord(QStringView text, qsizetype at) {
    static const QRegularExpression key(QStringLiteral("^([A-Za-z_]{1,40})\\s*:"));
    static const QRegularExpression id(QStringLiteral("^(\\d{4}\\.\\d{4,5})(?=[\\s,}\\]])"));
    const QStringView rest = text.mid(at, 64);
    if (const auto match = matchView(key, rest); match.hasMatch())
        return match.captured(1);
    return matchView(id, rest).captured(1);
}

// 'single' quotes as double ones, where each of them can only be a string's begin or end.
std::optional<QString> withDoubleQuotes(const QString &text) {
    if (text.contains(QLatin1Char('"')) || !text.contains(QLatin1Char('\'')))
        return std::nullopt;
    QString out = text;
    QChar solid; // the last character that is no blank
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character == QLatin1Char('\'')) {
            const bool fits = inside ? QStringView(u":,}]").contains(nextSolid(text, i + 1))
                                     : QStringView(u"{[,:").contains(solid);
            if (!fits)
                return std::nullopt;
            inside = !inside;
            out[i] = QLatin1Char('"');
        }
        if (!isBlank(character))
            solid = character;
    }
    return inside ? std::nullopt : std::optional(out);
}

QString mended(const QString &text) {
    const QString quoted = withDoubleQuotes(text).value_or(text);
    const QStringView view(quoted);
    QString out;
    out.reserve(view.size() + 16);
    for (qsizetype i = 0; i < view.size();) {
        const QChar character = view.at(i);
        const bool afterWord =
            i > 0 && (view.at(i - 1).isLetterOrNumber() || view.at(i - 1) == QLatin1Char('.') ||
                      view.at(i - 1) == QLatin1Char('_') || view.at(i - 1) == QLatin1Char('-'));
        if (character == QLatin1Char('"')) {
            i = copyString(view, i, out);
            continue;
        }
        if (character == QLatin1Char(',') && QStringView(u"}]").contains(nextSolid(view, i + 1))) {
            ++i;
            continue;
        }
        if (const QString word = afterWord ? QString() : bareWord(view, i); !word.isEmpty()) {
            out += QLatin1Char('"') + word + QLatin1Char('"');
            i += word.size();
            continue;
        }
        out += character;
        ++i;
    }
    return out;
}

// The place behind the bracket that closes the one at `start`, if none of the same kind opens before; -1 if
// it is never closed. `closes` at a quote inside a string is the model's slip, and lenientJson() will say so.
qsizetype endOfFlat(QStringView text, qsizetype start, QChar opens, QChar closes) {
    const qsizetype limit = std::min(text.size(), start + longestObject);
    bool inString = false;
    for (qsizetype i = start + 1; i < limit; ++i) {
        const QChar character = text.at(i);
        if (inString && character == QLatin1Char('\\'))
            ++i;
        else if (character == QLatin1Char('"'))
            inString = !inString;
        else if (!inString && character == closes)
            return i + 1;
        else if (!inString && character == opens)
            return -1;
    }
    return -1;
}

// Objects follow a bracket or comma, or stand in a line where no string began before them. A brace behind a
// quote and words belongs to a comment that quotes a paper, and what a paper says is no answer.
bool mayBegin(QStringView text, qsizetype at) {
    for (qsizetype i = at - 1; i >= 0; --i) {
        const QChar character = text.at(i);
        if (character == QLatin1Char('\n'))
            return true;
        if (!isBlank(character)) {
            const qsizetype line = text.left(i).lastIndexOf(QLatin1Char('\n')) + 1;
            return QStringView(u"[,{}").contains(character) ||
                   !text.sliced(line, i - line).contains(QLatin1Char('"'));
        }
    }
    return true;
}

template <class Found>
void forEachFlat(const QString &reply, QChar opens, QChar closes, Found found) {
    const QStringView text = QStringView(reply).left(longestReply);
    for (qsizetype i = text.indexOf(opens); i >= 0; i = text.indexOf(opens, i)) {
        const qsizetype end = endOfFlat(text, i, opens, closes);
        i = end > 0 && found(text, i, end) ? end : i + 1;
    }
}

} // namespace

QString withoutThinking(const QString &reply) {
    static const QRegularExpression begin(QStringLiteral("^\\s*<(think|thinking|reasoning)>"));
    // At the end of a line or before the answer; inside a comment more words or a quote follow.
    static const QRegularExpression end(
        QStringLiteral("</(?:think|thinking|reasoning)>[ \\t]*(?=\\r?\\n|$|[{\\[`])"));
    qsizetype from = -1;
    for (auto match = end.globalMatch(reply); match.hasNext();)
        from = match.next().capturedEnd();
    if (from >= 0)
        return reply.sliced(from);
    return begin.match(reply).hasMatch() ? QString() : reply;
}

std::optional<QJsonValue> lenientJson(const QString &text) {
    // Mended first: "\\theta" and an id without quotes are good JSON, but not what was meant. In an array,
    // since Qt reads no bare value.
    for (const QString &attempt : {mended(text), text}) {
        const QJsonDocument document = QJsonDocument::fromJson('[' + attempt.toUtf8() + ']');
        if (document.isArray() && document.array().size() == 1)
            return document.array().first();
    }
    return std::nullopt;
}

std::vector<QJsonObject> flatObjects(const QString &text) {
    std::vector<QJsonObject> objects;
    forEachFlat(text, QLatin1Char('{'), QLatin1Char('}'),
                [&](QStringView reply, qsizetype at, qsizetype end) {
                    if (!mayBegin(reply, at))
                        return false;
                    const auto value = lenientJson(reply.sliced(at, end - at).toString());
                    if (value && value->isObject())
                        objects.push_back(value->toObject());
                    return value.has_value();
                });
    return objects;
}

std::vector<QJsonArray> flatArrays(const QString &text) {
    std::vector<QJsonArray> arrays;
    forEachFlat(text, QLatin1Char('['), QLatin1Char(']'),
                [&](QStringView reply, qsizetype at, qsizetype end) {
                    const auto value = lenientJson(reply.sliced(at, end - at).toString());
                    if (value && value->isArray())
                        arrays.push_back(value->toArray());
                    return value.has_value();
                });
    return arrays;
}

} // namespace winnow
