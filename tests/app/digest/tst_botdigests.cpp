#include "app/digest/digestfile.h"
#include "app/digest/digestformats.h"
#include "app/digest/digestreader.h"
#include "app/digest/markdownwriter.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace botdigeststest {

using namespace winnow;

namespace {

const QString botFolder = QStringLiteral(WINNOW_TEST_DATA "/bot/out/");

QByteArray bytesOf(const QString &path) {
    QFile file(botFolder + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DigestFile fileOf(const QString &path) {
    const auto file = readDigestFile(bytesOf(path), botFolder + path);
    if (!file)
        qWarning("%s %s", qPrintable(file.error().place), qPrintable(file.error().detail));
    return file.value_or(DigestFile());
}

Digest digestOf(const char *path) {
    const DigestFile file = fileOf(QString::fromLatin1(path));
    return file.digests.empty() ? Digest() : file.digests.front();
}

// The paper that most of the examples hold.
DigestEntry tidalGates(const char *id = "2501.90001") {
    return {*ArxivId::fromString(QString::fromLatin1(id)),
            QStringLiteral("Tidal Gates: Slow Routing for Small Expert Pools"),
            QStringLiteral("Mira Okafor, Jonas Velde"),
            QStringLiteral("We let experts answer in turns of $k \\ge 2$ steps. On toy tasks it helps."),
            QStringLiteral("Studies how experts are routed, which is criterion 2."),
            9,
            8};
}

DigestEntry countingZeros(std::optional<int> relevance, std::optional<int> novelty, const char *comment) {
    return {*ArxivId::fromString(u"2501.90017"),
            QStringLiteral("Counting Zeros (and Keeping Them)"),
            QStringLiteral("Lena Pr\\'ost"),
            QStringLiteral("A pruning rule that looks at zeros only."),
            QLatin1String(comment),
            relevance,
            novelty};
}

} // namespace

class TestBotDigests final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatAFileIs_data();
    void knowsWhatAFileIs();
    void readsATotalCostOnly();
    void readsATableWithoutModel();
    void readsPromptsThatAreNotQuoted();
    void readsOddTexts();
    void keepsTheLongLivedKindByteForByte_data();
    void keepsTheLongLivedKindByteForByte();
    void readsAnHtmlTable();
    void readsTopics();
    void readsADayWithoutPapers();
    void readsPapersAsJson();
    void readsADayAsJson();
    void readsAMonthAsJson();
    void writesItsObjectOfPapers_data();
    void writesItsObjectOfPapers();
    void writesWhatIsNotKnownAndReadsItBack_data();
    void writesWhatIsNotKnownAndReadsItBack();
    void readsSeveralKindsInOneFile();
    void refusesWhatIsCut();
    void refusesBadValues_data();
    void refusesBadValues();
    void isFastOnHostileText_data();
    void isFastOnHostileText();
};

void TestBotDigests::knowsWhatAFileIs_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *path, const char *kind, QDate day = {}) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(kind) << day;
    };
    row("md/2025-01/2025-01-20-output.md", "cost-line", {2025, 1, 20});
    row("md/2025-01/2025-01-29-output.md", "plain-table", {2025, 1, 29});
    row("md/2025-03/2025-03-10-output.md", "model-table", {2025, 3, 10});
    row("md/2025-03/2025-03-11-output.md", "model-table", {2025, 3, 11});
    row("md/2025-10/2025-10-18-output.md", "digest", {2025, 10, 18});
    row("md/2026-03/2026-03-15-output.md", "without-counts", {2026, 3, 15});
    row("md/2026-03/2026-03-29-latest.md", "html-table", {2026, 3, 29});
    row("md/2026-04/2026-04-11-latest.md", "by-topic", {2026, 4, 11});
    row("md/2026-07/2026-07-05-latest.md", "by-topic", {2026, 7, 5});
    row("json/2025-01/2025-01-30-output.json", "papers-json", {2025, 1, 30});
    row("json/2026-07/2026-07-05-output.json", "papers-json", {2026, 7, 5});
    row("json/2026-04/2026-04-11-daily-papers.json", "day-json", {2026, 4, 11});
    row("json/2026-04/2026-04-11-hotspot-papers.json", "spotlight-json", {2026, 4, 11});
    row("monthly/2026-03-summary.json", "month-json", {2026, 3, 30});
    row("site/archive/2025-03/11/index.md", "model-table", {2025, 3, 11});
    row("site/archive/2025-03/index.md", "site-page");
    row("md/2025-01/index.md", "index");
    row("index.md", "index");
    row("hot/md/2026-04/2026-04-11-hotspots.md", "news");
    row("hot/reports/2026-04-11.json", "news");
    row("hot/normalized/2026-04-11.json", "news");
    row("../prompts/paper/paper_topics.txt", "prompt-file");
    row("../configs/paper_topics_schema.json", "prompt-file");
    row("../README.md", "unknown"); // though it quotes a digest's title
}

