#include "ui/runs/runcontroller.h"

#include "app/arxiv/announcementcalendar.h"
#include "app/model/sampleday.h"
#include "app/run/runner.h"
#include "app/score/lease/leasewatch.h"
#include "ui/common/messages/elsewheretext.h"
#include "ui/common/messages/modelendtext.h"
#include "ui/common/minutetimer.h"
#include "ui/common/runwords.h"
#include "ui/common/services.h"
#include "ui/common/settingsinuse.h"
#include "ui/papers/list/paperscontext.h"
#include "ui/papers/list/paperscope.h"
#include "ui/papers/list/papersession.h"
#include "ui/runs/autofetch.h"
#include "ui/runs/batches/batchcontroller.h"
#include "ui/runs/batches/batchlist.h"
#include "ui/runs/callpanel.h"
#include "ui/runs/confirmstrip.h"
#include "ui/runs/estimatewatch.h"
#include "ui/runs/runbar.h"

#include <QLocale>
#include <QPushButton>

namespace winnow {

namespace {

RunBar *newBar(QAction *details) {
    details->setCheckable(true);
    details->setIconText(RunController::tr("Details"));
    return new RunBar(details);
}

} // namespace

RunController::RunController(const Services &services, const PapersContext &shared, const Actions &actions,
                             QObject *parent)
    : QObject(parent),
      m_actions(actions),
      m_messages(shared.messages),
      m_runner(services.runner),
      m_launcher(services.runner, services.secrets, shared.messages, shared.settings.now()),
      m_hand(new MinuteTimer(services.clock, std::chrono::minutes(1), this)),
      m_batches(new BatchController(services, shared.messages, m_launcher, this)),
      m_watch(new EstimateWatch(services.runner, this)),
      m_turn(new LeaseWatch(services.library, {}, this)),
      m_strip(new ConfirmStrip),
      m_panel(new CallPanel(services.library, shared.messages)),
      m_bar(newBar(actions[ActionId::ShowCalls])),
      m_settings(shared.settings.now()) {
    m_panel->hide();
    m_stale.setSingleShot(true);
    m_stale.setInterval(std::chrono::milliseconds(1500));
    connect(&m_stale, &QTimer::timeout, this, &RunController::papersStale);
    connect(&shared.session, &PaperSession::scoringWanted, this,
            [this, &papers = shared.session.papers()](const ArxivId &id, QDate day) {
                const int row = papers.rowOf(id);
                scorePaper(id, day, row < 0 ? ScoringState::Unscored : papers.facts(row).state);
            });
    connectActions();
    connectRunner();
    connectControl();
    connectBatches();
    connect(m_hand, &MinuteTimer::beaten, this, &RunController::showTime);
    connect(m_bar, &RunBar::shown, this, &RunController::showTime);
    if (services.actsByItself) {
        m_byItself = new AutoFetch(services.library, m_launcher, m_messages, *m_hand, this);
        connect(m_byItself, &AutoFetch::openWanted, this, &RunController::openWanted);
        m_byItself->setSettings(m_settings);
    }
    enableActions();
}

void RunController::showTime() {
    if (!m_bar->isVisible() || m_bar->window()->isMinimized())
        return;
    const QDateTime now = m_hand->now();
    m_bar->setNow(now);
    Q_EMIT minutePassed(now);
}

void RunController::libraryOpened() {
    m_batches->start();
    if (m_byItself)
        m_byItself->start();
}

void RunController::fetchDay(QDate day) {
    if (day == AnnouncementCalendar::newestDay(m_hand->now()))
        m_launcher.fetchToday();
    else
        m_launcher.catchUp({day}, true);
}

void RunController::connectActions() {
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, this, slot);
    };
    on(ActionId::FetchToday, [this] { m_launcher.fetchToday(); });
    on(ActionId::Score, [this] { m_launcher.scoreDay(m_day); });
    on(ActionId::ScoreInBatch, [this] { m_batches->askForDays(m_day, m_day, true); });
    on(ActionId::ScoreDays, [this] { m_batches->askForDays({}, {}, false); });
    on(ActionId::RetryFailed, [this] { m_launcher.retryFailed(m_day); });
    on(ActionId::PauseRun, [this] { m_launcher.togglePause(); });
    on(ActionId::Stop, [this] { m_launcher.stop(); });
    connect(m_actions[ActionId::ShowCalls], &QAction::toggled, m_panel, &QWidget::setVisible);
    connect(m_panel, &CallPanel::closeRequested, this, [this] { showCalls(false); });
}

