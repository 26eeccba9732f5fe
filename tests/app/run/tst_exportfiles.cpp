#include "app/digest/markdownwriter.h"
#include "app/run/export/exportjob.h"
#include "app/run/export/exportwords.h"
#include "app/run/export/filecontent.h"
#include "app/run/export/noteexport.h"
#include "tests/app/digest/digestsamples.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace exportfilestest {

using namespace winnow;

namespace {

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void put(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray digestOf(int papers, int relevance = 8) {
    Digest digest = samples::digest(papers);
    for (DigestEntry &entry : digest.entries)
        entry.relevance = relevance;
    return digestToMarkdown(digest);
}

PaperRow keptPaper(const char *id, const QString &title) {
    PaperRow row;
    row.paper = makePaper(id, title, {QStringLiteral("cs.LG")});
    row.day = friday;
    row.decision = Decision::Keep;
    return row;
}

} // namespace

// Files that a person edits between two exports, with a real library and a real disk.
class TestExportFiles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_library = std::make_unique<TempLibrary>(); }
    void cleanup() { m_library.reset(); }
    void mergesWhatItWroteBefore();
    void leavesForeignFilesAlone_data();
    void leavesForeignFilesAlone();
    void replacesWhatNobodyTouched();
    void writesOneSecondFile();
    void overwritesWhenAsked();
    void keepsLinks();
    void survivesBeingKilled_data();
    void survivesBeingKilled();
    void noticesAnEditorThatSavesMeanwhile();
    void namesSecondFiles_data();
    void namesSecondFiles();
    void findsNotesAgain();
    void forgetsFilesThatAreGone();

private:
    QString path(const char *name) const { return m_library->folder() + u'/' + QLatin1String(name); }

    ExportOutcome write(const QString &file, const QByteArray &bytes,
                        ExportFile::Form form = ExportFile::Form::Digest,
                        ExportPolicy policy = ExportPolicy::Beside) {
        std::optional<Result<ExportOutcome>> result;
        exportFile(**m_library, {file, bytes, form}, policy, this,
                   [&result](const Result<ExportOutcome> &outcome) { result = outcome; });
        [&result] { QTRY_VERIFY(result.has_value()); }();
        return result && *result ? **result : ExportOutcome{};
    }

    NotesReport writeNotes(const std::vector<PaperRow> &rows, const QString &folder) {
        std::optional<Result<NotesReport>> result;
        exportNotes(**m_library, rows, folder, ExportPolicy::Beside, this,
                    [&result](const Result<NotesReport> &report) { result = report; });
        [&result] { QTRY_VERIFY(result.has_value()); }();
        return result && *result ? **result : NotesReport{};
    }

    std::unique_ptr<TempLibrary> m_library;
};

void TestExportFiles::mergesWhatItWroteBefore() {
    const QString file = path("day.md");
    QVERIFY(write(file, digestOf(3)).isChanged);
    QCOMPARE(bytesOf(file), digestOf(3));
    QVERIFY(!write(file, digestOf(3)).isChanged);

    QByteArray edited = digestOf(3);
    edited.replace("Total arXiv papers", "My own words.\n\nTotal arXiv papers");
    put(file, edited);
    const ExportOutcome outcome = write(file, digestOf(4, 9));
    QCOMPARE(outcome.file, file);
    QByteArray wanted = digestOf(4, 9);
    wanted.replace("Total arXiv papers", "My own words.\n\nTotal arXiv papers");
    QCOMPARE(bytesOf(file), wanted);
    QVERIFY(mergeSentences(outcome).isEmpty());

    put(file, QByteArray(wanted).replace("**Relevance:** 9", "**Relevance:** 2"));
    m_library->reopen(); // it is the library that remembers
    const QStringList said = mergeSentences(write(file, digestOf(4, 9)));
    QCOMPARE(said, QStringList{QStringLiteral("Your edits were kept: relevance of 2508.00001, relevance of "
                                              "2508.00002, relevance of 2508.00003 and 1 more.")});
}

void TestExportFiles::leavesForeignFilesAlone_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("form");
    QTest::newRow("Markdown") << QStringLiteral("diary.md") << int(ExportFile::Form::Digest);
    QTest::newRow("citations") << QStringLiteral("refs.bib") << int(ExportFile::Form::Whole);
}

