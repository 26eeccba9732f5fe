#include "ui/settings/advancedtab.h"

#include "app/settings/settingsstore.h"
#include "ui/common/messages/flawlabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QUrl>

namespace winnow {

namespace {

bool isThisMachine(const QString &host) {
    return host == QLatin1String("localhost") || host == QLatin1String("::1") ||
           QRegularExpression(QStringLiteral("^127(\\.\\d{1,3}){3}$")).match(host).hasMatch();
}

} // namespace

QString feedUrlFlaw(const QString &text) {
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() ||
        (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return AdvancedTab::tr("This is not a web address. It should start with https://.");
    if (!url.userInfo().isEmpty())
        return AdvancedTab::tr("The address must not contain a user name or password.");
    if (scheme == QLatin1String("http") && !isThisMachine(url.host()))
        return AdvancedTab::tr("http is not encrypted. Use https, or a server on this machine.");
    return {};
}

AdvancedTab::AdvancedTab(QWidget *parent)
    : SettingsTab(parent), m_url(new QLineEdit(this)), m_flaw(new FlawLabel(this)) {
    m_url->setObjectName(QStringLiteral("arxivUrl"));
    m_url->setAccessibleName(tr("Address of arXiv’s feeds"));
    m_url->setPlaceholderText(SettingsStore::defaults().arxivUrl);
    m_flaw->setObjectName(QStringLiteral("urlFlaw"));
    auto *hint = new QLabel(tr("A mirror, for instance. Leave empty for arXiv itself."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Address of arXiv’s &feeds"), m_url);
    form->addRow(QString(), hint);
    form->addRow(QString(), m_flaw);
    connect(m_url, &QLineEdit::textChanged, this, [this] {
        m_flaw->setFlaw(QString());
        Q_EMIT changed();
    });
}

void AdvancedTab::showSettings(const Settings &settings) {
    m_url->setText(settings.arxivUrl);
}

void AdvancedTab::readSettings(Settings &settings) const {
    const QString text = m_url->text().trimmed();
    settings.arxivUrl = text.isEmpty() ? SettingsStore::defaults().arxivUrl : text;
}

bool AdvancedTab::check() {
    Settings settings;
    readSettings(settings);
    const QString flaw = feedUrlFlaw(settings.arxivUrl);
    m_flaw->setFlaw(flaw);
    if (!flaw.isEmpty())
        m_url->setFocus(Qt::OtherFocusReason);
    return flaw.isEmpty();
}

} // namespace winnow