void TestBotDigests::knowsWhatAFileIs() {
    QFETCH(QString, path);
    QFETCH(QDate, day);
    QVERIFY(!bytesOf(path).isEmpty());
    const DigestFile file = fileOf(path);
    QTEST(digestFileKindName(file.kind), "kind");
    QCOMPARE(file.digests.size(), size_t(day.isValid() ? 1 : 0));
    if (day.isValid())
        QCOMPARE(file.digests.front().day, day);
}

void TestBotDigests::readsATotalCostOnly() {
    const Digest digest = digestOf("md/2025-01/2025-01-20-output.md");
    QCOMPARE(digest.model, QString());
    QVERIFY(digest.usage == (Usage{0, 0, 0, 0, 0, 0.4125, true, false, false}));
    QVERIFY(!digest.announced && !digest.scanned);
    QCOMPARE(digest.relevant, 2);
    QCOMPARE(digest.entries.size(), size_t(2));
    QVERIFY(digest.entries[0] == tidalGates()); // without the feed's preamble
    QVERIFY(digest.entries[1] == countingZeros(7, 7, "A pruning rule, which is criterion 3."));
    QCOMPARE(digest.prompts->system, QStringLiteral("You sort papers for a friend."));
    QVERIFY(digest.prompts->user.startsWith(QLatin1String("## Relevant Topics\n\n1. Routing\n")));
    QVERIFY(digest.prompts->user.contains(QLatin1String("\n[PAPER LIST HERE]\n")));
    QVERIFY(digest.prompts->user.endsWith(QLatin1String("{ARXIVID, COMMENT, RELEVANCE, NOVELTY}.")));
}

void TestBotDigests::readsATableWithoutModel() {
    const Digest digest = digestOf("md/2025-01/2025-01-29-output.md");
    QCOMPARE(digest.model, QString());
    QVERIFY(digest.usage == (Usage{33000, 2600, 35600, 0.82, 0.3, 1.12}));
    QVERIFY(!digest.announced);
    QCOMPARE(digest.scanned, 211);
    QCOMPARE(digest.relevant, 2);
    QVERIFY(digest.entries[0] == tidalGates());
    QVERIFY(digest.entries[1] == countingZeros({}, {}, "Author match"));
    QVERIFY(digest.prompts->user.startsWith(QLatin1String("## Relevant Topics\n")));
}

void TestBotDigests::readsPromptsThatAreNotQuoted() {
    const Digest digest = digestOf("md/2025-03/2025-03-10-output.md");
    QCOMPARE(digest.model, QStringLiteral("gpt-4o"));
    QVERIFY(digest.usage == (Usage{41000, 6100, 47100, 0.1, 0.06, 0.16}));
    QCOMPARE(digest.announced, 290);
    QCOMPARE(digest.scanned, 290);
    QCOMPARE(digest.relevant, 1);
    QCOMPARE(digest.preface, QStringLiteral("This is a remedial run for missed papers from 03/07/2025 to "
                                            "03/09/2025.\n\nResults generated on 03/24/2025."));
    QVERIFY(digest.entries == std::vector{tidalGates()});
    QCOMPARE(digest.prompts->system, QStringLiteral("You sort papers."));
    QVERIFY(digest.prompts->user.startsWith(QLatin1String("## Instructions\n")));
    QVERIFY(digest.prompts->user.endsWith(QLatin1String("- Application: tides")));
}

