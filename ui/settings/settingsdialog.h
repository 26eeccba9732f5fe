#pragma once

#include "app/schedule/scheduletexts.h"
#include "app/settings/settings.h"

#include <QDialog>

#include <vector>

class QDialogButtonBox;
class QTabWidget;

namespace winnow {

class Runner;
class SecretStore;
class SettingsTab;
struct Category;

// The settings dialog. Show it with open(), which does not block. OK and Apply apply the settings; what is
// not valid is reported beside its field, and the dialog stays open.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    // The runner and the secrets are for testing a model's service and for its key. They must outlive the
    // dialog.
    SettingsDialog(const Settings &settings, const std::vector<Category> &choices, Runner &runner,
                   SecretStore &secrets, QWidget *parent = nullptr);

    void offerMorning(const ScheduledJob &job); // adds a tab for it
    void offer(SettingsTab *tab);               // adds a tab; takes ownership
    void showScoring();                         // brings its tab to the front
    void bringToFront(const SettingsTab &tab);
    void accept() override;

Q_SIGNALS:
    void settingsChanged(const winnow::Settings &settings);

private:
    void addTab(SettingsTab *tab);
    void showFlaws();
    bool apply(); // false: a field can't be used
    bool isEdited(const SettingsTab &tab) const;
    void restoreDefaults();
    Settings edited() const;
    void showState();

    Settings m_settings; // the settings as the fields show them when nothing is edited
    std::vector<SettingsTab *> m_tabs;
    QTabWidget *m_book;
    SettingsTab *m_scoring;
    QDialogButtonBox *m_buttons;
};

} // namespace winnow
