#pragma once

#include "app/model/ledger.h"
#include "app/run/runtypes.h"
#include "app/settings/settings.h"
#include "ui/common/messages/messages.h"

#include <QDateTime>
#include <QObject>

#include <deque>
#include <set>

namespace winnow {

class Library;
class MinuteTimer;
class RunLauncher;

// Fetches missed days automatically: when the library is opened, after the computer has slept, and some
// minutes after a listing is due. First the newest day, by its feeds, then the others, newest first. It only
// fetches and scores with the built-in scorer; whatever costs money is left to the user. Shows one notice for
// all of it; a failure is reported once and retried later, at growing intervals.
class AutoFetch final : public QObject {
    Q_OBJECT
public:
    AutoFetch(Library &library, RunLauncher &control, Messages &messages, MinuteTimer &hand,
              QObject *parent = nullptr);

    void setSettings(const Settings &settings);
    void start();                                // the library is open
    QDateTime nextLook() const { return m_due; } // UTC; invalid: nothing is planned

Q_SIGNALS:
    void openWanted(const QDate &day); // the user wants to see the new papers

private:
    void look();
    void plan(const Ledger &ledger);
    void goOn();
    void onReported(const RunReport &report);
    void onOver();
    void end();
    void say(const Ledger &ledger);
    NoticeAction offer();
    void planNextLook();
    bool mayRun() const;

    Library &m_library;
    RunLauncher &m_launcher;
    Messages &m_messages;
    MinuteTimer &m_hand;
    Settings m_settings;
    QDateTime m_due;
    std::deque<std::vector<QDate>> m_steps; // steps still to run; an empty one means today's feeds
    std::set<QDate> m_days;                 // days that got papers
    int m_failures = 0;                     // consecutive failures: something is still missing
    bool m_isStarted = false;
    bool m_isLooking = false;
    bool m_isRunning = false; // one of its own runs
    bool m_hasFailed = false; // one of the steps has failed
};

} // namespace winnow
