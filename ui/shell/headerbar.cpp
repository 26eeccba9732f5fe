#include "ui/shell/headerbar.h"

#include "ui/common/access/pagetabs.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace winnow {

namespace {

QToolButton *button(QAction *action, const char *role, QWidget *parent) {
    auto *made = new QToolButton(parent);
    made->setDefaultAction(action);
    made->setProperty(role, true);
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

// Beside the Score button, whose click stays the day's.
QToolButton *moreWaysToScore(const Actions &actions, QWidget *parent) {
    auto *more = new QToolButton(parent);
    more->setObjectName(QStringLiteral("scoreMenu"));
    more->setProperty("quiet", true);
    more->setStyleSheet(QStringLiteral("QToolButton { padding: 4px 6px; }"
                                       " QToolButton::menu-indicator { image: none; }"));
    more->setText(QStringLiteral("\u25be"));
    more->setToolTip(HeaderBar::tr("More ways to score"));
    more->setAccessibleName(more->toolTip());
    more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    more->setFocusPolicy(Qt::TabFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->addAction(actions[ActionId::ScoreInBatch]);
    menu->addAction(actions[ActionId::ScoreDays]);
    more->setMenu(menu);
    return more;
}

} // namespace

HeaderBar::HeaderBar(const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_score(button(actions[ActionId::Score], "primary", this)),
      m_pages(new PageTabs(8, this)),
      m_layout(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("headerBar"));
    m_layout->setContentsMargins(12, 6, 12, 6);
    m_layout->setSpacing(8);
    m_layout->addWidget(button(actions[ActionId::FetchToday], "quiet", this));
    auto *scoring = new QHBoxLayout;
    scoring->setSpacing(2);
    scoring->addWidget(m_score);
    scoring->addWidget(moreWaysToScore(actions, this));
    m_layout->addLayout(scoring);
    connect(actions[ActionId::Score], &QAction::changed, this, &HeaderBar::nameScore);
    m_toolsIndex = m_layout->count();
    m_layout->addStretch(1);
    for (const ActionId page :
         {ActionId::ShowPapers, ActionId::ShowCriteria, ActionId::ShowDigest, ActionId::ShowHistory})
        m_pages->add(actions[page]);
    m_layout->addWidget(m_pages);
}

void HeaderBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_layout->setSpacing(isNarrow() ? 4 : 8);
    m_pages->setSpacing(m_layout->spacing());
    nameScore();
}

bool HeaderBar::isNarrow() const {
    constexpr int roomy = 1000;
    return width() < roomy;
}

// The cost is shown on the button if that leaves room for the search.
void HeaderBar::nameScore() {
    m_score->setText(isNarrow() ? tr("Score") : m_score->defaultAction()->iconText());
}

void HeaderBar::setTools(QWidget *tools) {
    m_tools = tools;
    m_layout->insertWidget(m_toolsIndex, tools, 1000); // the stretch after it gets no space
}

void HeaderBar::setToolsVisible(bool visible) {
    if (m_tools)
        m_tools->setVisible(visible);
}

} // namespace winnow
