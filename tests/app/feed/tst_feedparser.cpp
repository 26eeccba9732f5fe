#include "app/feed/feedparser.h"
#include "tests/support/inventedpapers.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>

namespace feedparsertest {

using namespace winnow;

namespace {

QString text(const char *utf8) {
    return QString::fromUtf8(utf8);
}

QByteArray readData(const QString &name) {
    QFile file(QStringLiteral(WINNOW_TEST_DATA "/feeds/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Listing> parseData(const char *name) {
    return parseFeed(readData(text(name)), text(name));
}

// A feed of one item, with what the test is about put in.
QByteArray feedWith(const QByteArray &pubDate, const QByteArray &itemContent) {
    return "<rss version=\"2.0\" xmlns:arxiv=\"http://arxiv.org/schemas/atom\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>cs.LG updates on "
           "arXiv.org</title>" +
           pubDate + "<item>" + itemContent + "</item></channel></rss>";
}

const QByteArray someDate = "<pubDate>Fri, 23 Aug 2024 00:00:00 -0400</pubDate>";
const QByteArray someContent =
    "<title>T</title><description>Abstract: A</description><category>cs.LG</category>"
    "<arxiv:announce_type>new</arxiv:announce_type><dc:creator>N</dc:creator>";

} // namespace

class TestFeedParser final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsRss();
    void keepsHtmlAsText();
    void resolvesHtmlEntities();
    void readsAtom();
    void readsAnswersOfTheQueryApi();
    void findsTheDay_data();
    void findsTheDay();
    void namesTheFeed_data();
    void namesTheFeed();
    void mergesCrossLists();
    void anEmptyFeedIsAListing();
    void noticesAFullFeed();
    void readsInventedDays_data();
    void readsInventedDays();
    void readsRealDays();
};

void TestFeedParser::readsRss() {
    const auto listing = parseData("cs.LG.xml");
    QVERIFY(listing);
    QCOMPARE(listing->feed, text("cs.LG"));
    QCOMPARE(listing->day, QDate(2024, 8, 23));
    QCOMPARE(listing->announced, 3);
    QVERIFY(listing->problems.empty());
    QVERIFY(!listing->truncated);
    QCOMPARE(listing->entries.size(), size_t(3));

    const Paper &sheep = listing->entries[0].paper;
    QCOMPARE(listing->entries[0].type, AnnounceType::New);
    QCOMPARE(sheep.id.toString(), text("2408.11111"));
    QCOMPARE(sheep.version, 1);
    QCOMPARE(sheep.title, text("Learning to Count Sheep & Other Animals in $\\mathcal{O}(n)$"));
    QCOMPARE(sheep.abstract,
             text("We count sheep, where $a < b$ & $b > 0$. Abstract: is also a word in here."));
    QCOMPARE(sheep.categories, (QStringList{text("cs.LG"), text("stat.ML")}));
    QCOMPARE(sheep.authors, (QStringList{text("Andr\\'e Fran\\c{c}ois"), text("ATLAS Collaboration"),
                                         text("Martin King Jr."), text("J. de la Cruz"),
                                         text("Bj\\\"orn {\\AA}sg{\\aa}rd")}));
    QCOMPARE(sheep.license, text("http://creativecommons.org/licenses/by/4.0/"));
    QCOMPARE(sheep.doi, QString());

    const Paper &old = listing->entries[1].paper;
    QCOMPARE(listing->entries[1].type, AnnounceType::ReplaceCross);
    QCOMPARE(old.id.toString(), text("hep-th/9901001"));
    QCOMPARE(old.version, 2);
    QCOMPARE(old.primaryCategory(), text("hep-th"));
    QCOMPARE(old.doi, text("10.9999/example.257"));
    QCOMPARE(old.journalReference, text("Journal de l'\\'Ecole imaginaire, Tome 11 (2024), pp. 431-472"));
    QCOMPARE(old.license, QString());
    QCOMPARE(old.authors, (QStringList{text("Sheep Collaboration"), text("A. Aad")}));
}

void TestFeedParser::keepsHtmlAsText() {
    const auto listing = parseData("cs.LG.xml");
    QVERIFY(listing);
    const Paper &paper = listing->entries[1].paper;
    QCOMPARE(paper.title, text("On <b>bold</b> claims & <script>alert(\"x\")</script>"));
    QCOMPARE(paper.abstract,
             text("Old, and revised. <img src=\"http://example.org/x.png\" onerror=\"alert(1)\">"));
}

void TestFeedParser::resolvesHtmlEntities() {
    const auto listing = parseData("cs.LG.xml");
    QVERIFY(listing);
    const Paper &paper = listing->entries[2].paper;
    QCOMPARE(paper.title, text("Café tables — a &fancyname; survey"));
    QCOMPARE(paper.abstract, text("Tables wobble…"));
}

void TestFeedParser::readsAtom() {
    const auto listing = parseData("cs.LG.atom.xml");
    QVERIFY(listing);
    QCOMPARE(listing->feed, text("cs.LG+math.OC"));
    QCOMPARE(listing->day, QDate(2024, 8, 23)); // not that of "updated"
    QVERIFY(listing->problems.empty());
    QCOMPARE(listing->entries.size(), size_t(1));
    const Announcement &entry = listing->entries.front();
    QCOMPARE(entry.type, AnnounceType::ReplaceCross);
    QCOMPARE(entry.paper.id.toString(), text("2203.01250"));
    QCOMPARE(entry.paper.version, 3);
    QCOMPARE(entry.paper.title, text("Concentration of minds in long meetings"));
    QCOMPARE(entry.paper.abstract,
             text("We consider local minimisation of $\\min \\int_{\\mathbb{R}^N}f(u,\\nabla u)$."));
    QCOMPARE(entry.paper.categories, (QStringList{text("math.AP"), text("math.OC")}));
    QCOMPARE(entry.paper.authors, (QStringList{text("Antonia Monteverde"), text("Paul P{\\'e}gon")}));
    QCOMPARE(entry.paper.doi, text("10.9999/jep.257"));
    QCOMPARE(entry.paper.journalReference, text("Imag. Anal. 11 (2024)"));
    QCOMPARE(entry.paper.license, text("http://creativecommons.org/licenses/by/4.0/"));
}

void TestFeedParser::readsAnswersOfTheQueryApi() {
    const auto listing = parseData("api.xml");
    QVERIFY(listing);
    QCOMPARE(listing->feed, text("api"));
    QCOMPARE(listing->day, QDate(2024, 8, 30));
    const Paper &paper = listing->entries.front().paper;
    QCOMPARE(paper.id.toString(), text("2408.11111"));
    QCOMPARE(paper.version, 2);
    QCOMPARE(paper.abstract, text("We count sheep."));
    QCOMPARE(paper.authors, (QStringList{text("André François"), text("Jane Doe")}));
    QCOMPARE(paper.categories, QStringList{text("cs.LG")});
    QCOMPARE(paper.comment, text("10 pages, 3 sheep"));
    QCOMPARE(paper.journalReference, text("Ovine Lett. 3 (2024)"));
    QCOMPARE(paper.doi, text("10.9999/sheep"));
    QCOMPARE(listing->problems.size(), size_t(1)); // it says of no type
    QCOMPARE(listing->problems.front().id, text("2408.11111"));
}

void TestFeedParser::findsTheDay_data() {
    QTest::addColumn<QByteArray>("pubDate");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *date, QDate day) {
        QTest::newRow(date) << "<pubDate>" + QByteArray(date) + "</pubDate>" << day;
    };
    row("Fri, 23 Aug 2024 00:00:00 -0400", QDate(2024, 8, 23));
    row("Fri, 23 Feb 2024 00:00:00 -0500", QDate(2024, 2, 23));
    row("Fri, 23 Aug 2024 00:00:00 EDT", QDate(2024, 8, 23));
    row("Fri, 23 Aug 2024 04:00:00 GMT", QDate(2024, 8, 23));
    row("Fri, 23 Aug 2024 03:59:59 +0000", QDate(2024, 8, 22));
    row("Fri, 23 Feb 2024 04:59:59 +0000", QDate(2024, 2, 22)); // winter
    row("Fri, 23 Feb 2024 00:00:00 -0400", QDate(2024, 2, 23)); // the other season's offset
    row("Sat, 24 Aug 2024 01:00:00 +0900", QDate(2024, 8, 23));
    QTest::newRow("the item's") << QByteArray("<x/>") << QDate(2024, 8, 21);
    QTest::newRow("built")
        << QByteArray("<lastBuildDate>Tue, 20 Aug 2024 04:00:11 +0000</lastBuildDate><pubDate>?</pubDate>")
        << QDate(2024, 8, 21); // the item's goes before
}

void TestFeedParser::findsTheDay() {
    QFETCH(QByteArray, pubDate);
    const QByteArray item =
        "<guid>oai:arXiv.org:2408.11111v2</guid><pubDate>Wed, 21 Aug 2024 00:00:00 -0400</pubDate>";
    const auto listing = parseFeed(feedWith(pubDate, item + someContent), text("x"));
    QVERIFY(listing);
    QTEST(listing->day, "day");
}

void TestFeedParser::namesTheFeed_data() {
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("feed");
    const auto row = [](const char *name, const char *head, const char *asked, const char *feed) {
        QTest::newRow(name) << QByteArray(head) << text(asked) << text(feed);
    };
    row("self link",
        "<x:link xmlns:x='http://www.w3.org/2005/Atom' rel='self' "
        "href='http://rss.arxiv.org/rss/cs.LG+cs.AI'/>",
        "x", "cs.LG+cs.AI");
    row("title", "<title>math.OC updates on arXiv.org</title>", "x", "math.OC");
    row("title of several", "<title>cs.AI, cs.LG updates on arXiv.org</title>", "x", "cs.AI+cs.LG");
    row("asked for", "<title>News</title>", "quant-ph", "quant-ph");
    row("file", "", "/tmp/feeds/cond-mat.soft.xml", "cond-mat.soft");
}

void TestFeedParser::namesTheFeed() {
    QFETCH(QByteArray, head);
    QFETCH(QString, name);
    const QByteArray bytes = "<rss><channel>" + head + someDate + "</channel></rss>";
    const auto listing = parseFeed(bytes, name);
    QVERIFY(listing);
    QTEST(listing->feed, "feed");
}

void TestFeedParser::mergesCrossLists() {
    const auto item = [](const QByteArray &id, const QByteArray &type, const QByteArrayList &categories) {
        return "<guid>oai:arXiv.org:" + id +
               "</guid><title>T</title><description>Abstract: A</description><dc:creator>N</dc:creator>"
               "<arxiv:announce_type>" +
               type + "</arxiv:announce_type><category>" + categories.join("</category><category>") +
               "</category>";
    };
    const QByteArrayList items{
        item("2408.00002v1", "cross", {"stat.ML", "cs.LG"}), item("2408.00001v1", "new", {"cs.LG"}),
        item("2408.00003v1", "new", {"stat.ML"}), item("2408.00002v2", "new", {"stat.ML", "math.ST"})};
    const auto listing = parseFeed(feedWith(someDate, items.join("</item><item>")), text("day"));
    QVERIFY(listing);
    QStringList merged;
    for (const Announcement &entry : listing->entries)
        merged << QStringLiteral("%1v%2 %3: %4")
                      .arg(entry.paper.id.toString())
                      .arg(entry.paper.version)
                      .arg(announceTypeName(entry.type), entry.paper.categories.join(QLatin1Char(' ')));
    QCOMPARE(merged, (QStringList{text("2408.00002v2 new: stat.ML math.ST cs.LG"),
                                  text("2408.00001v1 new: cs.LG"), text("2408.00003v1 new: stat.ML")}));
}

void TestFeedParser::anEmptyFeedIsAListing() {
    const auto listing = parseData("empty.xml");
    QVERIFY(listing);
    QCOMPARE(listing->day, QDate(2024, 8, 24));
    QCOMPARE(listing->announced, 0);
    QVERIFY(listing->entries.empty());
    QVERIFY(listing->problems.empty());
}

void TestFeedParser::noticesAFullFeed() {
    const auto feedOf = [](int entries) {
        QByteArray items;
        for (int i = 1; i <= entries; ++i)
            items += "<item><guid>oai:arXiv.org:2408." + QByteArray::number(i).rightJustified(5, '0') +
                     "v1</guid>" + someContent + "</item>";
        return feedWith(someDate, "<guid>oai:arXiv.org:2408.99999v1</guid>" + someContent + "</item>" +
                                      items + "<item><guid>oai:arXiv.org:2408.99998v1</guid>" + someContent);
    };
    const auto nearlyFull = parseFeed(feedOf(1997), text("x"));
    QVERIFY(nearlyFull);
    QVERIFY(!nearlyFull->truncated);
    const auto full = parseFeed(feedOf(1998), text("x"));
    QVERIFY(full);
    QVERIFY(full->truncated);
    const auto huge = parseFeed(feedOf(4998), text("x"));
    QVERIFY(huge);
    QCOMPARE(huge->entries.size(), size_t(5000));
    QCOMPARE(huge->announced, 5000);
    QVERIFY(huge->problems.empty());
}

void TestFeedParser::readsInventedDays_data() {
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("papers");
    QTest::newRow("small day") << 1U << 7;
    QTest::newRow("usual day") << 2U << 400;
    QTest::newRow("big day") << 3U << 1500;
}

// Whole days, as arXiv writes them: titles over several lines, TeX, every type of announcement.
void TestFeedParser::readsInventedDays() {
    QFETCH(quint32, seed);
    QFETCH(int, papers);
    const std::vector<InventedPaper> invented = PaperInventor(seed).papers(papers);
    const std::array types{"new", "cross", "replace", "replace-cross"};
    const std::array kinds{AnnounceType::New, AnnounceType::Cross, AnnounceType::Replace,
                           AnnounceType::ReplaceCross};
    QStringList items;
    for (size_t i = 0; i < invented.size(); ++i) {
        const Paper &paper = invented[i].paper;
        QString title = paper.title;
        items << QStringLiteral("\n  <title>%1</title>\n  <guid>oai:arXiv.org:%2v%3</guid>\n"
                                "  <description>arXiv:%2v%3 Announce Type: %4 \nAbstract: %5</description>\n"
                                "  <category>%6</category>\n  <arxiv:announce_type>%4</arxiv:announce_type>\n"
                                "  <dc:creator>%7</dc:creator>\n")
                     .arg(title.replace(QLatin1String(" and "), QLatin1String("\n    and ")).toHtmlEscaped(),
                          paper.id.toString(), QString::number(i % 3 + 1), QLatin1String(types[i % 4]),
                          paper.abstract.toHtmlEscaped(), paper.primaryCategory(),
                          paper.authors.join(QLatin1String(", ")).toHtmlEscaped());
    }
    const auto listing = parseFeed(feedWith(someDate, items.join(QLatin1String("</item><item>")).toUtf8()),
                                   text("invented.xml"));
    QVERIFY2(listing, listing ? "" : qPrintable(listing.error().place + listing.error().detail));
    QVERIFY(listing->problems.empty());
    QVERIFY(!listing->truncated);
    QCOMPARE(listing->announced, papers);
    QCOMPARE(listing->day, QDate(2024, 8, 23));
    QCOMPARE(listing->feed, text("cs.LG"));
    QCOMPARE(listing->entries.size(), invented.size());
    for (size_t i = 0; i < invented.size(); ++i) {
        const Announcement &entry = listing->entries[i];
        Paper expected = invented[i].paper;
        expected.version = int(i % 3 + 1);
        QCOMPARE(entry.type, kinds[i % 4]);
        QCOMPARE(entry.paper, expected);
    }
}

void TestFeedParser::readsRealDays() {
    const QDir days(QStringLiteral(WINNOW_CORPUS "/corpus/feeds"));
    if (!days.exists())
        QSKIP("the corpus is not here");
    for (const QString &day : days.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(days.filePath(day));
        for (const QString &name : folder.entryList({QStringLiteral("*.xml")})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const auto listing = parseFeed(bytes, file.fileName());
            QVERIFY2(listing, qPrintable(file.fileName()));
            QCOMPARE(listing->announced, int(bytes.count("<item>")));
            QCOMPARE(listing->entries.size(), size_t(listing->announced));
            QVERIFY(listing->problems.empty());
            QCOMPARE(listing->day, QDate::fromString(day, Qt::ISODate));
            QCOMPARE(listing->feed + QStringLiteral(".xml"), name);
        }
    }
}

WINNOW_TEST(TestFeedParser, winnow::NoApplication)

} // namespace feedparsertest

#include "tst_feedparser.moc"
