#pragma once

#include "app/run/runtypes.h"
#include "ui/runs/timeleft.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;

namespace winnow {

class RunFigures;

// The line at the window's foot: what runs, how far, what it took, how long still, Pause and Stop; when
// nothing runs, what came of the last run and when the next listing is due.
class RunBar final : public QWidget {
    Q_OBJECT
public:
    explicit RunBar(QAction *details, QWidget *parent = nullptr);

    void showStarted();
    void showText(const QString &text); // of what is waited for before a run; empty: nothing any more
    void showProgress(const RunProgress &progress);
    void showStopping(bool now);
    void showEnd(const QString &text);
    void setNow(const QDateTime &now); // UTC
    QString text() const;

Q_SIGNALS:
    void stopRequested(); // a second time: now
    void pauseToggled();
    void shown(); // after it was not: what it says of the time may be old

protected:
    void showEvent(QShowEvent *event) override {
        QWidget::showEvent(event);
        Q_EMIT shown();
    }

private:
    void compose(QAction *details);
    void showFigures();
    void showButtons(bool isModel);
    QString fetchingText() const;
    QString timeText() const;

    QProgressBar *m_progress;
    QLabel *m_text;
    RunFigures *m_figures;
    QLabel *m_nextListing;
    QPushButton *m_details;
    QPushButton *m_pause;
    QPushButton *m_stop;
    RunProgress m_shown;
    QString m_end; // what came of the last run
    TimeLeft m_timeLeft;
    QTimer m_tick;         // counts down between two reports
    QDateTime m_waitUntil; // invalid: nobody waits
    bool m_isStopping = false;
    bool m_isGivingUp = false; // what is under way
};

} // namespace winnow
