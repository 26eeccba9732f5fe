#pragma once

#include <QLabel>

namespace winnow {

// What stands on a bar: the words of its labels, a line each; without those that have none, and the warning
// sign.
inline QString wordsOn(const QWidget &bar) {
    QStringList words;
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (label->text().size() > 1)
            words << label->text();
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace winnow
