#pragma once

#include "ui/commands/actions.h"
#include "ui/common/messages/messages.h"
#include "ui/runs/runcontrol.h"
#include "ui/runs/runverdict.h"

#include <QTimer>

namespace winnow {

class AutoFetch;
class CallPanel;
class Clock;
class ConfirmStrip;
class EstimateWatch;
class LeaseWatch;
class Library;
class MinuteHand;
class PaperSession;
class RunBar;

// The run's part of the window: its widgets, which the window puts in their places, and who hears whom among
// them.
class RunDesk final : public QObject {
    Q_OBJECT
public:
    struct Share {
        Library &library;
        Runner &runner;
        SecretStore &secrets;
        PaperSession &session;
        const Actions &actions;
        Messages &messages;
        const Clock &clock;
        bool actsByItself = false; // where the settings allow it
    };
    RunDesk(const Share &share, const Settings &settings, QObject *parent = nullptr);

    RunControl &control() { return m_control; }
    ConfirmStrip *strip() { return m_strip; }
    CallPanel *panel() { return m_panel; }
    RunBar *bar() { return m_bar; }

    void setSettings(const Settings &settings);
    void setDay(QDate day); // that the actions are about
    QDate day() const { return m_day; }
    void refreshEstimate(); // criteria or scores changed
    void showCalls(bool shown);
    void libraryOpened();
    void fetchDay(QDate day); // a gap is to be closed, by the built-in scorer; the newest day as every day

Q_SIGNALS:
    void minutePassed(const QDateTime &now); // UTC; while the window can be seen, and when it comes to be
    void openWanted(const QDate &day);       // the reader asks for what came by itself
    void papersStale();                      // some were dropped or given up: their rows want reading again
    void focusWanted();                      // the strip had it and is gone

private:
    void connectActions();
    void connectRunner();
    void connectControl();
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
    RunControl m_control;
    MinuteHand *m_hand;
    AutoFetch *m_byItself = nullptr; // null: it is not wanted at all
    EstimateWatch *m_watch;
    LeaseWatch *m_turn;
    ConfirmStrip *m_strip;
    CallPanel *m_panel;
    RunBar *m_bar;
    Settings m_settings;
    QDate m_day;
    QTimer m_stale;                // several calls come together
    std::optional<Error> m_notice; // of the run, said last
    RunVerdict m_offer;            // once the other program that scored when this one was to is done
    Retry m_ownTurn;               // what was to be scored then
};

} // namespace winnow
