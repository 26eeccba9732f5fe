// Who hears whom in the main window; what is done then stands in mainwindow.cpp.

#include "app/arxiv/announcementcalendar.h"
#include "app/model/clock.h"
#include "app/model/sampleday.h"
#include "app/run/paths.h"
#include "app/run/runner.h"
#include "app/settings/settingsstore.h"
#include "ui/commands/dialogs.h"
#include "ui/common/messages/announcer.h"
#include "ui/common/messages/noticebar.h"
#include "ui/criteria/criteriapage.h"
#include "ui/criteria/trial/trialdesk.h"
#include "ui/digest/digestintake.h"
#include "ui/digest/digestpage.h"
#include "ui/papers/details/followed.h"
#include "ui/papers/details/paperacts.h"
#include "ui/papers/focus/focusdesk.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/list/table/tablemenus.h"
#include "ui/papers/list/transfer/dropin.h"
#include "ui/papers/list/transfer/paperadder.h"
#include "ui/papers/map/daymap.h"
#include "ui/papers/page/paperspage.h"
#include "ui/papers/sidebar/viewdesk.h"
#include "ui/runs/history/historypage.h"
#include "ui/runs/rundesk.h"
#include "ui/shell/blockedpage.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/librarykeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menus.h"
#include "ui/shell/startup.h"
#include "ui/shell/upkeepbar.h"

#include <QGuiApplication>
#include <QLayout>
#include <QMenuBar>
#include <QStackedWidget>

namespace winnow {

void MainWindow::connectActions() {
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, this, slot);
    };
    on(ActionId::SampleDay, &MainWindow::readSample);
    on(ActionId::OpenFeed, [this] {
        chooseFiles(this, tr("Read saved feeds"), tr("arXiv feeds (*.xml *.rss *.atom)"),
                    [this](const QStringList &files) { m_run->readFeeds(files); });
    });
    on(ActionId::ImportDigest, [this] {
        chooseFiles(this, tr("Import digests"), tr("Digests (*.md *.json)"),
                    [this](const QStringList &files) { m_intake->importFiles(files); });
    });
    on(ActionId::ExportDigest, [this] {
        showPage(m_digest);
        m_digest->chooseExport();
    });
    on(ActionId::Settings, &MainWindow::openSettings);
    on(ActionId::Quit, &QWidget::close);
    on(ActionId::ShowPapers, [this] { showPage(m_papers); });
    on(ActionId::ShowCriteria, [this] { showPage(m_criteria); });
    on(ActionId::ShowDigest, [this] { showPage(m_digest); });
    on(ActionId::ShowHistory, [this] { showPage(m_history); });
    on(ActionId::SaveCriteria, [this] { m_criteria->save(); });
    on(ActionId::ShowKeys, [this] { showKeys(this, m_actions); });
    on(ActionId::About, [this] { showAbout(this); });
    on(ActionId::Find, [this] {
        showPage(m_papers);
        m_papers->focusSearch();
    });
    on(ActionId::FocusPass, [this] {
        showPage(m_papers);
        m_papers->pass().toggle();
    });
    on(ActionId::ShowMap, [this](bool show) {
        showPage(m_papers);
        m_papers->map().setOpen(show);
    });
    addTableMenus(*buildMenus(*menuBar(), m_actions), m_papers->view());
    m_actions.attach(ActionScope::Window, this);
    m_header->setTools(m_papers->tools());
    connectSessionEnd();
}

// A session manager says so before it ends the session, and may end the program without another word.
void MainWindow::connectSessionEnd() {
#ifndef QT_NO_SESSIONMANAGER
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] {
        saveWindow();
        m_services.store.finishWriting(); // the one time that the window waits for the disk
    });
#endif
}

void MainWindow::sayPage(const QWidget *page) {
    if (!isVisible())
        return;
    const std::map<const QWidget *, QString> names{
        {m_papers, m_actions[ActionId::ShowPapers]->iconText()},
        {m_criteria, m_actions[ActionId::ShowCriteria]->iconText()},
        {m_digest, m_actions[ActionId::ShowDigest]->iconText()},
        {m_history, m_actions[ActionId::ShowHistory]->iconText()},
        {m_welcome, m_welcome->accessibleName()},
        {m_blocked, m_blocked->text()},
    };
    announce(*this, names.at(page));
}

