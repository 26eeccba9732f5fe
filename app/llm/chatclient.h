#pragma once

#include "app/llm/chat.h"
#include "app/model/result.h"
#include "app/net/httpclient.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

namespace winnow {

// What a model turned out to refuse: learned from its 400s, sent no more. Per endpoint and model.
struct LearnedLimits {
    QSet<QString> refusedParameters;  // "temperature", "seed", "max_tokens", …
    std::optional<JsonMode> jsonMode; // stepped down to
    QString tokenLimitField;          // the other name of the token limit; empty: as the provider's
    QString effort = {};              // of reasoning, in place of any asked for; empty: as asked
    bool mustStream = false;          // answers only as a stream of events
    friend bool operator==(const LearnedLimits &, const LearnedLimits &) = default;
};

struct ModelInfo {
    QString id;
    qint64 contextTokens = 0; // 0: the service does not say
};

// Talks to one service. Lives in the work thread. The key is handed in per construction, kept in memory only,
// and never part of an Error. Retries nothing but a 400 that names a parameter (dropped, once per parameter),
// a 5xx that blames the answer's schema (sent no more) and a demand for a stream (asked for): waiting and
// trying again is the run's business.
class ChatClient final : public QObject {
    Q_OBJECT
public:
    ChatClient(HttpClient &http, Provider provider, QString key, QObject *parent = nullptr);
    ~ChatClient() override;

    // Errors: NetworkDown, HostNotFound, TlsFailed, ProxyFailed, Timeout (place is the address asked),
    // Throttled, ServerError, ModelLoading, DailyLimit (all with retryAfter as the service said),
    // Unauthorized, Forbidden, QuotaExhausted, NotFound (no such model; detail names it), PromptTooLong,
    // ContextShared, InvalidInput (any other 400), Redirected, WebPage, StreamOnly, Malformed (not JSON, cut
    // short, empty), InsecureUrl. An error inside a 200 comes as what its own code says, else as ServerError;
    // so does an answer that the service says has broken off. Cancelling the future aborts the call.
    [[nodiscard]] Pending<ChatReply> ask(const ChatRequest &request);
    [[nodiscard]] Pending<std::vector<ModelInfo>> models();

    LearnedLimits learned(const QString &model) const;

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace winnow
