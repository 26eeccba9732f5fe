#pragma once

#include "app/score/service/modelaccess.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace winnow {

class FlawLabel;
class SecretStore;

// The key of a service. Shows where it is kept, never the key itself. The keyring is only accessed while the
// field is enabled, since it may prompt for its password.
class KeyField final : public QWidget {
    Q_OBJECT
public:
    explicit KeyField(SecretStore &secrets, QWidget *parent = nullptr);

    void setService(const ModelSettings &settings); // the key's owner; changing the preset clears typed text
    QString typed() const;                          // typed and not saved yet
    void save();                                    // saves a typed key, if there is one

Q_SIGNALS:
    void typedChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lookUpSoon();
    void lookUp();
    void remove();
    void showSource(KeySource source);
    void showState();
    bool isOld(int round) const { return round != m_round; }

    SecretStore &m_secrets;
    QLineEdit *m_edit;
    QPushButton *m_save;
    QPushButton *m_remove;
    QLabel *m_state;
    FlawLabel *m_flaw;
    QTimer m_due;
    ModelSettings m_settings;
    KeySource m_source = KeySource::None;
    bool m_isKnown = false; // m_source belongs to m_settings
    bool m_isAsking = false;
    int m_round = 0;
};

} // namespace winnow
