#include "ui/criteria/trial/trialcontroller.h"

#include "app/run/runner.h"
#include "ui/common/runwords.h"
#include "ui/criteria/criteriapage.h"
#include "ui/criteria/criteriawords.h"
#include "ui/criteria/savebar.h"
#include "ui/criteria/trial/trialpanel.h"
#include "ui/runs/estimatewatch.h"
#include "ui/runs/runlauncher.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace winnow {

TrialController::TrialController(Library &library, Runner &runner, RunLauncher &control, CriteriaPage &page,
                                 Messages &messages, QObject *parent)
    : QObject(parent),
      m_launcher(control),
      m_page(page),
      m_papers(library, messages),
      m_watch(new EstimateWatch(runner, this)),
      m_panel(new TrialPanel(&page)),
      m_button(new QPushButton(&page)) {
    m_button->setObjectName(QStringLiteral("tryCriteria"));
    m_button->setProperty("quiet", true);
    page.bar().addTool(m_button);
    page.addPanel(m_panel);
    page.installEventFilter(this);
    connect(&page, &CriteriaPage::promptsShown, this, &TrialController::showPrompts);
    connect(m_button, &QPushButton::clicked, this, &TrialController::tryOut);
    connect(m_watch, &EstimateWatch::estimated, this, [this](const std::optional<RunEstimate> &estimate) {
        m_estimate = estimate;
        showButton();
    });
    connectRun(runner);
    connectPanel();
    showButton();
}

void TrialController::connectRun(Runner &runner) {
    connect(&m_launcher, &RunLauncher::settingsChanged, this, &TrialController::look);
    connect(&m_launcher, &RunLauncher::busyChanged, this, &TrialController::look);
    connect(&m_launcher, &RunLauncher::scoringBegun, this, [this] {
        if (m_launcher.isTrial())
            begin();
    });
    connect(&runner, &Runner::scoresStored, this,
            [this](const QDate &, const std::vector<ScoredPaper> &scores) {
                if (m_isTrying)
                    showScores(scores);
            });
    connect(&m_launcher, &RunLauncher::reported, this, [this](const RunReport &report) {
        if (m_isTrying)
            conclude(report);
        else if (m_inUse.version == 0) // the first run saves the default criteria
            m_page.refresh();
        m_watch->refresh();
        look();
    });
}

void TrialController::connectPanel() {
    connect(&m_papers, &TrialPapers::picked, this, [this] {
        readScores();
        look();
    });
    connect(&m_papers, &TrialPapers::scoresRead, this, &TrialController::showRows);
    connect(m_panel, &TrialPanel::othersRequested, this, [this] { m_papers.takeOthers(m_inUse); });
    connect(m_panel, &TrialPanel::closeRequested, this, &TrialController::close);
}

