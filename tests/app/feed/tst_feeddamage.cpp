#include "app/feed/feedparser.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

namespace feeddamagetest {

using namespace winnow;

namespace {

QString text(const char *utf8) {
    return QString::fromUtf8(utf8);
}

const QByteArray head = "<?xml version='1.0' encoding='UTF-8'?>\n"
                        "<rss xmlns:arxiv=\"http://arxiv.org/schemas/atom\" "
                        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" version=\"2.0\">\n"
                        "<channel>\n"
                        "<title>cs.LG updates on arXiv.org</title>\n"
                        "<pubDate>Fri, 23 Aug 2024 00:00:00 -0400</pubDate>\n"; // five lines
const QByteArray tail = "</channel>\n</rss>\n";

QByteArray item(const QByteArray &id,
                const QByteArray &title = "A <![CDATA[<item> of]]> news &amp; <!-- <item> --> more") {
    return "<item>\n<title>" + title + "</title>\n<link>https://arxiv.org/abs/" + id +
           "</link>\n<description>arXiv:" + id + "v1 Announce Type: new \nAbstract: \xC3\x9C" +
           "ber $a &lt; b$.</description>\n" + "<guid isPermaLink=\"false\">oai:arXiv.org:" + id +
           "v1</guid>\n<category>cs.LG</category>\n<pubDate>Fri, 23 Aug 2024 00:00:00 "
           "-0400</pubDate>\n<arxiv:announce_type>new</arxiv:announce_type>\n"
           "<dc:creator>A. B.</dc:creator>\n</item>\n"; // eleven lines
}

QStringList ids(const Listing &listing) {
    QStringList result;
    for (const Announcement &entry : listing.entries)
        result.append(entry.paper.id.toString());
    return result;
}

} // namespace

class TestFeedDamage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsWhole_data();
    void keepsWhatIsWhole();
    void namesGapsInAnEntry_data();
    void namesGapsInAnEntry();
    void survivesBeingCutAnywhere();
    void cutAtomFeeds();
    void survivesEveryDamagedByte();
    void nestsDeeperThanTheStack();
    void doesNotExpandEntitiesForEver();
    void manyDamagedEntriesTakeNoLonger();
};

void TestFeedDamage::keepsWhatIsWhole_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("kept");
    QTest::addColumn<int>("announced");
    QTest::addColumn<int>("line"); // of the one problem
    QTest::addColumn<QString>("lost");
    const QByteArray first = item("2408.00001");
    const QByteArray last = item("2408.00003");
    const QStringList both{text("2408.00001"), text("2408.00003")};
    const auto row = [&](const char *name, const QByteArray &middle, int line, const char *lost) {
        QTest::newRow(name) << head + first + middle + last + tail << both << 3 << line << text(lost);
    };
    row("bare ampersand", item("2408.00002", "Salt & pepper"), 18, "2408.00002");
    row("bare less-than", item("2408.00002", "a < b"), 18, "2408.00002");
    row("control character", item("2408.00002", "beep \x07"), 18, "2408.00002");
    row("end tag missing", item("2408.00002").replace("</title>", ""), 27, "2408.00002");
    row("entry not closed", item("2408.00002").replace("</item>", ""), 28, "2408.00002");
    row("undeclared prefix", item("2408.00002").replace("dc:creator", "dx:creator"), 26, "2408.00002");
    row("wrong end tag", item("2408.00002").replace("</link>", "</lank>"), 19, "2408.00002");
    row("no id", "<item>\n<title>T</title>\n</item>\n", 17, "");
    row("no title", item("2408.00002", " "), 17, "2408.00002");

    QTest::newRow("CDATA not closed")
        << head + first + item("2408.00002", "<![CDATA[ open") + item("2408.00003", "plain") + tail << both
        << 3 << 18 << text("2408.00002");
    QTest::newRow("comment not closed")
        << head + first + item("2408.00002", "<!-- open") + item("2408.00003", "plain") + tail << both << 3
        << 18 << text("2408.00002");
    QTest::newRow("garbage between entries")
        << head + first + "< %&! >\n" + last + tail << both << 2 << 17 << QString();
    QTest::newRow("cut after the last entry") << head + first + last << both << 2 << 28 << QString();
    QTest::newRow("damage in the head")
        << QByteArray(head).replace("updates on", "R&D news from") + first + last + tail << both << 2 << 4
        << QString();
    QTest::newRow("bytes that are not UTF-8, kept in part")
        << head + first + item("2408.00002", "caf\xE9") + last + tail
        << QStringList{text("2408.00001"), text("2408.00002"), text("2408.00003")} << 3 << 17
        << text("2408.00002");
    QTest::newRow("lines before the declaration")
        << "\n \n" + head + first + item("2408.00002", "a & b") + last + tail << both << 3 << 20
        << text("2408.00002");
}

