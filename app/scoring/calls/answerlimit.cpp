#include "app/scoring/calls/answerlimit.h"

#include "app/scoring/replyparser.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr int slack = 1000;         // tokens: an introduction, some thinking
constexpr int perScoredPaper = 120; // a comment of one short sentence takes half of that
constexpr int perScreenedTitle = 16;
constexpr int mostPerPaper = 4000;
constexpr int mostFactor = 16;
constexpr double nearly = 0.95; // services stop a few tokens short

} // namespace

AnswerLimit::AnswerLimit(CallKind kind, double usual)
    : m_perPaper(std::clamp(int(usual * 2), kind == CallKind::Scoring ? perScoredPaper : perScreenedTitle,
                            mostPerPaper)) {}

int AnswerLimit::of(qsizetype papers) const {
    return m_factor * (slack + m_perPaper * int(papers));
}

bool AnswerLimit::wasTooLow(const ChatReply &reply, qsizetype papers, int given) {
    if (reply.end != ChatEnd::CutOff) {
        m_inDoubt = false;
        return false;
    }
    const bool tookAll = reply.usage.known && double(reply.usage.completion) >= nearly * given;
    const bool isEmpty = withoutThinking(reply.text).trimmed().isEmpty();
    if (!tookAll && !isEmpty)
        return false;
    if (of(papers) > given) // raised since by another call
        return true;
    if (m_factor >= mostFactor)
        return false;
    m_factor *= 2;
    m_inDoubt = true;
    return true;
}

} // namespace winnow
