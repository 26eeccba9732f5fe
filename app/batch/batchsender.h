#pragma once

#include "app/batch/batchclient.h"
#include "app/batch/batchlines.h"
#include "app/batch/batchplanner.h"
#include "app/llm/chatclient.h"
#include "app/score/service/modelaccess.h"
#include "app/scoring/budget.h"

namespace winnow {

// Tells a key from others without telling it.
QString keyPrint(const QString &key);

// What has become of planned calls.
struct SentCalls {
    std::vector<BatchJob> jobs;
    int requests = 0;
    int papers = 0;
    int left = 0;                    // calls that were not sent
    bool isCrowded = false;          // … since the service's queue is full: another time
    std::optional<Error> error = {}; // why nothing more was sent: BudgetReached, PriceUnknown, the service's
};

// The calls of a batch, as they are stored and as they are written.
struct BatchLoad {
    BatchJob job;
    std::vector<BatchRequest> requests;
    QList<QByteArray> chats; // the body of each
    QByteArray lines(const QString &url) const;
    QByteArray body() const; // Anthropic's
};

// What a model refused in earlier batches, each of which failed for it as a whole: a live call would have
// been asked again without it at once.
LearnedLimits learnedFrom(const std::vector<BatchJob> &jobs, const ModelAccess &access);

// Sets aside what each call may cost, in turn, until a cap is reached; cuts the rest into batches.
std::vector<BatchLoad> makeLoads(const PlannedCalls &planned, const ModelAccess &access,
                                 const LearnedLimits &learned, Budget &budget, const BatchLimits &limits,
                                 const QDateTime &now, SentCalls &sent);

// Sends planned calls, batch after batch. What each request is for is stored before anything of it leaves
// this computer, and what the service calls it right after.
class BatchSender final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(const Result<SentCalls> &)>;

    // Calls `handle` once. Errors: those of Library.
    BatchSender(Library &library, const Clock &clock, BatchClient &client, std::vector<BatchLoad> loads,
                SentCalls sent, Handler handle, QObject *parent);
    void start();

private:
    void next();
    void upload(const BatchJob &job);
    void create(BatchJob job);
    void created(BatchJob job, const Result<RemoteBatch> &remote);
    void unsent(BatchJob job, const Error &error);
    void end();

    Library &m_library;
    const Clock &m_clock;
    BatchClient &m_client;
    std::vector<BatchLoad> m_loads;
    size_t m_place = 0;
    SentCalls m_sent;
    Handler m_handle;
};

} // namespace winnow
