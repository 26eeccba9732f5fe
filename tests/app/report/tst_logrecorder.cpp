#include "app/model/log.h"
#include "app/report/logrecorder.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

namespace logrecordertest {

using namespace winnow;

namespace {

QStringList passedOn; // to who listened before

void listen(QtMsgType, const QMessageLogContext &, const QString &message) {
    passedOn << message;
}

} // namespace

class TestLogRecorder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isSilentUntilThen();
    void keepsTheLastLines();
    void passesOnWhatIsNotOurs();
    void writesTheFileFromEveryThread();
    void beginsWithTheEndOfTheFile();
    void saysThatItCannotWrite();
    void saysOfErrorsWhatIsNobodysSecret_data();
    void saysOfErrorsWhatIsNobodysSecret();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_folder;
};

void TestLogRecorder::isSilentUntilThen() {
    QVERIFY(!runLog().isInfoEnabled());
    {
        const LogRecorder recorder;
        QVERIFY(runLog().isInfoEnabled() && !runLog().isDebugEnabled());
    }
    QVERIFY(!runLog().isInfoEnabled());
}

void TestLogRecorder::keepsTheLastLines() {
    const LogRecorder recorder;
    for (int i = 0; i < LogRecorder::mostLines + 10; ++i)
        qCInfo(runLog).noquote() << "line" << i;
    QTRY_COMPARE(recorder.lastLines().size(), LogRecorder::mostLines);
    QVERIFY2(recorder.lastLines().first().endsWith(QLatin1String("Z winnow.run: line 10")),
             qPrintable(recorder.lastLines().first()));
    QVERIFY(recorder.lastLines().last().endsWith(QLatin1String("line 509")));
}

void TestLogRecorder::passesOnWhatIsNotOurs() {
    passedOn.clear();
    const QtMessageHandler before = qInstallMessageHandler(listen);
    {
        const LogRecorder recorder;
        qCInfo(callsLog) << "ours";
        qWarning("Qt's, with a key sk-abc12345");
        QTRY_COMPARE(recorder.lastLines().size(), 2);
        QVERIFY2(recorder.lastLines().last().endsWith(QStringLiteral("Z ! default: Qt's, with a key …")),
                 qPrintable(recorder.lastLines().last()));
    }
    qWarning("afterwards");
    qInstallMessageHandler(before);
    QCOMPARE(passedOn,
             QStringList({QStringLiteral("Qt's, with a key sk-abc12345"), QStringLiteral("afterwards")}));
}

void TestLogRecorder::writesTheFileFromEveryThread() {
    constexpr int threads = 4;
    constexpr int each = 100;
    {
        LogRecorder recorder;
        QVERIFY(recorder.writeTo(path("threads.log")));
        std::vector<std::thread> speakers;
        for (int number = 0; number < threads; ++number)
            speakers.emplace_back([number] {
                for (int i = 0; i < each; ++i)
                    qCInfo(libraryLog).noquote() << "thread" << number << "line" << i;
            });
        for (std::thread &speaker : speakers)
            speaker.join();
    } // what was not delivered is in the file all the same
    QFile file(path("threads.log"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), threads * each + 1);
    for (const QByteArray &line : lines.first(threads * each))
        QVERIFY2(line.count("winnow.library: thread ") == 1 && line.count(" line ") == 1, line.constData());
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestLogRecorder::beginsWithTheEndOfTheFile() {
    {
        LogRecorder earlier;
        QVERIFY(earlier.writeTo(path("again.log")));
        qCInfo(fetchLog) << "from before";
    }
    QFile file(path("again.log"));
    QVERIFY(file.open(QFile::Append));
    file.write("what no recorder wrote\n");
    file.close();
    LogRecorder recorder;
    QVERIFY(recorder.writeTo(path("again.log")));
    qCInfo(fetchLog) << "from now";
    QTRY_COMPARE(recorder.lastLines().size(), 2);
    QVERIFY(recorder.lastLines().first().endsWith(QLatin1String("winnow.fetch: from before")));
    QVERIFY(recorder.lastLines().last().endsWith(QLatin1String("winnow.fetch: from now")));
}

void TestLogRecorder::saysThatItCannotWrite() {
    LogRecorder recorder;
    const auto opened = recorder.writeTo(path("none/winnow.log"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::FileUnwritable);
}

void TestLogRecorder::saysOfErrorsWhatIsNobodysSecret_data() {
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("words");
    QTest::newRow("server")
        << Error{ErrorCode::Throttled, QStringLiteral("HTTP 429: you sent \"We study pruning\""),
                 QStringLiteral("https://api.example.org/v1/secret"), std::chrono::seconds(5)}
        << QStringLiteral("throttled (HTTP 429) by api.example.org, to be asked again after 5 s");
    QTest::newRow("model") << Error{ErrorCode::Unauthorized, QStringLiteral("Incorrect key sk-abc"), {}, {}}
                           << QStringLiteral("unauthorized");
    QTest::newRow("database") << Error{ErrorCode::DatabaseFailed,
                                       QStringLiteral("no such table: score"),
                                       QStringLiteral("/somewhere/library.sqlite"),
                                       {}}
                              << QStringLiteral("database-failed: no such table: score");
}

void TestLogRecorder::saysOfErrorsWhatIsNobodysSecret() {
    QFETCH(Error, error);
    QFETCH(QString, words);
    QCOMPARE(inLog(error), words);
}

WINNOW_TEST(TestLogRecorder, QCoreApplication)

} // namespace logrecordertest

#include "tst_logrecorder.moc"
