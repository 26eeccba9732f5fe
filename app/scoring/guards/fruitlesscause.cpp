#include "app/scoring/guards/fruitlesscause.h"

#include "app/llm/tokens.h"
#include "app/scoring/replyparser.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr qint64 leastThinking = 16; // tokens billed without any text

qint64 thoughtTokens(const ChatReply &reply) {
    const qint64 seen = estimateTokens(reply.thoughts) + estimateTokens(reply.text);
    return reply.usage.known ? std::max(reply.usage.completion, seen) : seen;
}

QString placeOf(const ChatReply &reply, const CallRecord &call, bool isEmpty) {
    switch (reply.end) {
    case ChatEnd::Refused:
        return QStringLiteral("refused");
    case ChatEnd::CutOff:
        return QStringLiteral("cut");
    case ChatEnd::ContextEnded:
        return QStringLiteral("context");
    case ChatEnd::Complete:
        break;
    }
    if (isEmpty)
        return QStringLiteral("empty");
    return call.outcome == CallOutcome::Partial ? QStringLiteral("incomplete") : QStringLiteral("unreadable");
}

} // namespace

Error fruitlessCause(const ChatReply &reply, const CallRecord &call, const ReplyMarks &marks) {
    const bool isEmpty = withoutThinking(reply.text, marks).trimmed().isEmpty();
    const qint64 thought = thoughtTokens(reply);
    if (isEmpty && reply.end != ChatEnd::Refused && thought >= leastThinking)
        return {ErrorCode::OnlyThinking, QString::number(thought), {}, {}};
    return {ErrorCode::NothingScored, call.problem, placeOf(reply, call, isEmpty), {}};
}

} // namespace winnow
