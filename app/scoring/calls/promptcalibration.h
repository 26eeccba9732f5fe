#pragma once

#include <QtGlobal>

#include <algorithm>

namespace winnow {

// How a service's count of a prompt's tokens compares with the guess.
class PromptCalibration final {
public:
    // What a prompt that was guessed at so many tokens will be billed at, at most.
    qint64 most(qint64 guessed) const {
        return qint64(double(guessed) * (isKnown() ? std::max(m_highest, lowest) * margin : unknown)) + 1;
    }
    // … and in all likelihood.
    qint64 likely(qint64 guessed) const {
        const double ratio = isKnown() ? std::max(double(m_billed) / double(m_guessed), lowest) : 1;
        return qint64(double(guessed) * ratio);
    }
    bool isKnown() const { return m_guessed > 0; }
    void learn(qint64 guessed, qint64 billed) {
        if (guessed <= 0)
            return;
        m_guessed += guessed;
        m_billed += billed;
        m_highest = std::max(m_highest, double(billed) / double(guessed));
    }

private:
    static constexpr double unknown = 1.3; // tokenizers differ
    static constexpr double margin = 1.1;
    static constexpr double lowest = 0.7; // no tokenizer counts less; a history of cut prompts would
    qint64 m_guessed = 0;
    qint64 m_billed = 0;
    double m_highest = 0;
};

} // namespace winnow
