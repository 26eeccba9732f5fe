#include "ui/digest/summarystrip.h"

#include "app/model/async.h"
#include "app/run/runner.h"
#include "app/run/summaryrequest.h"
#include "ui/common/messages/modelerrortext.h"
#include "ui/common/runwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace winnow {

SummaryStrip::SummaryStrip(Runner &runner, SecretStore &secrets, Messages &messages, QWidget *parent)
    : QFrame(parent),
      m_runner(runner),
      m_secrets(secrets),
      m_messages(messages),
      m_sentence(new QLabel(this)),
      m_yes(new QPushButton(tr("Write &summary"), this)),
      m_no(new QPushButton(tr("N&ot now"), this)) {
    m_sentence->setObjectName(QStringLiteral("summaryPrice"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_yes->setObjectName(QStringLiteral("summaryYes"));
    m_yes->setProperty("primary", true);
    m_no->setObjectName(QStringLiteral("summaryNo"));
    m_no->setProperty("quiet", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 12, 7);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    connect(m_yes, &QPushButton::clicked, this, &SummaryStrip::ask);
    connect(m_no, &QPushButton::clicked, this, &SummaryStrip::leave);
    hide();
}

void SummaryStrip::offer(const Digest &digest) {
    m_digest = digest;
    const int offer = ++m_offer;
    const Result<ModelAccess> access = modelAccess(m_model);
    if (!access)
        return fail(access.error());
    whenReady(m_runner.estimateSummary(summaryRequest(m_digest, *access)), this,
              [this, offer](const Result<RunEstimate> &estimate) {
                  if (offer != m_offer)
                      return;
                  if (!estimate)
                      return fail(estimate.error());
                  showPrice(*estimate);
              });
}

void SummaryStrip::showPrice(const RunEstimate &estimate) {
    m_sentence->setText(tr("Summary: %1. %2.", "what it takes, what was spent")
                            .arg(estimateSentence(estimate), spendingSentence(estimate)));
    m_yes->setEnabled(true);
    show();
    m_no->setFocus(Qt::OtherFocusReason); // a Space meant for the page must not spend money
}

void SummaryStrip::ask() {
    m_yes->setEnabled(false);
    m_sentence->setText(tr("Asking %1 for a summary…").arg(m_model.model));
    const int offer = m_offer;
    whenReady(findModelAccess(m_secrets, m_model), this, [this, offer](const Result<ModelAccess> &access) {
        if (offer != m_offer) // the offer was declined in the meantime
            return;
        if (!access)
            return fail(access.error());
        send(*access);
    });
}

// A summary that was paid for is shown even if the strip is gone.
void SummaryStrip::send(const ModelAccess &access) {
    whenReady(m_runner.summarize(summaryRequest(m_digest, access)), this,
              [this, offer = m_offer, range = *m_digest.range,
               model = access.settings.model](const Result<QString> &text) {
                  if (offer == m_offer)
                      leave();
                  if (!text)
                      return fail(text.error());
                  Q_EMIT written(range, DigestSummary{model, *text});
              });
}

void SummaryStrip::fail(const Error &error) {
    hide();
    if (m_model.model.trimmed().isEmpty())
        return Q_EMIT m_messages.warned(
            tr("No model is chosen yet. Choose one in the settings to write summaries."),
            NextStep::OpenScoring);
    const Result<ModelAccess> access = modelAccess(m_model);
    const ErrorText words = modelErrorText(error, access ? serviceNameOf(access->provider) : QString());
    Q_EMIT m_messages.warned(tr("No summary was written. %1").arg(words.sentence), words.step);
}

void SummaryStrip::leave() {
    ++m_offer;
    hide();
}

void SummaryStrip::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        return leave();
    QFrame::keyPressEvent(event);
}

} // namespace winnow
