#pragma once

#include "app/model/error.h"
#include "app/settings/modelsettings.h"

#include <QWidget>

class QLabel;

namespace winnow {

class ConnectionTest;
class FormGrid;
class KeyField;
class ModelField;
class ProviderFields;
class Runner;
class SecretStore;
class ServiceQuery;
class TraitFields;

// Everything it takes to reach a model: service, address, model, key, and a test of them. Asks nobody but on
// a click.
class ServicePanel final : public QWidget {
    Q_OBJECT
public:
    ServicePanel(Runner &runner, SecretStore &secrets, QWidget *parent = nullptr);

    void showSettings(const ModelSettings &settings);
    void readSettings(ModelSettings &settings) const; // its own fields only
    void follow(const ModelSettings &edited);         // what other fields say: prices, proxy, time-out
    void hideTraits();                                // of the model: where a service is only to be reached
    bool check();   // false: says what is wrong beside the field and gives it the focus
    void keepKey(); // saves a key that was typed

Q_SIGNALS:
    void changed();

private:
    void connectFields();
    void fieldsChanged();
    ModelSettings asked() const; // as a run would ask
    void test();
    void list();
    void cancel();
    void showFailure(const Error &error, const QStringList &models);

    FormGrid *m_form;
    ProviderFields *m_provider;
    ModelField *m_model;
    QLabel *m_price;
    TraitFields *m_traits;
    KeyField *m_key;
    ConnectionTest *m_test;
    ServiceQuery *m_query;
    ModelSettings m_others;
};

} // namespace winnow
