#include "ui/papers/sidebar/sidebardelegate.h"

#include "ui/common/theme.h"
#include "ui/papers/sidebar/sidebarmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace winnow {

namespace {

constexpr int outer = 8; // pixels from the sidebar's edge to a line's background
constexpr int inner = 8; // pixels from there to its text
constexpr int dotRoom = 14;
constexpr int noteGap = 6;
constexpr int minimumWidth = 100;

int lineHeight(const QStyleOptionViewItem &option) {
    return option.fontMetrics.height() + 9;
}

const SidebarEntry &entryAt(const QModelIndex &index) {
    return static_cast<const SidebarModel *>(index.model())->entry(index.row());
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const SidebarEntry &entry) {
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.86);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 103);
    painter.setFont(font);
    painter.setPen(themeColors(option.palette).muted);
    const QRect rect = option.rect.adjusted(outer + inner, 0, -outer - inner, -4);
    painter.drawText(rect, QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignBottom,
                     QFontMetrics(font).elidedText(entry.text, Qt::ElideRight, rect.width()));
}

QColor dotColor(LedgerState state, const ThemeColors &colors) {
    switch (state) {
    case LedgerState::Complete:
        return colors.accent;
    case LedgerState::Stale:
    case LedgerState::Partial:
    case LedgerState::Failed:
        return colors.warning;
    default:
        return colors.border;
    }
}

// Filled for a complete day, a ring if something is missing: different in shape as well as in colour.
void paintDot(QPainter &painter, QPointF center, LedgerState state, const ThemeColors &colors) {
    const bool isWhole =
        state != LedgerState::Partial && state != LedgerState::NotYetOut && state != LedgerState::Stale;
    painter.setPen(isWhole ? QPen(Qt::NoPen) : QPen(dotColor(state, colors), 1.6));
    painter.setBrush(isWhole ? QBrush(dotColor(state, colors)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(center, 3.2, 3.2);
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
    const SidebarEntry &entry = entryAt(index);
    const ThemeColors &colors = themeColors(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (entry.kind == SidebarEntry::Kind::Heading) {
        paintHeading(*painter, option, entry);
        painter->restore();
        return;
    }
    const QRect line = option.rect.adjusted(outer, 1, -outer, -1);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(isFocused ? QPen(colors.accent, 1) : QPen(Qt::NoPen));
    painter->setBrush(isSelected ? QBrush(colors.accentSoft) : QBrush(Qt::NoBrush));
    if (isSelected || isFocused)
        painter->drawRoundedRect(QRectF(line).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    QRect rect = line.adjusted(inner, 0, -inner, 0);
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    if (entry.kind == SidebarEntry::Kind::Scope && entry.scope.kind == PaperScope::Kind::Day) {
        const QPointF center = QRectF(visual(QRect(rect.left(), rect.top(), 7, lineHeight(option)))).center();
        paintDot(*painter, center, entry.state, colors);
        rect.setLeft(rect.left() + dotRoom);
    }
    QFont font = option.font;
    font.setWeight(isSelected || entry.isOpen ? QFont::DemiBold : QFont::Normal);
    painter->setLayoutDirection(Qt::LeftToRight); // or "8 Aug" is reversed
    painter->setPen(colors.muted);
    painter->setFont(option.font);
    const int noteWidth = option.fontMetrics.horizontalAdvance(entry.note);
    const QRect firstLine(rect.left(), rect.top(), rect.width(), lineHeight(option));
    const auto align = [&](Qt::Alignment side) {
        return QStyle::visualAlignment(option.direction, side) | Qt::AlignAbsolute | Qt::AlignVCenter;
    };
    painter->drawText(visual(firstLine), align(Qt::AlignRight), entry.note);
    rect.setRight(rect.right() - noteWidth - noteGap);
    painter->setFont(font);
    const bool isAct = entry.kind == SidebarEntry::Kind::SaveSearch;
    painter->setPen(isSelected || isAct ? colors.accent : option.palette.color(QPalette::WindowText));
    painter->drawText(visual(rect), align(Qt::AlignLeft) | Qt::TextWordWrap, entry.text);
    painter->restore();
}

// Only once: otherwise every change of the line, such as a new count, would discard what was typed.
void SidebarDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const {
    constexpr const char *filled = "filled";
    if (editor->property(filled).toBool())
        return;
    QStyledItemDelegate::setEditorData(editor, index);
    editor->setProperty(filled, true);
}

void SidebarDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const {
    editor->setGeometry(option.rect.adjusted(outer, 0, -outer, 0));
}

// A name that is too long for one line takes two.
QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const SidebarEntry &entry = entryAt(index);
    if (entry.kind == SidebarEntry::Kind::Heading)
        return {minimumWidth, option.fontMetrics.height() + 14};
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool hasDot = entry.kind == SidebarEntry::Kind::Scope && entry.scope.kind == PaperScope::Kind::Day;
    const int room = (view ? view->viewport()->width() : minimumWidth) - 2 * (outer + inner) -
                     (hasDot ? dotRoom : 0) - noteGap - option.fontMetrics.horizontalAdvance(entry.note);
    const bool isLong = QFontMetrics(bold).horizontalAdvance(entry.text) > room;
    return {minimumWidth, lineHeight(option) + (isLong ? option.fontMetrics.lineSpacing() : 0)};
}

} // namespace winnow
