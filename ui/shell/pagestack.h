#pragma once

#include <QStackedWidget>

#include <functional>
#include <map>

class QAction;

namespace winnow {

// The window's pages, one of which is shown.
class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    using QStackedWidget::QStackedWidget;

    void add(QWidget *page, QAction *action); // the action shows the page, and is checked while it is shown
    void add(QWidget *page, const std::function<QString()> &name); // a page that only the program shows
    void showPage(QWidget *page); // announces its name to screen readers before it gets the focus

Q_SIGNALS:
    void shown(QWidget *page); // also if it was shown already

private:
    std::map<const QWidget *, QAction *> m_actions;
    std::map<const QWidget *, std::function<QString()>> m_names;
};

} // namespace winnow
