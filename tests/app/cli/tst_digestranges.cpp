#include "app/library/library.h"
#include "tests/app/cli/modelday.h"
#include "tests/support/testmain.h"
#include "tests/support/weekpapers.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace digestrangestest {

using namespace winnow;

// `digest` over more than a day, with the real program.
class TestDigestRanges final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void namesTheRange_data();
    void namesTheRange();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void saysWhatIsNotInIt();
    void reportsAsJson();
    void refuses_data();
    void refuses();
    void isNotImported();
    void groupsADayWhenAsked();
    void frontMatterIsReadOver();
    void summaryIsAskedForOnlyOnRequest();
    void summaryKeepsToTheBudget();
    void withoutASummaryTheDigestIsWritten();

private:
    Outcome summary(const LoopbackModel &model, const QStringList &more) const;
    CliProgram m_cli;
};

void TestDigestRanges::initTestCase() {
    QDir().mkpath(QFileInfo(m_cli.library()).path());
    Library library(m_cli.library());
    (void)valueOf(library.open());
    storeWeek(library);
}

void TestDigestRanges::namesTheRange_data() {
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<int>("papers");
    const auto row = [](const char *options, const char *title, int papers) {
        QTest::newRow(options) << QByteArray(options) << QByteArray(title) << papers;
    };
    row("--week 2026-W31", "2026-W31 (2026-07-27 to 2026-08-02)", 4);
    row("--week=2026-07-30", "2026-W31 (2026-07-27 to 2026-08-02)", 4);
    row("--week", "2026-W32 (2026-08-03 to 2026-08-09)", 1);
    row("--week --group none", "2026-W32 (2026-08-03 to 2026-08-09)", 1);
    row("--month 2026-07", "2026-07 (2026-07-01 to 2026-07-31)", 4);
    row("--month", "2026-08 (2026-08-01 to 2026-08-31)", 1);
    row("--from 2026-07-31", "from 2026-07-31", 2);
    row("--to 2026-07-27", "up to 2026-07-27", 2);
    row("--from 2026-07-27 --to 2026-07-28", "2026-07-27 to 2026-07-28", 3);
    row("--search is:kept", "search: is:kept", 1);
    row("--month 2026-07 --search is:kept", "2026-07 (2026-07-01 to 2026-07-31), search: is:kept", 1);
    row("--day 2026-07-31 --search paper", "2026-07-31, search: paper", 1);
}

void TestDigestRanges::namesTheRange() {
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, title);
    QFETCH(int, papers);
    const Outcome outcome = m_cli(("digest " + options).constData());
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY2(outcome.err.isEmpty() || outcome.err.contains("are in the digest") ||
                 outcome.err.contains("no score"),
             outcome.err.constData());
    QVERIFY2(outcome.out.startsWith("# ArXiv Papers " + title + "\n\n"), outcome.out.constData());
    QCOMPARE(outcome.out.count("\n## "), papers);
}

void TestDigestRanges::writesEveryFormat_data() {
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("html") << QByteArray("html")
                          << QByteArray("<title>ArXiv Papers 2026-W31 (2026-07-27 to 2026-08-02)</title>");
    QTest::newRow("json") << QByteArray("json") << QByteArray("\"winnow-range-digest\"");
    QTest::newRow("bibtex") << QByteArray("bibtex") << QByteArray("2607.00003");
    QTest::newRow("ris") << QByteArray("ris") << QByteArray("arXiv:2607.00003");
    QTest::newRow("csl-json") << QByteArray("csl-json") << QByteArray("\"arXiv:2607.00003\"");
}

void TestDigestRanges::writesEveryFormat() {
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, mark);
    const Outcome outcome = m_cli(("digest --week 2026-W31 -o week --format " + format).constData());
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY2(outcome.out.contains("2026-W31") && outcome.out.contains("4 of 7 papers"),
             outcome.out.constData());
    const QByteArray written = m_cli.read(QStringLiteral("week"));
    QVERIFY2(written.simplified().contains(mark), written.constData());
    QVERIFY(!written.contains("2607.00004"));
}

