#pragma once

#include "app/run/runtypes.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace winnow {

// The line at the window's foot: what runs, how far, how long still, Stop; when nothing runs, what came of
// the last run and when the next listing is due.
class RunBar final : public QWidget {
    Q_OBJECT
public:
    explicit RunBar(QWidget *parent = nullptr);

    void showStarted();
    void showProgress(const RunProgress &progress);
    void showReport(const RunReport &report);
    void setNextListing(const QDateTime &moment, const QDateTime &now); // both UTC
    QString text() const;

Q_SIGNALS:
    void stopRequested();

private:
    QString timeLeft(const RunProgress &progress) const;

    QProgressBar *m_progress;
    QLabel *m_text;
    QLabel *m_nextListing;
    QPushButton *m_stop;
    QElapsedTimer m_stageTimer;
    RunStage m_stage = RunStage::Done;
};

// A run's outcome in words: "320 of 530 papers scanned, 280 new · 320 scored". Translated.
QString reportSentence(const RunReport &report);

} // namespace winnow
