#include "app/batch/batchsender.h"

#include "app/llm/dialect.h"
#include "app/model/async.h"
#include "app/model/clock.h"
#include "app/model/log.h"

#include <QCryptographicHash>
#include <QUuid>

#include <utility>

namespace winnow {

namespace {

constexpr qsizetype printLength = 16;  // hexadecimal digits
constexpr qsizetype markerLength = 20; // hexadecimal digits
constexpr qint64 bytesAround = 160;    // of a line, around the call

QString newMarker() {
    return QUuid::createUuid().toString(QUuid::Id128).left(markerLength);
}

// Whether the batch may have been created anyway: then it is looked for before it is sent again.
bool mayHaveArrived(const Error &error) {
    switch (error.code) {
    case ErrorCode::NetworkDown:
    case ErrorCode::Timeout:
    case ErrorCode::ServerError:
    case ErrorCode::Malformed:
    case ErrorCode::Cancelled:
    case ErrorCode::WebPage:
    case ErrorCode::ModelLoading:
        return true;
    default:
        return false;
    }
}

} // namespace

QString keyPrint(const QString &key) {
    if (key.isEmpty())
        return {};
    const QByteArray digest =
        QCryptographicHash::hash("winnow batch key " + key.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(printLength));
}

LearnedLimits learnedFrom(const std::vector<BatchJob> &jobs, const ModelAccess &access) {
    static const QStringList fields{QStringLiteral("temperature"),
                                    QStringLiteral("random_seed"),
                                    QStringLiteral("seed"),
                                    QStringLiteral("response_format"),
                                    QStringLiteral("reasoning_effort"),
                                    QStringLiteral("max_completion_tokens"),
                                    QStringLiteral("max_tokens")};
    LearnedLimits learned;
    for (const BatchJob &job : jobs) {
        const bool isRefusal = job.note.startsWith(QLatin1String("refused with 400")) ||
                               job.note.startsWith(QLatin1String("refused with 422"));
        if (job.end != BatchEnd::Failed || !isRefusal || job.model != access.settings.model ||
            job.endpoint != access.provider.baseUrl.toString())
            continue;
        // The first one named: a refusal may continue with what to use instead.
        const QString *named = nullptr;
        for (const QString &field : fields) {
            const qsizetype place = job.note.indexOf(field);
            if (place >= 0 && (!named || place < job.note.indexOf(*named)))
                named = &field;
        }
        if (!named)
            continue;
        if (*named == access.provider.tokenLimitField)
            learned.tokenLimitField = *named == QLatin1String("max_tokens")
                                          ? QStringLiteral("max_completion_tokens")
                                          : QStringLiteral("max_tokens");
        else
            learned.refusedParameters.insert(*named);
    }
    return learned;
}

QByteArray BatchLoad::lines(const QString &url) const {
    QByteArray text;
    for (size_t i = 0; i < requests.size(); ++i)
        text += openAiLine(requests[i].customId, url, chats.at(qsizetype(i)));
    return text;
}

QByteArray BatchLoad::body() const {
    QList<QByteArray> written;
    for (size_t i = 0; i < requests.size(); ++i)
        written << anthropicRequest(requests[i].customId, chats.at(qsizetype(i)));
    return anthropicBody(written);
}

std::vector<BatchLoad> makeLoads(const PlannedCalls &planned, const ModelAccess &access,
                                 const LearnedLimits &learned, Budget &budget, const BatchLimits &limits,
                                 const QDateTime &now, BatchReport &sent) {
    std::vector<BatchRequest> requests;
    QList<QByteArray> bodies;
    std::vector<BatchSize> sizes;
    for (const auto &[request, chat] : planned.calls) {
        BatchRequest call = request;
        const double before = budget.reserved();
        const auto reservation = budget.reserve(call.estimatedPrompt, call.tokenLimit, now);
        if (!reservation) {
            sent.error = errorOf(reservation.error(), access.settings.model);
            break;
        }
        const WireCall wire = encodeChat(access.provider, {}, chat, learned);
        sizes.push_back({wire.request.body.size() + bytesAround, call.estimatedPrompt});
        bodies << wire.request.body;
        call.reserved = budget.reserved() - before;
        requests.push_back(std::move(call));
    }
    sent.callsLeft = int(planned.calls.size() - requests.size());
    std::vector<BatchLoad> loads;
    size_t begin = 0;
    for (const size_t end : splitBatches(sizes, limits)) {
        BatchLoad load;
        load.job.criteriaVersion = planned.criteriaVersion;
        load.job.model = access.settings.model;
        load.job.provider = access.provider.id;
        load.job.endpoint = access.provider.baseUrl.toString();
        load.job.keyPrint = keyPrint(access.key);
        load.job.marker = newMarker();
        for (; begin < end; ++begin) {
            load.requests.push_back(std::move(requests[begin]));
            load.requests.back().customId =
                batchCustomId(load.requests.back().runId, int(begin), load.job.marker);
            load.chats << std::move(bodies[qsizetype(begin)]);
            load.job.promptTokens += load.requests.back().estimatedPrompt;
        }
        loads.push_back(std::move(load));
    }
    return loads;
}

BatchSender::BatchSender(Library &library, const Clock &clock, BatchClient &client,
                         std::vector<BatchLoad> loads, BatchReport sent, Handler handle, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_clock(clock),
      m_client(client),
      m_loads(std::move(loads)),
      m_sent(std::move(sent)),
      m_handle(std::move(handle)) {}

void BatchSender::start() {
    next();
}

void BatchSender::next() {
    if (m_place >= m_loads.size())
        return end();
    const BatchLoad &load = m_loads[m_place];
    BatchJob job = load.job;
    job.sentAt = m_clock.now();
    whenReady(
        m_library.batches().add(job, load.requests), this, [this](const BatchJob &stored) { upload(stored); },
        [this](const Error &error) { m_handle(failure(error)); });
}

void BatchSender::upload(const BatchJob &job) {
    if (!m_client.uploads())
        return create(job);
    const QByteArray lines = m_loads[m_place].lines(m_client.lineUrl());
    const QString name = QStringLiteral("winnow-%1.jsonl").arg(job.marker);
    whenReady(
        m_client.upload(lines, name), this,
        [this, job](const QString &file) {
            BatchJob uploaded = job;
            uploaded.inputFile = file;
            uploaded.step = BatchStep::Uploaded;
            whenReady(m_library.batches().update(uploaded), this, [this, uploaded](const Result<void> &kept) {
                if (!kept)
                    return m_handle(failure(kept.error()));
                create(uploaded);
            });
        },
        [this, job](const Error &error) { unsent(job, error); }); // an uploaded file alone costs nothing
}

void BatchSender::create(BatchJob job) {
    const Pending<RemoteBatch> made = m_client.uploads() ? m_client.create(job.inputFile, job.marker)
                                                         : m_client.create(m_loads[m_place].body());
    whenReady(made, this, [this, job](const Result<RemoteBatch> &remote) { created(job, remote); });
}

void BatchSender::created(BatchJob job, const Result<RemoteBatch> &remote) {
    if (!remote && !mayHaveArrived(remote.error()))
        return unsent(job, remote.error());
    if (remote) {
        job.remoteId = remote->id;
        job.remoteState = remote->state;
        job.remoteTotal = remote->total;
        job.step = BatchStep::Sent;
        job.lookedAt = m_clock.now();
    } else {
        job.note = QStringLiteral("%1 %2").arg(errorName(remote.error().code), remote.error().detail);
        m_sent.error = remote.error();
    }
    whenReady(m_library.batches().update(job), this, [this, job](const Result<void> &kept) {
        if (!kept)
            return m_handle(failure(kept.error()));
        const BatchLoad &load = m_loads[m_place++];
        qCInfo(runLog).noquote() << QStringLiteral("batch %1: %2 requests given to %3%4")
                                        .arg(job.id)
                                        .arg(load.requests.size())
                                        .arg(job.provider, m_sent.error ? QStringLiteral(", no answer: ") +
                                                                              inLog(*m_sent.error)
                                                                        : QString());
        m_sent.jobs.push_back(job);
        ++m_sent.jobsSent;
        m_sent.requestsSent += int(load.requests.size());
        for (const BatchRequest &request : load.requests)
            m_sent.papersSent += int(request.papers.size());
        m_sent.error ? end() : next();
    });
}

// It does not exist at the service: its papers will be asked about another time.
void BatchSender::unsent(BatchJob job, const Error &error) {
    qCInfo(runLog).noquote() << QStringLiteral("batch %1: not sent, %2").arg(job.id).arg(inLog(error));
    m_sent.error = error;
    job.end = BatchEnd::Unsent;
    job.note = QStringLiteral("%1 %2").arg(errorName(error.code), error.detail).trimmed();
    whenReady(m_library.batches().close(job, job.note), this, [this](const Result<void> &closed) {
        if (!closed)
            return m_handle(failure(closed.error()));
        end();
    });
}

void BatchSender::end() {
    for (size_t i = m_place; i < m_loads.size(); ++i)
        m_sent.callsLeft += int(m_loads[i].requests.size());
    m_handle(m_sent);
}

} // namespace winnow
