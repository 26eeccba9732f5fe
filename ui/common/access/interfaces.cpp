#include "ui/common/access/interfaces.h"

#include "ui/common/access/combointerface.h"
#include "ui/common/access/pagetabs.h"
#include "ui/common/messages/announcer.h"

#include <QAccessibleWidget>
#include <QComboBox>

namespace winnow {

namespace {

class PageTabInterface final : public QAccessibleWidget {
public:
    explicit PageTabInterface(PageTab *tab) : QAccessibleWidget(tab, QAccessible::PageTab), m_tab(tab) {}

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? m_tab->title() : QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_tab->isChecked();
        return state;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override {
        if (name == pressAction())
            m_tab->click();
    }

private:
    PageTab *m_tab;
};

QAccessibleInterface *makeAccess(const QString &className, QObject *object) {
    if (className == QLatin1String("winnow::PageTab"))
        return new PageTabInterface(static_cast<PageTab *>(object));
    if (className == QLatin1String("winnow::PageTabs"))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::PageTabList);
    if (className == QLatin1String("winnow::Announcer"))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Notification);
    if (className == QLatin1String("QComboBox"))
        return comboInterface(*static_cast<QComboBox *>(object));
    return nullptr;
}

} // namespace

void installInterfaces() {
    static const bool isInstalled = (QAccessible::installFactory(makeAccess), true);
    Q_UNUSED(isInstalled)
}

} // namespace winnow
