#include "ui/settings/keystab.h"

#include "ui/common/messages/flawlabel.h"

#include "ui/common/messages/flawlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace winnow {

namespace {

enum { Act, Keys }; // columns

const ActionSpec &specOf(ActionId id) {
    for (const ActionGroup &group : actionGroups()) {
        for (const ActionSpec &spec : group.actions) {
            if (spec.id == id)
                return spec;
        }
    }
    Q_UNREACHABLE();
}

ActionId idOf(const QTreeWidgetItem *item) {
    return static_cast<ActionId>(item->data(Act, Qt::UserRole).toInt());
}

// Each action's row, in the order of the action table.
template <class Visit>
void forEachAct(const QTreeWidget *tree, Visit visit) {
    for (int group = 0; group < tree->topLevelItemCount(); ++group) {
        QTreeWidgetItem *parent = tree->topLevelItem(group);
        for (int row = 0; row < parent->childCount(); ++row)
            visit(parent->child(row));
    }
}

} // namespace

KeysTab::KeysTab(QWidget *parent)
    : SettingsTab(parent),
      m_tree(new QTreeWidget(this)),
      m_name(new QLabel(this)),
      m_conflict(new FlawLabel(this)),
      m_take(new QPushButton(tr("S&wap"), this)),
      m_reset(new QPushButton(tr("Rese&t"), this)),
      m_resetAll(new QPushButton(tr("Reset a&ll"), this)) {
    buildTree();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tree, 1);
    column->addWidget(buildFields());
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeysTab::showCurrent);
    connect(m_take, &QPushButton::clicked, this, &KeysTab::take);
    connect(m_reset, &QPushButton::clicked, this, &KeysTab::resetCurrent);
    connect(m_resetAll, &QPushButton::clicked, this, &KeysTab::resetAll);
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    showKeys();
}