void MainWindow::connectNotices() {
    connect(m_papers, &PapersPage::errorOccurred, m_notices, &NoticeBar::showError);
    connect(m_criteria, &CriteriaPage::errorOccurred, m_notices, &NoticeBar::showError);
    connect(m_digest, &DigestPage::errorOccurred, m_notices, &NoticeBar::showError);
    connect(&m_papers->session(), &PaperSession::notice, this, [this](const QString &text, qint64 act) {
        const auto undo = [this, act] { m_papers->acts().undoAct(act); };
        m_notices->showNotice(text, act == 0 ? NoticeAction{} : NoticeAction{tr("Undo"), undo, true});
    });
    connect(&m_papers->session(), &PaperSession::acted, m_notices, &NoticeBar::forgetUndo);
    connect(&m_papers->views(), &ViewDesk::removed, this, [this](const QString &text, qint64 id) {
        m_notices->showNotice(text, {tr("Undo"), [this, id] { m_papers->views().putBack(id); }});
    });
    connect(&m_papers->views(), &ViewDesk::notice, this,
            [this](const QString &text) { m_notices->showNotice(text); });
    connect(&m_papers->acts(), &PaperActs::notice, this,
            [this](const QString &text) { m_notices->showNotice(text); });
    connect(m_criteria, &CriteriaPage::notice, this,
            [this](const QString &text) { m_notices->showNotice(text); });
    connect(m_digest, &DigestPage::notice, this,
            [this](const QString &text) { m_notices->showNotice(text); });
    connect(m_notices, &NoticeBar::stepChosen, this, &MainWindow::runStep);
}

void MainWindow::connectPages() {
    connect(m_papers, &PapersPage::openUrl, this, &MainWindow::openLink);
    connect(m_digest, &DigestPage::openUrl, this, &MainWindow::openLink);
    connect(m_papers, &PapersPage::dayOpened, this, &MainWindow::dayOpened);
    connect(m_papers, &PapersPage::decisionsChanged, m_digest, &DigestPage::refresh);
    const auto changeCutOffs = [this](const CutOffs &cutOffs) {
        Settings changed = m_settings;
        changed.cutOffs = cutOffs;
        changeSettings(changed);
    };
    connect(m_digest, &DigestPage::cutOffsChanged, this, changeCutOffs);
    connect(m_papers, &PapersPage::cutOffsChanged, this, changeCutOffs);
    connect(&m_papers->pass(), &FocusDesk::digestRequested, m_actions[ActionId::ShowDigest],
            &QAction::trigger);
    connect(&m_papers->pass(), &FocusDesk::notice, this,
            [this](const QString &text) { m_notices->showNotice(text); });
    connect(&m_papers->map(), &DayMap::openChanged, m_actions[ActionId::ShowMap], &QAction::setChecked);
    connect(m_papers, &PapersPage::followRequested, this, [this](const QString &name, bool follow) {
        Settings changed = m_settings;
        changed.followedAuthors = followedAfter(changed.followedAuthors, name, follow);
        changeSettings(changed);
        m_notices->showNotice(follow ? tr("You follow %1: their papers are in every digest.").arg(name)
                                     : tr("You no longer follow %1.").arg(name));
    });
    connect(m_papers, &PapersPage::fetchRequested, m_run, &RunControl::fetchToday);
    connect(m_papers, &PapersPage::retryRequested, m_actions[ActionId::RetryFailed], &QAction::trigger);
    connect(m_digest, &DigestPage::fetchRequested, m_run, &RunControl::fetchToday);
    connect(m_digest, &DigestPage::scoreRequested, m_run, &RunControl::scoreDay);
    connect(m_criteria, &CriteriaPage::criteriaChanged, this, [this](const Criteria &criteria) {
        markWords(criteria);
        m_papers->refresh();
        m_digest->refresh();
        m_desk->refreshEstimate();
        m_notices->showNotice(tr("These criteria are in use now. Score the day to apply them."));
    });
    connect(m_criteria, &CriteriaPage::draftChanged, this, [this] { keepDraft(); });
    connect(&m_papers->pass(), &FocusDesk::placeChanged, this, &MainWindow::saveWindow);
    connect(m_intake, &DigestIntake::errorOccurred, m_notices, &NoticeBar::showError);
    connect(m_intake, &DigestIntake::imported, this, [this](int digests, const QDate &lastDay) {
        m_notices->showNotice(tr("%n digest(s) imported.", nullptr, digests));
        m_criteria->refresh();
        m_papers->openDay(lastDay);
    });
    connect(m_startup, &Startup::opened, this, &MainWindow::libraryOpened);
    connect(m_startup, &Startup::refused, this, &MainWindow::libraryRefused);
    connect(m_startup, &Startup::criteriaFound, this, &MainWindow::markWords);
    connect(m_startup, &Startup::errorOccurred, m_notices, &NoticeBar::showError);
    connect(m_blocked, &BlockedPage::retryRequested, m_startup, &Startup::open);
    connect(m_welcome, &WelcomePage::startRequested, this, &MainWindow::startFirstDay);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::readSample);
    connectUpkeep();
    connectKeeper();
}

