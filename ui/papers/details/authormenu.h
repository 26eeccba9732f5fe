#pragma once

class QMenu;
class QString;

namespace winnow {

class DetailsPane;

// The actions for an author's name, as the pane's signals. Deletes itself when closed.
QMenu *newAuthorMenu(DetailsPane &pane, const QString &name, bool isFollowed);

} // namespace winnow
