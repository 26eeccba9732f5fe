#include "ui/shell/mainwindow.h"

#include "app/arxiv/announcementcalendar.h"
#include "app/arxiv/taxonomy.h"
#include "app/criteria/topics.h"
#include "app/model/clock.h"
#include "app/model/sampleday.h"
#include "app/run/paths.h"
#include "app/run/runner.h"
#include "app/settings/settingsstore.h"
#include "ui/common/access/splitterorder.h"
#include "ui/common/firstsize.h"
#include "ui/common/messages/noticebar.h"
#include "ui/common/theme.h"
#include "ui/criteria/cost/costdesk.h"
#include "ui/criteria/criteriapage.h"
#include "ui/digest/digestintake.h"
#include "ui/digest/digestpage.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/focus/focusdesk.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/map/daymap.h"
#include "ui/papers/page/paperspage.h"
#include "ui/papers/page/triagekeys.h"
#include "ui/runs/callpanel.h"
#include "ui/runs/confirmstrip.h"
#include "ui/runs/history/historypage.h"
#include "ui/runs/runbar.h"
#include "ui/runs/rundesk.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/blockedpage.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/startup.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace winnow {

namespace {

// The keys under which the settings file keeps the window's state.
const QString geometryKey = QStringLiteral("geometry");
const QString papersKey = QStringLiteral("papers");
const QString draftKey = QStringLiteral("criteriaDraft");

std::vector<CategoryChoice> categoryChoices() {
    std::vector<CategoryChoice> choices;
    for (const Category &fact : taxonomy())
        choices.push_back({fact.code, fact.name, fact.group});
    return choices;
}

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent),
      m_services(services),
      m_settings(services.store.load()),
      m_header(new HeaderBar(m_actions)),
      m_notices(new NoticeBar),
      m_stack(new QStackedWidget),
      m_column(new QSplitter(Qt::Vertical)),
      m_papers(new PapersPage(services.library)),
      m_criteria(new CriteriaPage(services.library)),
      m_digest(new DigestPage(services.library)),
      m_history(new HistoryPage(services.library)),
      m_welcome(new WelcomePage(categoryChoices(), services.runner, services.secrets)),
      m_blocked(new BlockedPage),
      m_desk(new RunDesk(services.library, services.runner, services.secrets, m_actions, m_settings, this)),
      m_run(&m_desk->control()),
      m_startup(new Startup(services.library, this)),
      m_intake(new DigestIntake(services.library, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Winnow"));
    setMinimumSize(640, 480);
    buildPages();
    connectActions();
    connectTriageKeys(m_actions, *m_papers);
    connectNotices();
    connectPages();
    connectTransfer();
    connectRun();
    applySettings(m_settings);
    restoreWindow();
    showPage(m_papers);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages() {
    auto *center = new QWidget;
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notices);
    layout->addWidget(m_desk->strip());
    layout->addWidget(m_column, 1);
    layout->addWidget(m_desk->bar());
    m_column->addWidget(m_stack);
    m_column->addWidget(m_desk->panel());
    m_column->setHandleWidth(1);
    m_column->setChildrenCollapsible(false);
    m_column->setStretchFactor(0, 1);
    orderParts(*m_column);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_papers, m_criteria, m_digest, m_history, m_welcome, m_blocked})
        m_stack->addWidget(page);
    setCentralWidget(center);
    m_actions[ActionId::ShowMap]->setChecked(m_papers->map().isOpen());
}

// The first listing of a fetch shows its day; a later one only joins it.
void MainWindow::listingStored(QDate day) {
    if (m_run->takeFollow() && m_papers->day() != day)
        m_papers->openDay(day);
    else
        m_papers->onListingStored(day);
}

void MainWindow::openLibrary() {
    m_startup->open();
}

void MainWindow::libraryRefused(const Error &error) {
    m_blocked->explain(error, m_services.libraryFile);
    showPage(m_blocked);
    m_header->setEnabled(false);
    menuBar()->setEnabled(false);
}

void MainWindow::libraryOpened(const std::vector<DaySummary> &days) {
    m_header->setEnabled(true);
    menuBar()->setEnabled(true);
    for (const QString &warning : m_services.store.warnings())
        m_notices->showWarning(tr("A setting was unreadable and is back at its default: %1").arg(warning),
                               NextStep::OpenSettings);
    m_criteria->restoreState(m_services.store.windowState(draftKey));
    m_criteria->refresh();
    m_papers->refresh();
    if (m_stack->currentWidget() == m_blocked)
        showPage(m_papers);
    if (!days.empty())
        m_papers->openDay(days.front().day);
    else if (!m_settings.firstStartDone)
        showPage(m_welcome);
}

void MainWindow::markWords(const Criteria &criteria) {
    const QStringList words = wordsToMark(readTopics(criteria.scoringPrompt));
    m_papers->details().setMarkedWords(words);
    m_papers->pass().setMarkedWords(words);
}

