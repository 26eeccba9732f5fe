#include "app/scoring/reply/replyvalues.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr qsizetype shortestId = 9; // "0704.0001"
constexpr qsizetype longestId = 120;
constexpr qsizetype longestComment = 1000;
constexpr qsizetype mostRaw = 4 * longestComment; // characters to examine
constexpr qsizetype longestShown = 40;

// Whether the backslash at `at` begins a TeX command rather than an escape. "\beta" and "\theta" begin like
// escapes that no comment needs; "
// abla" like one that it may need.
bool isTex(QStringView text, qsizetype at) {
    const auto isHex = [](QChar c) { return QStringView(u"0123456789abcdefABCDEF").contains(c); };
    const QStringView command = text.sliced(std::min(at + 1, text.size()));
    if (command.isEmpty())
        return true;
    switch (command.front().unicode()) {
    case '"':
    case '\'':
    case '\\':
    case '/':
        return false;
    case 'b':
    case 'f':
    case 'r':
    case 't':
        return command.size() > 1 && command.at(1).isLetter();
    case 'n': {
        const auto end = std::ranges::find_if_not(command, [](QChar c) { return c.isLetter(); });
        const QString word = command.first(end - command.begin()).toString();
        static const QStringList names =
            QStringLiteral("nabla neq ne nu neg ni not notin norm nolimits nonumber").split(QLatin1Char(' '));
        return names.contains(word);
    }
    case 'u':
        return command.size() < 5 || !std::ranges::all_of(command.sliced(1, 4), isHex);
    default:
        return true;
    }
}

// Appends the character for the escape at `at`; returns the position after it.
qsizetype resolve(QStringView text, qsizetype at, QString &out) {
    if (isTex(text, at)) {
        out += QLatin1Char('\\');
        return at + 1;
    }
    const QChar escaped = text.at(at + 1);
    if (escaped == QLatin1Char('u')) {
        out += QChar(text.sliced(at + 2, 4).toUShort(nullptr, 16));
        return at + 6;
    }
    out += QStringView(u"bfnrt").contains(escaped) ? QLatin1Char(' ') : escaped;
    return at + 2;
}

QString resolved(QStringView raw) {
    QString out;
    for (qsizetype i = 0; i < raw.size();) {
        if (raw.at(i) == QLatin1Char('\\'))
            i = resolve(raw, i, out);
        else
            out += raw.at(i++);
    }
    return out;
}

QStringView withoutWrapping(QStringView text) {
    constexpr QStringView opening = u"([{<\"'`*_“";
    constexpr QStringView closing = u")]}>\"'`*_”";
    text = text.trimmed();
    while (!text.isEmpty() && QStringView(u".,;:").contains(text.back()))
        text = text.chopped(1).trimmed();
    const qsizetype kind = text.size() < 2 ? -1 : opening.indexOf(text.front());
    if (kind < 0 || text.back() != closing.at(kind))
        return text;
    return text.sliced(1).chopped(1).trimmed();
}

} // namespace

std::optional<ArxivId> writtenId(QStringView text) {
    if (text.size() < shortestId || text.size() > longestId)
        return std::nullopt;
    if (const auto id = ArxivId::fromString(text))
        return id;
    static const QRegularExpression label(
        QStringLiteral("^(?:(?:arxiv|paper)[\\s_-]*)?id(?:\\s*[:#=]|\\s)\\s*|^(?:arxiv|paper)\\s*[:#=]?\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    QString plain = resolved(text);
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    constexpr int layers = 3;
    for (int i = 0; i < layers; ++i) {
        plain = withoutWrapping(plain).toString();
        if (const auto match = label.match(plain); match.hasMatch())
            plain.remove(0, match.capturedLength());
        if (const auto id = ArxivId::fromString(plain))
            return id;
    }
    return std::nullopt;
}

std::vector<ArxivId> idsWithin(QStringView text) {
    static const QRegularExpression form(
        QStringLiteral("(?<![\\d.])\\d{4}\\.\\d{4,5}(?!\\d)|(?<![a-z-])[a-z]{2,10}(?:-[a-z]{2,4})?(?:\\.[A-Z]"
                       "{2})?\\\\?/\\d{7}(?!\\d)"));
    std::vector<ArxivId> ids;
    for (auto found = form.globalMatch(text.toString()); found.hasNext();) {
        if (const auto id = writtenId(found.next().capturedView()))
            ids.push_back(*id);
    }
    return ids;
}

int writtenScore(const ReplyToken &token) {
    QStringView digits = token.text.trimmed();
    if (!token.isString) {
        const bool isNumber =
            !digits.isEmpty() && digits.front() >= QLatin1Char('1') && digits.front() <= QLatin1Char('9');
        const double value = isNumber ? digits.toDouble() : 0;
        return value >= 1 && value <= 10 && std::floor(value) == value ? int(value) : 0;
    }
    if (const qsizetype point = digits.indexOf(QLatin1Char('.')); point >= 0) {
        const QStringView zeros = digits.sliced(point + 1);
        if (zeros.isEmpty() || !std::ranges::all_of(zeros, [](QChar c) { return c == QLatin1Char('0'); }))
            return 0;
        digits = digits.first(point);
    }
    const bool isScore =
        digits == QLatin1String("10") || (digits.size() == 1 && digits != QLatin1String("0"));
    return isScore ? digits.toInt() : 0;
}

QString shown(const ReplyToken &token) {
    if (token.text.isNull())
        return QStringLiteral("no number");
    const QString text = resolved(token.text.left(mostRaw)).simplified().left(longestShown);
    return token.isString ? QLatin1Char('"') + text + QLatin1Char('"') : text;
}

QString writtenComment(QStringView raw) {
    QString text = resolved(raw.left(mostRaw));
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = QLatin1Char(' ');
    }
    // Lone surrogates, from cuts and escapes, are removed.
    return QString::fromUtf8(text.simplified().left(longestComment).toUtf8());
}

} // namespace winnow
