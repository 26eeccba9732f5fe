#include "ui/papers/list/table/paperheader.h"

#include "ui/common/theme.h"
#include "ui/papers/list/model/papersortmodel.h"
#include "ui/papers/list/table/tablemenus.h"
#include "ui/papers/list/table/tablestate.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace winnow {

namespace {

constexpr int paperHeaderMargin = 8;
constexpr int arrowRoom = 12;
constexpr int digitRoom = 8; // extra room if several columns are sorted by
constexpr int narrowestTitle = 180;
constexpr int roomyTitle = 300; // title width that must remain when the topic column appears

constexpr int paperHeaderTitleSection = static_cast<int>(PaperColumn::Title);

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
    connect(this, &QHeaderView::sortIndicatorChanged, this, &PaperHeader::onIndicatorMoved);
}

void PaperHeader::setModel(QAbstractItemModel *model) {
    QHeaderView::setModel(model);
    if (auto *papers = qobject_cast<PaperSortModel *>(model); papers && !m_papers) {
        m_papers = papers;
        followRows();
    }
}

void PaperHeader::followRows() {
    connect(m_papers, &QAbstractItemModel::modelReset, this, [this] {
        m_hasTopic = false;
        offerColumns();
    });
    connect(m_papers, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                lookForTaste(first, last);
                lookForTopics(first, last);
            });
    connect(m_papers, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const auto isAmong = [&first, &last](PaperColumn column) {
                    const int place = static_cast<int>(column);
                    return first.column() <= place && place <= last.column();
                };
                if (isAmong(PaperColumn::Taste))
                    lookForTaste(first.row(), last.row());
                if (isAmong(PaperColumn::Topic))
                    lookForTopics(first.row(), last.row());
            });
}

void PaperHeader::showSorting(const std::vector<SortKey> &keys) {
    m_keys = keys;
    const QSignalBlocker blocker(this);
    setSortIndicator(static_cast<int>(keys.front().column), keys.front().order);
    makeRoomForMarks();
    viewport()->update();
}

// A name that was fully visible stays so beside its arrow. One that the user has cut off stays as it is.
void PaperHeader::makeRoomForMarks() {
    for (const SortKey &key : m_keys) {
        const int section = static_cast<int>(key.column);
        const int width = sectionSize(section);
        if (section == paperHeaderTitleSection || isSectionHidden(section) || width < roomFor(section, 0))
            continue;
        resizeSection(section, std::max(width, roomFor(section, markRoom())));
    }
    fitTitle();
}

QFont PaperHeader::nameFont(bool isSorted) const {
    QFont quiet = font();
    quiet.setPointSizeF(quiet.pointSizeF() * 0.92);
    quiet.setWeight(isSorted ? QFont::DemiBold : QFont::Medium);
    return quiet;
}

QString PaperHeader::shownName(int section) const {
    return section == static_cast<int>(PaperColumn::Mark) // its column is too narrow for the arrow
               ? QString()
               : model()->headerData(section, Qt::Horizontal).toString();
}

int PaperHeader::roomFor(int section, int markRoom) const {
    const QFontMetrics metrics(nameFont(markRoom > 0));
    const int name = metrics.horizontalAdvance(shownName(section)) + 1; // elision rounds up
    return name + 2 * paperHeaderMargin + markRoom;
}

int PaperHeader::markRoom() const {
    return arrowRoom + (m_keys.size() > 1 ? digitRoom : 0);
}

void PaperHeader::mouseReleaseEvent(QMouseEvent *event) {
    const QScopedValueRollback guard(m_addsKey, event->modifiers().testFlag(Qt::ShiftModifier));
    QHeaderView::mouseReleaseEvent(event);
}

void PaperHeader::onIndicatorMoved(int section, Qt::SortOrder order) {
    if (section < 0)
        return;
    if (m_addsKey)
        Q_EMIT sortKeyRequested(static_cast<PaperColumn>(section));
    else
        Q_EMIT sortRequested(static_cast<PaperColumn>(section), order);
}

QString PaperHeader::columnName(int section) const {
    return model()->headerData(section, Qt::Horizontal, Qt::EditRole).toString();
}

bool PaperHeader::canHide(int section) const {
    return isSectionHidden(section) || count() - hiddenSectionCount() > 1;
}

