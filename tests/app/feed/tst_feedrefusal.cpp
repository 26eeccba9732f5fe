#include "app/feed/feedparser.h"
#include "app/feed/xmltags.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

namespace feedrefusaltest {

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

} // namespace

class TestFeedRefusal final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatIsNoFeed_data();
    void refusesWhatIsNoFeed();
    void refusesTagsOfManyAttributesSoon();
    void suspectsDownloads_data();
    void suspectsDownloads();
};

void TestFeedRefusal::refusesWhatIsNoFeed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code, const char *says) {
        QTest::newRow(name) << bytes << code << text(says);
    };
    row("throttled", "Rate exceeded.", ErrorCode::Throttled, "Rate exceeded.");
    row("throttled, shouting", "  RATE EXCEEDED\n", ErrorCode::Throttled, "RATE EXCEEDED");
    row("throttled in HTML", "<html><body>Too many requests</body></html>", ErrorCode::Throttled, "Too many");
    row("HTML", "<!DOCTYPE html>\n<html><head><title>Access denied</title></head><body><p>No</html>",
        ErrorCode::Malformed, "Access denied");
    row("HTML without a title", "<html><body><h1>Gone</h1> fishing</body></html>", ErrorCode::Malformed,
        "\"Gone\"");
    row("XHTML", "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head/></html>",
        ErrorCode::Malformed, "html");
    row("help text", "Feeds: ask for /rss/cs.LG", ErrorCode::Malformed, "/rss/cs.LG");
    row("nothing", "", ErrorCode::Malformed, "empty");
    row("blanks", " \n\n ", ErrorCode::Malformed, "empty");
    row("JSON", "{\"error\": 1}", ErrorCode::Malformed, "error");
    row("binary", QByteArray("\x1f\x8b\x08\0\0", 5), ErrorCode::Malformed, "");
    row("other XML", "<opml version='2.0'><body/></opml>", ErrorCode::Malformed, "opml");
    row("no date", "<rss><channel><title>cs.LG updates on arXiv.org</title></channel></rss>",
        ErrorCode::Malformed, "date");
    row("head only", head, ErrorCode::Malformed, "");
    row("nothing usable", head + item("2408.00001", "a & b") + tail, ErrorCode::Malformed, "");
    row(
        "arXiv refuses",
        [] {
            QFile file(QStringLiteral(WINNOW_TEST_DATA "/feeds/error.xml"));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }(),
        ErrorCode::InvalidInput, "Bad subject class 'cs.XX'");
    row("the query API refuses",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>arXiv Search "
        "Results</title><updated>2024-08-23T04:00:00Z</updated>"
        "<entry><id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id><title>Error</title>"
        "<summary>incorrect id format for abc</summary></entry></feed>",
        ErrorCode::InvalidInput, "incorrect id format for abc");
}

void TestFeedRefusal::refusesWhatIsNoFeed() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto listing = parseFeed(bytes, text("cs.LG"));
    QVERIFY(!listing);
    QTEST(listing.error().code, "code");
    QVERIFY2(listing.error().detail.contains(says), qPrintable(listing.error().detail));
    QVERIFY(listing.error().place.startsWith(text("cs.LG")));
}

void TestFeedRefusal::refusesTagsOfManyAttributesSoon() {
    const auto tag = [](int attributes, const QByteArray &value) {
        QByteArray xml = "<rss version='2.0'";
        for (int i = 0; i < attributes; ++i)
            xml += " a" + QByteArray::number(i) + "=" + value;
        return xml + "/>";
    };
    for (const char *value : {"\"1\"", "'>'", "\"<b c='\""}) {
        const auto listing = parseFeed(tag(2'000, value), text("cs.LG"));
        QVERIFY(!listing);
        QCOMPARE(listing.error().detail, text("a tag with more than 1,000 attributes"));
    }
    const QString wide = QChar(QChar::ByteOrderMark) + QString::fromLatin1(tag(2000, "'1'"));
    QVERIFY(
        hasTagOfManyAttributes(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)));
    QVERIFY(!hasTagOfManyAttributes(tag(990, "'1'")));
    QVERIFY(!hasTagOfManyAttributes("<a>" + QByteArray("'it\"s' ").repeated(5000) + "</a>"));
    QVERIFY(!hasTagOfManyAttributes("<!-- <a " + QByteArray("b='' ").repeated(5000) + "--><![CDATA[<a " +
                                    QByteArray("b='' ").repeated(5000) + "]]>"));
}

void TestFeedRefusal::suspectsDownloads_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("suspect");
    QTest::newRow("whole") << head + item("2408.00001") + tail << false;
    QTest::newRow("empty day") << head + tail << false;
    QTest::newRow("Atom") << QByteArray("<feed xmlns='http://www.w3.org/2005/Atom'></feed>\n") << false;
    QTest::newRow("cut") << head + item("2408.00001") << true;
    QTest::newRow("throttled") << QByteArray("Rate exceeded.") << true;
    QTest::newRow("HTML") << QByteArray("<html>Sorry</html>") << true;
    QTest::newRow("nothing") << QByteArray() << true;
}

void TestFeedRefusal::suspectsDownloads() {
    QFETCH(QByteArray, bytes);
    QTEST(transientTrouble(bytes, text("cs.LG")).has_value(), "suspect");
}

WINNOW_TEST(TestFeedRefusal, winnow::NoApplication)

} // namespace feedrefusaltest

#include "tst_feedrefusal.moc"
