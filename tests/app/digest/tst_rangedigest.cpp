#include "app/digest/digestbuilder.h"
#include "app/digest/digestformats.h"
#include "app/digest/digestreader.h"
#include "app/digest/markdownwriter.h"
#include "app/digest/topicgroups.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace rangedigesttest {

using namespace winnow;

class TestRangeDigest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsKeptPapersFirst();
    void keepsThatOrderInsideATopic();
    void writesWhatTheReaderSaid();
    void hostileTextsStayInTheirPlace();
    void namesTheRange_data();
    void namesTheRange();
    void marksAModelsSummary();
    void isWrittenAsJson();
    void isRefusedByTheReader_data();
    void isRefusedByTheReader();
};

namespace {

const DigestRange theWeek = weekOf(QDate(2026, 7, 29));

PaperRow row(int number, int relevance, Decision decision = Decision::None) {
    PaperRow row;
    row.paper.id = *ArxivId::fromString(QStringLiteral("2607.%1").arg(number, 5, 10, QLatin1Char('0')));
    row.paper.title = QStringLiteral("Title %1").arg(number);
    row.paper.authors = QStringList{QStringLiteral("Ada Example"), QStringLiteral("Ben Sample")};
    row.paper.abstract = QStringLiteral("Abstract.");
    row.day = QDate(2026, 7, 28);
    row.position = number;
    row.decision = decision;
    if (relevance > 0) {
        row.score = Score{};
        row.score->relevance = relevance;
        row.score->novelty = 6;
        row.score->comment = QStringLiteral("Because.");
        row.score->scorer = Scorer::Llm;
    }
    return row;
}

DigestInput input(std::vector<PaperRow> rows) {
    DigestInput input;
    input.model = QStringLiteral("gpt-4o");
    input.announced = 2650;
    input.scanned = 1600;
    input.rows = std::move(rows);
    return input;
}

QString titles(const Digest &digest) {
    QStringList list;
    for (const DigestEntry &entry : digest.entries)
        list.append(entry.title.section(u' ', 1));
    return list.join(u' ');
}

} // namespace

void TestRangeDigest::putsKeptPapersFirst() {
    const Digest digest =
        buildRangeDigest(input({row(1, 9), row(2, 7, Decision::Keep), row(3, 10, Decision::Skip), row(4, 10),
                                row(5, 0, Decision::Keep), row(6, 4), row(7, 3, Decision::Keep), row(8, 0)}),
                         theWeek);
    QCOMPARE(titles(digest), QStringLiteral("2 7 5 4 1"));
    QCOMPARE(digest.relevant, 5);
    QCOMPARE(digest.found, 8);
}

void TestRangeDigest::keepsThatOrderInsideATopic() {
    std::vector<PaperRow> rows{row(1, 10), row(2, 9), row(3, 8, Decision::Keep), row(4, 7, Decision::Keep)};
    for (const size_t ofTides : {1, 3})
        rows[ofTides].score->topic = PaperTopic{QStringLiteral("Tides"), {}, {}};
    rows[2].score->topic = PaperTopic{QStringLiteral("Routing"), {}, {}};
    Digest digest = buildRangeDigest(input(rows), theWeek);
    groupByTopic(digest, {QStringLiteral("Tides"), QStringLiteral("Routing")});
    QCOMPARE(titles(digest), QStringLiteral("4 2 3 1"));
}

void TestRangeDigest::writesWhatTheReaderSaid() {
    PaperRow kept = row(1, 9, Decision::Keep);
    kept.annotation.note = QStringLiteral("Read again.\n\nAsk Ben.");
    kept.annotation.tags = QStringList{QStringLiteral("later"), QStringLiteral("tides")};
    const Digest digest = buildRangeDigest(input({kept, row(2, 8)}), theWeek);
    QCOMPARE(digestToMarkdown(digest),
             QByteArray("# ArXiv Papers 2026-W31 (2026-07-27 to 2026-08-02)\n\n"
                        "Total arXiv papers: 2650\n\nTotal scanned papers: 1600\n\n"
                        "Total relevant papers: 2\n\nTotal kept papers: 1\n\n"
                        "**Table of contents with paper titles:**\n\n"
                        "1. [Title 1](#user-content-link1)\n**Authors:** Ada Example, Ben Sample\n\n"
                        "2. [Title 2](#user-content-link2)\n**Authors:** Ada Example, Ben Sample\n\n"
                        "---\n\n"
                        "## 1. [Title 1](https://arxiv.org/abs/2607.00001) <a id=\"link1\"></a>\n\n"
                        "**ArXiv ID:** 2607.00001\n\n**Authors:** Ada Example, Ben Sample\n\n"
                        "**Announced:** 2026-07-28\n**Decision:** kept\n\n"
                        "**Abstract:** Abstract.\n\n**Comment:** Because.\n\n"
                        "**Relevance:** 9\n**Novelty:** 6\n\n**Tags:** later, tides\n\n"
                        "**Note:**\n\n> Read again.\n> \n> Ask Ben.\n\n"
                        "---\n\n"
                        "## 2. [Title 2](https://arxiv.org/abs/2607.00002) <a id=\"link2\"></a>\n\n"
                        "**ArXiv ID:** 2607.00002\n\n**Authors:** Ada Example, Ben Sample\n\n"
                        "**Announced:** 2026-07-28\n\n"
                        "**Abstract:** Abstract.\n\n**Comment:** Because.\n\n"
                        "**Relevance:** 8\n**Novelty:** 6"));
}

