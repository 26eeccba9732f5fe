#include "app/model/day.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

template <class Value>
struct Named {
    Value value;
    QLatin1String name;
};
template <class Value>
Named(Value, QLatin1String) -> Named<Value>; // clang 16 does not deduce it

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

template <class Table, class Value>
QString nameOf(const Table &table, Value value) {
    const auto named = std::ranges::find(table, value, [](const auto &entry) { return entry.value; });
    return named == table.end() ? QString() : QString(named->name);
}

template <class Table, class Value>
Value valueOf(const Table &table, QStringView name, Value otherwise) {
    const auto named = std::ranges::find_if(table, [name](const auto &entry) { return entry.name == name; });
    return named == table.end() ? otherwise : named->value;
}

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
