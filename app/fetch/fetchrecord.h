#pragma once

#include "app/fetch/feedverdict.h"
#include "app/fetch/fetchrequest.h"
#include "app/fetch/fetchstep.h"

#include <deque>

namespace winnow {

// What a fetch has come to so far, and what is still in doubt.
class FetchRecord final {
public:
    // A feed's; `verdict` says whether another page may know better.
    void add(const FeedOutcome &outcome, const FeedVerdict &verdict, bool isDownload);
    // What a page said: of its day, or as one more day. Returns the outcome's place.
    int add(const FetchStep &step, const FeedOutcome &outcome);
    void addDay(QDate day) { m_days.push_back(day); } // a listing was stored, or was there unchanged

    // Takes the missed days out of what is still to be asked, because of the error that came again and again.
    // Returns what the ledger is to say of those it does not know: they are asked for another time.
    std::vector<LedgerEntry> leaveOut(std::deque<FetchStep> &steps, const std::vector<LedgerEntry> &ledger,
                                      const Error &error, const QDateTime &now);
    std::vector<QDate> leftOut() const { return m_leftOut; } // newest first

    const std::vector<FeedOutcome> &outcomes() const { return m_outcomes; }
    std::vector<QDate> days() const; // newest first
    // What the feeds leave to ask, `newest` being the day they should show; not of empty ones whose day the
    // ledger has settled.
    std::vector<FetchStep> doubts(QDate newest, const std::vector<LedgerEntry> &ledger) const;
    // The newest day that a feed has shown, or, where none has for long, should have by that time.
    QDate newestShown(const QDateTime &now) const;
    // Whether another feed of that day came with entries, in this fetch or before, which tells that a small
    // category may have none. Of one with many papers on other days it tells nothing: false.
    bool neighboursCame(const FetchStep &step, const std::vector<LedgerEntry> &ledger) const;

private:
    struct Doubtful {
        int outcome = 0;
        Doubt doubt = Doubt::None;
        QDate day;
    };

    void settleLagging(const FetchStep &step, const FeedOutcome &outcome);

    std::vector<FeedOutcome> m_outcomes;
    std::vector<Doubtful> m_doubtful; // the feeds
    std::vector<QDate> m_days;
    std::vector<QDate> m_leftOut;
};

} // namespace winnow
