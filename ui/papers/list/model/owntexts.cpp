#include "ui/papers/list/model/owntexts.h"

#include "ui/papers/list/model/papertexts.h"

namespace winnow {

QString ownMarks(const Annotation &annotation) {
    QStringList marks;
    if (!annotation.note.isEmpty())
        marks << QStringLiteral("✎");
    for (const QString &tag : annotation.tags)
        marks << QLatin1Char('#') + tag;
    return marks.join(QLatin1Char(' '));
}

QString ownText(const Annotation &annotation) {
    QStringList sentences;
    if (!annotation.note.isEmpty())
        sentences << PaperItem::tr("You have a note.");
    if (!annotation.tags.isEmpty())
        sentences << PaperItem::tr("Tagged %1.").arg(annotation.tags.join(QStringLiteral(", ")));
    if (annotation.ownRelevance)
        sentences << PaperItem::tr("Your relevance %1 of 10.").arg(*annotation.ownRelevance);
    return sentences.join(QLatin1Char(' '));
}

} // namespace winnow
