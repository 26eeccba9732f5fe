#include "ui/papers/list/table/groupheadings.h"

#include "ui/common/theme.h"
#include "ui/common/topiccolors.h"
#include "ui/papers/list/model/papersortmodel.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace winnow {

namespace {

constexpr int headingMargin = 10;
constexpr int headingAir = 12; // padding above and below the text together
constexpr int headingGap = 8;
constexpr double headingDot = 4.5; // the dot's radius

void paintFoldSign(QPainter &painter, QPointF center, bool isFolded, bool isMirrored) {
    constexpr double reach = 3.5;
    const double ahead = isMirrored ? -reach : reach;
    painter.drawPolygon(isFolded
                            ? QPolygonF{center + QPointF(-ahead / 2, -reach),
                                        center + QPointF(-ahead / 2, reach), center + QPointF(ahead / 2, 0)}
                            : QPolygonF{center + QPointF(-reach, -reach / 2),
                                        center + QPointF(reach, -reach / 2), center + QPointF(0, reach / 2)});
}

// In reading direction: sign, dot, name, number of papers.
void paintHeading(QPainter &painter, const QRect &rect, const PaperGroup &group, const QTableView &view) {
    const QPalette &palette = view.palette();
    const ThemeColors &colors = themeColors(palette);
    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(view.layoutDirection(), rect, part);
    };
    painter.fillRect(rect, palette.color(QPalette::Window));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.border);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.muted);
    QRect part(rect.left() + headingMargin, rect.top(), headingMargin, rect.height());
    paintFoldSign(painter, QRectF(visual(part)).center(), group.isFolded, view.isRightToLeft());
    int x = part.right() + headingGap;
    if (group.topic >= 0) {
        part = QRect(x, rect.top(), qCeil(2 * headingDot), rect.height());
        painter.setBrush(topicColor(group.topic, palette));
        painter.drawEllipse(QRectF(visual(part)).center(), headingDot, headingDot);
        x = part.right() + headingGap;
    }
    QFont strong = view.font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    const QString count = QLocale().toString(group.papers);
    const int countWidth = view.fontMetrics().horizontalAdvance(count);
    const QString name = metrics.elidedText(group.name, Qt::ElideRight,
                                            rect.right() - x - countWidth - headingGap - headingMargin);
    const auto alignment = QStyle::visualAlignment(view.layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    part = QRect(x, rect.top(), metrics.horizontalAdvance(name) + 1, rect.height());
    painter.setFont(strong);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(visual(part), alignment | Qt::TextSingleLine, name);
    part = QRect(part.right() + headingGap, rect.top(), countWidth + 1, rect.height());
    painter.setFont(view.font());
    painter.setPen(colors.muted);
    painter.drawText(visual(part), alignment | Qt::TextSingleLine, count);
}

// The headings above the row, or below the last one.
auto groupsAt(const std::vector<PaperGroup> &groups, int row) {
    return std::ranges::equal_range(groups, row, {}, &PaperGroup::row);
}

} // namespace

GroupHeadings::GroupHeadings(PaperSortModel &papers, QTableView &view)
    : QObject(&view), m_papers(papers), m_view(view) {
    view.viewport()->installEventFilter(this);
    connect(&papers, &PaperSortModel::moved, this, &GroupHeadings::fit);
    connect(&papers, &QAbstractItemModel::modelReset, this, &GroupHeadings::fit);
}

int GroupHeadings::height() const {
    return m_view.fontMetrics().height() + headingAir;
}

int GroupHeadings::above(int row) const {
    return static_cast<int>(groupsAt(m_papers.groups(), row).size()) * height();
}

int GroupHeadings::below(int row) const {
    return row + 1 == m_papers.rowCount() ? above(row + 1) : 0;
}

