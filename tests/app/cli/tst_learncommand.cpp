#include "tests/app/cli/program.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace learncommandtest {

using namespace winnow;

class TestLearnCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void learnsByItself();
    void waitsWithSingleDecisions();
    void unlearnsWhatIsCleared();
    void beginsAnew();
    void exportsWhatItKnows();
    void canBeSwitchedOff();
    void refusesUsage_data();
    void refusesUsage();
};

namespace {

// A home with the sample day, scored, of which so many papers were kept and the others skipped.
struct Home {
    CliProgram cli;
    QStringList ids;

    Home() {
        if (cli("run --sample -o sample.md").code != 0)
            qFatal("no sample day");
        const QJsonArray papers = cli("--json papers").json().array();
        for (const auto &paper : papers)
            ids.append(paper.toObject().value(QLatin1String("id")).toString());
    }

    Outcome decide(int kept, int skipped) {
        QByteArray lines;
        for (int i = 0; i < kept + skipped; ++i)
            lines += ids.at(i).toUtf8() + (i < kept ? " keep\n" : " skip\n");
        return cli("decide --from -", lines);
    }
    QJsonObject status() { return cli("--json learn").json().object(); }
};

} // namespace

// No command but those for deciding and scoring is needed.
void TestLearnCommand::learnsByItself() {
    Home home;
    QCOMPARE(home.decide(4, 2).code, 0);
    QVERIFY(home.status().value(QLatin1String("trained")).isNull());
    QVERIFY(home.cli("learn").out.contains("1 more"));
    QCOMPARE(home.decide(6, 2).code, 0);
    const QJsonObject status = home.status();
    const QJsonObject trained = status.value(QLatin1String("trained")).toObject();
    QCOMPARE(trained.value(QLatin1String("decisions")).toInt(), 8);
    QCOMPARE(trained.value(QLatin1String("kept")).toInt(), 6);
    QCOMPARE(status.value(QLatin1String("new")).toInt(), 0);
    QCOMPARE(status.value(QLatin1String("values")).toInt(), int(home.ids.size()));
    QVERIFY(home.cli("learn").out.contains("8"));
}

// Nobody waits for learning at each paper; whatever is new is learned from by the next scoring.
void TestLearnCommand::waitsWithSingleDecisions() {
    Home home;
    QCOMPARE(home.decide(6, 2).code, 0);
    QCOMPARE(home.cli.run({QStringLiteral("decide"), home.ids.at(9), QStringLiteral("skip")}).code, 0);
    QCOMPARE(home.status().value(QLatin1String("new")).toInt(), 1);
    QCOMPARE(home.cli("score").code, 0);
    QCOMPARE(home.status().value(QLatin1String("new")).toInt(), 0);
}

void TestLearnCommand::unlearnsWhatIsCleared() {
    Home home;
    QCOMPARE(home.decide(6, 4).code, 0);
    QCOMPARE(home.cli.run({QStringLiteral("decide"), home.ids.at(9), QStringLiteral("clear")}).code, 0);
    const QJsonObject trained = home.status().value(QLatin1String("trained")).toObject();
    QCOMPARE(trained.value(QLatin1String("decisions")).toInt(), 9);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(home.cli.run({QStringLiteral("decide"), home.ids.at(i), QStringLiteral("clear")}).code, 0);
    QVERIFY(home.status().value(QLatin1String("trained")).isNull()); // too few are left
    QCOMPARE(home.status().value(QLatin1String("values")).toInt(), 0);
}

void TestLearnCommand::beginsAnew() {
    Home home;
    QCOMPARE(home.decide(6, 2).code, 0);
    QCOMPARE(home.cli("learn reset").code, 0);
    QCOMPARE(home.cli("score").code, 0);
    const QJsonObject status = home.status();
    QVERIFY(status.value(QLatin1String("trained")).isNull());
    QCOMPARE(status.value(QLatin1String("decisions")).toInt(), 0);
    QVERIFY(!status.value(QLatin1String("since")).isNull());
    QVERIFY(
        !home.cli("--json papers").json().array().at(0).toObject().value(QLatin1String("decision")).isNull());
}

void TestLearnCommand::exportsWhatItKnows() {
    Home home;
    QCOMPARE(home.cli("learn export taste.json").code, 1); // nothing yet
    QCOMPARE(home.decide(8, 8).code, 0);
    QCOMPARE(home.cli("learn export taste.json").code, 0);
    const QJsonObject written = QJsonDocument::fromJson(home.cli.read(QStringLiteral("taste.json"))).object();
    QVERIFY(!written.value(QLatin1String("said")).toArray().isEmpty());
    QCOMPARE(home.cli("learn export taste.json").code, 1);
    QCOMPARE(home.cli("learn export taste.json --overwrite").code, 0);
    QCOMPARE(home.cli("learn export -").json().object().value(QLatin1String("trained")),
             written.value(QLatin1String("trained")));
}

void TestLearnCommand::canBeSwitchedOff() {
    Home home;
    QCOMPARE(home.decide(6, 2).code, 0);
    const QString off = home.cli.write(QStringLiteral("off.ini"), "[learn]\nenabled=false\n");
    QCOMPARE(home.cli.run({QStringLiteral("--config"), off, QStringLiteral("score")}).code, 0);
    QCOMPARE(home.status().value(QLatin1String("values")).toInt(), 0);
    QCOMPARE(home.cli.run({QStringLiteral("--config"), off, QStringLiteral("learn"), QStringLiteral("train")})
                 .code,
             1);
    QCOMPARE(home.cli("learn train").code, 0);
    QCOMPARE(home.status().value(QLatin1String("values")).toInt(), int(home.ids.size()));
}

void TestLearnCommand::refusesUsage_data() {
    QTest::addColumn<QByteArray>("arguments");
    for (const char *arguments : {"learn nonsense", "learn export", "learn export a b", "learn reset now",
                                  "learn status --overwrite"})
        QTest::newRow(arguments) << QByteArray(arguments);
}

void TestLearnCommand::refusesUsage() {
    QFETCH(QByteArray, arguments);
    const CliProgram cli;
    const Outcome outcome = cli(arguments.constData());
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.contains("winnow-cli learn --help"));
}

WINNOW_TEST(TestLearnCommand, QCoreApplication)

} // namespace learncommandtest

#include "tst_learncommand.moc"
