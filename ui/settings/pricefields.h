#pragma once

#include <QTableWidget>

namespace winnow {

// The user's own price lines, one row each, and an empty row for the next one. Has a column for everything
// that a line can say.
class PriceFields final : public QTableWidget {
    Q_OBJECT
public:
    explicit PriceFields(QWidget *parent = nullptr);

    // Lines for readPrices(). Cells to the right of its columns are kept; lines with their own order of cells
    // are put into the usual one.
    void setPrices(const QString &lines);
    QString prices() const;
    void showLine(int line); // a line of prices(), counted from 1, that needs correcting

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void nameColumns();
    void cellEdited();
    void addEmptyRow();
    QString lineOf(int row) const;
    bool isEmpty(int row) const { return lineOf(row).isEmpty(); }
};

} // namespace winnow
