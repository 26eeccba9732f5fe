#include "app/score/service/modelprobe.h"

#include "app/library/library.h"
#include "app/score/service/modelconnection.h"
#include "app/score/service/modelwindow.h"
#include "app/scoring/calls/promptplan.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr int tinyAnswer = 400; // tokens: reasoning models think even about this

qint64 tokensWithoutPapers(const Criteria &criteria) {
    LlmTask task;
    task.criteria = criteria;
    const PromptPlan prompts(task, CallKind::Scoring);
    return prompts.prefixTokens() + prompts.suffixTokens();
}

} // namespace

ModelProbe::ModelProbe(Library &library, ModelAccess access, QObject *parent)
    : QObject(parent), m_library(library), m_access(std::move(access)) {}

ModelProbe::~ModelProbe() = default;

template <class T, class Answer>
void ModelProbe::step(Promised<Answer> *promised, Pending<T> asked,
                      std::function<void(const Result<T> &)> next) {
    promised->onCancel([asked]() mutable { asked.cancel(); });
    whenReady(asked, promised, [next = std::move(next)](const Result<T> &result) { next(result); });
}

template <class Answer>
void ModelProbe::withWindow(Promised<Answer> *promised, bool addressOnly, const std::function<void()> &next) {
    m_window = std::make_unique<ModelWindow>(m_access);
    const Pending<ModelAccess> found = addressOnly ? m_window->findAddress() : m_window->find();
    step<ModelAccess>(promised, found, [this, promised, next](const Result<ModelAccess> &access) {
        if (!access)
            return promised->answer(failure(access.error()));
        m_access = *access;
        m_report.contextTokens = access->contextTokens;
        m_connection = std::make_unique<ModelConnection>(m_access);
        next();
    });
}

Pending<QStringList> ModelProbe::models() {
    auto *promised = new Promised<QStringList>(this);
    withWindow(promised, true, [this, promised] {
        step<QStringList>(promised, m_connection->client().models(),
                          [promised](const Result<QStringList> &found) { promised->answer(found); });
    });
    return promised->future();
}

Pending<ProbeReport> ModelProbe::probe() {
    auto *promised = new Promised<ProbeReport>(this);
    withWindow(promised, false, [this, promised] { list(promised); });
    return promised->future();
}

// The list comes first: if it fails for lack of a connection or a key, so would the call. Some services have
// no list, so its other failures mean nothing.
void ModelProbe::list(Promised<ProbeReport> *promised) {
    step<QStringList>(promised, m_connection->client().models(),
                      [this, promised](const Result<QStringList> &found) {
                          if (found) {
                              m_report.models = *found;
                              return call(promised);
                          }
                          switch (found.error().code) {
                          case ErrorCode::NotFound:
                          case ErrorCode::Malformed:
                          case ErrorCode::Forbidden: // a key may be valid only for calls
                          case ErrorCode::ServerError:
                          case ErrorCode::InvalidInput:
                              return call(promised);
                          default:
                              promised->answer(failure(found.error()));
                          }
                      });
}

void ModelProbe::call(Promised<ProbeReport> *promised) {
    ChatRequest request;
    request.model = m_access.settings.model;
    request.user = QStringLiteral("Answer with the word yes.");
    request.tokenLimit = tinyAnswer;
    request.temperature = m_access.settings.temperature;
    request.seed = m_access.settings.seed;
    request.effort = m_access.effort;
    m_report.call.started = QDateTime::currentDateTimeUtc();
    m_time.start();
    step<ChatReply>(promised, m_connection->client().ask(request),
                    [this, promised](const Result<ChatReply> &reply) {
                        if (!reply)
                            return promised->answer(failure(reply.error()));
                        m_report.call.elapsed = std::chrono::milliseconds(m_time.elapsed());
                        m_report.call.tokens = reply->usage;
                        const auto price = m_access.price.at(m_report.call.started);
                        if (price && reply->usage.known)
                            m_report.call.cost = priced(reply->usage, *price);
                        m_report.model = reply->model.isEmpty() ? m_access.settings.model : reply->model;
                        if (m_report.contextTokens > 0)
                            return weighCriteria(promised);
                        // Now that the model is loaded, the server may know its window.
                        withWindow(promised, false, [this, promised] { weighCriteria(promised); });
                    });
}

void ModelProbe::weighCriteria(Promised<ProbeReport> *promised) {
    step<Criteria>(promised, m_library.criteria().current(),
                   [this, promised](const Result<Criteria> &criteria) {
                       if (criteria)
                           m_report.criteriaTokens = tokensWithoutPapers(*criteria);
                       else if (criteria.error().code == ErrorCode::NotFound)
                           m_report.criteriaTokens = tokensWithoutPapers(defaultCriteria());
                       promised->answer(m_report);
                   });
}

} // namespace winnow
