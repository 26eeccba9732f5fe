#pragma once

#include "app/schedule/schedule.h"
#include "ui/settings/settingstab.h"

class QLabel;
class QPushButton;

namespace winnow {

class FlawLabel;

// The morning run: whether the system starts it, and a button to change that. Not a setting of Winnow's: it
// takes effect at once, and the state is read from the system each time.
class MorningTab final : public SettingsTab {
    Q_OBJECT
public:
    explicit MorningTab(ScheduledJob job, QWidget *parent = nullptr);

    QString title() const override { return tr("Morn&ings"); }
    void showSettings(const Settings &settings) override;
    void readSettings(Settings &settings) const override { Q_UNUSED(settings) }
    void follow(const Settings &edited) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask(const std::function<Result<ScheduleStatus>()> &question);
    void showAnswer(const Result<ScheduleStatus> &answer);
    void toggle();
    void enableButton();

    ScheduledJob m_job;
    ScheduleStatus m_status;
    QPushButton *m_button;
    QLabel *m_state;
    FlawLabel *m_flaw;
    bool m_isAsking = false;
    bool m_hasCategories = false;
};

} // namespace winnow
