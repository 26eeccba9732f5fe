#include "ui/common/plaintable.h"

#include "ui/common/callmodel.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace winnow {

namespace {

constexpr int plainTableMargin = 8; // left and right of a cell's text

// Always plain text: a service's text is never interpreted as HTML.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const ThemeColors &colors = themeColors(option.palette);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colors.accentSoft);
        const QRect room = option.rect.adjusted(plainTableMargin, 0, -plainTableMargin, 0);
        const bool isFirst = index.column() == 0;
        const bool isTrouble = index.data(TroubleRole).toBool();
        painter->setPen(isTrouble ? colors.warning
                        : isFirst ? option.palette.color(QPalette::Text)
                                  : colors.muted);
        painter->setFont(option.font);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(
            room,
            QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }
};

class QuietHeader final : public QHeaderView {
public:
    explicit QuietHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {
        setSectionsClickable(true);
        setHighlightSections(false);
        setStretchLastSection(true);
    }

protected:
    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), fontMetrics().height() + 12}; }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override {
        const ThemeColors &colors = themeColors(palette());
        painter->fillRect(rect, palette().color(QPalette::Base));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.border);
        const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
        QString text = model()->headerData(section, Qt::Horizontal).toString();
        if (isSorted)
            text += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ▴") : QStringLiteral(" ▾");
        QFont quiet = font();
        quiet.setPointSizeF(quiet.pointSizeF() * 0.92);
        quiet.setWeight(isSorted ? QFont::DemiBold : QFont::Medium);
        painter->setFont(quiet);
        painter->setPen(isSorted ? palette().color(QPalette::Text) : colors.muted);
        const auto alignment =
            model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(rect.adjusted(plainTableMargin, 0, -plainTableMargin, 0),
                          QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignAbsolute, text);
    }
};

} // namespace

PlainTable::PlainTable(QAbstractItemModel &rows, QWidget *parent)
    : QTableView(parent), m_sorted(new QSortFilterProxyModel(this)) {
    m_sorted->setSourceModel(&rows);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    setHorizontalHeader(new QuietHeader(this));
    setModel(m_sorted);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    fitRows();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentRowChanged(currentRow()); });
    connect(m_sorted, &QAbstractItemModel::modelReset, this, [this] { Q_EMIT currentRowChanged(-1); });
}

void PlainTable::setWidths(const QStringList &samples) {
    m_samples = samples;
    fitColumns();
}

void PlainTable::fitColumns() {
    const QFontMetrics metrics = fontMetrics();
    constexpr int slack = 4;
    for (int section = 0; section < m_samples.size(); ++section) {
        const QString title = model()->headerData(section, Qt::Horizontal).toString() + QStringLiteral(" ▾");
        horizontalHeader()->resizeSection(section, std::max(metrics.horizontalAdvance(title),
                                                            metrics.horizontalAdvance(m_samples[section])) +
                                                       2 * plainTableMargin + slack);
    }
}

// Only from here on is the font the theme's.
bool PlainTable::event(QEvent *event) {
    const bool done = QTableView::event(event);
    if (event->type() == QEvent::Polish) {
        fitRows();
        fitColumns();
    }
    return done;
}

int PlainTable::currentRow() const {
    return m_sorted->mapToSource(currentIndex()).row();
}

void PlainTable::setCurrentRow(int row) {
    setCurrentIndex(m_sorted->mapFromSource(m_sorted->sourceModel()->index(row, 0)));
}

void PlainTable::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void PlainTable::fitRows() {
    constexpr int air = 8;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + air);
}

} // namespace winnow
