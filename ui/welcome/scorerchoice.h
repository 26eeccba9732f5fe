#pragma once

#include "app/settings/settings.h"

#include <QWidget>

class QRadioButton;

namespace winnow {

class Runner;
class SecretStore;
class ServicePanel;

// Chooses the scorer at the first start: the built-in one, with nothing to set up, or a model, with the
// fields needed to reach it.
class ScorerChoice final : public QWidget {
    Q_OBJECT
public:
    ScorerChoice(Runner &runner, SecretStore &secrets, QWidget *parent = nullptr);

    void showSettings(const Settings &settings);
    void readSettings(Settings &settings) const; // scorer and model
    bool isModel() const;
    bool check(); // false: reports what is wrong beside the field and focuses it
    void keepKey();

Q_SIGNALS:
    void changed();

private:
    QRadioButton *m_builtin;
    QRadioButton *m_model;
    ServicePanel *m_service;
};

} // namespace winnow