int PaperHeader::placeOf(int section) const {
    const auto found = std::ranges::find(m_keys, static_cast<PaperColumn>(section), &SortKey::column);
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

void PaperHeader::resetColumns() {
    int place = 0;
    for (const ColumnTraits &traits : columnTraits()) {
        const int section = static_cast<int>(traits.column);
        moveSection(visualIndex(section), place++);
        const bool isShown = traits.isShown || (traits.column == PaperColumn::Taste && m_isTasteOffered) ||
                             (traits.column == PaperColumn::Topic && m_isTopicOffered);
        setSectionHidden(section, !isShown);
        resizeSection(section, std::max(traits.width, roomFor(section, arrowRoom)));
    }
    setSectionResizeMode(QHeaderView::Interactive);
    setSectionResizeMode(paperHeaderTitleSection, QHeaderView::Fixed);
    setSectionResizeMode(static_cast<int>(PaperColumn::Mark), QHeaderView::Fixed);
    fitTitle();
}

bool PaperHeader::restoreColumns(const TableState &state) {
    const bool isOlder = state.version != tableStateVersion;
    if (isOlder ? !restoreOlder(state) : !restoreState(state.columns) || count() != paperColumnCount)
        return false;
    m_isTasteOffered = state.isTasteOffered;
    m_isTopicOffered = state.isTopicOffered;
    if (m_papers)
        offerColumns();
    return true;
}

// Columns added since go to their default place: after the percentile, the topic before the authors.
bool PaperHeader::restoreOlder(const TableState &state) {
    const int columnCount = columnCountOf(state.version);
    QStandardItemModel columns(0, columnCount);
    QHeaderView before(Qt::Horizontal);
    before.setModel(&columns);
    if (!before.restoreState(state.columns) || before.count() != columnCount)
        return false;
    resetColumns();
    std::vector<PaperColumn> known;
    for (int old = 0; old < columnCount; ++old)
        known.push_back(columnOfNumber(old, state.version));
    int place = 0;
    const auto takeIn = [&](PaperColumn column) {
        if (std::ranges::find(known, column) == known.end())
            moveTo(column, place++);
    };
    for (int oldPlace = 0; oldPlace < columnCount; ++oldPlace) {
        const int old = before.logicalIndex(oldPlace);
        const PaperColumn column = columnOfNumber(old, state.version);
        if (column == PaperColumn::Authors)
            takeIn(PaperColumn::Topic);
        moveTo(column, place++);
        if (column == PaperColumn::Percentile) {
            takeIn(PaperColumn::Rank);
            takeIn(PaperColumn::Taste);
        }
        const int section = static_cast<int>(column);
        setSectionHidden(section, before.isSectionHidden(old));
        before.setSectionHidden(old, false); // restores its width
        resizeSection(section, before.sectionSize(old));
    }
    return true;
}

void PaperHeader::offerColumns() {
    lookForTaste(0, m_papers->rowCount() - 1);
    lookForTopics(0, m_papers->rowCount() - 1);
}

void PaperHeader::lookForTaste(int first, int last) {
    for (int row = first; row <= last && !m_isTasteOffered; ++row) {
        if (!m_papers->facts(row).hasTaste())
            continue;
        m_isTasteOffered = true;
        showSection(static_cast<int>(PaperColumn::Taste));
        fitTitle();
    }
}

void PaperHeader::lookForTopics(int first, int last) {
    for (int row = first; row <= last && !m_hasTopic && !m_isTopicOffered; ++row)
        m_hasTopic = m_papers->topic(row) >= 0;
    if (m_hasTopic)
        offerTopic();
}

void PaperHeader::resizeEvent(QResizeEvent *event) {
    QHeaderView::resizeEvent(event);
    if (m_hasTopic)
        offerTopic();
}

void PaperHeader::offerTopic() {
    constexpr int section = static_cast<int>(PaperColumn::Topic);
    constexpr int topicWidth = 130; // approximately
    const int others = length() - sectionSize(paperHeaderTitleSection);
    if (m_isTopicOffered || viewport()->width() - others - topicWidth < roomyTitle)
        return;
    m_isTopicOffered = true;
    showSection(section);
    fitTitle();
}

void PaperHeader::fitTitle() {
    if (m_isFitting || isSectionHidden(paperHeaderTitleSection))
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    const int others = length() - sectionSize(paperHeaderTitleSection);
    resizeSection(paperHeaderTitleSection, std::max(narrowestTitle, viewport()->width() - others));
}

QSize PaperHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 14};
}

void PaperHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const {
    const ThemeColors &colors = themeColors(palette());
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.border);
    const int place = placeOf(logicalIndex);
    const bool isSorted = place >= 0;
    const auto alignment =
        model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QFont quiet = nameFont(isSorted);
    const QFontMetrics metrics(quiet);
    const QRect textRect = rect.adjusted(paperHeaderMargin, 0, -paperHeaderMargin, 0);
    const int markRoom = isSorted ? this->markRoom() : 0;
    const QString text =
        metrics.elidedText(shownName(logicalIndex), Qt::ElideRight, textRect.width() - markRoom);
    const bool right = QStyle::visualAlignment(layoutDirection(), alignment).testFlag(Qt::AlignRight);
    painter->setFont(quiet);
    painter->setPen(isSorted ? palette().color(QPalette::Text) : colors.muted);
    painter->drawText(textRect,
                      (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute, text);
    if (!isSorted)
        return;
    const int textWidth = metrics.horizontalAdvance(text);
    const int x = right ? textRect.right() - textWidth - markRoom : textRect.left() + textWidth;
    paintSortMark(*painter, QRect(x, rect.top(), markRoom, rect.height()), static_cast<size_t>(place));
}

// Draws the arrow, with its number if the table is sorted by several columns.
void PaperHeader::paintSortMark(QPainter &painter, const QRect &room, size_t place) const {
    paintArrow(painter, QPointF(room.left() + arrowRoom / 2.0, room.center().y() + 1),
               m_keys[place].order == Qt::DescendingOrder, themeColors(palette()).accent);
    if (m_keys.size() < 2)
        return;
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.75);
    painter.setFont(small);
    painter.setPen(themeColors(palette()).accent);
    painter.drawText(room.adjusted(arrowRoom - 1, -3, 0, -3), Qt::AlignLeft | Qt::AlignVCenter,
                     QString::number(place + 1));
}

void PaperHeader::contextMenuEvent(QContextMenuEvent *event) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnsMenu(*menu, *this);
    menu->popup(event->globalPos());
}

} // namespace winnow
