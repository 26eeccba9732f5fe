#include "ui/run/runbar.h"

#include "ui/messages/errortext.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace winnow {

RunBar::RunBar(QWidget *parent)
    : QWidget(parent),
      m_progress(new QProgressBar(this)),
      m_text(new QLabel(this)),
      m_nextListing(new QLabel(this)),
      m_stop(new QPushButton(tr("Stop"), this)) {
    setObjectName(QStringLiteral("runBar"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(180, 6);
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_progress->hide();
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("runText"));
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_nextListing->setForegroundRole(QPalette::PlaceholderText);
    m_stop->setProperty("quiet", true);
    m_stop->setToolTip(tr("Stop the run; what was stored is kept (Esc)"));
    m_stop->setEnabled(false);
    m_stop->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 10, 4);
    layout->setSpacing(12);
    layout->addWidget(m_progress);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_nextListing);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT stopRequested();
    });
}

void RunBar::showStarted() {
    m_stage = RunStage::Done;
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->setEnabled(true);
    m_stop->show();
    m_text->setText(tr("Starting…"));
}

void RunBar::showProgress(const RunProgress &progress) {
    if (progress.stage != m_stage) {
        m_stage = progress.stage;
        m_stageTimer.start();
    }
    m_progress->setRange(0, progress.total);
    m_progress->setValue(progress.done);
    switch (progress.stage) {
    case RunStage::Fetching:
        m_text->setText(progress.what.isEmpty()
                            ? tr("Fetching the listings")
                            : tr("Fetching %1 · feed %2 of %3")
                                  .arg(progress.what)
                                  .arg(std::min(progress.done + 1, std::max(progress.total, 1)))
                                  .arg(progress.total));
        break;
    case RunStage::Scoring:
        m_text->setText(tr("Scoring %1 of %2").arg(progress.done).arg(progress.total) + timeLeft(progress));
        break;
    case RunStage::Done:
        break;
    }
}

QString RunBar::timeLeft(const RunProgress &progress) const {
    constexpr qint64 settleMs = 2000; // before that the guess jumps about
    const qint64 elapsed = m_stageTimer.isValid() ? m_stageTimer.elapsed() : 0;
    if (progress.done <= 0 || elapsed < settleMs)
        return {};
    const double perPaper = double(elapsed) / progress.done;
    const int seconds = int(std::ceil(perPaper * (progress.total - progress.done) / 1000.0));
    return tr(" · %n s left", nullptr, seconds);
}

void RunBar::showReport(const RunReport &report) {
    m_progress->hide();
    m_stop->setEnabled(false);
    m_stop->hide();
    m_text->setText(reportSentence(report));
}

void RunBar::setNextListing(const QDateTime &moment, const QDateTime &now) {
    const qint64 minutes = std::max<qint64>(0, now.secsTo(moment) / 60);
    m_nextListing->setText(
        minutes >= 24 * 60
            ? tr("next listing %1").arg(QLocale().toString(moment.toLocalTime(), tr("ddd HH:mm")))
            : tr("next listing in %1 h %2 min").arg(minutes / 60).arg(minutes % 60));
    m_nextListing->setToolTip(QLocale().toString(moment.toLocalTime(), QLocale::LongFormat));
}

QString RunBar::text() const {
    return m_text->text();
}

QString reportSentence(const RunReport &report) {
    QStringList parts;
    if (!report.feeds.empty()) {
        parts << RunBar::tr("%1 announced, %2 scanned, %3 new to the library")
                     .arg(report.announced)
                     .arg(report.scanned)
                     .arg(report.fresh);
    }
    if (report.run) {
        parts << (report.run->scored > 0 ? RunBar::tr("%n paper(s) scored", nullptr, report.run->scored)
                                         : RunBar::tr("everything was scored already"));
        if (report.run->failed > 0)
            parts << RunBar::tr("%n without a score", nullptr, report.run->failed);
    }
    if (report.error)
        parts.prepend(errorText(*report.error).sentence);
    return parts.join(QStringLiteral(" · "));
}

} // namespace winnow
