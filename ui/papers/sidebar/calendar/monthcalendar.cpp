#include "ui/papers/sidebar/calendar/monthcalendar.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace winnow {

namespace {

constexpr int side = 8; // pixels from the sidebar's edge, as for its lines
constexpr double cellGap = 1;
constexpr double digitScale = 0.88; // relative to the widget's font

QFont digitFont(const QFont &font) {
    QFont small(font);
    small.setPointSizeF(font.pointSizeF() * digitScale);
    return small;
}

struct Shade {
    QColor back;
    QColor text;
};

// Four shades of the theme's colours, each with a readable text colour.
Shade shadeOf(const CalendarDay &day, int most, const ThemeColors &colors, const QPalette &palette) {
    const QColor plain = palette.color(QPalette::WindowText);
    if (day.counts.papers == 0)
        return {Qt::transparent, colors.muted};
    if (day.counts.relevant == 0)
        return {colors.barTrack, plain};
    const double part = double(day.counts.relevant) / std::max(most, 1);
    if (part > 2.0 / 3)
        return {colors.accent, colors.accentText};
    if (part > 1.0 / 3)
        return {colors.relevanceBar, colors.relevanceText};
    return {colors.accentSoft, plain};
}

// In the C locale Qt would number the weekdays.
QString weekdayLetter(int weekday) {
    const QString narrow = QLocale().dayName(weekday, QLocale::NarrowFormat);
    return narrow.at(0).isDigit() ? QLocale().dayName(weekday, QLocale::ShortFormat).left(1) : narrow;
}

} // namespace

MonthCalendar::MonthCalendar(QWidget *parent) : QWidget(parent) {
    makeAccessible();
    setObjectName(QStringLiteral("monthCalendar"));
    setAccessibleDescription(
        tr("The arrow keys go by day, Page Up and Page Down by month; Space opens a day."));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_cursor = m_today = QDate::currentDate();
    setMonth(m_today, {});
}

MonthCalendar::~MonthCalendar() {
    endAccessible();
}

void MonthCalendar::setMonth(QDate month, std::vector<CalendarDay> days) {
    if (days.empty()) {
        days.resize(calendarDayCount);
        const QDate first = firstCalendarDay(month, QLocale().firstDayOfWeek());
        for (int i = 0; i < calendarDayCount; ++i)
            days[size_t(i)].day = first.addDays(i);
    }
    if (month == m_month && days == m_days)
        return;
    m_month = month;
    m_days = std::move(days);
    if (cellOf(m_cursor) < 0)
        m_cursor = QDate(month.year(), month.month(), 1);
    setAccessibleName(tr("Calendar of %1").arg(QLocale().toString(month, tr("MMMM yyyy", "a month"))));
    tellCellsChanged();
    if (hasFocus())
        tellCurrentCellSoon();
    update();
}

void MonthCalendar::setOpenDay(QDate day) {
    if (day == m_openDay)
        return;
    m_openDay = day;
    if (day.isValid() && !hasFocus())
        m_cursor = cellOf(day) >= 0 ? day : m_cursor;
    update();
}

void MonthCalendar::setToday(QDate today) {
    m_today = today;
    update();
}

int MonthCalendar::cellOf(QDate day) const {
    const qint64 place = m_days.front().day.daysTo(day);
    return place >= 0 && place < calendarDayCount ? int(place) : -1;
}

QSize MonthCalendar::sizeHint() const {
    const int line = QFontMetrics(digitFont(font())).height();
    return {126, line + 4 + calendarDayCount / 7 * (line + 5)};
}

QRect MonthCalendar::gridCellRect(int cell) const {
    const int line = QFontMetrics(digitFont(font())).height();
    const int top = line + 4;
    const int width = (this->width() - 2 * side) / 7;
    const QRect logical(side + cell % 7 * width, top + cell / 7 * (line + 5), width, line + 5);
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

int MonthCalendar::mostRelevant() const {
    const auto most =
        std::ranges::max_element(m_days, {}, [](const CalendarDay &day) { return day.counts.relevant; });
    return most->counts.relevant;
}

void MonthCalendar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(digitFont(font()));
    paintWeekdays(painter);
    for (int cell = 0; cell < calendarDayCount; ++cell)
        paintDay(painter, dayAt(cell),
                 QRectF(gridCellRect(cell)).adjusted(cellGap, cellGap, -cellGap, -cellGap));
}

void MonthCalendar::paintWeekdays(QPainter &painter) const {
    painter.setPen(themeColors(palette()).muted);
    for (int column = 0; column < 7; ++column) {
        QRect head = gridCellRect(column);
        head.moveTop(0);
        painter.drawText(head, Qt::AlignCenter, weekdayLetter(dayAt(column).day.dayOfWeek()));
    }
}

