#include "app/run/export/noteexport.h"

#include "app/digest/notes/notename.h"
#include "app/digest/notes/papernote.h"
#include "app/library/library.h"
#include "app/model/async.h"
#include "app/run/export/exportjob.h"
#include "app/run/export/filecontent.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QtConcurrentRun>

namespace winnow {

namespace {

constexpr int mostFilesLookedAt = 50'000;
constexpr qint64 beginningOfNote = 4096;

struct NotesPlan {
    std::vector<ExportFile> files;
    QSet<QString> found; // those of `files` that exist
    QStringList notPutBack;
    std::optional<Error> error;
};

// Finds the notes in a folder. A note about a paper that a person created, with its id, counts as well.
class NoteFolder final {
public:
    NoteFolder(const QString &folder, const QStringList &known) : m_known(known.begin(), known.end()) {
        for (const QString &path : known) {
            const QString name = path.section(u'/', -1);
            if (const auto id = noteIdOfName(name); id && !name.contains(QLatin1String(".new")))
                m_written.insert(*id, path);
        }
        QDirIterator files(folder, {QStringLiteral("*.md")}, QDir::Files, // skips ".trash" and the like
                           QDirIterator::Subdirectories);
        for (int i = 0; i < mostFilesLookedAt && files.hasNext(); ++i)
            look(files.next());
    }

    QString find(const ArxivId &id) const { return m_found.value(id).path; }
    QString written(const ArxivId &id) const { return m_written.value(id); }
    // Winnow wrote this note and it is gone, while others still exist.
    bool isDeleted(const ArxivId &id) const {
        return m_hasKnown && m_written.contains(id) && find(id).isEmpty();
    }

private:
    struct Found {
        QString path;
        int certainty = 0;
    };

    void look(const QString &path) {
        const bool isKnown = m_known.contains(path);
        m_hasKnown = m_hasKnown || isKnown;
        QFile file(path);
        const QByteArray beginning =
            file.open(QIODevice::ReadOnly) ? file.read(beginningOfNote) : QByteArray();
        const auto byText = noteIdOfText(beginning);
        const auto id = byText ? byText : noteIdOfName(path.section(u'/', -1));
        if (!id)
            return;
        const int certainty = 1 + (byText ? 1 : 0) + (isKnown ? 2 : 0);
        Found &found = m_found[*id];
        if (certainty > found.certainty || (certainty == found.certainty && path < found.path))
            found = {path, certainty};
    }

    QSet<QString> m_known;
    QHash<ArxivId, QString> m_written; // where Winnow wrote it
    QHash<ArxivId, Found> m_found;
    bool m_hasKnown = false;
};

NotesPlan planNotes(const std::vector<PaperRow> &rows, const QString &folder, const QStringList &known,
                    ExportPolicy policy) {
    NotesPlan plan;
    if (!QDir().mkpath(folder)) {
        plan.error = Error{ErrorCode::FileUnwritable, QStringLiteral("the folder can't be made"), folder};
        return plan;
    }
    const QString real = QDir(folder).canonicalPath();
    const NoteFolder notes(real, known);
    QSet<ArxivId> done;
    for (const PaperRow &row : rows) {
        if (done.contains(row.paper.id))
            continue;
        done.insert(row.paper.id);
        QString path = notes.find(row.paper.id);
        if (path.isEmpty() && notes.isDeleted(row.paper.id) && policy != ExportPolicy::Overwrite) {
            plan.notPutBack.append(row.paper.id.toString());
            continue;
        }
        if (path.isEmpty())
            path = QDir(real).filePath(noteFileName(row.paper));
        else
            plan.found.insert(path);
        plan.files.push_back({path, paperNote(row), ExportFile::Form::Note, notes.written(row.paper.id)});
    }
    return plan;
}

NotesReport reportOf(const NotesPlan &plan, const std::vector<ExportOutcome> &outcomes) {
    NotesReport report;
    report.notPutBack = plan.notPutBack;
    report.outcomes = outcomes;
    for (const ExportOutcome &outcome : outcomes) {
        if (outcome.error)
            continue;
        if (!outcome.isChanged)
            ++report.unchanged;
        else if (plan.found.contains(outcome.path))
            ++report.updated;
        else
            ++report.added;
    }
    return report;
}

} // namespace

void exportNotes(Library &library, const std::vector<PaperRow> &rows, const QString &folder,
                 ExportPolicy policy, QObject *context,
                 std::function<void(const Result<NotesReport> &)> handle) {
    const auto write = [=, &library](const NotesPlan &plan) {
        if (plan.error)
            return handle(failure(*plan.error));
        exportFiles(library, plan.files, policy, context,
                    [plan, handle](const Result<std::vector<ExportOutcome>> &outcomes) {
                        if (!outcomes)
                            return handle(failure(outcomes.error()));
                        handle(reportOf(plan, *outcomes));
                    });
    };
    const QString real = fileBehind(QDir(folder).filePath(QStringLiteral("x"))).chopped(2);
    whenReady(library.exports().under(real), context, [=](const Result<QStringList> &known) {
        if (!known)
            return handle(failure(known.error()));
        whenReady(QtConcurrent::run([=, paths = *known] { return planNotes(rows, folder, paths, policy); }),
                  context, write);
    });
}

} // namespace winnow