void TestDigestRanges::saysWhatIsNotInIt() {
    const Outcome outcome =
        m_cli.run({QStringLiteral("digest"), QStringLiteral("--search"), QStringLiteral("paper")});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.contains("5 of the 8 papers"), outcome.err.constData());
    const Outcome none = m_cli("digest --week 2020-W10 -o none.md");
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.contains("2020-W10") && none.err.contains("--catch-up"), none.err.constData());
    QVERIFY(m_cli.read(QStringLiteral("none.md")).isEmpty());
}

void TestDigestRanges::reportsAsJson() {
    const QJsonObject report = m_cli("--json digest --week 2026-W31 -o week.md").json().object();
    QCOMPARE(report.value(QStringLiteral("range")).toString(),
             QStringLiteral("2026-W31 (2026-07-27 to 2026-08-02)"));
    QCOMPARE(report.value(QStringLiteral("papers")).toInt(), 4);
    QCOMPARE(report.value(QStringLiteral("found")).toInt(), 7);
    QVERIFY(!report.contains(QStringLiteral("day")));
    const QJsonObject digest = m_cli("--json digest --week 2026-W31").json().object();
    QCOMPARE(digest.value(QStringLiteral("papers")).toArray().size(), 4);
}

void TestDigestRanges::refuses_data() {
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *options, const char *reason) {
        QTest::newRow(options) << QByteArray(options) << QByteArray(reason);
    };
    row("--week 2026-W54", "2026-W54");
    row("--month 2026-13", "2026-13");
    row("--week soon", "\"soon\" is not a week");
    row("--month July", "\"July\" is not a month");
    row("--from yesterday", "yesterday");
    row("--from 2026-07-02 --to 2026-07-01", "--to");
    row("--week 2026-W31 --month 2026-07", "only one of");
    row("--day 2026-07-27 --week", "only one of");
    row("--search autor:dao", "autor");
    row("--search=", "--search");
    row("--group authors", "authors");
    row("--summary", "--week");
    row("--model gpt-4o", "--summary");
    row("--week --dry-run", "--summary");
    row("--week --summary --format bibtex", "--format");
}

void TestDigestRanges::refuses() {
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, reason);
    const Outcome outcome = m_cli(("digest " + options).constData());
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(reason), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void TestDigestRanges::isNotImported() {
    QCOMPARE(m_cli("digest --month 2026-07 --front-matter -o month.md").code, 0);
    QVERIFY(m_cli.read(QStringLiteral("month.md")).startsWith("---\nrange: \"2026-07\"\n"));
    const Outcome outcome = m_cli("--library other.sqlite import month.md");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("digest of a range"), outcome.err.constData());
}

void TestDigestRanges::groupsADayWhenAsked() {
    const QByteArray plain = m_cli("digest --day 2026-07-27").out;
    const QByteArray grouped = m_cli("digest --day 2026-07-27 --group topic").out;
    QVERIFY(!plain.contains("\n# Seas\n"));
    QVERIFY2(grouped.contains("\n# Seas\n"), grouped.constData());
    m_cli.write(QStringLiteral("mine.ini"), "[digest]\nbyTopic=true\n");
    QCOMPARE(m_cli("--config mine.ini digest --day 2026-07-27").out, grouped);
    QCOMPARE(m_cli("--config mine.ini digest --day 2026-07-27 --group none").out, plain);
    m_cli.write(QStringLiteral("grouped.md"), grouped);
    QCOMPARE(m_cli("--library grouped.sqlite import grouped.md").code, 0);
    QCOMPARE(m_cli("--library grouped.sqlite digest --group topic").out, grouped);
}

void TestDigestRanges::frontMatterIsReadOver() {
    const QByteArray plain = m_cli("digest --day 2026-07-28").out;
    const QByteArray with = m_cli("digest --day 2026-07-28 --front-matter").out;
    QVERIFY2(with.startsWith("---\nday: 2026-07-28\n") && with.endsWith(plain), with.constData());
    m_cli.write(QStringLiteral("with.md"), with);
    QCOMPARE(m_cli("--library with.sqlite import with.md").code, 0);
    QCOMPARE(m_cli("--library with.sqlite digest").out, plain);
}

