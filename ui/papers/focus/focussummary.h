#pragma once

#include "ui/papers/details/decisionkeys.h"
#include "ui/papers/list/paperscope.h"

#include <QWidget>

class QLabel;

namespace winnow {

class KeyButton;

// Shown at the end of a pass: what was decided, and the next step.
class FocusSummary final : public QWidget {
    Q_OBJECT
public:
    explicit FocusSummary(QWidget *parent = nullptr);

    void show(const DecisionCounts &counts);
    void takeFocus();
    void setKeys(const DecisionKeys &keys);

Q_SIGNALS:
    void digestRequested();
    void undoRequested();
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    KeyButton *m_digest;
    KeyButton *m_undo;
    QList<QKeySequence> m_undoKeys;
};

} // namespace winnow
