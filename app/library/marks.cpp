#include "app/library/marks.h"

namespace winnow {

namespace {

std::optional<int> numberOfMark(const QString &value) {
    return value.isEmpty() ? std::nullopt : std::optional(value.toInt());
}

QStringList linesOfMark(const QString &value) {
    return value.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

QString markOfDecision(Decision decision) {
    return decision == Decision::None ? QString() : decisionName(decision);
}

Decision decisionOfMark(const QString &value) {
    return decisionFromName(value).value_or(Decision::None);
}

QString markOfNumber(std::optional<int> number) {
    return number ? QString::number(*number) : QString();
}

QString markOfFlag(bool flag) {
    return flag ? QStringLiteral("1") : QString();
}

Annotation withMark(Annotation annotation, ActKind kind, const QString &value) {
    if (kind == ActKind::Note)
        annotation.note = value;
    else if (kind == ActKind::Tags)
        annotation.tags = linesOfMark(value);
    else if (kind == ActKind::OwnRelevance)
        annotation.ownRelevance = numberOfMark(value);
    return annotation;
}

Marks::Marks(Database &database)
    : m_decisions(database), m_annotations(database), m_tags(database), m_statuses(database) {}

Result<Mark> Marks::find(ActKind kind, qint64 paper) {
    switch (kind) {
    case ActKind::Note:
        return m_annotations.find(paper).map([](const AnnotationTable::Entry &entry) {
            return Mark{entry.note, {}};
        });
    case ActKind::OwnRelevance:
        return m_annotations.find(paper).map([](const AnnotationTable::Entry &entry) {
            return Mark{markOfNumber(entry.ownRelevance), {}};
        });
    case ActKind::Tags:
        return m_tags.find(paper).map([](const QStringList &tags) { return Mark{linesText(tags), {}}; });
    case ActKind::Read:
        return m_statuses.isRead(paper).map([](bool read) { return Mark{markOfFlag(read), {}}; });
    case ActKind::Decision:
        break;
    }
    return m_decisions.find(paper).map([](const DecisionTable::Entry &entry) {
        return Mark{markOfDecision(entry.decision), entry.at};
    });
}

Result<void> Marks::put(ActKind kind, qint64 paper, const Mark &mark) {
    switch (kind) {
    case ActKind::Note:
        return m_annotations.putNote(paper, mark.value);
    case ActKind::OwnRelevance:
        return m_annotations.putOwnRelevance(paper, numberOfMark(mark.value));
    case ActKind::Tags:
        return m_tags.put(paper, linesOfMark(mark.value));
    case ActKind::Read:
        return m_statuses.setRead(paper, !mark.value.isEmpty());
    case ActKind::Decision:
        break;
    }
    return m_decisions.put(paper, {decisionOfMark(mark.value), mark.at});
}

Result<Annotation> Marks::annotation(qint64 paper) {
    const auto entry = m_annotations.find(paper);
    if (!entry)
        return failure(entry.error());
    return m_tags.find(paper).map([&entry](const QStringList &tags) {
        return Annotation{entry->note, tags, entry->ownRelevance};
    });
}

} // namespace winnow