// A note that looks like the next paper is quoted, and raw HTML of the search is text.
void TestRangeDigest::hostileTextsStayInTheirPlace() {
    PaperRow kept = row(1, 9, Decision::Keep);
    kept.annotation.note =
        QStringLiteral("---\r\r\n# Top\n## 2. [Title 2](https://arxiv.org/abs/1) <a id=\"link2\"></a>");
    DigestRange range = theWeek;
    range.search = QStringLiteral("<script>alert(1)</script>\n# \"x");
    const Digest digest = buildRangeDigest(input({kept}), range);
    const QByteArray markdown = digestToMarkdown(digest);
    QCOMPARE(markdown.count("\n---"), 1);
    QCOMPARE(markdown.count("\n## "), 1);
    QCOMPARE(markdown.count("\n# "), 0);
    const QByteArray page = digestToHtml(digest);
    QVERIFY2(!page.contains("<script>"), page);
    QCOMPARE(page.count("<a name=\"user-content-link"), 1); // the note's is in its quotation
}

void TestRangeDigest::namesTheRange_data() {
    QTest::addColumn<DigestRange>("range");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("search") << DigestRange{{}, {}, {}, QStringLiteral("kv cache")}
                            << QByteArray("# ArXiv Papers search: kv cache\n\nTotal found papers: 1\n\n"
                                          "Total relevant papers: 1\n\nTotal kept papers: 0\n\n");
    QTest::newRow("both") << DigestRange{QDate(2026, 7, 1), {}, {}, QStringLiteral("kv cache")}
                          << QByteArray("# ArXiv Papers from 2026-07-01, search: kv cache\n\n"
                                        "Total arXiv papers: 2650\n\nTotal scanned papers: 1600\n\n"
                                        "Total found papers: 1\n\n");
}

void TestRangeDigest::namesTheRange() {
    QFETCH(DigestRange, range);
    QFETCH(QByteArray, head);
    const QByteArray markdown = digestToMarkdown(buildRangeDigest(input({row(1, 9)}), range));
    QVERIFY2(markdown.startsWith(head), markdown);
}

void TestRangeDigest::marksAModelsSummary() {
    Digest digest = buildRangeDigest(input({row(1, 9)}), theWeek);
    digest.summary =
        DigestSummary{QStringLiteral("gpt-5-mini"), QStringLiteral("Tides rise.\n# Not a title")};
    QVERIFY(digestToMarkdown(digest).startsWith(
        "# ArXiv Papers 2026-W31 (2026-07-27 to 2026-08-02)\n\n**Summary by gpt-5-mini:**\n\n"
        "> Tides rise.\n> # Not a title\n\nTotal arXiv papers: 2650\n"));
}

void TestRangeDigest::isWrittenAsJson() {
    PaperRow kept = row(1, 9, Decision::Keep);
    kept.annotation.note = QStringLiteral("Read again.");
    kept.score->topic = PaperTopic{QStringLiteral("Tides"), {}, {}};
    const QJsonObject object =
        QJsonDocument::fromJson(digestToJson(buildRangeDigest(input({kept}), theWeek))).object();
    QCOMPARE(object.value(QStringLiteral("range")).toString(), QStringLiteral("2026-W31"));
    QCOMPARE(object.value(QStringLiteral("from")).toString(), QStringLiteral("2026-07-27"));
    QVERIFY(object.value(QStringLiteral("search")).isNull());
    const QJsonObject paper = object.value(QStringLiteral("papers")).toArray().first().toObject();
    QCOMPARE(paper.value(QStringLiteral("id")).toString(), QStringLiteral("2607.00001"));
    QCOMPARE(paper.value(QStringLiteral("kept")).toBool(), true);
    QCOMPARE(paper.value(QStringLiteral("topic")).toString(), QStringLiteral("Tides"));
    QCOMPARE(paper.value(QStringLiteral("note")).toString(), QStringLiteral("Read again."));
}

void TestRangeDigest::isRefusedByTheReader_data() {
    QTest::addColumn<bool>("asJson");
    QTest::addColumn<bool>("withMatter");
    QTest::newRow("Markdown") << false << false;
    QTest::newRow("with front matter") << false << true;
    QTest::newRow("JSON") << true << false;
}

// What it holds is in the digests of its days; it must not become the digest of one.
void TestRangeDigest::isRefusedByTheReader() {
    QFETCH(bool, asJson);
    QFETCH(bool, withMatter);
    Digest digest = buildRangeDigest(input({row(1, 9)}), theWeek);
    if (withMatter)
        digest.frontMatter = DigestFrontMatter{QStringLiteral("Machines"), 1, 0, 0};
    const QString name = QStringLiteral("w");
    const auto read =
        asJson ? readDigestsJson(digestToJson(digest), name) : readDigests(digestToMarkdown(digest), name);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().detail, rangeRefusal());
    QCOMPARE(read.error().place, name);
}

WINNOW_TEST(TestRangeDigest, winnow::NoApplication)

} // namespace rangedigesttest

#include "tst_rangedigest.moc"
