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

// Everything needed to reach a model: service, address, model, key, and a test. Sends nothing without a
// click.
class ServicePanel final : public QWidget {
    Q_OBJECT
public:
    ServicePanel(Runner &runner, SecretStore &secrets, QWidget *parent = nullptr);

    void showSettings(const ModelSettings &settings);
    void readSettings(ModelSettings &settings) const; // only its own fields
    void follow(const ModelSettings &edited);         // values of other fields: prices, proxy, timeout
    void hideTraits();                                // hides the rows about the model: for the first start
    bool check();   // false: reports what is wrong beside the field and focuses it
    void keepKey(); // saves a typed key

Q_SIGNALS:
    void changed();

private:
    void connectFields();
    void fieldsChanged();
    ModelSettings asked() const; // the settings that a run would use
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
