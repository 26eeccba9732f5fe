#pragma once

#include "app/settings/settings.h"
#include "ui/criteria/cost/daycost.h"
#include "ui/criteria/prompts/promptstack.h"

#include <QDate>
#include <QObject>

#include <optional>

class QLabel;

namespace winnow {

class Banner;
class CostWatch;
class Library;

// What the Criteria page says of money: what a day costs under the prompts on screen, and what is lost where
// text stands below the papers, with a button that moves their line.
class CostDesk final : public QObject {
    Q_OBJECT
public:
    // Reckons while `page` is in sight. The page's layout takes hint() and figure().
    CostDesk(Library &library, PromptStack &editors, QWidget *page);

    Banner *hint() const { return m_hint; }
    QLabel *figure() const { return m_figure; }
    void setSettings(const Settings &settings); // whose model is to be paid
    void setDay(QDate day);                     // to be reckoned; invalid: a usual one
    // canMove: the prompt on screen is the one in the editor
    void show(const Criteria &onScreen, PromptKind kind, bool canMove);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCost();
    void movePapersLast();

    PromptStack &m_editors;
    CostWatch *m_watch;
    Banner *m_hint;
    QLabel *m_figure;
    std::optional<DayCost> m_cost;
    PromptKind m_kind = PromptKind::Scoring;
    bool m_canMove = false;
};

} // namespace winnow
