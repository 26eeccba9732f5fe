#include "ui/settings/scoringtab.h"

#include "ui/settings/service/servicepanel.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int hintIndent = 22; // indentation of text below a radio button

QLabel *newHint(const QString &text, QWidget *parent) {
    auto *hint = new QLabel(text, parent);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    hint->setContentsMargins(hintIndent, 0, 0, 0);
    return hint;
}

} // namespace

ScoringTab::ScoringTab(Runner &runner, SecretStore &secrets, QWidget *parent)
    : SettingsTab(parent),
      m_builtin(new QRadioButton(tr("The &built-in scorer"), this)),
      m_model(new QRadioButton(tr("A lan&guage model"), this)),
      m_service(new ServicePanel(runner, secrets, this)) {
    m_builtin->setObjectName(QStringLiteral("builtinScorer"));
    m_model->setObjectName(QStringLiteral("modelScorer"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_builtin);
    layout->addWidget(newHint(tr("Compares papers with your topics on this computer. Costs nothing."), this));
    layout->addWidget(m_model);
    layout->addWidget(newHint(tr("Reads titles and abstracts against your criteria. They are sent to the "
                                 "service below, which may charge for it."),
                              this));
    layout->addSpacing(8);
    layout->addWidget(m_service);
    layout->addStretch(1);

    connect(m_model, &QRadioButton::toggled, this, [this] {
        showState();
        Q_EMIT changed();
    });
    connect(m_service, &ServicePanel::changed, this, &SettingsTab::changed);
    showState();
}

void ScoringTab::showSettings(const Settings &settings) {
    const bool isModel = settings.scorer == Scorer::Llm;
    (isModel ? m_model : m_builtin)->setChecked(true);
    m_service->showSettings(settings.model);
    showState();
}

void ScoringTab::readSettings(Settings &settings) const {
    settings.scorer = m_model->isChecked() ? Scorer::Llm : Scorer::Builtin;
    m_service->readSettings(settings.model);
}

void ScoringTab::restore(const Settings &defaults) {
    m_builtin->setChecked(defaults.scorer != Scorer::Llm); // the service was set up by hand, so it is kept
    m_model->setChecked(defaults.scorer == Scorer::Llm);
}

void ScoringTab::follow(const Settings &edited) {
    m_service->follow(edited.model);
}

bool ScoringTab::check() {
    return !m_model->isChecked() || m_service->check();
}

void ScoringTab::keep() {
    if (m_model->isChecked())
        m_service->keepKey();
}

void ScoringTab::showState() {
    m_service->setEnabled(m_model->isChecked());
}

} // namespace winnow
