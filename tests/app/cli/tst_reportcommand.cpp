#include "tests/app/cli/modelday.h"
#include "tests/support/testmain.h"

namespace reportcommandtest {

using namespace winnow;

namespace {

const QByteArray abstractWords("quantization of large language models");
const QByteArray titleWords("Pruning the mixture");
const QByteArray settingsText("[model]\n"
                              "prices=\"gpt-4o\\t2\\t1\\t2\"\n"
                              "endpoint=https://ada:hunter2@models.example.org/deep/path?code=s3cr3t\n"
                              "[authors]\nfollowed=Ada Followed\n"
                              "[feeds]\narxivUrl=https://hooks.example.org/services/T01/B02/x1y2z3\n");

// What must stand in no line, and the lines that it stands in.
QByteArrayList leaks(const QByteArray &text, const CliProgram &cli) {
    QByteArrayList found;
    for (const QByteArray &secret :
         {secretKey, abstractWords, titleWords, QByteArray("hunter2"), QByteArray("s3cr3t"),
          QByteArray("x1y2z3"), QByteArray("deep/path"), QByteArray("Ada Followed"),
          QByteArray("Ada Example"), QByteArray("relevance"),
          QFile::encodeName(cli.path(QString())).chopped(1)}) {
        for (const QByteArray &line : text.split('\n')) {
            if (line.contains(secret))
                found << secret + " in: " + line;
        }
    }
    return found;
}

} // namespace

// winnow-cli report, and the log it is made of.
class TestReportCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatHelpsAndNoSecrets();
    void saysNothingUnasked();
    void worksWithoutALibrary();
    void saysThatTheLibraryIsDamaged();
    void saysWhenItCannotWrite_data();
    void saysWhenItCannotWrite();
};

// A run that works, then services that repeat what they were sent in what they complain of.
void TestReportCommand::holdsWhatHelpsAndNoSecrets() {
    ModelDay day(4);
    day.cli.set("WINNOW_CONFIG", day.cli.write(QStringLiteral("settings.ini"), settingsText));
    const QStringList log{QStringLiteral("--log"), QStringLiteral("winnow.log")};
    QCOMPARE(day.cli.run(log + day.arguments("")).code, 0);
    for (const int status : {400, 401}) {
        day.model.interfere([status](int, const LoopbackModel::Call &call) {
            const QString words = QString::fromLatin1(secretKey) + call.text;
            return TestAnswer{
                .status = status,
                .body = QJsonDocument(QJsonObject{{QStringLiteral("error"),
                                                   QJsonObject{{QStringLiteral("message"), words}}}})
                            .toJson(),
                .contentType = "application/json"};
        });
        const QByteArray model = "--model model-" + QByteArray::number(status);
        QCOMPARE(day.cli.run(log + day.arguments(model.constData())).code, 1);
    }
    const Outcome outcome = day.cli.run(
        log + QStringList{QStringLiteral("report"), QStringLiteral("-o"), QStringLiteral("report.txt")});
    QVERIFY2(outcome.code == 0 && outcome.out.isEmpty(), outcome.err.constData());
    QVERIFY2(outcome.err.contains("report.txt"), outcome.err.constData());
    const QByteArray report = day.cli.read(QStringLiteral("report.txt"));
    for (const char *word :
         {"  Winnow           ", "  Qt               ", "  SQLite           3.", "  libcmark-gfm     0.",
          "  Integrity        ok\n", "  paper            4\n",
          "model/endpoint = https://models.example.org\n", "feeds/arxivUrl = https://hooks.example.org\n",
          "authors/followed = (1 entries)\n", "winnow.library: opened in ",
          "winnow.run: run 1 of 2025-06-02 by gpt-4o: begun\n",
          "winnow.run: run 1: finished, 4 scored, 0 failed", "winnow.calls: POST 127.0.0.1:", ": 200, ",
          ": 401, ", "winnow.calls: scoring of "})
        QVERIFY2(report.contains(word), QByteArray(word) + " is not in:\n" + report);
    QCOMPARE(leaks(report, day.cli), QByteArrayList());
    QCOMPARE(leaks(day.cli.read(QStringLiteral("winnow.log")), day.cli), QByteArrayList());
}

void TestReportCommand::saysNothingUnasked() {
    ModelDay day(2);
    const Outcome outcome = day.score();
    QCOMPARE(outcome.code, 0);
    QVERIFY2(!(outcome.out + outcome.err).contains("winnow."), outcome.err.constData());
}

void TestReportCommand::worksWithoutALibrary() {
    const CliProgram cli;
    const Outcome outcome = cli("report");
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains("Can't be read    not-found"), outcome.out.constData());
    QVERIFY(!QFile::exists(cli.library()));
}

void TestReportCommand::saysThatTheLibraryIsDamaged() {
    const ModelDay day(2);
    QFile file(day.cli.library());
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(100) && file.write(QByteArray(4000, '\xa5')) == 4000);
    file.close();
    const Outcome outcome = day.cli("report");
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains("database-damaged") || outcome.out.contains("DAMAGED"),
             outcome.out.constData());
}

void TestReportCommand::saysWhenItCannotWrite_data() {
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("report") << QByteArray("report -o none/report.txt");
    QTest::newRow("log") << QByteArray("report --log none/winnow.log");
}

void TestReportCommand::saysWhenItCannotWrite() {
    QFETCH(QByteArray, arguments);
    const Outcome outcome = CliProgram()(arguments.constData());
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("none/"), outcome.err.constData());
}

WINNOW_TEST(TestReportCommand, QCoreApplication)

} // namespace reportcommandtest

#include "tst_reportcommand.moc"
