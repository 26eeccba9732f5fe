#include "ui/commands/actions.h"

#include "ui/commands/digitrow.h"

#include <QWidget>

namespace winnow {

namespace {

// Return is two keys on most keyboards.
QList<QKeySequence> withEnter(const QList<QKeySequence> &keys) {
    QList<QKeySequence> both = keys;
    for (const QKeySequence &key : keys) {
        if (key.count() == 1 && key[0].key() == Qt::Key_Return)
            both << QKeySequence(QKeyCombination(key[0].keyboardModifiers(), Qt::Key_Enter));
    }
    return both;
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent) {
    for (const ActionGroup &group : actionGroups()) {
        for (const ActionSpec &spec : group.actions) {
            auto *action = new QAction(actionText(spec), this);
            m_actions.emplace(spec.id, action);
            const bool isTriage = spec.scope == ActionScope::Triage;
            action->setShortcutContext(isTriage ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
            if (isTriage)
                continue;
            auto *bare = new QAction(actionText(spec), this);
            bare->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            connect(bare, &QAction::triggered, action, &QAction::trigger);
            connect(action, &QAction::changed, bare,
                    [action, bare] { bare->setEnabled(action->isEnabled()); });
            m_bare.emplace(spec.id, bare);
        }
    }
    for (const ActionId id : {ActionId::ShowPapers, ActionId::ShowCriteria, ActionId::ShowDigest,
                              ActionId::ShowHistory, ActionId::ShowMap})
        m_actions.at(id)->setCheckable(true);
    setKeys(m_keys);
    m_actions.at(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    m_actions.at(ActionId::Settings)->setMenuRole(QAction::PreferencesRole);
    m_actions.at(ActionId::About)->setMenuRole(QAction::AboutRole);
}

void Actions::attach(ActionScope scope, QWidget *widget) const {
    for (const ActionGroup &group : actionGroups()) {
        for (const ActionSpec &spec : group.actions) {
            if (spec.scope == scope)
                widget->addAction(m_actions.at(spec.id));
            else if (scope == ActionScope::Triage)
                widget->addAction(m_bare.at(spec.id));
        }
    }
    if (scope == ActionScope::Triage)
        new DigitRow(widget, [this](Qt::Key digit) { return press(QKeySequence(digit)); });
}

bool Actions::press(const QKeySequence &bareKey) const {
    for (const auto &[id, action] : m_actions) {
        if (!m_keys.keys(id).contains(bareKey))
            continue;
        action->trigger(); // does nothing while the action is disabled
        return true;
    }
    return false;
}

void Actions::setKeys(const KeyMap &keys) {
    m_keys = keys;
    for (const auto &[id, action] : m_actions) {
        QList<QKeySequence> own;
        QList<QKeySequence> bare;
        const auto twin = m_bare.find(id);
        for (const QKeySequence &key : keys.keys(id))
            (twin != m_bare.end() && isBareKey(key) ? bare : own) << key;
        action->setShortcuts(withEnter(own));
        if (twin != m_bare.end())
            twin->second->setShortcuts(withEnter(bare));
    }
    Q_EMIT keysChanged();
}

QString Actions::shownKey(ActionId id) const {
    const QString text = keysText(m_keys.keys(id).mid(0, 1));
    return text.size() == 1 ? text.toLower() : text;
}

} // namespace winnow
