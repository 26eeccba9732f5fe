#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace winnow {

// The keys shown on the buttons beside a paper; the window handles them. Only the focus page's summary, where
// no paper is shown, handles the undo keys itself.
struct DecisionKeys {
    QString keep = QStringLiteral("s");
    QString skip = QStringLiteral("e");
    QString later = QStringLiteral("l");
    QString bibTeX = QStringLiteral("b");
    QString note = QStringLiteral("w");
    QString undo = QStringLiteral("z");
    QList<QKeySequence> undoKeys{QKeySequence(Qt::Key_Z)};
};

} // namespace winnow