void KeysTab::buildTree() {
    m_tree->setObjectName(QStringLiteral("keysTree"));
    m_tree->setAccessibleName(tr("Actions and their keys"));
    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(Act, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    for (const ActionGroup &group : actionGroups()) {
        auto *heading = new QTreeWidgetItem(m_tree, {actionGroupTitle(group)});
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFirstColumnSpanned(true);
        heading->setForeground(Act, palette().placeholderText());
        for (const ActionSpec &spec : group.actions) {
            auto *line = new QTreeWidgetItem(heading, {actionLabel(spec)});
            line->setData(Act, Qt::UserRole, int(spec.id));
        }
        heading->setExpanded(true);
    }
}

QWidget *KeysTab::buildFields() {
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    for (size_t i = 0; i < keysEach; ++i) {
        auto *field = new QKeySequenceEdit(fields);
        field->setObjectName(QStringLiteral("key%1").arg(i));
        field->setClearButtonEnabled(true);
        field->setAccessibleDescription(tr("Press the new key."));
        connect(field, &QKeySequenceEdit::keySequenceChanged, this, [this, i] { onEdited(i); });
        m_fields[i] = field;
        row->addWidget(field, 1);
    }
    m_reset->setObjectName(QStringLiteral("resetKeys"));
    m_resetAll->setObjectName(QStringLiteral("resetAllKeys"));
    row->addWidget(m_reset);
    row->addWidget(m_resetAll);
    auto *wrong = new QHBoxLayout;
    m_conflict->setObjectName(QStringLiteral("keyConflict"));
    m_take->setObjectName(QStringLiteral("takeKey"));
    wrong->addWidget(m_conflict, 1);
    wrong->addWidget(m_take);
    column->addWidget(m_name);
    column->addLayout(row);
    column->addLayout(wrong);
    return fields;
}

std::optional<ActionId> KeysTab::current() const {
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item && item->parent() ? std::optional(idOf(item)) : std::nullopt;
}

void KeysTab::showSettings(const Settings &settings) {
    m_keys = KeyMap::fromSetting(settings.keys);
    showCurrent();
}

void KeysTab::readSettings(Settings &settings) const {
    settings.keys = m_keys.toSetting();
}

void KeysTab::showCurrent() {
    const auto id = current();
    const QList<QKeySequence> keys = id ? m_keys.keys(*id) : QList<QKeySequence>();
    const QString name = id ? actionLabel(specOf(*id)) : QString();
    m_name->setText(id ? tr("Keys for “%1”. Click in a field and press the key:").arg(name) : QString());
    for (size_t i = 0; i < keysEach; ++i) {
        const QSignalBlocker quiet(m_fields[i]);
        m_fields[i]->setEnabled(id.has_value());
        m_fields[i]->setAccessibleName(tr("Key %1 for %2").arg(i + 1).arg(name));
        m_fields[i]->setKeySequence(keys.value(qsizetype(i)));
        m_before[i] = m_fields[i]->keySequence();
    }
    showKeys();
}

void KeysTab::showKeys() {
    forEachAct(m_tree, [this](QTreeWidgetItem *line) {
        const ActionId id = idOf(line);
        QString text = keysText(m_keys.keys(id));
        for (const QKeySequence &key : m_keys.keys(id)) {
            if (const auto other = m_keys.rival(id, key))
                text = tr("%1 (also: %2)", "keys, another act").arg(text, actionLabel(specOf(*other)));
        }
        line->setText(Keys, text);
        QFont font = m_tree->font();
        font.setBold(m_keys.isChanged(id));
        line->setFont(Keys, font);
    });
    QString conflict;
    const auto id = current();
    const QList<QKeySequence> keys = id ? m_keys.keys(*id) : QList<QKeySequence>();
    for (const QKeySequence &key : keys) {
        const auto other = m_keys.rival(*id, key);
        if (other && conflict.isEmpty())
            conflict = tr("%1 is also the key for “%2”. Press another key, or swap the two.")
                           .arg(key.toString(QKeySequence::NativeText), actionLabel(specOf(*other)));
    }
    m_conflict->setFlaw(conflict);
    m_take->setVisible(!conflict.isEmpty());
    m_reset->setEnabled(id && m_keys.isChanged(*id));
    m_resetAll->setEnabled(m_keys != KeyMap());
}

// A field records several keys if they are pressed quickly; the last one counts. Esc restores the field.
void KeysTab::onEdited(size_t field) {
    const auto id = current();
    if (!id)
        return;
    const QKeySequence typed = m_fields[field]->keySequence();
    const QSignalBlocker quiet(m_fields[field]);
    if (typed == QKeySequence(Qt::Key_Escape))
        m_fields[field]->setKeySequence(m_before[field]);
    else if (typed.count() > 1)
        m_fields[field]->setKeySequence(QKeySequence(typed[uint(typed.count() - 1)]));
    QList<QKeySequence> keys;
    for (const QKeySequenceEdit *each : m_fields)
        keys << each->keySequence();
    m_keys.setKeys(*id, keys);
    const QKeySequence key = m_fields[field]->keySequence();
    if (!key.isEmpty() && !m_keys.rival(*id, key))
        m_before[field] = key;
    showKeys();
    Q_EMIT changed();
}

void KeysTab::take() {
    const auto id = current();
    for (size_t i = 0; id && i < keysEach; ++i) {
        const QKeySequence key = m_fields[i]->keySequence();
        while (const auto other = m_keys.rival(*id, key)) {
            QKeySequence inExchange = m_before[i];
            if (m_keys.keys(*id).contains(inExchange) || sameKey(inExchange, key))
                inExchange = {};
            QList<QKeySequence> keys = m_keys.keys(*other);
            std::ranges::replace_if(
                keys, [&key](const QKeySequence &taken) { return sameKey(taken, key); }, inExchange);
            m_keys.setKeys(*other, keys);
        }
        m_before[i] = key;
    }
    showKeys();
    Q_EMIT changed();
}

void KeysTab::resetCurrent() {
    if (const auto id = current())
        m_keys.reset(*id);
    showCurrent();
    Q_EMIT changed();
}

void KeysTab::resetAll() {
    m_keys = KeyMap();
    showCurrent();
    Q_EMIT changed();
}

bool KeysTab::check() {
    if (!m_keys.hasRivals())
        return true;
    QTreeWidgetItem *first = nullptr;
    const auto holds = [this](const QTreeWidgetItem *line) {
        const ActionId id = idOf(line);
        const QList<QKeySequence> &keys = m_keys.keys(id);
        return std::ranges::any_of(keys, [&](const auto &key) { return m_keys.rival(id, key).has_value(); });
    };
    forEachAct(m_tree, [&](QTreeWidgetItem *line) { first = !first && holds(line) ? line : first; });
    if (!current() || !holds(m_tree->currentItem()))
        m_tree->setCurrentItem(first);
    m_fields.front()->setFocus();
    return false;
}

} // namespace winnow
