#pragma once

#include "app/llm/provider.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace winnow {

// The lines of batches, there and back. Pure. Shapes: github.com/openai/openai-openapi (batch), which
// `vllm run-batch` takes and gives as well; platform.claude.com/docs (Message Batches).

// "w1-RUN-CALL-MARKER": unique over runs, libraries and time, and made of what every service allows.
QString batchCustomId(qint64 run, int call, const QString &marker);
// The marker of such an id; empty: it is none of ours.
QString markerOf(const QString &customId);

// One request with its line end; `chat`: the body of a live call.
QByteArray openAiLine(const QString &customId, const QString &url, const QByteArray &chat);
// One of Anthropic's requests, and the whole body that they make.
QByteArray anthropicRequest(const QString &customId, const QByteArray &chat);
QByteArray anthropicBody(const QList<QByteArray> &requests);

// What a batch may hold.
struct BatchLimits {
    int lines = 1000;
    qint64 bytes = 50'000'000; // a quarter of what OpenAI and Anthropic allow; proxies allow less
    qint64 tokens = 0;         // of the prompts; 0: any number
};
struct BatchSize {
    qint64 bytes = 0;
    qint64 tokens = 0;
};
// Where batches end: the place after the last request of each. One that is too large alone stands alone.
std::vector<size_t> splitBatches(const std::vector<BatchSize> &requests, const BatchLimits &limits);

// What one line says became of a request.
struct BatchAnswer {
    enum class Kind {
        Reply,   // `body` is what a live call would have been answered
        Refused, // … but with an error's status: it is in `body`
        NotRun,  // expired, cancelled, or for the service's own reasons: it was never asked
    };
    QString customId;
    Kind kind = Kind::NotRun;
    int status = 0;
    QByteArray body;
    QString cause; // of NotRun, in the service's words
};
struct BatchAnswers {
    std::vector<BatchAnswer> answers; // of each id one, a reply before anything else
    int unreadable = 0;               // lines
};
// Result files of either service, one after the other, in any order.
BatchAnswers readBatchAnswers(const QByteArray &lines);

} // namespace winnow
