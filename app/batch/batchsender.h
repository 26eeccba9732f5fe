#pragma once

#include "app/batch/batchclient.h"
#include "app/batch/batchlines.h"
#include "app/batch/batchoptions.h"
#include "app/batch/batchplanner.h"
#include "app/llm/chatclient.h"
#include "app/score/service/modelaccess.h"
#include "app/scoring/budget.h"

namespace winnow {

// A fingerprint: distinguishes keys without revealing them.
QString keyPrint(const QString &key);

// The calls of a batch, as stored and as sent.
struct BatchLoad {
    BatchJob job;
    std::vector<BatchRequest> requests;
    QList<QByteArray> chats; // the body of each call
    QByteArray lines(const QString &url) const;
    QByteArray body() const; // for Anthropic
};

// Parameters that made earlier batches fail completely; a live call would simply have been repeated without
// them.
LearnedLimits learnedFrom(const std::vector<BatchJob> &jobs, const ModelAccess &access);

// Reserves each call's maximum cost in turn, until a cap is reached, and splits the calls into batches.
std::vector<BatchLoad> makeLoads(const PlannedCalls &planned, const ModelAccess &access,
                                 const LearnedLimits &learned, Budget &budget, const BatchLimits &limits,
                                 const QDateTime &now, BatchReport &sent);

// Sends planned calls, batch by batch, and reports which were sent: `sent`, completed. The purpose of each
// request is stored before anything is sent, and the service's id for it right after.
class BatchSender final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(const Result<BatchReport> &)>;

    // Calls `handle` once. Errors: those of Library.
    BatchSender(Library &library, const Clock &clock, BatchClient &client, std::vector<BatchLoad> loads,
                BatchReport sent, Handler handle, QObject *parent);
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
    BatchReport m_sent;
    Handler m_handle;
};

} // namespace winnow
