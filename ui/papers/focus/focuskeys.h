#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace winnow {

// The keys shown on the pass's buttons; what they do is the window's business. Only the summary, where no
// paper can be decided on, listens to those of undo itself.
struct FocusKeys {
    QString keep = QStringLiteral("s");
    QString skip = QStringLiteral("e");
    QString later = QStringLiteral("l");
    QString undo = QStringLiteral("z");
    QList<QKeySequence> undoKeys{QKeySequence(Qt::Key_Z)};
};

} // namespace winnow