void MonthCalendar::paintDay(QPainter &painter, const CalendarDay &day, const QRectF &cell) const {
    const ThemeColors &colors = themeColors(palette());
    const bool isOfMonth = day.day.month() == m_month.month();
    const Shade shade = shadeOf(day, mostRelevant(), colors, palette());
    painter.setOpacity(isOfMonth ? 1 : 0.55);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade.back);
    painter.drawRoundedRect(cell, 3, 3);
    painter.setBrush(Qt::NoBrush);
    if (!day.gaps.empty()) {
        painter.setPen(
            QPen(colors.warning, 1, day.state == LedgerState::Missing ? Qt::DashLine : Qt::SolidLine));
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    QFont font = painter.font();
    font.setWeight(day.day == m_openDay ? QFont::Bold : QFont::Normal);
    font.setUnderline(day.day == m_today);
    painter.setFont(font);
    painter.setPen(shade.text);
    painter.drawText(cell, Qt::AlignCenter, QLocale().toString(day.day.day()));
    if (day.state)
        paintMark(painter, *day.state, cell);
    painter.setOpacity(1);
    const bool isCursor = hasFocus() && day.day == m_cursor;
    if (!isCursor && day.day != m_openDay)
        return;
    painter.setPen(QPen(isCursor ? palette().color(QPalette::WindowText) : colors.accent, 1.4));
    painter.drawRoundedRect(cell.adjusted(-0.3, -0.3, 0.3, 0.3), 3.5, 3.5);
}

// A mark in a corner, each with its own shape: a cross, a half disc, a ring; a dash under a day without
// papers.
void MonthCalendar::paintMark(QPainter &painter, LedgerState state, const QRectF &cell) const {
    const ThemeColors &colors = themeColors(palette());
    const double x = isRightToLeft() ? cell.left() + 4 : cell.right() - 4;
    const QRectF corner(x - 2.2, cell.bottom() - 6.2, 4.4, 4.4);
    painter.setPen(QPen(colors.warning, 1.2));
    switch (state) {
    case LedgerState::Failed:
        painter.drawLine(corner.topLeft(), corner.bottomRight());
        painter.drawLine(corner.topRight(), corner.bottomLeft());
        break;
    case LedgerState::Partial:
        painter.setBrush(colors.warning);
        painter.drawChord(corner, 0, 180 * 16);
        break;
    case LedgerState::Stale:
    case LedgerState::NotYetOut:
        painter.drawEllipse(corner);
        break;
    case LedgerState::Holiday:
    case LedgerState::Quiet:
        painter.setPen(QPen(colors.muted, 1));
        painter.drawLine(QPointF(cell.center().x() - 4, cell.bottom() - 1.5),
                         QPointF(cell.center().x() + 4, cell.bottom() - 1.5));
        break;
    default:
        break;
    }
    painter.setBrush(Qt::NoBrush);
}

void MonthCalendar::choose(const CalendarDay &day) {
    m_cursor = day.day;
    update();
    const CalendarDay picked = day; // a copy, since the days may change before it is used
    if (canChoose(picked))
        Q_EMIT chosen(picked);
}

void MonthCalendar::mousePressEvent(QMouseEvent *event) {
    for (int cell = 0; cell < calendarDayCount && event->button() == Qt::LeftButton; ++cell) {
        if (gridCellRect(cell).contains(event->pos())) {
            choose(dayAt(cell));
            return;
        }
    }
}

void MonthCalendar::wheelEvent(QWheelEvent *event) {
    event->ignore(); // the wheel is for the list above; the month must not change by accident
}

void MonthCalendar::moveTo(QDate day) {
    m_cursor = day;
    const bool isShown = day.month() == m_month.month() && day.year() == m_month.year();
    if (!isShown)
        Q_EMIT monthWanted(day);
    else
        tellCurrentCell();
    update();
}

void MonthCalendar::keyPressEvent(QKeyEvent *event) {
    const int forward = isRightToLeft() ? -1 : 1;
    const int column = std::max(cellOf(m_cursor), 0) % 7;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_cursor.addDays(-forward));
    case Qt::Key_Right:
        return moveTo(m_cursor.addDays(forward));
    case Qt::Key_Up:
        return moveTo(m_cursor.addDays(-7));
    case Qt::Key_Down:
        return moveTo(m_cursor.addDays(7));
    case Qt::Key_Home:
        return moveTo(m_cursor.addDays(-column));
    case Qt::Key_End:
        return moveTo(m_cursor.addDays(6 - column));
    case Qt::Key_PageUp:
        return moveTo(m_cursor.addMonths(-1));
    case Qt::Key_PageDown:
        return moveTo(m_cursor.addMonths(1));
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const int cell = cellOf(m_cursor); cell >= 0)
            choose(dayAt(cell));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthCalendar::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    tellCurrentCellSoon();
    update();
}

void MonthCalendar::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    update();
}

bool MonthCalendar::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int cell = 0; cell < calendarDayCount; ++cell) {
        if (gridCellRect(cell).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), gridCellText(cell), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace winnow
