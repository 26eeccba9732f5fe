#pragma once

#include "ui/settings/settingstab.h"

class QRadioButton;

namespace winnow {

class Runner;
class SecretStore;
class ServicePanel;

// What scores the papers, and how the model is reached.
class ScoringTab final : public SettingsTab {
    Q_OBJECT
public:
    ScoringTab(Runner &runner, SecretStore &secrets, QWidget *parent = nullptr);

    QString title() const override { return tr("&Scoring"); }
    void showSettings(const Settings &settings) override;
    void readSettings(Settings &settings) const override;
    bool check() override;
    void restore(const Settings &defaults) override;
    void follow(const Settings &edited) override;
    void keep() override;

private:
    void showState();

    QRadioButton *m_builtin;
    QRadioButton *m_model;
    ServicePanel *m_service;
};

} // namespace winnow
