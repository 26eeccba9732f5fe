#include "ui/shell/mainwindow.h"

#include "app/arxiv/taxonomy.h"
#include "app/model/clock.h"
#include "app/model/sampleday.h"
#include "app/run/paths.h"
#include "app/run/runner.h"
#include "app/settings/settingsstore.h"
#include "ui/common/access/splitterorder.h"
#include "ui/common/messages/messages.h"
#include "ui/common/messages/noticebar.h"
#include "ui/common/settingsinuse.h"
#include "ui/common/theme.h"
#include "ui/criteria/cost/costcontroller.h"
#include "ui/criteria/criteriapage.h"
#include "ui/criteria/trial/trialcontroller.h"
#include "ui/digest/digestpage.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/list/transfer/droptarget.h"
#include "ui/papers/page/paperspage.h"
#include "ui/papers/sidebar/sidebarmodel.h"
#include "ui/runs/callpanel.h"
#include "ui/runs/confirmstrip.h"
#include "ui/runs/history/historypage.h"
#include "ui/runs/runbar.h"
#include "ui/runs/runcontroller.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/blockedpage.h"
#include "ui/shell/criteriacontroller.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/helpactions.h"
#include "ui/shell/librarycontroller.h"
#include "ui/shell/liverefresh.h"
#include "ui/shell/menus.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/tastecontroller.h"
#include "ui/shell/transfercontroller.h"
#include "ui/shell/windowmemory.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace winnow {

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent),
      m_services(services),
      m_messages(new Messages(this)),
      m_settings(new SettingsInUse(services.store, *m_messages, this)),
      m_session(new PaperSession(services.library, *m_messages, this)),
      m_dropTarget(new DropTarget(this)),
      m_taste(new TasteController(services, *m_session, *m_settings, *m_messages, this)),
      m_shared{services.library, *m_session, *m_messages, *m_settings, m_taste},
      m_header(new HeaderBar(m_actions)),
      m_notices(new NoticeBar),
      m_stack(new PageStack),
      m_papers(new PapersPage(m_shared, *m_dropTarget, m_actions)),
      m_criteria(new CriteriaPage(services.library, *m_messages)),
      m_digest(new DigestPage(services.library, *m_messages, &services.runner, &services.secrets)),
      m_history(new HistoryPage(services.library, *m_messages)),
      m_welcome(new WelcomePage(taxonomy(), services.runner, services.secrets)),
      m_desk(new RunController(services, m_shared, m_actions, this)),
      m_run(&m_desk->launcher()),
      m_reading(new CriteriaController(*m_criteria, *m_papers, *m_run, m_shared, this)),
      m_keeping(new LibraryController(services, m_actions, *m_messages, this)),
      m_memory(new WindowMemory(*this, *m_papers, *m_criteria, services.store)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Winnow"));
    setMinimumSize(640, 480);
    m_notices->listenTo(*m_messages);
    buildPages();
    connectActions();
    connectPages();
    connectLibrary();
    connectRun();
    applySettings(m_settings->now());
    m_memory->restore();
    m_stack->showPage(m_papers);
}

// The pages are destroyed first, since they use shared objects to the end.
MainWindow::~MainWindow() {
    delete centralWidget();
}

void MainWindow::buildPages() {
    auto *center = new QWidget;
    auto *column = new QSplitter(Qt::Vertical); // the page, and below it the run details
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notices);
    layout->addWidget(m_desk->strip());
    layout->addWidget(column, 1);
    layout->addWidget(m_desk->bar());
    m_keeping->addLines(*layout, *m_settings, *m_desk->bar());
    column->addWidget(m_stack);
    column->addWidget(m_desk->panel());
    column->setHandleWidth(1);
    column->setChildrenCollapsible(false);
    column->setStretchFactor(0, 1);
    orderParts(*column);
    m_stack->add(m_papers, m_actions[ActionId::ShowPapers]);
    m_stack->add(m_criteria, m_actions[ActionId::ShowCriteria]);
    m_stack->add(m_digest, m_actions[ActionId::ShowDigest]);
    m_history->addBatches(m_desk->batches());
    m_stack->add(m_history, m_actions[ActionId::ShowHistory]);
    m_stack->add(m_welcome, [this] { return m_welcome->accessibleName(); });
    m_stack->add(m_keeping->blocked(), [this] { return m_keeping->blocked()->text(); });
    connect(m_stack, &PageStack::shown, this, &MainWindow::onShown);
    setCentralWidget(center);
}

