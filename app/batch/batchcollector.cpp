#include "app/batch/batchcollector.h"

#include "app/batch/batchprice.h"
#include "app/batch/batchsender.h"
#include "app/model/async.h"
#include "app/model/clock.h"
#include "app/model/log.h"

#include <algorithm>
#include <utility>

namespace winnow {

namespace {

constexpr int mostPages = 50;  // of a hundred batches each
constexpr int clocksApart = 1; // days, between the service's clock and ours

bool isReply(const BatchAnswer &answer) {
    return answer.kind == BatchAnswer::Kind::Reply;
}

bool hasMarker(const BatchAnswers &answers, const QString &marker) {
    return std::ranges::any_of(answers.answers, [&marker](const BatchAnswer &answer) {
        return markerOf(answer.customId) == marker;
    });
}

QString wordsOfError(const Error &error) {
    return QStringLiteral("%1 %2").arg(errorName(error.code), error.detail).trimmed();
}

} // namespace

// "Completed" is the state of the batch, not of its lines: all of them may have failed, for example for lack
// of credit.
OutcomeFrame outcomeFrame(const BatchJob &job, const ModelAccess &access, const BatchAnswers &answers) {
    OutcomeFrame frame;
    frame.provider = access.provider;
    frame.marks = replyMarks(access.traits.marks).value_or(ReplyMarks());
    frame.scorer.criteriaVersion = job.criteriaVersion;
    frame.scorer.scorer = Scorer::Llm;
    frame.scorer.model = job.model;
    frame.price = batchTariff(access.price, job.sentAt).at(job.sentAt);
    frame.sentAt = job.sentAt;
    frame.allFailed = job.answered == 0 && std::ranges::none_of(answers.answers, isReply);
    return frame;
}

BatchCollector::BatchCollector(Library &library, const Clock &clock, BatchClient &client, ModelAccess access,
                               BatchJob job, QSet<QString> known, std::chrono::milliseconds grace,
                               Handler handle, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_clock(clock),
      m_client(client),
      m_access(std::move(access)),
      m_job(std::move(job)),
      m_known(std::move(known)),
      m_grace(grace),
      m_handle(std::move(handle)) {}

void BatchCollector::start() {
    if (!m_job.remoteId.isEmpty())
        return look();
    // With another key it would not be in the list, and would be bought again.
    if (isOtherKey())
        return missing({ErrorCode::NotFound, {}, {}, {}});
    find({}, 0);
}

bool BatchCollector::isOtherKey() const {
    return m_job.keyPrint != keyPrint(m_access.key);
}

bool BatchCollector::isLongGone(const QDateTime &since) const {
    return since.isValid() && since.addDays(daysBeforeLost) < m_clock.now();
}

// Killed between the upload and its answer: it is unknown whether the batch was created.
void BatchCollector::find(const QString &from, int page) {
    whenReady(
        m_client.list(from), this, [this, page](const RemotePage &found) { search(found, page); },
        [this](const Error &error) {
            isLongGone(m_job.sentAt) ? close(BatchEnd::Lost, wordsOfError(error)) : keep(error);
        });
}

void BatchCollector::search(const RemotePage &page, int number) {
    std::vector<RemoteBatch> candidates;
    for (const RemoteBatch &remote : page.batches) {
        const bool isOurs = remote.marker == m_job.marker ||
                            (!m_job.inputFile.isEmpty() && remote.inputFile == m_job.inputFile);
        if (isOurs)
            return adopt(remote);
        const bool mayBe = !m_client.uploads() && !m_known.contains(remote.id) &&
                           remote.total == m_job.requests &&
                           !(remote.created.isValid() && remote.created < m_job.sentAt.addDays(-clocksApart));
        if (mayBe)
            candidates.push_back(remote);
    }
    prove(candidates, 0, page, number);
}

// Anthropic stores nothing with a batch that identifies its owner; its answers do, once they exist.
void BatchCollector::prove(const std::vector<RemoteBatch> &candidates, size_t place, const RemotePage &page,
                           int number) {
    if (place < candidates.size()) {
        const RemoteBatch candidate = candidates[place];
        if (candidate.end == BatchEnd::None) {
            m_job.note = QStringLiteral("may be %1").arg(candidate.id);
            return keep();
        }
        const auto judge = [=, this](const QByteArray &lines) {
            if (hasMarker(readBatchAnswers(lines), m_job.marker))
                return adopt(candidate);
            prove(candidates, place + 1, page, number);
        };
        return whenReady(m_client.answers(candidate), this, judge,
                         [this](const Error &error) { keep(error); });
    }
    const bool isOld = !page.batches.empty() && page.batches.back().created.isValid() &&
                       page.batches.back().created < m_job.sentAt.addDays(-clocksApart);
    if (page.next.isEmpty() || isOld || number + 1 >= mostPages)
        return notFound();
    find(page.next, number + 1);
}

void BatchCollector::notFound() {
    if (m_job.sentAt.addMSecs(m_grace.count()) > m_clock.now())
        return keep();
    if (m_job.step == BatchStep::Uploaded)
        return sendAgain();
    close(BatchEnd::Unsent, QStringLiteral("it never arrived"));
}

// Its file is already there, so another one is not needed.
void BatchCollector::sendAgain() {
    whenReady(
        m_client.create(m_job.inputFile, m_job.marker), this,
        [this](const RemoteBatch &remote) { adopt(remote); },
        [this](const Error &error) {
            if (error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidInput)
                return close(BatchEnd::Unsent, wordsOfError(error));
            keep(error);
        });
}

void BatchCollector::adopt(const RemoteBatch &remote) {
    m_job.remoteId = remote.id;
    m_job.remoteState = remote.state;
    m_job.step = BatchStep::Sent;
    m_job.note.clear();
    whenReady(m_library.batches().update(m_job), this, [this, remote](const Result<void> &kept) {
        if (!kept)
            return answer(failure(kept.error()));
        looked(remote);
    });
}

void BatchCollector::look() {
    whenReady(m_client.look(m_job.remoteId), this,
              [this](const Result<RemoteBatch> &remote) { looked(remote); });
}

void BatchCollector::looked(const Result<RemoteBatch> &remote) {
    if (!remote)
        return remote.error().code == ErrorCode::NotFound ? missing(remote.error()) : keep(remote.error());
    m_job.lookedAt = m_clock.now();
    m_job.notFoundSince = {};
    m_job.remoteState = remote->state;
    m_job.remoteTotal = remote->total;
    m_job.remoteDone = remote->done;
    m_job.note = remote->problem;
    m_end = remote->end;
    m_problem = remote->problem;
    if (remote->end == BatchEnd::None)
        return keep();
    m_job.step = BatchStep::Reading;
    whenReady(m_library.batches().update(m_job), this, [this, remote = *remote](const Result<void> &kept) {
        if (!kept)
            return answer(failure(kept.error()));
        readAnswers(remote);
    });
}

void BatchCollector::readAnswers(const RemoteBatch &remote) {
    whenReady(
        m_client.answers(remote), this, [this](const QByteArray &lines) { begin(lines); },
        [this](const Error &error) { error.code == ErrorCode::NotFound ? missing(error) : keep(error); });
}

void BatchCollector::begin(const QByteArray &lines) {
    m_answers = readBatchAnswers(lines);
    m_frame = outcomeFrame(m_job, m_access, m_answers);
    whenReady(
        m_library.criteria().versions(), this,
        [this](const std::vector<Criteria> &versions) {
            m_frame.topics = topicsOfVersion(versions, m_job.criteriaVersion);
            readRequests();
        },
        [this](const Error &error) { answer(failure(error)); });
}

void BatchCollector::readRequests() {
    whenReady(
        m_library.batches().openRequests(m_job.id), this,
        [this](const std::vector<BatchRequest> &open) {
            for (const BatchRequest &request : open)
                m_requests.insert(request.customId, request);
            m_frame.cutPrompts = findCutPrompts(m_requests, m_answers, m_frame.provider);
            storeNext();
        },
        [this](const Error &error) { answer(failure(error)); });
}

void BatchCollector::storeNext() {
    while (m_place < m_answers.answers.size() && !m_requests.contains(m_answers.answers[m_place].customId))
        ++m_place;
    if (m_place >= m_answers.answers.size())
        return allStored();
    const BatchAnswer &line = m_answers.answers[m_place++];
    const BatchOutcome outcome = readOutcome(m_requests.take(line.customId), line, m_frame);
    whenReady(
        m_library.batches().store(outcome), this,
        [this](bool) {
            Q_EMIT answersStored();
            storeNext();
        },
        [this](const Error &error) { answer(failure(error)); });
}

// An unreadable line may be one of ours: paid answers are not given up because of a broken download.
void BatchCollector::allStored() {
    if (m_answers.unreadable > 0 && !m_requests.isEmpty())
        return missing({ErrorCode::Malformed, QStringLiteral("unreadable lines in the answers"), {}, {}});
    if (!m_frame.allFailed || m_end != BatchEnd::Completed)
        return close(m_end, m_problem);
    // Anthropic has one state for the end of all batches; the single lines say whether time was up.
    const auto ranOut = [](const BatchAnswer &answer) { return answer.cause == QLatin1String("expired"); };
    if (!m_answers.answers.empty() && std::ranges::all_of(m_answers.answers, ranOut))
        return close(BatchEnd::Expired, m_problem);
    const auto told = std::ranges::find_if(m_answers.answers, [](const BatchAnswer &answer) {
        return answer.kind == BatchAnswer::Kind::Refused || !answer.cause.isEmpty();
    });
    BatchRequest any;
    const QString cause = told == m_answers.answers.end() ? QStringLiteral("no answers")
                                                          : readOutcome(any, *told, m_frame).cause;
    close(BatchEnd::Failed, cause);
}

// Or what prevented the answer: tried again for days.
void BatchCollector::missing(const Error &error) {
    m_job.lookedAt = m_clock.now();
    if (error.code == ErrorCode::NotFound && isOtherKey()) {
        m_job.note = QStringLiteral("made with another key");
        return keep(error);
    }
    if (!m_job.notFoundSince.isValid())
        m_job.notFoundSince = m_clock.now();
    m_job.note = wordsOfError(error);
    if (isLongGone(m_job.notFoundSince))
        return close(BatchEnd::Lost, m_job.note);
    keep(error);
}

void BatchCollector::close(BatchEnd end, const QString &note) {
    m_job.end = end;
    m_job.note = note;
    m_job.step = BatchStep::Closed;
    const QString cause = note.isEmpty() ? batchEndName(end) : note;
    whenReady(m_library.batches().close(m_job, cause), this, [this](const Result<void> &closed) {
        if (!closed)
            return answer(failure(closed.error()));
        answer(CollectedJob{m_job});
    });
}

void BatchCollector::keep(const std::optional<Error> &trouble) {
    whenReady(m_library.batches().update(m_job), this, [this, trouble](const Result<void> &kept) {
        if (!kept)
            return answer(failure(kept.error()));
        answer(CollectedJob{m_job, trouble});
    });
}

void BatchCollector::answer(const Result<CollectedJob> &result) {
    qCInfo(runLog).noquote() << QStringLiteral("batch %1: %2 of %3 done%4")
                                    .arg(m_job.id)
                                    .arg(m_job.remoteDone)
                                    .arg(m_job.remoteTotal)
                                    .arg(m_job.step == BatchStep::Closed
                                             ? QStringLiteral(", ended: ") + batchEndName(m_job.end)
                                             : QString());
    m_handle(result);
}

} // namespace winnow
