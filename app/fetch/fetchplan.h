#pragma once

#include "app/fetch/fetchrequest.h"
#include "app/fetch/fetchstep.h"

namespace winnow {

// What to ask next. All pure.

// The files or feeds of a request, or the days by pages that it names; of these, those that the ledger has
// whole are left out.
std::vector<FetchStep> firstSteps(const FetchRequest &request, const std::vector<LedgerEntry> &ledger);

// What a feed in doubt gives to ask: a second opinion, or the rest of what was cut.
std::vector<FetchStep> followUps(const QString &feed, Doubt doubt, QDate day, int outcome);

// The days that the ledger misses of the categories, newest first: those of which nothing is known, or no
// whole listing. `back`: so many announcement days, `newest` being the first; 0: to the first day that the
// ledger knows of the category, ninety days at most.
std::vector<FetchStep> missedDays(const std::vector<LedgerEntry> &ledger, const QStringList &categories,
                                  QDate newest, int back);

// How far a day's catch-up has come, as the ledger keeps it: which category's page is to be asked next. A
// killed one goes on there.
QString catchUpNote(const QString &subject, int page);
// The step that a line of the ledger leaves to be taken: a day's first page, unless its note says more.
FetchStep catchUpStep(const QString &feed, QDate day, const QString &note = {});
// The one after a subject's last page; none: the day is complete.
std::optional<FetchStep> nextSubject(const FetchStep &step);

// Before a feed's tag where it is remembered. A tag is good only for the server that gave it and for the
// filter under which its feed was stored: under another filter the feed must be read again to tell what is
// scanned.
QByteArray tagScope(const FetchRequest &request);

} // namespace winnow
