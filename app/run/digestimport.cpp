#include "app/run/digestimport.h"

#include "app/digest/digestreader.h"
#include "app/model/async.h"
#include "app/model/readbytes.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtConcurrent>

#include <algorithm>

namespace winnow {

namespace {

// The file's turn among those of its day: the one that the others are compared with comes first.
enum class ImportTurn { Day, Papers, DayJson, Spotlight, Month, SitePage, Undated };

ImportTurn turnOf(const QString &path) {
    static const QRegularExpression page(QStringLiteral("/archive/[0-9]{4}-[0-9]{2}/[0-9]{2}/index\\.md$"));
    const auto ends = [&path](const char *end) { return path.endsWith(QLatin1String(end)); };
    if (ends("-output.json"))
        return ImportTurn::Papers;
    if (ends("-daily-papers.json"))
        return ImportTurn::DayJson;
    if (ends("-hotspot-papers.json"))
        return ImportTurn::Spotlight;
    if (ends("-summary.json"))
        return ImportTurn::Month;
    if (page.match(path).hasMatch())
        return ImportTurn::SitePage;
    const QString name = QFileInfo(path).fileName();
    const bool isUndated = name == QLatin1String("output.md") || name == QLatin1String("latest.md");
    return isUndated ? ImportTurn::Undated : ImportTurn::Day;
}

Result<QByteArray> bytesOf(const QString &path) {
    constexpr qint64 largestFile = 256 * 1024 * 1024;
    QFile file(path);
    const bool isOpen =
        path == QLatin1String("-") ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
    if (!isOpen)
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    const QByteArray bytes = readBytes(file, largestFile + 1);
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    if (bytes.size() > largestFile)
        return failure(ErrorCode::Malformed, QStringLiteral("larger than 256 MB"), path);
    return bytes;
}

// Says where a file that was named as a digest stops being one.
Error noDigest(const QByteArray &bytes, const QString &path) {
    const QByteArray start = bytes.left(256).trimmed();
    const auto name = QFileInfo(path).fileName();
    const auto read = start.startsWith('{') || start.startsWith('[') ? readDigestsJson(bytes, name)
                                                                     : readDigests(bytes, name);
    return read ? Error{ErrorCode::Malformed, QStringLiteral("no digest"), name, {}} : read.error();
}

QStringList filesBelow(const QString &folder) {
    QStringList paths;
    QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories); // hidden files are not digests
    while (found.hasNext())
        paths.append(found.next());
    paths.sort();
    return paths;
}

} // namespace

DigestImport::DigestImport(Library &library, QObject *parent) : QObject(parent), m_library(library) {}

DigestImport::~DigestImport() = default;

std::vector<ImportedFile> DigestImport::candidates(const QStringList &paths) {
    std::vector<ImportedFile> all;
    const auto add = [&all](const QString &path, bool isNamed) {
        all.emplace_back().path = path;
        all.back().isNamed = isNamed;
    };
    for (const QString &path : paths) {
        if (path == QLatin1String("-") || !QFileInfo(path).isDir()) {
            add(path, true);
            continue;
        }
        const QStringList below = filesBelow(path);
        for (const QString &file : below)
            add(file, false);
    }
    std::ranges::stable_sort(all, {}, [](const ImportedFile &file) { return turnOf(file.path); });
    return all;
}

DigestImport::Reading DigestImport::read(const ImportedFile &candidate) {
    Reading reading{candidate, {}};
    if (!candidate.isNamed && !mayHoldDigest(candidate.path))
        return reading;
    const auto bytes = bytesOf(candidate.path);
    if (!bytes) {
        reading.file.error = bytes.error();
        return reading;
    }
    auto file = readDigestFile(*bytes, candidate.path);
    if (file && file->kind == DigestFileKind::Unknown && candidate.isNamed)
        file = failure(noDigest(*bytes, candidate.path));
    if (!file) {
        // With the full path, since a folder may hold many files of one name.
        reading.file.error = file.error();
        const QString name = QFileInfo(candidate.path).fileName();
        QString &place = reading.file.error->place;
        if (place.startsWith(name))
            place = candidate.path + place.sliced(name.size());
        return reading;
    }
    reading.file.kind = file->kind;
    reading.file.keptForMonth = file->keptForMonth;
    reading.digests = std::move(file->digests);
    return reading;
}

