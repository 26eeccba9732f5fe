#pragma once

#include <QTableWidget>

namespace winnow {

// The user's own price lines, a row each, and an empty one to write the next into: everything that a line can
// say, in the order in which one looks for it.
class PriceFields final : public QTableWidget {
    Q_OBJECT
public:
    explicit PriceFields(QWidget *parent = nullptr);

    // Lines as readPrices() takes them. Cells to the right of its columns stay; lines in an order of their
    // own are put into the usual one.
    void setPrices(const QString &lines);
    QString prices() const;
    void showLine(int line); // of prices(), from 1: to be mended

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
