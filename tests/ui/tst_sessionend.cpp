#include "tests/support/testmain.h"
#include "tests/ui/program.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QProcess>
#include <QScreen>
#include <QSettings>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace sessionendtest {

using namespace winnow;

// The window when it is not closed by its reader, and when it was never open before.
class TestSessionEnd final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSignalEndsTheProgramInOrder_data();
    void aSignalEndsTheProgramInOrder();
    void theSessionsEndStoresOrderAndColumns();
    void firstWindowFitsTheScreenWithItsFrame();
};

void TestSessionEnd::aSignalEndsTheProgramInOrder_data() {
#ifdef Q_OS_UNIX
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
#else
    QSKIP("there are signals on Unix only");
#endif
}

void TestSessionEnd::aSignalEndsTheProgramInOrder() {
#ifdef Q_OS_UNIX
    QFETCH(int, signal);
    const QString besideTheTests = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/winnow");
    const QTemporaryDir folder;
    const QString library = folder.filePath(QStringLiteral("library.db"));
    const QString settings = folder.filePath(QStringLiteral("settings.ini"));
    QProcess program;
    program.start(qEnvironmentVariable("WINNOW_PROGRAM", besideTheTests),
                  {QStringLiteral("--library"), library, QStringLiteral("--config"), settings});
    QVERIFY2(program.waitForStarted(patience), qPrintable(program.errorString()));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(library), patience); // the window is up
    QCOMPARE(::kill(pid_t(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    SettingsStore store(settings);
    QVERIFY(!store.windowState(QStringLiteral("geometry")).isEmpty());
    QVERIFY(!store.windowState(QStringLiteral("papers")).isEmpty());
#endif
}

// The session manager's word, as Qt passes it on; the program may be killed right after.
void TestSessionEnd::theSessionsEndStoresOrderAndColumns() {
    Program program;
    program.startWithSampleDay();
    program.table().horizontalHeader()->resizeSection(int(PaperColumn::Authors), 222);
    program.table().sortByColumn(int(PaperColumn::Novelty), Qt::AscendingOrder);
    QObject manager; // stands for a QSessionManager, which nobody but Qt can make; nobody looks at it here
    QVERIFY(QMetaObject::invokeMethod(qApp, "commitDataRequest", Qt::DirectConnection,
                                      QGenericArgument("QSessionManager&", &manager)));
    QVERIFY(program.window().isVisible()); // others may still prevent the session's end
    Program next;
    QVERIFY(QFile::copy(program.path("settings.ini"), next.path("settings.ini")));
    next.start();
    const QHeaderView &header = *next.table().horizontalHeader();
    QCOMPARE(header.sectionSize(int(PaperColumn::Authors)), 222);
    QCOMPARE(header.sortIndicatorSection(), int(PaperColumn::Novelty));
    QCOMPARE(header.sortIndicatorOrder(), Qt::AscendingOrder);
}

void TestSessionEnd::firstWindowFitsTheScreenWithItsFrame() {
    const QTemporaryDir folder;
    SettingsStore store(folder.filePath(QStringLiteral("settings.ini")));
    const QString file = folder.filePath(QStringLiteral("library.db"));
    Library library(file);
    const Clock clock;
    Runner runner(library, clock);
    SecretStore secrets(nullptr, QStringLiteral("Winnow's tests"));
    MainWindow window({library, runner, store, secrets, clock, file, QApplication::palette()});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QSize room = window.screen()->availableSize();
    const QSize size = window.frameGeometry().size();
    QVERIFY(size != window.size()); // there is a frame
    QVERIFY2(size.width() <= room.width() && size.height() <= room.height(),
             qPrintable(QStringLiteral("%1 x %2").arg(size.width()).arg(size.height())));
}

WINNOW_TEST(TestSessionEnd, QApplication)

} // namespace sessionendtest

#include "tst_sessionend.moc"
