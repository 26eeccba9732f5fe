#pragma once

#include "ui/settings/settingstab.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace winnow {

class FlawLabel;

// Which papers a digest includes, and where it is written.
class DigestTab final : public SettingsTab {
    Q_OBJECT
public:
    explicit DigestTab(QWidget *parent = nullptr);

    QString title() const override { return tr("&Digest"); }
    void showSettings(const Settings &settings) override;
    void readSettings(Settings &settings) const override;
    bool check() override;

private:
    QSpinBox *newCutOff(const QString &name);
    QCheckBox *newChoice(const QString &name, const QString &text, const QString &toolTip);
    QWidget *buildFolderRow();
    void browse();
    QString folder() const;

    QSpinBox *m_relevance;
    QSpinBox *m_novelty;
    QCheckBox *m_byRank;
    QCheckBox *m_byTopic;
    QCheckBox *m_frontMatter;
    QLineEdit *m_folder;
    FlawLabel *m_flaw;
};

} // namespace winnow
