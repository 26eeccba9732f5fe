#include "app/model/day.h"

#include "app/model/namedvalues.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr std::array states{
    Named{LedgerState::Complete, QLatin1String("complete")},
    Named{LedgerState::Quiet, QLatin1String("quiet")},
    Named{LedgerState::Weekend, QLatin1String("weekend")},
    Named{LedgerState::Holiday, QLatin1String("holiday")},
    Named{LedgerState::NotYetOut, QLatin1String("not-yet-out")},
    Named{LedgerState::Stale, QLatin1String("stale")},
    Named{LedgerState::Partial, QLatin1String("partial")},
    Named{LedgerState::Failed, QLatin1String("failed")},
    Named{LedgerState::Missing, QLatin1String("missing")},
};

constexpr std::array sources{
    Named{ListingSource::Feed, QLatin1String("feed")},
    Named{ListingSource::CatchUpPage, QLatin1String("catch-up")},
    Named{ListingSource::ListPage, QLatin1String("list")},
    Named{ListingSource::Api, QLatin1String("api")},
    Named{ListingSource::Oai, QLatin1String("oai")},
    Named{ListingSource::Email, QLatin1String("email")},
};

// Ordered from best to worst.
constexpr std::array badness{LedgerState::Quiet,   LedgerState::Complete,  LedgerState::Weekend,
                             LedgerState::Holiday, LedgerState::NotYetOut, LedgerState::Stale,
                             LedgerState::Partial, LedgerState::Failed,    LedgerState::Missing};

} // namespace

QString ledgerStateName(LedgerState state) {
    return nameOf(states, state);
}

LedgerState ledgerStateFromName(QStringView name) {
    // A state unknown to this version is shown as such, never taken for "complete".
    return valueOf(states, name, LedgerState::Failed);
}

bool isWithoutAnnouncement(LedgerState state) {
    return state == LedgerState::Weekend || state == LedgerState::Holiday;
}

bool isWorse(LedgerState a, LedgerState b) {
    return std::ranges::find(badness, a) > std::ranges::find(badness, b);
}

bool isSettled(LedgerState state) {
    return state == LedgerState::Complete || state == LedgerState::Quiet || isWithoutAnnouncement(state);
}

QString listingSourceName(ListingSource source) {
    return nameOf(sources, source);
}

ListingSource listingSourceFromName(QStringView name) {
    return valueOf(sources, name, ListingSource::Feed);
}

} // namespace winnow
