#pragma once

#include "app/library/library.h"
#include "app/settings/settings.h"
#include "ui/commands/actions.h"
#include "ui/common/messages/errortext.h"
#include "ui/welcome/welcomepage.h"

#include <QMainWindow>
#include <QPalette>

class QSplitter;
class QStackedWidget;

namespace winnow {

class Clock;
class CriteriaPage;
class DigestPage;
class BlockedPage;
class DigestIntake;
class HeaderBar;
class HistoryPage;
class NoticeBar;
class PapersPage;
class RunControl;
class RunDesk;
class Runner;
class SecretStore;
class SettingsDialog;
class SettingsStore;
class Startup;

// The window: puts the pages together and carries their signals to each other. What a page does stands in the
// page.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    struct Services {
        Library &library;
        Runner &runner;
        SettingsStore &store;
        SecretStore &secrets;
        const Clock &clock;
        QString libraryFile;
        QPalette systemPalette; // the desktop's, before the theme was applied
    };

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openLibrary(); // then shows the newest day, or the first-start page

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void connectActions();
    void connectNotices();
    void connectPages();
    void connectUpkeep();
    void connectKeeper();
    void connectTransfer();
    void connectRun();
    void connectSessionEnd();
    void restoreWindow();
    void saveWindow();
    void keepDraft();

    void libraryOpened(const std::vector<DaySummary> &days);
    void libraryRefused(const Error &error);
    void listingStored(QDate day);
    void showPage(QWidget *page);
    void sayPage(const QWidget *page);
    void dayOpened(QDate day);
    void changeSettings(const Settings &settings); // stores them, too
    void applySettings(const Settings &settings);
    SettingsDialog *openSettings();
    void startFirstDay(const FirstChoices &choices);
    void readSample();
    void runStep(NextStep step);
    void showNextListing();
    void markWords(const Criteria &criteria);
    void openLink(const QUrl &url);

    Services m_services;
    Settings m_settings;
    Actions m_actions;
    HeaderBar *m_header;
    NoticeBar *m_notices;
    QStackedWidget *m_stack;
    QSplitter *m_column; // the page, and below it what happened in a run
    PapersPage *m_papers;
    CriteriaPage *m_criteria;
    DigestPage *m_digest;
    HistoryPage *m_history;
    WelcomePage *m_welcome;
    BlockedPage *m_blocked;
    RunDesk *m_desk;
    RunControl *m_run;
    Startup *m_startup;
    DigestIntake *m_intake;
};

} // namespace winnow
