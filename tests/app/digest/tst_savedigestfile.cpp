#include "app/digest/digestformats.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace savedigestfiletest {

using namespace winnow;

class TestSaveDigestFile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAndReplaces();
    void namesAPlaceItCannotWriteTo_data();
    void namesAPlaceItCannotWriteTo();
};

void TestSaveDigestFile::writesAndReplaces() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("d.md"));
    QVERIFY(saveDigestFile(path, "a much longer first text"));
    QVERIFY(saveDigestFile(path, "second"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestSaveDigestFile::namesAPlaceItCannotWriteTo_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << QStringLiteral("missing/d.md");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("below a file") << QStringLiteral("file/d.md");
    QTest::newRow("a folder without write permission") << QStringLiteral("readonly/d.md");
}

void TestSaveDigestFile::namesAPlaceItCannotWriteTo() {
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("readonly")));
    QVERIFY(saveDigestFile(folder.filePath(QStringLiteral("file")), "text"));
    const QString readOnly = folder.filePath(QStringLiteral("readonly"));
    QVERIFY(QFile::setPermissions(readOnly, QFile::ReadOwner | QFile::ExeOwner));
    if (name.startsWith(QLatin1String("readonly")) &&
        QFile(readOnly + QStringLiteral("/probe")).open(QIODevice::WriteOnly))
        QSKIP("This user may write anywhere.");
    const QString path = folder.filePath(name);
    const auto saved = saveDigestFile(path, "text");
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(saved.error().place, path);
    QVERIFY(!saved.error().detail.isEmpty());
    QVERIFY(QFile::setPermissions(readOnly, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

WINNOW_TEST(TestSaveDigestFile, winnow::NoApplication)

} // namespace savedigestfiletest

#include "tst_savedigestfile.moc"
