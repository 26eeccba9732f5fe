#include "app/report/redaction.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <functional>

namespace winnow {

namespace {

constexpr int longestLine = 500;

QString replaced(const QString &text, const QRegularExpression &pattern,
                 const std::function<QString(const QRegularExpressionMatch &)> &by) {
    QString result;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(from, match.capturedStart() - from) + by(match);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

// Letters and digits as in a key: long, or with a prefix that services use.
bool looksLikeKey(const QString &word) {
    constexpr int longestName = 31;
    static const QRegularExpression begun(
        QStringLiteral("^(sk|pk|rk|key|gsk|xox[a-z]|ghp|glpat|AIza|hf)[-_]?\\w{8}"));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    static const QRegularExpression letter(QStringLiteral("[A-Za-z]"));
    if (word.size() <= longestName && !begun.match(word).hasMatch())
        return false;
    return digit.match(word).hasMatch() && letter.match(word).hasMatch();
}

} // namespace

QString hostOf(const QString &address) {
    const QString typed = address.trimmed();
    const QUrl url(typed.contains(QLatin1String("://")) ? typed : QStringLiteral("http://") + typed);
    if (!url.isValid() || url.host().isEmpty())
        return {};
    const QString port = url.port() < 0 ? QString() : QStringLiteral(":%1").arg(url.port());
    return QStringLiteral("%1://%2%3").arg(url.scheme(), url.host(), port);
}

QString withoutSecrets(const QString &text) {
    static const QRegularExpression address(QStringLiteral("\\b[a-z][a-z0-9+.-]*://[^\\s\"'<>)]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression word(QStringLiteral("[A-Za-z0-9_-]{10,}"));
    static const QRegularExpression named(
        QStringLiteral("\\b(Bearer\\s+|(password|token|secret|api[_-]?key)\\s*[=:]\\s*)\\S+"),
        QRegularExpression::CaseInsensitiveOption);
    QString line = text.simplified();
    line = replaced(line, address, [](const QRegularExpressionMatch &match) {
        const QString host = hostOf(match.captured());
        return host.isEmpty() ? QStringLiteral("…") : host;
    });
    line.replace(QDir::homePath(), QStringLiteral("~"));
    line = replaced(line, named, [](const QRegularExpressionMatch &) { return QStringLiteral("…"); });
    line = replaced(line, word, [](const QRegularExpressionMatch &match) {
        return looksLikeKey(match.captured()) ? QStringLiteral("…") : match.captured();
    });
    return line.size() > longestLine ? line.left(longestLine) + QStringLiteral("…") : line;
}

} // namespace winnow
