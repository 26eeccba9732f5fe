#include "tests/app/cli/program.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace savedfilestest {

using namespace winnow;

namespace {

QString file(const char *name) {
    return QStringLiteral(WINNOW_TEST_DATA "/") + QString::fromLatin1(name);
}

Outcome fetch(const CliProgram &cli, const char *name, const QStringList &more = {}) {
    return cli.run(QStringList{QStringLiteral("fetch"), QStringLiteral("--feed"), file(name)} + more);
}

// "2611.00001 cross", sorted.
QStringList papersOn(const CliProgram &cli, const char *day) {
    const Outcome outcome = cli.run({QStringLiteral("papers"), QStringLiteral("--json"),
                                     QStringLiteral("--day"), QString::fromLatin1(day)});
    QStringList ids;
    const QJsonArray papers = outcome.json().array();
    for (const QJsonValue &paper : papers)
        ids << paper.toObject().value(QLatin1String("id")).toString();
    ids.sort();
    return ids;
}

} // namespace

// What people have saved, read with the real program.
class TestSavedFiles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAnEmail();
    void readsAPage();
    void putsPapersOnTheirDays();
    void takesOnlyTheDayAskedFor();
    void saysWhatIsApproximate();
    void saysWhatAFileIs_data();
    void saysWhatAFileIs();
};

void TestSavedFiles::readsAnEmail() {
    const CliProgram cli;
    const Outcome outcome = fetch(cli, "saved/listing.eml");
    QCOMPARE(outcome.code, 0);
    QCOMPARE(papersOn(cli, "2026-11-25"),
             (QStringList{QStringLiteral("2611.00001"), QStringLiteral("2611.00002")}));
}

// The damaged entries of the page are named by their lines, and the others kept.
void TestSavedFiles::readsAPage() {
    const CliProgram cli;
    const Outcome outcome = fetch(cli, "pages/catchup.html");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("(2611.00004): no title"), outcome.err.constData());
    QCOMPARE(papersOn(cli, "2026-11-25"),
             (QStringList{QStringLiteral("2611.00001"), QStringLiteral("2611.00002"),
                          QStringLiteral("2611.00003"), QStringLiteral("2611.00005")}));
}

void TestSavedFiles::putsPapersOnTheirDays() {
    const CliProgram cli;
    const Outcome outcome = fetch(cli, "saved/week.xml", {QStringLiteral("--json")});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.json().object().value(QLatin1String("feeds")).toArray().size(), 2);
    QCOMPARE(papersOn(cli, "2026-11-23"), QStringList{QStringLiteral("2611.00002")});
    QCOMPARE(papersOn(cli, "2026-11-25").size(), 3);
}

void TestSavedFiles::takesOnlyTheDayAskedFor() {
    const CliProgram cli;
    const QStringList day{QStringLiteral("--day"), QStringLiteral("2026-11-23")};
    QCOMPARE(fetch(cli, "saved/week.xml", day).code, 0);
    QCOMPARE(papersOn(cli, "2026-11-23").size(), 1);
    QCOMPARE(papersOn(cli, "2026-11-25").size(), 0);
    const QStringList other{QStringLiteral("--day"), QStringLiteral("2026-11-20")};
    QCOMPARE(fetch(cli, "saved/week.xml", other).code, 1);
}

void TestSavedFiles::saysWhatIsApproximate() {
    const CliProgram cli;
    const Outcome outcome = fetch(cli, "feeds/api.xml");
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.contains("2024-08-21 by submission date, which is approximate"),
             outcome.err.constData());
    QCOMPARE(papersOn(cli, "2024-08-21"), QStringList{QStringLiteral("2408.11111")});
}

void TestSavedFiles::saysWhatAFileIs_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("page")
        << QByteArray("<!DOCTYPE html><html><script>var a;</script><h1>Sheep &amp; Co.</h1></html>")
        << QByteArray("is a web page, \"Sheep & Co\", not an arXiv listing. Save the page");
    QTest::newRow("old feed") << QByteArray(
                                     "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>")
                              << QByteArray("a feed of arXiv's from before 2024 (RSS 1.0)");
    QTest::newRow("e-mail") << QByteArray("From: ann@example.org\nSubject: Lunch\n\nAt noon?\n")
                            << QByteArray("an e-mail, \"Lunch\", and none of arXiv's listings");
}

void TestSavedFiles::saysWhatAFileIs() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    const CliProgram cli;
    cli.write(QStringLiteral("file"), bytes);
    const Outcome outcome = cli("fetch --feed file");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
}

WINNOW_TEST(TestSavedFiles, QCoreApplication)

} // namespace savedfilestest

#include "tst_savedfiles.moc"
