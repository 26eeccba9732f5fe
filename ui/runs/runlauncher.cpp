#include "ui/runs/runlauncher.h"

#include "app/model/async.h"
#include "app/run/runner.h"
#include "ui/common/messages/modelerrortext.h"
#include "ui/runs/confirmation.h"
#include "ui/runs/runsummary.h"

namespace winnow {

RunLauncher::RunLauncher(Runner &runner, SecretStore &secrets, Messages &messages, Settings settings,
                         QObject *parent)
    : QObject(parent),
      m_runner(runner),
      m_secrets(secrets),
      m_messages(messages),
      m_settings(std::move(settings)) {
    connect(&m_runner, &Runner::finished, this, &RunLauncher::conclude);
}

void RunLauncher::setSettings(const Settings &settings) {
    const bool isOther = settings.scorer != m_settings.scorer || settings.model != m_settings.model;
    m_settings = settings;
    Q_EMIT settingsChanged();
    if (!isOther || !m_asked)
        return;
    const RunRequest asked = *m_asked;
    dropQuestion();
    if (usesModel())
        prepare(asked, false);
}

void RunLauncher::fetchToday() {
    if (m_settings.categories.isEmpty()) {
        Q_EMIT noCategories();
        return;
    }
    RunRequest request;
    request.categories = m_settings.categories;
    fetch(request);
}

void RunLauncher::readFeeds(const QStringList &files) {
    RunRequest request;
    request.feedFiles = files;
    fetch(request);
}

void RunLauncher::readSample() {
    if (m_busy)
        return;
    RunRequest request;
    request.sample = true;
    completeFetch(request);
    run(request);
}

void RunLauncher::catchUp(const std::vector<QDate> &days, bool isAsked) {
    if (m_settings.categories.isEmpty() && isAsked)
        Q_EMIT noCategories();
    if (m_busy || m_settings.categories.isEmpty())
        return;
    RunRequest request;
    request.categories = m_settings.categories;
    request.catchUpDays = days;
    completeFetch(request);
    m_isAsked = isAsked;
    run(request);
}

void RunLauncher::completeFetch(RunRequest &request) {
    request.filter = m_settings.filter;
    if (!m_settings.arxivUrl.isEmpty())
        request.arxivUrl = QUrl(m_settings.arxivUrl);
    m_scoreNext = false;
    m_fetched.reset();
}

// A model's cost is estimated once the papers are fetched.
void RunLauncher::fetch(RunRequest request) {
    if (m_busy)
        return;
    completeFetch(request);
    request.score = !usesModel();
    m_scoreNext = usesModel();
    run(request);
}

RunRequest RunLauncher::scoring(QDate day, const std::vector<QDate> &days) const {
    RunRequest request;
    request.fetch = false;
    request.days = days;
    if (day.isValid())
        request.day = day;
    request.scorer = m_settings.scorer;
    return request;
}

void RunLauncher::scoreDays(const std::vector<QDate> &days) {
    score(scoring(days.front(), days));
}

void RunLauncher::retryFailed(QDate day) {
    RunRequest request = scoring(day);
    request.retryFailed = true;
    score(request);
}

void RunLauncher::scorePapers(QDate day, const std::vector<ArxivId> &papers,
                              const std::optional<Criteria> &tried) {
    RunRequest request = scoring(day);
    request.criteria = tried;
    request.only = papers;
    score(request);
}

void RunLauncher::score(RunRequest request) {
    if (m_busy)
        return;
    m_fetched.reset();
    request.scorer = m_settings.scorer;
    request.model.reset();
    if (usesModel())
        prepare(request, true);
    else
        run(request);
}

void RunLauncher::prepare(const RunRequest &request, bool atOnce) {
    dropQuestion();
    const quint64 number = ++m_preparations;
    m_preparing = number;
    m_last = request;
    setBusy(true);
    Q_EMIT said(tr("Looking up the key…"));
    whenReady(findModelAccess(m_secrets, m_settings.model), this,
              [this, number, atOnce, request](const Result<ModelAccess> &access) {
                  if (number != m_preparing)
                      return;
                  if (!access)
                      return refuse(access.error());
                  RunRequest complete = request;
                  complete.scorer = m_settings.scorer;
                  complete.model = *access;
                  complete.waitsForTurn = request.waitsForTurn || m_waits;
                  complete.prescreening = prescreenOptions(m_settings);
                  weigh(complete, atOnce);
              });
}

void RunLauncher::weigh(const RunRequest &request, bool atOnce) {
    Q_EMIT said(tr("Estimating cost…"));
    whenReady(m_runner.estimate(request), this,
              [this, number = m_preparing, atOnce, request](const Result<RunEstimate> &estimate) {
                  if (number != m_preparing)
                      return;
                  if (!estimate)
                      return refuse(estimate.error());
                  m_preparing = 0;
                  if (!needsConfirmation(*estimate, m_settings.model))
                      return run(request);
                  m_asked = request;
                  Q_EMIT said({});
                  setBusy(false);
                  Q_EMIT confirmNeeded(*estimate, atOnce);
              });
}

// Before any call to the model.
void RunLauncher::refuse(const Error &error) {
    m_preparing = 0;
    RunReport report;
    report.error = error;
    report.failedIn = RunStage::Scoring;
    Q_EMIT said({});
    setBusy(false);
    judge(report);
}

void RunLauncher::confirm() {
    if (!m_asked || m_busy)
        return;
    run(RunRequest(*m_asked)); // run() clears m_asked
}

void RunLauncher::confirmWithBuiltin() {
    if (m_asked && !m_busy)
        scoreWithBuiltin(*m_asked);
}

void RunLauncher::decline() {
    dropQuestion();
}

void RunLauncher::dropQuestion() {
    if (!m_asked)
        return;
    m_asked.reset();
    Q_EMIT confirmOver();
}

void RunLauncher::togglePause() {
    if (!m_runner.isRunning())
        return;
    m_paused = !m_paused;
    m_runner.give(m_paused ? RunOrder::Pause : RunOrder::Resume);
}

void RunLauncher::stop() {
    if (m_preparing != 0) {
        m_preparing = 0;
        Q_EMIT said({});
        setBusy(false);
        return;
    }
    if (!m_runner.isRunning())
        return;
    m_scoreNext = false;
    m_stops += 1;
    m_runner.give(m_stops == 1 ? RunOrder::Stop : RunOrder::Abort);
    Q_EMIT stopping(m_stops > 1);
}

void RunLauncher::run(const RunRequest &request) {
    dropQuestion();
    m_last = request;
    m_follow = m_isAsked && (m_follow || request.fetch);
    m_stops = 0;
    m_paused = false;
    setBusy(true);
    if (request.score)
        Q_EMIT scoringBegun(request.fetch ? QDate() : request.day.value_or(QDate()));
    m_runner.start(request);
}

void RunLauncher::conclude(const RunReport &report) {
    const bool isSecondPart = m_fetched && m_last && !m_last->fetch;
    const RunReport whole = isSecondPart ? withFeedsOf(report, *m_fetched) : report;
    const bool goesOn = std::exchange(m_scoreNext, false) && !report.error && !report.nothingCame();
    if (m_last && m_last->fetch)
        m_fetched = report;
    if (!goesOn)
        setBusy(false);
    const bool isAsked = std::exchange(m_isAsked, true);
    Q_EMIT reported(whole);
    if (isAsked || !report.ok())
        judge(report);
    if (goesOn)
        prepare(scoring(report.day.value_or(QDate()), report.days), false);
}

bool RunLauncher::isOfModel() const {
    return m_last && m_last->scorer == Scorer::Llm;
}

QString RunLauncher::sentenceOf(const RunReport &report) const {
    return reportSentence(report, serviceName());
}

bool RunLauncher::usesModel() const {
    return m_settings.scorer == Scorer::Llm;
}

QString RunLauncher::serviceName() const {
    if (!isOfModel())
        return {};
    if (m_last->model)
        return serviceNameOf(m_last->model->provider);
    const auto preset = providerById(m_settings.model.provider);
    return preset ? serviceNameOf(providerAt(*preset, m_settings.model.endpoint)) : tr("the model's service");
}

void RunLauncher::setBusy(bool busy) {
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void RunLauncher::judge(const RunReport &report) {
    const ErrorText outcome = verdict(report, serviceName());
    if (outcome.sentence.isEmpty()) {
        if (const QString notice = runNotice(report); !notice.isEmpty())
            Q_EMIT m_messages.noticed(notice);
        return;
    }
    RunRequest request = m_last.value_or(RunRequest());
    if (!request.fetch && report.day)
        request.day = report.day;
    warn(outcome, request);
}

void RunLauncher::warn(const ErrorText &outcome, const RunRequest &request) {
    const auto take = [this, outcome, request](NextStep step) { takeStep(step, outcome, request); };
    Q_EMIT m_messages.warned(outcome.sentence, outcome.step, outcome.otherStep, Retry(this, take));
}

void RunLauncher::takeStep(NextStep step, const ErrorText &outcome, const RunRequest &request) {
    if (m_busy) {
        warn(outcome, request); // the message stays, to try again later
        Q_EMIT m_messages.noticed(tr("Another run is under way. Try again when it has ended."));
    } else if (step == NextStep::Retry || step == NextStep::ScoreNow) {
        retry(request);
    } else if (step == NextStep::WaitForTurn) {
        RunRequest waiting = request;
        waiting.waitsForTurn = true;
        score(waiting);
    } else if (step == NextStep::UseBuiltin) {
        scoreWithBuiltin(request);
    } else {
        RunRequest failed = request;
        failed.fetch = false;
        failed.retryFailed = true;
        score(failed);
    }
}

Retry RunLauncher::again(const ErrorText &offer) {
    return Retry(this, [this, offer, request = m_last.value_or(RunRequest())](NextStep step) {
        takeStep(step, offer, request);
    });
}

void RunLauncher::retry(const RunRequest &request) {
    if (request.scorer == Scorer::Llm)
        return score(request); // with the current settings
    m_fetched.reset();
    m_scoreNext = request.fetch && !request.score;
    run(request);
}

void RunLauncher::scoreWithBuiltin(RunRequest request) {
    request.fetch = false;
    request.score = true;
    request.scorer = Scorer::Builtin;
    request.model.reset();
    request.leaveScored = true;
    m_fetched.reset();
    run(request);
}

} // namespace winnow
