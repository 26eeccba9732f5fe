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
    // false: a field holds what readSettings() had to leave out; check() says which.
    virtual bool isReadable() const { return true; }
    // Which fields "Restore defaults" sets back; what the user collected stays.
    virtual void restore(const Settings &defaults) { showSettings(defaults); }
    // What all the tabs say now, for a tab that shows what depends on another.
    virtual void follow(const Settings & /*edited*/) {}
    // Keeps what is no setting; called when the settings are handed on.
    virtual void keep() {}

Q_SIGNALS:
    void changed();
};

} // namespace winnow
