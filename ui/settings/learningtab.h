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

// Whether the reader's decisions are learned from, and what was learned from them.
class LearningTab final : public SettingsTab {
    Q_OBJECT
public:
    explicit LearningTab(Library &library, QWidget *parent = nullptr); // the library outlives it

    QString title() const override { return tr("&Learning"); }
    void showSettings(const Settings &settings) override;
    void readSettings(Settings &settings) const override;

    void exportTo(const QString &path);

public Q_SLOTS:
    void refresh(); // what was learned

Q_SIGNALS:
    void learnedChanged(); // forgotten, or to be learned from all decisions again

private:
    QWidget *makeButtons();
    QLabel *addText(const char *name);
    void show(const TasteState &state, const std::optional<TasteModel> &model);
    QString learnedText(const std::optional<TasteModel> &model) const;
    void askToForget();
    void forget();
    void takeBack();
    void chooseExport();
    bool say(const Result<void> &result, const QString &done); // whether it went well

    Library &m_library;
    QCheckBox *m_enabled;
    QSpinBox *m_halfLife;
    QLabel *m_learned; // from how much
    QLabel *m_record;  // how often it was right
    QLabel *m_words;
    QPushButton *m_reset = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_said;
    FlawLabel *m_flaw;
    TasteState m_state;
    QDateTime m_sinceBefore; // before it was forgotten: decisions up to then were left out
};

} // namespace winnow
