#pragma once

#include "app/batch/batchclient.h"
#include "app/batch/outcomereader.h"
#include "app/library/library.h"
#include "app/score/service/modelaccess.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace winnow {

class Clock;

// What looking at a batch came to.
struct CollectedJob {
    BatchJob job;
    std::optional<Error> trouble = {}; // why it could not be looked at: another time
};

// Looks once at one batch, wherever it stands: finds it where nobody knows whether it arrived, asks how far
// it is, and stores the answers of one that has ended, each as one with the request it is for. Killed at any
// moment, it does the rest the next time.
//
// Answers of expired and cancelled batches are stored like others. A batch that the service does not know is
// looked for over days: services lose and find them again. Where another key made it, it is not given up at
// all, and so never asked about twice; the reader can forget it.
class BatchCollector final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(const Result<CollectedJob> &)>;
    static constexpr int daysBeforeLost = 7;

    // known: the service's ids of all batches in the library. grace: how long after it was sent a batch may
    // still turn up in the service's list. Calls `handle` once. Errors: those of Library.
    BatchCollector(Library &library, const Clock &clock, BatchClient &client, ModelAccess access,
                   BatchJob job, QSet<QString> known, std::chrono::milliseconds grace, Handler handle,
                   QObject *parent);
    void start();

private:
    bool isOtherKey() const;
    bool isLongGone(const QDateTime &since) const;
    void find(const QString &from, int page);
    void search(const RemotePage &page, int number);
    void prove(const std::vector<RemoteBatch> &candidates, size_t place, const RemotePage &page, int number);
    void notFound();
    void sendAgain();
    void adopt(const RemoteBatch &remote);
    void look();
    void looked(const Result<RemoteBatch> &remote);
    void readAnswers(const RemoteBatch &remote);
    void begin(const QByteArray &lines);
    void readRequests();
    void storeNext();
    void allStored();
    void missing(const Error &error);
    void close(BatchEnd end, const QString &note);
    void keep(const std::optional<Error> &trouble = {});
    void answer(const Result<CollectedJob> &result);

    Library &m_library;
    const Clock &m_clock;
    BatchClient &m_client;
    ModelAccess m_access;
    BatchJob m_job;
    QSet<QString> m_known;
    std::chrono::milliseconds m_grace;
    Handler m_handle;
    BatchEnd m_end = BatchEnd::None; // as the service says
    QString m_problem;
    BatchAnswers m_answers;
    QHash<QString, BatchRequest> m_requests; // that are open
    OutcomeFrame m_frame;
    size_t m_place = 0;
};

// What the answers of a job have in common. `access`: of its service and model.
OutcomeFrame outcomeFrame(const BatchJob &job, const ModelAccess &access, const BatchAnswers &answers);

} // namespace winnow