void TestExportFiles::leavesForeignFilesAlone() {
    QFETCH(QString, name);
    QFETCH(int, form);
    const QString file = m_library->folder() + u'/' + name;
    put(file, "Dear diary\n");
    const ExportOutcome asked = write(file, digestOf(2), ExportFile::Form(form), ExportPolicy::Ask);
    QVERIFY(asked.file.isEmpty());
    QCOMPARE(int(asked.obstacle), int(DigestMerge::Obstacle::Foreign));

    const ExportOutcome outcome = write(file, digestOf(2), ExportFile::Form(form));
    QVERIFY(outcome.isBeside());
    QVERIFY(leftAloneSentence(outcome).contains(name));
    QCOMPARE(bytesOf(file), QByteArray("Dear diary\n"));
    QCOMPARE(bytesOf(outcome.file), digestOf(2));
}

void TestExportFiles::replacesWhatNobodyTouched() {
    const QString file = path("day.html");
    write(file, "<p>one", ExportFile::Form::Whole);
    QCOMPARE(write(file, "<p>two", ExportFile::Form::Whole).file, file);
    QCOMPARE(bytesOf(file), QByteArray("<p>two"));
    put(file, "<p>two, mine");
    const ExportOutcome outcome = write(file, "<p>three", ExportFile::Form::Whole);
    QVERIFY(outcome.isBeside() && outcome.isEdited);
    QCOMPARE(bytesOf(file), QByteArray("<p>two, mine"));
}

// Day after day into a file that can't be merged: the second file is Winnow's, until somebody writes in it.
void TestExportFiles::writesOneSecondFile() {
    const QString file = path("diary.md");
    put(file, "Dear diary\n");
    for (const int papers : {1, 2, 3})
        QCOMPARE(write(file, digestOf(papers)).file, path("diary.new.md"));
    put(path("diary.new.md"), "mine now\n");
    QCOMPARE(write(file, digestOf(4)).file, path("diary.new-2.md"));
    QCOMPARE(bytesOf(path("diary.new.md")), QByteArray("mine now\n"));
}

void TestExportFiles::overwritesWhenAsked() {
    const QString file = path("diary.md");
    put(file, "Dear diary\n");
    const ExportOutcome outcome = write(file, digestOf(2), ExportFile::Form::Digest, ExportPolicy::Overwrite);
    QCOMPARE(outcome.file, file);
    QCOMPARE(bytesOf(file), digestOf(2));
}

void TestExportFiles::keepsLinks() {
    put(path("real.md"), "");
    QVERIFY(QFile::link(path("real.md"), path("link.md")));
    write(path("link.md"), digestOf(2));
    QVERIFY(QFileInfo(path("link.md")).isSymLink());
    QCOMPARE(bytesOf(path("real.md")), digestOf(2));
    put(path("real.md"), digestOf(2).replace("Total arXiv", "Mine.\n\nTotal arXiv"));
    write(path("real.md"), digestOf(3)); // the same file by its own name
    QVERIFY(bytesOf(path("link.md")).contains("Mine."));
}

void TestExportFiles::survivesBeingKilled_data() {
    QTest::addColumn<bool>("wasWritten");
    QTest::addColumn<bool>("isEdited");
    for (const bool wasWritten : {true, false}) {
        for (const bool isEdited : {true, false})
            QTest::addRow("%s, %s", wasWritten ? "file written" : "file not written",
                          isEdited ? "edited since" : "untouched")
                << wasWritten << isEdited;
    }
}

// Announced in the library, and killed before or after the file was written.
void TestExportFiles::survivesBeingKilled() {
    QFETCH(bool, wasWritten);
    QFETCH(bool, isEdited);
    const QString file = path("day.md");
    write(file, digestOf(3));
    ExportedFile known = valueOf((*m_library)->exports().known({file})).value(file);
    known.nextData = qCompress(digestOf(4, 9));
    known.nextHash = contentHash(digestOf(4, 9));
    valueOf((*m_library)->exports().announce({known}));
    QByteArray there = wasWritten ? digestOf(4, 9) : digestOf(3);
    if (isEdited)
        there.replace("Total arXiv", "Mine.\n\nTotal arXiv");
    put(file, there);

    write(file, digestOf(5, 7));
    QByteArray wanted = digestOf(5, 7);
    if (isEdited)
        wanted.replace("Total arXiv", "Mine.\n\nTotal arXiv");
    QCOMPARE(bytesOf(file), wanted);
    QVERIFY(valueOf((*m_library)->exports().known({file})).value(file).nextHash.isEmpty());
}

