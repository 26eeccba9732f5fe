#include "ui/settings/pricefields.h"

#include "app/llm/price/pricerow.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalBlocker>

#include <array>

namespace winnow {

namespace {

constexpr int restRole = Qt::UserRole; // in a row's first cell: text to the right of the columns
constexpr int priceFieldsRowPadding = 6;
constexpr int rowsInSight = 3;
constexpr int narrowestModel = 150;

// A row's columns, from the left.
namespace pricecell {
enum Column {
    Model,
    Input,
    CachedInput,
    Output,
    CacheWrite,
    Context,
    Effort,
    From,
    Until,
    Above,
    Peak,
    Batch,
    Count
};
}

// Their order in the table: what few models need comes last.
constexpr std::array shownOrder{pricecell::Model,  pricecell::Input,      pricecell::CachedInput,
                                pricecell::Output, pricecell::CacheWrite, pricecell::Batch,
                                pricecell::Above,  pricecell::From,       pricecell::Until,
                                pricecell::Peak,   pricecell::Context,    pricecell::Effort};

bool isText(int column) {
    return column == pricecell::Model || column == pricecell::Effort || column == pricecell::Peak;
}

// "0,25" as "0.25", "200,000" tokens as "200000".
QString plainNumber(const QString &cell, int column) {
    static const QRegularExpression comma(QStringLiteral("^\\d+,\\d+$"));
    static const QRegularExpression groups(QStringLiteral("^\\d{1,3}([,. '\u00A0\u202F]\\d{3})+$"));
    const bool isCount = column == pricecell::Above || column == pricecell::Context;
    if (isCount && groups.match(cell).hasMatch())
        return QString(cell).remove(QRegularExpression(QStringLiteral("\\D")));
    return !isText(column) && comma.match(cell).hasMatch() ? QString(cell).replace(u',', u'.') : cell;
}

// The lines in the usual order of cells, where a header line defines another one.
QStringList inUsualOrder(const QStringList &lines) {
    QStringList order = priceColumns();
    QStringList result;
    for (const QString &line : lines) {
        QStringList cells = line.split(u'\t');
        for (QString &cell : cells)
            cell = cell.trimmed();
        if (cells.first() == priceColumns().first()) {
            order = cells;
            continue;
        }
        if (order != priceColumns() && !line.startsWith(u'#')) {
            QStringList sorted;
            for (const QString &name : priceColumns())
                sorted << (order.contains(name) ? cells.value(order.indexOf(name)) : QString());
            cells = sorted;
        }
        result << cells.join(u'\t');
    }
    return result;
}

} // namespace

PriceFields::PriceFields(QWidget *parent) : QTableWidget(0, pricecell::Count, parent) {
    setObjectName(QStringLiteral("prices"));
    setAccessibleName(tr("Prices of your own, in US dollars per million tokens"));
    nameColumns();
    QHeaderView &header = *horizontalHeader();
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(pricecell::Model, QHeaderView::Interactive);
    header.resizeSection(pricecell::Model, narrowestModel);
    header.setHighlightSections(false);
    for (size_t place = 0; place < shownOrder.size(); ++place)
        header.moveSection(header.visualIndex(shownOrder.at(place)), static_cast<int>(place));
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + priceFieldsRowPadding);
    setTabKeyNavigation(false); // Tab leaves the table
    setMinimumHeight(header.sizeHint().height() + rowsInSight * verticalHeader()->defaultSectionSize() +
                     horizontalScrollBar()->sizeHint().height() + 2 * frameWidth());
    connect(this, &QTableWidget::cellChanged, this, &PriceFields::cellEdited);
    addEmptyRow();
}

void PriceFields::nameColumns() {
    const auto name = [this](pricecell::Column column, const QString &text, const QString &toolTip) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(toolTip);
        setHorizontalHeaderItem(column, item);
    };
    name(pricecell::Model, tr("Model"), tr("The name the service uses"));
    name(pricecell::Input, tr("Input"), tr("For prompt tokens"));
    name(pricecell::CachedInput, tr("Cached\ninput"),
         tr("For tokens read from the cache; empty: same as input"));
    name(pricecell::Output, tr("Output"), tr("For answer tokens, thinking included"));
    name(pricecell::CacheWrite, tr("Cache\nwrite"),
         tr("For tokens written to the cache; empty: same as input"));
    name(pricecell::Batch, tr("Batch\nshare"),
         tr("The share of this that a call in a batch costs, such as 0.5"));
    name(pricecell::Above, tr("Prompts\nabove"),
         tr("Applies to prompts with more tokens than this; empty: to all"));
    name(pricecell::From, tr("From"), tr("First day it applies, such as 2027-01-01; empty: always has"));
    name(pricecell::Until, tr("Until"),
         tr("Last day it applies, such as 2027-12-31; empty: until further notice"));
    name(pricecell::Peak, tr("Hours\n(UTC)"),
         tr("Hours it applies, such as Mon-Fri 01:00-04:00; empty: at any time"));
    name(pricecell::Context, tr("Context"), tr("The model’s context window in tokens"));
    name(pricecell::Effort, tr("Effort"),
         tr("The lowest reasoning effort the model accepts, such as minimal"));
}

void PriceFields::setPrices(const QString &lines) {
    const QSignalBlocker blocker(this);
    setRowCount(0);
    for (const QString &line : inUsualOrder(lines.split(u'\n', Qt::SkipEmptyParts))) {
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
        if (!isText(column))
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, column, cell);
    }
}

QString PriceFields::lineOf(int row) const {
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column) {
        const QTableWidgetItem *cell = item(row, column);
        const QString text = cell ? cell->text().trimmed() : QString();
        cells.append(plainNumber(text, column));
    }
    if (const QTableWidgetItem *first = item(row, 0))
        cells.append(first->data(restRole).toStringList());
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells.join(u'\t');
}

} // namespace winnow
