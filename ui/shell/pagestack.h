#pragma once

#include <QStackedWidget>

#include <functional>
#include <map>

class QAction;

namespace winnow {

// The pages of the window, of which one is shown.
class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    using QStackedWidget::QStackedWidget;

    void add(QWidget *page, QAction *action); // which shows the page, and is checked while it is shown
    void add(QWidget *page, const std::function<QString()> &name); // shown by the program only
    void showPage(QWidget *page); // screen readers are told its name before the focus goes there

Q_SIGNALS:
    void shown(QWidget *page); // once more, too

private:
    std::map<const QWidget *, QAction *> m_actions;
    std::map<const QWidget *, std::function<QString()>> m_names;
};

} // namespace winnow
