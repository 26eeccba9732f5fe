#pragma once

#include "ui/settings/settingstab.h"

class QPlainTextEdit;
class QSpinBox;

namespace winnow {

// The authors whose papers are in the digest whatever their scores.
class AuthorsTab final : public SettingsTab {
    Q_OBJECT
public:
    explicit AuthorsTab(QWidget *parent = nullptr);

    QString title() const override { return tr("A&uthors"); }
    void showSettings(const Settings &settings) override;
    void readSettings(Settings &settings) const override;
    void restore(const Settings &defaults) override;

private:
    QPlainTextEdit *m_authors;
    QSpinBox *m_matchScore;
};

} // namespace winnow
