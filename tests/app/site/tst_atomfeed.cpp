#include "app/feed/feedparser.h"
#include "app/site/sitepages.h"
#include "app/text/tex.h"
#include "tests/app/site/sitesamples.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QXmlStreamReader>

namespace atomfeedtest {

using namespace winnow;

namespace {

const QString name = QStringLiteral("feed.xml");

QByteArray feedOf(const Site &site) {
    return atomFeed(site, SiteOutline(site.days));
}

QStringList textsOf(const QByteArray &feed, QStringView element) {
    QStringList texts;
    QXmlStreamReader xml(feed);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            texts << xml.readElementText();
    }
    return xml.hasError() ? QStringList() : texts;
}

} // namespace

class TestAtomFeed final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadBackDayByDay();
    void hostileTitlesStayTexts_data();
    void hostileTitlesStayTexts();
    void hasTheLastDays();
    void idsStayWhereverItIs();
    void linksAreAbsoluteWhereTheAddressIsKnown();
};

// By the parser that reads arXiv's feeds: whoever follows the pages can fetch them.
void TestAtomFeed::isReadBackDayByDay() {
    Site site = samples::inventedSite();
    site.days.back().papers[1].type = AnnounceType::Cross;
    site.days.back().papers[2].categories.clear(); // of a digest that was imported
    const auto listings = parseFeedDays(feedOf(site), name);
    QVERIFY2(listings, qPrintable(listings ? QString() : listings.error().detail));
    QCOMPARE(listings->size(), 5U); // one of the six days has no paper
    for (const Listing &listing : *listings) {
        QVERIFY2(listing.problems.empty(),
                 qPrintable(listing.problems.empty() ? QString() : listing.problems[0].reason));
        QVERIFY(listing.isPart); // a digest is never the whole day
        const auto day = std::ranges::find(site.days, listing.day, &SiteDay::day);
        QVERIFY(day != site.days.end());
        QCOMPARE(listing.entries.size(), day->papers.size());
        for (size_t i = 0; i < listing.entries.size(); ++i) {
            const Announcement &read = listing.entries[i];
            const SitePaper &written = day->papers[i];
            QCOMPARE(read.paper.id, written.entry.id);
            QCOMPARE(read.type, written.type);
            QCOMPARE(read.paper.title, texToPlain(written.entry.title));
            QCOMPARE(read.paper.authors.join(QStringLiteral(", ")), texToPlain(written.entry.authors));
            QCOMPARE(read.paper.abstract, texToPlain(written.entry.abstract).simplified());
            QCOMPARE(read.paper.categories, written.categories);
        }
    }
}

void TestAtomFeed::hostileTitlesStayTexts_data() {
    QTest::addColumn<QString>("title");
    for (const QString &title : samples::hostileTitles())
        QTest::newRow(qPrintable(title)) << title;
}

void TestAtomFeed::hostileTitlesStayTexts() {
    QFETCH(QString, title);
    Site site;
    SiteDay day;
    day.day = QDate(2025, 8, 8);
    day.papers = {samples::sitePaper(QStringLiteral("2508.00001"), title, title)};
    day.papers[0].entry.comment = day.papers[0].entry.abstract = title;
    site.days = {day};
    site.options.title = title;
    const QByteArray feed = feedOf(site);
    QCOMPARE(textsOf(feed, u"title"), (QStringList{title.simplified(), texToPlain(title)}));
    const QString content = textsOf(feed, u"content").value(0); // HTML, for whoever shows it
    QVERIFY(!content.contains(QLatin1String("<script")) && !content.contains(QLatin1String("<img")));
    const auto listing = parseFeed(feed, name);
    QVERIFY(listing);
    QCOMPARE(listing->entries.at(0).paper.title, texToPlain(title));
}

void TestAtomFeed::hasTheLastDays() {
    Site site = samples::inventedSite();
    site.options.feedDays = 2;
    const auto listings = parseFeedDays(feedOf(site), name);
    QVERIFY(listings);
    QCOMPARE(listings->size(), 2U);
    QCOMPARE(listings->at(0).day, QDate(2025, 1, 2)); // the first of January has no paper, and takes no place
    QCOMPARE(textsOf(feedOf(site), u"updated").value(0), QStringLiteral("2025-03-31T00:00:00-05:00"));
}

void TestAtomFeed::idsStayWhereverItIs() {
    Site site = samples::inventedSite();
    const QStringList before = textsOf(feedOf(site), u"id");
    QCOMPARE(QSet<QString>(before.begin(), before.end()).size(), before.size());
    for (const QString &id : before)
        QVERIFY2(id.startsWith(QLatin1String("urn:uuid:")), qPrintable(id));
    site.options.base = QUrl(QStringLiteral("https://example.org/papers/"));
    const QStringList after = textsOf(feedOf(site), u"id");
    QCOMPARE(after.value(0), QStringLiteral("https://example.org/papers/feed.xml"));
    QCOMPARE(after.mid(1), before.mid(1)); // feed readers would show every paper anew
}

void TestAtomFeed::linksAreAbsoluteWhereTheAddressIsKnown() {
    Site site = samples::inventedSite();
    const QByteArray without = feedOf(site);
    QVERIFY(without.contains("href=\"days/2025-03-31.html#paper-"));
    QVERIFY(!without.contains("rel=\"self\""));
    site.options.base = QUrl(QStringLiteral("https://example.org/papers/"));
    const QByteArray with = feedOf(site);
    QVERIFY(with.contains("href=\"https://example.org/papers/days/2025-03-31.html#paper-"));
    QVERIFY(with.contains(
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/papers/feed.xml\"/>"));
}

WINNOW_TEST(TestAtomFeed, QCoreApplication)

} // namespace atomfeedtest

#include "tst_atomfeed.moc"
