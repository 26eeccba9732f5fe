#pragma once

#include "ui/commands/actiontable.h"

#include <QKeySequence>
#include <QList>
#include <QStringList>

#include <map>
#include <optional>

namespace winnow {

// Which keys trigger which action.
class KeyMap final {
public:
    KeyMap(); // the default keys
    // From lines "Keep=S", one per key; "Keep=" means no key. Actions that are not named keep their keys.
    // Unreadable lines are skipped: the file may come from another version.
    static KeyMap fromSetting(const QStringList &lines);
    QStringList toSetting() const; // only what differs from the defaults

    const QList<QKeySequence> &keys(ActionId id) const { return m_keys.at(id); }
    void setKeys(ActionId id, const QList<QKeySequence> &keys); // empty sequences are ignored
    void reset(ActionId id);
    bool isChanged(ActionId id) const;

    // Another action that the same key, or its beginning, would trigger.
    std::optional<ActionId> rival(ActionId id, const QKeySequence &key) const;
    bool hasRivals() const;

    friend bool operator==(const KeyMap &, const KeyMap &) = default;

private:
    std::map<ActionId, QList<QKeySequence>> m_keys;
};

bool sameKey(const QKeySequence &a, const QKeySequence &b); // or one is the beginning of the other

// Whether the key types text or moves the cursor in a text field: letters, digits, Space, Return, arrows …
bool isBareKey(const QKeySequence &key);

QString keysText(const QList<QKeySequence> &keys); // "Ctrl+Z, Z", in the platform's notation

} // namespace winnow
