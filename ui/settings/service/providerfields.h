#pragma once

#include "app/settings/modelsettings.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace winnow {

class FlawLabel;
class FormGrid;

// The form rows that select the service: preset, address, permission for plain http where needed, Azure's API
// version. What was typed for a preset comes back when it is chosen again.
class ProviderFields final : public QObject {
    Q_OBJECT
public:
    ProviderFields(FormGrid &form, QWidget *parent);

    void showSettings(const ModelSettings &settings);
    void readSettings(ModelSettings &settings) const;
    bool check(); // false: reports what is wrong beside the address and focuses it
    QString provider() const;

Q_SIGNALS:
    void changed();
    void providerPicked(const QString &before, const QString &now); // changed by the user
    void settled(); // a moment after the last key: time to query what depends on the address

private:
    void connectFields();
    void pick(int index);
    void showPreset();
    void showWhatIsWrong(); // for an address that is complete
    bool isAzure() const;
    QString flaw() const;
    QString openHost() const; // host without encryption; empty: encrypted

    FormGrid &m_form;
    QComboBox *m_provider;
    QLineEdit *m_address;
    FlawLabel *m_flaw;
    QCheckBox *m_insecure;
    QLineEdit *m_apiVersion;
    QTimer m_settle;
    QString m_allowedHost;
    QString m_shown;                       // the preset on screen
    QHash<QString, ModelSettings> m_typed; // address and API version, by preset
};

} // namespace winnow
