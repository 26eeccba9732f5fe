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

// The bar at the bottom of the window: what is running, its progress, usage and time left, Pause and Stop;
// when nothing is running, the last run's result and when the next listing is due.
class RunBar final : public QWidget {
    Q_OBJECT
public:
    explicit RunBar(QAction *details, QWidget *parent = nullptr);

    void addSign(QWidget *sign); // before when the next listing is due
    void showStarted();
    void showText(const QString &text); // what is being waited for before a run; empty: nothing any more
    void showProgress(const RunProgress &progress);
    void showStopping(bool now);
    void showEnd(const QString &text);
    void setNow(const QDateTime &now); // UTC

Q_SIGNALS:
    void stopRequested(); // pressed a second time: stop now
    void pauseToggled();
    void shown(); // shown again after being hidden: times may be out of date

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
    QString m_end; // the last run's result
    TimeLeft m_timeLeft;
    QTimer m_tick;         // counts down between progress reports
    QDateTime m_waitUntil; // invalid: not waiting
    bool m_isStopping = false;
    bool m_isGivingUp = false; // gives up the calls under way
};

} // namespace winnow
