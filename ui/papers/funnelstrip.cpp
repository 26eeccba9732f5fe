#include "ui/papers/funnelstrip.h"

#include <QLocale>

namespace winnow {

FunnelCounts funnelCounts(const PaperModel &papers, const DaySummary &day, const CutOffs &cutOffs) {
    FunnelCounts funnel;
    funnel.announced = day.announced;
    funnel.scanned = papers.rowCount();
    for (int i = 0; i < papers.rowCount(); ++i) {
        const PaperRow &row = papers.item(i).row;
        funnel.screened += row.state == ScoringState::Screened ? 1 : 0;
        if (row.state != ScoringState::Scored || !row.score)
            continue;
        funnel.scored += 1;
        const bool isRelevant =
            row.score->relevance >= cutOffs.relevance && row.score->novelty >= cutOffs.novelty;
        funnel.relevant += isRelevant ? 1 : 0;
    }
    return funnel;
}

FunnelStrip::FunnelStrip(const PaperModel &papers, QWidget *parent) : QLabel(parent), m_papers(papers) {
    setObjectName(QStringLiteral("funnel"));
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
    setContentsMargins(14, 4, 14, 4);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FunnelStrip::count);
    connect(&papers, &PaperModel::settled, &m_soon, qOverload<>(&QTimer::start));
    connect(&papers, &QAbstractItemModel::modelReset, &m_soon, qOverload<>(&QTimer::start));
    hide();
}

void FunnelStrip::setDay(const std::optional<DaySummary> &day) {
    m_day = day;
    m_soon.start();
}

void FunnelStrip::setCutOffs(const CutOffs &cutOffs) {
    m_cutOffs = cutOffs;
    m_soon.start();
}

void FunnelStrip::count() {
    setVisible(m_day && m_papers.rowCount() > 0);
    if (!isVisibleTo(parentWidget()))
        return;
    const FunnelCounts funnel = funnelCounts(m_papers, *m_day, m_cutOffs);
    const auto number = [](int count) { return QLocale().toString(count); };
    QStringList steps;
    QStringList reasons;
    const auto add = [&](const QString &step, const QString &reason) {
        steps << step;
        reasons << QStringLiteral("<b>%1</b>: %2").arg(step.toHtmlEscaped(), reason.toHtmlEscaped());
    };
    if (funnel.announced > 0)
        add(tr("%1 announced").arg(number(funnel.announced)),
            tr("entries of the feeds you follow; a paper in two of them counts twice"));
    add(tr("%1 scanned").arg(number(funnel.scanned)), tr("papers that your filter left, each once"));
    if (funnel.screened > 0)
        add(tr("%1 after titles").arg(number(funnel.scanned - funnel.screened)),
            tr("papers that were not dropped by their titles"));
    add(tr("%1 scored").arg(number(funnel.scored)), tr("papers with a score"));
    add(tr("%1 relevant").arg(number(funnel.relevant)), tr("papers with relevance %1 and novelty %2 or more")
                                                            .arg(m_cutOffs.relevance)
                                                            .arg(m_cutOffs.novelty));
    setText(steps.join(QStringLiteral("  →  ")));
    setAccessibleName(tr("The day's funnel: %1").arg(steps.join(QStringLiteral(", "))));
    setToolTip(reasons.join(QStringLiteral("<br>")));
}

} // namespace winnow
