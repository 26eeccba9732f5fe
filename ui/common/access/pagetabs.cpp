#include "ui/common/access/pagetabs.h"

#include "ui/common/access/interfaces.h"

#include <QAction>
#include <QButtonGroup>
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

PageTabs::PageTabs(int spacing, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_titled(new QButtonGroup(this)) {
    installInterfaces();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing);
    connect(m_titled, &QButtonGroup::idToggled, this, [this](int tab, bool isOn) {
        if (isOn)
            Q_EMIT picked(tab);
    });
}

PageTab *PageTabs::newTab() {
    auto *tab = new PageTab(this);
    m_layout->addWidget(tab);
    return tab;
}

PageTab *PageTabs::add(QAction *action) {
    PageTab *tab = newTab();
    tab->setDefaultAction(action);
    return tab;
}

void PageTabs::add(const QString &title) {
    PageTab *tab = newTab();
    tab->setText(title);
    tab->setCheckable(true);
    const auto number = static_cast<int>(m_titled->buttons().size());
    tab->setChecked(number == 0);
    m_titled->addButton(tab, number);
}

void PageTabs::pick(int tab) {
    m_titled->button(tab)->setChecked(true);
}

void PageTabs::setSpacing(int spacing) {
    m_layout->setSpacing(spacing);
}

} // namespace winnow