void TestBotDigests::readsOddTexts() {
    const Digest digest = digestOf("md/2025-03/2025-03-11-output.md");
    QCOMPARE(digest.model, QStringLiteral("gpt-4o")); // "*gpt-4o*", without brackets
    QCOMPARE(digest.announced, 290);
    QCOMPARE(digest.scanned, 120);
    QCOMPARE(digest.entries.size(), size_t(3));
    QCOMPARE(digest.entries[0].authors, QStringLiteral("Lena Pr\\'ost (Uni Northbay, Lab Seven), Ivo Tamm"));
    QCOMPARE(digest.entries[0].abstract,
             QStringLiteral("A clock  with two blanks, see [it](here) and a **bold** word where $a < b$."));
    QCOMPARE(digest.entries[0].comment, QStringLiteral("Author match"));
    QVERIFY(!digest.entries[0].relevance && !digest.entries[0].novelty);
    QCOMPARE(digest.entries[1].title, QStringLiteral("Spaces $C[0, 1]$ and Their Gates: A [Short] Note"));
    QCOMPARE(digest.entries[1].comment, QString::fromUtf8("Says \"routing\", a criterion – the second."));
    QCOMPARE(digest.entries[1].novelty, 10);
    // A page of the bot's site is the day's digest behind links to others, and its JSON says the same.
    const Digest page = digestOf("site/archive/2025-03/11/index.md");
    QVERIFY(page == digest);
    QVERIFY(digestOf("json/2025-03/2025-03-11-output.json").entries == digest.entries);
}

void TestBotDigests::keepsTheLongLivedKindByteForByte_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("the long-lived kind") << QStringLiteral("md/2025-10/2025-10-18-output.md");
    QTest::newRow("without counts, of a run for missed days")
        << QStringLiteral("md/2026-03/2026-03-15-output.md");
}

void TestBotDigests::keepsTheLongLivedKindByteForByte() {
    QFETCH(QString, path);
    const DigestFile file = fileOf(path);
    QCOMPARE(file.digests.size(), size_t(1));
    QVERIFY(file.digests.front().entries == std::vector{tidalGates()});
    QCOMPARE(digestToMarkdown(file.digests.front()), bytesOf(path));
    if (file.kind == DigestFileKind::WithoutCounts) {
        QVERIFY(!file.digests.front().announced && !file.digests.front().scanned);
        QVERIFY(!file.digests.front().relevant);
        QVERIFY(file.digests.front().preface.endsWith(QLatin1String("03/21/2026.")));
    }
}

void TestBotDigests::readsAnHtmlTable() {
    const Digest digest = digestOf("md/2026-03/2026-03-29-latest.md");
    QCOMPARE(digest.model, QStringLiteral("gpt-5.4"));
    QVERIFY(digest.usage == (Usage{97000, 4000, 101000, 0.24, 0.06, 0.3}));
    QCOMPARE(digest.announced, 420);
    QCOMPARE(digest.scanned, 240);
    QCOMPARE(digest.relevant, 1);
    QVERIFY(digest.entries == std::vector{tidalGates()});
    QCOMPARE(digest.prompts->system, QStringLiteral("You sort papers for a friend."));
    QVERIFY(digest.prompts->user.endsWith(QLatin1String("- Filter: plain reuse.")));
}

