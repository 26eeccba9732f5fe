#pragma once

#include "app/llm/chat.h"
#include "app/model/callrecord.h"
#include "app/scoring/replymarks.h"

namespace winnow {

// The token limit of answers. It is learned, because reasoning models may use up most of the limit before
// they answer, so that the answer is cut off or never begins.
class AnswerLimit final {
public:
    enum class Verdict {
        Enough,
        TooLow,    // later answers may be longer: worth another try
        Exhausted, // fully used, and not raised any further
    };

    // history: answer lengths in earlier runs. marks: of the model's reasoning, which is not part of the
    // answer. asksTopic: answers include each paper's topic.
    AnswerLimit(CallKind kind, const CallHistory &history, ReplyMarks marks = {}, bool asksTopic = false);

    int of(qsizetype papers) const;
    int needed(qsizetype papers) const;  // without any reasoning
    int planned(qsizetype papers) const; // as learned from answers
    // Whether the reply ended at its limit. brought: it contained something about its papers. A run that only
    // hits its limit raises it once.
    Verdict judge(const ChatReply &reply, qsizetype papers, int given, bool brought);
    // The limit was raised and not yet shown to suffice, so parallel calls could all be wasted.
    bool isInDoubt() const { return m_inDoubt; }

private:
    int usual(qsizetype papers) const;
    void raise(bool isEmpty);

    ReplyMarks m_marks;
    int m_perPaper;
    int m_factor = 1;
    int m_longest = 0; // tokens, among useful answers
    bool m_mayRaise = true;
    bool m_inDoubt = false;
};

} // namespace winnow
