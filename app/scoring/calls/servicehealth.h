#pragma once

#include "app/model/callrecord.h"
#include "app/model/error.h"

#include <QString>

namespace winnow {

// What to do about a call that brought no reply.
enum class Remedy {
    Hold,     // the service throttles: all calls wait
    AskAgain, // the same batch, after a while of its own
    CountTry, // others are answered, this batch is not: as if its papers were missing from a reply
    Split,    // the request itself is refused: which paper is it?
    EndRun,
};

// Tells from the errors of a run's calls whether it lies with a batch, with the service, or with both.
//
// 401, 403, an unknown model, an exhausted quota and an insecure address end the run at once. So do: a batch
// that failed mostFailures times (a time-out counts for two) while no other call was answered either;
// mostHolds throttlings in a row, or one that asks for more than ten minutes; and a single paper that is
// refused in the same words as two requests right before it, since then it is not the paper. And a model
// whose replies can't be read, not one of them.
class ServiceHealth final {
public:
    static constexpr int mostFailures = 5; // of one batch: some eight seconds of backoff
    static constexpr int mostHolds = 10;
    static constexpr int mostRefusals = 3;
    static constexpr int failuresToPause = 3;
    static constexpr int mostUnreadable = 20;

    // What befell one batch so far; kept with it.
    struct Record {
        int failures = 0;
        int answersBefore = 0; // of the run, when it had failed once
    };

    void answered();
    // What a scoring reply came to. False: nothing could be read out of the run's first replies, as many as
    // mostUnreadable; to go on would be to pay for nothing.
    [[nodiscard]] bool wasWorthwhile(CallOutcome outcome);
    // papers: of the batch. holds: throttlings in a row, this one included.
    Remedy judge(const Error &error, qsizetype papers, int holds, Record &record);
    // Requests are refused, whatever is in them: no more than one at a time is worth a try.
    bool isDoubtful() const { return m_refusals > 1; }
    // Calls fail one after another: what failed most often is tried again, one call at a time.
    bool isFailing() const { return m_failures >= failuresToPause; }

private:
    Remedy judgeRefusal(const Error &error, qsizetype papers);
    Remedy judgeFailure(const Error &error, Record &record);

    int m_answers = 0;
    int m_failures = 0; // in a row
    int m_unreadable = 0;
    bool m_canBeRead = false;
    int m_refusals = 0; // in a row, in the same words
    QString m_words;
};

// How long a batch waits after what befell it: half a second, doubling up to half a minute, jittered.
std::chrono::milliseconds backoffOf(const ServiceHealth::Record &record, double random);

// What a call's record says of it: one line, untranslated.
QString problemOf(const Error &error);

} // namespace winnow
