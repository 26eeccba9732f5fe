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

// The open papers as a table. Rows are held as RowStore does, and what their cells show is made of that for
// those that are looked at. They stand in no particular order; new ones are appended.
class PaperModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Made when it is asked for: whoever goes over all rows asks for what follows.
    PaperItem item(int row) const { return shown(row); }
    Paper paper(int row) const { return m_open.rows.row(row).paper; }
    const RowFacts &facts(int row) const { return m_open.rows.facts(row); }
    ArxivId id(int row) const { return m_open.rows.id(row); }
    ReaderMarks marks(int row) const { return marksOf(m_open.rows, row); }
    const Standing &standing(int row) const { return m_standings[static_cast<size_t>(row)]; }
    const TextPlaces &places(int row) const { return m_open.places[static_cast<size_t>(row)]; }
    const RowStore &rows() const { return m_open.rows; }
    int topic(int row) const { return m_topics.of(m_open.rows, row); } // as of TopicIndex
    const TopicIndex &topics() const { return m_topics; }
    int rowOf(const ArxivId &id) const { return m_open.rows.rowOf(id); } // -1: not open
    ViewCounts counts() const;
    bool hasUnscored() const;
    bool hasTaste() const; // any row
    DayRank dayRank(int row) const {
        return m_wholeDays ? rankOf(m_open.rows, row) : DayRank();
    } // looks at all rows
    // Every category the papers are in with the number of papers, most frequent first.
    std::vector<std::pair<QString, int>> categories() const;

    // Another set of papers: everything is new. Papers have a standing only among whole days.
    void reset(OpenRows open, bool wholeDays = true);
    // The same set, read again: rows that stayed the same are not touched. An abstract that is there already
    // stays when it was not read again.
    void merge(OpenRows open);
    void setRows(const std::vector<PaperRow> &rows) { merge(openRows(rows)); }
    // Some of the set, read again: papers that are not open are ignored.
    void update(RowStore part);
    // Papers that are not open are ignored; so is a score for another version of a paper.
    void updateScores(const std::vector<ScoredPaper> &scores);
    // Of all rows: a paper that is not among them has none.
    void setTastes(const QHash<ArxivId, float> &tastes) { setTastes(tastes, 0, rowCount()); }
    // Of some of the rows. Of a whole library's they are ranked and sorted anew: so many take some
    // milliseconds.
    static constexpr int tastesAtOnce = 3'000;
    void setTastes(const QHash<ArxivId, float> &tastes, int firstRow, int endRow);
    // What is said of taste as a whole, in plain text, a line each.
    void setTasteNote(const QStringList &lines) { m_tasteNote = lines; }
    void setCriteria(const Criteria &criteria); // whose topics come before others
    void setUnsure(const QSet<ArxivId> &ids); // those of which taste is least sure, while they are undecided
    void setMarks(std::span<const ArxivId> ids, std::span<const ReaderMarks> marks); // each its own
    // Papers of that day without a score are shown as waiting for one, those that come later as well.
    // Invalid: none are.
    void setWaiting(QDate day);
    void setAbstract(const ArxivId &id, const QString &abstract); // where it was not read with the rest

Q_SIGNALS:
    void settled(); // after the signals of one call above: now is the time to sort again

private:
    struct Change {
        int row = 0;
        bool isScoreOnly = false;
    };

    const PaperItem &shown(int row) const; // until the next row is asked for
    void settle();                         // after any change of scores or rows
    void rankAgain();
    QString histogram(PaperColumn column, int role) const;
    void touch(const RowFacts &facts) { m_touched.add(facts.julianDay); }
    bool removeMissing(const RowStore &rows);
    void removeRows(int first, int last);
    Change change(int row, const RowStore &other, int otherRow) const;
    bool markWaiting(RowStore &rows, int row) const; // whether it changed
    void emitChanged(int row, PaperColumn first, PaperColumn last);

    static constexpr int mostShown = 250; // rows of a tall screen, and as many on the way up and down
    OpenRows m_open;
    std::vector<Standing> m_standings; // by row
    DaySelection m_touched;            // days to be ranked again
    mutable QCache<int, PaperItem> m_shown{mostShown};
    TopicIndex m_topics;
    QSet<ArxivId> m_unsure;
    QStringList m_tasteNote;
    QDate m_waiting;
    bool m_wholeDays = true;
};

} // namespace winnow
