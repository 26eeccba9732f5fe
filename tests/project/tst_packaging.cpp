#include "tests/support/testmain.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace packagingtest {

namespace {

QString source(const char *path) {
    return QStringLiteral(WINNOW_SOURCE_DIR "/") + QString::fromLatin1(path);
}

struct Ending {
    int code = -1;
    QString said; // on either output
};

Ending run(const QString &program, const QStringList &arguments, const QString &folder = {}) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAll())};
}

bool isHere(const char *program) {
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

// A repository with what a release touches, all of it committed.
class Repository final {
public:
    Repository() {
        for (const char *path :
             {"packaging/dev", "CHANGELOG.md", "CMakeLists.txt", "packaging/linux/winnow.1",
              "packaging/linux/winnow-cli.1", "packaging/linux/arpa.home.winnow.metainfo.xml"})
            copy(QString::fromLatin1(path));
        for (const QString &name : QDir(source("packaging/dev.d")).entryList({QStringLiteral("*.sh")}))
            copy(QStringLiteral("packaging/dev.d/") + name);
        add("CHANGELOG.md", "\n## 7.8.9 (unreleased)\n\n- Something new.\n\n## 7.8.10 (unreleased)\n");
        git({QStringLiteral("init"), QStringLiteral("-q")});
        git({QStringLiteral("add"), QStringLiteral("-A")});
        git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("Begin")});
    }

    void add(const char *path, const char *text) const {
        QFile file(m_folder.filePath(QString::fromLatin1(path)));
        if (!file.open(QFile::Append) || file.write(text) < 0)
            qFatal("the test's folder can't be written to");
    }
    void git(const QStringList &arguments) const {
        const QStringList who{QStringLiteral("-c"), QStringLiteral("user.name=Test"), QStringLiteral("-c"),
                              QStringLiteral("user.email=test@example.org")};
        const Ending ending = run(QStringLiteral("git"), who + arguments, m_folder.path());
        if (ending.code != 0)
            qFatal("%s", qPrintable(ending.said));
    }
    Ending release(const QStringList &arguments) const {
        return run(QStringLiteral("bash"),
                   QStringList{QStringLiteral("packaging/dev"), QStringLiteral("release")} + arguments,
                   m_folder.path());
    }
    QString changes() const {
        return run(QStringLiteral("git"), {QStringLiteral("status"), QStringLiteral("--porcelain")},
                   m_folder.path())
            .said;
    }

private:
    void copy(const QString &path) const {
        const QString target = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::copy(source(path.toLatin1().constData()), target))
            qFatal("%s can't be copied", qPrintable(path));
    }

    QTemporaryDir m_folder;
};

} // namespace

// What a release is made of.
class TestPackaging final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void desktopFileIsValid();
    void metainfoIsValid_data();
    void metainfoIsValid();
    void picturesAreThereAndSmall();
    void oneIdEverywhere();
    void releaseRefuses_data();
    void releaseRefuses();
    void releaseWritesTheVersionEverywhere();
};

void TestPackaging::desktopFileIsValid() {
    if (!isHere("desktop-file-validate"))
        QSKIP("needs desktop-file-validate (desktop-file-utils)");
    const Ending ending =
        run(QStringLiteral("desktop-file-validate"), {source("packaging/linux/arpa.home.winnow.desktop")});
    QVERIFY2(ending.code == 0 && ending.said.isEmpty(), qPrintable(ending.said));
}

void TestPackaging::metainfoIsValid_data() {
    QTest::addColumn<QString>("home");
    QTest::addColumn<int>("pictures");
    QTest::newRow("without a home") << QString() << 0;
    QTest::newRow("with one") << QStringLiteral("https://example.org/winnow") << 4;
}

void TestPackaging::metainfoIsValid() {
    QFETCH(QString, home);
    QFETCH(int, pictures);
    if (!isHere("appstreamcli") || !isHere("cmake"))
        QSKIP("needs appstreamcli (appstream) and cmake");
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("arpa.home.winnow.metainfo.xml"));
    const Ending made = run(
        QStringLiteral("cmake"),
        {QStringLiteral("-DSOURCE=") + source("packaging/linux/arpa.home.winnow.metainfo.xml"),
         QStringLiteral("-DTARGET=") + target, QStringLiteral("-DHOME=") + home,
         QStringLiteral("-DPICTURES=") + (home.isEmpty() ? QString() : home + QStringLiteral("/pictures")),
         QStringLiteral("-P"), source("packaging/cmake/WinnowMetainfo.cmake")});
    QVERIFY2(made.code == 0, qPrintable(made.said));
    // As packaging/dev package does it.
    const Ending ending = run(QStringLiteral("bash"),
                              {QStringLiteral("-c"), QStringLiteral(". \"$1\" && check_metainfo \"$2\""),
                               QStringLiteral("check"), source("packaging/dev.d/package.sh"), target});
    QVERIFY2(ending.code == 0, qPrintable(ending.said));
    QFile file(target);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("<image>"), pictures);
    QVERIFY(!text.contains("Links and pictures"));
}

