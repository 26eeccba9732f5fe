#pragma once

#include <QObject>

#include <functional>
#include <optional>

class QKeyEvent;

namespace winnow {

// The digit of the key in the row above the letters, whatever stands on it: layouts such as the French and
// the Czech one have the digits above and "&", "é" or "+" below. None: another key, or one that Ctrl, Alt,
// Shift or Meta is pressed with.
std::optional<Qt::Key> digitOfRow(const QKeyEvent &event);

// Gives a widget's keys to `press` as the digits they are by their place, where the layout writes something
// else with them and nothing else takes that: a key of the reader's own, or a field that is typed in.
class DigitRow final : public QObject {
    Q_OBJECT
public:
    using Press = std::function<bool(Qt::Key digit)>; // false: the digit stands for nothing
    DigitRow(QWidget *widget, Press press);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Press m_press;
};

} // namespace winnow