void TestBotDigests::readsTopics() {
    const Digest digest = digestOf("md/2026-04/2026-04-11-latest.md");
    QVERIFY(digest.usage == (Usage{90000, 6000, 96000, 0.23, 0.09, 0.32}));
    QCOMPARE(digest.announced, 500);
    QCOMPARE(digest.scanned, 300);
    DigestEntry expected = tidalGates("2604.90001");
    // One topic, though its name holds commas.
    expected.topic = PaperTopic{QStringLiteral("Memory Structures and Agent Memory Systems"),
                                {QStringLiteral("Efficiency, Compression, and Large-Scale Training")},
                                QStringLiteral("Experts act here as a store.")};
    QVERIFY(digest.entries == std::vector{expected});
    QVERIFY(digestOf("json/2026-04/2026-04-11-output.json").entries == digest.entries);
    QVERIFY(digestOf("json/2026-04/2026-04-11-daily-papers.json").entries == digest.entries);

    QByteArray bytes = bytesOf(QStringLiteral("md/2026-04/2026-04-11-latest.md"));
    bytes.replace("**Also Matches:** ",
                  "**Also Matches:** World Models, Exploration, and Open-Ended Reinforcement Learning, ");
    const auto read = readDigests(bytes, QStringLiteral("d.md"));
    QVERIFY(read);
    QCOMPARE(read->front().entries.front().topic->also,
             (QStringList{QStringLiteral("World Models, Exploration, and Open-Ended Reinforcement Learning"),
                          QStringLiteral("Efficiency, Compression, and Large-Scale Training")}));
}

void TestBotDigests::readsADayWithoutPapers() {
    const Digest digest = digestOf("md/2026-07/2026-07-05-latest.md");
    QVERIFY(digest.entries.empty());
    QVERIFY(digest.usage == (Usage{0, 0, 0, 0, 0, 0}));
    QCOMPARE(digest.announced, 577);
    QCOMPARE(digest.scanned, 413);
    QCOMPARE(digest.relevant, 0);
    QVERIFY(digest.prompts->user.contains(QLatin1String("## Topic Registry\n")));
    const Digest json = digestOf("json/2026-07/2026-07-05-output.json");
    QVERIFY(json.entries.empty());
    QVERIFY(!json.announced && !json.usage.tokensKnown && !json.usage.costKnown && !json.prompts);
}

void TestBotDigests::readsPapersAsJson() {
    const Digest digest = digestOf("json/2025-01/2025-01-30-output.json");
    QCOMPARE(digest.source, DigestSource::Papers);
    QCOMPARE(digest.model, QString());
    QVERIFY(digest.usage == Usage::unknown());
    QVERIFY(!digest.announced && !digest.scanned && !digest.relevant && !digest.prompts);
    QCOMPARE(digest.entries.size(), size_t(2));
    QCOMPARE(digest.entries[0].id.toString(), QStringLiteral("2501.90017")); // the order of the file
    QCOMPARE(digest.entries[0].comment, QStringLiteral("Author match"));
    QVERIFY(!digest.entries[0].relevance && !digest.entries[0].topic);
    QCOMPARE(digest.entries[1].authors, QStringLiteral("Mira Okafor, Jonas Velde"));
    QCOMPARE(digest.entries[1].relevance, 9);
    QCOMPARE(digest.entries[1].novelty, 8);
}

void TestBotDigests::readsADayAsJson() {
    const Digest digest = digestOf("json/2026-04/2026-04-11-daily-papers.json");
    QCOMPARE(digest.source, DigestSource::Day);
    QCOMPARE(digest.model, QStringLiteral("gpt-5.4"));
    QCOMPARE(digest.usage.totalTokens, 96000);
    QCOMPARE(digest.usage.promptCost, 0.225);
    QCOMPARE(digest.usage.totalCost, 0.225 + 0.09);
    QCOMPARE(digest.announced, 500);
    QCOMPARE(digest.relevant, 1);
    const Digest spotlight = digestOf("json/2026-04/2026-04-11-hotspot-papers.json");
    QCOMPARE(spotlight.source, DigestSource::Spotlight);
    QVERIFY(spotlight.entries.empty());
    QCOMPARE(spotlight.unlisted.size(), size_t(1));
    QCOMPARE(spotlight.unlisted[0].id.toString(), QStringLiteral("2604.90002"));
}

