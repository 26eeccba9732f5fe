#include "app/model/digestunion.h"

#include "app/model/namedvalues.h"

#include <QHash>
#include <QSet>

#include <array>

namespace winnow {

namespace {

constexpr std::array sourceNames{
    Named{DigestSource::Markdown, QLatin1String("")},
    Named{DigestSource::Papers, QLatin1String("papers")},
    Named{DigestSource::Day, QLatin1String("day")},
    Named{DigestSource::Month, QLatin1String("month")},
    Named{DigestSource::Spotlight, QLatin1String("spotlight")},
};

QSet<QString> idsOf(const std::vector<DigestEntry> &entries) {
    QSet<QString> ids;
    for (const DigestEntry &entry : entries)
        ids.insert(entry.id.toString());
    return ids;
}

// Whether the other list is from the same run. A digest and the papers next to it are, however they were
// edited; a month's summary may have been made before the day's end.
bool isOfOneRun(const Digest &whole, const Digest &other) {
    const bool isBeside = whole.source == DigestSource::Markdown && other.source == DigestSource::Papers;
    if (isBeside || other.source == DigestSource::Spotlight)
        return true;
    const QSet<QString> ids = idsOf(whole.entries);
    const QSet<QString> others = idsOf(other.entries);
    return other.source == DigestSource::Month ? ids.contains(others) : ids == others;
}

void fillTopics(Digest &whole, const std::vector<DigestEntry> &others) {
    QHash<QString, PaperTopic> topics;
    for (const DigestEntry &entry : others) {
        if (entry.topic)
            topics.insert(entry.id.toString(), *entry.topic);
    }
    for (DigestEntry &entry : whole.entries) {
        const auto topic = topics.constFind(entry.id.toString());
        if (!entry.topic && topic != topics.cend())
            entry.topic = *topic;
    }
}

void fillFigures(Digest &whole, const Digest &other) {
    if (whole.model.isEmpty())
        whole.model = other.model;
    if (!whole.usage.costKnown && !whole.usage.tokensKnown)
        whole.usage = other.usage;
    const auto fill = [](std::optional<int> &count, const std::optional<int> &from) {
        if (!count)
            count = from;
    };
    fill(whole.announced, other.announced);
    fill(whole.scanned, other.scanned);
    fill(whole.relevant, other.relevant);
    if (!whole.prompts)
        whole.prompts = other.prompts;
}

// Adds scores that only the other has, and papers that only the other lists, if it is from the same run.
void takeUnlisted(Digest &whole, const Digest &other, bool isOfOneRun) {
    QSet<QString> known = idsOf(whole.entries);
    std::erase_if(whole.unlisted, [&known](const DigestEntry &entry) {
        const bool isKnown = known.contains(entry.id.toString());
        known.insert(entry.id.toString());
        return isKnown;
    });
    const auto take = [&whole, &known](const std::vector<DigestEntry> &entries) {
        for (const DigestEntry &entry : entries) {
            if (!known.contains(entry.id.toString()))
                whole.unlisted.push_back(entry);
            known.insert(entry.id.toString());
        }
    };
    if (isOfOneRun)
        take(other.entries);
    take(other.unlisted);
}

} // namespace

bool areOfTwoRuns(const Digest &known, const Digest &brought) {
    if (known.source == brought.source)
        return false;
    const bool broughtStands = brought.source < known.source;
    return !isOfOneRun(broughtStands ? brought : known, broughtStands ? known : brought);
}

Digest uniteDigests(const Digest &known, const Digest &brought) {
    const bool broughtStands = brought.source <= known.source;
    const Digest &other = broughtStands ? known : brought;
    Digest whole = broughtStands ? brought : known;
    if (known.source == brought.source) { // the new one replaces the other
        takeUnlisted(whole, other, false);
        fillTopics(whole, other.entries);
        return whole;
    }
    const bool areOfOne = !areOfTwoRuns(known, brought);
    takeUnlisted(whole, other, areOfOne);
    if (areOfOne) {
        fillTopics(whole, other.entries);
        fillFigures(whole, other);
    }
    return whole;
}

QString digestSourceName(DigestSource source) {
    return nameOf(sourceNames, source);
}

DigestSource digestSourceFromName(QStringView name) {
    return valueOf(sourceNames, name, DigestSource::Markdown);
}

} // namespace winnow
