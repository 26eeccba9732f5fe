#include "app/run/sitefolder.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace sitefoldertest {

using namespace winnow;

namespace {

const QString list = QStringLiteral(".winnow-site");
const QString page = QStringLiteral("days/a.html");
const QString other = QStringLiteral("topics/b/index.html");

class Folder final {
public:
    QString path(const QString &name = {}) const { return m_folder.filePath(QStringLiteral("site/") + name); }
    QByteArray read(const QString &name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void write(const QString &name, const QByteArray &bytes) const {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder can't be written to");
    }
    QDateTime written(const QString &name) const { return QFileInfo(path(name)).lastModified(); }
    void makeOld(const QString &name) const {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadWrite) ||
            !file.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime))
            qFatal("the file's time can't be set");
    }

    SiteFiles put(const QMap<QString, QByteArray> &files) const {
        SiteFolder folder(path());
        if (!folder.open())
            qFatal("the folder can't be opened");
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (!folder.put(file.key(), "key", file.value()))
                qFatal("a file can't be put");
        }
        if (!folder.close())
            qFatal("the folder can't be closed");
        return folder.files();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestSiteFolder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesOnlyWhatChanged();
    void removesWhatIsGone();
    void leavesForeignFilesAlone();
    void leavesEditedFilesAlone();
    void keepsWhatWasMadeFromTheSame();
    void goesOnAfterAKill();
    void aListLeadsNowhereElse_data();
    void aListLeadsNowhereElse();
    void namesAFileItCannotWrite();
};

void TestSiteFolder::writesOnlyWhatChanged() {
    const Folder folder;
    QCOMPARE(folder.put({{page, "1"}, {other, "2"}}).written, (QStringList{page, other}));
    folder.makeOld(page);
    folder.makeOld(other);
    const QDateTime before = folder.written(page);
    const SiteFiles files = folder.put({{page, "1"}, {other, "new"}});
    QCOMPARE(files.written, QStringList{other});
    QCOMPARE(files.unchanged, 1);
    QCOMPARE(folder.written(page), before);
    QCOMPARE(folder.read(other), QByteArray("new"));
}

void TestSiteFolder::removesWhatIsGone() {
    const Folder folder;
    folder.put({{page, "1"}, {other, "2"}});
    folder.write(QStringLiteral("days/own.txt"), "own");
    const SiteFiles files = folder.put({});
    QCOMPARE(files.removed, (QStringList{page, other}));
    QVERIFY(!QFileInfo::exists(folder.path(QStringLiteral("topics")))); // nothing was left in it
    QCOMPARE(folder.read(QStringLiteral("days/own.txt")), QByteArray("own"));
    QVERIFY(folder.put({}).removed.isEmpty());
}

void TestSiteFolder::leavesForeignFilesAlone() {
    const Folder folder;
    folder.write(page, "somebody's");
    for (int round = 0; round < 2; ++round) { // the first one does not make it Winnow's
        const SiteFiles files = folder.put({{page, "1"}, {other, "2"}});
        QCOMPARE(files.foreign, QStringList{page});
        QCOMPARE(folder.read(page), QByteArray("somebody's"));
    }
    QCOMPARE(folder.put({}).removed, QStringList{other});
    QCOMPARE(folder.read(page), QByteArray("somebody's"));
}

void TestSiteFolder::leavesEditedFilesAlone() {
    const Folder folder;
    folder.put({{page, "1"}, {other, "2"}});
    folder.write(page, "1, and a person's words");
    folder.write(other, "2, and a person's words");
    const SiteFiles files = folder.put({{page, "new"}});
    QCOMPARE(files.foreign, (QStringList{page, other}));
    QVERIFY(files.written.isEmpty() && files.removed.isEmpty());
    QCOMPARE(folder.read(page), QByteArray("1, and a person's words"));
    QVERIFY(QFile::remove(folder.path(page)));
    QCOMPARE(folder.put({{page, "new"}}).written, QStringList{page});
}

void TestSiteFolder::keepsWhatWasMadeFromTheSame() {
    const Folder folder;
    folder.put({{page, "1"}, {other, "2"}});
    folder.write(other, "2, and a person's words");
    SiteFolder again(folder.path());
    QVERIFY(again.open());
    QVERIFY(!again.keep(page, "another key"));
    QVERIFY(again.keep(page, "key"));
    QVERIFY(!again.keep(other, "key")); // it is to be looked at
    QVERIFY(!again.keep(QStringLiteral("days/none.html"), "key"));
    QVERIFY(again.close());
    QCOMPARE(again.files().unchanged, 1);
    QCOMPARE(again.files().foreign, QStringList{other});
    QCOMPARE(folder.put({{page, "new"}}).written, QStringList{page});
}

// Killed at whatever moment: what was written before is Winnow's own the next time, and other pages follow.
void TestSiteFolder::goesOnAfterAKill() {
    const Folder folder;
    folder.put({{page, "old"}, {other, "old"}});
    {
        SiteFolder killed(folder.path());
        QVERIFY(killed.open());
        QVERIFY(killed.put(page, "key", "newer"));
        QVERIFY(killed.put(QStringLiteral("days/new.html"), "key", "new"));
    }
    const SiteFiles files = folder.put({{page, "newest"}, {other, "newest"}});
    QVERIFY(files.foreign.isEmpty());
    QCOMPARE(files.written, (QStringList{page, other}));
    QCOMPARE(files.removed, QStringList{QStringLiteral("days/new.html")});
}

void TestSiteFolder::aListLeadsNowhereElse_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("above") << QStringLiteral("../victim");
    QTest::newRow("above, from within") << QStringLiteral("days/../../victim");
    QTest::newRow("hidden") << QStringLiteral(".hidden");
    QTest::newRow("absolute") << QStringLiteral("/tmp/victim");
}

void TestSiteFolder::aListLeadsNowhereElse() {
    QFETCH(QString, path);
    const Folder folder;
    folder.write(QStringLiteral("../victim"), "1");
    folder.write(QStringLiteral(".hidden"), "1");
    folder.write(list, "356a192b7913b04c54574d18c28d46e6395428ab key " + path.toUtf8() + '\n');
    QVERIFY(folder.put({{page, "1"}}).removed.isEmpty());
    QCOMPARE(folder.read(QStringLiteral("../victim")), QByteArray("1"));
    QCOMPARE(folder.read(QStringLiteral(".hidden")), QByteArray("1"));
}

void TestSiteFolder::namesAFileItCannotWrite() {
    const Folder folder;
    folder.write(QStringLiteral("days"), "a file where a folder should be");
    SiteFolder site(folder.path());
    QVERIFY(site.open());
    const Result<void> put = site.put(page, "key", "1");
    QVERIFY(!put);
    QCOMPARE(put.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(put.error().place, folder.path(page));

    SiteFolder below(folder.path(QStringLiteral("days/site")));
    QCOMPARE(below.open().error().code, ErrorCode::FileUnwritable);
}

WINNOW_TEST(TestSiteFolder, winnow::NoApplication)

} // namespace sitefoldertest

#include "tst_sitefolder.moc"
