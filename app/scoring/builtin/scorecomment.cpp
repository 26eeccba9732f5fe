#include "app/scoring/builtin/scorecomment.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace winnow {
namespace {

class CommentWriter final {
public:
    CommentWriter(const ScoringProfile &profile, const RelevanceReading &reading, const QString &title,
                  const QString &abstract)
        : m_profile(profile), m_reading(reading), m_title(title), m_abstract(abstract) {}

    QString write() const;
    QString wordsFor(int topic) const;
    std::vector<const Match *> deciding() const;

private:
    bool isQuotable(const Match &match) const;
    double told(int facet) const;
    int bestTopic() const;
    QString nameOf(int facet) const;
    std::vector<const Match *> worthwhile(int topic, bool counting) const;
    QStringList quotes(int topic, bool counting, size_t most) const;
    QString textOf(const Match &match) const;

    const ScoringProfile &m_profile;
    const RelevanceReading &m_reading;
    const QString &m_title;
    const QString &m_abstract;
};

// A phrase with separated words is not a quotation, but its words are.
bool CommentWriter::isQuotable(const Match &match) const {
    return match.inTitle + match.inAbstract > 0 && m_profile.terms[static_cast<size_t>(match.term)].telling;
}

// A facet's total from terms that can be quoted.
double CommentWriter::told(int facet) const {
    double sum = 0;
    for (const Match &match : m_reading.matches) {
        for (const ProfileTerm::Share &share : m_profile.terms[static_cast<size_t>(match.term)].shares)
            sum += share.facet == facet && isQuotable(match) ? share.weight * gain(match) : 0;
    }
    return sum;
}

// The topic with the largest total; the keywords only if no topic has any.
int CommentWriter::bestTopic() const {
    int best = -1;
    double most = 0;
    for (const Facet::Kind kind : {Facet::Kind::Topic, Facet::Kind::Keywords}) {
        for (int i = 0; i < static_cast<int>(m_profile.facets.size()); ++i) {
            if (m_profile.facets[static_cast<size_t>(i)].kind != kind)
                continue;
            const double sum = told(i);
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        if (best >= 0)
            break;
    }
    return best;
}

QString CommentWriter::nameOf(int facet) const {
    const Facet &found = m_profile.facets[static_cast<size_t>(facet)];
    if (!found.name.isEmpty())
        return found.name;
    return found.kind == Facet::Kind::Keywords ? QStringLiteral("Keywords")
                                               : QStringLiteral("Words of the criteria");
}

QString CommentWriter::textOf(const Match &match) const {
    const QString &text = match.inTitle > 0 ? m_title : m_abstract;
    const QString words = text.mid(match.first.begin, match.first.end - match.first.begin).simplified();
    constexpr qsizetype longest = 60;
    const QString shown = words.size() > longest ? words.left(longest) + QChar(0x2026) : words;
    return QStringLiteral("“%1”").arg(shown) + (match.inTitle > 0 ? QStringLiteral(" (title)") : QString());
}

// The best one first, then others worth quoting.
std::vector<const Match *> CommentWriter::worthwhile(int topic, bool counting) const {
    constexpr double worthQuoting = 0.2; // as a share of the best
    std::vector<std::pair<double, const Match *>> found;
    for (const Match &match : m_reading.matches) {
        if (!isQuotable(match))
            continue;
        const ProfileTerm &term = m_profile.terms[static_cast<size_t>(match.term)];
        double worth = 0;
        for (const ProfileTerm::Share &share : term.shares) {
            const Facet &facet = m_profile.facets[static_cast<size_t>(share.facet)];
            if ((counting ? facet.counts() : facet.isAgainst()) &&
                (!counting || share.facet == topic || facet.kind == Facet::Kind::Keywords))
                worth += share.weight * gain(match);
        }
        if (worth > 0)
            found.emplace_back(worth, &match);
    }
    std::ranges::stable_sort(found, std::greater(), [](const auto &one) { return one.first; });
    std::vector<const Match *> matches;
    for (const auto &[worth, match] : found) {
        if (worth >= worthQuoting * found.front().first)
            matches.push_back(match);
    }
    return matches;
}

QStringList CommentWriter::quotes(int topic, bool counting, size_t most) const {
    std::vector<const Match *> chosen;
    for (const Match *match : worthwhile(topic, counting)) {
        const auto overlaps = [match](const Match *other) {
            return (other->inTitle > 0) == (match->inTitle > 0) && other->first.begin < match->first.end &&
                   match->first.begin < other->first.end;
        };
        if (chosen.size() < most && std::ranges::none_of(chosen, overlaps))
            chosen.push_back(match);
    }
    QStringList texts;
    for (const Match *match : chosen)
        texts << textOf(*match);
    texts.removeDuplicates();
    return texts;
}

QString CommentWriter::write() const {
    constexpr size_t mostFor = 4;
    constexpr size_t mostAgainst = 3;
    const int topic = bestTopic();
    QString comment = topic < 0 ? QStringLiteral("No topic of the criteria occurs")
                                : nameOf(topic) + QLatin1String(": ") +
                                      quotes(topic, true, mostFor).join(QLatin1String(", "));
    const QStringList against = quotes(topic, false, mostAgainst);
    if (!against.isEmpty())
        comment += QLatin1String("; counts against: ") + against.join(QLatin1String(", "));
    return comment;
}

QString CommentWriter::wordsFor(int topic) const {
    constexpr size_t most = 3;
    return topic == bestTopic() ? QString() : quotes(topic, true, most).join(QLatin1String(", "));
}

std::vector<const Match *> CommentWriter::deciding() const {
    const int topic = bestTopic();
    return topic < 0 ? std::vector<const Match *>() : worthwhile(topic, true);
}

} // namespace

QString scoreComment(const ScoringProfile &profile, const RelevanceReading &reading, const QString &title,
                     const QString &abstract) {
    return CommentWriter(profile, reading, title, abstract).write();
}

QString wordsForTopic(const ScoringProfile &profile, const RelevanceReading &reading, const QString &title,
                      const QString &abstract, int facet) {
    return CommentWriter(profile, reading, title, abstract).wordsFor(facet);
}

QStringList decidingWords(const ScoringProfile &profile, const RelevanceReading &reading,
                          const TokenText &title, const TokenText &abstract) {
    QStringList words;
    for (const Match *match : CommentWriter(profile, reading, title.text, abstract.text).deciding()) {
        const Stems &stems = profile.terms[static_cast<size_t>(match->term)].stems;
        for (const TokenText *part : {&title, &abstract}) {
            for (size_t at = 0; at < part->tokens.size(); ++at) {
                if (!standsAt(stems, part->tokens, at))
                    continue;
                const qint32 begin = part->tokens[at].begin;
                const qint32 end = part->tokens[at + stems.size() - 1].end;
                words << part->text.mid(begin, end - begin).simplified();
            }
        }
    }
    words.removeDuplicates();
    return words;
}

} // namespace winnow
