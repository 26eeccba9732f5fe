#include "app/fetch/fetchplan.h"

#include "app/arxiv/ledgergaps.h"
#include "app/model/sampleday.h"

#include <QRegularExpression>

#include <algorithm>

namespace winnow {

namespace {

QStringList subjectsOf(const QString &feed) {
    return feed.split(QLatin1Char('+'), Qt::SkipEmptyParts);
}

// A feed of several categories counts for each; a followed entry may also be several ("cs.LG+cs.AI").
bool isOf(const LedgerEntry &entry, const QString &followed) {
    return std::ranges::all_of(
        subjectsOf(followed), [&entry](const QString &category) { return feedCovers(entry.feed, category); });
}

// What is still to be fetched of a day and category; none: it is complete.
std::optional<FetchStep> wanted(const std::vector<LedgerEntry> &ledger, const QString &category, QDate day) {
    QString note;
    for (const LedgerEntry &entry : ledger) {
        if (entry.day != day || !isOf(entry, category))
            continue;
        if (isSettled(entry.state))
            return std::nullopt;
        if (entry.feed == category)
            note = entry.note;
    }
    return catchUpStep(category, day, note);
}

QDate firstDayOf(const std::vector<LedgerEntry> &ledger, const QString &category, QDate newest) {
    QDate first = newest;
    for (const LedgerEntry &entry : ledger) {
        if (entry.day != sampleDay() && entry.day < first && isOf(entry, category))
            first = entry.day;
    }
    return std::max(first, newest.addDays(-catchUpReach));
}

void sortNewestFirst(std::vector<FetchStep> &steps) {
    std::ranges::stable_sort(steps, std::ranges::greater(), &FetchStep::day);
}

} // namespace

QString catchUpNote(const QString &subject, int page) {
    return QStringLiteral("catch-up: %1 from page %2").arg(subject).arg(page);
}

FetchStep catchUpStep(const QString &feed, QDate day, const QString &note) {
    static const QRegularExpression progress(QStringLiteral("catch-up: (\\S+) from page (\\d+)"));
    const QStringList subjects = subjectsOf(feed);
    FetchStep step{FetchStep::Kind::CatchUpPage, feed, subjects.value(0), day};
    const auto match = progress.match(note);
    if (match.hasMatch() && subjects.contains(match.captured(1))) {
        step.subject = match.captured(1);
        step.page = std::max(1, match.captured(2).toInt());
        step.read = step.page > 1 ? -1 : 0;
    }
    return step;
}

std::optional<FetchStep> nextSubject(const FetchStep &step) {
    const QStringList subjects = subjectsOf(step.feed);
    const qsizetype next = subjects.indexOf(step.subject) + 1;
    if (next >= subjects.size())
        return std::nullopt;
    FetchStep following = step;
    following.subject = subjects.at(next);
    following.page = 1;
    following.read = 0;
    return following;
}

std::vector<FetchStep> firstSteps(const FetchRequest &request, const std::vector<LedgerEntry> &ledger) {
    const bool ofFiles = request.sample || !request.feedFiles.isEmpty();
    QStringList names = request.sample                 ? sampleFeeds()
                        : !request.feedFiles.isEmpty() ? request.feedFiles
                                                       : request.categories;
    names.removeDuplicates();
    std::vector<FetchStep> steps;
    if (ofFiles || request.catchUpDays.empty()) {
        for (const QString &name : std::as_const(names))
            steps.push_back({ofFiles ? FetchStep::Kind::File : FetchStep::Kind::Feed, name});
        return steps;
    }
    for (const QDate day : request.catchUpDays) {
        for (const QString &name : std::as_const(names)) {
            if (auto step = wanted(ledger, name, day))
                steps.push_back(*std::move(step));
        }
    }
    sortNewestFirst(steps);
    return steps;
}

std::vector<FetchStep> followUps(const QString &feed, Doubt doubt, QDate day, int outcome) {
    if (doubt == Doubt::None || !day.isValid())
        return {};
    FetchStep step = catchUpStep(feed, day);
    // Each page covers one category, and the latest listing has no date in its address.
    if (doubt != Doubt::Cut && step.subject == feed)
        step.kind = FetchStep::Kind::ListPage;
    step.doubt = doubt;
    step.outcome = doubt == Doubt::Lagging ? -1 : outcome;
    return {step};
}

std::vector<FetchStep> missedDays(const std::vector<LedgerEntry> &ledger, const QStringList &categories,
                                  QDate newest, int back) {
    std::vector<FetchStep> steps;
    for (const QString &category : categories) {
        const QDate first = back > 0 ? QDate() : firstDayOf(ledger, category, newest);
        QDate day = newest;
        for (int i = 0; back > 0 ? i < back : day >= first; ++i) {
            if (auto step = wanted(ledger, category, day))
                steps.push_back(*std::move(step));
            day = AnnouncementCalendar::previousDay(day);
        }
    }
    sortNewestFirst(steps);
    return steps;
}

QByteArray tagScope(const FetchRequest &request) {
    QByteArray scope = request.arxivUrl.toEncoded() + (request.filter.primaryOnly ? " primary" : " all");
    for (const AnnounceType type : request.filter.types)
        scope += ' ' + announceTypeName(type).toLatin1();
    return scope + '\n';
}

} // namespace winnow
