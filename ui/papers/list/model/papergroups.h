#pragma once

#include <QSet>
#include <QString>

#include <algorithm>
#include <vector>

namespace winnow {

class PaperModel;

enum class PaperGrouping { None, Topic, Day }; // stands in saved states: numbers stay

// Papers that stand together under a heading.
struct PaperGroup {
    QString name;
    int topic = -2; // as of TopicIndex, where it is one
    int papers = 0; // that pass the filters
    int row = 0;    // that the heading stands above; the number of rows: below the last one
    bool isFolded = false;
    friend bool operator==(const PaperGroup &, const PaperGroup &) = default;
};

QString groupText(const PaperGroup &group); // "Model Compression, 12 papers"

// The groups that papers are shown in, and which of them are folded: of those no paper is shown. Failed
// papers are the first group whatever the rest goes by, as they are the first rows where there are no groups.
class PaperGroups final {
public:
    explicit PaperGroups(const PaperModel &papers) : m_papers(papers) {}

    PaperGrouping grouping() const { return m_grouping; }
    bool setGrouping(PaperGrouping grouping); // false: as before
    bool fold(const QString &name, bool isFolded);
    bool unfoldAll();
    bool hasFolded() const { return std::ranges::any_of(m_shown, &PaperGroup::isFolded); } // with papers

    void look();            // at all rows: what follows is as they were then
    int of(int row) const { // smaller numbers first; 0 where there are no groups
        return m_ofRow.empty() ? 0 : m_ofRow[static_cast<size_t>(row)];
    }
    void removeRows(int first, int last);

    // Counts those that pass, source rows all, and takes the folded ones out of them, but not `kept`.
    void show(std::vector<int> &rows, int kept);
    // What is to be shown with `rows` as they stand now, without groups that have no papers; the row that
    // stands out of its order, or -1, begins no group.
    std::vector<PaperGroup> arranged(const std::vector<int> &rows, int outOfOrder) const;
    void setShown(std::vector<PaperGroup> groups) { m_shown = std::move(groups); }
    const std::vector<PaperGroup> &shown() const { return m_shown; }

private:
    void lookAtTopics();
    void lookAtDays();

    const PaperModel &m_papers;
    PaperGrouping m_grouping = PaperGrouping::None;
    QSet<QString> m_folded;
    std::vector<int> m_ofRow; // by source row, into m_groups; empty: no groups
    std::vector<PaperGroup> m_groups;
    std::vector<PaperGroup> m_shown;
};

} // namespace winnow
