#include "ui/settings/proxyfield.h"

#include "app/score/service/modelaccess.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace winnow {

namespace {

enum { System, None, Own };

const QString noProxy = QStringLiteral("none");

} // namespace

ProxyField::ProxyField(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_url(new QLineEdit(this)) {
    m_kind->setObjectName(QStringLiteral("proxyKind"));
    m_kind->setAccessibleName(tr("Proxy"));
    m_kind->addItems({tr("System proxy"), tr("None"), tr("Custom:")});
    m_url->setObjectName(QStringLiteral("proxyUrl"));
    m_url->setAccessibleName(tr("Proxy address"));
    m_url->setPlaceholderText(QStringLiteral("http://host:port, socks5://host:port"));
    setFocusProxy(m_kind);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_url, 1);
    m_url->setEnabled(false);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        m_url->setEnabled(kind == Own);
        if (kind == Own && m_kind->hasFocus())
            m_url->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    connect(m_url, &QLineEdit::textChanged, this, &ProxyField::changed);
}

void ProxyField::setProxy(const QString &proxy) {
    const bool isOwn = !proxy.isEmpty() && proxy != noProxy;
    m_kind->setCurrentIndex(isOwn ? Own : proxy == noProxy ? None : System);
    m_url->setText(isOwn ? proxy : QString());
}

QString ProxyField::proxy() const {
    switch (m_kind->currentIndex()) {
    case None:
        return noProxy;
    case Own:
        return m_url->text().trimmed();
    default:
        return {};
    }
}

QString ProxyField::flaw() const {
    if (m_kind->currentIndex() != Own)
        return {};
    ModelSettings only;
    only.provider = QStringLiteral("openai");
    only.model = QStringLiteral("?");
    only.proxy = proxy();
    const auto access = modelAccess(only);
    const bool isUnfit = !access && access.error().place == QLatin1String("proxy");
    return isUnfit || only.proxy.isEmpty() || only.proxy == noProxy
               ? tr("Enter the proxy as http://host:port or socks5://host:port.")
               : QString();
}

} // namespace winnow
