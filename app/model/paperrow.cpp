#include "app/model/paperrow.h"

#include "app/model/rowfacts.h"

namespace winnow {

bool isBetter(const PaperRow &a, const PaperRow &b) {
    return RowFacts(a).isBetter(b);
}

} // namespace winnow
