#pragma once

#include "app/llm/chat.h"
#include "app/model/callrecord.h"

namespace winnow {

// How many tokens an answer may have. Learned, since models that think before they answer spend most of the
// limit on that, and the answer ends in the midst, or before it began.
class AnswerLimit final {
public:
    // usual: tokens an answer took per paper in earlier runs; 0: not known.
    explicit AnswerLimit(CallKind kind, double usual = 0);

    int of(qsizetype papers) const;
    // Whether the reply ended at the limit that it was given, and later ones may be longer.
    bool wasTooLow(const ChatReply &reply, qsizetype papers, int given);
    // The limit was raised and has not been seen to suffice: more than one call could be paid for in vain.
    bool isInDoubt() const { return m_inDoubt; }

private:
    int m_perPaper;
    int m_factor = 1;
    bool m_inDoubt = false;
};

} // namespace winnow
