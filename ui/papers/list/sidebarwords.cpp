#include "ui/papers/list/sidebarwords.h"
#include "app/model/sampleday.h"

#include <QCoreApplication>
#include <QLocale>

namespace winnow {

namespace {

struct SidebarWordsTr {
    Q_DECLARE_TR_FUNCTIONS(winnow::Sidebar)
};

QString feedState(LedgerState state) {
    switch (state) {
    case LedgerState::Complete:
        return SidebarWordsTr::tr("complete");
    case LedgerState::Partial:
        return SidebarWordsTr::tr("partial");
    case LedgerState::NotYetOut:
        return SidebarWordsTr::tr("not yet out");
    case LedgerState::Quiet:
        return SidebarWordsTr::tr("quiet");
    case LedgerState::Weekend:
        return SidebarWordsTr::tr("weekend");
    case LedgerState::Holiday:
        return SidebarWordsTr::tr("holiday");
    case LedgerState::Stale:
        return SidebarWordsTr::tr("stale");
    case LedgerState::Failed:
        return SidebarWordsTr::tr("failed");
    case LedgerState::Missing:
        return SidebarWordsTr::tr("never fetched");
    }
    return {};
}

} // namespace

QString viewName(DecisionFilter view) {
    switch (view) {
    case DecisionFilter::All:
        return SidebarWordsTr::tr("All");
    case DecisionFilter::ToTriage:
        return SidebarWordsTr::tr("To triage");
    case DecisionFilter::Kept:
        return SidebarWordsTr::tr("Kept");
    case DecisionFilter::Later:
        return SidebarWordsTr::tr("Later");
    case DecisionFilter::Skipped:
        return SidebarWordsTr::tr("Skipped");
    case DecisionFilter::Failed:
        return SidebarWordsTr::tr("Failed");
    }
    return {};
}

// Text from feeds and servers is escaped.
QString feedsToolTip(const DaySummary &day) {
    QString lines;
    for (const LedgerEntry &feed : day.feeds) {
        QString line = SidebarWordsTr::tr("%1: %2").arg(feed.feed.toHtmlEscaped(), feedState(feed.state));
        if (feed.announced > 0)
            line += SidebarWordsTr::tr(", %n announced", nullptr, feed.announced);
        if (!feed.note.isEmpty())
            line += QStringLiteral("<br>&nbsp;&nbsp;") + feed.note.toHtmlEscaped();
        lines += QStringLiteral("<div>%1</div>").arg(line);
    }
    return lines;
}

QString shortDay(QDate day, QDate today) {
    if (day == sampleDay())
        return SidebarWordsTr::tr("Sample day (invented)");
    const bool thisYear = day.year() == today.year();
    return QLocale().toString(day, thisYear ? SidebarWordsTr::tr("ddd d MMM", "a day of this year")
                                            : SidebarWordsTr::tr("d MMM yyyy", "a day of another year"));
}

QString ledgerText(const DaySummary &day) {
    return feedState(day.state);
}

} // namespace winnow
