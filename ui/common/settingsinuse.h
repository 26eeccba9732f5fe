#pragma once

#include "app/settings/settings.h"

#include <QObject>

namespace winnow {

class Messages;
class SettingsStore;

// The settings as they are now. Whoever changes them changes them for all.
class SettingsInUse final : public QObject {
    Q_OBJECT
public:
    // `store` and `messages` must outlive it.
    SettingsInUse(SettingsStore &store, Messages &messages, QObject *parent = nullptr);

    const Settings &now() const { return m_settings; }
    void change(const Settings &settings); // stored, too; what can't be stored holds until the program ends
    void changeCutOffs(const CutOffs &cutOffs);

Q_SIGNALS:
    void changed(const winnow::Settings &settings);

private:
    SettingsStore &m_store;
    Messages &m_messages;
    Settings m_settings;
};

} // namespace winnow