// The library's file: backups, and what was found when it was opened.
void MainWindow::connectKeeper() {
    auto *keeper = new LibraryKeeper(m_services.library);
    centralWidget()->layout()->addWidget(keeper); // at the foot
    const auto enable = [this, keeper] {
        m_actions[ActionId::BackUpLibrary]->setEnabled(!keeper->isBusy());
        m_actions[ActionId::RestoreLibrary]->setEnabled(!keeper->isBusy());
    };
    connect(keeper, &LibraryKeeper::busyChanged, this, enable);
    connect(m_run, &RunControl::busyChanged, keeper, &LibraryKeeper::setRunning);
    connect(m_actions[ActionId::BackUpLibrary], &QAction::triggered, keeper, &LibraryKeeper::chooseBackup);
    connect(m_actions[ActionId::RestoreLibrary], &QAction::triggered, keeper, &LibraryKeeper::chooseRestore);
    connect(m_blocked, &BlockedPage::restoreRequested, keeper, &LibraryKeeper::chooseRestore);
    connect(m_notices, &NoticeBar::stepChosen, keeper, [keeper](NextStep step) {
        if (step == NextStep::RestoreLibrary)
            keeper->chooseRestore();
    });
    connect(m_startup, &Startup::found, keeper, &LibraryKeeper::greet);
    connect(keeper, &LibraryKeeper::said, this, [this](const QString &text) { m_notices->showNotice(text); });
    connect(keeper, &LibraryKeeper::warned, this,
            [this](const QString &text, NextStep step) { m_notices->showWarning(text, step); });
    connect(keeper, &LibraryKeeper::restoring, this, [this](bool isRestoring) {
        m_stack->setDisabled(isRestoring);
        if (!isRestoring && m_stack->currentWidget() == m_papers)
            m_papers->focusTable(); // which it lost
    });
    connect(keeper, &LibraryKeeper::restored, m_startup, &Startup::open);
    connect(keeper, &LibraryKeeper::restored, m_digest, &DigestPage::refresh);
    connect(keeper, &LibraryKeeper::restored, m_history, &HistoryPage::refresh);
}

// A library of an earlier version is brought up to date while one works.
void MainWindow::connectUpkeep() {
    auto *upkeep = new UpkeepBar(m_services.library);
    centralWidget()->layout()->addWidget(upkeep); // at the foot
    connect(m_startup, &Startup::opened, upkeep, &UpkeepBar::start);
    connect(m_criteria, &CriteriaPage::criteriaChanged, upkeep, &UpkeepBar::start);
    connect(upkeep, &UpkeepBar::changed, m_papers, &PapersPage::refresh);
    connect(upkeep, &UpkeepBar::changed, m_digest, &DigestPage::refresh);
    connect(upkeep, &UpkeepBar::failed, this,
            [this](const QString &why) { m_notices->showWarning(why, NextStep::None); });
}

