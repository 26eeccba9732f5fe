#include "ui/papers/list/model/papergroups.h"

#include "ui/papers/list/model/papermodel.h"

#include <QLocale>

#include <algorithm>

namespace winnow {

QString groupText(const PaperGroup &group) {
    return PaperGroups::tr("%1, %n paper(s)", "a heading of the table", group.papers).arg(group.name);
}

bool PaperGroups::setGrouping(PaperGrouping grouping) {
    if (grouping == m_grouping)
        return false;
    m_grouping = grouping;
    m_folded.clear();
    m_ofRow.clear();
    m_groups.clear();
    m_shown.clear();
    return true;
}

bool PaperGroups::fold(const QString &name, bool isFolded) {
    if (isFolded == m_folded.contains(name))
        return false;
    if (isFolded)
        m_folded.insert(name);
    else
        m_folded.remove(name);
    return true;
}

bool PaperGroups::unfoldAll() {
    const bool hadSome = !m_folded.isEmpty();
    m_folded.clear();
    return hadSome;
}

void PaperGroups::look() {
    m_groups.clear();
    m_ofRow.clear();
    if (m_grouping == PaperGrouping::None)
        return;
    m_ofRow.resize(static_cast<size_t>(m_papers.rowCount()), 0);
    m_groups.push_back({PaperGroups::tr("Failed"), TopicIndex::unsaid});
    if (m_grouping == PaperGrouping::Topic)
        lookAtTopics();
    else
        lookAtDays();
    for (PaperGroup &group : m_groups)
        group.isFolded = m_folded.contains(group.name);
}

// In the order of the criteria, then papers that fit no topic, then those without a topic yet.
void PaperGroups::lookAtTopics() {
    const TopicIndex &topics = m_papers.topics();
    const int count = topics.count();
    for (int topic = 0; topic < count; ++topic)
        m_groups.push_back({topics.name(topic), topic});
    m_groups.push_back({noneOfTheTopics(), TopicIndex::none});
    m_groups.push_back({noTopicYet(), TopicIndex::unsaid});
    for (int row = 0; row < m_papers.rowCount(); ++row) {
        if (m_papers.facts(row).state == ScoringState::Failed)
            continue;
        const int topic = m_papers.topic(row);
        m_ofRow[static_cast<size_t>(row)] = topic >= 0                  ? topic + 1
                                            : topic == TopicIndex::none ? count + 1
                                                                        : count + 2;
    }
}

// The newest first.
void PaperGroups::lookAtDays() {
    std::vector<qint32> days;
    qint32 last = -1;
    for (int row = 0; row < m_papers.rowCount(); ++row) {
        if (const qint32 day = m_papers.facts(row).julianDay; day != last)
            days.push_back(last = day);
    }
    std::ranges::sort(days, std::greater());
    days.erase(std::ranges::unique(days).begin(), days.end());
    for (const qint32 day : days)
        m_groups.push_back({day == 0 ? PaperGroups::tr("No day")
                                     : QLocale().toString(QDate::fromJulianDay(day), QLocale::LongFormat),
                            TopicIndex::unsaid});
    for (int row = 0; row < m_papers.rowCount(); ++row) {
        const RowFacts &facts = m_papers.facts(row);
        if (facts.state == ScoringState::Failed)
            continue;
        const auto place = std::ranges::lower_bound(days, facts.julianDay, std::greater());
        m_ofRow[static_cast<size_t>(row)] = static_cast<int>(place - days.begin()) + 1;
    }
}

void PaperGroups::removeRows(int first, int last) {
    if (!m_ofRow.empty())
        m_ofRow.erase(m_ofRow.begin() + first, m_ofRow.begin() + last + 1);
}

void PaperGroups::show(std::vector<int> &rows, int kept) {
    if (m_ofRow.empty())
        return;
    for (PaperGroup &group : m_groups)
        group.papers = 0;
    for (const int row : rows)
        m_groups[static_cast<size_t>(of(row))].papers += 1;
    if (m_folded.isEmpty())
        return;
    std::erase_if(rows, [this, kept](int row) {
        return row != kept && m_groups[static_cast<size_t>(of(row))].isFolded;
    });
}

std::vector<PaperGroup> PaperGroups::arranged(const std::vector<int> &rows, int outOfOrder) const {
    std::vector<PaperGroup> shown;
    std::vector<int> first(m_groups.size(), -1);
    for (size_t place = 0; place < rows.size() && !m_ofRow.empty(); ++place) {
        int &begin = first[static_cast<size_t>(of(rows[place]))];
        if (begin < 0 && rows[place] != outOfOrder)
            begin = static_cast<int>(place);
    }
    int next = static_cast<int>(rows.size()); // the row above which a collapsed group is shown
    for (size_t i = m_groups.size(); i-- > 0;) {
        if (m_groups[i].papers == 0)
            continue;
        PaperGroup group = m_groups[i];
        group.row = !group.isFolded && first[i] >= 0 ? std::min(next, first[i]) : next;
        next = group.row;
        shown.push_back(group);
    }
    std::ranges::reverse(shown);
    // An out-of-order row above the first heading belongs below it.
    for (PaperGroup &group : shown) {
        if (next > 0 && group.row == next)
            group.row = 0;
    }
    return shown;
}

} // namespace winnow
