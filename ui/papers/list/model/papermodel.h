#pragma once

#include "app/model/dayrank.h"
#include "ui/papers/list/model/openrows.h"
#include "ui/papers/list/model/readermarks.h"
#include "ui/papers/list/paperscope.h"
#include "ui/papers/list/table/papercells.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>

#include <span>

namespace winnow {

// The open papers as a table. Rows are kept compactly in a RowStore; what their cells show is made on demand.
// They are in no particular order; new ones are appended.
class PaperModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Made on demand and costly: to go over all rows, use the functions below.
    PaperItem item(int row) const { return shown(row); }
    Paper paper(int row) const { return m_open.rows.row(row).paper; }
    const RowFacts &facts(int row) const { return m_open.rows.facts(row); }
    ArxivId id(int row) const { return m_open.rows.id(row); }
    ReaderMarks marks(int row) const { return marksOf(m_open.rows, row); }
    const Percentile &percentile(int row) const { return m_percentiles[static_cast<size_t>(row)]; }
    const TextPlaces &places(int row) const { return m_open.places[static_cast<size_t>(row)]; }
    const RowStore &rows() const { return m_open.rows; }
    int topic(int row) const { return m_topics.of(m_open.rows, row); } // as numbered by TopicIndex
    const TopicIndex &topics() const { return m_topics; }
    int rowOf(const ArxivId &id) const { return m_open.rows.rowOf(id); } // -1: not open
    DecisionCounts counts() const;
    bool hasUnscored() const;
    bool hasTaste() const; // any row
    DayRank dayRank(int row) const {
        return m_wholeDays ? rankOf(m_open.rows, row) : DayRank();
    } // looks at all rows
    // Every category of the papers with its number of papers, most frequent first.
    std::vector<std::pair<QString, int>> categories() const;

    // A different set of papers. Papers only have a percentile if the set consists of whole days.
    void reset(OpenRows open, bool wholeDays = true);
    // The same set, read again: unchanged rows are not touched. Existing abstracts are kept if they were not
    // read again.
    void merge(OpenRows open);
    // Part of the set, read again: papers that are not open are ignored.
    void update(RowStore part);
    // Papers that are not open are ignored; so is a score for another version of a paper.
    void updateScores(const std::vector<ScoredPaper> &scores);
    // Taste of all rows of these days: papers that are not in it have none. The days are ranked and sorted
    // again, so about this many rows of a whole library take some milliseconds: dayBatches().
    static constexpr int tastesAtOnce = 1'500;
    void setTastes(const QHash<ArxivId, float> &tastes, const DaySelection &days = DaySelection::all());
    // What is known about taste as a whole, in plain text, one line each.
    void setTasteNote(const QStringList &lines) { m_tasteNote = lines; }
    void setCriteria(const Criteria &criteria); // their topics come before others
    // papers of whose taste Winnow is least sure, while they are untriaged
    void setUnsure(const QSet<ArxivId> &ids);
    void setMarks(std::span<const ArxivId> ids, std::span<const ReaderMarks> marks); // one each
    // Shows this day's papers without a score as waiting for one, including papers that arrive later.
    // Invalid: none.
    void setWaiting(QDate day);
    void setAbstract(const ArxivId &id, const QString &abstract); // if it was not read with the rest

Q_SIGNALS:
    // After dataChanged for a range that may also hold unchanged rows: exactly these changed, ascending.
    void rowsChanged(const std::vector<int> &rows, PaperColumn first, PaperColumn last);
    void settled(); // after the other signals of a call above: now sort again

private:
    struct Change {
        int row = 0;
        bool isScoreOnly = false;
    };

    const PaperItem &shown(int row) const; // valid until the next row is requested
    void settle();                         // after any change of scores or rows
    void rankAgain();
    QString histogram(PaperColumn column, int role) const;
    void touch(const RowFacts &facts) { m_touched.add(facts.julianDay); }
    bool removeMissing(const RowStore &rows);
    void removeRows(int first, int last);
    Change change(int row, const RowStore &other, int otherRow) const;
    bool markWaiting(RowStore &rows, int row) const; // returns whether it changed
    void emitChanged(int row, PaperColumn first, PaperColumn last) {
        emitChanged(std::vector{row}, first, last);
    }
    void emitChanged(const std::vector<int> &rows, PaperColumn first, PaperColumn last);

    static constexpr int mostShown = 250; // the rows of a tall screen, plus as many above and below
    OpenRows m_open;
    std::vector<Percentile> m_percentiles; // by row
    DaySelection m_touched;                // days that need ranking again
    mutable QCache<int, PaperItem> m_shown{mostShown};
    TopicIndex m_topics;
    QSet<ArxivId> m_unsure;
    QStringList m_tasteNote;
    QDate m_waiting;
    bool m_wholeDays = true;
};

} // namespace winnow