Outcome TestDigestRanges::summary(const LoopbackModel &model, const QStringList &more) const {
    return m_cli.run(QStringList{QStringLiteral("digest"), QStringLiteral("--week"),
                                 QStringLiteral("2026-W31"), QStringLiteral("-o"), QStringLiteral("s.md"),
                                 QStringLiteral("--summary"), QStringLiteral("--model"),
                                 QStringLiteral("gpt-4o"), QStringLiteral("--endpoint"), model.base()} +
                     more);
}

void TestDigestRanges::summaryIsAskedForOnlyOnRequest() {
    LoopbackModel model;
    model.interfere([](int, const LoopbackModel::Call &call) {
        return std::optional(LoopbackModel::completion(QStringLiteral("Tides rise.\n\nRouting holds."),
                                                       QJsonDocument(call.body).toJson()));
    });
    m_cli.set("WINNOW_CONFIG", m_cli.write(QStringLiteral("settings.ini"), pricesSetting));
    m_cli.set("OPENAI_API_KEY", QString::fromLatin1(secretKey));
    const Outcome dry = summary(model, {QStringLiteral("--dry-run")});
    QVERIFY2(dry.code == 0, dry.err.constData());
    QVERIFY2(dry.out.contains("A summary of 4 papers by gpt-4o: one call") && dry.out.contains("$"),
             dry.out.constData());
    QCOMPARE(model.calls().size(), size_t(0));
    QVERIFY(m_cli.read(QStringLiteral("s.md")).isEmpty());

    const Outcome outcome = summary(model, {});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY2(outcome.err.contains("A summary of 4 papers by gpt-4o"), outcome.err.constData());
    QCOMPARE(model.calls().size(), size_t(1));
    QCOMPARE(model.calls()[0].ids.value(0), QStringLiteral("2607.00003")); // what is kept comes first
    const QByteArray digest = m_cli.read(QStringLiteral("s.md"));
    QVERIFY2(digest.startsWith("# ArXiv Papers 2026-W31 (2026-07-27 to 2026-08-02)\n\n"
                               "**Summary by gpt-4o:**\n\n> Tides rise.\n> \n> Routing holds.\n\n"),
             digest.constData());
    QVERIFY(m_cli.filesWith(secretKey).isEmpty());
    QVERIFY(summary(model, {QStringLiteral("--dry-run")}).out.contains("Spent this month: $"));
}

void TestDigestRanges::summaryKeepsToTheBudget() {
    const LoopbackModel model;
    m_cli.set("WINNOW_CONFIG", m_cli.write(QStringLiteral("settings.ini"), pricesSetting));
    m_cli.set("OPENAI_API_KEY", QString::fromLatin1(secretKey));
    const Outcome outcome = summary(model, {QStringLiteral("--budget"), QStringLiteral("0.000001")});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("No summary was written.") && outcome.err.contains("--budget"),
             outcome.err.constData());
    QCOMPARE(model.calls().size(), size_t(0));
    const Outcome empty = summary(model, {QStringLiteral("--search"), QStringLiteral("2607.00005")});
    QVERIFY2(empty.code == 0, empty.err.constData()); // none reaches the cut-offs, so nobody is asked
    QCOMPARE(model.calls().size(), size_t(0));
}

void TestDigestRanges::withoutASummaryTheDigestIsWritten() {
    LoopbackModel model;
    model.interfere([](int, const LoopbackModel::Call &) {
        TestAnswer answer;
        answer.status = 503;
        return std::optional(answer);
    });
    QFile::remove(m_cli.path(QStringLiteral("s.md")));
    const Outcome outcome = summary(model, {});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("No summary was written."), outcome.err.constData());
    QVERIFY(m_cli.read(QStringLiteral("s.md")).startsWith("# ArXiv Papers 2026-W31 "));
}

WINNOW_TEST(TestDigestRanges, QCoreApplication)

} // namespace digestrangestest

#include "tst_digestranges.moc"
