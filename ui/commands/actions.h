#pragma once

#include "ui/commands/actiontable.h"
#include "ui/commands/keymap.h"

#include <QAction>
#include <QObject>

#include <map>

namespace winnow {

// The QActions made from the action table.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const { return m_actions.at(id); }
    // Enables the keys of this scope while `widget` or one of its children has the focus.
    void attach(ActionScope scope, QWidget *widget) const;

    const KeyMap &keys() const { return m_keys; }
    void setKeys(const KeyMap &keys);    // takes effect immediately
    QString shownKey(ActionId id) const; // the key as a button shows it: "s"; empty: no key

Q_SIGNALS:
    void keysChanged();

private:
    // acts as if the key had been pressed; false: no action has it
    bool press(const QKeySequence &bareKey) const;

    std::map<ActionId, QAction *> m_actions;
    std::map<ActionId, QAction *> m_bare; // for window-wide actions: a twin that has their bare keys
    KeyMap m_keys;
};

} // namespace winnow
