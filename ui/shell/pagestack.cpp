#include "ui/shell/pagestack.h"

#include "ui/common/messages/announcer.h"

#include <QAction>

namespace winnow {

void PageStack::add(QWidget *page, QAction *action) {
    add(page, [action] { return action->iconText(); });
    m_actions[page] = action;
    connect(action, &QAction::triggered, this, [this, page] { showPage(page); });
}

void PageStack::add(QWidget *page, const std::function<QString()> &name) {
    addWidget(page);
    m_names[page] = name;
}

void PageStack::showPage(QWidget *page) {
    if (page != currentWidget() && window()->isVisible())
        announce(*window(), m_names.at(page)());
    setCurrentWidget(page);
    for (const auto &[other, action] : m_actions)
        action->setChecked(other == page);
    Q_EMIT shown(page);
}

} // namespace winnow
