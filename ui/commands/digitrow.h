#pragma once

#include <QObject>

#include <functional>
#include <optional>

class QKeyEvent;

namespace winnow {

// The digit of a key in the row above the letters, whatever the layout puts there: the French and the Czech
// layouts have the digits with Shift and "&", "é" or "+" without. None: another key, or one pressed with
// Ctrl, Alt, Shift or Meta.
std::optional<Qt::Key> digitOfRow(const QKeyEvent &event);

// Passes keys of the digit row to `press` as digits where the layout has other characters on them, unless
// something else takes the key: a shortcut the user has set, or a text field.
class DigitRow final : public QObject {
    Q_OBJECT
public:
    using Press = std::function<bool(Qt::Key digit)>; // false: nothing is done for this digit
    DigitRow(QWidget *widget, Press press);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Press m_press;
};

} // namespace winnow
