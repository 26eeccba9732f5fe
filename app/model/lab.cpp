#include "app/model/lab.h"

#include <algorithm>

namespace winnow {

QString labKindName(LabKind kind) {
    switch (kind) {
    case LabKind::Criteria:
        return QStringLiteral("criteria");
    case LabKind::Paper:
        return QStringLiteral("paper");
    case LabKind::Announcement:
        return QStringLiteral("announcement");
    case LabKind::Ledger:
        return QStringLiteral("ledger");
    case LabKind::Score:
        return QStringLiteral("score");
    case LabKind::Screening:
        return QStringLiteral("screening");
    case LabKind::Decision:
        return QStringLiteral("decision");
    }
    return {};
}

QString labText(const QString &text) {
    const bool isPlain = std::ranges::none_of(text, [](QChar c) { return c.isNull() || c.isSurrogate(); });
    if (isPlain)
        return text;
    QString clean = text;
    clean.remove(QChar(u'\0'));
    return QString::fromUtf8(clean.toUtf8()); // replaces lone surrogates
}

void LabTaken::add(const LabTaken &other) {
    papers += other.papers;
    scores += other.scores;
    screenings += other.screenings;
    decisions += other.decisions;
    skipped += other.skipped;
    criteria = criteria || other.criteria;
    days += other.days;
}

} // namespace winnow