void TestFeedDamage::keepsWhatIsWhole() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, kept);
    const auto listing = parseFeed(bytes, text("cs.LG"));
    QVERIFY(listing);
    QCOMPARE(listing->feed, text("cs.LG"));
    QCOMPARE(ids(*listing), kept);
    QTEST(listing->announced, "announced");
    QCOMPARE(listing->problems.size(), size_t(1));
    const FeedProblem &problem = listing->problems.front();
    QVERIFY(!problem.reason.isEmpty());
    QTEST(problem.id, "lost");
    QTEST(int(problem.line), "line");
    // What was kept is whole.
    for (const Announcement &entry : listing->entries) {
        QCOMPARE(entry.paper.authors, QStringList{text("A. B.")});
        QCOMPARE(entry.paper.abstract, text("Über $a < b$."));
    }
    QCOMPARE(listing->entries.front().paper.title, text("A <item> of news & more"));
}

void TestFeedDamage::namesGapsInAnEntry_data() {
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QString>("reason");
    QTest::newRow("authors") << QByteArray("<dc:creator>A. B.</dc:creator>") << text("no authors");
    QTest::newRow("categories") << QByteArray("<category>cs.LG</category>") << text("no category");
    QTest::newRow("abstract") << QByteArray("\xC3\x9C"
                                            "ber $a &lt; b$.")
                              << text("no abstract");
}

void TestFeedDamage::namesGapsInAnEntry() {
    QFETCH(QByteArray, element);
    const QByteArray damaged = item("2408.00002").replace(element, "");
    const auto listing = parseFeed(head + item("2408.00001") + damaged + tail, text("cs.LG"));
    QVERIFY(listing);
    QCOMPARE(listing->entries.size(), size_t(2));
    QCOMPARE(listing->problems.size(), size_t(1));
    QTEST(listing->problems.front().reason, "reason");
    QCOMPARE(listing->problems.front().line, 17);
    QCOMPARE(listing->problems.front().id, text("2408.00002"));
}

void TestFeedDamage::survivesBeingCutAnywhere() {
    const QByteArray title = "A <![CDATA[<b>bold</b>]]> &amp; <!-- odd --> title";
    const QByteArray first = item("2408.00001", title);
    const QByteArray before = head + first + item("2408.00002", title);
    const QByteArray whole = before + item("2408.00003", title) + tail;
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        const auto listing = parseFeed(whole.first(cut), text("cs.LG"));
        const QByteArray message = "cut at byte " + QByteArray::number(cut);
        if (cut < head.size() + first.size() - 1) {
            QVERIFY2(!listing && listing.error().code == ErrorCode::Malformed, message);
            QVERIFY2(!listing.error().detail.isEmpty() && listing.error().place.startsWith(text("cs.LG:")),
                     message);
            continue;
        }
        QVERIFY2(listing, message);
        if (cut >= whole.size() - 1) { // without the last line break it is still whole
            QVERIFY2(listing->problems.empty(), message);
            continue;
        }
        const size_t kept = cut < before.size() - 1 ? 1 : cut < whole.size() - tail.size() - 1 ? 2 : 3;
        QVERIFY2(listing->entries.size() == kept, message);
        QVERIFY2(listing->problems.size() == 1 && listing->problems.front().line > 0, message);
    }
}

