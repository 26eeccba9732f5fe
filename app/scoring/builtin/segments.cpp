#include "app/scoring/builtin/segments.h"

#include "app/criteria/keywords.h"
#include "app/meaning/wordtokens.h"

#include <QRegularExpression>

#include <algorithm>

namespace winnow {
namespace {

float weightOf(const QString &text) {
    static const QRegularExpression less(
        QStringLiteral("\\bcounts? (?:\\w+ )?less\\b|\\bless (?:important|interesting|relevant|so)\\b|"
                       "\\b(?:lower|low) (?:priority|weight)\\b|\\bof (?:minor|lesser) interest\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression more(
        QStringLiteral("\\babove all\\b|\\bespecially\\b|\\bmost of all\\b|\\bin particular\\b|"
                       "\\b(?:top|high|highest) priority\\b"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr float lessWeight = 0.4F;
    constexpr float moreWeight = 1.25F;
    return text.contains(less) ? lessWeight : text.contains(more) ? moreWeight : 1.0F;
}

// "applications lacking new theory" does not exclude theory.
QString beforeException(const QString &text) {
    static const QRegularExpression exception(
        QStringLiteral("\\b(?:lacking|without|unless|except|not|no|rather than|instead of)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype at = text.indexOf(exception);
    return at < 0 ? text : text.left(at);
}

// Sentences first: an unclosed bracket must not join several of them.
QStringList pieces(const QString &text) {
    static const QRegularExpression end(QStringLiteral("[.!?:](?:\\s+|$)|。|；"));
    QStringList all;
    for (const QString &sentence : text.split(end, Qt::SkipEmptyParts))
        all += splitKeywords(sentence);
    return all;
}

} // namespace

std::vector<Segment> wishSegments(const QString &text) {
    static const QRegularExpression between(QStringLiteral("\\b(?:and|or|such as|like|including)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    std::vector<Segment> segments;
    for (const QString &piece : pieces(text)) {
        const float weight = weightOf(piece);
        for (const QString &part : piece.split(between, Qt::SkipEmptyParts))
            segments.push_back({part.trimmed(), weight});
    }
    return segments;
}

std::vector<Segment> exclusionSegments(const QString &text) {
    std::vector<Segment> segments;
    for (const QString &piece : pieces(text))
        segments.push_back({beforeException(piece), 1});
    return segments;
}

std::vector<std::pair<QString, QString>> abbreviations(const QString &text) {
    static const QRegularExpression bracket(QStringLiteral("\\(([A-Z][A-Za-z0-9-]{1,9})\\)"));
    std::vector<std::pair<QString, QString>> found;
    auto matches = bracket.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString initials = match.captured(1).toLower();
        if (initials.endsWith(QLatin1Char('s')) && match.captured(1).at(initials.size() - 1).isLower())
            initials.chop(1); // "LLMs"
        constexpr qsizetype reach = 120;
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - reach);
        static const QRegularExpression gap(QStringLiteral("[\\s-]+"));
        const QStringList words = text.mid(from, match.capturedStart() - from).split(gap, Qt::SkipEmptyParts);
        if (words.size() < initials.size() || initials.size() < 2)
            continue;
        const QStringList last = words.mid(words.size() - initials.size());
        const bool fits = std::equal(initials.begin(), initials.end(), last.begin(),
                                     [](QChar c, const QString &word) { return word.at(0).toLower() == c; });
        if (fits)
            found.emplace_back(last.join(QLatin1Char(' ')), match.captured(1));
    }
    return found;
}

bool isCriteriaWord(quint64 stem) {
    static const std::vector<quint64> words = [] {
        std::vector<quint64> stems = phraseStems(QStringLiteral(
            "paper work research study method approach technique new novel insight breakthrough advance "
            "major "
            "significant foundational existing standard conventional incremental improvement contribution "
            "perspective analysis task certain merely straightforward lacking innovation usage established "
            "assumption broad trend following core idea result apply application applied known problem topic "
            "question introduce specific domain main relevant irrelevant keep read find score title abstract "
            "purely related good interesting important different based well count best"));
        std::sort(stems.begin(), stems.end());
        return stems;
    }();
    return std::binary_search(words.begin(), words.end(), stem);
}

} // namespace winnow
