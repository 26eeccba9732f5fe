#pragma once

#include <QCoreApplication>
#include <QSet>
#include <QString>

#include <algorithm>
#include <vector>

namespace winnow {

class PaperModel;

enum class PaperGrouping { None, Topic, Day }; // part of saved states: the numbers must not change

// Papers that are shown together under a heading.
struct PaperGroup {
    QString name;
    int topic = -2; // the topic as numbered by TopicIndex, if it is one
    int papers = 0; // number of papers that pass the filters
    int row = 0;    // the row below the heading; the number of rows: it comes last
    bool isFolded = false;
    friend bool operator==(const PaperGroup &, const PaperGroup &) = default;
};

QString groupText(const PaperGroup &group); // "Model Compression, 12 papers"

// The groups in which papers are shown, and which of them are collapsed. Failed papers always are the first
// group, just as they are the first rows without grouping.
class PaperGroups final {
public:
    explicit PaperGroups(const PaperModel &papers) : m_papers(papers) {}

    PaperGrouping grouping() const { return m_grouping; }
    bool setGrouping(PaperGrouping grouping); // false: unchanged
    bool fold(const QString &name, bool isFolded);
    bool unfoldAll();
    // any collapsed group with papers
    bool hasFolded() const { return std::ranges::any_of(m_shown, &PaperGroup::isFolded); }

    void look(); // evaluates all rows; the following answers refer to this state
    // groups are shown by ascending number; 0 without grouping
    int of(int row) const { return m_ofRow.empty() ? 0 : m_ofRow[static_cast<size_t>(row)]; }
    void removeRows(int first, int last);

    // Counts the given source rows, which pass the filters, and removes those in collapsed groups, except
    // `kept`.
    void show(std::vector<int> &rows, int kept);
    // Updates the groups to show for `rows`, without empty ones; the out-of-order row (or -1) starts no
    // group.
    std::vector<PaperGroup> arranged(const std::vector<int> &rows, int outOfOrder) const;
    void setShown(std::vector<PaperGroup> groups) { m_shown = std::move(groups); }
    const std::vector<PaperGroup> &shown() const { return m_shown; }

private:
    void lookAtTopics();
    void lookAtDays();

    const PaperModel &m_papers;
    PaperGrouping m_grouping = PaperGrouping::None;
    QSet<QString> m_folded;
    std::vector<int> m_ofRow; // index into m_groups by source row; empty: no grouping
    std::vector<PaperGroup> m_groups;
    std::vector<PaperGroup> m_shown;

    Q_DECLARE_TR_FUNCTIONS(winnow::PaperGroups)
};

} // namespace winnow
