#pragma once

#include "app/model/listing.h"

#include <QString>

namespace winnow::bench {

// Fills a new library with scored papers, 2,000 a day.
void fillBigLibrary(const QString &file, int papers = 100'000, const ListingFilter &filter = {});

} // namespace winnow::bench
