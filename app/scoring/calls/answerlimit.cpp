#include "app/scoring/calls/answerlimit.h"

#include "app/scoring/replyparser.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr int slack = 1000;         // tokens for an introduction and some reasoning
constexpr int perScoredPaper = 120; // a short comment takes half of that
constexpr int perTopic = 40;        // with a reason of eight words
constexpr int perScreenedTitle = 16;
constexpr int mostPerPaper = 4000;
constexpr int toFinish = 2; // the factor for an answer that had begun
constexpr int toThink = 8;  // … for one that had not
constexpr int mostFactor = 16;
constexpr int mostTokens = 32'000;         // some models refuse a higher limit
constexpr double answerLimitNearly = 0.95; // services stop a few tokens short

int perPaper(CallKind kind, const CallHistory &history, bool asksTopic) {
    const bool scores = kind == CallKind::Scoring;
    const int papers = scores ? history.scoringPapers : history.screeningPapers;
    const qint64 tokens = scores ? history.scoringAnswer : history.screeningAnswer;
    const double usual = papers > 0 ? double(tokens) / papers : 0;
    return std::clamp(int(usual * 2), scores ? perScoredPaper + (asksTopic ? perTopic : 0) : perScreenedTitle,
                      mostPerPaper);
}

} // namespace

AnswerLimit::AnswerLimit(CallKind kind, const CallHistory &history, ReplyMarks marks, bool asksTopic)
    : m_marks(std::move(marks)), m_perPaper(perPaper(kind, history, asksTopic)) {}

int AnswerLimit::usual(qsizetype papers) const {
    return slack + m_perPaper * int(papers);
}

int AnswerLimit::of(qsizetype papers) const {
    return std::max(usual(papers), std::min(m_factor * usual(papers), mostTokens));
}

int AnswerLimit::needed(qsizetype papers) const {
    return m_perPaper * int(papers);
}

int AnswerLimit::planned(qsizetype papers) const {
    return std::max(usual(papers), m_longest);
}

AnswerLimit::Verdict AnswerLimit::judge(const ChatReply &reply, qsizetype papers, int given, bool brought) {
    if (brought) {
        m_longest = std::max(m_longest, int(reply.usage.known ? reply.usage.completion : 0));
        m_mayRaise = true;
    }
    if (reply.end != ChatEnd::CutOff) {
        m_inDoubt = false;
        return Verdict::Enough;
    }
    const bool tookAll = reply.usage.known && double(reply.usage.completion) >= answerLimitNearly * given;
    const bool isEmpty = withoutThinking(reply.text, m_marks).trimmed().isEmpty();
    if (!tookAll && !isEmpty)
        return Verdict::Enough;
    if (of(papers) <= given && m_mayRaise)
        raise(isEmpty);
    return of(papers) > given ? Verdict::TooLow : Verdict::Exhausted;
}

void AnswerLimit::raise(bool isEmpty) {
    m_factor = std::min(m_factor * (isEmpty ? toThink : toFinish), mostFactor);
    m_mayRaise = false;
    m_inDoubt = true;
}

} // namespace winnow
