#pragma once

#include "app/digest/merge/digestmerge.h"
#include "app/model/exportedfile.h"
#include "app/model/result.h"

#include <QHash>

namespace winnow {

// Something to write to a file that may already exist.
struct ExportFile {
    enum class Form {
        Digest, // Markdown: a person's edits are kept
        Note,   // the same
        Whole   // any other format: replaced as a whole, or left alone
    };
    QString path;
    QByteArray bytes;
    Form form = Form::Digest;
    QString formerPath = {}; // where the library has it, if a person moved it from there
};

// What to do if a file contains something that the new version can't keep.
enum class ExportPolicy {
    Beside,   // write a second file next to it
    Ask,      // write nothing: the outcome says why
    Overwrite // replace the file, even if it could be merged
};

// The result for one file.
struct ExportOutcome {
    QString path; // as requested
    QString file; // where it was written; empty: nowhere, as `error` or, with Ask, `obstacle` says
    DigestMerge::Obstacle obstacle =
        DigestMerge::Obstacle::None; // why it was not written to the requested file
    bool isEdited = false;           // Whole: somebody changed the file, which is the obstacle
    bool isChanged = false;          // the file was written; otherwise it already had this content
    MergeReport report;
    std::optional<Error> error;

    bool isBeside() const { return !file.isEmpty() && obstacle != DigestMerge::Obstacle::None; }
};

// What to write and where, given the files as they are now.
struct ExportPlan {
    QString target;                     // with links followed; empty: nothing is written
    std::optional<QByteArray> expected; // the current content
    QByteArray bytes;
    ExportedFile record; // to announce
    bool isNews = false; // not yet in the library like this
    ExportOutcome outcome;
};

// "today.new.md", "today.new-2.md": next to "today.md". `number` counts from 1.
QString secondFile(const QString &path, int number);
// All files that a plan may need to know about.
QStringList filesInQuestion(const ExportFile &file);

// Reads the file and decides. `known`: what the library knows about these files.
ExportPlan planExport(const ExportFile &file, const QHash<QString, ExportedFile> &known, ExportPolicy policy);

} // namespace winnow
