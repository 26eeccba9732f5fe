#include "ui/settings/service/servicepanel.h"

#include "ui/settings/service/connectiontest.h"
#include "ui/settings/service/formgrid.h"
#include "ui/settings/service/keyfield.h"
#include "ui/settings/service/modelfield.h"
#include "ui/settings/service/pricewords.h"
#include "ui/settings/service/probewords.h"
#include "ui/settings/service/providerfields.h"
#include "ui/settings/service/servicequery.h"
#include "ui/settings/service/traitfields.h"

#include <QLabel>

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
    m_test = new ConnectionTest(this);
    m_form->addField(tr("API &key"), m_key);
    m_form->addField(QString(), m_test);
    connectFields();
    follow(m_others);
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
    connect(m_test, &ConnectionTest::testRequested, this, &ServicePanel::test);
    connect(m_test, &ConnectionTest::cancelRequested, this, &ServicePanel::cancel);
    connect(m_query, &ServiceQuery::failed, this, &ServicePanel::showFailure);
    connect(m_query, &ServiceQuery::tested, this, [this](const ProbeReport &report) {
        m_model->setModels(report.models, false);
        m_model->setCanList(true);
        m_traits->setFound(report.contextTokens);
        m_test->showAnswer(answerSentence(report), criteriaFlaw(report));
    });
    connect(m_query, &ServiceQuery::listed, this, [this](const QStringList &models) {
        m_model->setCanList(true);
        m_test->showAnswer(models.isEmpty() ? tr("The service lists no models. Enter the name by hand.")
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
    m_test->showAsking(m_model->model());
    m_query->test(asked(), m_key->typed());
}

void ServicePanel::list() {
    if (!m_provider->check())
        return;
    m_key->setService(asked());
    m_model->setCanList(false);
    m_test->showAsking(tr("for the models"));
    m_query->list(asked(), m_key->typed());
}

void ServicePanel::cancel() {
    m_query->cancel();
    m_model->setCanList(true);
    m_test->clear();
}

void ServicePanel::showFailure(const Error &error, const QStringList &models) {
    m_model->setCanList(true);
    if (!models.isEmpty())
        m_model->setModels(models, false);
    m_test->showFlaw(probeErrorSentence(error, asked(), models));
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
