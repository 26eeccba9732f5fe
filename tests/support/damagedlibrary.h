#pragma once

#include <QString>

namespace winnow {

// Overwrites the page where the papers begin: header and tables are known still, without which the file would
// not open. Nobody has it open.
void damagePapers(const QString &libraryFile);

} // namespace winnow