void TestExportFiles::noticesAnEditorThatSavesMeanwhile() {
    const QString file = path("day.md");
    put(file, "saved by an editor");
    const Result<bool> written = replaceContent(file, QByteArray("as it was read"), "new");
    QVERIFY(written.has_value());
    QVERIFY(!*written);
    QCOMPARE(bytesOf(file), QByteArray("saved by an editor"));
    QVERIFY(!*replaceContent(file, std::nullopt, "new")); // it came there meanwhile
    QVERIFY(*replaceContent(file, QByteArray("saved by an editor"), "new"));
    QCOMPARE(bytesOf(file), QByteArray("new"));
    QCOMPARE(replaceContent(m_library->folder(), std::nullopt, "new").error().code,
             ErrorCode::FileUnwritable);
    QCOMPARE(fileContent(QStringLiteral("/dev/null")).error().code, ErrorCode::FileUnwritable);
}

void TestExportFiles::namesSecondFiles_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("second");
    const auto row = [](const char *path, const char *second) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(second);
    };
    row("a/day.md", "a/day.new.md");
    row("day", "day.new");
    row("day.csl.json", "day.new.csl.json");
    row("a.b/.md", "a.b/.md.new");
}

void TestExportFiles::namesSecondFiles() {
    QFETCH(QString, path);
    QFETCH(QString, second);
    QCOMPARE(secondFile(path, 1), second);
}

void TestExportFiles::findsNotesAgain() {
    const QString folder = path("vault");
    std::vector<PaperRow> rows{keptPaper("2508.00001", QStringLiteral("Tidal Gates")),
                               keptPaper("2508.00002", QStringLiteral("Wind Vanes")),
                               keptPaper("2508.00003", QStringLiteral("Sluices"))};
    QCOMPARE(writeNotes(rows, folder).added, 3);
    QCOMPARE(writeNotes(rows, folder).unchanged, 3);

    QVERIFY(QDir(folder).mkdir(QStringLiteral("read")));
    QVERIFY(QFile::rename(folder + QStringLiteral("/2508.00001 Tidal Gates.md"),
                          folder + QStringLiteral("/read/gates.md")));
    QVERIFY(QFile::remove(folder + QStringLiteral("/2508.00003 Sluices.md")));
    rows[0].paper.title = QStringLiteral("Tidal Gates Revisited"); // moved, and renamed by arXiv
    rows[1].annotation.note = QStringLiteral("For the thesis.");
    const NotesReport report = writeNotes(rows, folder);
    QCOMPARE(report.added, 0);
    QCOMPARE(report.updated, 2);
    QCOMPARE(report.notPutBack, QStringList{QStringLiteral("2508.00003")});
    QVERIFY(bytesOf(folder + QStringLiteral("/read/gates.md")).contains("# Tidal Gates Revisited"));
    QVERIFY(bytesOf(folder + QStringLiteral("/2508.00002 Wind Vanes.md")).endsWith("For the thesis.\n"));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);

    QVERIFY(QDir(folder).removeRecursively()); // to begin anew
    QCOMPARE(writeNotes(rows, folder).added, 3);
}

void TestExportFiles::forgetsFilesThatAreGone() {
    const QString file = path("day.md");
    write(file, digestOf(1));
    valueOf((*m_library)->exports().announce({{path("never.md"), {}, {}, {}, "hash", "data"}}));
    QCOMPARE(valueOf((*m_library)->exports().under(m_library->folder())).size(), 2);
    valueOf((*m_library)->exports().conclude({}, {path("never.md")}));
    QCOMPARE(valueOf((*m_library)->exports().under(m_library->folder())), QStringList{file});
    valueOf((*m_library)->exports().forget({file}));
    QVERIFY(valueOf((*m_library)->exports().known({file})).isEmpty());
}

WINNOW_TEST(TestExportFiles, QCoreApplication)

} // namespace exportfilestest

#include "tst_exportfiles.moc"
