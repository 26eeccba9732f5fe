#include "ui/commands/keymap.h"

#include <QMetaEnum>

#include <algorithm>

namespace winnow {

namespace {

QList<QKeySequence> keysOf(const ActionSpec &spec) {
    QList<QKeySequence> keys;
    for (const char *key : spec.keys)
        keys << QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText);
    return keys;
}

std::map<ActionId, QList<QKeySequence>> tableKeys() {
    std::map<ActionId, QList<QKeySequence>> keys;
    for (const ActionGroup &group : actionGroups()) {
        for (const ActionSpec &spec : group.actions)
            keys.emplace(spec.id, keysOf(spec));
    }
    return keys;
}

const std::map<ActionId, QList<QKeySequence>> &ownKeys() {
    static const auto keys = tableKeys();
    return keys;
}

bool isReadable(const QKeySequence &key) {
    for (int i = 0; i < key.count(); ++i) {
        if (key[uint(i)].key() == Qt::Key_unknown)
            return false;
    }
    return true;
}

} // namespace

KeyMap::KeyMap() : m_keys(ownKeys()) {}

KeyMap KeyMap::fromSetting(const QStringList &lines) {
    KeyMap map;
    std::map<ActionId, QList<QKeySequence>> named;
    for (const QString &line : lines) {
        const QByteArray name = line.section(QLatin1Char('='), 0, 0).toLatin1();
        const QString text = line.section(QLatin1Char('='), 1);
        bool isKnown = false;
        const auto id =
            static_cast<ActionId>(QMetaEnum::fromType<ActionId>().keyToValue(name.constData(), &isKnown));
        const QKeySequence key(text, QKeySequence::PortableText);
        if (!isKnown || !isReadable(key) || key.isEmpty() != text.isEmpty())
            continue;
        named[id] << key;
    }
    for (const auto &[id, keys] : named)
        map.setKeys(id, keys);
    return map;
}

QStringList KeyMap::toSetting() const {
    QStringList lines;
    for (const auto &[id, keys] : m_keys) {
        if (!isChanged(id))
            continue;
        const QString start = actionName(id) + QLatin1Char('=');
        if (keys.isEmpty())
            lines << start;
        for (const QKeySequence &key : keys)
            lines << start + key.toString(QKeySequence::PortableText);
    }
    return lines;
}

void KeyMap::setKeys(ActionId id, const QList<QKeySequence> &keys) {
    QList<QKeySequence> &own = m_keys[id];
    own.clear();
    for (const QKeySequence &key : keys) {
        if (!key.isEmpty() && !own.contains(key))
            own << key;
    }
}

void KeyMap::reset(ActionId id) {
    m_keys[id] = ownKeys().at(id);
}

bool KeyMap::isChanged(ActionId id) const {
    return keys(id) != ownKeys().at(id);
}

std::optional<ActionId> KeyMap::rival(ActionId id, const QKeySequence &key) const {
    for (const auto &[other, keys] : m_keys) {
        const bool same = std::ranges::any_of(
            keys, [&key](const QKeySequence &taken) { return !key.isEmpty() && sameKey(key, taken); });
        if (other != id && same)
            return other;
    }
    return std::nullopt;
}

bool KeyMap::hasRivals() const {
    return std::ranges::any_of(m_keys, [this](const auto &entry) {
        return std::ranges::any_of(
            entry.second, [&](const QKeySequence &key) { return rival(entry.first, key).has_value(); });
    });
}

bool sameKey(const QKeySequence &a, const QKeySequence &b) {
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

bool isBareKey(const QKeySequence &key) {
    if (key.isEmpty())
        return false;
    const QKeyCombination first = key[0];
    const bool isFunctionKey = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return !isFunctionKey &&
           !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

QString keysText(const QList<QKeySequence> &keys) {
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

} // namespace winnow
