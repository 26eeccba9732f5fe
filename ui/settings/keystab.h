#pragma once

#include "ui/commands/keymap.h"
#include "ui/settings/settingstab.h"

#include <array>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace winnow {

class FlawLabel;

// The keyboard shortcuts. Two actions with the same key are reported beside the field, and must be separated
// before the settings are applied.
class KeysTab final : public SettingsTab {
    Q_OBJECT
public:
    explicit KeysTab(QWidget *parent = nullptr);

    QString title() const override { return tr("&Keys"); }
    void showSettings(const Settings &settings) override;
    void readSettings(Settings &settings) const override;
    bool check() override;

private:
    static constexpr size_t keysEach = 3; // keys that an action can have here

    void buildTree();
    QWidget *buildFields();
    std::optional<ActionId> current() const;
    void showCurrent(); // shows the current action's keys in the fields
    void showKeys();    // shows the keys in the tree, and problems beside the fields
    void onEdited(size_t field);
    void take(); // swaps keys with the other action
    void resetCurrent();
    void resetAll();

    KeyMap m_keys;
    QTreeWidget *m_tree;
    QLabel *m_name;
    std::array<QKeySequenceEdit *, keysEach> m_fields{};
    std::array<QKeySequence, keysEach> m_before; // the last keys that were valid
    FlawLabel *m_conflict;
    QPushButton *m_take;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};

} // namespace winnow
