#include "ui/welcome/scorerchoice.h"

#include "ui/settings/service/servicepanel.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace winnow {

namespace {
constexpr int indent = 22; // indentation of text below a radio button
} // namespace

ScorerChoice::ScorerChoice(Runner &runner, SecretStore &secrets, QWidget *parent)
    : QWidget(parent),
      m_builtin(new QRadioButton(
          tr("The &built-in scorer – compares papers with your topics on this computer, nothing to set up"),
          this)),
      m_model(
          new QRadioButton(tr("A lan&guage model – reads the abstracts; a service may charge for it"), this)),
      m_service(new ServicePanel(runner, secrets, this)) {
    setAccessibleName(tr("Scorer"));
    m_builtin->setObjectName(QStringLiteral("builtinScorer"));
    m_model->setObjectName(QStringLiteral("modelScorer"));
    m_builtin->setChecked(true);
    m_service->setContentsMargins(indent, 4, 0, 0);
    m_service->hideTraits();
    m_service->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_builtin);
    layout->addWidget(m_model);
    layout->addWidget(m_service);

    connect(m_model, &QRadioButton::toggled, this, [this](bool isModelChosen) {
        m_service->setVisible(isModelChosen);
        Q_EMIT changed();
    });
    connect(m_service, &ServicePanel::changed, this, &ScorerChoice::changed);
}

void ScorerChoice::showSettings(const Settings &settings) {
    m_service->showSettings(settings.model);
    (settings.scorer == Scorer::Llm ? m_model : m_builtin)->setChecked(true);
}

void ScorerChoice::readSettings(Settings &settings) const {
    settings.scorer = isModel() ? Scorer::Llm : Scorer::Builtin;
    if (isModel())
        m_service->readSettings(settings.model);
}

bool ScorerChoice::isModel() const {
    return m_model->isChecked();
}

bool ScorerChoice::check() {
    return !isModel() || m_service->check();
}

void ScorerChoice::keepKey() {
    if (isModel())
        m_service->keepKey();
}

} // namespace winnow