// The table places rows by their heights alone, so setting heights is enough.
void GroupHeadings::fit() {
    m_view.viewport()->update();
    if (m_papers.groups().empty() && !m_isFitted)
        return;
    QHeaderView &rows = *m_view.verticalHeader();
    rows.setUpdatesEnabled(false); // otherwise each change would repaint
    bool isOther = false;
    auto group = m_papers.groups().begin();
    const auto end = m_papers.groups().end();
    const int count = std::min(m_papers.rowCount(), rows.count());
    for (int row = 0; row < count; ++row) {
        int wanted = rows.defaultSectionSize();
        if (group != end && group->row == row) {
            wanted += above(row);
            while (group != end && group->row == row)
                ++group;
        }
        if (row + 1 == count)
            wanted += below(row);
        if (rows.sectionSize(row) == wanted)
            continue;
        rows.resizeSection(row, wanted);
        isOther = true;
    }
    rows.setUpdatesEnabled(true);
    m_isFitted = !m_papers.groups().empty();
    if (isOther)
        m_view.doItemsLayout();
}

QRect GroupHeadings::rectOf(size_t group) const {
    const std::vector<PaperGroup> &groups = m_papers.groups();
    const int row = groups[group].row;
    const int count = m_papers.rowCount();
    const auto before = std::ranges::lower_bound(groups, row, {}, &PaperGroup::row) - groups.begin();
    int top = 0;
    if (row < count)
        top = m_view.rowViewportPosition(row);
    else if (count > 0)
        top = m_view.rowViewportPosition(count - 1) + m_view.rowHeight(count - 1) - below(count - 1);
    top += (static_cast<int>(group) - static_cast<int>(before)) * height();
    return {0, top, m_view.viewport()->width(), height()};
}

std::optional<size_t> GroupHeadings::groupAt(QPoint place) const {
    for (size_t group = 0; group < m_papers.groups().size(); ++group) {
        if (rectOf(group).contains(place))
            return group;
    }
    return std::nullopt;
}

std::optional<QString> GroupHeadings::nameAt(QPoint place) const {
    const auto group = groupAt(place);
    return group ? std::optional(m_papers.groups()[*group].name) : std::nullopt;
}

void GroupHeadings::paint() const {
    QPainter painter(m_view.viewport());
    for (size_t group = 0; group < m_papers.groups().size(); ++group) {
        if (const QRect rect = rectOf(group); rect.intersects(m_view.viewport()->rect()))
            paintHeading(painter, rect, m_papers.groups()[group], m_view);
    }
}

void GroupHeadings::foldAt(int row) {
    const std::vector<PaperGroup> &groups = m_papers.groups();
    for (size_t group = groups.size(); group-- > 0;) {
        if (!groups[group].isFolded && groups[group].row <= row) {
            fold(group, true);
            return;
        }
    }
}

// If the current row disappears, the row that takes its place becomes current, so that the keyboard goes on
// from there.
void GroupHeadings::fold(size_t group, bool isFolded) {
    const PaperGroup folded = m_papers.groups()[group];
    const bool hadCurrent = m_view.currentIndex().isValid();
    m_papers.fold(folded.name, isFolded);
    if (!hadCurrent || m_view.currentIndex().isValid() || m_papers.rowCount() == 0)
        return;
    const int row = std::min(folded.row, m_papers.rowCount() - 1);
    m_view.selectionModel()->setCurrentIndex(m_papers.index(row, static_cast<int>(PaperColumn::Title)),
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool GroupHeadings::eventFilter(QObject *watched, QEvent *event) {
    const QEvent::Type type = event->type();
    const bool isButton = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease ||
                          type == QEvent::MouseButtonDblClick;
    if (isButton) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const auto group = groupAt(mouse->pos());
        if (mouse->button() != Qt::LeftButton || (!group && !m_isPressed))
            return QObject::eventFilter(watched, event);
        if (type != QEvent::MouseButtonRelease && !group)
            return QObject::eventFilter(watched, event);
        const bool isClick = m_isPressed && type == QEvent::MouseButtonRelease && group;
        m_isPressed = type != QEvent::MouseButtonRelease;
        if (isClick)
            fold(*group, !m_papers.groups()[*group].isFolded);
        return true; // the click selects no row
    }
    if (type == QEvent::MouseMove && m_isPressed)
        return true;
    if (type == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto group = groupAt(help->pos())) {
            const bool isFolded = m_papers.groups()[*group].isFolded;
            QToolTip::showText(help->globalPos(),
                               isFolded ? tr("Click to expand this group")
                                        : tr("Click to collapse this group"),
                               m_view.viewport());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace winnow
