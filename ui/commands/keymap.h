#pragma once

#include "ui/commands/actiontable.h"

#include <QKeySequence>
#include <QList>
#include <QStringList>

#include <map>
#include <optional>

namespace winnow {

// Which keys stand for which act.
class KeyMap final {
public:
    KeyMap(); // as the table of actions has them
    // Of lines "Keep=S", one a key; "Keep=" alone: none. Actions that are not named keep their keys. What
    // can't be read is passed over: the file may be of another version.
    static KeyMap fromSetting(const QStringList &lines);
    QStringList toSetting() const; // what differs from the table

    const QList<QKeySequence> &keys(ActionId id) const { return m_keys.at(id); }
    void setKeys(ActionId id, const QList<QKeySequence> &keys); // empty ones are left out
    void reset(ActionId id);
    bool isChanged(ActionId id) const;

    // Another action that the same key, or the beginning of it, would set off.
    std::optional<ActionId> rival(ActionId id, const QKeySequence &key) const;
    bool hasRivals() const;

    friend bool operator==(const KeyMap &, const KeyMap &) = default;

private:
    std::map<ActionId, QList<QKeySequence>> m_keys;
};

bool sameKey(const QKeySequence &a, const QKeySequence &b); // or one the beginning of the other

// Types or moves something where one writes: letters, digits, Space, Return, arrows …
bool isBareKey(const QKeySequence &key);

QString keysText(const QList<QKeySequence> &keys); // "Ctrl+Z, Z", as this system writes them

} // namespace winnow
