#pragma once

class QMenu;
class QMenuBar;

namespace winnow {

class Actions;

// Fills the menu bar: File, Edit, View, Paper, Run, Help. Returns View, to which the pages add their own.
QMenu *buildMenus(QMenuBar &bar, const Actions &actions);

// All menus except Help: without a library there is nothing to work on.
void setWorkEnabled(QMenuBar &bar, bool isEnabled);

} // namespace winnow
