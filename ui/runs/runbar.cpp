#include "ui/runs/runbar.h"

#include "ui/common/messages/elsewheretext.h"
#include "ui/common/nextlisting.h"
#include "ui/common/runwords.h"
#include "ui/runs/runfigures.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace winnow {

namespace {

// Makes a button as wide as the wider of two texts, so that changing between them moves nothing.
void keepWidth(QPushButton &button, const QString &other) {
    const QString text = button.text();
    int width = button.sizeHint().width();
    button.setText(other);
    width = std::max(width, button.sizeHint().width());
    button.setText(text);
    button.setMinimumWidth(width);
}

} // namespace

RunBar::RunBar(QAction *details, QWidget *parent)
    : QWidget(parent),
      m_progress(new QProgressBar(this)),
      m_text(new QLabel(this)),
      m_figures(new RunFigures(this)),
      m_nextListing(new QLabel(this)),
      m_details(new QPushButton(details->iconText(), this)),
      m_pause(new QPushButton(tr("Pause"), this)),
      m_stop(new QPushButton(tr("Stop"), this)) {
    setObjectName(QStringLiteral("runBar"));
    compose(details);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &RunBar::showFigures);
    connect(m_pause, &QPushButton::clicked, this, &RunBar::pauseToggled);
    connect(m_stop, &QPushButton::clicked, this, &RunBar::stopRequested);
}

void RunBar::compose(QAction *details) {
    m_progress->setProperty("thin", true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setMinimumWidth(60);
    m_progress->setMaximumWidth(180);
    m_progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_progress->hide();
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("runText"));
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_figures->hide();
    m_nextListing->setForegroundRole(QPalette::PlaceholderText);
    m_details->setToolTip(details->toolTip());
    connect(m_details, &QPushButton::clicked, details, &QAction::trigger);
    m_pause->setObjectName(QStringLiteral("pauseRun"));
    m_stop->setObjectName(QStringLiteral("stopRun"));
    for (QPushButton *button : {m_details, m_pause, m_stop}) {
        button->setProperty("quiet", true);
        button->setFocusPolicy(Qt::TabFocus);
        button->hide();
    }
    keepWidth(*m_pause, tr("Resume"));
    keepWidth(*m_stop, tr("Stop now"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 10, 4);
    layout->setSpacing(12);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_text, 4);
    layout->addWidget(m_figures, 4);
    layout->addWidget(m_nextListing);
    layout->addWidget(m_details);
    layout->addWidget(m_pause);
    layout->addWidget(m_stop);
    setMinimumHeight(m_stop->sizeHint().height() + 8); // the same height with and without buttons
}

void RunBar::addSign(QWidget *sign) {
    static_cast<QHBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_nextListing), sign);
}

void RunBar::showStarted() {
    m_shown = {};
    m_shown.stage = RunStage::Done;
    m_isStopping = m_isGivingUp = false;
    m_waitUntil = {};
    m_progress->setRange(0, 0);
    m_progress->show();
    m_nextListing->hide();
    m_figures->clear();
    m_figures->hide();
    m_text->setText(tr("Starting…"));
    m_text->show();
    showButtons(false);
    m_tick.start();
}

void RunBar::showText(const QString &text) {
    m_figures->hide();
    m_text->show();
    m_text->setText(text.isEmpty() ? m_end : text);
    m_progress->setRange(0, 0);
    m_progress->setVisible(!text.isEmpty());
}