void MainWindow::showPage(QWidget *page) {
    if (page != m_stack->currentWidget())
        sayPage(page); // before the focus goes there
    m_stack->setCurrentWidget(page);
    m_header->setToolsVisible(page == m_papers);
    m_desk->panel()->setVisible(m_actions[ActionId::ShowCalls]->isChecked() && page != m_history);
    m_actions[ActionId::ShowPapers]->setChecked(page == m_papers);
    m_actions[ActionId::ShowCriteria]->setChecked(page == m_criteria);
    m_actions[ActionId::ShowDigest]->setChecked(page == m_digest);
    m_actions[ActionId::ShowHistory]->setChecked(page == m_history);
    if (page == m_papers)
        m_papers->focusTable();
}

void MainWindow::dayOpened(QDate day) {
    setWindowTitle(
        tr("Winnow – %1")
            .arg(day == sampleDay() ? tr("Sample day") : QLocale().toString(day, QLocale::LongFormat)));
    m_digest->setDay(day);
    m_criteria->costs().setDay(day);
    m_desk->setDay(day);
    const bool isTyping = qobject_cast<QLineEdit *>(focusWidget()) != nullptr;
    if (m_stack->currentWidget() == m_papers && !isTyping)
        m_papers->focusTable(); // the keys of triage act at once
}

void MainWindow::changeSettings(const Settings &settings) {
    if (const auto saved = m_services.store.save(settings); !saved)
        m_notices->showError(saved.error());
    applySettings(settings);
}

void MainWindow::applySettings(const Settings &settings) {
    m_settings = settings;
    applyTheme(*qApp, settings.theme, m_services.systemPalette);
    Settings effective = withEnvironment(settings); // what the environment says is never stored
    effective.model = withEnvironment(effective.model);
    m_actions.setKeys(KeyMap::fromSetting(settings.keys));
    m_desk->setSettings(effective);
    m_history->setMonthCap(settings.model.monthCap);
    m_digest->setSettings(settings);
    m_criteria->costs().setSettings(settings);
    m_welcome->setSettings(settings);
    m_papers->setCutOffs(settings.cutOffs);
    m_papers->details().setFollowedAuthors(settings.followedAuthors);
}

SettingsDialog *MainWindow::openSettings() {
    auto *dialog =
        new SettingsDialog(m_settings, categoryChoices(), m_services.runner, m_services.secrets, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::settingsChanged, this, &MainWindow::changeSettings);
    dialog->open();
    return dialog;
}

void MainWindow::startFirstDay(const FirstChoices &choices) {
    Settings settings = m_settings;
    settings.categories = choices.categories;
    settings.scorer = choices.scorer;
    settings.model = choices.model;
    settings.firstStartDone = true;
    changeSettings(settings);
    showPage(m_papers);
    if (choices.writeOwnCriteria)
        showPage(m_criteria);
    else
        m_run->fetchToday();
}

void MainWindow::readSample() {
    showPage(m_papers);
    m_run->readSample();
}

void MainWindow::runStep(NextStep step) {
    switch (step) {
    case NextStep::OpenSettings:
        openSettings();
        break;
    case NextStep::OpenScoring:
        openSettings()->showScoring();
        break;
    case NextStep::ShowDetails:
        m_desk->showCalls(true);
        break;
    case NextStep::Retry: // the error's own
    case NextStep::UseBuiltin:
    case NextStep::RetryFailed:
    case NextStep::WaitForTurn:
    case NextStep::ScoreNow:
    case NextStep::RestoreLibrary: // LibraryKeeper's
    case NextStep::None:
        break;
    }
}

void MainWindow::showNextListing() {
    const QDateTime now = m_services.clock.now();
    const QDateTime next = AnnouncementCalendar::nextListing(now);
    m_desk->bar()->setNextListing(next, now);
    m_papers->setCalendar(AnnouncementCalendar::dayAt(now), next);
}

void MainWindow::openLink(const QUrl &url) {
    if (!QDesktopServices::openUrl(url))
        m_notices->showWarning(tr("No browser could be opened for %1.").arg(url.toDisplayString()),
                               NextStep::None);
}

void MainWindow::restoreWindow() {
    if (!restoreGeometry(m_services.store.windowState(geometryKey)))
        resize(firstWindowSize(*screen()));
    m_papers->restoreState(m_services.store.windowState(papersKey));
}

void MainWindow::saveWindow() {
    m_services.store.setWindowState(geometryKey, saveGeometry());
    m_services.store.setWindowState(papersKey, m_papers->saveState());
    keepDraft();
}

void MainWindow::keepDraft() {
    m_services.store.setWindowState(draftKey, m_criteria->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event) {
    saveWindow();
    QMainWindow::closeEvent(event);
}

} // namespace winnow
