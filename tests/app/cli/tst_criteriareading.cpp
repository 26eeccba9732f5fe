#include "tests/app/cli/program.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace criteriareadingtest {

using namespace winnow;

namespace {

const QByteArray reefs = "Dear model, rate these.\n\n"
                         "1. Reef fish\n   - Relevant: sonar surveys\n   - Irrelevant: fishing boats\n"
                         "2. Sea stars\n   - Relevant: arms that grow again\n\n"
                         "Keywords: kelp, tides\n\n"
                         "[PAPER LIST HERE]\n";
const QByteArray nothing = "[PAPER LIST HERE]\n\nAnswer in JSON lines.\n";

QJsonObject readOf(const CliProgram &cli) {
    return cli("criteria show --json").json().object().value(QStringLiteral("read")).toObject();
}

} // namespace

// What the reader of the criteria understood, with the real program.
class TestCriteriaReading final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showSaysWhatWasRead();
    void jsonHasEveryPart();
    void importSaysThatNothingWasRead();
    void scoringSaysThatNothingWasRead_data();
    void scoringSaysThatNothingWasRead();
    void scoringIsQuietOtherwise();
    void authorsCanBeFollowed();
};

void TestCriteriaReading::showSaysWhatWasRead() {
    const CliProgram cli;
    cli.write(QStringLiteral("mine.md"), reefs);
    QCOMPARE(cli("criteria import mine.md").code, 0);
    const QByteArray shown = cli("criteria show").out;
    const QByteArray read = shown.mid(shown.indexOf("Read from"));
    for (const char *line :
         {"1. Reef fish (line 3)", "+ sonar surveys", "- fishing boats", "2. Sea stars (line 6)",
          "+ arms that grow again", "Keywords: kelp, tides", "Ignored"})
        QVERIFY2(read.contains(line), read.constData());
    QVERIFY2(read.contains("introduction, line 1: Dear model, rate these."), read.constData());
    QVERIFY(!read.contains("No topics were found"));
}

void TestCriteriaReading::jsonHasEveryPart() {
    const CliProgram cli;
    cli.write(QStringLiteral("mine.md"), reefs);
    cli("criteria import mine.md");
    const QJsonObject read = readOf(cli);
    QCOMPARE(read.keys(),
             QStringLiteral("authors exclusions keywords parts topics weak_wishes wishes").split(u' '));
    const QJsonObject topic = read.value(QStringLiteral("topics")).toArray().at(0).toObject();
    QCOMPARE(topic.value(QStringLiteral("name")).toString(), QStringLiteral("Reef fish"));
    QCOMPARE(topic.value(QStringLiteral("relevant")).toString(), QStringLiteral("sonar surveys"));
    QCOMPARE(topic.value(QStringLiteral("irrelevant")).toString(), QStringLiteral("fishing boats"));
    QCOMPARE(topic.value(QStringLiteral("line")).toInt(), 3);
    QCOMPARE(
        read.value(QStringLiteral("keywords")).toObject().value(QStringLiteral("relevant")).toArray().size(),
        2);
    QStringList parts;
    const QString prompt = QString::fromUtf8(reefs).trimmed();
    const QJsonArray all = read.value(QStringLiteral("parts")).toArray();
    for (const QJsonValue &value : all) {
        const QJsonObject part = value.toObject();
        const QString text = part.value(QStringLiteral("text")).toString();
        QCOMPARE(text, prompt.mid(part.value(QStringLiteral("begin")).toInt(),
                                  part.value(QStringLiteral("length")).toInt()));
        const QJsonValue of = part.value(QStringLiteral("topic"));
        parts << QStringLiteral("%1 %2 %3")
                     .arg(part.value(QStringLiteral("kind")).toString(),
                          of.isNull() ? QStringLiteral("-") : QString::number(of.toInt()), text);
    }
    for (const char *part :
         {"topic 0 Reef fish", "wish 0 sonar surveys", "exclusion 0 fishing boats", "topic 1 Sea stars",
          "wish 1 arms that grow again", "keyword - kelp", "keyword - tides",
          "left_out - Dear model, rate these.", "left_out - [PAPER LIST HERE]"})
        QVERIFY2(parts.contains(QString::fromUtf8(part)), qPrintable(parts.join(u'\n')));
}

void TestCriteriaReading::importSaysThatNothingWasRead() {
    const CliProgram cli;
    cli.write(QStringLiteral("mine.md"), nothing);
    const Outcome outcome = cli("criteria import mine.md");
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.contains("No topics were found"), outcome.err.constData());
    QVERIFY2(outcome.err.contains("Relevant: "), outcome.err.constData()); // what to do
    QVERIFY(cli("criteria show").out.contains("No topics were found"));
    cli.write(QStringLiteral("mine.md"), reefs);
    QVERIFY(!cli("criteria import mine.md").err.contains("No topics were found"));
}

void TestCriteriaReading::scoringSaysThatNothingWasRead_data() {
    QTest::addColumn<QString>("command");
    QTest::newRow("score") << QStringLiteral("score");
    QTest::newRow("run") << QStringLiteral("run --feed lg.xml -o d.md");
}

void TestCriteriaReading::scoringSaysThatNothingWasRead() {
    QFETCH(QString, command);
    const CliProgram cli;
    cli.write(QStringLiteral("lg.xml"), feedText(QStringLiteral("cs.LG"), QDate(2025, 6, 2), manyItems(4)));
    cli.write(QStringLiteral("mine.md"), nothing);
    cli("criteria import mine.md");
    cli("fetch --feed lg.xml");
    const Outcome outcome = cli(qPrintable(command));
    QCOMPARE(outcome.code, 0); // no error that stops
    QCOMPARE(outcome.err.count("No topics were found"), 1);
    QVERIFY(
        cli("papers --json").json().array().at(0).toObject().value(QStringLiteral("relevance")).isDouble());
}

void TestCriteriaReading::scoringIsQuietOtherwise() {
    const CliProgram cli;
    cli.write(QStringLiteral("lg.xml"), feedText(QStringLiteral("cs.LG"), QDate(2025, 6, 2), manyItems(4)));
    cli("fetch --feed lg.xml");
    QVERIFY(!cli("score").err.contains("No topics were found"));
}

void TestCriteriaReading::authorsCanBeFollowed() {
    const CliProgram cli;
    cli.write(QStringLiteral("mine.md"), "1. Tides\n   - Relevant: moons\n\n"
                                         "Include a paper if the authors are Ada Example or Bo Sample.\n\n"
                                         "[PAPER LIST HERE]\n");
    cli("criteria import mine.md");
    cli.write(QStringLiteral("settings.ini"), "[authors]\nfollowed=bo sample\n");
    const QByteArray shown = cli("--config settings.ini criteria show").out;
    QVERIFY2(shown.contains("Authors: Ada Example, Bo Sample"), shown.constData());
    QVERIFY2(shown.contains("You don't follow yet: Ada Example."), shown.constData());
    QVERIFY2(shown.contains("Settings, Authors"), shown.constData());
    QCOMPARE(readOf(cli).value(QStringLiteral("authors")).toArray().size(), 2);
}

WINNOW_TEST(TestCriteriaReading, QCoreApplication)

} // namespace criteriareadingtest

#include "tst_criteriareading.moc"
