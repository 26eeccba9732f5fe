#include "app/scoring/builtin/profile.h"

#include "app/criteria/keywords.h"
#include "app/criteria/topics.h"
#include "app/meaning/wordfrequencies.h"
#include "app/meaning/wordtokens.h"

#include <QRegularExpression>

#include <map>

namespace winnow {
namespace {

// How much a phrase counts by where the criteria say it. Chosen by hand: a keyword is meant as one, a word
// out of a sentence may be there for grammar only, a relative was not said at all.
constexpr float keywordWeight = 1.0F;
constexpr float nameWeight = 1.0F;
constexpr float phraseWeight = 0.8F;
constexpr float wordWeight = 0.25F;
constexpr float relatedWeight = 0.4F;

// Words that criteria are written with, whatever they are about.
const Stems &criteriaWords() {
    static const Stems words = phraseStems(QStringLiteral(
        "paper work research study method approach technique new novel insight breakthrough advance major "
        "significant foundational existing standard conventional incremental improvement contribution "
        "perspective "
        "analysis task certain merely straightforward lacking innovation usage established assumption broad "
        "trend "
        "following core idea result apply application applied known problem topic question introduce "
        "specific "
        "domain main relevant irrelevant keep read find score title abstract purely related good interesting "
        "important different based well"));
    return words;
}

bool isCriteriaWord(quint64 stem) {
    const Stems &words = criteriaWords();
    return std::find(words.begin(), words.end(), stem) != words.end();
}

// "applications lacking new theory" does not exclude theory.
QString beforeExceptions(const QString &text) {
    static const QRegularExpression exception(
        QStringLiteral("\\b(?:lacking|without|unless|except|not|no|rather than|instead of)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype at = text.indexOf(exception);
    return at < 0 ? text : text.left(at);
}

class ProfileBuilder final {
public:
    ScoringProfile build(const Criteria &criteria);

private:
    struct Entry {
        bool named = false;
        std::map<int, float> shares; // facet → the largest weight
    };
    bool isNamed(const Entry &entry, bool counting) const;
    void dropWanted(Stems &text) const;
    int addFacet(Facet::Kind kind, const QString &name);
    void addTerm(const Stems &stems, int facet, float weight, bool named);
    void addKeyword(const QString &keyword, int facet, float weight);
    void addText(const QString &text, int facet);
    void addSegment(const QString &segment, int facet);
    void addRelatives(const Stems &text, int facet, float weight);
    void addFallback(const Criteria &criteria);
    void finish();

    WordFrequencies m_frequencies;
    TermGroups m_groups;
    ScoringProfile m_profile;
    std::map<Stems, Entry> m_entries;
};

int ProfileBuilder::addFacet(Facet::Kind kind, const QString &name) {
    m_profile.facets.push_back({kind, name, 0});
    return static_cast<int>(m_profile.facets.size()) - 1;
}

void ProfileBuilder::addTerm(const Stems &stems, int facet, float weight, bool named) {
    if (stems.empty())
        return;
    Entry &entry = m_entries[stems];
    float &share = entry.shares[facet];
    share = std::max(share, weight);
    entry.named = entry.named || named;
}

void ProfileBuilder::addRelatives(const Stems &text, int facet, float weight) {
    const TermGroups::Relatives relatives = m_groups.relatives(text);
    for (const Phrase &phrase : relatives.same)
        addTerm(phrase.stems, facet, weight, true);
    for (const Phrase &phrase : relatives.related)
        addTerm(phrase.stems, facet, relatedWeight, false);
}

void ProfileBuilder::addKeyword(const QString &keyword, int facet, float weight) {
    const Stems stems = phraseStems(keyword);
    addTerm(stems, facet, weight, true);
    addRelatives(stems, facet, weight);
}

// A short segment is a phrase as it stands; of a longer one, what stands together between the little words.
void ProfileBuilder::addSegment(const QString &segment, int facet) {
    constexpr size_t longestPhrase = 4;
    std::vector<Stems> runs(1);
    Stems all;
    bool startsCommon = false;
    bool endsCommon = false;
    for (const Token &token : tokenize(segment).tokens) {
        if (token.stem != 0) {
            startsCommon = all.empty() ? token.common : startsCommon;
            endsCommon = token.common;
            all.push_back(token.stem);
        }
        if (token.stem != 0 && !token.common && !isCriteriaWord(token.stem))
            runs.back().push_back(token.stem);
        else if (!runs.back().empty())
            runs.emplace_back();
    }
    if (runs.back().empty())
        runs.pop_back();
    for (const Stems &run : runs) {
        if (run.size() > 1 && run.size() <= longestPhrase)
            addTerm(run, facet, phraseWeight, true);
        for (size_t i = 0; i + 1 < run.size(); ++i)
            addTerm({run[i], run[i + 1]}, facet, phraseWeight, true);
        for (quint64 stem : run)
            addTerm({stem}, facet, runs.size() == 1 && run.size() == 1 ? phraseWeight : wordWeight, true);
    }
    if (all.size() > 1 && all.size() <= longestPhrase && !startsCommon && !endsCommon)
        addTerm(all, facet, phraseWeight, true);
    if (!m_profile.facets[static_cast<size_t>(facet)].counts())
        dropWanted(all);
    addRelatives(all, facet, phraseWeight);
}

// "Existing compression methods" excludes the existing, not what belongs to compression.
void ProfileBuilder::dropWanted(Stems &text) const {
    const auto wanted = [this](quint64 stem) {
        const auto entry = m_entries.find({stem});
        return entry != m_entries.end() && isNamed(entry->second, true);
    };
    text.erase(std::remove_if(text.begin(), text.end(), wanted), text.end());
}

void ProfileBuilder::addText(const QString &text, int facet) {
    for (const QString &segment : splitKeywords(text))
        addSegment(segment, facet);
}

void ProfileBuilder::addFallback(const Criteria &criteria) {
    QString text = criteria.scoringPrompt;
    text.remove(paperListPlaceholder);
    const int facet = addFacet(Facet::Kind::Topic, QString());
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        addText(line, facet);
}

// Whether the criteria themselves say it, for a paper or against it.
bool ProfileBuilder::isNamed(const Entry &entry, bool counting) const {
    return std::any_of(entry.shares.begin(), entry.shares.end(), [&](const auto &share) {
        const bool own = share.second > relatedWeight || (counting && share.second == wordWeight);
        return own && m_profile.facets[static_cast<size_t>(share.first)].counts() == counting;
    });
}

// Adds up what every term is worth, and what an average paper would reach.
void ProfileBuilder::finish() {
    constexpr double commonest = 0.25; // share of the papers: above it a single word says nothing
    constexpr double rarest = 7.0;
    for (const auto &[stems, entry] : m_entries) {
        const double share = m_frequencies.share(stems);
        if (stems.size() == 1 && share > commonest)
            continue;
        ProfileTerm term;
        term.stems = stems;
        term.rarity = std::min(m_frequencies.rarity(stems), rarest) / rarest;
        term.named = entry.named;
        const bool wanted = isNamed(entry, true);
        const bool excluded = isNamed(entry, false);
        for (const auto &[facet, weight] : entry.shares) {
            const auto at = static_cast<size_t>(facet);
            // What is asked for by name is not held against a paper, nor the other way round.
            const bool counts = m_profile.facets[at].counts();
            if ((!counts && wanted) || (counts && excluded && !wanted))
                continue;
            const double worth = weight * term.rarity;
            term.shares.push_back({facet, static_cast<float>(worth)});
            m_profile.facets[at].expected += worth * share;
        }
        if (term.shares.empty())
            continue;
        m_profile.byFirstStem.emplace(stems.front(), static_cast<int>(m_profile.terms.size()));
        m_profile.terms.push_back(std::move(term));
    }
}

ScoringProfile ProfileBuilder::build(const Criteria &criteria) {
    const TopicList list = readTopics(criteria.scoringPrompt);
    for (const Topic &topic : list.topics) {
        const int wanted = addFacet(Facet::Kind::Topic, topic.name);
        addText(topic.name, wanted);
        for (const QString &name : splitKeywords(topic.name))
            addKeyword(name, wanted, nameWeight);
        addText(topic.relevant, wanted);
    }
    const int keywords = addFacet(Facet::Kind::Keywords, QString());
    for (const QString &keyword : list.relevantKeywords)
        addKeyword(keyword, keywords, keywordWeight);
    const int excluded = addFacet(Facet::Kind::Excluded, QString());
    for (const Topic &topic : list.topics) {
        for (const QString &segment : splitKeywords(topic.irrelevant))
            addSegment(beforeExceptions(segment), excluded);
    }
    for (const QString &keyword : list.irrelevantKeywords)
        addKeyword(keyword, excluded, keywordWeight);
    const int application = addFacet(Facet::Kind::Application, QString());
    for (const QString &keyword : list.applicationKeywords)
        addKeyword(keyword, application, keywordWeight);
    if (list.isEmpty())
        addFallback(criteria);
    finish();
    return std::move(m_profile);
}

} // namespace

ScoringProfile buildProfile(const Criteria &criteria) {
    return ProfileBuilder().build(criteria);
}

} // namespace winnow
