#pragma once

#include <QStringList>

#include <functional>

class QPoint;
class QWidget;

namespace winnow {

// Opens a popup with one line to tag some papers, at this point on the screen. Enter adds the tag and closes,
// Escape only closes.
void openTagPopup(QWidget &window, const QPoint &position, int papers, const QStringList &knownTags,
                  const std::function<void(const QString &tag)> &chosen);

} // namespace winnow
