#pragma once

#include "app/scoring/budget.h"

#include <QString>

namespace winnow {

// How many tokens the model holds at once, a prompt and its answer together: as the service says, or as calls
// have shown. Prompts are handed in as they were guessed.
class ContextWindow final {
public:
    explicit ContextWindow(qint64 tokens, PromptCalibration &calibration) // 0: not known
        : m_tokens(tokens), m_calibration(calibration) {}

    bool isKnown() const { return m_tokens > 0; }
    qint64 tokens() const { return m_tokens; }
    // It turned out to be no larger than that.
    void limit(qint64 tokens);
    // An answer ended for want of room when it and its prompt came to that sum. The same sum once more is the
    // window's size; a single one may be an answer that broke off.
    void endedAt(qint64 sum);

    // Whether both fit, however the service counts.
    bool holds(qint64 guessedPrompt, int answer) const;
    // Whether they may fit: worth a try.
    bool mayHold(qint64 guessedPrompt, int answer) const;
    // The answer's limit: `wanted`, or what the prompt leaves of the window, but never less than `needed`.
    int answerLimit(qint64 guessedPrompt, int wanted, int needed) const;
    // How many such calls fit at once into a window that they share; at least 1.
    int callsAtOnce(qint64 guessedPrompt, int answer) const;

    // Learns what a service says of a prompt that it refuses as too long: "prompt:context", in tokens.
    // False: it does not say.
    bool learn(const QString &refusal, qint64 guessedPrompt);
    // The same about a prompt of which the window is known to be too small; empty where it is not known.
    QString refusal(qint64 guessedPrompt) const;

private:
    qint64 m_tokens;
    qint64 m_endedAt = 0; // the last time
    PromptCalibration &m_calibration;
};

} // namespace winnow
