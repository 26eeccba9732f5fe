#pragma once

#include "app/model/runestimate.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPropertyAnimation;
class QPushButton;

namespace winnow {

// Under the header, when a run takes more than the settings allow unasked: what it takes, and a yes or no.
// Not a dialog: the papers stay within reach. Enter and Escape answer while it has the focus.
class ConfirmStrip final : public QFrame {
    Q_OBJECT
public:
    explicit ConfirmStrip(QWidget *parent = nullptr);

    // atOnce: the reader has just asked for the run, so the strip takes the focus. No button does: a blank
    // meant for the abstract must not spend money.
    void ask(const RunEstimate &estimate, bool atOnce);
    // The focus goes back to where it came from; true if it was here and that is gone.
    bool leave();
    QString text() const;

Q_SIGNALS:
    void confirmed();
    void declined();
    void builtinChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void compose();
    void slideIn();

    QLabel *m_sentence;
    QLabel *m_spending;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_builtin;
    QPropertyAnimation *m_slide;
    QPointer<QWidget> m_focusBefore;
};

} // namespace winnow
