#include "ui/papers/page/daybanner.h"

#include "app/model/sampleday.h"
#include "ui/common/banner.h"

#include <QCoreApplication>

namespace winnow {

namespace {

struct DayBannerTr {
    Q_DECLARE_TR_FUNCTIONS(winnow::PapersPage)
};

} // namespace

void showDayBanner(Banner &banner, const DecisionCounts &counts, QDate day) {
    if (counts.failed > 0)
        banner.showText(DayBannerTr::tr("%n paper(s) could not be scored.", nullptr, counts.failed),
                        DayBannerTr::tr("Retry"));
    else if (day == sampleDay())
        banner.showText(DayBannerTr::tr("The sample day's invented papers, for trying things out."));
    else
        banner.showText({});
}

} // namespace winnow
