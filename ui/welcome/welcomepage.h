#pragma once

#include "ui/welcome/categorychooser.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;

namespace winnow {

class Runner;
class SecretStore;

// The first start, on one page: what to follow, which criteria, and go.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    // The runner and the secrets are for testing a model's service and for its key.
    WelcomePage(const std::vector<CategoryChoice> &choices, Runner &runner, SecretStore &secrets,
                QWidget *parent = nullptr);

    void setChosen(const QStringList &categories);

Q_SIGNALS:
    // Categories are chosen. With writeOwnCriteria the criteria come first, else today's papers.
    void startRequested(const QStringList &categories, bool writeOwnCriteria);
    void sampleRequested();

private:
    QWidget *buildColumn();
    QWidget *buildCriteriaChoice();
    QWidget *buildButtons();
    void showState();

    CategoryChooser *m_categories;
    QRadioButton *m_defaultCriteria = nullptr;
    QRadioButton *m_ownCriteria = nullptr;
    QPushButton *m_start = nullptr;
    QLabel *m_reason = nullptr;
};

} // namespace winnow
