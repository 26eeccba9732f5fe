#include "app/model/paperrow.h"

#include <tuple>

namespace winnow {

bool isBetter(const PaperRow &a, const PaperRow &b) {
    const auto key = [](const PaperRow &row) {
        return std::tuple(row.score ? -row.score->total() : 0, row.score ? -row.score->relevance : 0,
                          -row.day.toJulianDay(), row.position);
    };
    return key(a) < key(b);
}

} // namespace winnow
