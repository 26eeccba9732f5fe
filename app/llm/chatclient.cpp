#include "app/llm/chatclient.h"

#include "app/llm/answer/eventstream.h"
#include "app/llm/answer/mend.h"
#include "app/llm/answer/problemwords.h"
#include "app/llm/apierror.h"
#include "app/llm/dialect.h"
#include "app/model/async.h"

#include <QMap>

namespace winnow {

namespace {

constexpr int mostTries = 10; // one refusal per field, and one asking for a stream; no service has more
constexpr int longestRefusal = 300;

bool isSuccess(const HttpResponse &response) {
    return response.status >= 200 && response.status < 300;
}

// The readable form of the answer: valid UTF-8, and one JSON object instead of an event stream.
Result<HttpResponse> readable(HttpResponse response) {
    response.body = mended(response.body);
    if (!isEventStream(response))
        return response;
    auto folded = foldEventStream(response.body);
    if (folded)
        response.body = *folded;
    else if (isSuccess(response))
        return failure(folded.error());
    return response; // the status of an error says enough
}

// Most servers have no finish reason for a context that is full before the answer is complete: they say
// "length", before the limit that was sent is reached. Some count slightly differently.
bool endedBeforeItsLimit(const ChatReply &reply, int tokenLimit) {
    const qint64 slack = 2 + tokenLimit / 50;
    return reply.end == ChatEnd::CutOff && reply.usage.known && reply.usage.completion + slack < tokenLimit;
}

// Learns from a refused field; false if there is nothing new to learn.
bool learn(const Provider &provider, const QString &field, const ApiProblem &problem, LearnedLimits &limits,
           const QString &effort) {
    if (field == QLatin1String("response_format") || field == QLatin1String("output_config.format")) {
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
    if (field.endsWith(QLatin1String("effort")) && limits.effort.isEmpty()) {
        limits.effort = effortInstead(problem, effort);
        if (!limits.effort.isEmpty())
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

// One request with the retries that learning requires.
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
        m_call = encodeChat(m_shared.provider, m_shared.key, m_request, m_knew);
        ++m_tries;
        m_wire = m_shared.http.send(m_call.request);
        whenReady(m_wire, this, [this](const Result<HttpResponse> &response) { judge(response); });
    }

    void judge(const Result<HttpResponse> &came) {
        const auto response = came.and_then(readable);
        if (!response) {
            finish(failure(response.error()));
            return;
        }
        const auto stray = notAnAnswer(*response, m_call.request.url, m_shared.key);
        const bool isEmpty = isSuccess(*response) && QByteArrayView(response->body).trimmed().isEmpty();
        const auto problem = readProblem(response->body, m_shared.key);
        if (stray)
            finish(failure(*stray));
        else if (isEmpty)
            finish(failure(ErrorCode::Malformed, QStringLiteral("an empty answer")));
        else if (isSuccess(*response) && (!problem || !problem->isJson))
            finish(read(*response));
        else
            refused(*response, problem.value_or(ApiProblem{}));
    }

    Result<ChatReply> read(const HttpResponse &response) const {
        auto reply = decodeChat(m_shared.provider, response);
        if (reply && endedBeforeItsLimit(*reply, m_call.tokenLimit))
            reply->end = ChatEnd::ContextEnded;
        return reply;
    }

    // Also for an error inside a 200, as OpenRouter sends if the model's own host fails.
    void refused(const HttpResponse &response, const ApiProblem &problem) {
        if (refusesContent(problem)) {
            ChatReply reply;
            reply.end = ChatEnd::Refused;
            reply.refusal = problem.message.left(longestRefusal);
            reply.usage.known = false;
            finish(reply);
            return;
        }
        Error error = apiError(response.status, problem, response);
        const bool isTeachable =
            error.code == ErrorCode::InvalidInput || error.code == ErrorCode::ServerError;
        if (isTeachable && m_tries < mostTries && hasTaught(response.status, problem)) {
            send();
            return;
        }
        if (isTeachable && response.status >= 400 && wantsStream(problem))
            error.code = ErrorCode::StreamOnly;
        finish(failure(error));
    }

    // Whether a retry would be different.
    bool hasTaught(int status, const ApiProblem &problem) {
        LearnedLimits &limits = m_shared.learned[m_request.model];
        if (status >= 400 && wantsStream(problem)) {
            limits.mustStream = true;
            return !m_knew.mustStream;
        }
        const auto field = refusedField(status, problem, m_call.optionalFields);
        // Another call may have learned it in the meantime.
        return field &&
               (limits != m_knew || learn(m_shared.provider, *field, problem, limits, m_request.effort));
    }

    void finish(Result<ChatReply> result) {
        m_promised.answer(std::move(result));
        deleteLater();
    }

    ChatClient::Private &m_shared;
    ChatRequest m_request;
    LearnedLimits m_knew; // when it was sent
    WireCall m_call;
    int m_tries = 0;
    Promised<ChatReply> m_promised;
    Pending<HttpResponse> m_wire;
};

ChatClient::ChatClient(HttpClient &http, Provider provider, QString key, QObject *parent)
    : QObject(parent), d(new Private{http, std::move(provider), std::move(key), {}}) {}

ChatClient::~ChatClient() {
    const QObjectList calls = children(); // a copy, since each removes itself from the list
    qDeleteAll(calls);                    // destroyed before d, which they use
}

Pending<ChatReply> ChatClient::ask(const ChatRequest &request) {
    auto *call = new ChatCall(*d, request, this);
    return call->start();
}

Pending<QStringList> ChatClient::models() {
    const HttpRequest request = encodeModels(d->provider, d->key).request;
    const auto answer = [this, request](const Result<HttpResponse> &came) -> Result<QStringList> {
        const auto response = came.and_then(readable);
        if (!response)
            return failure(response.error());
        if (const auto stray = notAnAnswer(*response, request.url, d->key))
            return failure(*stray);
        if (isSuccess(*response))
            return decodeModels(*response);
        const auto problem = readProblem(response->body, d->key);
        return failure(apiError(response->status, problem.value_or(ApiProblem{}), *response));
    };
    return transformed<HttpResponse, QStringList>(d->http.send(request), this, answer);
}

LearnedLimits ChatClient::learned(const QString &model) const {
    return d->learned.value(model);
}

} // namespace winnow
