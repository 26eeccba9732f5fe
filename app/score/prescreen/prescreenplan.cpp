#include "app/score/prescreen/prescreenplan.h"

#include "app/text/tex.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace winnow {

namespace {

QSet<QString> foldedNames(const QStringList &names) {
    QSet<QString> folded;
    for (const QString &name : names)
        folded.insert(foldedName(name));
    folded.remove(QString());
    return folded;
}

bool isByAnyOf(const QSet<QString> &names, const Paper &paper) {
    return !names.isEmpty() && std::ranges::any_of(paper.authors, [&names](const QString &author) {
        return names.contains(foldedName(author));
    });
}

QByteArray lotOf(const Paper &paper) {
    return QCryptographicHash::hash(paper.id.toString().toUtf8(), QCryptographicHash::Sha1);
}

// Chosen by lot, regardless of what is known about the papers.
QSet<ArxivId> audited(const std::vector<const Paper *> &dropped, int most) {
    std::vector<std::pair<QByteArray, ArxivId>> lots;
    for (const Paper *paper : dropped)
        lots.emplace_back(lotOf(*paper), paper->id);
    std::ranges::sort(lots, {}, &std::pair<QByteArray, ArxivId>::first);
    QSet<ArxivId> drawn;
    for (size_t i = 0; i < std::min(lots.size(), size_t(std::max(0, most))); ++i)
        drawn.insert(lots[i].second);
    return drawn;
}

bool isLookedAt(const OpenPapers &open, const Paper &paper, const PrescreenOptions &wish) {
    return open.prescreenedAt.value(paper.id) == wish.recall;
}

PrescreenEstimate declined(const PrescreenOptions &wish, const Prescreener *screener) {
    PrescreenEstimate estimate;
    estimate.recall = wish.recall;
    const RecallRecord record = screener ? screener->record() : RecallRecord();
    estimate.missingKept = record.missingKept(wish.recall);
    estimate.missingDays = record.missingDays();
    return estimate;
}

} // namespace

OpenPapers withStanding(OpenPapers open, const PrescreenOptions &wish) {
    const auto stands = [&](const Paper &paper) { return isLookedAt(open, paper, wish); };
    const auto others = std::ranges::stable_partition(open.prescreened, stands);
    std::ranges::move(others, std::back_inserter(open.unseen));
    open.prescreened.erase(others.begin(), others.end());
    return open;
}

bool isToBePrescreened(const OpenPapers &open, const PrescreenOptions &wish) {
    return wish.recall > 0 && !std::ranges::all_of(open.unseen, [&](const Paper &paper) {
               return isLookedAt(open, paper, wish);
           });
}

PrescreenPlan planPrescreening(OpenPapers open, const PrescreenOptions &wish, const Prescreener *screener) {
    const auto cut = screener ? screener->record().cut(wish.recall) : std::nullopt;
    if (!cut)
        return {std::move(open), {}, declined(wish, screener)};
    std::vector<Paper> looked;
    std::vector<Paper> left;
    for (Paper &paper : open.unseen)
        (isLookedAt(open, paper, wish) ? left : looked).push_back(std::move(paper));
    const std::vector<double> values = screener->values(looked);
    const QSet<QString> followed = foldedNames(wish.followedAuthors);
    std::vector<const Paper *> low;
    for (size_t i = 0; i < looked.size(); ++i) {
        if (values[i] < cut->least && !isByAnyOf(followed, looked[i]))
            low.push_back(&looked[i]);
    }
    const QSet<ArxivId> drawn = audited(low, mostAudited - open.audited);
    QSet<ArxivId> dropped;
    for (const Paper *paper : low) {
        if (!drawn.contains(paper->id))
            dropped.insert(paper->id);
    }
    PrescreenPlan plan;
    for (Paper &paper : looked) {
        const PrescreenOutcome outcome = dropped.contains(paper.id) ? PrescreenOutcome::Dropped
                                         : drawn.contains(paper.id) ? PrescreenOutcome::Audited
                                                                    : PrescreenOutcome::Kept;
        plan.fresh.push_back({paper.id, paper.version, outcome});
        open.prescreenedAt.insert(paper.id, wish.recall);
        (outcome == PrescreenOutcome::Dropped ? open.prescreened : left).push_back(std::move(paper));
    }
    open.unseen = std::move(left);
    plan.open = std::move(open);
    plan.estimate = {wish.recall,
                     int(plan.fresh.size()),
                     int(plan.fresh.size()) - int(dropped.size()),
                     int(drawn.size()),
                     cut->found.share,
                     cut->found.low,
                     cut->found.high,
                     cut->days};
    return plan;
}

} // namespace winnow
