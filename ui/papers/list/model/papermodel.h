#pragma once

#include "ui/papers/list/model/readermarks.h"
#include "ui/papers/list/paperscope.h"
#include "ui/papers/list/table/papercells.h"

#include <QAbstractTableModel>
#include <QHash>

#include <span>

namespace winnow {

// The open papers as a table: what is shown comes from PaperItem, ready made. Rows stand in no particular
// order; new ones are appended.
class PaperModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const PaperItem &item(int row) const { return m_items.at(static_cast<size_t>(row)); }
    int rowOf(const ArxivId &id) const { return m_rowOf.value(id, -1); } // -1: not open
    ViewCounts counts() const;
    bool hasUnscored() const;
    // Every category the papers are in with the number of papers, most frequent first.
    std::vector<std::pair<QString, int>> categories() const;

    // Another set of papers: everything is new. Papers have a standing only among whole days.
    void reset(std::vector<PaperItem> items, bool wholeDays = true);
    // The same set, read again: rows that stayed the same are not touched. An abstract that is there already
    // stays when it was not read again.
    void merge(std::vector<PaperItem> items);
    void setRows(std::vector<PaperRow> rows) { merge(paperItems(std::move(rows))); }
    // Papers that are not open are ignored; so is a score for another version of a paper.
    void updateScores(const std::vector<ScoredPaper> &scores);
    void setMarks(std::span<const ArxivId> ids, std::span<const ReaderMarks> marks); // each its own
    // Papers of that day without a score are shown as waiting for one, those that come later as well.
    // Invalid: none are.
    void setWaiting(QDate day);
    void setAbstract(const ArxivId &id, const QString &abstract); // where it was not read with the rest

Q_SIGNALS:
    void settled(); // after the signals of one call above: now is the time to sort again

private:
    void settle(); // after any change of scores or rows
    void rankAgain();
    QString histogram(PaperColumn column, int role) const;
    bool removeMissing(const std::vector<PaperItem> &items);
    void replace(int row, PaperItem item);
    void markWaiting(PaperItem &item) const;
    void emitChanged(int row, PaperColumn first, PaperColumn last);
    void reindex();

    std::vector<PaperItem> m_items;
    QHash<ArxivId, int> m_rowOf;
    QDate m_waiting;
    bool m_wholeDays = true;
};

} // namespace winnow
