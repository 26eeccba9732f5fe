#pragma once

class QMenuBar;

namespace winnow {

class Actions;

// Fills the menu bar: File, Edit, View, Paper, Run, Help.
void buildMenus(QMenuBar &bar, const Actions &actions);

} // namespace winnow
