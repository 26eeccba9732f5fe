#pragma once

#include "app/settings/settings.h"
#include "ui/common/categorychooser.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QRadioButton;
class QScrollArea;

namespace winnow {

class Runner;
class ScorerChoice;
class SecretStore;

// The first-start page: what to follow, which criteria, what scores, and start.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    // The runner and the secrets are for testing a model's service and for its key.
    WelcomePage(const std::vector<Category> &choices, Runner &runner, SecretStore &secrets,
                QWidget *parent = nullptr);

    void setSettings(const Settings &settings); // to begin with

Q_SIGNALS:
    // `chosen`: the settings with the choices. Opens the criteria first, or else fetches today's papers.
    void startRequested(const winnow::Settings &chosen, bool opensCriteria);
    void sampleRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitCanvas();
    QWidget *buildColumn();
    QWidget *buildCriteriaChoice();
    QWidget *buildButtons();
    QLayout *buildFoot();
    void start();
    void showField();
    void showState();

    QScrollArea *m_scroll;
    CategoryChooser *m_categories;
    ScorerChoice *m_scorer;
    Settings m_settings;
    QWidget *m_column = nullptr;
    QRadioButton *m_defaultCriteria = nullptr;
    QRadioButton *m_ownCriteria = nullptr;
    QPushButton *m_start = nullptr;
    QLabel *m_reason = nullptr;
};

} // namespace winnow
