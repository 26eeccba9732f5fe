#pragma once

#include <QTableWidget>

namespace winnow {

// The user's own price lines, a row each, and an empty one to write the next into.
class PriceFields final : public QTableWidget {
    Q_OBJECT
public:
    explicit PriceFields(QWidget *parent = nullptr);

    // Lines of tab-separated cells: model, input, cached_input, output, cache_write. What stands to the right
    // of these stays.
    void setPrices(const QString &lines);
    QString prices() const;
    void showLine(int line); // of prices(), from 1: to be mended

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void cellEdited();
    void addEmptyRow();
    QString lineOf(int row) const;
    bool isEmpty(int row) const { return lineOf(row).isEmpty(); }
};

} // namespace winnow
