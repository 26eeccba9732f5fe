#pragma once

#include "app/model/error.h"
#include "app/settings/modelsettings.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace winnow {

class FlawLabel;
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
    QWidget *newTest();
    void connectFields();
    void fieldsChanged();
    ModelSettings asked() const; // the settings that a run would use
    void test();
    void list();
    void cancel();
    void showAsking(const QString &whom);
    void showAnswer(const QString &sentence, const QString &flaw = {}); // flaw: what is wrong nevertheless
    void showTest(const QString &button, const QString &sentence = {}, const QString &flaw = {});
    void showFailure(const Error &error, const QStringList &models);

    FormGrid *m_form;
    ProviderFields *m_provider;
    ModelField *m_model;
    QLabel *m_price;
    TraitFields *m_traits;
    KeyField *m_key;
    QPushButton *m_test; // during a request it cancels it
    QLabel *m_answer;    // of the last request, and what is wrong
    FlawLabel *m_flaw;
    ServiceQuery *m_query;
    ModelSettings m_others;
};

} // namespace winnow
