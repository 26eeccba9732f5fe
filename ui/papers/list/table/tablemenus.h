#pragma once

class QMenu;

namespace winnow {

class PaperHeader;
class PaperView;

// Which columns are shown: the header's context menu, and a part of the View menu.
void fillColumnsMenu(QMenu &menu, PaperHeader &header);

// Adds to the View menu what can otherwise be done with the mouse: columns, sorting, row height.
void addTableMenus(QMenu &viewMenu, PaperView &view);

} // namespace winnow
