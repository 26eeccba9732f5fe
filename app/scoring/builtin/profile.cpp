#include "app/scoring/builtin/profile.h"

#include "app/criteria/activetopics.h"
#include "app/meaning/textmeaning.h"
#include "app/meaning/wordfrequencies.h"
#include "app/meaning/wordtokens.h"
#include "app/scoring/builtin/segments.h"

#include <map>

namespace winnow {
namespace {

// The weights of phrases by their origin in the criteria. Chosen by hand: a keyword is intended as one, a
// word in a sentence may be there just for grammar, and related words were not written at all.
constexpr float keywordWeight = 1.0F;
constexpr float phraseWeight = 0.8F;
constexpr float wordWeight = 0.25F;
constexpr float relatedWeight = 0.4F;
// An exclusion within a topic draws a line through it, and papers on either side are close to it.
constexpr float topicExclusionWeight = 0.3F;

enum class Said { Named, Word, Related };

class ProfileBuilder final {
public:
    ScoringProfile build(const Criteria &criteria);

private:
    struct Entry {
        bool named = false;
        bool wanted = false;
        bool excluded = false;
        std::map<int, float> shares; // facet → its largest weight
    };
    int addFacet(Facet::Kind kind, const QString &name);
    void addTerm(const Stems &stems, int facet, float weight, Said said);
    void addKeyword(const QString &keyword, int facet, float weight);
    void addWish(const QString &text, int facet);
    void addExclusion(const QString &text, int facet, float weight);
    void addSegment(const Segment &segment, int facet);
    void addSpellings(const TokenText &text, int facet, float weight);
    void addRelatives(const Stems &text, int facet, float weight);
    void dropWanted(Stems &text) const;
    void addTopics(const TopicList &list);
    void addExclusions(const TopicList &list);
    void addFallback(const Criteria &criteria);
    void finish();
    void finishMeanings();

