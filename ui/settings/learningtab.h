#pragma once

#include "app/model/result.h"
#include "app/model/taste.h"
#include "app/taste/tastemodel.h"
#include "ui/settings/settingstab.h"

#include <QDateTime>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace winnow {

class FlawLabel;
class Library;

// Whether Winnow learns from the user's decisions, and what it has learned.
class LearningTab final : public SettingsTab {
    Q_OBJECT
public:
    explicit LearningTab(Library &library, QWidget *parent = nullptr); // the library must outlive it

    QString title() const override { return tr("&Learning"); }
    void showSettings(const Settings &settings) override;
    void readSettings(Settings &settings) const override;

    void exportTo(const QString &path);

public Q_SLOTS:
    void refresh(); // reads what was learned

Q_SIGNALS:
    void learnedChanged(); // it was reset, or the reset was undone

private:
    QWidget *makeButtons();
    QLabel *addText(const char *name);
    void show(const TasteState &state, const std::optional<TasteModel> &model);
    QString learnedText(const std::optional<TasteModel> &model) const;
    void askToForget();
    void forget();
    void takeBack();
    void chooseExport();
    bool say(const Result<void> &result, const QString &done); // returns whether it succeeded

    Library &m_library;
    QCheckBox *m_enabled;
    QSpinBox *m_halfLife;
    QLabel *m_learned; // how much it was learned from
    QLabel *m_record;  // how often predictions were right
    QLabel *m_words;
    QPushButton *m_reset = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_said;
    FlawLabel *m_flaw;
    TasteState m_state;
    QDateTime m_sinceBefore; // the start before the reset: older decisions were ignored
};

} // namespace winnow
