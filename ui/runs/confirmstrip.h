#pragma once

#include "app/model/runestimate.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPropertyAnimation;
class QPushButton;

namespace winnow {

// Shown under the header when a run costs more than the settings allow without asking: the estimate, and
// buttons to accept or decline. Not a dialog, so the papers stay accessible. Enter and Escape answer while it
// has the focus.
class ConfirmStrip final : public QFrame {
    Q_OBJECT
public:
    explicit ConfirmStrip(QWidget *parent = nullptr);

    // atOnce: the user has just started the run, so the strip takes the focus. No button does: a Space meant
    // for the abstract must not spend money.
    void ask(const RunEstimate &estimate, bool atOnce);
    // Returns the focus to where it came from; true if the focus was here and that widget is gone.
    bool leave();

Q_SIGNALS:
    void confirmed();
    void declined();
    void builtinChosen();
    void batchChosen(const QDate &first, const QDate &last); // of these days instead

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
    QPushButton *m_batch;
    QPushButton *m_builtin;
    QDate m_first;
    QDate m_last;
    QPropertyAnimation *m_slide;
    QPointer<QWidget> m_focusBefore;
};

} // namespace winnow
