#include "ui/runs/batches/batchcontroller.h"

#include "app/model/async.h"
#include "app/run/runner.h"
#include "ui/common/messages/modelerrortext.h"
#include "ui/common/runwords.h"
#include "ui/runs/batches/batchlist.h"
#include "ui/runs/batches/batchtext.h"
#include "ui/runs/batches/scoredaysdialog.h"
#include "ui/runs/runlauncher.h"

#include <QPushButton>

#include <algorithm>
#include <utility>

namespace winnow {

namespace {
constexpr int mostBatchesInVain = 20;
}

BatchController::BatchController(const Services &services, Messages &messages, RunLauncher &control,
                                 QObject *parent)
    : QObject(parent),
      m_services(services),
      m_messages(messages),
      m_launcher(control),
      m_keeper(services.library, services.secrets, services.clock, services.runner.claims()),
      m_list(new BatchList),
      m_sign(new QPushButton) {
    m_sign->setObjectName(QStringLiteral("batchSign"));
    m_sign->setProperty("quiet", true);
    m_sign->setFocusPolicy(Qt::TabFocus);
    m_sign->setToolTip(tr("Batches and their progress"));
    m_sign->hide();
    connectKeeper();
    connect(m_list, &BatchList::lookWanted, &m_keeper, &BatchWatcher::look);
    connect(m_list, &BatchList::cancelWanted, &m_keeper, &BatchWatcher::cancel);
    connect(m_list, &BatchList::forgetWanted, &m_keeper, &BatchWatcher::forget);
}

void BatchController::connectKeeper() {
    connect(&m_keeper, &BatchWatcher::jobsChanged, this, [this](const std::vector<BatchJob> &jobs) {
        const QString words = batchesUnderWay(jobs);
        m_list->setJobs(jobs);
        m_sign->setText(words);
        m_sign->setVisible(!words.isEmpty());
        m_launcher.setWaits(!words.isEmpty());
    });
    connect(&m_keeper, &BatchWatcher::closed, this, &BatchController::follow);
    connect(&m_keeper, &BatchWatcher::looked, this, &BatchController::tell);
    connect(&m_keeper, &BatchWatcher::answersStored, this, &BatchController::papersStale);
    connect(&m_keeper, &BatchWatcher::failed, this, [this](const Error &error) {
        Q_EMIT m_messages.errorOccurred(error, Retry(this, [this] { m_keeper.look(); }));
    });
}

void BatchController::setSettings(const Settings &settings) {
    m_settings = settings;
    m_keeper.setSettings(settings.model);
}

QString BatchController::serviceName() const {
    const auto access = modelAccess(m_settings.model);
    return access ? serviceNameOf(access->provider) : QString();
}

void BatchController::askForDays(QDate first, QDate last, bool inBatch) {
    delete m_dialog;
    m_dialog = new ScoreDaysDialog(m_services, m_settings, m_sign->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ScoreDaysDialog::chosen, this, [this](const std::vector<QDate> &days, bool isBatch) {
        isBatch ? send(days) : m_launcher.scoreDays(days);
    });
    m_dialog->ask(first, last, inBatch);
}

void BatchController::send(const std::vector<QDate> &days) {
    m_launcher.setWaits(true);
    whenReady(
        findModelAccess(m_services.secrets, m_settings.model), this,
        [this, days](const ModelAccess &access) {
            ScoreRequest request;
            request.scorer = Scorer::Llm;
            request.model = access;
            request.prescreening = prescreenOptions(m_settings);
            request.waitsForTurn = true;
            m_sending = days;
            m_toldSent = 0;
            m_isNews = true;
            m_keeper.send(request, days);
        },
        [this, days](const Error &error) {
            say(modelErrorText(error, serviceName()), Retry(this, [this, days] { send(days); }));
        });
}

// Once, however often it is met.
void BatchController::say(const ErrorText &text, const Retry &own) {
    if (m_said.contains(text.sentence))
        return;
    m_said.insert(text.sentence);
    Q_EMIT m_messages.warned(text.sentence, text.step, text.otherStep, own);
}

void BatchController::tell(const BatchReport &report, bool isSending) {
    tellSent(report, isSending);
    if (!report.error && !report.trouble && report.failedJob.isEmpty())
        m_said.clear(); // what comes again is news
    if (report.error)
        say(modelErrorText(*report.error, serviceName()),
            Retry(this, [this, isSending, days = m_sending] { isSending ? send(days) : m_keeper.look(); }));
    if (!report.failedJob.isEmpty())
        say({tr("A batch failed: %1. Fix the cause, then send its papers again.").arg(report.failedJob),
             NextStep::Retry, NextStep::OpenScoring},
            Retry(this, [this] { askForDays({}, {}, true); }));
    if (!report.trouble)
        return m_list->setTrouble({});
    const ErrorText text = report.trouble->code == ErrorCode::NotFound
                               ? ErrorText{tr("The service can't find a batch with this key. Winnow keeps "
                                              "looking; History shows which batch it is."),
                                           NextStep::OpenScoring}
                               : modelErrorText(*report.trouble, serviceName());
    m_list->setTrouble(text.sentence);
    const bool passes = text.step == NextStep::Retry; // it is tried again by itself
    if (!passes)
        say(text);
}

void BatchController::tellSent(const BatchReport &report, bool isSending) {
    if (!isSending || !m_isNews)
        return;
    if (report.requestsSent > m_toldSent) {
        m_toldSent = report.requestsSent;
        QString text =
            tr("%Ln paper(s) sent in a batch. Answers take up to a day.", nullptr, report.papersSent);
        if (report.reserved > 0)
            text += QLatin1Char(' ') +
                    tr("Reserved for batches in progress: up to %1.").arg(moneyText(report.reserved));
        Q_EMIT m_messages.noticed(text);
    } else if (report.requestsSent == 0 && report.callsLeft == 0 && !report.error) {
        m_isNews = false;
        Q_EMIT m_messages.noticed(tr("There is nothing left to send in a batch."));
    }
}

// One that was cancelled, or failed as a whole, or was forgotten is left to the reader.
void BatchController::follow(const BatchJob &job) {
    Q_EMIT papersStale();
    m_inVain = job.answered > 0 ? 0 : m_inVain + 1;
    if (job.end == BatchEnd::Lost)
        say({tr("The service has lost batch %1. Score its papers again.").arg(job.id), NextStep::Retry},
            Retry(this, [this] { askForDays({}, {}, true); }));
    if (job.end != BatchEnd::Completed && job.end != BatchEnd::Expired && job.end != BatchEnd::Crowded)
        return;
    const auto orSay = [this](const Error &error) { Q_EMIT m_messages.errorOccurred(error); };
    whenReady(
        m_services.library.criteria().current(), this,
        [this, job, orSay](const Criteria &criteria) {
            // By others, all its days would be asked about anew.
            const bool isOfToday = criteria.version == job.criteriaVersion &&
                                   m_settings.scorer == Scorer::Llm && m_settings.model.model == job.model;
            if (!isOfToday)
                return endFollowUp(job.id);
            whenReady(
                m_services.library.batches().rest(job.id), this,
                [this, job](const BatchRest &rest) { followRest(job, rest); }, orSay);
        },
        orSay);
}

void BatchController::followRest(const BatchJob &job, const BatchRest &rest) {
    const bool wasFruitless = job.answered == 0 && job.end != BatchEnd::Crowded;
    const bool goesOn = rest.isSecondPass || m_settings.model.leftOver == QLatin1String("batch");
    if (!rest.days.empty() && goesOn && !wasFruitless && m_inVain < mostBatchesInVain)
        return send(rest.days);
    for (const QDate day : rest.days) {
        if (std::ranges::find(m_rest.days, day) == m_rest.days.end())
            m_rest.days.push_back(day);
    }
    std::ranges::sort(m_rest.days, std::greater<>());
    m_rest.papers += rest.papers;
    m_restOf.push_back(job.id);
    const bool isLast = std::ranges::none_of(m_keeper.jobs(), isUnderWay);
    if (!isLast)
        return;
    if (m_rest.days.empty())
        Q_EMIT m_messages.noticed(tr("The batch is done; its papers are scored."));
    else
        askAboutRest();
    for (const qint64 done : std::exchange(m_restOf, {}))
        endFollowUp(done);
}

// From here on the rest is the reader's, or a run's. What goes into another batch is recorded with that one.
void BatchController::endFollowUp(qint64 job) {
    whenReady(m_services.library.batches().followedUp(job), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT m_messages.errorOccurred(done.error());
    });
}

void BatchController::askAboutRest() {
    const BatchRest rest = std::exchange(m_rest, {});
    if (m_settings.model.leftOver == QLatin1String("live") && !m_launcher.isBusy() && m_inVain == 0)
        return m_launcher.scoreDays(rest.days);
    const Retry take(this, [this, days = rest.days](NextStep step) { takeRest(step, days); });
    Q_EMIT m_messages.warned(tr("%Ln paper(s) got no score from the batch.", nullptr, rest.papers),
                             NextStep::ScoreNow, NextStep::InBatch, take);
}

void BatchController::takeRest(NextStep step, const std::vector<QDate> &days) {
    if (step == NextStep::ScoreNow)
        m_launcher.scoreDays(days);
    else if (step == NextStep::InBatch)
        send(days);
}

} // namespace winnow
