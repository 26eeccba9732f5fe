#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace winnow {

// The keys shown on the focus page's buttons; the window handles them. Only the summary, where no paper is
// shown, handles the undo keys itself.
struct FocusKeys {
    QString keep = QStringLiteral("s");
    QString skip = QStringLiteral("e");
    QString later = QStringLiteral("l");
    QString undo = QStringLiteral("z");
    QList<QKeySequence> undoKeys{QKeySequence(Qt::Key_Z)};
};

} // namespace winnow
