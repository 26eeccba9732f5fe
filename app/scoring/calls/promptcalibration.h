#pragma once

#include <QtGlobal>

#include <algorithm>

namespace winnow {

// How far the service's count of a prompt's tokens is above the guess.
class PromptCalibration final {
public:
    // What a prompt that was guessed at so many tokens will be billed at, at most.
    qint64 most(qint64 guessed) const {
        return qint64(double(guessed) * (m_highest > 0 ? m_highest * margin : unknown)) + 1;
    }
    void learn(qint64 guessed, qint64 billed) {
        if (guessed > 0)
            m_highest = std::max(m_highest, double(billed) / double(guessed));
    }

private:
    static constexpr double unknown = 1.3; // tokenizers differ
    static constexpr double margin = 1.1;
    double m_highest = 0;
};

} // namespace winnow
