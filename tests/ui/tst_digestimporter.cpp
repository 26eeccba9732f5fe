#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "ui/digest/digestimporter.h"

#include <QFile>
#include <QSignalSpy>
#include <QThreadPool>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace digestintaketest {

using namespace winnow;

class TestDigestIntake final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsDigestsIn();
    void bringsAFolderIn();
    void doesNotDrownInErrors();
    void quittingTouchesNoLibraryThatIsGone();
};

void TestDigestIntake::bringsDigestsIn() {
    TempLibrary library;
    Messages messages;
    DigestImporter intake(*library, messages);
    QSignalSpy imported(&intake, &DigestImporter::imported);
    QSignalSpy errors(&messages, &Messages::errorOccurred);
    intake.importFiles({QStringLiteral(WINNOW_TEST_DATA "/digests/plain.md"), QStringLiteral("nowhere.md")});
    QTRY_COMPARE(imported.count(), 1);
    QTRY_COMPARE(errors.count(), 1);
    QCOMPARE(errors.first().first().value<Error>().code, ErrorCode::FileUnreadable);
}

void TestDigestIntake::bringsAFolderIn() {
    TempLibrary library;
    Messages messages;
    DigestImporter intake(*library, messages);
    QSignalSpy imported(&intake, &DigestImporter::imported);
    QSignalSpy errors(&messages, &Messages::errorOccurred);
    intake.importFiles({QStringLiteral(WINNOW_TEST_DATA "/bot/out/md")});
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(imported.first().at(0).toInt(), 9);
    QCOMPARE(imported.first().at(1).toDate(), QDate(2026, 7, 5));
    QCOMPARE(imported.first().at(2).toInt(), 1); // the index
    QCOMPARE(imported.first().at(3).toInt(), 0);
    QCOMPARE(errors.count(), 0);
    intake.importFiles({QStringLiteral(WINNOW_TEST_DATA "/bot/out/md")});
    QTRY_COMPARE(imported.count(), 2);
    QCOMPARE(imported.last().at(0).toInt(), 9);
    QCOMPARE(imported.last().at(3).toInt(), 9); // nothing of it is called imported a second time
    QCOMPARE(valueOf(library->listings().days()).size(), size_t(9));
}

void TestDigestIntake::doesNotDrownInErrors() {
    QTemporaryDir folder;
    for (int i = 0; i < 20; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.md").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# Personalized Daily ArXiv Papers 2025-02-30\n");
    }
    TempLibrary library;
    Messages messages;
    DigestImporter intake(*library, messages);
    QSignalSpy errors(&messages, &Messages::errorOccurred);
    QSignalSpy notices(&messages, &Messages::noticed);
    intake.importFiles({folder.path()});
    QTRY_VERIFY(errors.count() > 0);
    QCOMPARE(errors.count(), 3);
    QTRY_VERIFY(!notices.isEmpty());
    QVERIFY(notices.last().first().toString().contains(QLatin1String("17")));
}

// The file is slow to come: a pipe into which nothing is written until everything else is gone.
void TestDigestIntake::quittingTouchesNoLibraryThatIsGone() {
#ifdef Q_OS_UNIX
    QFile source(QStringLiteral(WINNOW_TEST_DATA "/digests/plain.md"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe.md"));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    int pipe = -1;
    {
        TempLibrary library;
        Messages messages;
        DigestImporter intake(*library, messages);
        intake.importFiles({path});
        // As soon as the reader has opened it; QTRY_VERIFY asks once more when it is true.
        QTRY_VERIFY(pipe >= 0 ||
                    (pipe = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK)) >= 0);
    }
    const QByteArray bytes = source.readAll();
    QCOMPARE(::write(pipe, bytes.constData(), size_t(bytes.size())), bytes.size());
    ::close(pipe);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    int turns = 0; // of the event loop: what was put off is done then
    QVERIFY(QTest::qWaitFor([&turns] { return ++turns > 2; }));
#else
    QSKIP("pipes are files on Unix only");
#endif
}

WINNOW_TEST(TestDigestIntake, QApplication)

} // namespace digestintaketest

#include "tst_digestimporter.moc"
