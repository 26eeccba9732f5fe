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
class MinuteHand;
class RunControl;

// Fetches what was missed without being asked: when the library is open, when the computer has slept, and
// some minutes after a listing is due. The newest day comes first, by its feeds, then the others, newest
// first. It only fetches, and scores with the built-in scorer: whatever costs money is the reader's to ask
// for. One notice for all of it; what fails is told once and tried again later, ever more rarely.
class AutoFetch final : public QObject {
    Q_OBJECT
public:
    AutoFetch(Library &library, RunControl &control, Messages &messages, MinuteHand &hand,
              QObject *parent = nullptr);

    void setSettings(const Settings &settings);
    void start();                                // the library is open
    QDateTime nextLook() const { return m_due; } // UTC; invalid: none is planned

Q_SIGNALS:
    void openWanted(const QDate &day); // the reader asks for what came

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
    RunControl &m_control;
    Messages &m_messages;
    MinuteHand &m_hand;
    Settings m_settings;
    QDateTime m_due;
    std::deque<std::vector<QDate>> m_steps; // still to be run; an empty one: today's feeds
    std::set<QDate> m_days;                 // that papers came of
    int m_failures = 0;                     // in a row: something is missing still
    bool m_isStarted = false;
    bool m_isLooking = false;
    bool m_isRunning = false; // a run of its own
    bool m_hasFailed = false; // one of the steps
};

} // namespace winnow
