#include "tests/support/daypapers.h"

#include <algorithm>

namespace winnow {

Criteria criteriaOf(const char *scoringPrompt) {
    Criteria criteria;
    criteria.scoringPrompt = QString::fromLatin1(scoringPrompt);
    return criteria;
}

BegunRun::BegunRun(Library &library, QDate day, Scorer scorer, const QString &model) : m_library(library) {
    Criteria criteria = criteriaOf("Score these.\n[PAPER LIST HERE]\n");
    criteria.name = QStringLiteral("Machines");
    criteria.systemPrompt = QStringLiteral("You read papers.");
    m_run.day = day;
    m_run.criteriaVersion = valueOf(library.criteria().save(criteria)).version;
    m_run.scorer = scorer;
    m_run.model = model;
    m_run = valueOf(library.scores().beginRun(m_run));
}

Score BegunRun::score(int relevance, int novelty) const {
    Score score;
    score.relevance = relevance;
    score.novelty = novelty;
    score.comment = QStringLiteral("Because of its topic");
    score.criteriaVersion = m_run.criteriaVersion;
    score.scorer = m_run.scorer;
    score.model = m_run.model;
    return score;
}

void BegunRun::store(const std::vector<ScoredPaper> &scores) {
    valueOf(m_library.scores().add(m_run.id, scores));
}

DayPapers::DayPapers(int papers) {
    (void)valueOf(library->listings().add(makeLargeListing(QStringLiteral("cs.LG"), friday, papers), {}));
}

DayPapers::DayPapers(const std::vector<Announcement> &papers) {
    (void)valueOf(library->listings().add(makeListing(QStringLiteral("cs.LG"), friday, papers), {}));
}

std::vector<PaperRow> DayPapers::rows() {
    PaperQuery query;
    query.day = friday;
    return valueOf(library->search().papers(query));
}

PaperRow DayPapers::row(const ArxivId &id) {
    const std::vector<PaperRow> all = rows();
    const auto found = std::ranges::find_if(all, [&id](const PaperRow &one) { return one.paper.id == id; });
    if (found == all.end())
        qFatal("no row of %s", qPrintable(id.toString()));
    return *found;
}

} // namespace winnow
