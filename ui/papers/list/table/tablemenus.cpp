#include "ui/papers/list/table/tablemenus.h"

#include "ui/papers/list/table/paperheader.h"
#include "ui/papers/list/table/paperview.h"

#include <QActionGroup>
#include <QMenu>

namespace winnow {

namespace {

QAction *addChoice(QMenu &menu, const QString &text, bool isChosen) {
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    return action;
}

// "Relevance ↓": the arrow as in the header.
QString sortText(const PaperHeader &header, const PaperSorting &sorting, PaperColumn column) {
    const QString name = header.columnName(static_cast<int>(column));
    const int place = sorting.placeOf(column);
    if (place < 0)
        return name;
    const bool descending = sorting.keys[static_cast<size_t>(place)].order == Qt::DescendingOrder;
    return name + (descending ? QStringLiteral(" ↓") : QStringLiteral(" ↑"));
}

void fillSortMenu(QMenu &menu, PaperView &view, bool asFurtherKey) {
    const PaperHeader &header = view.columns();
    for (int visual = 0; visual < header.count(); ++visual) {
        const auto column = static_cast<PaperColumn>(header.logicalIndex(visual));
        const PaperSorting &sorting = view.sorting();
        QAction *action = addChoice(menu, sortText(header, sorting, column),
                                    sorting.placeOf(column) >= (asFurtherKey ? 1 : 0));
        QObject::connect(action, &QAction::triggered, &view, [&view, column, asFurtherKey] {
            if (asFurtherKey)
                view.addSortKey(column);
            else
                view.sortOrTurn(column);
        });
    }
}

void fillGroupMenu(QMenu &menu, PaperView &view) {
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, PaperGrouping grouping) {
        QAction *action = addChoice(menu, text, view.grouping() == grouping);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &view,
                         [&view, grouping] { view.setGrouping(grouping); });
    };
    add(PaperView::tr("&Nothing"), PaperGrouping::None);
    add(PaperView::tr("&Topic"), PaperGrouping::Topic);
    add(PaperView::tr("&Day"), PaperGrouping::Day);
}

void fillDensityMenu(QMenu &menu, PaperView &view) {
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, Density density) {
        QAction *action = addChoice(menu, text, view.density() == density);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &view, [&view, density] { view.setDensity(density); });
    };
    add(PaperView::tr("&Compact"), Density::Compact);
    add(PaperView::tr("&Normal"), Density::Normal);
    add(PaperView::tr("&Roomy"), Density::Roomy);
}

// Refilled whenever it opens, since the mouse and the header change the same things.
template <class Fill>
void addMenu(QMenu &parent, const QString &title, Fill fill) {
    QMenu *menu = parent.addMenu(title);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, fill] {
        menu->clear();
        qDeleteAll(menu->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
        fill(*menu);
    });
}

} // namespace

void fillColumnsMenu(QMenu &menu, PaperHeader &header) {
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        QAction *action = addChoice(menu, header.columnName(section), !header.isSectionHidden(section));
        action->setEnabled(header.canHide(section));
        QObject::connect(action, &QAction::toggled, &header,
                         [&header, section](bool shown) { header.setSectionHidden(section, !shown); });
    }
    menu.addSeparator();
    QObject::connect(menu.addAction(PaperView::tr("&Reset columns")), &QAction::triggered, &header,
                     &PaperHeader::resetColumns);
}

void addTableMenus(QMenu &viewMenu, PaperView &view) {
    viewMenu.addSeparator();
    addMenu(viewMenu, PaperView::tr("C&olumns"),
            [&view](QMenu &menu) { fillColumnsMenu(menu, view.columns()); });
    addMenu(viewMenu, PaperView::tr("&Sort by"), [&view](QMenu &menu) { fillSortMenu(menu, view, false); });
    addMenu(viewMenu, PaperView::tr("T&hen by"), [&view](QMenu &menu) { fillSortMenu(menu, view, true); });
    addMenu(viewMenu, PaperView::tr("Group &by"), [&view](QMenu &menu) { fillGroupMenu(menu, view); });
    addMenu(viewMenu, PaperView::tr("Row hei&ght"), [&view](QMenu &menu) { fillDensityMenu(menu, view); });
}

} // namespace winnow
