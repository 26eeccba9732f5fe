#pragma once

#include "app/fetch/feedassessment.h"
#include "app/fetch/fetchrequest.h"
#include "app/fetch/fetchstep.h"

#include <deque>

namespace winnow {

// What a fetch has achieved so far, and what is still in doubt.
class FetchRecord final {
public:
    // A feed's outcome; `verdict` says whether another page may know better.
    void add(const FeedOutcome &outcome, const FeedAssessment &verdict, bool isDownload);
    // A page's result: for its day, or as an additional day. Returns the outcome's index.
    int add(const FetchStep &step, const FeedOutcome &outcome);
    void addDay(QDate day) { m_days.push_back(day); } // a listing was stored, or was already there

    // Drops the missed days still to be fetched, because of a repeated error. Returns what the ledger should
    // say about the unknown ones: they are fetched another time.
    std::vector<LedgerEntry> leaveOut(std::deque<FetchStep> &steps, const std::vector<LedgerEntry> &ledger,
                                      const Error &error, const QDateTime &now);
    std::vector<QDate> leftOut() const { return m_leftOut; } // newest first

    const std::vector<FeedOutcome> &outcomes() const { return m_outcomes; }
    std::vector<QDate> days() const; // newest first
    // What remains to be fetched for the feeds, `newest` being the day they should show; without empty ones
    // whose day is settled in the ledger.
    std::vector<FetchStep> doubts(QDate newest, const std::vector<LedgerEntry> &ledger) const;
    // The newest day shown by a feed or, if none has for long, the day that it should show at that time.
    QDate newestShown(const QDateTime &now) const;
    // Whether another feed of that day had entries, now or before, which suggests that a small category may
    // be empty. For a category with many papers on other days it suggests nothing: false.
    bool neighboursCame(const FetchStep &step, const std::vector<LedgerEntry> &ledger) const;

private:
    void settleLagging(const FetchStep &step, const FeedOutcome &outcome);

    std::vector<FeedOutcome> m_outcomes;
    std::vector<FetchStep> m_doubtful; // feeds, with their outcome, its day and the doubt
    std::vector<QDate> m_days;
    std::vector<QDate> m_leftOut;
};

} // namespace winnow
