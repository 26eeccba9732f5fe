#include "tests/app/run/feedtext.h"
#include "tests/support/testmain.h"
#include "tests/ui/program.h"
#include "ui/shell/singleinstance.h"
#include "ui/shell/transfercontroller.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace onewindowtest {

using namespace winnow;

namespace {

const QDate monday(2025, 6, 2);

// The real window's program, on a library in a folder.
std::unique_ptr<QProcess> start(const QString &folder, const QStringList &more = {}) {
    const QString besideTheTests = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/winnow");
    auto program = std::make_unique<QProcess>();
    program->setWorkingDirectory(folder);
    program->start(qEnvironmentVariable("WINNOW_PROGRAM", besideTheTests),
                   QStringList{QStringLiteral("--library"), QStringLiteral("library.db"),
                               QStringLiteral("--config"), QStringLiteral("settings.ini")} +
                       more);
    return program;
}

int exitCode(QProcess &program) {
    const bool ended = QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, patience);
    return ended && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
}

} // namespace

// One window a library: who comes second hands over what it was started for.
class TestOneWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aSecondStartHandsOver();
    void everyLibraryHasItsOwn();
    void aKilledOneIsTakenOver();
    void onlyItsUserMayAsk();
    void ignoresWhatIsNoMessage();
    void refusesWhatIsNoDay();
    void showsTheDay();
    void readsTheFiles();

private:
    QStringList sockets() const {
        return QDir(m_runtime.path())
            .entryList({QStringLiteral("winnow-*")}, QDir::System | QDir::Files)
            .filter(QRegularExpression(QStringLiteral("[0-9a-f]$")));
    }
    QTemporaryDir m_runtime;
};

void TestOneWindow::initTestCase() {
    QVERIFY(QFile(m_runtime.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
    qRegisterMetaType<StartRequest>();
}

void TestOneWindow::aSecondStartHandsOver() {
    const QTemporaryDir folder;
    SingleInstance one(folder.filePath(QStringLiteral("library.db")));
    QVERIFY(!one.handOver({}));
    QSignalSpy asked(&one, &SingleInstance::asked);
    const auto second = start(folder.path(), {QStringLiteral("--day"), QStringLiteral("2025-08-08"),
                                              QStringLiteral("feed.xml"), QStringLiteral("./a.md")});
    QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, patience);
    QCOMPARE(exitCode(*second), 0);
    const auto wish = asked.first().first().value<StartRequest>();
    QCOMPARE(wish.day, std::optional(QDate(2025, 8, 8)));
    const QDir here(folder.path());
    QCOMPARE(wish.files, (QStringList{here.absoluteFilePath(QStringLiteral("feed.xml")),
                                      here.absoluteFilePath(QStringLiteral("a.md"))}));
    // By another way to the same library.
    QVERIFY(QFile::link(folder.path(), m_runtime.filePath(QStringLiteral("link"))));
    const auto third = start(m_runtime.filePath(QStringLiteral("link")));
    QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 2, patience);
    QCOMPARE(exitCode(*third), 0);
    QVERIFY(!asked.last().first().value<StartRequest>().day);
}

void TestOneWindow::everyLibraryHasItsOwn() {
    const QTemporaryDir folder;
    SingleInstance one(folder.filePath(QStringLiteral("library.db")));
    SingleInstance other(folder.filePath(QStringLiteral("other.db")));
    QVERIFY(!one.handOver({}));
    QVERIFY(!other.handOver({}));
}

void TestOneWindow::aKilledOneIsTakenOver() {
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const auto killed = start(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(!sockets().isEmpty(), patience);
    QCOMPARE(::kill(pid_t(killed->processId()), SIGKILL), 0);
    QVERIFY(killed->waitForFinished());
    QVERIFY(!sockets().isEmpty()); // it is still there
    SingleInstance next(folder.filePath(QStringLiteral("library.db")));
    QVERIFY(!next.handOver({}));
    QSignalSpy asked(&next, &SingleInstance::asked);
    const auto second = start(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, patience);
    QCOMPARE(exitCode(*second), 0);
#else
    QSKIP("needs signals");
#endif
}

void TestOneWindow::onlyItsUserMayAsk() {
    const QTemporaryDir folder;
    SingleInstance one(folder.filePath(QStringLiteral("library.db")));
    QVERIFY(!one.handOver({}));
    QCOMPARE(sockets().size(), 1);
    const QFileInfo socket(m_runtime.filePath(sockets().constFirst()));
    QCOMPARE(socket.permissions() &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void TestOneWindow::ignoresWhatIsNoMessage() {
    const QTemporaryDir folder;
    SingleInstance one(folder.filePath(QStringLiteral("library.db")));
    QVERIFY(!one.handOver({}));
    QSignalSpy asked(&one, &SingleInstance::asked);
    for (const QByteArray &bytes : {QByteArray("hello\n"), QByteArray(8, '\xff'),
                                    QByteArray("Win1\0\0\0\0", 8), QByteArray(2'000'000, 'x')}) {
        QLocalSocket socket;
        socket.connectToServer(m_runtime.filePath(sockets().constFirst()));
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QTRY_VERIFY(socket.bytesToWrite() == 0 || socket.state() == QLocalSocket::UnconnectedState);
        socket.abort();
    }
    const auto second = start(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, patience);
    QCOMPARE(exitCode(*second), 0);
}

void TestOneWindow::refusesWhatIsNoDay() {
    const QTemporaryDir folder;
    const auto program = start(folder.path(), {QStringLiteral("--day"), QStringLiteral("yesterday")});
    QCOMPARE(exitCode(*program), 2);
    QVERIFY(program->readAllStandardError().contains("yesterday"));
}

void TestOneWindow::showsTheDay() {
    Program program;
    program.startWithSampleDay();
    PaperSession &session = program.session();
    const QDate sample = session.day();
    TransferController &desk = program.window().transfer();
    QFile feed(program.path("lg.xml"));
    QVERIFY(feed.open(QFile::WriteOnly));
    feed.write(feedText(QStringLiteral("cs.LG"), monday, manyItems(3)));
    feed.close();
    desk.take({{}, {feed.fileName()}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(session.day(), monday, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!program.isRunning(), patience);
    desk.take({sample, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(session.day(), sample, patience);
    desk.take({QDate(2025, 8, 8), {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(program.said().contains(QLatin1String("no papers for")), patience);
    QCOMPARE(session.day(), sample);
    // Asked for while the library is being opened: not the newest day, but that one.
    program.start();
    program.window().transfer().take({sample, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(program.session().day(), sample, patience);
}

void TestOneWindow::readsTheFiles() {
    Program program;
    program.start();
    program.window().transfer().take({{}, {QStringLiteral("/nowhere/picture.png")}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(program.said().contains(QLatin1String("picture.png")), patience);
}

WINNOW_TEST(TestOneWindow, QApplication)

} // namespace onewindowtest

#include "tst_singleinstance.moc"