// The built-in scorer can't score what a model screened out or failed to score.
void RunController::scorePaper(const ArxivId &id, QDate day, ScoringState state) {
    const bool needsModel = state == ScoringState::Screened || state == ScoringState::Failed;
    if (!day.isValid())
        Q_EMIT m_messages.noticed(tr("This paper was in no day's listing, so it can't be scored."));
    else if (needsModel && m_settings.scorer != Scorer::Llm)
        Q_EMIT m_messages.noticed(tr(
            "Scoring this paper anyway needs a language model. Choose one in the settings, under Scoring."));
    else
        m_launcher.scorePapers(day, {id});
}

void RunController::connectRunner() {
    connect(&m_runner, &Runner::started, m_bar, &RunBar::showStarted);
    connect(&m_runner, &Runner::progressed, m_bar, &RunBar::showProgress);
    connect(&m_runner, &Runner::progressed, this, [this](const RunProgress &progress) {
        m_actions[ActionId::PauseRun]->setEnabled(progress.meter.has_value());
        sayNotice(progress);
    });
    connect(&m_runner, &Runner::callMade, m_panel, &CallPanel::add);
    connect(&m_runner, &Runner::callMade, this, [this](const CallRecord &call) {
        const bool settlesWithoutScore = call.kind == CallKind::Screening || call.answered < call.papers;
        if (settlesWithoutScore && !m_stale.isActive())
            m_stale.start();
    });
    connect(m_bar, &RunBar::stopRequested, m_actions[ActionId::Stop], &QAction::trigger);
    connect(m_bar, &RunBar::pauseToggled, m_actions[ActionId::PauseRun], &QAction::trigger);
}

void RunController::connectControl() {
    connect(&m_launcher, &RunLauncher::busyChanged, this, [this](bool isBusy) {
        m_watch->setBusy(isBusy);
        if (isBusy)
            m_turn->stop();
        enableActions();
    });
    connect(&m_launcher, &RunLauncher::said, m_bar, &RunBar::showText);
    connect(&m_launcher, &RunLauncher::stopping, m_bar, &RunBar::showStopping);
    connect(&m_launcher, &RunLauncher::scoringBegun, this, &RunController::begin);
    connect(&m_launcher, &RunLauncher::reported, this, [this](const RunReport &report) {
        m_stale.stop(); // everything is about to be read again
        m_bar->showEnd(m_launcher.sentenceOf(report));
        m_watch->refresh();
        watchForTurn(report);
        showTime();
    });
    connect(m_turn, &LeaseWatch::freed, this, &RunController::sayTurn);
    connect(&m_launcher, &RunLauncher::confirmNeeded, m_strip, &ConfirmStrip::ask);
    connect(&m_launcher, &RunLauncher::confirmOver, this, [this] {
        if (m_strip->leave())
            Q_EMIT focusWanted();
    });
    connect(m_strip, &ConfirmStrip::confirmed, &m_launcher, &RunLauncher::confirm);
    connect(m_strip, &ConfirmStrip::declined, &m_launcher, &RunLauncher::decline);
    connect(m_strip, &ConfirmStrip::builtinChosen, &m_launcher, &RunLauncher::confirmWithBuiltin);
    connect(m_watch, &EstimateWatch::estimated, this, &RunController::showEstimate);
}

void RunController::sayNotice(const RunProgress &progress) {
    const auto now = progress.meter ? progress.meter->notice : std::nullopt;
    if (now == m_notice)
        return;
    m_notice = now;
    if (now)
        Q_EMIT m_messages.noticed(modelNoticeText(*now, m_launcher.serviceName()));
}

