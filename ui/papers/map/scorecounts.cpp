#include "ui/papers/map/scorecounts.h"

#include "ui/papers/list/model/topicindex.h"

#include <QCoreApplication>

#include <algorithm>

namespace winnow {

namespace {

size_t drawnAs(int topic) {
    if (topic >= 0)
        return topic < coloredTopics ? static_cast<size_t>(topic) : ScoreCounts::others;
    return topic == TopicIndex::none ? ScoreCounts::none : ScoreCounts::unsaid;
}

} // namespace

void ScoreCounts::add(const RowFacts &row, int topic) {
    if (row.state != ScoringState::Scored || !row.hasScore || !isValidScore(row.relevance) ||
        !isValidScore(row.novelty))
        return;
    Cell &cell = m_cells[index(row.relevance, row.novelty)];
    cell.papers += 1;
    cell.kept += row.decision == Decision::Keep ? 1 : 0;
    cell.topics[drawnAs(topic)] += 1;
    m_topics[topic] += 1;
}

int ScoreCounts::papersIn(const ScoreRange &range) const {
    int papers = 0;
    for (int relevance = range.relevanceFrom; relevance <= range.relevanceTo; ++relevance) {
        for (int novelty = range.noveltyFrom; novelty <= range.noveltyTo; ++novelty)
            papers += at(relevance, novelty).papers;
    }
    return papers;
}

int ScoreCounts::inside(const CutOffs &cutOffs) const {
    return papersIn({std::max(1, cutOffs.relevance), 10, std::max(1, cutOffs.novelty), 10});
}

int ScoreCounts::highest() const {
    return std::ranges::max(m_cells, {}, &Cell::papers).papers;
}

bool ScoreCounts::hasTopics() const {
    return !m_topics.empty() && m_topics.rbegin()->first >= 0;
}

void ScoreCounts::setTopicNames(const TopicIndex &topics) {
    m_topicNames.clear();
    for (int topic = 0; topic < std::min(coloredTopics, topics.count()); ++topic)
        m_topicNames << topics.name(topic);
}

QString ScoreCounts::topicWords(int relevance, int novelty) const {
    const ByTopic &papers = at(relevance, novelty).topics;
    QStringList parts;
    for (size_t i = 0; i < papers.size(); ++i) {
        if (papers[i] == 0)
            continue;
        const QString name = i < others ? m_topicNames.value(static_cast<qsizetype>(i))
                             : i == others
                                 ? QCoreApplication::translate("winnow::ScoreCounts", "other topics")
                             : i == none ? noneOfTheTopics()
                                         : noTopicYet();
        parts << QStringLiteral("%1 %2").arg(name).arg(papers[i]);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace winnow
