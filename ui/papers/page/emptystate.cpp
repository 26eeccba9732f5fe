#include "ui/papers/page/emptystate.h"

#include "app/arxiv/announcementcalendar.h"
#include "ui/common/nextlisting.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

QString stepLabel(EmptyStep step) {
    switch (step) {
    case EmptyStep::Fetch:
        return EmptyState::tr("Fetch today's papers");
    case EmptyStep::FetchDay:
        return EmptyState::tr("Fetch this day");
    case EmptyStep::ShowAll:
        return EmptyState::tr("Show all papers");
    case EmptyStep::ClearFilters:
        return EmptyState::tr("Clear search");
    case EmptyStep::Retry:
        return EmptyState::tr("Try again");
    case EmptyStep::None:
        break;
    }
    return {};
}

QString nextListingSentence(const EmptyCause &cause) {
    return cause.now.isValid() ? nextListing(cause.now).sentence : QString();
}

QString feedNotes(const DaySummary &day) {
    QStringList notes;
    for (const LedgerEntry &feed : day.feeds) {
        if (!feed.note.isEmpty())
            notes << EmptyState::tr("%1: %2").arg(feed.feed, feed.note);
    }
    return notes.join(QLatin1Char('\n'));
}

// The feeds no longer have this day.
bool isEarlier(const EmptyCause &cause) {
    return cause.now.isValid() && cause.scope.day < AnnouncementCalendar::newestDay(cause.now);
}

EmptyMessage emptyDay(const EmptyCause &cause) {
    const QString next = nextListingSentence(cause);
    const EmptyStep fetch = isEarlier(cause) ? EmptyStep::FetchDay : EmptyStep::Fetch;
    if (!cause.ledger)
        return {EmptyState::tr("No papers of this day yet"),
                EmptyState::tr("Fetch the day's listing to begin."), fetch};
    switch (cause.ledger->state) {
    case LedgerState::Weekend:
        return {EmptyState::tr("Weekend: arXiv announces nothing"), next};
    case LedgerState::Holiday:
        return {EmptyState::tr("Holiday: arXiv announces nothing"), next};
    case LedgerState::Stale:
        return {EmptyState::tr("arXiv still shows an earlier day's papers under this date"),
                feedNotes(*cause.ledger), fetch};
    case LedgerState::NotYetOut:
        return {EmptyState::tr("This day's listing is not out yet"), next, fetch};
    case LedgerState::Failed:
        return {EmptyState::tr("This day's listing could not be fetched"), feedNotes(*cause.ledger), fetch};
    case LedgerState::Missing:
        return {EmptyState::tr("This day's listing was never fetched"), {}, fetch};
    case LedgerState::Partial:
    case LedgerState::Quiet:
    case LedgerState::Complete:
        break;
    }
    return {EmptyState::tr("Nothing was announced in your categories"),
            cause.ledger->announced > 0 ? EmptyState::tr("Your filter left out all of %n announced paper(s).",
                                                         nullptr, cause.ledger->announced)
                                        : next};
}

EmptyMessage emptyView(const EmptyCause &cause) {
    switch (cause.view) {
    case DecisionFilter::ToTriage:
        return {EmptyState::tr("All done"), EmptyState::tr("You have decided on every paper here."),
                EmptyStep::ShowAll};
    case DecisionFilter::Kept:
        return {EmptyState::tr("Nothing kept yet"), EmptyState::tr("Papers you keep are collected here."),
                EmptyStep::ShowAll};
    case DecisionFilter::Later:
        return {EmptyState::tr("Nothing for later"),
                EmptyState::tr("Papers you mark for later are collected here."), EmptyStep::ShowAll};
    case DecisionFilter::Skipped:
        return {EmptyState::tr("Nothing skipped yet"), EmptyState::tr("Papers you skip are collected here."),
                EmptyStep::ShowAll};
    case DecisionFilter::Failed:
        return {EmptyState::tr("Nothing failed"),
                EmptyState::tr("Papers that can't be scored are collected here."), EmptyStep::ShowAll};
    case DecisionFilter::All:
        break;
    }
    return {};
}

} // namespace

EmptyMessage emptyMessage(const EmptyCause &cause) {
    if (!cause.isLoaded)
        return {EmptyState::tr("The papers could not be read"), EmptyState::tr("Nothing is lost. Try again."),
                EmptyStep::Retry};
    if (!cause.scope.isOpen())
        return {EmptyState::tr("No papers yet"), EmptyState::tr("Fetch today's papers to begin."),
                EmptyStep::Fetch};
    if (cause.papers == 0 && cause.scope.kind == PaperScope::Kind::Search)
        return {EmptyState::tr("No matches"), EmptyState::tr("No paper on any day matches."),
                EmptyStep::ClearFilters};
    if (cause.papers > 0 && cause.isSearched)
        return {EmptyState::tr("No matches"),
                EmptyState::tr("No paper here matches all these words and categories."),
                EmptyStep::ClearFilters};
    if (cause.papers > 0)
        return emptyView(cause);
    if (cause.scope.kind == PaperScope::Kind::Day)
        return emptyDay(cause);
    if (cause.scope.kind == PaperScope::Kind::Kept)
        return {EmptyState::tr("Nothing kept yet"), EmptyState::tr("Papers you keep are collected here.")};
    if (cause.scope.kind == PaperScope::Kind::Replaced)
        return {
            EmptyState::tr("No kept papers were replaced"),
            EmptyState::tr("When a paper you kept gets a newer version, it appears here with what changed.")};
    return {EmptyState::tr("No papers yet"), EmptyState::tr("Fetch today's papers to begin."),
            EmptyStep::Fetch};
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_button(new QPushButton(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(6);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText); // a server's text is never interpreted as HTML
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_button->setProperty("quiet", true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT stepChosen(m_step); });
}

void EmptyState::show(const EmptyMessage &message) {
    m_step = message.step;
    m_title->setText(message.title);
    m_text->setText(message.text);
    m_text->setVisible(!message.text.isEmpty());
    m_button->setText(stepLabel(message.step));
    m_button->setVisible(message.step != EmptyStep::None);
    setAccessibleName(text());
}

QString EmptyState::text() const {
    return m_text->text().isEmpty() ? m_title->text()
                                    : m_title->text() + QStringLiteral(". ") + m_text->text();
}

} // namespace winnow
