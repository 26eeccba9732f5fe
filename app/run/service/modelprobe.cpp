#include "app/run/service/modelprobe.h"

#include "app/run/service/modelline.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr int tinyAnswer = 400; // tokens: a reasoning model thinks even about this

QStringList idsOf(const std::vector<ModelInfo> &models) {
    QStringList ids;
    for (const ModelInfo &model : models)
        ids.append(model.id);
    ids.sort(Qt::CaseInsensitive);
    return ids;
}

} // namespace

ModelProbe::ModelProbe(ModelAccess access, QObject *parent)
    : QObject(parent), m_access(std::move(access)), m_line(std::make_unique<ModelLine>(m_access)) {}

ModelProbe::~ModelProbe() = default;

Pending<QStringList> ModelProbe::models() {
    return transformed<std::vector<ModelInfo>, QStringList>(
        m_line->client().models(), this,
        [](const Result<std::vector<ModelInfo>> &models) { return models.map(idsOf); });
}

// The list first: where it fails for want of a connection or a key, the call would fail as well. Some
// services have no list, so any other failure of it means nothing.
Pending<ProbeReport> ModelProbe::probe() {
    auto *promised = new Promised<ProbeReport>(this);
    Pending<QStringList> listing = models();
    promised->onCancel([listing]() mutable { listing.cancel(); });
    whenDone<QStringList>(listing, promised, [this, promised](const Result<QStringList> &found) {
        if (found) {
            m_report.models = *found;
            return call(promised);
        }
        switch (found.error().code) {
        case ErrorCode::NotFound:
        case ErrorCode::Malformed:
        case ErrorCode::Forbidden: // a key may be good for calls only
        case ErrorCode::ServerError:
        case ErrorCode::InvalidInput:
            return call(promised);
        default:
            promised->answer(failure(found.error()));
        }
    });
    return promised->future();
}

void ModelProbe::call(Promised<ProbeReport> *promised) {
    ChatRequest request;
    request.model = m_access.settings.model;
    request.user = QStringLiteral("Answer with the word yes.");
    request.tokenLimit = tinyAnswer;
    request.temperature = m_access.settings.temperature;
    request.seed = m_access.settings.seed;
    m_report.call.started = QDateTime::currentDateTimeUtc();
    m_time.start();
    Pending<ChatReply> asking = m_line->client().ask(request);
    promised->onCancel([asking]() mutable { asking.cancel(); });
    whenDone<ChatReply>(asking, promised, [this, promised](const Result<ChatReply> &reply) {
        if (!reply)
            return promised->answer(failure(reply.error()));
        m_report.call.elapsed = std::chrono::milliseconds(m_time.elapsed());
        m_report.call.tokens = reply->usage;
        if (m_access.price && reply->usage.known)
            m_report.call.cost = priced(reply->usage, *m_access.price);
        m_report.model = reply->model.isEmpty() ? m_access.settings.model : reply->model;
        promised->answer(m_report);
    });
}

} // namespace winnow