void MainWindow::connectActions() {
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, this, slot);
    };
    on(ActionId::SampleDay, &MainWindow::readSample);
    on(ActionId::ExportDigest, [this] {
        m_stack->showPage(m_digest);
        m_digest->chooseExport();
    });
    on(ActionId::Settings, &MainWindow::openSettings);
    on(ActionId::Quit, &QWidget::close);
    on(ActionId::SaveCriteria, [this] { m_criteria->save(); });
    on(ActionId::Find, [this] {
        m_stack->showPage(m_papers);
        m_papers->focusSearch();
    });
    on(ActionId::FocusPass, [this] {
        m_stack->showPage(m_papers);
        m_papers->togglePass();
    });
    on(ActionId::ShowMap, [this](bool show) {
        m_stack->showPage(m_papers);
        m_papers->setMapOpen(show);
    });
    connect(m_notices, &NoticeBar::stepChosen, this, &MainWindow::runStep);
    new HelpActions(m_services, m_shared, m_actions, this);
    m_papers->addMenus(*buildMenus(*menuBar(), m_actions));
    m_actions.attach(ActionScope::Window, this);
    m_header->setTools(m_papers->tools());
}

void MainWindow::connectPages() {
    connect(m_settings, &SettingsInUse::changed, this, &MainWindow::applySettings);
    connect(m_digest, &DigestPage::settingsChanged, m_settings, &SettingsInUse::change);
    connect(m_digest, &DigestPage::fetchRequested, m_run, &RunLauncher::fetchToday);
    connect(m_digest, &DigestPage::scoreRequested, m_run, &RunLauncher::scoreDay);
    connect(m_criteria, &CriteriaPage::criteriaChanged, this, &MainWindow::criteriaChanged);
    connect(m_welcome, &WelcomePage::startRequested, this, &MainWindow::startFirstDay);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::readSample);
    auto *trial =
        new TrialController(m_services.library, m_services.runner, *m_run, *m_criteria, *m_messages, this);
    connect(m_session, &PaperSession::opened, this, &MainWindow::nameWindow);
    connect(m_session, &PaperSession::dayOpened, this, &MainWindow::dayOpened);
    connect(m_session, &PaperSession::dayOpened, trial, &TrialController::setDay);
    connect(m_dropTarget, &DropTarget::feedsBrought, m_run, &RunLauncher::readFeeds);
    m_transfer = new TransferController(m_services, m_shared, m_actions, *m_dropTarget, this);
    connect(m_transfer, &TransferController::paperAdded, m_papers, &PapersPage::showPaper);
    connect(m_transfer, &TransferController::dayWanted, m_papers, &PapersPage::openDay);
    connect(m_transfer, &TransferController::dayWanted, m_stack, [this] { m_stack->showPage(m_papers); });
    connect(m_transfer, &TransferController::digestsImported, m_criteria, &CriteriaPage::refresh);
    connect(m_transfer, &TransferController::digestsImported, m_papers, &PapersPage::openDay);
}

void MainWindow::connectLibrary() {
    connect(m_keeping, &LibraryController::opened, this, &MainWindow::libraryOpened);
    connect(m_keeping, &LibraryController::refused, this, &MainWindow::libraryRefused);
    connect(m_keeping, &LibraryController::criteriaFound, m_reading, &CriteriaController::use);
    connect(m_reading, &CriteriaController::pageWanted, m_stack, [this] { m_stack->showPage(m_criteria); });
    new LiveRefresh({m_services.library, *m_keeping, *m_session, *m_criteria, *m_digest, *m_history, *m_desk},
                    this);
    connect(m_keeping, &LibraryController::restoring, this, [this](bool isRestoring) {
        m_stack->setDisabled(isRestoring);
        if (!isRestoring && m_stack->currentWidget() == m_papers)
            m_papers->focusTable(); // the table had lost the focus
    });
    connect(m_run, &RunLauncher::busyChanged, m_keeping, &LibraryController::setRunning);
}

void MainWindow::connectRun() {
    connect(&m_services.runner, &Runner::listingStored, this, &MainWindow::listingStored);
    connect(&m_services.runner, &Runner::scoresStored, this,
            [this](const QDate &, const std::vector<ScoredPaper> &scores) {
                if (!m_run->isTrial()) // a trial's criteria may not be in use
                    m_session->addScores(scores);
            });
    connect(m_run, &RunLauncher::busyChanged, m_papers, &PapersPage::setRunning);
    connect(m_run, &RunLauncher::scoringBegun, this, [this](QDate day) {
        if (!m_run->isOfChosenPapers())
            m_papers->onScoringBegun(day);
    });
    connect(m_run, &RunLauncher::reported, this, [this] {
        m_session->papers().setWaiting({});
        m_papers->refresh();
        m_digest->refresh();
        m_history->refresh();
    });
    connect(m_desk, &RunController::papersStale, m_papers, &PapersPage::refresh);
    connect(m_desk, &RunController::focusWanted, this, [this] {
        if (m_stack->currentWidget() == m_papers)
            m_papers->focusTable();
    });
    connect(m_run, &RunLauncher::noCategories, this, [this] { m_stack->showPage(m_welcome); });
    connect(m_papers, &PapersPage::fetchWanted, m_desk, &RunController::fetchDay);
    connect(m_desk, &RunController::minutePassed, m_papers, &PapersPage::setNow);
    connect(m_desk, &RunController::openWanted, this, [this](QDate day) {
        m_stack->showPage(m_papers);
        m_papers->openDay(day);
    });
    m_papers->setNow(m_services.clock.now());
}

