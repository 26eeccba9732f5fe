#include "ui/papers/map/funnel.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace winnow {

namespace {

QString nameOf(FunnelStage stage) {
    switch (stage) {
    case FunnelStage::Announced:
        return Funnel::tr("Announced");
    case FunnelStage::Scanned:
        return Funnel::tr("Scanned");
    case FunnelStage::Screened:
        return Funnel::tr("Screened out");
    case FunnelStage::Scored:
        return Funnel::tr("Scored");
    case FunnelStage::Failed:
        return Funnel::tr("Failed");
    case FunnelStage::Relevant:
        return Funnel::tr("Relevant");
    case FunnelStage::Kept:
        return Funnel::tr("Kept");
    }
    return {};
}

QString explanationOf(FunnelStage stage, const Funnel &funnel, const CutOffs &cutOffs) {
    switch (stage) {
    case FunnelStage::Announced:
        return Funnel::tr("Entries in the feeds you follow; a paper in two feeds counts twice.");
    case FunnelStage::Scanned:
        return Funnel::tr("Papers left by your filter, each counted once.");
    case FunnelStage::Screened:
        return Funnel::tr("Dropped by title, or as unlike what you keep; the details say why.");
    case FunnelStage::Scored:
        return funnel.waiting > 0
                   ? Funnel::tr("Papers with a score. %n paper(s) have none yet.", nullptr, funnel.waiting)
                   : Funnel::tr("Papers with a score.");
    case FunnelStage::Failed:
        return Funnel::tr("Could not be scored. They come first in the table, with the cause.");
    case FunnelStage::Relevant:
        return Funnel::tr("Relevance %1 and novelty %2 or more.").arg(cutOffs.relevance).arg(cutOffs.novelty);
    case FunnelStage::Kept:
        return Funnel::tr("Papers you kept.");
    }
    return {};
}

// The share of scanned papers, which are counted once each; "<1 %" if it rounds to 0.
QString shareOf(int count, int whole) {
    if (whole <= 0)
        return {};
    const double percent = 100.0 * count / whole;
    if (percent > 0 && percent < 1)
        return Funnel::tr("<1 %");
    return Funnel::tr("%1 %", "percent").arg(QLocale().toString(qRound(percent)));
}

// `before`: what was dropped is drawn after what went on.
FunnelLine lineOf(FunnelStage stage, const Funnel &funnel, const CutOffs &cutOffs, int before) {
    const int longest = std::max({1, funnel.announced, funnel.scanned});
    FunnelLine line;
    line.stage = stage;
    line.count = funnel.of(stage);
    line.from = static_cast<double>(before) / longest;
    line.to = static_cast<double>(before + line.count) / longest;
    line.name = nameOf(stage);
    line.words = stage == FunnelStage::Announced
                     ? Funnel::tr("%n announced", "entries", line.count)
                     : Funnel::tr("%n paper(s)", "in a stage of the funnel", line.count);
    line.canPick = stage > FunnelStage::Scanned && line.count > 0;
    if (stage > FunnelStage::Scanned) {
        line.share = shareOf(line.count, funnel.scanned);
        line.words = Funnel::tr("%1, %2 of those scanned").arg(line.words, line.share);
    }
    line.explanation = explanationOf(stage, funnel, cutOffs);
    return line;
}

} // namespace

void Funnel::add(const RowFacts &row, const CutOffs &cutOffs) {
    scanned += 1;
    const bool isScored = isInStage(row, FunnelStage::Scored, cutOffs);
    const bool isScreened = row.state == ScoringState::Screened;
    const bool hasFailed = row.state == ScoringState::Failed;
    scored += isScored ? 1 : 0;
    screened += isScreened ? 1 : 0;
    failed += hasFailed ? 1 : 0;
    waiting += isScored || isScreened || hasFailed ? 0 : 1;
    relevant += isRelevant(row, cutOffs) ? 1 : 0;
    kept += row.decision == Decision::Keep ? 1 : 0;
}

int Funnel::of(FunnelStage stage) const {
    switch (stage) {
    case FunnelStage::Announced:
        return announced;
    case FunnelStage::Scanned:
        return scanned;
    case FunnelStage::Screened:
        return screened;
    case FunnelStage::Scored:
        return scored;
    case FunnelStage::Failed:
        return failed;
    case FunnelStage::Relevant:
        return relevant;
    case FunnelStage::Kept:
        return kept;
    }
    return 0;
}

std::vector<FunnelLine> funnelLines(const Funnel &funnel, const CutOffs &cutOffs) {
    if (funnel.scanned == 0)
        return {};
    std::vector<FunnelLine> lines;
    const auto add = [&](FunnelStage stage, int before = 0) {
        lines.push_back(lineOf(stage, funnel, cutOffs, before));
    };
    if (funnel.announced > 0)
        add(FunnelStage::Announced);
    add(FunnelStage::Scanned);
    if (funnel.screened > 0)
        add(FunnelStage::Screened, funnel.scanned - funnel.screened);
    add(FunnelStage::Scored);
    if (funnel.failed > 0)
        add(FunnelStage::Failed, funnel.scored);
    add(FunnelStage::Relevant);
    add(FunnelStage::Kept);
    return lines;
}

QString funnelSummary(const Funnel &funnel) {
    if (funnel.scanned == 0)
        return {};
    const auto number = [](int count) { return QLocale().toString(count); };
    QStringList steps;
    if (funnel.announced > 0)
        steps << Funnel::tr("%1 announced").arg(number(funnel.announced));
    steps << Funnel::tr("%1 scanned").arg(number(funnel.scanned));
    if (funnel.screened > 0)
        steps << Funnel::tr("%1 after screening").arg(number(funnel.scanned - funnel.screened));
    steps << Funnel::tr("%1 scored").arg(number(funnel.scored))
          << Funnel::tr("%1 relevant").arg(number(funnel.relevant))
          << Funnel::tr("%1 kept").arg(number(funnel.kept));
    return steps.join(QStringLiteral("  →  "));
}

} // namespace winnow
