#include "app/feed/saved/listingmail.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

namespace listingmailtest {

using namespace winnow;

namespace {

QString text(const char *utf8) {
    return QString::fromUtf8(utf8);
}

QByteArray data(const char *path) {
    QFile file(QStringLiteral(WINNOW_TEST_DATA "/saved/") + text(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Listing> listingOf(const QByteArray &bytes) {
    const auto message = readMimeMessage(bytes);
    if (!message)
        return failure(ErrorCode::Malformed, text("no e-mail"), {});
    return readListingMail(*message, text("mail.eml"));
}

const QByteArray entry =
    "\\\\\narXiv:2611.00001\nDate: Mon, 23 Nov 2026 20:51:37 GMT   (215kb)\n\nTitle: Schr\xC3\xB6"
    "dinger's sheep\nAuthors: Ada Moss\nCategories: cs.LG\n\\\\\n  We count sheep.\n\\\\ ( "
    "https://arxiv.org/abs/2611.00001 ,  215kb)\n";

QByteArray mailWith(const QByteArray &headers, const QByteArray &body) {
    return "From: no-reply@arXiv.org\nSubject: stat daily Subj-class mailing 1 1\n" + headers + "\n" + body;
}

} // namespace

class TestListingMail final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsADay();
    void decodesEveryEncoding_data();
    void decodesEveryEncoding();
    void findsTheDay_data();
    void findsTheDay();
    void namesTheFeed_data();
    void namesTheFeed();
    void losesOnlyWhatIsCut();
    void keepsReplacementsThatHaveAbstracts();
    void survivesNestedParts();
};

void TestListingMail::readsADay() {
    const auto listing = listingOf(data("listing.eml"));
    QVERIFY2(listing, listing ? "" : qPrintable(listing.error().detail));
    QCOMPARE(listing->day, QDate(2026, 11, 25));
    QCOMPARE(listing->feed, text("cs.AI+cs.LG")); // the archive tells cs.LG from stat.ML
    QCOMPARE(listing->source, ListingSource::Email);
    QCOMPARE(listing->announced, 3);
    QVERIFY(listing->problems.empty());
    QVERIFY(listing->isPart); // the replacement has no abstract
    QCOMPARE(listing->note, text("e-mail: without its replacements"));
    QCOMPARE(listing->entries.size(), size_t(2));

    const Announcement &sheep = listing->entries.front();
    QCOMPARE(sheep.type, AnnounceType::New);
    QVERIFY(sheep.gaps.empty());
    QCOMPARE(sheep.paper.id.toString(), text("2611.00001"));
    QCOMPARE(sheep.paper.version, 1);
    QCOMPARE(sheep.paper.title, text("Counting $\\alpha$-sheep, and other animals that sleep"));
    QCOMPARE(sheep.paper.authors,
             (QStringList{text("Ada Moss"), text("Bo Fern"), text("Andr\\'e Fran\\c{c}ois")}));
    QCOMPARE(sheep.paper.abstract,
             text("We count sheep, where $a < b$ = c. A line that is longer than the e-mail's "
                  "lines are is folded. A second paragraph."));
    QCOMPARE(sheep.paper.categories, (QStringList{text("cs.LG"), text("stat.ML")}));
    QCOMPARE(sheep.paper.comment, text("9 pages, 3 sheep"));
    QCOMPARE(sheep.paper.journalReference, text("Ovine Lett. 3 (2026)"));
    QCOMPARE(sheep.paper.doi, text("10.9999/sheep"));
    QCOMPARE(sheep.paper.license, text("http://creativecommons.org/licenses/by/4.0/"));

    const Announcement &rivers = listing->entries.back();
    QCOMPARE(rivers.type, AnnounceType::Cross);
    QCOMPARE(rivers.paper.authors, QStringList{text("Ada Moss")});
    QCOMPARE(rivers.gaps, (std::vector{PaperGap::Version, PaperGap::Authors}));
}

void TestListingMail::decodesEveryEncoding_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray date = "Date: Wed, 25 Nov 2026 01:05:00 +0000\n";
    QByteArray quoted = entry;
    quoted.replace("\xC3\xB6", "=C3=B6").replace("sheep.", "she=\nep.");
    QByteArray latin = entry;
    latin.replace("\xC3\xB6", "\xF6");
    QByteArray base64 = entry.toBase64();
    for (qsizetype at = 60; at < base64.size(); at += 61)
        base64.insert(at, '\n');
    QTest::newRow("plain") << mailWith(date, entry);
    QTest::newRow("Windows's line ends") << mailWith(date, entry).replace("\n", "\r\n");
    QTest::newRow("quoted-printable")
        << mailWith(date + "Content-Transfer-Encoding: quoted-printable\n", quoted);
    QTest::newRow("base64") << mailWith(date + "content-transfer-encoding: BASE64\n", base64);
    QTest::newRow("Latin-1") << mailWith(date + "Content-Type: text/plain;\n charset=iso-8859-1\n", latin);
    QTest::newRow("a charset nobody knows")
        << mailWith(date + "Content-Type: text/plain; charset=x-sheep\n", latin);
    QTest::newRow("parts in parts") << mailWith(
        date + "Content-Type: multipart/mixed; boundary=outer\n",
        "--outer\nContent-Type: multipart/alternative; boundary=\"in ner\"\n\n--in ner\n\n" + entry +
            "\n--in ner--\n--outer\nContent-Type: application/pdf\n\n%PDF\n--outer--\n");
}

void TestListingMail::decodesEveryEncoding() {
    QFETCH(QByteArray, bytes);
    const auto listing = listingOf(bytes);
    QVERIFY2(listing, listing ? "" : qPrintable(listing.error().detail));
    QCOMPARE(listing->entries.size(), size_t(1));
    QCOMPARE(listing->entries.front().paper.title, text("Schrödinger's sheep"));
    QCOMPARE(listing->entries.front().paper.abstract, text("We count sheep."));
    QVERIFY(listing->problems.empty());
}

void TestListingMail::findsTheDay_data() {
    QTest::addColumn<QByteArray>("window");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *name, const char *window, const char *sent, QDate day) {
        QTest::newRow(name) << QByteArray(window) << QByteArray(sent) << day;
    };
    row("usual", "Tue 24 Nov 26 19:00:00 GMT  to  Wed 25 Nov 26 19:00:00 GMT", "", QDate(2026, 11, 26));
    row("summer", "Mon 22 Jun 26 18:00:00 GMT  to  Tue 23 Jun 26 18:00:00 GMT", "", QDate(2026, 6, 24));
    row("over the weekend", "Fri 20 Nov 26 19:00:00 GMT  to  Mon 23 Nov 26 19:00:00 GMT", "",
        QDate(2026, 11, 24));
    row("Friday's", "Thu 19 Nov 26 19:00:00 GMT  to  Fri 20 Nov 26 19:00:00 GMT", "", QDate(2026, 11, 23));
    row("goes before the date", "Thu 19 Nov 26 19:00:00 GMT  to  Fri 20 Nov 26 19:00:00 GMT",
        "Wed, 25 Nov 2026 01:05:00 +0000", QDate(2026, 11, 23));
    row("sent in the evening", "", "Wed, 25 Nov 2026 01:05:00 +0000",
        QDate(2026, 11, 25)); // 20:05 in New York
    row("sent in the morning", "", "Wed, 25 Nov 2026 03:00:00 -0500", QDate(2026, 11, 25));
    row("sent on Sunday", "", "Sun, 22 Nov 2026 20:10:00 -0500", QDate(2026, 11, 23));
}

void TestListingMail::findsTheDay() {
    QFETCH(QByteArray, window);
    QFETCH(QByteArray, sent);
    const QByteArray body = window.isEmpty() ? entry : " received from  " + window + "\n" + entry;
    const auto listing = listingOf(mailWith(sent.isEmpty() ? QByteArray() : "Date: " + sent + "\n", body));
    QVERIFY2(listing, listing ? "" : qPrintable(listing.error().detail));
    QTEST(listing->day, "day");
}

void TestListingMail::namesTheFeed_data() {
    QTest::addColumn<QByteArray>("sections");
    QTest::addColumn<QString>("feed");
    QTest::newRow("archive") << QByteArray() << text("stat");
    QTest::newRow("one") << QByteArray(" Submissions to:\nMachine Learning\n") << text("stat.ML");
    QTest::newRow("several") << QByteArray(" Submissions to:\nMachine Learning\nMethodology\n")
                             << text("stat.ML+stat.ME");
    QTest::newRow("no category's name") << QByteArray(" Submissions to:\nStatistics\n") << text("stat");
}

void TestListingMail::namesTheFeed() {
    QFETCH(QByteArray, sections);
    const auto listing = listingOf(mailWith({}, sections +
                                                    " received from  Tue 24 Nov 26 19:00:00 GMT  to  Wed 25 "
                                                    "Nov 26 19:00:00 GMT\n" +
                                                    entry));
    QVERIFY(listing);
    QTEST(listing->feed, "feed");
}

// Half an abstract would look whole for ever.
void TestListingMail::losesOnlyWhatIsCut() {
    QByteArray second = entry;
    second.replace("00001", "00002");
    const QByteArray date = "Date: Wed, 25 Nov 2026 01:05:00 +0000\n";
    const auto listing = listingOf(mailWith(date, entry + second.first(second.indexOf("\\\\ ("))));
    QVERIFY(listing);
    QCOMPARE(listing->entries.size(), size_t(1));
    QCOMPARE(listing->announced, 2);
    QCOMPARE(listing->problems.size(), size_t(1));
    QCOMPARE(listing->problems.front(),
             (FeedProblem{12, text("the entry is cut short"), text("2611.00002")}));
}

void TestListingMail::keepsReplacementsThatHaveAbstracts() {
    QByteArray own = entry;
    own.replace("Date: Mon", "replaced with revised version Mon").replace("cs.LG", "stat.ME");
    QByteArray other = entry;
    other.replace("Date: Mon", "replaced with revised version Mon").replace("00001", "00002");
    const auto listing = listingOf(mailWith("Date: Wed, 25 Nov 2026 01:05:00 +0000\n", own + other));
    QVERIFY(listing);
    QVERIFY(!listing->isPart);
    QCOMPARE(listing->entries.size(), size_t(2));
    QCOMPARE(listing->entries.front().type, AnnounceType::Replace);
    QCOMPARE(listing->entries.front().paper.version, 2);
    QCOMPARE(listing->entries.back().type, AnnounceType::ReplaceCross);
    QCOMPARE(listing->entries.back().gaps, std::vector{PaperGap::Version});
}

void TestListingMail::survivesNestedParts() {
    QByteArray body;
    for (int i = 0; i < 20'000; ++i)
        body += "--b\nContent-Type: multipart/mixed; boundary=b\n\n";
    const auto message = readMimeMessage(mailWith("Content-Type: multipart/mixed; boundary=b\n", body));
    QVERIFY(message);
    QVERIFY(!holdsListing(message->text));
}

WINNOW_TEST(TestListingMail, winnow::NoApplication)

} // namespace listingmailtest

#include "tst_listingmail.moc"
