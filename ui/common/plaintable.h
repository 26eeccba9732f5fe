#pragma once

#include <QTableView>

class QAbstractItemModel;
class QSortFilterProxyModel;

namespace winnow {

// A read-only table of sortable, selectable rows that looks like the papers' table. The last column takes the
// remaining width. Sorts by SortRole through a proxy of its own.
class PlainTable final : public QTableView {
    Q_OBJECT
public:
    explicit PlainTable(QAbstractItemModel &rows, QWidget *parent = nullptr);

    void setWidths(const QStringList &samples); // the widest text of each column
    int currentRow() const;                     // a row of the source model; -1: none
    void setCurrentRow(int row);

Q_SIGNALS:
    void currentRowChanged(int row); // of the model behind; -1: none

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    void fitColumns();

    QSortFilterProxyModel *m_sorted;
    QStringList m_samples;
};

} // namespace winnow
