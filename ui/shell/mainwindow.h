#pragma once

#include "app/library/library.h"
#include "app/settings/settings.h"
#include "ui/commands/actions.h"
#include "ui/common/messages/errortext.h"
#include "ui/common/services.h"
#include "ui/papers/list/paperscontext.h"
#include "ui/welcome/welcomepage.h"

#include <QMainWindow>

namespace winnow {

class CriteriaController;
class CriteriaPage;
class DigestPage;
class DropTarget;
class HeaderBar;
class HistoryPage;
class LibraryController;
class Messages;
class NoticeBar;
class PageStack;
class PaperSession;
class PapersPage;
class RunLauncher;
class RunController;
class SettingsDialog;
class SettingsInUse;
class TasteController;
class TransferController;
class WindowMemory;

// The main window: creates what the pages share and puts them together. What a page does is up to the page.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openLibrary(); // then shows the newest day, or the first-start page
    TransferController &transfer() { return *m_transfer; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void connectActions();
    void connectPages();
    void connectLibrary();
    void connectRun();

    void libraryOpened(const std::vector<DaySummary> &days);
    void libraryRefused();
    void listingStored(QDate day);
    void onShown(const QWidget *page);
    void nameWindow(); // by the papers that are open
    void dayOpened(QDate day);
    void applySettings(const Settings &settings);
    SettingsDialog *openSettings();
    void startFirstDay(const Settings &chosen, bool opensCriteria);
    void readSample();
    void runStep(NextStep step);
    void criteriaChanged();

    Services m_services;
    Actions m_actions;
    // Shared by the pages.
    Messages *m_messages;
    SettingsInUse *m_settings;
    PaperSession *m_session;
    DropTarget *m_dropTarget;
    TasteController *m_taste;
    PapersContext m_shared;

    HeaderBar *m_header;
    NoticeBar *m_notices;
    PageStack *m_stack;
    PapersPage *m_papers;
    CriteriaPage *m_criteria;
    DigestPage *m_digest;
    HistoryPage *m_history;
    WelcomePage *m_welcome;
    RunController *m_desk;
    RunLauncher *m_run;
    CriteriaController *m_reading;
    LibraryController *m_keeping;
    TransferController *m_transfer;
    WindowMemory *m_memory;
};

} // namespace winnow
