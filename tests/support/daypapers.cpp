#include "tests/support/daypapers.h"

#include <algorithm>

namespace winnow {

Criteria criteriaOf(const char *scoringPrompt) {
    Criteria criteria;
    criteria.scoringPrompt = QString::fromLatin1(scoringPrompt);
    return criteria;
}

DayPapers::DayPapers(int papers) {
    (void)valueOf(library->listings().add(makeLargeListing(QStringLiteral("cs.LG"), friday, papers), {}));
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
