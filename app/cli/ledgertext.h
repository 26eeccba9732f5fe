#pragma once

#include "app/model/ledger.h"

#include <QJsonArray>
#include <QStringList>

namespace winnow {

// A ledger as a table for a terminal of the given width (0: as wide as needed), and as JSON.
QStringList ledgerTable(const Ledger &ledger, int width);
// The keys are documented in `winnow-cli ledger --help`.
QJsonArray ledgerToJson(const Ledger &ledger);

} // namespace winnow
