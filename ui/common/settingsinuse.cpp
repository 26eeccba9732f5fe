#include "ui/common/settingsinuse.h"

#include "app/settings/settingsstore.h"
#include "ui/common/messages/messages.h"

namespace winnow {

SettingsInUse::SettingsInUse(SettingsStore &store, Messages &messages, QObject *parent)
    : QObject(parent), m_store(store), m_messages(messages), m_settings(store.load()) {}

void SettingsInUse::change(const Settings &settings) {
    if (const auto saved = m_store.save(settings); !saved)
        Q_EMIT m_messages.errorOccurred(saved.error());
    m_settings = settings;
    Q_EMIT changed(settings);
}

void SettingsInUse::changeCutOffs(const CutOffs &cutOffs) {
    Settings settings = m_settings;
    settings.cutOffs = cutOffs;
    change(settings);
}

} // namespace winnow
