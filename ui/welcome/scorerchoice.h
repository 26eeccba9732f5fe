#pragma once

#include "app/settings/settings.h"

#include <QWidget>

class QRadioButton;

namespace winnow {

class Runner;
class SecretStore;
class ServicePanel;

// Who scores, at the first start: the built-in scorer, with nothing to set up, or a model, with what it takes
// to reach it.
class ScorerChoice final : public QWidget {
    Q_OBJECT
public:
    ScorerChoice(Runner &runner, SecretStore &secrets, QWidget *parent = nullptr);

    void showSettings(const Settings &settings);
    void readSettings(Settings &settings) const; // scorer and model
    bool isModel() const;
    bool check(); // false: says what is wrong beside the field and gives it the focus
    void keepKey();

Q_SIGNALS:
    void changed();

private:
    QRadioButton *m_builtin;
    QRadioButton *m_model;
    ServicePanel *m_service;
};

} // namespace winnow
