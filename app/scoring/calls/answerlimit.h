#pragma once

#include "app/llm/chat.h"
#include "app/model/callrecord.h"
#include "app/scoring/replymarks.h"

namespace winnow {

// How many tokens an answer may have. Learned, since models that think before they answer spend most of the
// limit on that, and the answer ends in the midst, or before it began.
class AnswerLimit final {
public:
    enum class Verdict {
        Enough,
        TooLow,    // later answers may be longer: worth another try
        Exhausted, // it was all taken, and is not raised any further
    };

    // history: how long answers were in earlier runs. marks: of the model's thoughts, which are no answer.
    // asksTopic: each paper's topic is a part of its answer.
    AnswerLimit(CallKind kind, const CallHistory &history, ReplyMarks marks = {}, bool asksTopic = false);

    int of(qsizetype papers) const;
    int needed(qsizetype papers) const;  // without a word of thinking
    int planned(qsizetype papers) const; // as far as answers have shown
    // Whether the reply ended at the limit that it was given. brought: it said something of its papers. A run
    // that only hits its limit raises it once.
    Verdict judge(const ChatReply &reply, qsizetype papers, int given, bool brought);
    // The limit was raised and has not been seen to suffice: more than one call could be paid for in vain.
    bool isInDoubt() const { return m_inDoubt; }

private:
    int usual(qsizetype papers) const;
    void raise(bool isEmpty);

    ReplyMarks m_marks;
    int m_perPaper;
    int m_factor = 1;
    int m_longest = 0; // tokens, of the answers that brought something
    bool m_mayRaise = true;
    bool m_inDoubt = false;
};

} // namespace winnow
