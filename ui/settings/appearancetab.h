#pragma once

#include "ui/settings/settingstab.h"

class QComboBox;

namespace winnow {

// The theme and the language.
class AppearanceTab final : public SettingsTab {
    Q_OBJECT
public:
    explicit AppearanceTab(QWidget *parent = nullptr);

    QString title() const override { return tr("App&earance"); }
    void showSettings(const Settings &settings) override;
    void readSettings(Settings &settings) const override;

private:
    void addLanguage(const QString &code);

    QComboBox *m_theme;
    QComboBox *m_language;
};

} // namespace winnow
