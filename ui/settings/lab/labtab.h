#pragma once

#include "app/lab/claims/labmoney.h"
#include "ui/settings/settingstab.h"

#include <QDateTime>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace winnow {

class FlawLabel;

// How the library stands to a lab, as the page shows it.
struct LabView {
    bool isJoined = false;
    QString member;
    QString place; // the lab's address, without a password
    bool sharesDecisions = false;
    QDateTime syncedAt = {};             // UTC; invalid: never
    std::optional<int> waiting = {};     // changes to be given; none: not known
    std::optional<double> spent = {};    // by all members this month, US dollars; none: not known
    std::optional<double> monthCap = {}; // of the lab; none: there is none, or it is not known
    std::vector<LabHolder> holders = {}; // who asks about papers now
    bool followsAny = true;              // categories: without, nothing that comes is shown
    bool isBusy = false;                 // joining, leaving or syncing
    QString trouble = {};                // and what to do about it; empty: none
};

// The lab: join it and leave it, share decisions, and how it stands. No settings of Winnow's: what is done
// here is done at once.
class LabTab final : public SettingsTab {
    Q_OBJECT
public:
    explicit LabTab(QWidget *parent = nullptr);

    QString title() const override { return tr("La&b"); }
    void showSettings(const Settings &settings) override { Q_UNUSED(settings) }
    void readSettings(Settings &settings) const override { Q_UNUSED(settings) }
    void showLab(const LabView &view);

Q_SIGNALS:
    void joinWanted(const QString &address, const QString &password);
    void leaveWanted();
    void shareWanted(bool shares);
    void syncWanted();
    void opened(); // the page came into sight: what it says may be old

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *newJoining();
    QWidget *newMember();
    void enable(bool isBusy);
    QString statusText(const LabView &view) const;

    QStackedWidget *m_stack;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QPushButton *m_join;
    QLabel *m_who;
    QLabel *m_status;
    QCheckBox *m_shares;
    QPushButton *m_sync;
    QPushButton *m_leave;
    FlawLabel *m_flaw;
    bool m_isBusy = false;
};

} // namespace winnow
