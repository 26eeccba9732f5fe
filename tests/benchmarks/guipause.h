#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace winnow::bench {

// An application that knows for how long it was busy with one event: while it was, nothing was painted and no
// key was heard.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    void startTiming();
    double longest() const { return m_longest; }  // milliseconds, since startTiming()
    QString culprit() const { return m_culprit; } // what that event was, for whoever wants it shorter

private:
    bool m_isTiming = false;
    int m_depth = 0;
    double m_longest = 0;
    QString m_culprit;
};

// A day is read and scored with a model on loopback while a reader types into the search box and decides on
// papers: prints the longest time for which the window did not answer. In a process of its own.
void pausing();
// That process: prints milliseconds, and what took them.
int openBusyWindow(TimedApplication &application);

} // namespace winnow::bench
