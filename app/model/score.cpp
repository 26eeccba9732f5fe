#include "app/model/score.h"

namespace winnow {

QString scorerName(Scorer scorer) {
    switch (scorer) {
    case Scorer::None:
        break;
    case Scorer::Builtin:
        return QStringLiteral("builtin");
    case Scorer::Llm:
        return QStringLiteral("llm");
    case Scorer::Imported:
        return QStringLiteral("imported");
    }
    return {};
}

Scorer scorerFromName(QStringView name) {
    for (const Scorer scorer : {Scorer::Builtin, Scorer::Llm, Scorer::Imported}) {
        if (name == scorerName(scorer))
            return scorer;
    }
    return Scorer::None;
}

QString meritText(Scorer scorer, int merit, QChar decimalPoint) {
    const QString points = QString::number(merit / meritOfAPoint);
    if (scorer != Scorer::Builtin)
        return points;
    const int tenths = merit % meritOfAPoint * 10 / meritOfAPoint;
    return points + decimalPoint + QString::number(tenths);
}

} // namespace winnow
