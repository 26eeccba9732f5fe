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

// Which key does what. Two acts on one key are said beside the field, and have to be parted before they are
// handed on.
class KeysTab final : public SettingsTab {
    Q_OBJECT
public:
    explicit KeysTab(QWidget *parent = nullptr);

    QString title() const override { return tr("&Keys"); }
    void showSettings(const Settings &settings) override;
    void readSettings(Settings &settings) const override;
    bool check() override;

private:
    static constexpr size_t keysEach = 3; // as many as an act can have here

    void buildTree();
    QWidget *buildFields();
    std::optional<ActionId> current() const;
    void showCurrent(); // in the fields
    void showKeys();    // in the tree, and what is wrong beside the fields
    void onEdited(size_t field);
    void take(); // the key from its other act, which gets the one that stood here before
    void resetCurrent();
    void resetAll();

    KeyMap m_keys;
    QTreeWidget *m_tree;
    QLabel *m_name;
    std::array<QKeySequenceEdit *, keysEach> m_fields{};
    std::array<QKeySequence, keysEach> m_before; // as they stood when nothing was wrong with them
    FlawLabel *m_conflict;
    QPushButton *m_take;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};

} // namespace winnow
