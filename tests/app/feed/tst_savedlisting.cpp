#include "app/feed/saved/gunzip.h"
#include "app/feed/saved/savedlisting.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

#include <zlib.h>

namespace savedlistingtest {

using namespace winnow;

namespace {

QString text(const char *utf8) {
    return QString::fromUtf8(utf8);
}

QByteArray data(const char *path) {
    QFile file(QStringLiteral(WINNOW_TEST_DATA "/") + text(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray packed(const QByteArray &bytes) {
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray input = bytes;
    QByteArray output(qsizetype(deflateBound(&stream, uLong(input.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(output.data());
    stream.avail_out = uInt(output.size());
    deflate(&stream, Z_FINISH);
    output.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return output;
}

// "2026-11-25 cs.LG feed: 2611.00001 new, 2611.00003 cross"
QStringList summary(const std::vector<Listing> &listings) {
    QStringList lines;
    for (const Listing &listing : listings) {
        QStringList entries;
        for (const Announcement &entry : listing.entries)
            entries << entry.paper.id.toString() + QLatin1Char(' ') + announceTypeName(entry.type);
        lines << QStringLiteral("%1 %2 %3: %4")
                     .arg(listing.day.toString(Qt::ISODate), listing.feed, listingSourceName(listing.source),
                          entries.join(QLatin1String(", ")));
    }
    return lines;
}

QByteArray apiAnswer(const QByteArray &query, const QByteArray &entries) {
    return "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:arxiv='http://arxiv.org/schemas/atom'>"
           "<id>https://arxiv.org/api/abcdef</id><title>arXiv Query: search_query=" +
           query + "&amp;id_list=&amp;start=0</title><updated>2026-11-28T12:00:00Z</updated>" + entries +
           "</feed>";
}

QByteArray apiEntry(const QByteArray &id, const QByteArray &published, const QByteArray &category) {
    return "<entry><id>http://arxiv.org/abs/" + id + "</id><title>Sheep</title><summary>We count.</summary>" +
           "<published>" + published + "</published><category term='" + category +
           "'/><category term='68T05'/><author><name>Ada Moss</name></author></entry>";
}

} // namespace

class TestSavedListing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryKind_data();
    void readsEveryKind();
    void putsItemsOnTheirDays();
    void putsAnswersOfTheQueryApiOnDays();
    void takesTheCategoryFromTheFilesName();
    void saysThatAPageIsNotAll();
    void namesWhatItCannotRead_data();
    void namesWhatItCannotRead();
    void readsSeveralMembers();
    void refusesWhatIsTooLargeUnpacked();
    void putsMailsOfAMailboxTogether();
};

void TestSavedListing::readsEveryKind_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *title, const QByteArray &bytes, const char *name,
                        const QStringList &expected) {
        QTest::newRow(title) << bytes << text(name) << expected;
    };
    const QStringList page{text("2026-11-25 cs.LG catch-up: 2611.00001 new, 2611.00002 new, 2611.00003 new, "
                                "2611.00005 cross, 2605.00007 replace, hep-th/9901001 replace-cross")};
    const QStringList mail{text("2026-11-25 cs.AI+cs.LG email: 2611.00001 new, 2611.00002 cross")};
    row("feed", data("feeds/cs.LG.xml"), "saved",
        {text("2024-08-23 cs.LG feed: 2408.11111 new, hep-th/9901001 replace-cross, 2408.11112 cross")});
    row("empty feed", data("feeds/empty.xml"), "saved", {text("2024-08-24 cs.LG feed: ")});
    row("catch-up page", data("pages/catchup.html"), "saved", page);
    row("page behind a comment",
        "<!-- saved from url=(0027)https://example.org/page -->\n" + data("pages/catchup.html"), "saved",
        page);
    row("e-mail", data("saved/listing.eml"), "saved", mail);
    row("mailbox", "From no-reply@arXiv.org Wed Nov 25 01:05:00 2026\n" + data("saved/listing.eml"), "saved",
        mail);
    row("e-mail's text", data("saved/listing.txt"), "/tmp/cs.LG.txt",
        {text("2026-11-25 cs.LG email: 2611.00001 new, 2611.00002 cross")});
    row("OAI-PMH", data("saved/records.xml"), "saved",
        {text("2026-11-24 cs.LG oai: hep-th/9901001 cross"),
         text("2026-11-25 cs.LG oai: 2611.00001 new, 2611.00003 cross")});
    row("query API", apiAnswer("cat:cs.LG", apiEntry("2611.00001v1", "2026-11-24T10:00:00Z", "cs.LG")),
        "saved", {text("2026-11-25 cs.LG api: 2611.00001 new")});
}

void TestSavedListing::readsEveryKind() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QStringList, expected);
    const auto plain = readSavedFile(bytes, name);
    QVERIFY2(plain, plain ? "" : qPrintable(plain.error().detail));
    QCOMPARE(summary(*plain), expected);
    const auto unpacked = readSavedFile(packed(bytes), name + text(".gz"));
    QVERIFY(unpacked);
    QCOMPARE(summary(*unpacked), expected);
}

void TestSavedListing::putsItemsOnTheirDays() {
    const auto listings = readSavedFile(data("saved/week.xml"), text("week.xml"));
    QVERIFY(listings);
    QCOMPARE(summary(*listings),
             (QStringList{text("2026-11-23 cs.LG feed: 2611.00002 new"),
                          text("2026-11-25 cs.LG feed: 2611.00001 new, 2611.00003 new, 2611.00004 new")}));
    QCOMPARE(listings->front().announced, 1);
    QCOMPARE(listings->back().announced, 3);
    QVERIFY(!listings->front().isPart && listings->front().problems.empty());
}

// By when the first version was submitted; deadlines are at 14:00 in New York, 19:00 UTC.
void TestSavedListing::putsAnswersOfTheQueryApiOnDays() {
    const QByteArray entries = apiEntry("2611.00001v1", "2026-11-24T18:59:59Z", "cs.LG") +
                               apiEntry("2611.00002v3", "2026-11-24T19:00:00Z", "stat.ML") +
                               apiEntry("2611.00003v1", "2026-11-20T20:00:00Z", "cs.LG") +
                               apiEntry("2611.00004v1", "then", "cs.LG");
    const auto listings = readSavedFile(apiAnswer("cat:cs.LG", entries), text("api.xml"));
    QVERIFY(listings);
    // The 26th is a holiday without a deadline, but the 25th has one.
    QCOMPARE(summary(*listings), (QStringList{text("2026-11-24 cs.LG api: 2611.00003 new"),
                                              text("2026-11-25 cs.LG api: 2611.00001 new"),
                                              text("2026-11-26 cs.LG api: 2611.00002 cross")}));
    QCOMPARE(listings->back().entries.front().paper.version, 3);
    for (const Listing &listing : *listings) {
        QVERIFY(listing.isPart);
        QCOMPARE(listing.note, text("approximate: by day of submission"));
    }
    QCOMPARE(listings->back().problems.size(), size_t(1));
    QCOMPARE(listings->back().problems.front().reason, text("no date"));

    // An answer to a list of ids is of no category: each paper is new in its own.
    const auto others = readSavedFile(
        apiAnswer("", apiEntry("2611.00001v1", "2026-11-24T10:00:00Z", "math.ST")), text("/tmp/mine.xml"));
    QVERIFY(others);
    QCOMPARE(summary(*others), QStringList{text("2026-11-25 mine api: 2611.00001 new")});
}

void TestSavedListing::takesTheCategoryFromTheFilesName() {
    QByteArray html = data("pages/catchup.html");
    html.replace("/catchup/cs.LG/", "/somewhere/");
    html.replace("(cs.LG)", "(cs.LG); Machine Learning (stat.ML)");
    html.replace("/list/", "/elsewhere/");
    html.replace("New submissions (", "Cross submissions ("); // by new ones it could be told
    const auto unknown = readSavedFile(html, text("/tmp/Catchup results.html"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::InvalidInput);
    QVERIFY(unknown.error().detail.contains(text("several categories are called Machine Learning")));
    for (const char *name :
         {"/tmp/stat.ML.html", "/tmp/stat.ML-2026-11-25.html", "/tmp/stat.ML_page.htm.gz"}) {
        const auto known = readSavedFile(html, text(name));
        QVERIFY(known);
        QCOMPARE(known->front().feed, text("stat.ML"));
    }
}

void TestSavedListing::saysThatAPageIsNotAll() {
    const auto page = readSavedFile("<html><h1>Machine Learning</h1><a "
                                    "href=\"/list/cs.LG/recent\">recent</a><h3>Showing new listings for "
                                    "Wednesday, 25 November 2026</h3>Total of 120 entries<dl "
                                    "id='articles'><h3>New submissions (showing first "
                                    "1 of 120 entries)</h3><dt><a href =\"/abs/2611.00001\" "
                                    "title=\"Abstract\">arXiv:2611.00001</a></dt><dd><div "
                                    "class='list-title'>Sheep</div><div class='list-authors'>A. "
                                    "Moss</div><div class='list-subjects'>Machine "
                                    "Learning (cs.LG)</div><p class='mathjax'>We count.</p></dd></dl></html>",
                                    text("new.html"));
    QVERIFY(page);
    QCOMPARE(page->front().announced, 120);
    QCOMPARE(page->front().problems.size(), size_t(1));
    QVERIFY(page->front().problems.front().reason.startsWith(text("the page shows 1 of 120 entries")));
}

void TestSavedListing::namesWhatItCannotRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, const QByteArray &bytes, ErrorCode code, const char *says) {
        QTest::newRow(title) << bytes << code << text(says);
    };
    QByteArray withoutAbstracts = data("pages/catchup.html");
    withoutAbstracts.replace("<p class='mathjax'>", "<p hidden>");
    row("RSS 1.0", data("saved/rss1.xml"), ErrorCode::Malformed,
        "a feed of arXiv's from before 2024 (RSS 1.0)");
    row("another page",
        "<!DOCTYPE html><script>var a = '<h1>x</h1>';</script><title>t</title><h1>Sheep &amp; Co.</h1>",
        ErrorCode::WebPage, "Sheep & Co.");
    row("XHTML",
        "<?xml version='1.0'?><html "
        "xmlns='http://www.w3.org/1999/xhtml'><head><title>Sheep</title></head></html>",
        ErrorCode::WebPage, "Sheep");
    row("no abstracts", withoutAbstracts, ErrorCode::Malformed, "a catch-up page without abstracts");
    row("cut page", data("pages/catchup.html").first(4000), ErrorCode::Malformed, "the page has no end");
    row("other mail", "From: ann@example.org\nSubject: Lunch\n\nAt noon?\n", ErrorCode::Malformed,
        "an e-mail, \"Lunch\", and none of arXiv's listings");
    row("mail without a day",
        "Subject: x\n\n\\\\\narXiv:2611.00001\nTitle: Sheep\n\\\\\n  Abstract.\n\\\\ ( url )\n",
        ErrorCode::Malformed, "the e-mail does not say of which day it is");
    row("OAI refusal",
        "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'><error code='noRecordsMatch'>No "
        "records.</error></OAI-PMH>",
        ErrorCode::InvalidInput, "No records.");
    row("OAI refusal without words",
        "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'><error code='badArgument'/></OAI-PMH>",
        ErrorCode::InvalidInput, "badArgument");
    row("OAI of another kind", "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'><Identify/></OAI-PMH>",
        ErrorCode::Malformed, "an OAI-PMH answer without records");
    row("empty answer", apiAnswer("cat:cs.LG", ""), ErrorCode::Malformed,
        "an answer of arXiv's query API without papers");
    row("answer without dates", apiAnswer("", apiEntry("2611.00001v1", "", "cs.LG")), ErrorCode::Malformed,
        "no date");
    row("text", "Sheep are counted.", ErrorCode::Malformed, "text in place of a feed: Sheep are counted.");
    row("nothing", "", ErrorCode::Malformed, "empty");
    row("cut gzip", packed(data("feeds/cs.LG.xml")).chopped(40), ErrorCode::Malformed,
        "the packed file is cut short");
    row("damaged gzip", QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03\xff\xff\xff\xff", 14), ErrorCode::Malformed,
        "the packed file is damaged");
    row("packed twice", packed(packed("x")), ErrorCode::Malformed, "a file that is packed twice");
}

void TestSavedListing::namesWhatItCannotRead() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto listings = readSavedFile(bytes, text("/tmp/file"));
    QVERIFY(!listings);
    QTEST(listings.error().code, "code");
    QVERIFY2(listings.error().detail.contains(says), qPrintable(listings.error().detail));
    QVERIFY(listings.error().place.startsWith(text("/tmp/file")));
}

void TestSavedListing::readsSeveralMembers() {
    const auto whole = gunzip(packed("We count ") + packed("sheep.") + QByteArray(100, '\0'), text("x"));
    QVERIFY(whole);
    QCOMPARE(*whole, QByteArray("We count sheep."));
}

// 64 kB that are 65 MB unpacked: read up to the limit, and no further.
void TestSavedListing::refusesWhatIsTooLargeUnpacked() {
    constexpr qint64 limit = 1024 * 1024;
    const QByteArray bomb = packed(QByteArray(65 * limit, 'x'));
    QVERIFY(bomb.size() < 100'000);
    const auto unpacked = gunzip(bomb, text("/tmp/bomb.gz"), limit);
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().code, ErrorCode::FileUnreadable);
    QCOMPARE(unpacked.error().detail, text("more than 1 MB unpacked"));
    QVERIFY(gunzip(packed(QByteArray(limit, 'x')), text("x"), limit));
    QCOMPARE(largestSavedFile, 200 * limit);
}

void TestSavedListing::putsMailsOfAMailboxTogether() {
    const QByteArray other =
        "From ann@example.org Wed Nov 25 09:00:00 2026\nFrom: ann@example.org\nSubject: Lunch\n\n"
        "At noon?\n\n";
    QByteArray second = data("saved/listing.eml");
    second.replace("2611.0000", "2611.1000");
    QByteArray third = data("saved/listing.eml");
    third.replace("Mon 23 Nov 26", "Tue 24 Nov 26")
        .replace("Tue 24 Nov 26 19:00:00 GMT\r", "Wed 25 Nov 26 19:00:00 GMT\r");
    const QByteArray mark = "\nFrom no-reply@arXiv.org Wed Nov 25 01:05:00 2026\n";
    const auto listings = readSavedFile(
        other + mark.mid(1) + data("saved/listing.eml") + mark + second + mark + third, text("arxiv.mbox"));
    QVERIFY2(listings, listings ? "" : qPrintable(listings.error().detail));
    QCOMPARE(
        summary(*listings),
        (QStringList{text("2026-11-25 cs.AI+cs.LG email: 2611.00001 new, 2611.00002 cross, 2611.10001 new, "
                          "2611.10002 cross"),
                     text("2026-11-26 cs.AI+cs.LG email: 2611.00001 new, 2611.00002 cross")}));
    QCOMPARE(listings->front().announced, 6);
}

WINNOW_TEST(TestSavedListing, winnow::NoApplication)

} // namespace savedlistingtest

#include "tst_savedlisting.moc"