void TestBotDigests::readsAMonthAsJson() {
    const DigestFile file = fileOf(QStringLiteral("monthly/2026-03-summary.json"));
    QCOMPARE(file.keptForMonth, 1);
    const DigestEntry &entry = file.digests.front().entries.front();
    QCOMPARE(file.digests.front().source, DigestSource::Month);
    QCOMPARE(entry.topic->name, QStringLiteral("Model Architecture"));
    QCOMPARE(entry.relevance, 9);
    QByteArray bytes = bytesOf(QStringLiteral("monthly/2026-03-summary.json"));
    bytes.replace("\"KEEP_IN_MONTHLY\": true", "\"KEEP_IN_MONTHLY\": false"); // rejected for the month alone
    const auto rejected = readDigestFile(bytes, QStringLiteral("2026-03-summary.json"));
    QVERIFY(rejected);
    QCOMPARE(rejected->keptForMonth, 0);
    QCOMPARE(rejected->digests.front().entries.size(), size_t(1));
}

void TestBotDigests::writesItsObjectOfPapers_data() {
    QTest::addColumn<QString>("path");
    for (const char *path : {"json/2025-01/2025-01-30-output.json", "json/2025-03/2025-03-11-output.json",
                             "json/2026-04/2026-04-11-output.json", "json/2026-07/2026-07-05-output.json"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestBotDigests::writesItsObjectOfPapers() {
    QFETCH(QString, path);
    QCOMPARE(digestToBotJson(fileOf(path).digests.front()), bytesOf(path));
}

void TestBotDigests::writesWhatIsNotKnownAndReadsItBack_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("a total cost only")
        << QStringLiteral("md/2025-01/2025-01-20-output.md")
        << QByteArray("# Personalized Daily ArXiv Papers 2025-01-20\n\n"
                      "| *[]*      | Prompt   | Completion   | Total   |\n"
                      "|:---------:|:--------:|:------------:|:-------:|\n"
                      "| **Token** | unknown  | unknown      | unknown |\n"
                      "| **Cost**  | unknown  | unknown      | $0.41   |\n\n"
                      "Total relevant papers: 2\n\n**Table of contents with paper titles:**\n\n1. [");
    QTest::newRow("no model") << QStringLiteral("md/2025-01/2025-01-29-output.md")
                              << QByteArray("# Personalized Daily ArXiv Papers 2025-01-29\n\n| *[]* ");
    QTest::newRow("papers alone") << QStringLiteral("json/2025-01/2025-01-30-output.json")
                                  << QByteArray("# Personalized Daily ArXiv Papers 2025-01-30\n\n"
                                                "**Table of contents with paper titles:**\n\n1. [");
    QTest::newRow("missed days") << QStringLiteral("md/2025-03/2025-03-10-output.md")
                                 << QByteArray(
                                        "> This is a remedial run for missed papers from 03/07/2025 to "
                                        "03/09/2025.\n> \n> Results generated on 03/24/2025.\n\n"
                                        "# Personalized Daily ArXiv Papers 2025-03-10\n\n| *[gpt-4o]*");
    QTest::newRow("no papers") << QStringLiteral("md/2026-07/2026-07-05-latest.md")
                               << QByteArray("# Personalized Daily ArXiv Papers 2026-07-05\n\n| *[gpt-5.4]*");
}

void TestBotDigests::writesWhatIsNotKnownAndReadsItBack() {
    QFETCH(QString, path);
    QFETCH(QByteArray, head);
    const Digest digest = fileOf(path).digests.front();
    const QByteArray written = digestToMarkdown(digest);
    QCOMPARE(written.left(head.size()), head);
    const auto read = readDigests(written, QStringLiteral("d.md"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().place + read.error().detail));
    Digest expected = digest;
    expected.source = DigestSource::Markdown;
    if (!digest.usage.costPartsKnown)
        expected.usage.totalCost = 0.41; // as the kind rounds
    QVERIFY(read->front() == expected);
    QCOMPARE(digestToMarkdown(read->front()), written);
    const auto json = readDigestsJson(digestToJson(digest), QStringLiteral("d.json"));
    QVERIFY(json);
    expected.usage = digest.usage;
    QVERIFY(json->front() == expected);
}

void TestBotDigests::readsSeveralKindsInOneFile() {
    QByteArray all;
    const QStringList paths{
        QStringLiteral("md/2025-10/2025-10-18-output.md"), QStringLiteral("md/2026-03/2026-03-15-output.md"),
        QStringLiteral("md/2025-01/2025-01-29-output.md"), QStringLiteral("md/2026-07/2026-07-05-latest.md"),
        QStringLiteral("md/2026-04/2026-04-11-latest.md")};
    for (const QString &path : paths)
        all += bytesOf(path) + '\n';
    for (const QByteArray &bytes :
         {all, QByteArray("\xEF\xBB\xBF" + all), QByteArray(all).replace("\n", "\r\n")}) {
        const auto read = readDigests(bytes, QStringLiteral("all.md"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().place + read.error().detail));
        QCOMPARE(read->size(), size_t(paths.size()));
        for (size_t i = 0; i < read->size(); ++i)
            QVERIFY(read->at(i) == fileOf(paths[qsizetype(i)]).digests.front());
    }
}

// Cut anywhere, a file is read whole up to the prompts or not at all.
void TestBotDigests::refusesWhatIsCut() {
    for (const char *path : {"md/2025-01/2025-01-20-output.md", "md/2025-03/2025-03-11-output.md",
                             "md/2026-03/2026-03-29-latest.md", "md/2026-04/2026-04-11-latest.md",
                             "json/2026-04/2026-04-11-daily-papers.json", "monthly/2026-03-summary.json"}) {
        const QByteArray bytes = bytesOf(QString::fromLatin1(path));
        const Digest whole = digestOf(path);
        for (qsizetype cut = 0; cut < bytes.size(); cut += 7) {
            const auto part = readDigestFile(bytes.left(cut), QFileInfo(QLatin1String(path)).fileName());
            if (part && !part->digests.empty())
                QVERIFY2(part->digests.front().entries == whole.entries, qPrintable(QString::number(cut)));
        }
    }
}

void TestBotDigests::refusesBadValues_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *path, const char *from, const char *to,
                        const char *place) {
        QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(from) << QByteArray(to)
                            << QString::fromLatin1(place);
    };
    const char *costLine = "md/2025-01/2025-01-20-output.md";
    const char *byTopic = "md/2026-04/2026-04-11-latest.md";
    const char *day = "json/2026-04/2026-04-11-daily-papers.json";
    const char *papers = "json/2025-01/2025-01-30-output.json";
    row("a cost that is none", costLine, "$0.4125", "$many", "2025-01-20-output.md:2");
    row("a huge cost", costLine, "$0.4125", "$1e999", "2025-01-20-output.md:2");
    row("a day that is none", costLine, "01/20/2025", "13/40/2025", "2025-01-20-output.md:1");
    row("a huge count", byTopic, ">500<", ">99999999999999999999<", "2026-04-11-latest.md:3");
    row("another title than in the contents", byTopic, "### 1. [Tidal", "### 1. [Title",
        "2026-04-11-latest.md:62");
    row("a score out of range", byTopic, "**Novelty:** 8", "**Novelty:** 11", "2026-04-11-latest.md:79");
    row("a paper without scores", byTopic, "**Relevance:** 9\n**Novelty:** 8\n", "",
        "2026-04-11-latest.md:62");
    row("another quotation above", "md/2025-03/2025-03-10-output.md", "This is a remedial run", "Read this",
        "2025-03-10-output.md:1");
    row("no UTF-8", byTopic, "Mira", "M\xEFra", "2026-04-11-latest.md:56");
    row("a text as a score", papers, "\"RELEVANCE\": 9", "\"RELEVANCE\": \"9\"",
        "2025-01-30-output.json: 2501.90001.RELEVANCE");
    row("a huge score", papers, "\"RELEVANCE\": 9", "\"RELEVANCE\": 9e99",
        "2025-01-30-output.json: 2501.90001.RELEVANCE");
    row("a number as a title", papers, "\"title\": \"Tidal Gates\"", "\"title\": 7",
        "2025-01-30-output.json: 2501.90001.title");
    row("authors that are no list", papers,
        "[\n            \"Mira Okafor\",\n            \"Jonas Velde\"\n        ]", "\"Mira Okafor\"",
        "2025-01-30-output.json: 2501.90001.authors");
    row("another id than its key", papers, "\"arxiv_id\": \"2501.90001\"", "\"arxiv_id\": \"2501.90002\"",
        "2025-01-30-output.json: 2501.90001");
    row("negative tokens", day, "\"prompt_tokens\": 90000", "\"prompt_tokens\": -1",
        "2026-04-11-daily-papers.json: meta.usage.prompt_tokens");
    row("no day", day, "\"date\": \"2026-04-11\"", "\"date\": \"soon\"",
        "2026-04-11-daily-papers.json: meta.date");
    row("a day of a month that is none", "monthly/2026-03-summary.json", "30\n", "99\n",
        "2026-03-summary.json: papers[0].SOURCE_DATE");
}

