#include "ui/papers/map/topiccounts.h"

#include "ui/papers/list/model/topicindex.h"

#include <QCoreApplication>

#include <algorithm>

namespace winnow {

namespace {

size_t drawnAs(int topic) {
    if (topic >= 0)
        return topic < coloredTopics ? static_cast<size_t>(topic) : TopicCounts::others;
    return topic == TopicIndex::none ? TopicCounts::none : TopicCounts::unsaid;
}

} // namespace

void TopicCounts::add(const RowFacts &row, int topic) {
    if (row.state != ScoringState::Scored || !row.hasScore || !isValidScore(row.relevance) ||
        !isValidScore(row.novelty))
        return;
    m_cells[index(row.relevance, row.novelty)][drawnAs(topic)] += 1;
    m_papers[topic] += 1;
}

void TopicCounts::setNames(const TopicIndex &topics) {
    m_names.clear();
    for (int topic = 0; topic < std::min(coloredTopics, topics.count()); ++topic)
        m_names << topics.name(topic);
}

QString TopicCounts::words(int relevance, int novelty) const {
    const Cell &cell = at(relevance, novelty);
    QStringList parts;
    for (size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] == 0)
            continue;
        const QString name = i < others ? m_names.value(static_cast<qsizetype>(i))
                             : i == others
                                 ? QCoreApplication::translate("winnow::TopicCounts", "other topics")
                             : i == none ? noneOfTheTopics()
                                         : noTopicYet();
        parts << QStringLiteral("%1 %2").arg(name).arg(cell[i]);
    }
    return parts.join(QStringLiteral(", "));
}

bool TopicCounts::hasTopics() const {
    return !m_papers.empty() && m_papers.rbegin()->first >= 0;
}

} // namespace winnow