// The README's, and those that software centres show.
void TestPackaging::picturesAreThereAndSmall() {
    constexpr qint64 most = 150'000; // bytes
    QSet<QString> names;
    for (const char *path : {"README.md", "packaging/cmake/WinnowMetainfo.cmake"}) {
        QFile file(source(path));
        QVERIFY(file.open(QFile::ReadOnly));
        static const QRegularExpression picture(QStringLiteral("screenshots/([\\w-]+)\\.png|\"([\\w-]+)\\|"));
        for (auto found = picture.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();) {
            const auto match = found.next();
            names << match.captured(1) + match.captured(2);
        }
    }
    QVERIFY(names.size() >= 4);
    for (const QString &name : std::as_const(names)) {
        const QFileInfo picture(source("resources/screenshots/") + name + QStringLiteral(".png"));
        QVERIFY2(picture.exists(), qPrintable(picture.filePath()));
        QVERIFY2(picture.size() <= most,
                 qPrintable(QStringLiteral("%1 has %2 bytes").arg(name).arg(picture.size())));
    }
}

// packaging/NOTES.md says why.
void TestPackaging::oneIdEverywhere() {
    const QByteArray id("arpa.home.winnow");
    for (const char *path : {"packaging/linux/arpa.home.winnow.desktop", "packaging/CMakeLists.txt",
                             "packaging/linux/arpa.home.winnow.metainfo.xml",
                             "packaging/flatpak/arpa.home.winnow.yml", "ui/shell/main.cpp"}) {
        QFile file(source(path));
        QVERIFY2(file.open(QFile::ReadOnly), path);
        QVERIFY2(file.readAll().contains(id), path);
    }
}

void TestPackaging::releaseRefuses_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("change"); // of the changelog, uncommitted
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const char *version, const char *change, const char *why) {
        QTest::newRow(name) << QStringList{QString::fromLatin1(version)} << QByteArray(change)
                            << QString::fromLatin1(why);
    };
    row("no version", "seven", "", "not a version");
    row("an older one", "0.0.1", "", "already");
    row("nothing in the changelog", "9.9.9", "", "CHANGELOG.md says nothing");
    row("a bare heading", "7.8.10", "", "CHANGELOG.md says nothing");
    row("a dirty tree", "7.8.9", "more\n", "uncommitted changes");
}

void TestPackaging::releaseRefuses() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, change);
    QFETCH(QString, why);
    if (!isHere("git") || !isHere("bash"))
        QSKIP("needs git and bash");
    const Repository repository;
    if (!change.isEmpty())
        repository.add("CHANGELOG.md", change.constData());
    const QString before = repository.changes();
    const Ending ending = repository.release(arguments);
    QCOMPARE(ending.code, 1);
    QVERIFY2(ending.said.contains(why), qPrintable(ending.said));
    QCOMPARE(repository.changes(), before);
    repository.git({QStringLiteral("tag"), QStringLiteral("v7.8.9")}); // there is none yet
}

void TestPackaging::releaseWritesTheVersionEverywhere() {
    if (!isHere("git") || !isHere("bash"))
        QSKIP("needs git and bash");
    const Repository repository;
    const Ending ending = repository.release({QStringLiteral("--dry-run"), QStringLiteral("7.8.9")});
    QVERIFY2(ending.code == 0, qPrintable(ending.said));
    const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
    for (const QString &line : {QStringLiteral("+project(winnow VERSION 7.8.9 LANGUAGES"),
                                QStringLiteral("+## 7.8.9 (%1)").arg(today),
                                QStringLiteral("+    <release version=\"7.8.9\" date=\"%1\"").arg(today),
                                QStringLiteral("\"Winnow 7.8.9\" \"User Commands\"")})
        QVERIFY2(ending.said.contains(line), qPrintable(line + QStringLiteral(" is not in ") + ending.said));
    QCOMPARE(ending.said.count(QStringLiteral("\"Winnow 7.8.9\"")), 2);
    QCOMPARE(repository.changes(), QString());
}

WINNOW_TEST(TestPackaging, QCoreApplication)

} // namespace packagingtest

#include "tst_packaging.moc"
