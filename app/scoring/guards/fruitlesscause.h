#pragma once

#include "app/llm/chat.h"
#include "app/model/callrecord.h"
#include "app/model/error.h"
#include "app/scoring/replymarks.h"

namespace winnow {

// The error with which a run would end if all replies were as useless as this one. OnlyThinking, or
// NothingScored with the call record's text as detail; its place is "refused", "empty", "cut", "context"
// (which was full), "unreadable" or "incomplete" (readable, but without any score). marks: of the model's
// reasoning.
Error fruitlessCause(const ChatReply &reply, const CallRecord &call, const ReplyMarks &marks);

} // namespace winnow
