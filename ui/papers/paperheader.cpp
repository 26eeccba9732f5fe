#include "ui/papers/paperheader.h"

#include "ui/papers/papercells.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr int margin = 8;
constexpr int arrowRoom = 12;
constexpr int narrowestTitle = 180;

struct ColumnDefault {
    PaperColumn column;
    int width; // pixels
    bool shown = true;
};
constexpr std::array columnDefaults{
    ColumnDefault{PaperColumn::Mark, 34},       ColumnDefault{PaperColumn::Score, 66},
    ColumnDefault{PaperColumn::Relevance, 88},  ColumnDefault{PaperColumn::Novelty, 76},
    ColumnDefault{PaperColumn::Title, 340},     ColumnDefault{PaperColumn::Authors, 120},
    ColumnDefault{PaperColumn::Category, 74},   ColumnDefault{PaperColumn::Type, 56},
    ColumnDefault{PaperColumn::Day, 90, false}, ColumnDefault{PaperColumn::Id, 98},
};

constexpr int titleSection = static_cast<int>(PaperColumn::Title);

void paintArrow(QPainter &painter, QPointF center, bool down, const QColor &color) {
    const qreal tip = down ? 2 : -2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF{center + QPointF(-3.5, -tip), center + QPointF(3.5, -tip), center + QPointF(0, tip)});
}

} // namespace

PaperHeader::PaperHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setMinimumSectionSize(32);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionResized, this, &PaperHeader::fitTitle);
}

void PaperHeader::resetColumns() {
    for (const ColumnDefault &entry : columnDefaults) {
        const int section = static_cast<int>(entry.column);
        moveSection(visualIndex(section), section);
        setSectionHidden(section, !entry.shown);
        resizeSection(section, entry.width);
    }
    setSectionResizeMode(QHeaderView::Interactive);
    setSectionResizeMode(titleSection, QHeaderView::Fixed);
    setSectionResizeMode(static_cast<int>(PaperColumn::Mark), QHeaderView::Fixed);
    fitTitle();
}

void PaperHeader::fitTitle() {
    if (m_isFitting || isSectionHidden(titleSection))
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    const int others = length() - sectionSize(titleSection);
    resizeSection(titleSection, std::max(narrowestTitle, viewport()->width() - others));
}

QSize PaperHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 14};
}

void PaperHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const {
    const ThemeColors &colors = themeColors(palette());
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.border);
    const bool isSorted = sortIndicatorSection() == logicalIndex;
    const auto alignment =
        model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    QFont quiet = font();
    quiet.setPointSizeF(quiet.pointSizeF() * 0.92);
    quiet.setWeight(isSorted ? QFont::DemiBold : QFont::Medium);
    const QFontMetrics metrics(quiet);
    QRect textRect = rect.adjusted(margin, 0, -margin, 0);
    const int room = textRect.width() - (isSorted ? arrowRoom : 0);
    const QString text = metrics.elidedText(model()->headerData(logicalIndex, Qt::Horizontal).toString(),
                                            Qt::ElideRight, room);
    const bool right = QStyle::visualAlignment(layoutDirection(), alignment).testFlag(Qt::AlignRight);
    if (isSorted) {
        const int textWidth = metrics.horizontalAdvance(text);
        const int x = right ? textRect.right() - textWidth - arrowRoom / 2
                            : textRect.left() + textWidth + arrowRoom / 2;
        paintArrow(*painter, QPointF(x, rect.center().y() + 1), sortIndicatorOrder() == Qt::DescendingOrder,
                   colors.accent);
    }
    painter->setFont(quiet);
    painter->setPen(isSorted ? palette().color(QPalette::Text) : colors.muted);
    painter->drawText(textRect,
                      (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute, text);
}

void PaperHeader::contextMenuEvent(QContextMenuEvent *event) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        QAction *action =
            menu->addAction(model()->headerData(section, Qt::Horizontal, Qt::EditRole).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(section));
        action->setEnabled(isSectionHidden(section) || count() - hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this,
                [this, section](bool shown) { setSectionHidden(section, !shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &PaperHeader::resetColumns);
    menu->popup(event->globalPos());
}

} // namespace winnow
