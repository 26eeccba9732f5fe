#pragma once

#include "app/digest/merge/digestmerge.h"
#include "app/model/exportedfile.h"
#include "app/model/result.h"

#include <QHash>

namespace winnow {

// Something to be written into a file that may be there already.
struct ExportFile {
    enum class Form {
        Digest, // Markdown: what a person wrote in it is kept
        Note,   // likewise
        Whole   // any other format: written as it is, or not at all
    };
    QString path;
    QByteArray bytes;
    Form form = Form::Digest;
    QString formerPath = {}; // where the library knows it, if a person moved it from there
};

// What is done where the file holds what can't be kept in the new one.
enum class ExportPolicy {
    Beside,   // a second file beside it
    Ask,      // nothing: the outcome says why
    Overwrite // the file is replaced, also where it could be merged
};

// What became of it.
struct ExportOutcome {
    QString path; // as it was asked for
    QString file; // where it is; empty: nowhere, as `error` or, of the policy Ask, `obstacle` says
    DigestMerge::Obstacle obstacle = DigestMerge::Obstacle::None; // why not in the file that was asked for
    bool isEdited = false;  // Whole: the obstacle is that somebody changed it since
    bool isChanged = false; // the file was written; else it held just that
    MergeReport report;
    std::optional<Error> error;

    bool isBeside() const { return !file.isEmpty() && obstacle != DigestMerge::Obstacle::None; }
};

// What is to be written where, as the files are now.
struct ExportPlan {
    QString target;                     // links followed; empty: nothing is written
    std::optional<QByteArray> expected; // what is there now
    QByteArray bytes;
    ExportedFile record; // to be announced
    bool isNews = false; // the library does not know it so yet
    ExportOutcome outcome;
};

// "today.new.md", "today.new-2.md": beside "today.md". Of `number` from 1.
QString secondFile(const QString &path, int number);
// Every file that a plan may need to know of.
QStringList filesInQuestion(const ExportFile &file);

// Reads the file and decides. `known` is what the library knows of the files in question.
ExportPlan planExport(const ExportFile &file, const QHash<QString, ExportedFile> &known, ExportPolicy policy);

} // namespace winnow
