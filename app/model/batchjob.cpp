#include "app/model/batchjob.h"

#include <algorithm>
#include <array>
#include <utility>

namespace winnow {

namespace {

constexpr std::array<std::pair<BatchStep, QLatin1String>, 6> batchSteps{{
    {BatchStep::Preparing, QLatin1String("preparing")},
    {BatchStep::Uploaded, QLatin1String("uploaded")},
    {BatchStep::Sent, QLatin1String("sent")},
    {BatchStep::Reading, QLatin1String("reading")},
    {BatchStep::Exported, QLatin1String("exported")},
    {BatchStep::Closed, QLatin1String("closed")},
}};

constexpr std::array<std::pair<BatchEnd, QLatin1String>, 9> batchEnds{{
    {BatchEnd::None, QLatin1String("")},
    {BatchEnd::Completed, QLatin1String("completed")},
    {BatchEnd::Failed, QLatin1String("failed")},
    {BatchEnd::Crowded, QLatin1String("crowded")},
    {BatchEnd::Expired, QLatin1String("expired")},
    {BatchEnd::Cancelled, QLatin1String("cancelled")},
    {BatchEnd::Unsent, QLatin1String("unsent")},
    {BatchEnd::Lost, QLatin1String("lost")},
    {BatchEnd::Forgotten, QLatin1String("forgotten")},
}};

template <class Table, class Value>
QString nameIn(const Table &table, Value value) {
    return std::ranges::find(table, value, &Table::value_type::first)->second;
}

template <class Table, class Value>
Value valueIn(const Table &table, QStringView name, Value otherwise) {
    const auto found =
        std::ranges::find_if(table, [name](const auto &entry) { return name == entry.second; });
    return found == table.end() ? otherwise : found->first;
}

} // namespace

QString batchStepName(BatchStep step) {
    return nameIn(batchSteps, step);
}

// A state unknown to this version is checked again rather than taken for finished.
BatchStep batchStepFromName(QStringView name) {
    return valueIn(batchSteps, name, BatchStep::Sent);
}

QString batchEndName(BatchEnd end) {
    return nameIn(batchEnds, end);
}

BatchEnd batchEndFromName(QStringView name) {
    return valueIn(batchEnds, name, BatchEnd::None);
}

} // namespace winnow
