#include "tests/app/cli/program.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>

namespace sitecommandtest {

using namespace winnow;

class TestSiteCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesTheSampleDay();
    void namesForeignFiles();
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
    void saysWhatToDoWithoutScores();

private:
    std::unique_ptr<CliProgram> m_program;
};

void TestSiteCommand::init() {
    m_program = std::make_unique<CliProgram>();
}

void TestSiteCommand::writesTheSampleDay() {
    const CliProgram &cli = *m_program;
    QCOMPARE(cli("run --sample -o sample.md").code, 0);
    const Outcome first =
        cli.run({QStringLiteral("site"), QStringLiteral("-o"), QStringLiteral("site"),
                 QStringLiteral("--json"), QStringLiteral("--title"), QStringLiteral("Our <papers>"),
                 QStringLiteral("--base-url"), QStringLiteral("https://example.org/our")});
    QVERIFY2(first.code == 0, first.err.constData());
    const QJsonObject report = first.json().object();
    QCOMPARE(report[QLatin1String("days")].toInt(), 1);
    QVERIFY(report[QLatin1String("papers")].toInt() > 0);
    const QStringList written = report[QLatin1String("written")].toVariant().toStringList();
    QVERIFY(written.contains(QStringLiteral("index.html")) && written.contains(QStringLiteral("feed.xml")));
    for (const QString &path : written)
        QVERIFY2(QFile::exists(cli.path(QStringLiteral("site/") + path)), qPrintable(path));
    QVERIFY(cli.read(QStringLiteral("site/index.html")).contains("<h1 dir=\"auto\">Our &lt;papers&gt;</h1>"));
    QVERIFY(
        cli.read(QStringLiteral("site/feed.xml")).contains("href=\"https://example.org/our/index.html\""));

    const Outcome second = cli("site -o site --json"); // under another title
    QCOMPARE(second.code, 0);
    QVERIFY(second.json().object()[QLatin1String("unchanged")].toInt() > 0);
    const Outcome third = cli("site -o site");
    QCOMPARE(third.code, 0);
    QVERIFY2(third.out.contains("0 written"), third.out.constData());
    QVERIFY(third.out.startsWith("site/index.html: "));
}

void TestSiteCommand::namesForeignFiles() {
    const CliProgram &cli = *m_program;
    QCOMPARE(cli("run --sample -o sample.md").code, 0);
    QVERIFY(QDir(cli.path({})).mkpath(QStringLiteral("site")));
    (void)cli.write(QStringLiteral("site/index.html"), "mine");
    const Outcome outcome = cli("site -o site --json");
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.json().object()[QLatin1String("foreign")].toArray(),
             QJsonArray{QStringLiteral("index.html")});
    QVERIFY2(outcome.err.contains("site/index.html was not written by Winnow, or was changed"),
             outcome.err.constData());
    QCOMPARE(cli.read(QStringLiteral("site/index.html")), QByteArray("mine"));
    QVERIFY(QFile::exists(cli.path(QStringLiteral("site/feed.xml"))));
}

void TestSiteCommand::refusesWhatItCannotDo_data() {
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no folder") << QByteArray("site") << QByteArray("-o FOLDER");
    QTest::newRow("a day that is none") << QByteArray("site -o s --from soon") << QByteArray("soon");
    QTest::newRow("turned round") << QByteArray("site -o s --from 2025-02-01 --to 2025-01-01")
                                  << QByteArray("--from is after --to");
    for (const char *address :
         {"example.org", "ftp://example.org/", "https:///x", "https://example.org/?q=1",
          "javascript:alert(1)", "https://user:secret@example.org/", "https://example.org/#x"})
        QTest::newRow(address) << QByteArray("site -o s --base-url ") + address << QByteArray(address);
}

void TestSiteCommand::refusesWhatItCannotDo() {
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArray, words);
    const Outcome outcome = (*m_program)(arguments.constData());
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
}

void TestSiteCommand::saysWhatToDoWithoutScores() {
    const CliProgram &cli = *m_program;
    QCOMPARE(cli("fetch --sample").code, 0);
    const Outcome outcome = cli("site -o site");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("winnow-cli run"), outcome.err.constData());
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("site"))));
}

WINNOW_TEST(TestSiteCommand, QCoreApplication)

} // namespace sitecommandtest

#include "tst_sitecommand.moc"
