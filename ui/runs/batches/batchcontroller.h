#pragma once

#include "app/settings/settings.h"
#include "ui/common/messages/messages.h"
#include "ui/common/services.h"
#include "ui/runs/batches/batchwatcher.h"

#include <QPointer>
#include <QSet>

class QPushButton;

namespace winnow {

class BatchList;
class RunLauncher;
class ScoreDaysDialog;

// The batches' part of the window: the question before they are sent, their list, the word at the window's
// foot, and what becomes of papers that one leaves without a score.
class BatchController final : public QObject {
    Q_OBJECT
public:
    // The widgets belong to whoever places them.
    BatchController(const Services &services, Messages &messages, RunLauncher &control,
                    QObject *parent = nullptr);

    BatchList *list() { return m_list; }
    QPushButton *sign() { return m_sign; } // leads to the list
    void setSettings(const Settings &settings);
    void start() { m_keeper.start(); } // the library is open
    void refresh() { m_keeper.refresh(); }
    bool isAtWork() const { return m_keeper.isAtWork(); }
    // Opens the question which days, and how. Invalid days: the newest weeks.
    void askForDays(QDate first, QDate last, bool inBatch);

Q_SIGNALS:
    void papersStale(); // answers were stored

private:
    void connectKeeper();
    void send(const std::vector<QDate> &days);
    void tell(const BatchReport &report, bool isSending);
    void tellSent(const BatchReport &report, bool isSending);
    void say(const ErrorText &text, const Retry &own = {});
    void follow(const BatchJob &job);
    void followRest(const BatchJob &job, const BatchRest &rest);
    void askAboutRest();
    void endFollowUp(qint64 job);
    void takeRest(NextStep step, const std::vector<QDate> &days);
    QString serviceName() const;

    Services m_services;
    Messages &m_messages;
    RunLauncher &m_launcher;
    BatchWatcher m_keeper;
    BatchList *m_list;
    QPushButton *m_sign;
    QPointer<ScoreDaysDialog> m_dialog;
    Settings m_settings;
    std::vector<QDate> m_sending; // the days that were asked for last
    int m_toldSent = 0;           // requests of this sending
    bool m_isNews = false;        // nothing was said of this sending yet
    QSet<QString> m_said;         // troubles that last
    BatchRest m_rest;             // of batches that are done, to be asked about
    std::vector<qint64> m_restOf; // these
    int m_inVain = 0;             // batches in a row that answered nothing
};

} // namespace winnow
