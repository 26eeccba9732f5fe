#include "ui/papers/page/daybanner.h"

#include "app/model/sampleday.h"
#include "ui/common/banner.h"
#include "ui/papers/page/paperspage.h"

namespace winnow {

void showDayBanner(Banner &banner, const DecisionCounts &counts, QDate day) {
    if (counts.failed > 0)
        banner.showText(PapersPage::tr("%n paper(s) could not be scored.", nullptr, counts.failed),
                        PapersPage::tr("Retry"));
    else if (day == sampleDay())
        banner.showText(PapersPage::tr("The sample day's invented papers, for trying things out."));
    else
        banner.showText({});
}

} // namespace winnow
