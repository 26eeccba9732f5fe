#include "ui/papers/sidebar/calendar/calendarpane.h"

#include "ui/common/hairline.h"
#include "ui/common/messages/announcer.h"
#include "ui/papers/sidebar/calendar/monthcalendar.h"

#include <QDataStream>
#include <QIODevice>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace winnow {

namespace {

constexpr quint32 calendarStateVersion = 1;

QToolButton *newStep(const QString &name) {
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

CalendarPane::CalendarPane(QWidget *parent)
    : QWidget(parent),
      m_toggle(new QToolButton),
      m_earlier(newStep(tr("Previous month"))),
      m_later(newStep(tr("Next month"))),
      m_grid(new MonthCalendar),
      m_offer(new QWidget),
      m_words(new QLabel),
      m_cure(new QPushButton) {
    setObjectName(QStringLiteral("calendarPane"));
    compose();
    connect(m_toggle, &QToolButton::clicked, this, [this] { fold(!m_isOpen); });
    connect(m_earlier, &QToolButton::clicked, this, [this] { showMonth(month().addMonths(-1)); });
    connect(m_later, &QToolButton::clicked, this, [this] { showMonth(month().addMonths(1)); });
    connect(m_grid, &MonthCalendar::monthWanted, this, &CalendarPane::showMonth);
    connect(m_grid, &MonthCalendar::chosen, this, &CalendarPane::choose);
    connect(m_cure, &QPushButton::clicked, this, [this] {
        m_offer->hide();
        m_grid->setFocus(Qt::OtherFocusReason);
        Q_EMIT fetchWanted(m_offered);
    });
    showHeading();
}

void CalendarPane::compose() {
    m_toggle->setObjectName(QStringLiteral("calendarToggle"));
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_toggle->setFocusPolicy(Qt::TabFocus);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("gapText"));
    m_cure->setObjectName(QStringLiteral("fetchDay"));
    m_cure->setProperty("quiet", true);
    auto *offer = new QVBoxLayout(m_offer);
    offer->setContentsMargins(16, 2, 12, 4);
    offer->setSpacing(4);
    offer->addWidget(m_words);
    offer->addWidget(m_cure, 0, Qt::AlignLeading);
    m_offer->hide();
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(8, 2, 8, 0);
    heading->setSpacing(0);
    heading->addWidget(m_toggle, 1);
    heading->addWidget(m_earlier);
    heading->addWidget(m_later);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    column->addWidget(newHairline(this));
    column->addLayout(heading);
    column->addWidget(m_grid);
    column->addWidget(m_offer);
}

QWidget *CalendarPane::below(QWidget *list) {
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(list, 1);
    column->addWidget(this);
    return both;
}

QDate CalendarPane::month() const {
    return m_grid->month();
}

void CalendarPane::showHeading() {
    const QString name =
        QLocale().standaloneMonthName(month().month()) + QLatin1Char(' ') + QString::number(month().year());
    const bool isMirrored = isRightToLeft();
    const Qt::ArrowType back = isMirrored ? Qt::RightArrow : Qt::LeftArrow;
    const Qt::ArrowType on = isMirrored ? Qt::LeftArrow : Qt::RightArrow;
    m_earlier->setArrowType(back);
    m_later->setArrowType(on);
    m_toggle->setText(m_isOpen ? name : tr("Calendar"));
    m_toggle->setArrowType(m_isOpen ? Qt::DownArrow : on);
    const QString what = m_isOpen ? tr("Hide the calendar") : tr("Show the calendar");
    m_toggle->setToolTip(what);
    m_toggle->setAccessibleName(m_isOpen ? tr("%1, calendar shown").arg(name) : tr("Calendar, hidden"));
}

void CalendarPane::fold(bool open) {
    m_isOpen = open;
    m_grid->setVisible(open);
    m_earlier->setVisible(open);
    m_later->setVisible(open);
    m_offer->hide();
    showHeading();
    if (open)
        Q_EMIT monthShown(month());
}

void CalendarPane::showMonth(QDate month) {
    m_offer->hide();
    m_grid->setMonth(QDate(month.year(), month.month(), 1), {});
    showHeading();
    Q_EMIT monthShown(this->month());
}

void CalendarPane::setDays(QDate month, const std::vector<CalendarDay> &days) {
    if (month.year() != this->month().year() || month.month() != this->month().month())
        return;
    m_grid->setMonth(month, days);
    if (m_offer->isHidden())
        return;
    const auto offered = std::ranges::find(days, m_offered, &CalendarDay::day);
    if (offered == days.end() || offered->gaps.empty())
        m_offer->hide();
}

void CalendarPane::setOpenDay(QDate day) {
    if (day.isValid() && (day.year() != month().year() || day.month() != month().month()))
        showMonth(day);
    m_grid->setOpenDay(day);
}

void CalendarPane::setToday(QDate today) {
    m_grid->setToday(today);
}

void CalendarPane::setBusy(bool isBusy) {
    m_cure->setEnabled(!isBusy);
}

void CalendarPane::choose(const CalendarDay &day) {
    m_offer->hide();
    if (!day.gaps.empty())
        offer(day);
    if (day.counts.papers > 0)
        Q_EMIT dayChosen(day.day);
}

void CalendarPane::offer(const CalendarDay &day) {
    m_offered = day.day;
    const QString more = approximationSentence(day);
    m_words->setText(more.isEmpty() ? gapSentence(day) : gapSentence(day) + QLatin1Char(' ') + more);
    m_cure->setText(cureText(day));
    m_cure->setAccessibleName(tr("%1: %2").arg(calendarDayName(day.day), cureText(day)));
    m_cure->setAccessibleDescription(m_words->text());
    m_offer->show();
    announce(*this, m_words->text());
}

QByteArray CalendarPane::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << calendarStateVersion << m_isOpen;
    return state;
}

bool CalendarPane::restoreState(const QByteArray &state) {
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    bool isOpen = true;
    in >> version >> isOpen;
    if (in.status() != QDataStream::Ok || version != calendarStateVersion)
        return false;
    fold(isOpen);
    return true;
}

} // namespace winnow
