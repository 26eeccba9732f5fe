#include "ui/settings/service/keyfield.h"

#include "app/model/async.h"
#include "app/settings/keytext.h"
#include "app/settings/secretstore.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/common/messages/keyringtext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace winnow {

namespace {

// The key's owner does not depend on the model, the prices or whether plain http is allowed.
ModelSettings ofKeyOnly(const ModelSettings &settings) {
    ModelSettings only;
    only.provider = settings.provider;
    only.endpoint = settings.endpoint;
    only.model = QStringLiteral("?");
    only = withEnvironment(only);
    const auto access = modelAccess(only);
    if (!access && access.error().code == ErrorCode::InsecureUrl)
        only.insecureHost = access.error().detail;
    return only;
}

bool needsKey(const ModelSettings &settings) {
    if (const auto access = modelAccess(settings))
        return access->provider.needsKey;
    const auto preset = providerById(settings.provider); // its address is incomplete
    return preset && preset->needsKey;
}

} // namespace

KeyField::KeyField(SecretStore &secrets, QWidget *parent)
    : QWidget(parent),
      m_secrets(secrets),
      m_edit(new QLineEdit(this)),
      m_save(new QPushButton(tr("Save"), this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_state(new QLabel(this)),
      m_flaw(new FlawLabel(this)) {
    m_edit->setObjectName(QStringLiteral("apiKey"));
    m_edit->setAccessibleName(tr("API key"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_save->setObjectName(QStringLiteral("saveKey"));
    m_save->setToolTip(tr("Saves the key in the system’s keyring immediately"));
    m_remove->setObjectName(QStringLiteral("removeKey"));
    m_state->setObjectName(QStringLiteral("keyState"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(1); // see FlawLabel
    m_flaw->setObjectName(QStringLiteral("keyFlaw"));
    for (QPushButton *button : {m_save, m_remove})
        button->setProperty("quiet", true);
    setFocusProxy(m_edit);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_edit, 0, 0);
    layout->addWidget(m_save, 0, 1);
    layout->addWidget(m_remove, 0, 2);
    layout->addWidget(m_state, 1, 0, 1, 3);
    layout->addWidget(m_flaw, 2, 0, 1, 3);
    layout->setColumnStretch(0, 1);

    m_due.setSingleShot(true);
    m_due.setInterval(0);
    connect(&m_due, &QTimer::timeout, this, &KeyField::lookUp);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        showState();
        Q_EMIT typedChanged();
    });
    connect(m_save, &QPushButton::clicked, this, &KeyField::save);
    connect(m_remove, &QPushButton::clicked, this, &KeyField::remove);
    showState();
}

void KeyField::setService(const ModelSettings &settings) {
    const ModelSettings wanted = ofKeyOnly(settings);
    if (wanted == m_settings)
        return;
    if (wanted.provider != m_settings.provider)
        m_edit->clear(); // it was meant for another service
    m_settings = wanted;
    m_isKnown = false;
    m_isAsking = false;
    ++m_round; // ignores answers about the previous one
    m_flaw->setFlaw(QString());
    lookUpSoon();
    showState();
}

QString KeyField::typed() const {
    return cleanedKey(m_edit->text());
}

void KeyField::lookUpSoon() {
    if (!m_isKnown && isVisible() && isEnabled() && !m_settings.provider.isEmpty())
        m_due.start();
}

void KeyField::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    lookUpSoon();
}

void KeyField::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        lookUpSoon();
}

void KeyField::lookUp() {
    m_isAsking = true;
    m_flaw->setFlaw(QString());
    showState();
    whenReady(m_secrets.read(keyName(m_settings)), this,
              [this, round = ++m_round](const Result<Secret> &secret) {
                  if (isOld(round))
                      return;
                  m_isAsking = false;
                  if (secret && !secret->value.isEmpty())
                      return showSource(secret->place);
                  const bool isInEnvironment = !environmentKey(m_settings).variable.isEmpty();
                  if (secret || isInEnvironment)
                      return showSource(isInEnvironment ? KeySource::Environment : KeySource::None);
                  m_flaw->setFlaw(keyringText(secret.error()));
                  showState(); // it is unknown whether there is a key
              });
}

void KeyField::save() {
    const QString key = typed();
    if (key.isEmpty())
        return;
    m_flaw->setFlaw(QString());
    whenReady(m_secrets.write(keyName(m_settings), key), this,
              [this, key, round = ++m_round](const Result<KeySource> &place) {
                  if (typed() == key)
                      m_edit->clear();
                  if (isOld(round))
                      return;
                  if (!place)
                      m_flaw->setFlaw(keyringText(place.error()));
                  const bool isKept = place && *place == KeySource::Keyring;
                  showSource(isKept ? KeySource::Keyring : KeySource::Session);
              });
}

void KeyField::remove() {
    m_flaw->setFlaw(QString());
    whenReady(m_secrets.remove(keyName(m_settings)), this,
              [this, round = ++m_round](const Result<void> &removed) {
                  if (isOld(round))
                      return;
                  if (removed)
                      return lookUp();
                  // Not looked up again: a locked keyring would prompt again.
                  m_flaw->setFlaw(tr("The key was not removed. %1").arg(keyringText(removed.error())));
              });
}

void KeyField::showSource(KeySource source) {
    m_source = source;
    m_isKnown = true;
    m_isAsking = false;
    showState();
}

void KeyField::showState() {
    const bool isKept = m_isKnown && (m_source == KeySource::Keyring || m_source == KeySource::Session);
    m_save->setEnabled(!typed().isEmpty());
    m_remove->setEnabled(isKept);
    const bool mustHave = needsKey(m_settings);
    m_edit->setPlaceholderText(isKept     ? tr("Saved. Type to replace it.")
                               : mustHave ? tr("Paste the key here")
                                          : tr("Only if your server needs one"));
    if (!typed().isEmpty()) {
        m_state->setText(tr("Not saved yet"));
        return;
    }
    if (m_isAsking) {
        m_state->setText(tr("Asking the keyring…"));
        return;
    }
    if (!m_isKnown) {
        m_state->setText(mustHave ? tr("Not checked yet") : tr("No key needed"));
        return;
    }
    switch (m_source) {
    case KeySource::Keyring:
        m_state->setText(tr("Saved in the system’s keyring"));
        break;
    case KeySource::Session:
        m_state->setText(tr("Kept until Winnow quits: no keyring accepted it"));
        break;
    case KeySource::Environment:
        m_state->setText(tr("Taken from %1").arg(environmentKey(m_settings).variable));
        break;
    case KeySource::None:
        m_state->setText(mustHave ? tr("No key") : tr("No key needed"));
        break;
    }
}

} // namespace winnow
