#include "ui/settings/service/providerfields.h"

#include "app/score/service/modelaccess.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/settings/service/formgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace winnow {

namespace {

using namespace std::chrono_literals;
constexpr auto settleDelay = 300ms;

} // namespace

ProviderFields::ProviderFields(FormGrid &form, QWidget *parent)
    : QObject(parent),
      m_form(form),
      m_provider(new QComboBox(parent)),
      m_address(new QLineEdit(parent)),
      m_flaw(new FlawLabel(parent)),
      m_insecure(new QCheckBox(parent)),
      m_apiVersion(new QLineEdit(parent)) {
    m_provider->setObjectName(QStringLiteral("provider"));
    for (const Provider &preset : providers())
        m_provider->addItem(preset.name, preset.id);
    m_address->setObjectName(QStringLiteral("endpoint"));
    m_address->setAccessibleName(tr("Service address"));
    m_flaw->setObjectName(QStringLiteral("endpointFlaw"));
    m_insecure->setObjectName(QStringLiteral("insecureHost"));
    m_apiVersion->setObjectName(QStringLiteral("apiVersion"));

    form.addField(tr("Serv&ice"), m_provider);
    form.addField(tr("Address"), m_address);
    form.addField(QString(), m_flaw);
    form.addField(QString(), m_insecure);
    form.addField(tr("API versio&n"), m_apiVersion);
    connectFields();
    showPreset();
}

void ProviderFields::connectFields() {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleDelay);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        showWhatIsWrong();
        Q_EMIT settled();
    });
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ProviderFields::pick);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_flaw->setFlaw(QString());
        m_settle.start();
        Q_EMIT changed();
    });
    connect(m_apiVersion, &QLineEdit::textChanged, this, &ProviderFields::changed);
    connect(m_insecure, &QCheckBox::toggled, this, [this](bool isAllowed) {
        m_allowedHost = isAllowed ? openHost() : QString();
        showWhatIsWrong();
        Q_EMIT changed();
    });
}

void ProviderFields::showSettings(const ModelSettings &settings) {
    m_typed.clear();
    m_allowedHost = settings.insecureHost;
    const int index = m_provider->findData(settings.provider);
    m_shown = m_provider->itemData(std::max(0, index)).toString();
    m_provider->setCurrentIndex(std::max(0, index));
    m_address->setText(settings.endpoint);
    m_apiVersion->setText(settings.apiVersion);
    showPreset();
}

void ProviderFields::readSettings(ModelSettings &settings) const {
    settings.provider = provider();
    settings.endpoint = m_address->text().trimmed();
    settings.apiVersion = isAzure() ? m_apiVersion->text().trimmed() : QString();
    const QString open = openHost();
    settings.insecureHost = open.isEmpty() || open != m_allowedHost ? QString() : open;
}

QString ProviderFields::provider() const {
    return m_provider->currentData().toString();
}

void ProviderFields::pick(int index) {
    const QString now = m_provider->itemData(index).toString();
    if (now == m_shown)
        return;
    const QString before = std::exchange(m_shown, now);
    ModelSettings &left = m_typed[before];
    left.endpoint = m_address->text();
    left.apiVersion = m_apiVersion->text();
    const ModelSettings typed = m_typed.value(now);
    m_address->setText(typed.endpoint);
    m_apiVersion->setText(typed.apiVersion);
    showPreset();
    Q_EMIT providerPicked(before, now);
    Q_EMIT changed();
}

void ProviderFields::showPreset() {
    const Provider preset = providerById(provider()).value_or(Provider());
    ModelSettings plain;
    plain.provider = preset.id;
    const QString fromEnvironment = withEnvironment(plain).endpoint;
    if (!fromEnvironment.isEmpty())
        m_address->setPlaceholderText(fromEnvironment);
    else if (!preset.baseUrl.isEmpty())
        m_address->setPlaceholderText(preset.baseUrl.toString());
    else
        m_address->setPlaceholderText(preset.dialect == ChatDialect::Azure
                                          ? QStringLiteral("https://NAME.openai.azure.com")
                                          : QStringLiteral("https://…/v1"));
    m_apiVersion->setPlaceholderText(preset.apiVersion);
    m_form.setFieldVisible(m_apiVersion, isAzure());
    showWhatIsWrong();
    m_settle.start();
}

bool ProviderFields::isAzure() const {
    const auto preset = providerById(provider());
    return preset && preset->dialect == ChatDialect::Azure;
}

QString ProviderFields::openHost() const {
    ModelSettings settings;
    settings.provider = provider();
    settings.endpoint = m_address->text().trimmed();
    const auto access = modelAccess(withEnvironment(settings));
    return !access && access.error().code == ErrorCode::InsecureUrl ? access.error().detail : QString();
}

QString ProviderFields::flaw() const {
    ModelSettings settings;
    readSettings(settings);
    const auto access = modelAccess(withEnvironment(settings));
    if (access)
        return {};
    if (access.error().code == ErrorCode::InsecureUrl)
        return tr("http is not encrypted. Use https, or tick the box below.");
    if (access.error().place != QLatin1String("endpoint"))
        return {};
    return settings.endpoint.isEmpty() ? tr("Enter the service’s address. It should start with https://.")
                                       : tr("This is not a web address. It should start with https://.");
}

void ProviderFields::showWhatIsWrong() {
    const QString open = openHost();
    m_form.setFieldVisible(m_insecure, !open.isEmpty());
    if (!open.isEmpty()) {
        m_insecure->setText(tr("Send papers and key unencr&ypted to %1").arg(open));
        m_insecure->setChecked(open == m_allowedHost);
    }
    const QString wrong = m_address->text().trimmed().isEmpty() ? QString() : flaw();
    m_form.setFieldVisible(m_flaw, !wrong.isEmpty());
    m_flaw->setFlaw(wrong);
}

bool ProviderFields::check() {
    showWhatIsWrong();
    const QString wrong = flaw();
    if (wrong.isEmpty())
        return true;
    m_form.setFieldVisible(m_flaw, true);
    m_flaw->setFlaw(wrong);
    m_address->setFocus(Qt::OtherFocusReason);
    return false;
}

} // namespace winnow
