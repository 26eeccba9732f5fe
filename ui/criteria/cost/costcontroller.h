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

// The cost information on the Criteria page: what a day costs with the prompts on screen, and what text after
// the papers line costs in missed caching, with a button that moves the line to the end.
class CostController final : public QObject {
    Q_OBJECT
public:
    // Estimates while `page` is visible. The page puts hint() and figure() into its layout.
    CostController(Library &library, PromptStack &editors, QWidget *page);

    Banner *hint() const { return m_hint; }
    QLabel *figure() const { return m_figure; }
    void setSettings(const Settings &settings); // their model's prices are used
    void setDay(QDate day);                     // the day to estimate; invalid: a typical one
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
