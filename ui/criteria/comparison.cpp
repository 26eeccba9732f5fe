#include "ui/criteria/comparison.h"

#include "ui/criteria/criteriawords.h"

#include <algorithm>

namespace winnow {

namespace {

// How many lines were added, and how many removed.
QString amountOf(const std::vector<DiffLine> &diff) {
    const int added = int(std::ranges::count(diff, DiffLine::Kind::Added, &DiffLine::kind));
    const int removed = int(std::ranges::count(diff, DiffLine::Kind::Removed, &DiffLine::kind));
    QStringList amounts;
    if (added > 0)
        amounts << Comparison::tr("%Ln line(s) added", nullptr, added);
    if (removed > 0)
        amounts << Comparison::tr("%Ln line(s) removed", nullptr, removed);
    return amounts.isEmpty() ? Comparison::tr("no changes in this prompt")
                             : amounts.join(QLatin1String(", "));
}

} // namespace

std::vector<DiffLine> Comparison::diff(PromptKind kind) const {
    return lineDiff(from.*promptPlace(kind), to.*promptPlace(kind));
}

QString differenceSentence(const Comparison &comparison, PromptKind kind) {
    const QString to =
        comparison.to.version > 0 ? versionLabel(comparison.to) : Comparison::tr("your unsaved changes");
    QString sentence = Comparison::tr("From %1 to %2: %3.")
                           .arg(versionLabel(comparison.from), to, amountOf(comparison.diff(kind)));
    QStringList others;
    for (const PromptKind other : promptKinds) {
        if (other != kind && comparison.from.*promptPlace(other) != comparison.to.*promptPlace(other))
            others << promptTitle(other);
    }
    if (!others.isEmpty())
        sentence += u' ' + Comparison::tr("There are changes in: %1.").arg(others.join(QLatin1String(", ")));
    const QString pauses = pauseSentence(comparison.from.pausedTopics, comparison.to.pausedTopics);
    return pauses.isEmpty() ? sentence : sentence + u' ' + pauses;
}

} // namespace winnow