void TestFeedDamage::cutAtomFeeds() {
    QFile file(QStringLiteral(WINNOW_TEST_DATA "/feeds/cs.LG.atom.xml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray whole = file.readAll();
    const auto from = whole.indexOf("  <a:entry>");
    const auto to = whole.indexOf("</a:feed>");
    const QByteArray entry = whole.mid(from, to - from);
    whole.insert(to, QByteArray(entry).replace("2203.01250", "2203.01251"));
    const qsizetype firstEnds = from + entry.size() - 1;
    for (qsizetype cut = firstEnds; cut < whole.size() - 1; ++cut) {
        const auto listing = parseFeed(whole.first(cut), text("x"));
        const QByteArray message = "cut at byte " + QByteArray::number(cut);
        QVERIFY2(listing, message);
        QVERIFY2(listing->entries.size() == (cut < firstEnds + entry.size() ? 1 : 2), message);
        QVERIFY2(listing->problems.size() == 1, message);
        QVERIFY2(listing->entries.front().paper.title == text("Concentration of minds in long meetings"),
                 message);
    }
}

void TestFeedDamage::survivesEveryDamagedByte() {
    const QByteArray before = head + item("2408.00001");
    const QByteArray whole = before + item("2408.00002") + item("2408.00003") + tail;
    for (qsizetype at = before.size(); at < before.size() + item("2408.00002").size(); ++at) {
        for (const char damage : {'<', '>', '&', '\0', '\xFF', '"', ']'}) {
            QByteArray bytes = whole;
            bytes[at] = damage;
            const auto listing = parseFeed(bytes, text("cs.LG"));
            const QByteArray message = "byte " + QByteArray::number(at) + " is " + damage;
            QVERIFY2(listing, message);
            // The neighbours are there, unless the byte joined the next entry to this one.
            QVERIFY2(listing->entries.front().paper.id.toString() == text("2408.00001"), message);
            QVERIFY2(listing->entries.back().paper.id.toString() == text("2408.00003") ||
                         !listing->problems.empty(),
                     message);
        }
    }
}

void TestFeedDamage::nestsDeeperThanTheStack() {
    const QByteArray deep =
        QByteArray("<b>").repeated(300'000) + "deep" + QByteArray("</b>").repeated(300'000);
    const auto listing =
        parseFeed(head + item("2408.00001", "Very " + deep) + item("2408.00002") + tail, text("x"));
    QVERIFY(listing);
    QCOMPARE(ids(*listing), (QStringList{text("2408.00001"), text("2408.00002")}));
    QCOMPARE(listing->entries.front().paper.title, text("Very deep"));
}

void TestFeedDamage::doesNotExpandEntitiesForEver() {
    QByteArray bombs = "<!DOCTYPE rss [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ";";
        bombs += "<!ENTITY a" + QByteArray::number(i) + " \"" + before + before + "\">";
    }
    bombs += "]>";
    QByteArray bytes = head + item("2408.00001", "&a29;") + item("2408.00002") + tail;
    bytes.insert(bytes.indexOf("<rss"), bombs);
    const auto listing = parseFeed(bytes, text("x"));
    QVERIFY(listing);
    QVERIFY(!listing->problems.empty());
    QCOMPARE(listing->entries.back().paper.id.toString(), text("2408.00002"));
}

void TestFeedDamage::manyDamagedEntriesTakeNoLonger() {
    QByteArray items;
    for (int i = 1; i <= 5000; ++i)
        items += item("2408." + QByteArray::number(i).rightJustified(5, '0'), i % 2 ? "a & b" : "fine");
    QBENCHMARK_ONCE {
        const auto listing = parseFeed(head + items + tail, text("x"));
        QVERIFY(listing);
        QCOMPARE(listing->entries.size(), size_t(2500));
        QCOMPARE(listing->problems.size(), size_t(2500));
        QCOMPARE(listing->announced, 5000);
        QVERIFY(listing->truncated);
    }
}

WINNOW_TEST(TestFeedDamage, winnow::NoApplication)

} // namespace feeddamagetest

#include "tst_feeddamage.moc"
