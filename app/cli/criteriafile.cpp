#include "app/cli/criteriafile.h"

#include "app/cli/output.h"
#include "app/cli/readinglines.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace winnow {

namespace {

struct CriteriaFileTr {
    Q_DECLARE_TR_FUNCTIONS(CriteriaFile)
};

QString flawSentence(CriteriaFlaw flaw) {
    switch (flaw) {
    case CriteriaFlaw::EmptyScoringPrompt:
        return CriteriaFileTr::tr("The scoring prompt is empty.");
    case CriteriaFlaw::NoPaperList:
        return CriteriaFileTr::tr(
                   "The scoring prompt has no line %1, where a language model would find the papers.")
            .arg(paperListPlaceholder);
    case CriteriaFlaw::SeveralPaperLists:
        return CriteriaFileTr::tr("The scoring prompt has the line %1 more than once.")
            .arg(paperListPlaceholder);
    case CriteriaFlaw::NoTopics:
        return nothingReadNote();
    }
    return {};
}

} // namespace

Result<QByteArray> readInput(const QString &path) {
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::FileUnreadable, CriteriaFileTr::tr("it is a folder"), path);
    QFile file(path);
    const bool isOpen =
        path == QLatin1String("-") ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
    if (!isOpen)
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    return bytes;
}

Result<Criteria> readCriteriaFile(const QString &path, Output &output) {
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes)
        return failure(bytes.error());
    Result<Criteria> criteria = criteriaFromMarkdown(QString::fromUtf8(*bytes));
    if (!criteria) {
        Error error = criteria.error();
        error.place = error.place.isEmpty() ? path : path + QStringLiteral(", ") + error.place;
        return failure(error);
    }
    for (const CriteriaFlaw flaw : flaws(*criteria)) {
        if (flaw == CriteriaFlaw::EmptyScoringPrompt)
            return failure(ErrorCode::Malformed, flawSentence(flaw), path);
        output.complain(QStringLiteral("%1: %2").arg(path, flawSentence(flaw)));
    }
    if (criteria->name.isEmpty() && path != QLatin1String("-"))
        criteria->name = QFileInfo(path).completeBaseName();
    return criteria;
}

} // namespace winnow
