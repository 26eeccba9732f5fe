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

// One question to a model.
struct ChatRequest {
    QString model;
    QString system;
    QString prefix;     // begins the user message and is the same in every call of a run: prompt caches
    QString user;       // what changes from call to call
    QString schemaName; // with schema: the answer's JSON schema
    QJsonObject schema; // empty: plain text
    int tokenLimit = 0; // of the answer; 0: not sent
    std::optional<double> temperature;
    std::optional<int> seed;
    QString effort; // of reasoning: "none", "minimal", "low" …; empty: not sent
};

// CutOff: the answer's token limit. ContextEnded: the model's context was full before the answer was whole.
// Refused: content filter or refusal.
enum class ChatEnd { Complete, CutOff, ContextEnded, Refused };

// What the service allows still, from its headers; absent: it did not say.
struct RateState {
    std::optional<int> requestsLeft;
    std::optional<qint64> tokensLeft;
    std::chrono::milliseconds requestsReset{0};
    std::chrono::milliseconds tokensReset{0};
};

struct ChatReply {
    QString text;
    QString thoughts; // what the service keeps apart as thinking (reasoning_content, reasoning)
    ChatEnd end = ChatEnd::Complete;
    QString refusal; // the service's words
    QString model;   // as the service names it
    TokenUsage usage;
    RateState rate;
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::ChatReply)