// What other programs bring into the table.
void MainWindow::connectTransfer() {
    DropIn &dropIn = m_papers->dropIn();
    auto *adder = new PaperAdder(m_services.library, m_services.runner, this);
    connect(&dropIn, &DropIn::digestsBrought, m_intake, &DigestIntake::importFiles);
    connect(&dropIn, &DropIn::feedsBrought, m_run, &RunControl::readFeeds);
    connect(&dropIn, &DropIn::nothingFound, this, [this] {
        m_notices->showNotice(tr("Nothing to paste: copy an arXiv address or number first."));
    });
    connect(&dropIn, &DropIn::addPapersRequested, adder, [this, adder](const std::vector<ArxivId> &ids) {
        const bool isDay = m_papers->day().isValid() && m_papers->day() != sampleDay();
        adder->add(ids, isDay ? m_papers->day() : AnnouncementCalendar::dayAt(m_services.clock.now()),
                   QUrl(withEnvironment(m_settings).arxivUrl));
    });
    connect(adder, &PaperAdder::said, this, [this](const QString &text) { m_notices->showNotice(text); });
    connect(adder, &PaperAdder::errorOccurred, m_notices, &NoticeBar::showError);
    connect(adder, &PaperAdder::ready, m_papers, &PapersPage::showPaper);
}

void MainWindow::connectRun() {
    Runner &runner = m_services.runner;
    connect(&runner, &Runner::listingStored, this, &MainWindow::listingStored);
    connect(&runner, &Runner::scoresStored, this,
            [this](const QDate &day, const std::vector<ScoredPaper> &scores) {
                if (!m_run->isTrial()) // which may be of criteria that are not in use
                    m_papers->onScoresStored(day, scores);
            });
    connect(m_run, &RunControl::busyChanged, this, [this](bool isBusy) {
        m_papers->setRunning(isBusy);
        if (!isBusy)
            m_papers->refresh();
    });
    connect(m_run, &RunControl::scoringBegun, this, [this](QDate day) {
        if (m_run->isTrial())
            return;
        m_papers->session().papers().setWaiting(day);
        if (day.isValid() && m_papers->day() == day)
            m_papers->view().leaveGiven(); // it would hold its place while the best ones come to the top
    });
    connect(m_run, &RunControl::reported, this, [this] {
        showNextListing();
        m_papers->session().papers().setWaiting({});
        m_papers->refresh();
        m_digest->refresh();
        m_history->refresh();
    });
    connect(m_desk, &RunDesk::papersStale, m_papers, &PapersPage::refresh);
    connect(m_desk, &RunDesk::errorOccurred, m_notices, &NoticeBar::showError);
    connect(m_desk, &RunDesk::notice, m_notices,
            [this](const QString &text) { m_notices->showNotice(text); });
    connect(m_desk, &RunDesk::offered, m_notices,
            [this](const QString &text, NextStep step, const Retry &own) {
                m_notices->showWarning(text, step, NextStep::None, own);
            });
    connect(m_desk, &RunDesk::focusWanted, this, [this] {
        if (m_stack->currentWidget() == m_papers)
            m_papers->focusTable();
    });
    connect(m_history, &HistoryPage::errorOccurred, m_notices, &NoticeBar::showError);
    connect(m_run, &RunControl::warned, m_notices, &NoticeBar::showWarning);
    connect(m_run, &RunControl::succeeded, this,
            [this](const QString &text) { m_notices->showNotice(text); });
    connect(m_run, &RunControl::noCategories, this, [this] { showPage(m_welcome); });
    auto *trial = new TrialDesk(m_services.library, runner, *m_run, *m_criteria, this);
    connect(trial, &TrialDesk::errorOccurred, m_notices, &NoticeBar::showError);
    connect(m_papers, &PapersPage::dayOpened, trial, &TrialDesk::setDay);
    showNextListing();
}

} // namespace winnow
