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

// The result of checking a batch.
struct CollectedJob {
    BatchJob job;
    std::optional<Error> trouble = {}; // why it could not be checked; tried again another time
};

// Checks a batch once, whatever its state: looks for it if its arrival is unconfirmed, asks for its progress,
// and stores the answers of a finished one, each together with its request. If killed at any moment, the rest
// is done next time. Answers of expired and cancelled batches are stored too. A batch unknown to the service
// is looked for over several days, since services lose batches and find them again. If another key created
// it, it is never given up, and so never sent twice; the reader can forget it.
class BatchCollector final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(const Result<CollectedJob> &)>;
    static constexpr int daysBeforeLost = 7;

    // known: the service's ids of all batches in the library. grace: how long after sending a batch may still
    // appear in the service's list. Calls `handle` once. Errors: those of Library.
    BatchCollector(Library &library, const Clock &clock, BatchClient &client, ModelAccess access,
                   BatchJob job, QSet<QString> known, std::chrono::milliseconds grace, Handler handle,
                   QObject *parent);
    void start();

Q_SIGNALS:
    void answersStored(); // of one request

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
    BatchEnd m_end = BatchEnd::None; // according to the service
    QString m_problem;
    BatchAnswers m_answers;
    QHash<QString, BatchRequest> m_requests; // the open ones
    OutcomeFrame m_frame;
    size_t m_place = 0;
};

// What the answers of a job have in common. `access`: for its service and model.
OutcomeFrame outcomeFrame(const BatchJob &job, const ModelAccess &access, const BatchAnswers &answers);

} // namespace winnow
