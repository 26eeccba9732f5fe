#include "ui/settings/service/servicepanel.h"

#include "ui/common/messages/announcer.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/settings/service/formgrid.h"
#include "ui/settings/service/keyfield.h"
#include "ui/settings/service/modelfield.h"
#include "ui/settings/service/pricewords.h"
#include "ui/settings/service/probewords.h"
#include "ui/settings/service/providerfields.h"
#include "ui/settings/service/servicequery.h"
#include "ui/settings/service/traitfields.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace winnow {

ServicePanel::ServicePanel(Runner &runner, SecretStore &secrets, QWidget *parent)
    : QWidget(parent), m_form(new FormGrid(this)) {
    m_provider = new ProviderFields(*m_form, this);
    m_model = new ModelField(this);
    m_price = new QLabel(this);
    m_query = new ServiceQuery(runner, secrets, this);
    m_price->setObjectName(QStringLiteral("modelPrice"));
    m_price->setForegroundRole(QPalette::PlaceholderText);
    m_price->setTextFormat(Qt::PlainText);
    m_price->setWordWrap(true);
    m_price->setMinimumHeight(1); // see FlawLabel
    m_form->addField(tr("&Model"), m_model);
    m_form->addField(QString(), m_price);
    m_traits = new TraitFields(*m_form, this);
    m_key = new KeyField(secrets, this); // after it: the order of the Tab key
    m_form->addField(tr("API &key"), m_key);
    m_form->addField(QString(), newTest());
    connectFields();
    follow(m_others);
}

QWidget *ServicePanel::newTest() {
    auto *row = new QWidget(this);
    m_test = new QPushButton(row);
    m_answer = new QLabel(row);
    m_flaw = new FlawLabel(row);
    m_test->setObjectName(QStringLiteral("testService"));
    m_test->setProperty("quiet", true);
    m_test->setToolTip(tr("Lists the models and makes one tiny call"));
    m_answer->setObjectName(QStringLiteral("testAnswer"));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(1); // see FlawLabel
    m_flaw->setObjectName(QStringLiteral("testFlaw"));
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_test, 0, 0, Qt::AlignTop);
    layout->addWidget(m_answer, 0, 1);
    layout->addWidget(m_flaw, 1, 1);
    layout->setColumnStretch(1, 1);
    showTest(tr("&Test"));
    return row;
}

void ServicePanel::connectFields() {
    connect(m_provider, &ProviderFields::changed, this, &ServicePanel::fieldsChanged);
    connect(m_provider, &ProviderFields::providerPicked, m_model, &ModelField::changeProvider);
    connect(m_provider, &ProviderFields::providerPicked, this, [this] { m_key->setService(asked()); });
    connect(m_provider, &ProviderFields::settled, this, [this] { m_key->setService(asked()); });
    connect(m_model, &ModelField::changed, this, &ServicePanel::fieldsChanged);
    connect(m_model, &ModelField::listRequested, this, &ServicePanel::list);
    connect(m_traits, &TraitFields::changed, this, [this] {
        cancel();
        Q_EMIT changed();
    });
    connect(m_key, &KeyField::typedChanged, this, &ServicePanel::changed);
    connect(m_test, &QPushButton::clicked, this, [this] { m_query->isAsking() ? cancel() : test(); });
    connect(m_query, &ServiceQuery::failed, this, &ServicePanel::showFailure);
    connect(m_query, &ServiceQuery::tested, this, [this](const ProbeReport &report) {
        m_model->setModels(report.models, false);
        m_model->setCanList(true);
        m_traits->setFound(report.contextTokens);
        showAnswer(answerSentence(report), criteriaFlaw(report));
    });
    connect(m_query, &ServiceQuery::listed, this, [this](const QStringList &models) {
        m_model->setCanList(true);
        showAnswer(models.isEmpty() ? tr("The service lists no models. Enter the name by hand.")
                                    : tr("%Ln model(s) to choose from", nullptr, int(models.size())));
        m_model->setModels(models, true);
    });
}

void ServicePanel::showSettings(const ModelSettings &settings) {
    m_others = settings;
    m_provider->showSettings(settings);
    m_model->setModel(settings.model);
    m_traits->setLines(settings.traits);
    m_key->setService(asked());
    fieldsChanged();
}

void ServicePanel::readSettings(ModelSettings &settings) const {
    m_provider->readSettings(settings);
    settings.model = m_model->model();
    settings.traits = m_traits->lines();
}

void ServicePanel::follow(const ModelSettings &edited) {
    m_others = edited;
    const QString price = priceSentence(asked(), tr("enter it under “Costs & limits”"));
    m_price->setText(price);
    m_form->setFieldVisible(m_price, !price.isEmpty());
}

ModelSettings ServicePanel::asked() const {
    ModelSettings settings = m_others;
    readSettings(settings);
    return withEnvironment(settings);
}

// Results only apply to the fields' previous values.
void ServicePanel::fieldsChanged() {
    cancel();
    m_traits->setModel(m_model->model());
    m_traits->setFound(0);
    follow(m_others);
    Q_EMIT changed();
}

void ServicePanel::test() {
    if (!m_provider->check() || !m_model->check())
        return;
    m_key->setService(asked());
    m_model->setCanList(false);
    showAsking(m_model->model());
    m_query->test(asked(), m_key->typed());
}

void ServicePanel::list() {
    if (!m_provider->check())
        return;
    m_key->setService(asked());
    m_model->setCanList(false);
    showAsking(tr("for the models"));
    m_query->list(asked(), m_key->typed());
}

void ServicePanel::cancel() {
    m_query->cancel();
    m_model->setCanList(true);
    showTest(tr("&Test"));
}

void ServicePanel::showFailure(const Error &error, const QStringList &models) {
    m_model->setCanList(true);
    if (!models.isEmpty())
        m_model->setModels(models, false);
    showTest(tr("&Test"), {}, probeErrorSentence(error, asked(), models));
}

void ServicePanel::showAsking(const QString &whom) {
    showTest(tr("&Cancel"), tr("Asking %1…").arg(whom));
}

void ServicePanel::showAnswer(const QString &sentence, const QString &flaw) {
    showTest(tr("&Test"), flaw.isEmpty() ? QStringLiteral("✓ ") + sentence : sentence, flaw);
    announce(*this, sentence);
}

void ServicePanel::showTest(const QString &button, const QString &sentence, const QString &flaw) {
    m_test->setText(button);
    m_answer->setText(sentence);
    m_answer->setAccessibleName(sentence);
    m_answer->setVisible(flaw.isEmpty() || !sentence.isEmpty());
    m_flaw->setFlaw(flaw);
}

void ServicePanel::hideTraits() {
    m_traits->setVisible(false);
}

bool ServicePanel::check() {
    return m_provider->check() && m_model->check();
}

void ServicePanel::keepKey() {
    m_key->setService(asked());
    m_key->save();
}

} // namespace winnow
