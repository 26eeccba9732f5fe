#pragma once

#include "app/settings/settings.h"

#include <QWidget>

namespace winnow {

// One page of the settings dialog: some fields of Settings.
class SettingsTab : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0; // with its mnemonic
    virtual void showSettings(const Settings &settings) = 0;
    virtual void readSettings(Settings &settings) const = 0; // only its own fields
    // Whether the fields are valid. If not, reports it beside the first that is not and focuses it.
    virtual bool check() { return true; }
    // false: readSettings() has to ignore a field; check() reports which.
    virtual bool isReadable() const { return true; }
    // The settings after "Restore defaults", which keeps what the user collected.
    virtual void restore(const Settings &defaults) { showSettings(defaults); }
    // The current values of all tabs, for a tab that depends on another.
    virtual void follow(const Settings & /*edited*/) {}
    // Stores what is not a setting; called when the settings are applied.
    virtual void keep() {}

Q_SIGNALS:
    void changed();
};

} // namespace winnow