// The first listing of a fetch opens its day; later ones only add to it.
void MainWindow::listingStored(QDate day) {
    if ((m_run->takeFollow() && m_session->day() != day) || !m_session->scope().isOpen())
        m_papers->openDay(day);
    else
        m_session->refreshWith(day);
}

void MainWindow::openLibrary() {
    m_keeping->open();
}

void MainWindow::libraryRefused() {
    m_stack->showPage(m_keeping->blocked());
    m_header->setEnabled(false);
    setWorkEnabled(*menuBar(), false);
}

void MainWindow::libraryOpened(const std::vector<DaySummary> &days) {
    m_header->setEnabled(true);
    setWorkEnabled(*menuBar(), true);
    for (const QString &warning : m_services.store.warnings())
        Q_EMIT m_messages->warned(
            tr("A setting could not be read and was reset to its default: %1").arg(warning),
            NextStep::OpenSettings);
    m_memory->restoreDraft();
    m_criteria->refresh();
    m_papers->refresh();
    if (m_stack->currentWidget() == m_keeping->blocked())
        m_stack->showPage(m_papers);
    if (!days.empty())
        m_papers->openDay(days.front().day);
    else if (!m_settings->now().firstStartDone)
        m_stack->showPage(m_welcome);
    m_desk->libraryOpened();
    m_transfer->begin();
}

void MainWindow::criteriaChanged() {
    m_papers->refresh();
    m_digest->refresh();
    m_desk->refreshEstimate();
    m_keeping->update();
    m_desk->offerScoring(tr("These criteria are in use now. Score the day to apply them."));
}

void MainWindow::onShown(const QWidget *page) {
    m_header->setToolsVisible(page == m_papers);
    m_desk->panel()->setVisible(m_actions[ActionId::ShowCalls]->isChecked() && page != m_history);
    if (page == m_papers)
        m_papers->focusTable();
}

void MainWindow::nameWindow() {
    const PaperScope &scope = m_session->scope();
    if (!scope.isOpen()) {
        setWindowTitle(tr("Winnow"));
        return;
    }
    const QString name = scope.kind != PaperScope::Kind::Day ? SidebarModel::nameOf(scope.kind)
                         : scope.day == sampleDay()          ? tr("Sample day")
                                                    : QLocale().toString(scope.day, QLocale::LongFormat);
    setWindowTitle(tr("Winnow – %1").arg(name));
}

void MainWindow::dayOpened(QDate day) {
    m_digest->setDay(day);
    m_criteria->costs().setDay(day);
    m_desk->setDay(day);
    if (m_stack->currentWidget() == m_papers && !qobject_cast<QLineEdit *>(focusWidget())) // is not typing
        m_papers->focusTable(); // so that the triage keys work at once
}

void MainWindow::applySettings(const Settings &settings) {
    applyTheme(*qApp, settings.theme, m_services.systemPalette);
    Settings effective = withEnvironment(settings); // values from the environment are never stored
    effective.model = withEnvironment(effective.model);
    m_actions.setKeys(KeyMap::fromSetting(settings.keys));
    m_desk->setSettings(effective);
    m_history->setMonthCap(settings.model.monthCap);
    m_digest->setSettings(settings);
    m_criteria->costs().setSettings(settings);
    m_welcome->setSettings(settings);
}

SettingsDialog *MainWindow::openSettings() {
    auto *dialog =
        new SettingsDialog(m_settings->now(), taxonomy(), m_services.runner, m_services.secrets, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->offerMorning(morningJob(programBeside(QStringLiteral("winnow-cli")), m_services.libraryFile,
                                    m_services.store.file()));
    m_taste->addTab(*dialog);
    m_keeping->addTab(*dialog);
    connect(dialog, &SettingsDialog::settingsChanged, m_settings, &SettingsInUse::change);
    dialog->open();
    return dialog;
}

void MainWindow::startFirstDay(const Settings &chosen, bool opensCriteria) {
    m_settings->change(chosen);
    m_stack->showPage(m_papers);
    if (opensCriteria)
        m_stack->showPage(m_criteria);
    else
        m_run->fetchToday();
}

void MainWindow::readSample() {
    m_stack->showPage(m_papers);
    m_run->readSample();
}

// The other steps are handled by whoever reported the error.
void MainWindow::runStep(NextStep step) {
    if (step == NextStep::OpenSettings)
        openSettings();
    else if (step == NextStep::OpenScoring)
        openSettings()->showScoring();
    else if (step == NextStep::ShowDetails)
        m_desk->showCalls(true);
    else if (step == NextStep::RestoreLibrary)
        m_keeping->chooseRestore();
}

void MainWindow::closeEvent(QCloseEvent *event) {
    m_memory->save();
    QMainWindow::closeEvent(event);
}

} // namespace winnow
