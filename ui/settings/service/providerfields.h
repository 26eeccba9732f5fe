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

// The rows of a form that say which service is asked, and where: preset, address, a yes to plain http where
// it takes one, Azure's version. What was typed for one preset comes back when it is chosen again.
class ProviderFields final : public QObject {
    Q_OBJECT
public:
    ProviderFields(FormGrid &form, QWidget *parent);

    void showSettings(const ModelSettings &settings);
    void readSettings(ModelSettings &settings) const;
    bool check(); // false: says what is wrong beside the address and gives it the focus
    QString provider() const;

Q_SIGNALS:
    void changed();
    void providerPicked(const QString &before, const QString &now); // by the user
    void settled(); // a moment after the last key: whoever asks what depends on the address asks now

private:
    struct Typed {
        QString endpoint;
        QString apiVersion;
    };

    void connectFields();
    void pick(int index);
    void showPreset();
    void showWhatIsWrong(); // of an address that is finished
    bool isAzure() const;
    QString flaw() const;
    QString openHost() const; // to which nothing would be encrypted; empty: all is

    FormGrid &m_form;
    QComboBox *m_provider;
    QLineEdit *m_address;
    FlawLabel *m_flaw;
    QCheckBox *m_insecure;
    QLineEdit *m_apiVersion;
    QTimer m_settle;
    QString m_allowedHost;
    QString m_shown; // the preset on screen
    QHash<QString, Typed> m_typed;
};

} // namespace winnow
