// Who hears whom in the main window; what is done then stands in mainwindow.cpp.

#include "app/run/runner.h"
#include "app/settings/settingsstore.h"
#include "ui/criteria/criteriapage.h"
#include "ui/digest/digestintake.h"
#include "ui/digest/digestpage.h"
#include "ui/mainwindow.h"
#include "ui/messages/blockedpage.h"
#include "ui/messages/noticebar.h"
#include "ui/papers/paperacts.h"
#include "ui/papers/papersession.h"
#include "ui/papers/paperspage.h"
#include "ui/run/runbar.h"
#include "ui/run/runcontrol.h"
#include "ui/startup.h"

namespace winnow {

void MainWindow::connectPages() {
    connect(m_papers, &PapersPage::errorOccurred, m_notices, &NoticeBar::showError);
    connect(m_criteria, &CriteriaPage::errorOccurred, m_notices, &NoticeBar::showError);
    connect(m_digest, &DigestPage::errorOccurred, m_notices, &NoticeBar::showError);
    connect(&m_papers->session(), &PaperSession::notice, this,
            [this](const QString &text) { m_notices->showNotice(text, tr("Undo")); });
    connect(&m_papers->session(), &PaperSession::undone, this,
            [this](const QString &text) { m_notices->showNotice(text); });
    connect(&m_papers->acts(), &PaperActs::notice, this,
            [this](const QString &text) { m_notices->showNotice(text); });
    connect(m_criteria, &CriteriaPage::notice, this,
            [this](const QString &text) { m_notices->showNotice(text); });
    connect(m_digest, &DigestPage::notice, this,
            [this](const QString &text) { m_notices->showNotice(text); });
    connect(m_notices, &NoticeBar::noticeActionTriggered, &m_papers->acts(), &PaperActs::undo);
    connect(m_notices, &NoticeBar::stepChosen, this, &MainWindow::runStep);

    connect(m_papers, &PapersPage::openUrl, this, &MainWindow::openLink);
    connect(m_digest, &DigestPage::openUrl, this, &MainWindow::openLink);
    connect(m_papers, &PapersPage::dayOpened, this, &MainWindow::dayOpened);
    connect(m_papers, &PapersPage::decisionsChanged, m_digest, &DigestPage::refresh);
    connect(m_digest, &DigestPage::cutOffsChanged, this, [this](const CutOffs &cutOffs) {
        Settings changed = m_settings;
        changed.cutOffs = cutOffs;
        changeSettings(changed);
    });
    connect(m_papers, &PapersPage::fetchRequested, m_run, &RunControl::fetchToday);
    connect(m_papers, &PapersPage::scoreRequested, m_actions[ActionId::Score], &QAction::trigger);
    connect(m_digest, &DigestPage::fetchRequested, m_run, &RunControl::fetchToday);
    connect(m_digest, &DigestPage::scoreRequested, m_run, &RunControl::scoreDay);
    connect(m_criteria, &CriteriaPage::criteriaChanged, this, [this](const Criteria &criteria) {
        markWords(criteria);
        m_papers->refresh();
        m_digest->refresh();
        m_notices->showNotice(tr("These criteria are in use now. Score the day to apply them."));
    });
    connect(m_criteria, &CriteriaPage::draftChanged, this, [this] { keepDraft(); });
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
}

void MainWindow::connectRun() {
    Runner &runner = m_services.runner;
    connect(&runner, &Runner::started, this, [this] {
        m_runBar->showStarted();
        m_papers->setRunning(true);
        m_actions[ActionId::Stop]->setEnabled(true);
    });
    connect(&runner, &Runner::progressed, m_runBar, &RunBar::showProgress);
    connect(&runner, &Runner::listingStored, this, &MainWindow::listingStored);
    connect(&runner, &Runner::scoresStored, m_papers, &PapersPage::onScoresStored);
    connect(&runner, &Runner::finished, this, [this](const RunReport &report) {
        m_runBar->showReport(report);
        showNextListing();
        m_actions[ActionId::Stop]->setEnabled(false);
        m_papers->setRunning(false);
        m_papers->refresh();
        m_digest->refresh();
    });
    connect(m_runBar, &RunBar::stopRequested, m_run, &RunControl::stop);
    connect(m_run, &RunControl::warned, this,
            [this](const QString &text, NextStep step) { m_notices->showWarning(text, step); });
    connect(m_run, &RunControl::succeeded, this,
            [this](const QString &text) { m_notices->showNotice(text); });
    connect(m_run, &RunControl::noCategories, this, [this] { showPage(m_welcome); });
    showNextListing();
}

} // namespace winnow