    TermGroups m_groups;
    ScoringProfile m_profile;
    std::vector<std::vector<Token>> m_words; // for each facet: the words that make up its meaning
    std::map<Stems, Entry> m_entries;
};

int ProfileBuilder::addFacet(Facet::Kind kind, const QString &name) {
    m_profile.facets.push_back({kind, name});
    m_words.emplace_back();
    return static_cast<int>(m_profile.facets.size()) - 1;
}

void ProfileBuilder::addTerm(const Stems &stems, int facet, float weight, Said said) {
    if (stems.empty())
        return;
    Entry &entry = m_entries[stems];
    float &share = entry.shares[facet];
    share = std::max(share, weight);
    entry.named = entry.named || said != Said::Related;
    const Facet &of = m_profile.facets[static_cast<size_t>(facet)];
    entry.wanted = entry.wanted || (of.counts() && said != Said::Related);
    entry.excluded = entry.excluded || (of.isAgainst() && said == Said::Named);
}

void ProfileBuilder::addRelatives(const Stems &text, int facet, float weight) {
    const TermGroups::Group relatives = m_groups.relatives(text);
    for (const Stems &phrase : relatives.names)
        addTerm(phrase, facet, weight, Said::Named);
    for (const Stems &phrase : relatives.related)
        addTerm(phrase, facet, relatedWeight * weight, Said::Related);
}

void ProfileBuilder::addKeyword(const QString &keyword, int facet, float weight) {
    Stems stems = phraseStems(keyword);
    addTerm(stems, facet, weight, Said::Named);
    addSegment({keyword, weight}, facet);
}

// In a segment, a sequence between function words is a phrase; its single words have less weight.
void ProfileBuilder::addSegment(const Segment &segment, int facet) {
    constexpr size_t longestPhrase = 4;
    std::vector<Stems> runs(1);
    Stems all;
    std::vector<Token> &words = m_words[static_cast<size_t>(facet)];
    const TokenText text = tokenize(segment.text);
    for (const Token &token : text.tokens) {
        if (token.stem != 0)
            all.push_back(token.stem);
        if (token.stem != 0 && !token.common && !isCriteriaWord(token.stem)) {
            runs.back().push_back(token.stem);
            if (segment.weight >= 1)
                words.push_back(token);
        } else if (!runs.back().empty()) {
            runs.emplace_back();
        }
    }
    if (runs.back().empty())
        runs.pop_back();
    const float weight = segment.weight;
    for (const Stems &run : runs) {
        if (run.size() > 1 && run.size() <= longestPhrase)
            addTerm(run, facet, phraseWeight * weight, Said::Named);
        for (size_t i = 0; i + 1 < run.size(); ++i)
            addTerm({run[i], run[i + 1]}, facet, phraseWeight * weight, Said::Named);
        const bool alone = runs.size() == 1 && run.size() == 1;
        for (quint64 stem : run)
            addTerm({stem}, facet, (alone ? phraseWeight : wordWeight) * weight,
                    alone ? Said::Named : Said::Word);
    }
    addSpellings(text, facet, phraseWeight * weight);
    const bool against = m_profile.facets[static_cast<size_t>(facet)].isAgainst();
    if (against)
        dropWanted(all);
    addRelatives(all, facet, phraseWeight * weight);
    for (Stems &run : runs) {
        if (against)
            dropWanted(run);
        if (run != all)
            addRelatives(run, facet, phraseWeight * weight);
    }
}

// "time scale" is the same as "timescale".
void ProfileBuilder::addSpellings(const TokenText &text, int facet, float weight) {
    constexpr qsizetype shortestPart = 3;
    const auto partAt = [&](size_t at) {
        const Token &token = text.tokens[at];
        const bool carries = token.stem != 0 && !token.common && !isCriteriaWord(token.stem);
        const QString word =
            carries ? text.text.mid(token.begin, token.end - token.begin).toLower() : QString();
        return word.size() >= shortestPart ? word : QString();
    };
    for (size_t at = 0; at < text.tokens.size(); ++at) {
        const QString word = partAt(at);
        const QString next = at + 1 < text.tokens.size() ? partAt(at + 1) : QString();
        if (!word.isEmpty() && !next.isEmpty()) {
            const Stems joined = phraseStems(word + next);
            if (joined.size() == 1)
                addTerm(joined, facet, weight, Said::Named);
        }
        for (qsizetype cut = shortestPart; cut + shortestPart <= word.size(); ++cut) {
            const Stems parted = phraseStems(word.left(cut) + QLatin1Char(' ') + word.mid(cut));
            if (parted.size() == 2 && WordFrequencies::builtIn().knows(parted))
                addTerm(parted, facet, weight, Said::Named);
        }
    }
}

// "Existing compression methods" excludes only existing methods, not everything about compression.
void ProfileBuilder::dropWanted(Stems &text) const {
    const auto wanted = [this](quint64 stem) {
        const auto entry = m_entries.find({stem});
        return entry != m_entries.end() && entry->second.wanted;
    };
    text.erase(std::remove_if(text.begin(), text.end(), wanted), text.end());
}

void ProfileBuilder::addWish(const QString &text, int facet) {
    for (const Segment &segment : wishSegments(text))
        addSegment(segment, facet);
}

void ProfileBuilder::addExclusion(const QString &text, int facet, float weight) {
    for (Segment segment : exclusionSegments(text)) {
        segment.weight *= weight;
        addSegment(segment, facet);
    }
}

void ProfileBuilder::addFallback(const Criteria &criteria) {
    QString text = criteria.scoringPrompt;
    text.remove(paperListPlaceholder);
    const int facet = addFacet(Facet::Kind::Topic, QString());
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        addWish(line, facet);
}

void ProfileBuilder::addTopics(const TopicList &list) {
    for (const Topic &topic : list.topics) {
        const int wanted = addFacet(Facet::Kind::Topic, topic.name);
        addWish(topic.name, wanted);
        addWish(topic.relevant, wanted);
    }
    for (const QString &wish : list.wishes)
        addWish(wish, addFacet(Facet::Kind::Topic, QString()));
    if (!list.relevantKeywords.isEmpty()) {
        const int keywords = addFacet(Facet::Kind::Keywords, QString());
        for (const QString &keyword : list.relevantKeywords)
            addKeyword(keyword, keywords, keywordWeight);
    }
    if (!list.weakWishes.isEmpty()) {
        const int weak = addFacet(Facet::Kind::Weak, QString());
        for (const QString &wish : list.weakWishes)
            addWish(wish, weak);
    }
}

// After the topics: whatever they name does not count against a paper.
void ProfileBuilder::addExclusions(const TopicList &list) {
    const int excluded = addFacet(Facet::Kind::Excluded, QString());
    for (const Topic &topic : list.topics)
        addExclusion(topic.irrelevant, excluded, topicExclusionWeight);
    for (const QString &text : list.exclusions)
        addExclusion(text, excluded, keywordWeight);
    for (const QString &keyword : list.irrelevantKeywords)
        addKeyword(keyword, excluded, keywordWeight);
    const int application = addFacet(Facet::Kind::Application, QString());
    for (const QString &keyword : list.applicationKeywords)
        addKeyword(keyword, application, keywordWeight);
}

// Adds up the values of all terms.
void ProfileBuilder::finish() {
    constexpr double rarest = 7.0;
    constexpr double commonest = 0.25;
    for (const auto &[stems, entry] : m_entries) {
        ProfileTerm term;
        term.stems = stems;
        term.named = entry.named;
        term.share = WordFrequencies::builtIn().share(stems);
        term.telling = stems.size() > 1 || term.share <= commonest;
        const double rarity = std::min(WordFrequencies::builtIn().rarity(stems), rarest) / rarest;
        for (const auto &[facet, weight] : entry.shares) {
            const Facet &of = m_profile.facets[static_cast<size_t>(facet)];
            // What is asked for by name does not count against a paper, and vice versa.
            if ((of.isAgainst() && entry.wanted) || (!of.isAgainst() && entry.excluded && !entry.wanted))
                continue;
            term.shares.push_back({facet, static_cast<float>(weight * rarity)});
        }
        if (term.shares.empty())
            continue;
        const int index = static_cast<int>(m_profile.terms.size());
        ScoringProfile::Terms &alike = m_profile.byFirstStem[stems.front()]; // the entries are sorted
        if (alike.end == 0)
            alike.begin = index;
        alike.end = index + 1;
        m_profile.known.add(stems.front());
        if (entry.named && stems.size() == 2 && stems.front() != stems.back()) {
            m_profile.byWordOfPair[stems.front()].emplace_back(index, stems.back());
            m_profile.byWordOfPair[stems.back()].emplace_back(index, stems.front());
            m_profile.known.add(stems.back());
        }
        m_profile.terms.push_back(std::move(term));
    }
    finishMeanings();
}

void ProfileBuilder::finishMeanings() {
    for (size_t i = 0; i < m_profile.facets.size(); ++i) {
        std::vector<Token> &words = m_words[i];
        std::sort(words.begin(), words.end(), [](const Token &a, const Token &b) { return a.stem < b.stem; });
        words.erase(std::unique(words.begin(), words.end(),
                                [](const Token &a, const Token &b) { return a.stem == b.stem; }),
                    words.end());
        m_profile.meanings.push_back(m_profile.facets[i].counts() ? meaningOf(words, WordVectors::builtIn())
                                                                  : MeaningVector());
    }
    const size_t count = m_profile.meanings.size();
    for (size_t facet = 0; facet < count; ++facet) {
        const MeaningVector &meaning = m_profile.meanings[facet];
        m_profile.meaningColumns.resize(std::max(m_profile.meaningColumns.size(), meaning.size() * count));
        for (size_t i = 0; i < meaning.size(); ++i)
            m_profile.meaningColumns[i * count + facet] = meaning[i];
    }
}

ScoringProfile ProfileBuilder::build(const Criteria &criteria) {
    for (const auto &[phrase, abbreviation] : abbreviations(criteria.scoringPrompt))
        m_groups.addSynonyms({phrase, abbreviation});
    const TopicList list = activeTopics(criteria);
    addTopics(list);
    if (list.isEmpty() && criteria.pausedTopics.isEmpty())
        addFallback(criteria);
    addExclusions(list);
    finish();
    return std::move(m_profile);
}

} // namespace

ScoringProfile buildProfile(const Criteria &criteria) {
    return ProfileBuilder().build(criteria);
}

} // namespace winnow
