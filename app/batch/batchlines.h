#pragma once

#include "app/llm/provider.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace winnow {

// Writes and reads the lines of batches. Pure. Formats: github.com/openai/openai-openapi (batch), also used
// by `vllm run-batch`; platform.claude.com/docs (Message Batches).

// "w1-RUN-CALL-MARKER": unique over runs, libraries and time, with characters that all services allow.
QString batchCustomId(qint64 run, int call, const QString &marker);
// The marker in such an id; empty: not one of ours.
QString markerOf(const QString &customId);

// One request with its line end; `chat`: the body of a normal call.
QByteArray openAiLine(const QString &customId, const QString &url, const QByteArray &chat);
// One of Anthropic's requests, and the complete body with all of them.
QByteArray anthropicRequest(const QString &customId, const QByteArray &chat);
QByteArray anthropicBody(const QList<QByteArray> &requests);

// Limits of a batch.
struct BatchLimits {
    int lines = 1000;
    qint64 bytes = 50'000'000; // a quarter of what OpenAI and Anthropic allow, since proxies allow less
    qint64 tokens = 0;         // in prompts; 0: unlimited
};
struct BatchSize {
    qint64 bytes = 0;
    qint64 tokens = 0;
};
// Where to split: the index after the last request of each batch. A request that is too large on its own gets
// its own batch.
std::vector<size_t> splitBatches(const std::vector<BatchSize> &requests, const BatchLimits &limits);

// The result of a request according to its line.
struct BatchAnswer {
    enum class Kind {
        Reply,   // `body` is the answer to a normal call
        Refused, // … with an error status; `body` says why
        NotRun,  // expired, cancelled, or for the service's own reasons: the model was not asked
    };
    QString customId;
    Kind kind = Kind::NotRun;
    int status = 0;
    QByteArray body;
    QString cause; // of NotRun, in the service's words
};
struct BatchAnswers {
    std::vector<BatchAnswer> answers; // one per id; a reply takes precedence
    int unreadable = 0;               // lines
};
// Reads result files of either service, concatenated in any order.
BatchAnswers readBatchAnswers(const QByteArray &lines);

} // namespace winnow
