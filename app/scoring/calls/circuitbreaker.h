#pragma once

#include "app/model/error.h"
#include "app/model/paper.h"

#include <QSet>
#include <QString>

#include <vector>

namespace winnow {

// What to do about a call without a reply.
enum class Remedy {
    Hold,       // the service throttles: all calls wait
    AskAgain,   // repeat the batch after a while
    CountTry,   // others are answered, but this batch is not: as if its papers were missing from a reply
    Split,      // the request itself is refused: find out which paper it is
    AskSmaller, // it is too long
    EndRun,
};

// Tells from the errors of a run's calls whether a batch, the service, or both are to blame. 401, 403, an
// unknown model, an exhausted quota and an insecure address end the run at once. So do: a batch that failed
// mostFailures times (a timeout counts twice) while no other call was answered; mostHolds throttlings in a
// row; one that asks for more than ten minutes; a single paper that is too long; and a paper refused with the
// same message as the two before it, since then the paper is not to blame. Messages that differ only in
// numbers are the same.
class CircuitBreaker final {
public:
    static constexpr int mostFailures = 5; // per batch: some eight seconds of backoff
    static constexpr int mostHolds = 10;
    static constexpr int mostRefusals = 3;
    static constexpr int failuresToPause = 3;

    // The failures of a batch so far; stored with it.
    struct Record {
        int failures = 0;
        int answersBefore = 0; // of the run, at its first failure
    };

    void answered();
    // papers: in the batch. holds: throttlings in a row, including this one.
    Remedy judge(const Error &error, const std::vector<Paper> &papers, int holds, Record &record);
    // Requests are refused whatever they contain: only one at a time is worth a try.
    bool isDoubtful() const { return m_refused.size() > 1; }
    // It may be their length: none of them had a single paper.
    bool refusesLongOnes() const;
    // Calls keep failing: the one that failed most often is retried, one call at a time.
    bool isFailing() const { return m_failures >= failuresToPause; }

private:
    Remedy judgeRefusal(const Error &error, const std::vector<Paper> &papers);
    Remedy judgeFailure(const Error &error, Record &record);

    int m_answers = 0;
    int m_failures = 0; // in a row
    // Consecutive refusals with the same message, without a paper in common. Half of a batch replaces the
    // whole: its refusal says nothing about other papers.
    std::vector<QSet<ArxivId>> m_refused;
    QString m_words; // without numbers
};

// How long a batch waits after its failures: half a second, doubling up to half a minute, jittered; or as
// long as the service asks for.
std::chrono::milliseconds waitOf(const CircuitBreaker::Record &record, const Error &error, double random);

// The text for a call's record: one line, untranslated.
QString problemOf(const Error &error);

} // namespace winnow
