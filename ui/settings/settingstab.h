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
    virtual void readSettings(Settings &settings) const = 0; // its own fields only
    // Whether the fields can be used. If not, says so beside the first that can't and gives it the focus.
    virtual bool check() { return true; }
    // Which fields "Restore defaults" sets back; what the user collected stays.
    virtual void restore(const Settings &defaults) { showSettings(defaults); }

Q_SIGNALS:
    void changed();
};

} // namespace winnow
