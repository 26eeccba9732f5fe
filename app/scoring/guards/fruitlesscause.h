#pragma once

#include "app/llm/chat.h"
#include "app/model/callrecord.h"
#include "app/model/error.h"
#include "app/scoring/replymarks.h"

namespace winnow {

// What a run would end with if all replies were like this one, which brought nothing. OnlyThinking, or
// NothingScored with the words of the call's record as its detail; its place is "refused", "empty", "cut",
// "context" (which was full), "unreadable" or "incomplete" (it can be read, but holds no score of a paper).
// marks: of the model's thoughts.
Error fruitlessCause(const ChatReply &reply, const CallRecord &call, const ReplyMarks &marks);

} // namespace winnow
