#include "ui/common/access/pagetabs.h"

#include "ui/common/access/interfaces.h"

#include <QAction>
#include <QHBoxLayout>

#include <algorithm>

namespace winnow {

PageTab::PageTab(QWidget *parent) : QToolButton(parent) {
    installInterfaces();
    setProperty("page", true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
}

QString PageTab::title() const {
    return defaultAction() ? defaultAction()->iconText() : text().remove(QLatin1Char('&'));
}

QSize PageTab::sizeHint() const {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int more = QFontMetrics(bold).horizontalAdvance(title()) - fontMetrics().horizontalAdvance(title());
    return QToolButton::sizeHint() + QSize(std::max(more, 0), 0);
}

PageTabs::PageTabs(int spacing, QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this)) {
    installInterfaces();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing);
}

PageTab *PageTabs::add(QAction *action) {
    auto *tab = new PageTab(this);
    tab->setDefaultAction(action);
    m_layout->addWidget(tab);
    return tab;
}

PageTab *PageTabs::add(const QString &title) {
    auto *tab = new PageTab(this);
    tab->setText(title);
    tab->setCheckable(true);
    m_layout->addWidget(tab);
    return tab;
}

void PageTabs::setSpacing(int spacing) {
    m_layout->setSpacing(spacing);
}

} // namespace winnow