bool TrialController::eventFilter(QObject *watched, QEvent *event) {
    if (watched == &m_page && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        look();
    return QObject::eventFilter(watched, event);
}

void TrialController::setDay(QDate day) {
    if (day == m_papers.day())
        return;
    m_tried.reset();
    m_failures.clear();
    m_trial.criteriaVersion = 0;
    m_panel->hide();
    m_watch->setDay(day);
    m_papers.setDay(day);
}

void TrialController::look() {
    const bool isLookedAt = m_page.isVisible();
    m_watch->setSettings(m_launcher.settings());
    if (isLookedAt && m_isLoaded) {
        m_papers.find(m_inUse);
        m_watch->setTrial(m_onScreen, m_papers.ids());
    }
    m_watch->setBusy(!isLookedAt || m_launcher.isBusy() || m_papers.papers().empty());
    showButton();
    showCaption();
}

void TrialController::showPrompts(const Criteria &onScreen, const Criteria &inUse) {
    const bool isOtherInUse = inUse.version != m_inUse.version;
    m_isLoaded = true;
    m_onScreen = onScreen;
    m_inUse = inUse;
    if (isOtherInUse)
        readScores();
    look();
}

void TrialController::tryOut() {
    if (!whyNot().isEmpty())
        return;
    m_asked = m_onScreen;
    m_panel->show();
    // the button is disabled during the run, and the focus must not move on to Save beside it
    m_panel->takeFocus();
    m_launcher.scorePapers(m_papers.day(), m_papers.ids(), m_onScreen);
}

void TrialController::begin() {
    m_isTrying = true;
    m_tried = m_asked;
    m_failures.clear();
    m_stored.clear();
    showRows(m_panel->model().rows());
}

void TrialController::showScores(const std::vector<ScoredPaper> &scores) {
    for (const ScoredPaper &scored : scores)
        m_stored.insert(scored.id, scored.score);
    showRows(m_panel->model().rows());
}

void TrialController::conclude(const RunReport &report) {
    m_isTrying = false;
    m_failures = report.failures;
    if (report.run)
        m_trial = *report.run;
    readScores();
    m_page.refresh(); // there may be a new version
}

void TrialController::readScores() {
    m_papers.readScores(m_trial, m_inUse.version);
}

void TrialController::showRows(std::vector<TrialRow> rows) {
    for (TrialRow &row : rows) {
        if (m_isTrying) { // what was read is outdated
            row.after = m_stored.contains(row.id) ? std::optional(m_stored.value(row.id)) : std::nullopt;
            row.isWaiting = !row.after;
            row.cause.clear();
        }
        const auto failed = std::ranges::find(m_failures, row.id, &UnscoredPaper::id);
        if (failed != m_failures.end() && !row.after)
            row.cause = failed->cause;
    }
    m_panel->setOthersPossible(m_papers.hasOthers() && !m_launcher.isBusy());
    m_panel->showRows(std::move(rows));
    showCaption();
}

void TrialController::showCaption() {
    m_panel->setOthersPossible(m_papers.hasOthers() && !m_launcher.isBusy());
    const int count = static_cast<int>(m_papers.papers().size());
    if (m_isTrying)
        return m_panel->showCaption(tr("Trying the criteria on %Ln paper(s)…", nullptr, count));
    if (m_trial.criteriaVersion == 0 || !m_tried)
        return m_panel->showCaption(tr("%Ln paper(s), from the day's best to its last", nullptr, count));
    const QString scorer =
        m_trial.scorer == Scorer::Llm ? m_trial.model : tr("the built-in scorer", "tried with it");
    if (!m_tried->samePrompts(m_onScreen))
        m_panel->showCaption(tr("Tried with %1, before your last changes").arg(scorer));
    else if (m_tried->samePrompts(m_inUse))
        m_panel->showCaption(tr("Tried with %1: the criteria in use").arg(scorer));
    else
        m_panel->showCaption(tr("Tried with %1. Save the criteria to use them.").arg(scorer));
}

void TrialController::showButton() {
    const QString reason = whyNot();
    const int count = static_cast<int>(m_papers.papers().size());
    const QString text = tr("Tr&y on %Ln paper(s)", nullptr, count > 0 ? count : TrialPapers::handful);
    QString cost;
    QString tip = tr("Scores a few of the day's papers with the criteria above; nothing else changes");
    if (reason.isEmpty() && usesModel() && m_estimate) {
        const bool isDone = m_estimate->calls() == 0;
        cost = isDone ? QString() : estimatedCost(*m_estimate);
        tip = isDone ? tr("These papers already have scores under these criteria; shows them again")
                     : estimateSentence(*m_estimate);
    }
    m_button->setText(cost.isEmpty() ? text : tr("%1 · %2").arg(text, cost));
    m_button->setToolTip(reason.isEmpty() ? tip : reason);
    m_button->setAccessibleDescription(m_button->toolTip());
    m_button->setEnabled(reason.isEmpty());
}

void TrialController::close() {
    m_panel->hide();
    m_button->setFocus(Qt::OtherFocusReason);
}

bool TrialController::usesModel() const {
    return m_launcher.settings().scorer == Scorer::Llm;
}

QString TrialController::whyNot() const {
    if (m_papers.papers().empty())
        return tr("There are no papers to try the criteria on. Fetch a day first.");
    if (m_launcher.isBusy())
        return tr("Available again when the run has ended");
    if (m_onScreen.scoringPrompt.trimmed().isEmpty())
        return flawSentence(CriteriaFlaw::EmptyScoringPrompt);
    return {};
}

} // namespace winnow
