#include "app/scoring/guards/contextwindow.h"

#include <algorithm>
#include <cstdlib>

namespace winnow {

void ContextWindow::limit(qint64 tokens) {
    if (tokens > 0)
        m_tokens = isKnown() ? std::min(m_tokens, tokens) : tokens;
}

void ContextWindow::endedAt(qint64 sum) {
    constexpr qint64 slack = 2; // tokens
    if (m_endedAt > 0 && std::abs(sum - m_endedAt) <= slack)
        limit(sum);
    m_endedAt = sum;
}

bool ContextWindow::holds(qint64 guessedPrompt, int answer) const {
    return !isKnown() || m_calibration.most(guessedPrompt) + answer <= m_tokens;
}

bool ContextWindow::mayHold(qint64 guessedPrompt, int answer) const {
    return !isKnown() || m_calibration.likely(guessedPrompt) + answer <= m_tokens;
}

int ContextWindow::answerLimit(qint64 guessedPrompt, int wanted, int needed) const {
    if (!isKnown())
        return wanted;
    const qint64 left = m_tokens - m_calibration.most(guessedPrompt);
    return int(std::max(std::min<qint64>(wanted, left), qint64(std::min(needed, wanted))));
}

int ContextWindow::callsAtOnce(qint64 guessedPrompt, int answer) const {
    return int(std::max<qint64>(1, m_tokens / (m_calibration.likely(guessedPrompt) + answer)));
}

bool ContextWindow::learn(const QString &refusal, qint64 guessedPrompt) {
    bool isPrompt = false;
    bool isContext = false;
    const qint64 prompt = refusal.section(QLatin1Char(':'), 0, 0).toLongLong(&isPrompt);
    const qint64 context = refusal.section(QLatin1Char(':'), 1).toLongLong(&isContext);
    if (!isPrompt || !isContext || prompt <= 0 || context <= 0)
        return false;
    m_calibration.learn(guessedPrompt, prompt);
    limit(context);
    return true;
}

QString ContextWindow::refusal(qint64 guessedPrompt) const {
    return isKnown() ? QStringLiteral("%1:%2").arg(m_calibration.likely(guessedPrompt)).arg(m_tokens)
                     : QString();
}

} // namespace winnow
