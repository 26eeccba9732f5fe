#pragma once

#include "ui/commands/actiontable.h"
#include "ui/commands/keymap.h"

#include <QAction>
#include <QObject>

#include <map>

namespace winnow {

// The QActions of the table.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const { return m_actions.at(id); }
    // Makes the keys of the scope act while `widget` or a child of it has the focus.
    void attach(ActionScope scope, QWidget *widget) const;

    const KeyMap &keys() const { return m_keys; }
    void setKeys(const KeyMap &keys);    // act at once
    QString shownKey(ActionId id) const; // for a button: "s"; empty: there is none

Q_SIGNALS:
    void keysChanged();

private:
    bool press(const QKeySequence &bareKey) const; // as if it were: false, it stands for nothing

    std::map<ActionId, QAction *> m_actions;
    std::map<ActionId, QAction *> m_bare; // of actions of the window: the same act by its bare keys
    KeyMap m_keys;
};

} // namespace winnow