void RunBar::showButtons(bool isModel) {
    m_stop->setText(m_isStopping && isModel ? tr("Stop now") : tr("Stop"));
    m_stop->setToolTip(m_isStopping ? tr("Abandon the calls under way; you may still be charged for them")
                                    : tr("Stop the run; everything stored so far is kept"));
    m_stop->setEnabled(!m_isStopping || (isModel && !m_isGivingUp));
    m_stop->show();
    m_pause->setText(m_shown.meter && m_shown.meter->paused ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(tr("Start no more calls for now; those under way are completed"));
    m_pause->setEnabled(!m_isStopping);
    m_pause->setVisible(isModel);
    m_details->setVisible(isModel || m_details->isVisible());
}

void RunBar::showProgress(const RunProgress &progress) {
    if (progress.stage == RunStage::Done)
        return;
    if (progress.stage != m_shown.stage)
        m_timeLeft.start(progress.done);
    m_shown = progress;
    m_timeLeft.setPaused(progress.meter && progress.meter->paused);
    m_timeLeft.setProgress(progress.done, progress.total);
    m_waitUntil = progress.wait.count() > 0 ? QDateTime::currentDateTimeUtc().addSecs(progress.wait.count())
                                            : QDateTime();
    m_progress->setRange(0, progress.total);
    m_progress->setValue(progress.done);
    const bool isScoring = progress.stage == RunStage::Scoring;
    m_text->setVisible(!isScoring);
    m_figures->setVisible(isScoring);
    showButtons(progress.meter.has_value());
    showFigures();
}

QString RunBar::fetchingText() const {
    if (m_waitUntil.isValid()) {
        const auto left =
            static_cast<int>(std::max<qint64>(1, QDateTime::currentDateTimeUtc().secsTo(m_waitUntil)));
        if (m_shown.trouble && m_shown.trouble->code == ErrorCode::Throttled)
            return tr("arXiv is rate-limiting requests; retrying in %n s", nullptr, left);
        return tr("arXiv is not available; retrying in %n s", nullptr, left);
    }
    if (m_shown.what.isEmpty())
        return tr("Fetching listings");
    return tr("Fetching %1 · feed %2 of %3")
        .arg(m_shown.what)
        .arg(std::min(m_shown.done + 1, std::max(m_shown.total, 1)))
        .arg(m_shown.total);
}

void RunBar::showFigures() {
    if (m_waitUntil.isValid() && m_waitUntil <= QDateTime::currentDateTimeUtc())
        m_waitUntil = {};
    if (m_shown.stage == RunStage::Fetching)
        m_text->setText(m_isStopping ? tr("Stopping…") : fetchingText());
    if (m_shown.stage == RunStage::Completing)
        m_text->setText(m_isStopping ? tr("Stopping…") : tr("Asking arXiv for what its pages omit"));
    if (m_shown.stage != RunStage::Scoring)
        return;
    m_figures->show(RunFigures::Papers, m_shown.waitsFor
                                            ? tr("Waiting. %1").arg(elsewhereText(*m_shown.waitsFor))
                                            : tr("Scoring %1 of %2").arg(m_shown.done).arg(m_shown.total));
    if (m_shown.meter) {
        const RunMeter &meter = *m_shown.meter;
        const auto tokens = static_cast<int>(meter.tokens.prompt + meter.tokens.completion);
        m_figures->show(RunFigures::Calls, tr("%Ln call(s)", nullptr, meter.calls));
        m_figures->show(RunFigures::Tokens, tr("%Ln token(s)", nullptr, tokens));
        m_figures->show(RunFigures::Cost, costText(meter.cost, meter.cap));
    }
    m_figures->show(RunFigures::Time, timeText());
}

QString RunBar::timeText() const {
    const int underWay = m_shown.meter ? m_shown.meter->underWay : 0;
    if (m_isStopping)
        return underWay > 0 ? tr("stopping after %Ln call(s) under way", nullptr, underWay) : tr("stopping…");
    if (m_shown.meter && m_shown.meter->paused)
        return underWay > 0 ? tr("paused, %Ln call(s) under way", nullptr, underWay) : tr("paused");
    if (m_shown.meter && m_shown.meter->notice && m_shown.meter->notice->code == ErrorCode::ModelLoading)
        return tr("the model is loading");
    if (m_waitUntil.isValid())
        return tr("the service is rate-limiting; retrying in %n s", nullptr,
                  static_cast<int>(std::max<qint64>(1, QDateTime::currentDateTimeUtc().secsTo(m_waitUntil))));
    const std::optional<int> seconds = m_timeLeft.seconds();
    constexpr int longWait = 120;
    if (!seconds)
        return {};
    return *seconds < longWait ? tr("%n s left", nullptr, *seconds)
                               : tr("%n min left", nullptr, (*seconds + 30) / 60);
}

void RunBar::showStopping(bool now) {
    m_isStopping = true;
    m_isGivingUp = now;
    showButtons(m_shown.meter.has_value());
    if (m_shown.stage == RunStage::Done)
        m_text->setText(tr("Stopping…"));
    showFigures();
}

void RunBar::showEnd(const QString &text) {
    m_tick.stop();
    m_isStopping = m_isGivingUp = false;
    m_shown = {};
    m_shown.stage = RunStage::Done;
    m_progress->hide();
    m_stop->hide();
    m_pause->hide();
    m_figures->hide();
    m_nextListing->show();
    m_text->show();
    m_end = text;
    m_text->setText(text);
    m_text->setToolTip(text);
}

void RunBar::setNow(const QDateTime &now) {
    const NextListing next = nextListing(now);
    m_nextListing->setText(next.words);
    m_nextListing->setToolTip(next.sentence);
}

} // namespace winnow
