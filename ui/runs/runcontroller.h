#pragma once

#include "ui/commands/actions.h"
#include "ui/common/messages/messages.h"
#include "ui/runs/runlauncher.h"

#include <QTimer>

namespace winnow {

class AutoFetch;
class BatchController;
class BatchList;
class CallPanel;
class ConfirmStrip;
class EstimateWatch;
class LeaseWatch;
class MinuteTimer;
class RunBar;
struct PapersContext;
struct Services;

// The window's run widgets, which the window puts in their places, and the connections between them.
class RunController final : public QObject {
    Q_OBJECT
public:
    RunController(const Services &services, const PapersContext &shared, const Actions &actions,
                  QObject *parent = nullptr);

    RunLauncher &launcher() { return m_launcher; }
    ConfirmStrip *strip() { return m_strip; }
    CallPanel *panel() { return m_panel; }
    RunBar *bar() { return m_bar; }
    BatchList *batches();

    void setSettings(const Settings &settings);
    void setDay(QDate day); // the day that the actions apply to
    QDate day() const { return m_day; }
    void refreshEstimate();                   // criteria or scores changed
    void refreshBatches();                    // another program may have sent or read one
    void offerScoring(const QString &notice); // … and the choice of days beside it
    void showCalls(bool shown);
    void libraryOpened();
    // fetches a missing day and scores it with the built-in scorer; the newest one as usual
    void fetchDay(QDate day);

Q_SIGNALS:
    void minutePassed(const QDateTime &now); // UTC; while the window is visible, and when it becomes visible
    void openWanted(const QDate &day);       // the user wants to see what was fetched automatically
    void papersStale(); // some were screened out or failed: their rows must be read again
    void focusWanted(); // the strip had the focus and is gone

private:
    void connectActions();
    void connectRunner();
    void connectControl();
    void connectBatches();
    void showEstimate(const std::optional<RunEstimate> &estimate);
    void enableActions();
    void scorePaper(const ArxivId &id, QDate day, ScoringState state);
    void begin(QDate day);
    void sayNotice(const RunProgress &progress);
    void watchForTurn(const RunReport &report);
    void sayTurn();
    void showTime();

    const Actions &m_actions;
    Messages &m_messages;
    Runner &m_runner;
    RunLauncher m_launcher;
    MinuteTimer *m_hand;
    AutoFetch *m_byItself = nullptr; // null: automatic fetching is not wanted at all
    BatchController *m_batches;
    EstimateWatch *m_watch;
    LeaseWatch *m_turn;
    ConfirmStrip *m_strip;
    CallPanel *m_panel;
    RunBar *m_bar;
    Settings m_settings;
    QDate m_day;
    QTimer m_stale;                // collects several calls
    std::optional<Error> m_notice; // the run's last notice
    ErrorText m_offer;             // offered when the other program that was scoring is done
    Retry m_ownTurn;               // what should have been scored then
};

} // namespace winnow
