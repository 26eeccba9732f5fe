#include "program.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace botimporttest {

using namespace winnow;

namespace {

const QString checkout = QStringLiteral(WINNOW_TEST_DATA "/bot");

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject fileIn(const QJsonArray &report, const char *end) {
    for (const QJsonValue &value : report) {
        if (value.toObject().value(QLatin1String("file")).toString().endsWith(QLatin1String(end)))
            return value.toObject();
    }
    return {};
}

} // namespace

class TestBotImport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAFolder();
    void reportsEachFile();
    void writesItsPapersBack();
    void takesItsPromptsAsCriteria();
    void refusesAFolderWithoutPrompts();
    void keepsWhatWasReadWhenStopped();
};

void TestBotImport::readsAFolder() {
    const CliProgram cli;
    const Outcome outcome = cli.run({QStringLiteral("import"), checkout});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("2025-01-20-output.md: 2025-01-20, 2 paper"));
    QVERIFY(outcome.out.contains("README.md: not a digest, skipped"));
    QVERIFY(outcome.out.contains("output.md: skipped: "));
    QVERIFY2(outcome.err.contains("New days: 11,"), outcome.err.constData());
    const Outcome again = cli.run({QStringLiteral("import"), checkout});
    QCOMPARE(again.code, 0);
    QVERIFY2(again.err.contains("New days: 0, new papers: 0."), again.err.constData());
    const QByteArray markdown = cli("digest --day 2025-01-20").out;
    QVERIFY(markdown.contains("Total relevant papers: 2"));
    QVERIFY(!markdown.contains("Total arXiv papers"));
    QVERIFY(cli("digest --day 2025-01-20 -o x.md --json")
                .json()
                .object()
                .value(QStringLiteral("announced"))
                .isNull());
}

void TestBotImport::reportsEachFile() {
    const CliProgram cli;
    cli.write(QStringLiteral("2025-01-31-output.json"),
              "{\"2501.90001\": {\"arxiv_id\": 1, \"abstract\": 2}}");
    const Outcome outcome = cli.run({QStringLiteral("--json"), QStringLiteral("import"), checkout,
                                     QStringLiteral("2025-01-31-output.json")});
    QCOMPARE(outcome.code, 1);
    const QJsonArray report = outcome.json().array();
    const QJsonObject spotlight = fileIn(report, "-hotspot-papers.json");
    QCOMPARE(spotlight.value(QStringLiteral("kind")).toString(), QStringLiteral("spotlight-json"));
    const QJsonObject day = spotlight.value(QStringLiteral("digests")).toArray().at(0).toObject();
    QCOMPARE(day.value(QStringLiteral("new")).toInt(), 1);
    QCOMPARE(day.value(QStringLiteral("outcome")).toString(), QStringLiteral("changed"));
    const QJsonObject leftover = fileIn(report, "/out/output.md");
    QVERIFY(leftover.value(QStringLiteral("note")).isString());
    QVERIFY(leftover.value(QStringLiteral("digests")).toArray().isEmpty());
    const QJsonObject bad = fileIn(report, "2025-01-31-output.json");
    QVERIFY(bad.value(QStringLiteral("error")).toString().contains(QLatin1String("2501.90001.arxiv_id")));
}

void TestBotImport::writesItsPapersBack() {
    const CliProgram cli;
    cli.run({QStringLiteral("import"), checkout + QStringLiteral("/out/json")});
    for (const char *day : {"2025-01-30", "2025-03-11", "2026-04-11"}) {
        const QString name = QLatin1String(day);
        const QByteArray expected =
            contentOf(checkout + QStringLiteral("/out/json/%1/%2-output.json").arg(name.left(7), name));
        QVERIFY(!expected.isEmpty());
        QCOMPARE(cli.run({QStringLiteral("digest"), QStringLiteral("--day"), name, QStringLiteral("--format"),
                          QStringLiteral("bot-json")})
                     .out,
                 expected);
    }
}

void TestBotImport::takesItsPromptsAsCriteria() {
    const CliProgram cli;
    const Outcome outcome = cli.run({QStringLiteral("criteria"), QStringLiteral("import"), checkout});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.contains("Mira Okafor, Jonas Velde"), outcome.err.constData());
    const QJsonObject criteria = cli("criteria show --json").json().object();
    QCOMPARE(criteria.value(QStringLiteral("name")).toString(), QStringLiteral("bot"));
    QCOMPARE(criteria.value(QStringLiteral("system_prompt")).toString(),
             QStringLiteral("You sort papers for a friend.\nYou are brief."));
    QVERIFY(
        criteria.value(QStringLiteral("screening_prompt")).toString().contains(QLatin1String("ids to drop")));
    const QString folder = checkout + QStringLiteral("/prompts/paper/");
    QCOMPARE(
        cli.run({QStringLiteral("criteria"), QStringLiteral("import"),
                 folder + QStringLiteral("paper_topics.txt"), folder + QStringLiteral("score_criteria.txt")})
            .code,
        0);
    QVERIFY(cli("criteria show --json")
                .json()
                .object()
                .value(QStringLiteral("scoring_prompt"))
                .toString()
                .endsWith(QLatin1String("## Papers\n\n[PAPER LIST HERE]")));
    // The prompts of an early digest, too.
    QCOMPARE(cli.run({QStringLiteral("criteria"), QStringLiteral("import"),
                      checkout + QStringLiteral("/out/md/2025-01/2025-01-29-output.md")})
                 .code,
             0);
}

void TestBotImport::refusesAFolderWithoutPrompts() {
    const CliProgram cli;
    const Outcome outcome =
        cli.run({QStringLiteral("criteria"), QStringLiteral("import"), checkout + QStringLiteral("/out")});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("paper_topics.txt"), outcome.err.constData());
    QCOMPARE(cli.run({QStringLiteral("criteria"), QStringLiteral("import"),
                      checkout + QStringLiteral("/README.md"),
                      checkout + QStringLiteral("/prompts/paper_topics.txt")})
                 .code,
             1);
}

void TestBotImport::keepsWhatWasReadWhenStopped() {
#ifdef Q_OS_UNIX
    const CliProgram cli;
    const QByteArray digest = contentOf(QStringLiteral(WINNOW_TEST_DATA "/digests/plain.md"));
    QVERIFY(digest.contains("2025-08-08"));
    QDir(cli.path({})).mkpath(QStringLiteral("many"));
    for (int i = 0; i < 2000; ++i) {
        const QByteArray day = QDate(2010, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1();
        cli.write(QStringLiteral("many/%1.md").arg(QLatin1String(day)),
                  QByteArray(digest).replace("2025-08-08", day));
    }
    const auto process = cli.start({QStringLiteral("import"), QStringLiteral("many")});
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT((out += process->readAllStandardOutput()).contains("2010-01-03.md"), 30'000);
    ::kill(pid_t(process->processId()), SIGINT);
    const Outcome outcome = CliProgram::wait(*process);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("of 2000 files were imported"), outcome.err.constData());
    QCOMPARE(cli("digest --day 2010-01-03").code, 0);
#else
    QSKIP("signals are Unix's");
#endif
}

WINNOW_TEST(TestBotImport, QCoreApplication)

} // namespace botimporttest

#include "tst_botimport.moc"
