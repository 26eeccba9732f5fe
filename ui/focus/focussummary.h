#pragma once

#include "ui/papers/paperscope.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace winnow {

// What a pass came to, calmly, and the next step.
class FocusSummary final : public QWidget {
    Q_OBJECT
public:
    explicit FocusSummary(QWidget *parent = nullptr);

    void show(const ViewCounts &counts);
    void takeFocus();

Q_SIGNALS:
    void digestRequested();
    void undoRequested();
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QPushButton *m_digest;
};

} // namespace winnow
