#pragma once

#include "app/settings/settings.h"

#include <QObject>

namespace winnow {

class Messages;
class SettingsStore;

// The current settings, shared by all parts of the window.
class SettingsInUse final : public QObject {
    Q_OBJECT
public:
    // `store` and `messages` must outlive it.
    SettingsInUse(SettingsStore &store, Messages &messages, QObject *parent = nullptr);

    const Settings &now() const { return m_settings; }
    // also stores them; if that fails, they hold until the program ends
    void change(const Settings &settings);
    void changeCutOffs(const CutOffs &cutOffs);

Q_SIGNALS:
    void changed(const winnow::Settings &settings);

private:
    SettingsStore &m_store;
    Messages &m_messages;
    Settings m_settings;
};

} // namespace winnow
