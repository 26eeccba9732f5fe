#pragma once

#include "app/scoring/budget.h"

#include <QString>

namespace winnow {

// The number of tokens that the model can hold at once, a prompt and its answer together: as reported by the
// service, or as learned from calls. Prompts are passed as estimates.
class ContextWindow final {
public:
    explicit ContextWindow(qint64 tokens, PromptCalibration &calibration) // 0: unknown
        : m_tokens(tokens), m_calibration(calibration) {}

    bool isKnown() const { return m_tokens > 0; }
    qint64 tokens() const { return m_tokens; }
    // It turned out to be no larger than that.
    void limit(qint64 tokens);
    // An answer ended for lack of space when it and its prompt reached that sum. If the same sum occurs again
    // it is the window's size; once, the answer may simply have broken off.
    void endedAt(qint64 sum);

    // Whether both fit, however the service counts.
    bool holds(qint64 guessedPrompt, int answer) const;
    // Whether they may fit, so that a try is worthwhile.
    bool mayHold(qint64 guessedPrompt, int answer) const;
    // The answer's limit: `wanted`, or what the prompt leaves of the window, but at least `needed`.
    int answerLimit(qint64 guessedPrompt, int wanted, int needed) const;
    // How many such calls fit at once in a window that they share; at least 1.
    int callsAtOnce(qint64 guessedPrompt, int answer) const;

    // Learns from a service's refusal of a prompt as too long: "prompt:context", in tokens. False: it gives
    // no numbers.
    bool learn(const QString &refusal, qint64 guessedPrompt);
    // The same for a prompt for which the window is known to be too small; empty if it is unknown.
    QString refusal(qint64 guessedPrompt) const;

private:
    qint64 m_tokens;
    qint64 m_endedAt = 0; // the last time
    PromptCalibration &m_calibration;
};

} // namespace winnow
