#include "app/run/export/exportwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace winnow {

namespace {

struct ExportWordsTr {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

constexpr qsizetype mostNamed = 3;

// "a, b, c and 4 more"
QString listed(const QStringList &names) {
    const QString some = names.mid(0, mostNamed).join(QStringLiteral(", "));
    const int more = int(names.size() - mostNamed);
    return more > 0 ? ExportWordsTr::tr("%1 and %n more", nullptr, more).arg(some) : some;
}

QString labelWords(const QString &label) {
    if (label.isEmpty())
        return ExportWordsTr::tr("text");
    if (label == QLatin1String("Title"))
        return ExportWordsTr::tr("title");
    if (label == QLatin1String("Relevance"))
        return ExportWordsTr::tr("relevance");
    if (label == QLatin1String("Novelty"))
        return ExportWordsTr::tr("novelty");
    if (label == QLatin1String("Comment"))
        return ExportWordsTr::tr("comment");
    return QStringLiteral("\"%1\"").arg(label); // a label from the file
}

QStringList keptWords(const std::vector<MergeReport::Kept> &kept) {
    QStringList words;
    for (const auto &[paper, label] : kept)
        words.append(
            paper.isEmpty()
                ? labelWords(label)
                : ExportWordsTr::tr("%1 of %2", "relevance of 2508.00001").arg(labelWords(label), paper));
    return words;
}

} // namespace

QString leftAloneSentence(const ExportOutcome &outcome) {
    const QString file = QDir::toNativeSeparators(outcome.path);
    if (outcome.isEdited)
        return ExportWordsTr::tr("%1 was changed since Winnow wrote it, so it was left alone.").arg(file);
    switch (outcome.obstacle) {
    case DigestMerge::Obstacle::OtherDigest:
        return ExportWordsTr::tr("%1 is a different digest that somebody has edited, so it was left alone.")
            .arg(file);
    case DigestMerge::Obstacle::OtherForm:
        return ExportWordsTr::tr(
                   "%1 has its papers in a different order and somebody has edited it, so it was left alone.")
            .arg(file);
    case DigestMerge::Obstacle::Unreadable:
        return ExportWordsTr::tr("%1 can't be merged, as it is not text or too long. It was left alone.")
            .arg(file);
    default:
        return ExportWordsTr::tr(
                   "%1 was not written by Winnow, as far as this library knows, so it was left alone.")
            .arg(file);
    }
}

QStringList mergeSentences(const ExportOutcome &outcome) {
    const MergeReport &report = outcome.report;
    QStringList sentences;
    if (!report.kept.empty())
        sentences.append(ExportWordsTr::tr("Your edits were kept: %1.").arg(listed(keptWords(report.kept))));
    if (!report.notPutBack.isEmpty())
        sentences.append(ExportWordsTr::tr("Removed by you, so not put back: %1.", nullptr)
                             .arg(listed(report.notPutBack)));
    if (!report.notRemoved.isEmpty())
        sentences.append(ExportWordsTr::tr("No longer in the digest, but kept because of your edits: %1.")
                             .arg(listed(report.notRemoved)));
    if (report.isOrderKept)
        sentences.append(ExportWordsTr::tr("The papers keep the order they have in the file."));
    if (report.isWithoutBase)
        sentences.append(ExportWordsTr::tr("This library does not know what Winnow wrote to the file before, "
                                           "so only new papers were added."));
    return sentences;
}

QStringList notesSentences(const NotesReport &report) {
    QStringList kept;
    QStringList unknown;
    QStringList beside;
    for (const ExportOutcome &outcome : report.outcomes) {
        const QString name = QFileInfo(outcome.path).fileName();
        if (outcome.isBeside())
            beside.append(QFileInfo(outcome.file).fileName());
        else if (outcome.report.isWithoutBase)
            unknown.append(name);
        else if (!outcome.report.kept.empty())
            kept.append(name);
    }
    QStringList sentences;
    if (!kept.isEmpty())
        sentences.append(ExportWordsTr::tr("Your changed lines were kept in %1.").arg(listed(kept)));
    if (!unknown.isEmpty())
        sentences.append(ExportWordsTr::tr("Left as they are because this library did not write them: %1.")
                             .arg(listed(unknown)));
    if (!beside.isEmpty())
        sentences.append(
            ExportWordsTr::tr("Written next to notes that can't be merged: %1.").arg(listed(beside)));
    if (!report.notPutBack.isEmpty())
        sentences.append(
            ExportWordsTr::tr("Deleted by you, so not written again: %1.").arg(listed(report.notPutBack)));
    return sentences;
}

} // namespace winnow
