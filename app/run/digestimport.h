#pragma once

#include "app/digest/digestfile.h"
#include "app/library/library.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace winnow {

// What became of one file.
struct ImportedFile {
    enum class LeftOut {
        No,
        Same,     // `other` has the same content for its day
        Differs,  // `other` is the day's own file, and its content differs
        InLibrary // the library has the day from its own file, and its content differs
    };
    QString path;
    bool isNamed = true; // rather than found in a folder
    DigestFileKind kind = DigestFileKind::Unknown;
    std::vector<DigestArrival> days;
    std::optional<int> keptForMonth; // see DigestFile
    std::optional<Error> error;      // why nothing was imported from it
    LeftOut leftOut = LeftOut::No;
    QString other; // the file that was preferred to it

    bool isUnknown() const { return !error && kind == DigestFileKind::Unknown; }
};

// Imports digests into the library, from files and, recursively, folders. Reads outside the caller's thread,
// one file ahead of what the library stores. A file is imported completely or not at all.
class DigestImport final : public QObject {
    Q_OBJECT
public:
    explicit DigestImport(Library &library, QObject *parent = nullptr);
    ~DigestImport() override;

    // "-" is standard input. A named file that is not a digest is an error; one found in a folder is not.
    void start(const QStringList &paths);
    void stop(); // after the current file; what was imported stays

Q_SIGNALS:
    void progressed(int done, int total);
    void fileDone(const winnow::ImportedFile &file);
    void failed(const winnow::Error &error); // an error of the library; after all files
    void finished(int done, int total);      // done < total: stopped

private:
    struct Reading {
        ImportedFile file;
        std::vector<Digest> digests;
    };
    struct Told {
        QString path;
        Digest digest;
    };

    static std::vector<ImportedFile> candidates(const QStringList &paths);
    static Reading read(const ImportedFile &file);
    QFuture<Reading> readNext();
    void goOn();
    void take(const Reading &reading);
    void compareWithLibrary(const Reading &reading);
    bool leaveOut(ImportedFile &file, const std::vector<Digest> &digests) const;
    void store(const Reading &reading);
    void conclude(const ImportedFile &file);
    void end();

    Library &m_library;
    std::vector<ImportedFile> m_candidates;
    size_t m_next = 0; // the next one to read
    QFuture<Reading> m_reading;
    int m_done = 0;
    bool m_stopped = false;
    QHash<QDate, Told> m_told; // from files named like days
};

} // namespace winnow
