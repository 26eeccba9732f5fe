#include "ui/papers/list/paperpick.h"

#include <QStringList>

#include <algorithm>

namespace winnow {

namespace {

QString span(int from, int to) {
    return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
}

QString stageText(FunnelStage stage) {
    switch (stage) {
    case FunnelStage::Announced:
    case FunnelStage::Scanned:
        return PaperPick::tr("all papers");
    case FunnelStage::Screened:
        return PaperPick::tr("screened-out papers");
    case FunnelStage::Scored:
        return PaperPick::tr("scored papers");
    case FunnelStage::Failed:
        return PaperPick::tr("failed papers");
    case FunnelStage::Relevant:
        return PaperPick::tr("relevant papers");
    case FunnelStage::Kept:
        return PaperPick::tr("kept papers");
    }
    return {};
}

QString textOf(const PaperPick &pick, const QString &scores) {
    QStringList parts;
    if (pick.scores)
        parts << scores.arg(span(pick.scores->relevanceFrom, pick.scores->relevanceTo),
                            span(pick.scores->noveltyFrom, pick.scores->noveltyTo));
    if (pick.stage)
        parts << stageText(*pick.stage);
    return parts.join(QStringLiteral(", "));
}

} // namespace

bool ScoreRange::contains(int relevance, int novelty) const {
    return relevance >= relevanceFrom && relevance <= relevanceTo && novelty >= noveltyFrom &&
           novelty <= noveltyTo;
}

ScoreRange united(const ScoreRange &a, const ScoreRange &b) {
    return {std::min(a.relevanceFrom, b.relevanceFrom), std::max(a.relevanceTo, b.relevanceTo),
            std::min(a.noveltyFrom, b.noveltyFrom), std::max(a.noveltyTo, b.noveltyTo)};
}

bool isRelevant(const RowFacts &row, const CutOffs &cutOffs) {
    return row.state == ScoringState::Scored && row.hasScore && row.relevance >= cutOffs.relevance &&
           row.novelty >= cutOffs.novelty;
}

bool isInStage(const RowFacts &row, FunnelStage stage, const CutOffs &cutOffs) {
    switch (stage) {
    case FunnelStage::Announced:
    case FunnelStage::Scanned:
        return true;
    case FunnelStage::Screened:
        return row.state == ScoringState::Screened;
    case FunnelStage::Scored:
        return row.state == ScoringState::Scored && row.hasScore;
    case FunnelStage::Failed:
        return row.state == ScoringState::Failed;
    case FunnelStage::Relevant:
        return isRelevant(row, cutOffs);
    case FunnelStage::Kept:
        return row.decision == Decision::Keep;
    }
    return false;
}

bool PaperPick::hasScores(const RowFacts &row) const {
    return !scores || (row.state == ScoringState::Scored && row.hasScore &&
                       scores->contains(row.relevance, row.novelty));
}

QString pickText(const PaperPick &pick) {
    return textOf(pick, PaperPick::tr("relevance %1, novelty %2"));
}

QString briefPickText(const PaperPick &pick) {
    return textOf(pick, PaperPick::tr("rel %1, nov %2"));
}

} // namespace winnow
