#include "ui/settings/pricefields.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace winnow {

namespace {

constexpr int restRole = Qt::UserRole; // of the first cell: what stands to the right of the columns
constexpr int priceFieldsRowPadding = 6;
constexpr int rowsInSight = 3;

// "0,25" as "0.25".
QString plainNumber(const QString &cell) {
    static const QRegularExpression comma(QStringLiteral("^\\d+,\\d+$"));
    return comma.match(cell).hasMatch() ? QString(cell).replace(u',', u'.') : cell;
}

} // namespace

PriceFields::PriceFields(QWidget *parent) : QTableWidget(0, 5, parent) {
    setObjectName(QStringLiteral("prices"));
    setAccessibleName(tr("Prices of your own, in US dollars per million tokens"));
    setHorizontalHeaderLabels(
        {tr("Model"), tr("Input"), tr("Cached input"), tr("Output"), tr("Cache write")});
    horizontalHeaderItem(4)->setToolTip(tr("Of tokens written into the cache; empty: as input"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + priceFieldsRowPadding);
    setTabKeyNavigation(false); // a keyboard can leave the table
    setMinimumHeight(horizontalHeader()->sizeHint().height() +
                     rowsInSight * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
    connect(this, &QTableWidget::cellChanged, this, &PriceFields::cellEdited);
    addEmptyRow();
}

void PriceFields::setPrices(const QString &lines) {
    const QSignalBlocker blocker(this);
    setRowCount(0);
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        addEmptyRow();
        for (int column = 0; column < columnCount(); ++column)
            item(rowCount() - 1, column)->setText(cells.value(column).trimmed());
        item(rowCount() - 1, 0)->setData(restRole, cells.mid(columnCount()));
    }
    addEmptyRow();
}

QString PriceFields::prices() const {
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row)
        if (!isEmpty(row))
            lines.append(lineOf(row));
    return lines.join(u'\n');
}

void PriceFields::showLine(int line) {
    for (int row = 0; row < rowCount(); ++row) {
        if (isEmpty(row) || --line > 0)
            continue;
        setCurrentCell(row, 0);
        break;
    }
    setFocus(Qt::OtherFocusReason);
}

void PriceFields::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Delete && event->key() != Qt::Key_Backspace)
        return QTableWidget::keyPressEvent(event);
    for (QTableWidgetItem *cell : selectedItems())
        cell->setText(QString());
}

void PriceFields::cellEdited() {
    if (rowCount() == 0 || !isEmpty(rowCount() - 1))
        addEmptyRow();
    Q_EMIT changed();
}

void PriceFields::addEmptyRow() {
    const QSignalBlocker blocker(this);
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < columnCount(); ++column) {
        auto *cell = new QTableWidgetItem;
        if (column > 0)
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, column, cell);
    }
}

QString PriceFields::lineOf(int row) const {
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column) {
        const QTableWidgetItem *cell = item(row, column);
        const QString text = cell ? cell->text().trimmed() : QString();
        cells.append(column > 0 ? plainNumber(text) : text);
    }
    if (const QTableWidgetItem *first = item(row, 0))
        cells.append(first->data(restRole).toStringList());
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells.join(u'\t');
}

} // namespace winnow
