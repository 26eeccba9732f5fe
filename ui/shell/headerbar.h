#pragma once

#include "ui/commands/actions.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace winnow {

class PageTabs;

// The row under the menu: the two main actions, other ways to score, the page's own tools (the search), and
// the page tabs.
class HeaderBar final : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(const Actions &actions, QWidget *parent = nullptr);

    void setTools(QWidget *tools); // takes ownership
    void setToolsVisible(bool visible);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isNarrow() const;
    void nameScore();

    QToolButton *m_score;
    PageTabs *m_pages;
    QHBoxLayout *m_layout;
    QWidget *m_tools = nullptr;
    int m_toolsIndex = 0;
};

} // namespace winnow
