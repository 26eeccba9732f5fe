#pragma once

class QMenu;
class QMenuBar;

namespace winnow {

class Actions;

// Fills the menu bar: File, Edit, View, Paper, Run, Help. Gives View, to which pages add what is theirs.
QMenu *buildMenus(QMenuBar &bar, const Actions &actions);

} // namespace winnow
