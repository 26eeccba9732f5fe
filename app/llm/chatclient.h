#pragma once

#include "app/llm/chat.h"
#include "app/model/result.h"
#include "app/net/httpclient.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

namespace winnow {

// What a model has been found to refuse: learned from its 400s, not sent any more. Per endpoint and model.
struct LearnedLimits {
    QSet<QString> refusedParameters;  // "temperature", "seed", "max_tokens", …
    std::optional<JsonMode> jsonMode; // the mode that was fallen back to
    QString tokenLimitField;          // the other name of the token limit; empty: the service's usual one
    QString effort = {};              // reasoning effort, replaces any requested one; empty: as requested
    bool mustStream = false;          // answers only as an event stream
    friend bool operator==(const LearnedLimits &, const LearnedLimits &) = default;
};

// Talks to one service. Lives in the work thread. The key is passed at construction, only kept in memory, and
// never part of an Error. Retries only a 400 that names a parameter (which is dropped, once per parameter), a
// 5xx that blames the answer's schema (which is dropped), and a request for streaming (which is then used);
// waiting and retrying otherwise is up to the run.
class ChatClient final : public QObject {
    Q_OBJECT
public:
    ChatClient(HttpClient &http, Provider provider, QString key, QObject *parent = nullptr);
    ~ChatClient() override;

    // Errors: NetworkDown, HostNotFound, TlsFailed, ProxyFailed, Timeout (place is the requested address),
    // Throttled, ServerError, ModelLoading, DailyLimit (all with the service's retryAfter), Unauthorized,
    // Forbidden, QuotaExhausted, NotFound (no such model; detail names it), PromptTooLong, ContextShared,
    // InvalidInput (any other 400), Redirected, WebPage, StreamOnly, Malformed (not JSON, truncated, empty),
    // InsecureUrl. An error inside a 200 is judged by its own code, otherwise it is ServerError, and so is an
    // answer that the service reports as broken off. Cancelling the future aborts the call.
    [[nodiscard]] Pending<ChatReply> ask(const ChatRequest &request);
    [[nodiscard]] Pending<QStringList> models(); // their ids, alphabetical

    LearnedLimits learned(const QString &model) const;

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace winnow