void TestBotDigests::refusesBadValues() {
    QFETCH(QString, path);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray bytes = bytesOf(path);
    const auto at = bytes.indexOf(from);
    QVERIFY(at >= 0);
    bytes.replace(at, from.size(), to);
    const auto read = readDigestFile(bytes, path);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Malformed);
    QTEST(read.error().place, "place");
    QVERIFY(!read.error().detail.isEmpty());
}

void TestBotDigests::isFastOnHostileText_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *what, const char *name, const QByteArray &bytes) {
        QTest::newRow(what) << QString::fromLatin1(name) << bytes;
    };
    constexpr qsizetype many = 100'000;
    const QByteArray head = "# Personalized Daily Arxiv Papers 1/2/2025\n";
    row("deep JSON", "2025-01-02-output.json", QByteArray(many, '['));
    row("deep objects", "2025-01-02-output.json", QByteArray("{\"a\":").repeated(many));
    row("titles of digests", "d.md", (head + "| *[m]* |\n").repeated(many / 10));
    row("a long line of links", "d.md",
        head + "Total cost: $1\n\nTable of contents with paper titles:\n\n1. [" +
            QByteArray("](https://arxiv.org/abs/").repeated(many / 10) +
            "](#x)\n**Authors:** A\n\n---\n## 1. [" +
            QByteArray("](https://arxiv.org/abs/").repeated(many / 10));
    row("a table without end", "d.md", head + "<table>\n" + QByteArray("<td>1</td>\n").repeated(many));
    row("cells without end", "d.md", head + "<table>\n" + QByteArray("<td").repeated(many) + "\n</table>\n");
    row("quotations", "d.md", QByteArray("> This is a remedial run \n").repeated(many));
    row("bars", "d.md", head + QByteArray(many, '|'));
    row("halves of characters", "2025-01-02-output.json",
        R"({"2501.00001":{"arxiv_id":"2501.00001","title":"\ud800x\u0000","abstract":"\n","authors":[],"COMMENT":"Author match"}})");
    const QByteArray strict = digestToMarkdown(digestOf("md/2025-10/2025-10-18-output.md"));
    const auto below = strict.indexOf("</a>\n") + 5;
    row("a heading right above the rule", "d.md",
        strict.left(below) + "---\n\n# Paper Selection Prompt\n\n" + strict.mid(below));
    row("UTF-16", "d.md", QByteArray("\xFF\xFE#\0 \0P\0", 8));
}

void TestBotDigests::isFastOnHostileText() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto read = readDigestFile(bytes, name);
    for (const Digest &digest : read.value_or(DigestFile()).digests) {
        const auto again = readDigests(digestToMarkdown(digest), QStringLiteral("d.md"));
        QVERIFY(again);
        QVERIFY(again->front().entries == digest.entries);
    }
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

WINNOW_TEST(TestBotDigests, winnow::NoApplication)

} // namespace botdigeststest

#include "tst_botdigests.moc"
