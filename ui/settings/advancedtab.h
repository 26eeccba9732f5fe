#pragma once

#include "ui/settings/settingstab.h"

class QLineEdit;

namespace winnow {

class FlawLabel;

// The address of the feeds.
class AdvancedTab final : public SettingsTab {
    Q_OBJECT
public:
    explicit AdvancedTab(QWidget *parent = nullptr);

    QString title() const override { return tr("Ad&vanced"); }
    void showSettings(const Settings &settings) override;
    void readSettings(Settings &settings) const override;
    bool check() override;

private:
    QLineEdit *m_url;
    FlawLabel *m_flaw;
};

// Why an address can't be used for the feeds, translated; empty if it can: https, or http on this machine.
QString feedUrlFlaw(const QString &text);

} // namespace winnow
