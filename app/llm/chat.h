#pragma once

#include "app/llm/provider.h"
#include "app/model/error.h"
#include "app/model/usage.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace winnow {

// One request to a model.
struct ChatRequest {
    QString model;
    QString system;
    QString prefix;     // begins the user message; the same in every call of a run, for prompt caches
    QString user;       // differs from call to call
    QString schemaName; // with schema: the answer's JSON schema
    QJsonObject schema; // empty: plain text
    int tokenLimit = 0; // for the answer; 0: not sent
    std::optional<double> temperature;
    std::optional<int> seed;
    QString effort; // reasoning effort: "none", "minimal", "low" …; empty: not sent
};

// CutOff: the answer's token limit. ContextEnded: the model's context was full before the answer was
// complete. Refused: content filter or refusal.
enum class ChatEnd { Complete, CutOff, ContextEnded, Refused };

// The service's remaining allowance, from its headers; absent: not given.
struct RateState {
    std::optional<int> requestsLeft;
    std::optional<qint64> tokensLeft;
    std::chrono::milliseconds requestsReset{0};
    std::chrono::milliseconds tokensReset{0};
};

struct ChatReply {
    QString text;
    QString thoughts; // reasoning that the service keeps apart (reasoning_content, reasoning)
    ChatEnd end = ChatEnd::Complete;
    QString refusal; // the service's message
    QString model;   // as the service names it
    TokenUsage usage;
    RateState rate;
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::ChatReply)
