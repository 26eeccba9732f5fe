#include "app/llm/chatclient.h"

#include "app/llm/apierror.h"
#include "app/llm/dialect.h"
#include "app/net/promised.h"

#include <QMap>

namespace winnow {

namespace {

constexpr int mostTries = 6; // a 400 a parameter; no service refuses more of them

bool isRefusalOfContent(const ApiProblem &problem) {
    return problem.code.contains(QLatin1String("content_filter")) ||
           problem.code.contains(QLatin1String("content_policy"));
}

// Remembers what a 400 has taught; false if it taught nothing new.
bool learn(const Provider &provider, const QString &field, LearnedLimits &limits) {
    if (field == QLatin1String("response_format") || field == QLatin1String("output_config")) {
        const bool isNews = jsonMode(provider, limits) != JsonMode::Text;
        limits.jsonMode = JsonMode::Text;
        return isNews;
    }
    const QString maxTokens = QStringLiteral("max_tokens");
    const QString maxCompletion = QStringLiteral("max_completion_tokens");
    if (limits.tokenLimitField.isEmpty() && (field == maxTokens || field == maxCompletion)) {
        limits.tokenLimitField = field == maxTokens ? maxCompletion : maxTokens;
        return true;
    }
    if (limits.refusedParameters.contains(field))
        return false;
    limits.refusedParameters.insert(field);
    return true;
}

} // namespace

struct ChatClient::Private {
    HttpClient &http;
    Provider provider;
    QString key;
    QMap<QString, LearnedLimits> learned;
};

// One question on its way, with the tries that teaching costs.
class ChatCall final : public QObject {
public:
    ChatCall(ChatClient::Private &shared, ChatRequest request, QObject *parent)
        : QObject(parent), m_shared(shared), m_request(std::move(request)), m_promised(this) {
        m_promised.onCancel([this] { m_wire.cancel(); });
    }
    ~ChatCall() override { m_wire.cancel(); }
    Q_DISABLE_COPY_MOVE(ChatCall)

    Pending<ChatReply> start() {
        send();
        return m_promised.future();
    }

private:
    void send() {
        m_knew = m_shared.learned[m_request.model];
        const WireCall call = encodeChat(m_shared.provider, m_shared.key, m_request, m_knew);
        m_sentFields = call.optionalFields;
        ++m_tries;
        m_wire = m_shared.http.send(call.request);
        whenDone<HttpResponse>(m_wire, this,
                               [this](const Result<HttpResponse> &response) { judge(response); });
    }

    void judge(const Result<HttpResponse> &response) {
        if (!response) {
            finish(failure(response.error()));
            return;
        }
        const bool isSuccess = response->status >= 200 && response->status < 300;
        if (isSuccess && QByteArrayView(response->body).trimmed().isEmpty()) {
            finish(failure(ErrorCode::Malformed, QStringLiteral("an empty answer")));
            return;
        }
        const auto problem = readProblem(response->body, m_shared.key);
        if (isSuccess && (!problem || !problem->isJson)) {
            finish(decodeChat(m_shared.provider, *response));
            return;
        }
        refused(*response, problem.value_or(ApiProblem{}));
    }

    // Also for an error inside a 200, as OpenRouter sends when the model's own host fails.
    void refused(const HttpResponse &response, const ApiProblem &problem) {
        if (isRefusalOfContent(problem)) {
            ChatReply reply;
            reply.end = ChatEnd::Refused;
            reply.refusal = problem.message;
            reply.usage.known = false;
            finish(reply);
            return;
        }
        const bool namesAField = response.status == 400 || response.status == 422;
        if (namesAField && m_tries < mostTries) {
            const auto field = refusedField(problem, m_sentFields);
            LearnedLimits &limits = m_shared.learned[m_request.model];
            // Another call may have learned it while this one was on its way.
            if (field && (limits != m_knew || learn(m_shared.provider, *field, limits))) {
                send();
                return;
            }
        }
        finish(failure(apiError(response.status, problem, response)));
    }

    void finish(Result<ChatReply> result) {
        m_promised.answer(std::move(result));
        deleteLater();
    }

    ChatClient::Private &m_shared;
    ChatRequest m_request;
    LearnedLimits m_knew; // when it was sent
    QStringList m_sentFields;
    int m_tries = 0;
    Promised<ChatReply> m_promised;
    Pending<HttpResponse> m_wire;
};

ChatClient::ChatClient(HttpClient &http, Provider provider, QString key, QObject *parent)
    : QObject(parent), d(new Private{http, std::move(provider), std::move(key), {}}) {}

ChatClient::~ChatClient() {
    const QObjectList calls = children(); // a copy: each takes itself off the list
    qDeleteAll(calls);                    // before d, to which they refer
}

Pending<ChatReply> ChatClient::ask(const ChatRequest &request) {
    auto *call = new ChatCall(*d, request, this);
    return call->start();
}

Pending<std::vector<ModelInfo>> ChatClient::models() {
    using Models = Result<std::vector<ModelInfo>>;
    const auto answer = [this](const Result<HttpResponse> &response) -> Models {
        if (!response)
            return failure(response.error());
        if (response->status >= 200 && response->status < 300)
            return decodeModels(*response);
        const auto problem = readProblem(response->body, d->key);
        return failure(apiError(response->status, problem.value_or(ApiProblem{}), *response));
    };
    return transformed<HttpResponse, std::vector<ModelInfo>>(
        d->http.send(encodeModels(d->provider, d->key).request), this, answer);
}

LearnedLimits ChatClient::learned(const QString &model) const {
    return d->learned.value(model);
}

void ChatClient::setLearned(const QString &model, const LearnedLimits &limits) {
    d->learned.insert(model, limits);
}

} // namespace winnow
