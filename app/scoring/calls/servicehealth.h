#pragma once

#include "app/model/error.h"
#include "app/model/paper.h"

#include <QSet>
#include <QString>

#include <vector>

namespace winnow {

// What to do about a call that brought no reply.
enum class Remedy {
    Hold,       // the service throttles: all calls wait
    AskAgain,   // the same batch, after a while of its own
    CountTry,   // others are answered, this batch is not: as if its papers were missing from a reply
    Split,      // the request itself is refused: which paper is it?
    AskSmaller, // it is too long
    EndRun,
};

// Tells from the errors of a run's calls whether it lies with a batch, with the service, or with both.
//
// 401, 403, an unknown model, an exhausted quota and an insecure address end the run at once. So do: a batch
// that failed mostFailures times (a time-out counts for two) while no other call was answered either;
// mostHolds throttlings in a row; one that asks for more than ten minutes; a single paper that is too long;
// and one that is refused in the same words as two others right before it, since then it is not the paper.
// Words that differ in their numbers only are the same.
class ServiceHealth final {
public:
    static constexpr int mostFailures = 5; // of one batch: some eight seconds of backoff
    static constexpr int mostHolds = 10;
    static constexpr int mostRefusals = 3;
    static constexpr int failuresToPause = 3;

    // What befell one batch so far; kept with it.
    struct Record {
        int failures = 0;
        int answersBefore = 0; // of the run, when it had failed once
    };

    void answered();
    // papers: of the batch. holds: throttlings in a row, this one included.
    Remedy judge(const Error &error, const std::vector<Paper> &papers, int holds, Record &record);
    // Requests are refused, whatever is in them: no more than one at a time is worth a try.
    bool isDoubtful() const { return m_refused.size() > 1; }
    // It may be their length: not one of them was of a single paper.
    bool refusesLongOnes() const;
    // Calls fail one after another: what failed most often is tried again, one call at a time.
    bool isFailing() const { return m_failures >= failuresToPause; }

private:
    Remedy judgeRefusal(const Error &error, const std::vector<Paper> &papers);
    Remedy judgeFailure(const Error &error, Record &record);

    int m_answers = 0;
    int m_failures = 0; // in a row
    // Refused in a row, in the same words; no paper is in two of them. Half of a batch takes the place of the
    // whole: that it is refused too tells nothing of other papers.
    std::vector<QSet<ArxivId>> m_refused;
    QString m_words; // without numbers
};

// How long a batch waits after what befell it: half a second, doubling up to half a minute, jittered; or as
// long as the service asks for.
std::chrono::milliseconds waitOf(const ServiceHealth::Record &record, const Error &error, double random);

// What a call's record says of it: one line, untranslated.
QString problemOf(const Error &error);

} // namespace winnow
