#include "ui/criteria/reading/readingview.h"

#include "ui/common/theme.h"
#include "ui/criteria/reading/readingtree.h"

#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace winnow {

namespace {

constexpr int indent = 14;
constexpr int air = 3; // pixels above and below a text
constexpr int airOfGroup = 6;
constexpr int gap = 6;
constexpr int edge = 3; // pixels left and right of a text
// a long text is cut there; its tool tip and its place in the prompt show all of it
constexpr int mostLines = 3;

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index) {
    QFont font = option.font;
    const auto *tree = static_cast<const ReadingTree *>(index.model());
    if (tree->isGroup(index)) {
        font.setPointSizeF(font.pointSizeF() * 0.86);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::PercentageSpacing, 103);
    } else if (tree->isTopic(index)) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

// Wrapped at words, up to the last line that is shown.
QStringList linesOf(const QString &text, const QFont &font, int width) {
    QTextLayout layout(text, font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 20));
        const bool isLast = lines.size() + 1 == mostLines;
        lines << (isLast ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                         : text.mid(line.textStart(), line.textLength()));
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

QString textOf(const QModelIndex &index) {
    const QString reason = index.data(ReadingTree::ReasonRole).toString();
    const QString text = index.data().toString();
    return reason.isEmpty() ? text : ReadingView::tr("%1 · %2").arg(reason, text);
}

class ReadingDelegate final : public QStyledItemDelegate {
public:
    explicit ReadingDelegate(ReadingView *view) : QStyledItemDelegate(view), m_view(*view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const QFont font = fontOf(option, index);
        const auto lines = linesOf(textOf(index), font, roomFor(option, index));
        return {0, int(lines.size()) * QFontMetrics(font).lineSpacing() + airAbove(index) + air};
    }

    // The box itself stays: toggling changes the criteria, and they update the row.
    bool editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override {
        if (!isCheckable(index) || !m_view.canPause())
            return false;
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Space || key == Qt::Key_Select)
                Q_EMIT m_view.toggled(index);
            return key == Qt::Key_Space || key == Qt::Key_Select;
        }
        const bool isPress =
            event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
        if (!isPress && event->type() != QEvent::MouseButtonRelease)
            return false;
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton ||
            !checkRect(option, index).adjusted(-edge, 0, edge, 0).contains(mouse->pos()))
            return false;
        if (!isPress)
            Q_EMIT m_view.toggled(index);
        return true;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const auto *tree = static_cast<const ReadingTree *>(index.model());
        const ThemeColors &colors = themeColors(option.palette);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colors.accentSoft);
        const QFont font = fontOf(option, index);
        const QFontMetrics metrics(font);
        const int lineHeight = metrics.lineSpacing();
        if (isCheckable(index))
            paintCheck(*painter, option, index);
        QRect line(option.rect.left() + edge + leadWidth(option, index), option.rect.top() + airAbove(index),
                   roomFor(option, index), lineHeight);
        const auto visual = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        painter->setFont(font);
        const QString sign = index.data(ReadingTree::SignRole).toString();
        painter->setPen(index.data(ReadingTree::PausedRole).toBool() ? colors.muted
                        : sign == QStringLiteral("−")                ? colors.warning
                                                                     : colors.accent);
        painter->drawText(
            visual(QRect(option.rect.left() + edge, line.top(), leadWidth(option, index), lineHeight)),
            Qt::AlignLeft | Qt::AlignVCenter, sign);
        const bool isPaused = index.data(ReadingTree::PausedRole).toBool();
        const bool isStrong =
            !isPaused && (tree->isTopic(index) || (!sign.isEmpty() && !tree->isGroup(index)));
        painter->setPen(isStrong ? option.palette.color(QPalette::WindowText) : colors.muted);
        for (const QString &text : linesOf(textOf(index), font, line.width())) {
            painter->drawText(visual(line),
                              QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter,
                              text);
            line.translate(0, lineHeight);
        }
        if (tree->isGroup(index))
            painter->drawText(visual(QRect(option.rect.left(), line.top() - lineHeight,
                                           option.rect.width() - gap, lineHeight)),
                              QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter,
                              QString::number(index.data(ReadingTree::CountRole).toInt()));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(colors.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

private:
    static int airAbove(const QModelIndex &index) {
        return index.parent().isValid() || index.row() == 0 ? air : air + airOfGroup;
    }
    static bool isCheckable(const QModelIndex &index) {
        return index.flags().testFlag(Qt::ItemIsUserCheckable);
    }
    // The rectangle before the text: a check mark or a sign.
    int leadWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const {
        if (isCheckable(index))
            return m_view.checkRoom(index);
        const QString sign = index.data(ReadingTree::SignRole).toString();
        return sign.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(QStringLiteral("+")) + gap;
    }
    int roomFor(const QStyleOptionViewItem &option, const QModelIndex &index) const {
        return m_view.roomOf(index) - (isCheckable(index) ? 0 : leadWidth(option, index));
    }

    // As high as the first line of the text.
    QRect checkRect(const QStyleOptionViewItem &option, const QModelIndex &index) const {
        const QRect rect(option.rect.left() + edge, option.rect.top() + airAbove(index),
                         leadWidth(option, index) - gap, QFontMetrics(fontOf(option, index)).lineSpacing());
        return QStyle::visualRect(option.direction, option.rect, rect);
    }
    void paintCheck(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
        QStyleOptionViewItem check(option);
        check.rect = checkRect(option, index);
        check.state.setFlag(QStyle::State_HasFocus, false);
        check.state.setFlag(QStyle::State_Enabled, m_view.canPause());
        check.state.setFlag(index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On
                                                                                  : QStyle::State_Off);
        m_view.style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, &painter, &m_view);
    }

    ReadingView &m_view;
};

} // namespace

ReadingView::ReadingView(QWidget *parent) : QTreeView(parent) {
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    setIndentation(indent);
    setUniformRowHeights(false);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new ReadingDelegate(this));
    connect(this, &ReadingView::toggled, this, [this] { m_wasToggled = true; });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!m_wasToggled)
            Q_EMIT chosen(index);
    });
}

void ReadingView::setCanPause(bool canPause) {
    m_canPause = canPause;
    viewport()->update();
}

void ReadingView::mousePressEvent(QMouseEvent *event) {
    m_wasToggled = false;
    QTreeView::mousePressEvent(event);
}

int ReadingView::roomOf(const QModelIndex &index) const {
    int depth = 1;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return viewport()->width() - depth * indentation() - 2 * edge - checkRoom(index);
}

int ReadingView::checkRoom(const QModelIndex &index) const {
    return index.flags().testFlag(Qt::ItemIsUserCheckable)
               ? style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) + gap
               : 0;
}

void ReadingView::expandNew() {
    expandNewBelow({});
}

void ReadingView::expandNewBelow(const QModelIndex &parent) {
    const auto *tree = static_cast<const ReadingTree *>(model());
    for (int row = 0; row < tree->rowCount(parent); ++row) {
        const QModelIndex index = tree->index(row, 0, parent);
        if (!index.data(ReadingTree::IsKnownRole).toBool()) {
            setExpanded(index, !tree->isLeftOut(index));
            model()->setData(index, true, ReadingTree::IsKnownRole);
        }
        if (tree->isGroup(index))
            expandNewBelow(index);
    }
}

void ReadingView::resizeEvent(QResizeEvent *event) {
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

} // namespace winnow
