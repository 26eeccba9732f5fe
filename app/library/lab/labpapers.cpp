#include "app/library/lab/labpapers.h"

#include "app/library/lab/labrows.h"
#include "app/library/paperintake.h"

namespace winnow {

namespace {

const QString newestPaper = QStringLiteral("SELECT coalesce(max(id), 0) FROM paper");
const QString newestPaperChange = QStringLiteral("SELECT coalesce(max(id), 0) FROM paper_change");

} // namespace

// Received papers are not offered back: a source of which everything was sent before counts as sent
// afterwards, except for papers that the library knows more about.
Result<LabTaken> LabPapers::take(const QJsonArray &rows) {
    std::vector<Level> levels{{QStringLiteral("paper"), newestPaper},
                              {QStringLiteral("paper_change"), newestPaperChange},
                              {QStringLiteral("scores_of_changed"), newestPaperChange}};
    if (auto looked = look(levels); !looked)
        return failure(looked.error());
    PaperIntake intake(m_database);
    PaperTable papers(m_database);
    GapTable gaps(m_database);
    LabTaken taken;
    std::vector<qint64> betterKnown;
    const auto anyGaps = m_database.number(QStringLiteral("SELECT count(*) FROM paper_gap"));
    if (!anyGaps)
        return failure(anyGaps.error());
    for (const QJsonValue &row : rows) {
        const LabPaper labs = paperFromLab(row);
        if (labs.entry.paper.id.isNull() || labs.entry.paper.id.isSample() || labs.entry.paper.version < 1) {
            ++taken.skipped;
            continue;
        }
        if (labs.isEmpty()) // an older version, of which only scores are known
            continue;
        const auto before =
            *anyGaps > 0 ? papers.find(labs.entry.paper.id) : std::optional<PaperTable::Known>();
        const auto stored = intake.take(labs.entry, true);
        if (!stored || !before)
            return failure(stored ? before.error() : stored.error());
        const qint64 key = stored->key;
        taken.papers += stored->outcome == StoredPaper::Outcome::Known ? 0 : 1;
        const auto holds = papers.holdFrom(key, labs.entry.paper.version, labs.textVersion);
        const auto now = papers.find(labs.entry.paper.id);
        const auto open = gaps.of(key);
        if (!holds || !now || !open)
            return failure(!holds ? holds.error() : !now ? now.error() : open.error());
        const LabPaper ours{{(*now)->paper, AnnounceType::New, open->what}, *holds};
        // The version was a guess, and the lab has its scores under that guess.
        const bool isRenumbered = stored->outcome == StoredPaper::Outcome::Known && *before &&
                                  (*before)->paper.version != stored->version;
        if (isRenumbered || saysMore(ours, labs))
            betterKnown.push_back(key);
    }
    if (auto raised = raise(levels); !raised)
        return failure(raised.error());
    for (const qint64 key : betterKnown) {
        if (auto noted = papers.noteChange(key); !noted)
            return failure(noted.error());
    }
    return taken;
}

Result<void> LabPapers::look(std::vector<Level> &levels) {
    for (Level &level : levels) {
        const auto sent = m_lab.sent(level.what);
        const auto newest = m_database.number(level.newest);
        if (!sent || !newest)
            return failure((sent ? newest : sent).error());
        level.isLevel = *sent >= *newest;
    }
    return {};
}

Result<void> LabPapers::raise(const std::vector<Level> &levels) {
    for (const Level &level : levels) {
        if (!level.isLevel)
            continue;
        const auto newest = m_database.number(level.newest);
        if (!newest)
            return failure(newest.error());
        if (auto set = m_lab.setSent(level.what, *newest); !set)
            return set;
    }
    return {};
}

} // namespace winnow
