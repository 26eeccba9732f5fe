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
        Same,     // `other` says the same of its day
        Differs,  // `other` says something else, and is the day's own file
        InLibrary // the library has the day from its own file, which says something else
    };
    QString path;
    DigestFileKind kind = DigestFileKind::Unknown;
    std::vector<DigestArrival> days;
    std::optional<int> keptForMonth; // see DigestFile
    std::optional<Error> error;      // why nothing of it was taken
    LeftOut leftOut = LeftOut::No;
    QString other; // the file in whose favour it was left out

    bool isUnknown() const { return !error && kind == DigestFileKind::Unknown; }
};

// Brings digests into the library: of files, and of folders with all that is below them. Reads away from the
// caller's thread, one file ahead of what the library stores. A file is taken whole or not at all.
class DigestImport final : public QObject {
    Q_OBJECT
public:
    explicit DigestImport(Library &library, QObject *parent = nullptr);
    ~DigestImport() override;

    // "-" is standard input. A file that is named and is no digest is an error, one in a folder is not.
    void start(const QStringList &paths);
    void stop(); // after the file under way; what was read stays

Q_SIGNALS:
    void progressed(int done, int total);
    void fileDone(const winnow::ImportedFile &file);
    void failed(const winnow::Error &error); // the library's, after all files
    void finished(int done, int total);      // fewer done than there are: stopped

private:
    struct Candidate {
        QString path;
        bool isNamed = true; // not found in a folder
    };
    struct Reading {
        ImportedFile file;
        std::vector<Digest> digests;
    };
    struct Told {
        QString path;
        Digest digest;
    };

    static std::vector<Candidate> candidates(const QStringList &paths);
    static Reading read(const Candidate &candidate);
    QFuture<Reading> readNext();
    void goOn();
    void take(const Reading &reading);
    void compareWithLibrary(const Reading &reading);
    bool leaveOut(ImportedFile &file, const std::vector<Digest> &digests) const;
    void store(const Reading &reading);
    void conclude(const ImportedFile &file);
    void end();

    Library &m_library;
    std::vector<Candidate> m_candidates;
    size_t m_next = 0; // to be read
    QFuture<Reading> m_reading;
    int m_done = 0;
    bool m_stopped = false;
    QHash<QDate, Told> m_told; // by files that are named like days
};

} // namespace winnow
