#include "ui/settings/morningtab.h"

#include "app/model/async.h"
#include "app/model/clock.h"
#include "ui/common/messages/errortext.h"
#include "ui/common/messages/flawlabel.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace winnow {

MorningTab::MorningTab(ScheduledJob job, QWidget *parent)
    : SettingsTab(parent),
      m_job(std::move(job)),
      m_button(new QPushButton(this)),
      m_state(new QLabel(this)),
      m_flaw(new FlawLabel(this)) {
    m_button->setObjectName(QStringLiteral("morningButton"));
    m_button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_state->setObjectName(QStringLiteral("morningState"));
    m_state->setWordWrap(true);
    m_flaw->setObjectName(QStringLiteral("morningFlaw"));
    auto *hint =
        new QLabel(tr("On weekdays, when arXiv’s listings are out, the system fetches and scores the day "
                      "with these settings, writes its digest and tells you how many papers are worth a "
                      "look. Winnow need not be open. A model’s key must be in the keyring."),
                   this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_state);
    layout->addWidget(m_button);
    layout->addWidget(m_flaw);
    layout->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &MorningTab::toggle);
    enableButton();
}

void MorningTab::showSettings(const Settings &settings) {
    follow(settings);
}

void MorningTab::follow(const Settings &edited) {
    m_hasCategories = !edited.categories.isEmpty();
    enableButton();
}

void MorningTab::showEvent(QShowEvent *event) {
    SettingsTab::showEvent(event);
    if (!m_isAsking)
        ask([] { return readSchedule(Clock().now()); });
}

// Runs other programs, which takes time.
void MorningTab::ask(const std::function<Result<ScheduleStatus>()> &question) {
    m_isAsking = true;
    m_flaw->setFlaw(QString());
    enableButton();
    whenReady(QtConcurrent::run(question), this,
              [this](const Result<ScheduleStatus> &answer) { showAnswer(answer); });
}

void MorningTab::showAnswer(const Result<ScheduleStatus> &answer) {
    m_isAsking = false;
    if (answer)
        m_status = *answer;
    else
        m_flaw->setFlaw(errorText(answer.error()).sentence);
    if (!m_status.isOn)
        m_state->setText(m_status.kind ? tr("The morning run is off.")
                                       : tr("This system has neither a systemd user manager nor cron."));
    else
        m_state->setText(tr("The morning run is on, using %1. Next: %2")
                             .arg(scheduleKindName(*m_status.kind),
                                  QLocale().toString(m_status.next->toLocalTime(), QLocale::ShortFormat)));
    enableButton();
}

void MorningTab::toggle() {
    if (m_status.isOn)
        ask([] { return turnScheduleOff(Clock().now()); });
    else
        ask([job = m_job] { return turnScheduleOn(job, Clock().now()); });
}

void MorningTab::enableButton() {
    m_button->setText(m_status.isOn ? tr("Turn &off") : tr("Turn &on"));
    m_button->setEnabled(!m_isAsking && (m_status.isOn || (m_status.kind && m_hasCategories)));
    m_button->setToolTip(m_hasCategories ? QString() : tr("Choose categories first, on the first tab."));
}

} // namespace winnow
