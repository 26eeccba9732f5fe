#include "app/lab/server/labclient.h"
#include "app/lab/server/labquery.h"
#include "app/lab/server/labthread.h"
#include "tests/support/templibrary.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace labhangstest {

using namespace winnow;

namespace {

const QString ada = QStringLiteral("ada");

// The server's process for a connection, which can be stopped: what is asked after that gets no answer.
pid_t processOf(LabThread &thread) {
    return pid_t(valueOf(thread.post([](LabConnection &connection) {
        return LabQuery(connection, QStringLiteral("SELECT pg_backend_pid()")).number();
    })));
}

Result<qint64> putPaper(LabConnection &connection, const QString &id) {
    const QJsonArray rows{QJsonObject{{QStringLiteral("arxiv_id"), id},
                                      {QStringLiteral("version"), 1},
                                      {QStringLiteral("title"), QStringLiteral("T")},
                                      {QStringLiteral("authors"), QStringLiteral("A")},
                                      {QStringLiteral("abstract"), QStringLiteral("Is it?")},
                                      {QStringLiteral("categories"), QStringLiteral("cs.LG")}}};
    return LabQuery(connection, QStringLiteral("SELECT put_papers(?)")).bind(rows).number();
}

Pending<qint64> put(LabThread &thread, const QString &id, std::atomic_bool *begun = nullptr) {
    return thread.post([id, begun](LabConnection &connection) {
        if (begun) {
            *begun = true;
            begun->notify_all();
        }
        return putPaper(connection, id);
    });
}

// A program that ends while it waits for a server, when it is told to. It prints the process that it has
// stopped.
int endWhileWaiting(const QStringList &arguments) {
    const LabAddress address = parseLabAddress(arguments.at(2))->address;
    const QString password = qEnvironmentVariable("WINNOW_TEST_PASSWORD");
    LabThread thread(address, password);
    Pending<qint64> answer;
    Pending<LabWelcome> welcome;
    if (arguments.at(1) == QLatin1String("statement")) {
        const pid_t process = processOf(thread);
        ::kill(process, SIGSTOP);
        std::atomic_bool begun = false;
        answer = put(thread, QStringLiteral("2508.00003"), &begun);
        begun.wait(false);
        std::printf("%d\n", int(process));
        std::fflush(stdout);
    } else if (arguments.at(1) == QLatin1String("connection")) {
        answer = put(thread, QStringLiteral("2508.00003"));
    } else {
        welcome = LabClient(address, password).join();
    }
    return std::getchar() == 'e' ? 0 : 1;
}

} // namespace

class TestLabHangs final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_lab.reset(); }
    void nobodyWaitsForAStatement();
    void lastWordsAreHeard();
    void theProgramEnds_data();
    void theProgramEnds();

private:
    std::unique_ptr<TempLab> m_lab;
};

void TestLabHangs::initTestCase() {
    WINNOW_NEEDS_POSTGRES();
    m_lab = std::make_unique<TempLab>();
}

void TestLabHangs::nobodyWaitsForAStatement() {
    auto thread = std::make_unique<LabThread>(m_lab->addressOf(ada), m_lab->passwordOf(ada));
    const pid_t process = processOf(*thread);
    QCOMPARE(::kill(process, SIGSTOP), 0);
    std::atomic_bool begun = false;
    const Pending<qint64> underWay = put(*thread, QStringLiteral("2508.00001"), &begun);
    const Pending<qint64> behind = put(*thread, QStringLiteral("2508.00002"));
    QTRY_VERIFY(begun);
    QElapsedTimer time;
    time.start();
    thread.reset();
    const qint64 waited = time.elapsed();
    const bool wasUnderWay = !underWay.isFinished();
    QCOMPARE(::kill(process, SIGCONT), 0);
    QVERIFY2(waited < 1000, qPrintable(QString::number(waited)));
    QVERIFY(wasUnderWay);
    QTRY_VERIFY(underWay.isFinished() && behind.isFinished());
    QCOMPARE(valueOf(underWay), 1); // whoever still listens hears of it
    QVERIFY(!behind.isResultReadyAt(0));
    QCOMPARE(m_lab->server().psql(QStringLiteral("SELECT arxiv_id FROM winnow.paper")),
             QStringLiteral("2508.00001"));
}

// Else others would wait for what a program that has ended had claimed.
void TestLabHangs::lastWordsAreHeard() {
    auto thread = std::make_unique<LabThread>(m_lab->addressOf(ada), m_lab->passwordOf(ada));
    const pid_t process = processOf(*thread);
    QCOMPARE(::kill(process, SIGSTOP), 0);
    std::atomic_bool begun = false;
    const Pending<qint64> underWay = put(*thread, QStringLiteral("2508.00011"), &begun);
    QTRY_VERIFY(begun);
    thread->postLast(
        [](LabConnection &connection) { (void)putPaper(connection, QStringLiteral("2508.00012")); });
    thread.reset();
    QCOMPARE(::kill(process, SIGCONT), 0);
    QTRY_VERIFY(m_lab->server()
                    .psql(QStringLiteral("SELECT string_agg(arxiv_id, ' ') FROM winnow.paper"))
                    .contains(QLatin1String("2508.00012")));
}

void TestLabHangs::theProgramEnds_data() {
    QTest::addColumn<QString>("what");
    QTest::newRow("during a statement") << QStringLiteral("statement");
    QTest::newRow("while connecting") << QStringLiteral("connection");
    QTest::newRow("during an occasional request") << QStringLiteral("occasional");
}

void TestLabHangs::theProgramEnds() {
    QFETCH(QString, what);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    LabAddress address = m_lab->addressOf(ada);
    if (what != QLatin1String("statement"))
        address.port = silent.serverPort();
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WINNOW_TEST_PASSWORD"), m_lab->passwordOf(ada));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(),
                  ofThisTest({QStringLiteral("--wait"), what, address.text()}));
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections() || program.bytesAvailable() > 0, 20'000);
    QElapsedTimer time;
    time.start();
    program.write("e");
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 20'000);
    const qint64 waited = time.elapsed();
    if (const int process = program.readAllStandardOutput().toInt(); process > 0)
        QCOMPARE(::kill(process, SIGCONT), 0);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY2(waited < 2000, qPrintable(QString::number(waited)));
    qInfo("ended after %lld ms", static_cast<long long>(waited));
}

int run(int argc, char *argv[]) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (arguments.value(0) != QLatin1String("--wait"))
        return runTest<TestLabHangs, QCoreApplication>(argc, argv);
    const QCoreApplication application(argc, argv);
    return endWhileWaiting(arguments);
}

WINNOW_TEST_MAIN(TestLabHangs, run)

} // namespace labhangstest

#include "tst_labhangs.moc"
