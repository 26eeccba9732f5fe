#include "ui/sidebar/sidebarwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace winnow {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(winnow::Sidebar)
};

QString feedState(LedgerState state) {
    switch (state) {
    case LedgerState::Complete:
        return Words::tr("complete");
    case LedgerState::Partial:
        return Words::tr("partial");
    case LedgerState::NotYetOut:
        return Words::tr("not yet out");
    case LedgerState::Holiday:
        return Words::tr("no announcement");
    case LedgerState::Failed:
        return Words::tr("failed");
    }
    return {};
}

} // namespace

QString viewName(DecisionView view) {
    switch (view) {
    case DecisionView::All:
        return Words::tr("All");
    case DecisionView::ToTriage:
        return Words::tr("To triage");
    case DecisionView::Kept:
        return Words::tr("Kept");
    case DecisionView::Later:
        return Words::tr("Later");
    case DecisionView::Skipped:
        return Words::tr("Skipped");
    case DecisionView::Failed:
        return Words::tr("Failed");
    }
    return {};
}

// The feeds' own words, such as a server's, are shown as text.
QString feedsToolTip(const DaySummary &day) {
    QString lines;
    for (const LedgerEntry &feed : day.feeds) {
        QString line = Words::tr("%1: %2").arg(feed.feed.toHtmlEscaped(), feedState(feed.state));
        if (feed.announced > 0)
            line += Words::tr(", %n announced", nullptr, feed.announced);
        if (!feed.note.isEmpty())
            line += QStringLiteral("<br>&nbsp;&nbsp;") + feed.note.toHtmlEscaped();
        lines += QStringLiteral("<div>%1</div>").arg(line);
    }
    return lines;
}

QString shortDay(QDate day, QDate today) {
    if (day == sampleDay())
        return Words::tr("Sample day (invented)");
    const bool thisYear = day.year() == today.year();
    return QLocale().toString(day, thisYear ? Words::tr("ddd d MMM", "a day of this year")
                                            : Words::tr("d MMM yyyy", "a day of another year"));
}

QString ledgerText(const DaySummary &day) {
    constexpr int saturday = 6;
    if (day.state == LedgerState::Holiday)
        return day.day.dayOfWeek() >= saturday ? Words::tr("weekend") : Words::tr("holiday");
    return feedState(day.state);
}

} // namespace winnow
