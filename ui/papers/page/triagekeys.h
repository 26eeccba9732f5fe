#pragma once

namespace winnow {

class Actions;
class PapersPage;

// Lets menus and keys act on the papers: bare letters only while the table or the details have the focus.
void connectTriageKeys(const Actions &actions, PapersPage &page);

} // namespace winnow
