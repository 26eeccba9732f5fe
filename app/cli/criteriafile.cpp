#include "app/cli/criteriafile.h"

#include "app/cli/clitext.h"
#include "app/cli/output.h"
#include "app/cli/readinglines.h"
#include "app/criteria/promptfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace winnow {

namespace {

QString flawSentence(CriteriaFlaw flaw) {
    switch (flaw) {
    case CriteriaFlaw::EmptyScoringPrompt:
        return CliText::tr("The scoring prompt is empty.");
    case CriteriaFlaw::NoPaperList:
        return CliText::tr(
                   "The scoring prompt has no line %1 to mark where a language model gets the papers.")
            .arg(paperListPlaceholder);
    case CriteriaFlaw::SeveralPaperLists:
        return CliText::tr("The scoring prompt contains the line %1 more than once.")
            .arg(paperListPlaceholder);
    case CriteriaFlaw::NoTopics:
        return nothingReadNote();
    }
    return {};
}

// Reports what the criteria lack; an empty scoring prompt is an error.
Result<void> tellFlaws(const Criteria &criteria, const QString &path, Output &output) {
    for (const CriteriaFlaw flaw : flaws(criteria)) {
        if (flaw == CriteriaFlaw::EmptyScoringPrompt)
            return failure(ErrorCode::Malformed, flawSentence(flaw), path);
        output.complain(QStringLiteral("%1: %2").arg(path, flawSentence(flaw)));
    }
    return {};
}

bool isPromptFile(const QString &path) {
    return PromptFiles::names().contains(QFileInfo(path).fileName());
}

// For each file name, the file in the newest place.
QStringList promptFilesIn(const QString &folder) {
    QStringList found;
    const QDir root(folder);
    for (const QString &name : PromptFiles::names()) {
        for (const QString &place : PromptFiles::folders()) {
            const QString path = root.filePath(place.isEmpty() ? name : place + u'/' + name);
            if (!QFileInfo(path).isFile())
                continue;
            found.append(path);
            break;
        }
    }
    return found;
}

void tellAuthors(const QStringList &authors, Output &output) {
    if (!authors.isEmpty())
        output.note(CliText::tr("The authors that the bot follows are not part of the criteria. To follow "
                                "them too, add them to the followed authors in the window's settings: %1")
                        .arg(authors.join(QStringLiteral(", "))));
}

} // namespace

Result<QByteArray> readInput(const QString &path) {
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::FileUnreadable, CliText::tr("this is a folder"), path);
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

namespace {

// Otherwise a program or a picture would become a prompt that a model is paid to read.
Result<QString> readCriteriaText(const QString &path) {
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes)
        return failure(bytes.error());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(*bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return failure(ErrorCode::Malformed, CliText::tr("not a UTF-8 text file"), path);
    return text;
}

} // namespace

Result<Criteria> readCriteriaFile(const QString &path, Output &output) {
    const Result<QString> text = readCriteriaText(path);
    if (!text)
        return failure(text.error());
    Result<Criteria> criteria = criteriaFromMarkdown(*text);
    if (!criteria) {
        Error error = criteria.error();
        error.place = error.place.isEmpty() ? path : path + QStringLiteral(", ") + error.place;
        return failure(error);
    }
    if (auto told = tellFlaws(*criteria, path, output); !told)
        return failure(told.error());
    if (criteria->name.isEmpty() && path != QLatin1String("-"))
        criteria->name = QFileInfo(path).completeBaseName();
    return criteria;
}

Result<Criteria> readCriteriaFiles(const QStringList &paths, Output &output) {
    const bool isFolder = paths.size() == 1 && QFileInfo(paths.constFirst()).isDir();
    const QStringList files = isFolder ? promptFilesIn(paths.constFirst()) : paths;
    if (!isFolder && paths.size() == 1 && !isPromptFile(paths.constFirst()))
        return readCriteriaFile(paths.constFirst(), output);
    PromptFiles prompts;
    for (const QString &path : files) {
        if (!isPromptFile(path))
            return failure(
                ErrorCode::InvalidInput,
                CliText::tr(
                    "%1 can't be combined with other files. Import it on its own, or give files such as %2.")
                    .arg(path, PromptFiles::names().mid(2, 3).join(QStringLiteral(", "))));
        const Result<QString> text = readCriteriaText(path);
        if (!text)
            return failure(text.error());
        if (auto added = prompts.add(QFileInfo(path).fileName(), text->toUtf8()); !added)
            return failure(added.error());
    }
    if (!prompts.hasCriteria())
        return failure(ErrorCode::Malformed,
                       CliText::tr("no topics or instructions found (looked for %1)")
                           .arg(PromptFiles::names().join(QStringLiteral(", "))),
                       paths.constFirst());
    Criteria criteria = prompts.criteria();
    criteria.name = QFileInfo(QDir(paths.constFirst()).absolutePath()).completeBaseName();
    if (auto told = tellFlaws(criteria, paths.constFirst(), output); !told)
        return failure(told.error());
    tellAuthors(prompts.authors(), output);
    return criteria;
}

} // namespace winnow