void RunController::connectBatches() {
    m_bar->addSign(m_batches->sign());
    connect(m_batches->sign(), &QPushButton::clicked, m_actions[ActionId::ShowHistory], &QAction::trigger);
    connect(m_strip, &ConfirmStrip::batchChosen, this, [this](const QDate &first, const QDate &last) {
        m_launcher.decline();
        m_batches->askForDays(first, last, true);
    });
    connect(m_batches, &BatchController::papersStale, this, [this] {
        if (!m_stale.isActive())
            m_stale.start();
        m_watch->refresh();
    });
}

BatchList *RunController::batches() {
    return m_batches->list();
}

void RunController::refreshBatches() {
    m_batches->refresh();
}

void RunController::offerScoring(const QString &notice) {
    Q_EMIT m_messages.noticed(notice, {tr("Score days…"), [this] { m_batches->askForDays({}, {}, false); }});
}

// Only offered if the user has neither waited for it nor scored without a model.
void RunController::watchForTurn(const RunReport &report) {
    const auto other = report.error ? holderElsewhere(*report.error) : std::nullopt;
    if (!other)
        return;
    m_offer = {elsewhereOverText(*other), NextStep::ScoreNow};
    m_ownTurn = m_launcher.again(m_offer);
    m_turn->start();
}

void RunController::sayTurn() {
    Q_EMIT papersStale();
    m_watch->refresh();
    Q_EMIT m_messages.warned(m_offer.sentence, m_offer.step, NextStep::None, m_ownTurn);
}

void RunController::setSettings(const Settings &settings) {
    m_settings = settings;
    m_launcher.setSettings(settings);
    m_batches->setSettings(settings);
    if (m_byItself)
        m_byItself->setSettings(settings);
    if (m_watch->setSettings(settings))
        showEstimate(std::nullopt);
}

void RunController::setDay(QDate day) {
    m_day = day;
    m_watch->setDay(day);
    enableActions();
}

void RunController::refreshEstimate() {
    m_watch->refresh();
}

void RunController::showCalls(bool shown) {
    m_actions[ActionId::ShowCalls]->setChecked(shown);
}

void RunController::begin(QDate day) {
    if (!m_launcher.isOfModel())
        return;
    const QString name = !day.isValid()       ? tr("the newest day")
                         : day == sampleDay() ? tr("sample day")
                                              : QLocale().toString(day, tr("ddd d MMM", "a day of a run"));
    m_panel->begin(tr("%1, %2").arg(name, m_settings.model.model));
}

void RunController::enableActions() {
    const bool isBusy = m_launcher.isBusy();
    m_actions[ActionId::FetchToday]->setEnabled(!isBusy);
    m_actions[ActionId::SampleDay]->setEnabled(!isBusy);
    m_actions[ActionId::Score]->setEnabled(!isBusy && m_day.isValid());
    m_actions[ActionId::ScoreInBatch]->setEnabled(m_day.isValid());
    m_actions[ActionId::ScoreDays]->setEnabled(!isBusy);
    m_actions[ActionId::ScorePaper]->setEnabled(!isBusy);
    m_actions[ActionId::RetryFailed]->setEnabled(!isBusy && m_day.isValid());
    m_actions[ActionId::Stop]->setEnabled(isBusy);
    if (!isBusy)
        m_actions[ActionId::PauseRun]->setEnabled(false);
}

void RunController::showEstimate(const std::optional<RunEstimate> &estimate) {
    QAction *score = m_actions[ActionId::Score];
    const QString key = score->shortcut().toString(QKeySequence::NativeText);
    QString text = m_settings.scorer == Scorer::Llm ? tr("Score this day with %1").arg(m_settings.model.model)
                                                    : tr("Score this day with the built-in scorer");
    QString label = tr("Score");
    if (estimate && estimate->calls() == 0) {
        text = tr("Nothing is left to score here under these criteria.");
    } else if (estimate) {
        text = estimateSentence(*estimate);
        if (const QString leftOut = prescreeningSentence(estimate->prescreening); !leftOut.isEmpty())
            text += QStringLiteral("\n") + leftOut + QStringLiteral("\n");
        label = tr("Score · %1").arg(estimatedCost(*estimate));
    }
    score->setToolTip(tr("%1 (%2)").arg(text, key));
    score->setIconText(label); // only the button's text; the menu keeps its own
}

} // namespace winnow