void DigestImport::start(const QStringList &paths) {
    whenReady(QtConcurrent::run(&DigestImport::candidates, paths), this,
              [this](const std::vector<ImportedFile> &found) {
                  m_candidates = found;
                  m_reading = readNext();
                  goOn();
              });
}

void DigestImport::stop() {
    m_stopped = true;
}

QFuture<DigestImport::Reading> DigestImport::readNext() {
    return m_next < m_candidates.size() ? QtConcurrent::run(&DigestImport::read, m_candidates[m_next++])
                                        : QFuture<Reading>();
}

void DigestImport::goOn() {
    const int total = int(m_candidates.size());
    if (m_done == total || m_stopped)
        return end();
    Q_EMIT progressed(m_done, total);
    whenReady(m_reading, this, [this](const Reading &reading) {
        m_reading = readNext(); // reads the next file while the library stores this one
        take(reading);
    });
}

void DigestImport::take(const Reading &reading) {
    if (reading.digests.empty())
        return conclude(reading.file);
    ImportedFile file = reading.file;
    if (leaveOut(file, reading.digests))
        return conclude(file);
    if (turnOf(file.path) == ImportTurn::Undated)
        return compareWithLibrary(reading);
    store(reading);
}

// A page made from a day, or a file whose name is not a day, counts only if the day has no file of its own.
bool DigestImport::leaveOut(ImportedFile &file, const std::vector<Digest> &digests) const {
    const ImportTurn turn = turnOf(file.path);
    if (turn != ImportTurn::SitePage && turn != ImportTurn::Undated)
        return false;
    const bool areTold =
        std::ranges::all_of(digests, [this](const Digest &digest) { return m_told.contains(digest.day); });
    if (!areTold)
        return false;
    const bool areSame = std::ranges::all_of(
        digests, [this](const Digest &digest) { return m_told[digest.day].digest == digest; });
    file.leftOut = areSame ? ImportedFile::LeftOut::Same : ImportedFile::LeftOut::Differs;
    file.other = m_told[digests.front().day].path;
    return true;
}

void DigestImport::compareWithLibrary(const Reading &reading) {
    whenReady(m_library.digests().of(reading.digests.front().day), this,
              [this, reading](const Result<Digest> &known) {
                  const bool isOther = known && known->source == DigestSource::Markdown &&
                                       known->entries != reading.digests.front().entries;
                  if (!isOther)
                      return store(reading);
                  ImportedFile file = reading.file;
                  file.leftOut = ImportedFile::LeftOut::InLibrary;
                  conclude(file);
              });
}

void DigestImport::store(const Reading &reading) {
    if (turnOf(reading.file.path) == ImportTurn::Day) {
        for (const Digest &digest : reading.digests)
            m_told.insert(digest.day, {reading.file.path, digest});
    }
    whenReady(m_library.digests().bring(reading.digests), this,
              [this, file = reading.file](const Result<std::vector<DigestArrival>> &arrived) {
                  ImportedFile done = file;
                  if (arrived)
                      done.days = *arrived;
                  else
                      done.error = arrived.error();
                  conclude(done);
              });
}

void DigestImport::conclude(const ImportedFile &file) {
    ++m_done;
    Q_EMIT fileDone(file);
    goOn();
}

void DigestImport::end() {
    const auto say = [this] { Q_EMIT finished(m_done, int(m_candidates.size())); };
    if (m_done == 0)
        return say();
    whenReady(m_library.digests().adoptCriteria(), this, [this, say](const Result<void> &adopted) {
        if (!adopted)
            Q_EMIT failed(adopted.error());
        say();
    });
}

} // namespace winnow
