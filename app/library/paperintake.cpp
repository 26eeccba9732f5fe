#include "app/library/paperintake.h"

#include "app/text/tex.h"

#include <algorithm>

namespace winnow {

namespace {

// Compares letters and digits: pages render some TeX, and lose spaces when they do.
QString lettersOf(const QString &text) {
    QString letters;
    for (const QChar c : texToPlain(text)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters.append(c.toCaseFolded());
    }
    return letters;
}

bool sameTexts(const Paper &a, const Paper &b) {
    return lettersOf(a.title) == lettersOf(b.title) && lettersOf(a.abstract) == lettersOf(b.abstract);
}

// Otherwise it came from a feed, and only a later version's number is unknown.
bool isFromPage(const GapTable::Gaps &gaps) {
    return std::ranges::find(gaps.what, PaperGap::Doi) != gaps.what.end();
}

bool isReplacement(AnnounceType type) {
    return type == AnnounceType::Replace || type == AnnounceType::ReplaceCross;
}

} // namespace

PaperIntake::PaperIntake(Database &database)
    : m_papers(database), m_gaps(database), m_scores(database), m_outcomes(database) {}

Result<StoredPaper> PaperIntake::take(const Announcement &entry, bool isKnownOfDay) {
    const auto known = m_papers.find(entry.paper.id);
    if (!known)
        return failure(known.error());
    if (!*known) {
        auto stored = m_papers.put(entry.paper);
        if (stored && !entry.gaps.empty()) {
            if (auto added = m_gaps.add(stored->key, entry.gaps); !added)
                return failure(added.error());
        }
        return stored;
    }
    const auto gaps = m_gaps.of((*known)->key);
    if (!gaps)
        return failure(gaps.error());
    if (!entry.gaps.empty())
        return takePage(entry, **known, *gaps, isKnownOfDay);
    const bool isLess = entry.paper.version < (*known)->paper.version;
    return gaps->what.empty() || isLess ? m_papers.put(entry.paper) : closeGaps(**known, entry.paper);
}

Result<StoredPaper> PaperIntake::takePage(const Announcement &entry, const PaperTable::Known &known,
                                          const GapTable::Gaps &gaps, bool isKnownOfDay) {
    const bool isOfFeed = !known.paper.categories.isEmpty() && !isFromPage(gaps);
    Paper paper = entry.paper;
    if (isOfFeed)
        paper.version = known.paper.version; // then it only fills in what a feed left empty
    const auto stored = m_papers.put(paper);
    if (!stored)
        return stored;
    if (isOfFeed && (isKnownOfDay || !isReplacement(entry.type)))
        return stored;
    const std::vector<PaperGap> open = isOfFeed ? std::vector{PaperGap::Version} : entry.gaps;
    return m_gaps.add(known.key, open).map([&] { return *stored; });
}

// Scores belong to a version; if only its number was wrong, they move with it.
Result<StoredPaper> PaperIntake::closeGaps(const PaperTable::Known &known, const Paper &paper) {
    const bool isSame = sameTexts(known.paper, paper);
    const auto stored = m_papers.overwrite(known, paper);
    if (!stored)
        return stored;
    if (paper.version != known.paper.version && isSame) {
        if (auto carried = m_scores.carry(known.key, known.paper.version, paper.version); !carried)
            return failure(carried.error());
        if (auto carried = m_outcomes.carry(known.key, known.paper.version, paper.version); !carried)
            return failure(carried.error());
    }
    return m_gaps.remove(known.key).map([&] { return *stored; });
}

// The API may lag behind the announcements for days, so a text that differs from the page's may be an older
// one: it is fetched once more before it is trusted.
Result<bool> PaperIntake::complete(const Paper &paper, const QDateTime &now) {
    const auto known = m_papers.find(paper.id);
    if (!known || !*known)
        return known ? Result<bool>(false) : failure(known.error());
    const auto gaps = m_gaps.of((*known)->key);
    if (!gaps || gaps->what.empty())
        return gaps ? Result<bool>(false) : failure(gaps.error());
    const Paper &before = (*known)->paper;
    const bool isBehind = paper.version < before.version ||
                          (isFromPage(*gaps) && !gaps->asked.isValid() && !sameTexts(before, paper));
    if (isBehind)
        return m_gaps.setAsked((*known)->key, now).map([] { return false; });
    return closeGaps(**known, paper).map([](const StoredPaper &) { return true; });
}

Result<void> PaperIntake::leaveOpen(const ArxivId &id, const QDateTime &now) {
    const auto known = m_papers.key(id);
    return known ? m_gaps.setAsked(known->key, now) : failure(known.error());
}

} // namespace winnow
