#include "app/feed/saved/oairecords.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

namespace oairecordstest {

using namespace winnow;

namespace {

QString text(const char *utf8) {
    return QString::fromUtf8(utf8);
}

QByteArray records() {
    QFile file(QStringLiteral(WINNOW_TEST_DATA "/saved/records.xml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestOaiRecords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsRecordsOfArxiv();
    void readsRawRecords();
    void readsDublinCore();
    void tellsWhatIsMissing();
    void keepsWhatStandsBeforeDamage();
    void survivesNesting();
};

void TestOaiRecords::readsRecordsOfArxiv() {
    const auto listings = readOaiRecords(records(), text("records.xml"));
    QVERIFY2(listings, listings ? "" : qPrintable(listings.error().detail));
    QCOMPARE(listings->size(), size_t(2));
    const Listing &listing = listings->back();
    QCOMPARE(listing.day, QDate(2026, 11, 25));
    QCOMPARE(listing.feed, text("cs.LG")); // the set that was asked for
    QVERIFY(listing.isPart);
    QCOMPARE(listing.note, text("approximate: by day of submission"));
    const Announcement &sheep = listing.entries.front();
    QCOMPARE(sheep.type, AnnounceType::New);
    QCOMPARE(sheep.gaps, std::vector{PaperGap::Version});
    QCOMPARE(sheep.paper.title, text("Counting sheep"));
    QCOMPARE(sheep.paper.authors, (QStringList{text("Ada Moss"), text("Joan van der Berg III"),
                                               text("The Owl Collaboration Sr.")}));
    QCOMPARE(sheep.paper.abstract, text("We count sheep."));
    QCOMPARE(sheep.paper.categories, (QStringList{text("cs.LG"), text("stat.ML")}));
    QCOMPARE(sheep.paper.comment, text("9 pages"));
    QCOMPARE(sheep.paper.doi, text("10.9999/sheep"));
    QCOMPARE(sheep.paper.journalReference, text("Ovine Lett. 3 (2026)"));
    QCOMPARE(sheep.paper.license, text("http://creativecommons.org/licenses/by/4.0/"));
}

// Submitted on Friday after the deadline: among those of Tuesday.
void TestOaiRecords::readsRawRecords() {
    const auto listings = readOaiRecords(records(), text("records.xml"));
    QVERIFY(listings);
    QCOMPARE(listings->front().day, QDate(2026, 11, 24));
    const Announcement &strings = listings->front().entries.front();
    QCOMPARE(strings.type, AnnounceType::Cross);
    QCOMPARE(strings.paper.version, 2);
    QVERIFY(strings.gaps.empty());
    QCOMPARE(strings.paper.authors, (QStringList{text("A. Moss"), text("B. Fern")}));
}

// It has the names of categories in place of their codes.
void TestOaiRecords::readsDublinCore() {
    const auto listings = readOaiRecords(records(), text("records.xml"));
    QVERIFY(listings);
    const Paper &rivers = listings->back().entries.back().paper;
    QCOMPARE(rivers.id.toString(), text("2611.00003"));
    QCOMPARE(rivers.categories, (QStringList{text("stat.ML"), text("quant-ph")}));
    QCOMPARE(rivers.authors, (QStringList{text("Bo Fern"), text("Ada Moss")}));
    QCOMPARE(rivers.abstract, text("Rivers are crossed."));
    QCOMPARE(rivers.comment, text("4 pages"));
    QCOMPARE(rivers.doi, text("10.9999/rivers"));
}

void TestOaiRecords::tellsWhatIsMissing() {
    const auto listings = readOaiRecords(records(), text("records.xml"));
    QVERIFY(listings);
    QStringList said;
    for (const FeedProblem &problem : listings->back().problems)
        said << problem.id + text(": ") + problem.reason;
    QCOMPARE(said,
             (QStringList{text("2611.00005: no abstract"),
                          text(": the answer goes on in another file: it ends with a resumptionToken")}));
}

void TestOaiRecords::keepsWhatStandsBeforeDamage() {
    const QByteArray all = records();
    const auto listings = readOaiRecords(all.first(all.indexOf("2611.00003") + 100), text("records.xml"));
    QVERIFY(listings);
    QCOMPARE(listings->back().entries.size(), size_t(1));
    QCOMPARE(listings->back().problems.size(), size_t(1));
    QVERIFY(listings->back().problems.front().line > 30);
    const auto nothing = readOaiRecords(all.first(all.indexOf("<record>") + 20), text("records.xml"));
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::Malformed);
}

void TestOaiRecords::survivesNesting() {
    const QByteArray deep = "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'><record>" +
                            QByteArray("<a>").repeated(500'000);
    QVERIFY(!readOaiRecords(deep, text("deep.xml")));
}

WINNOW_TEST(TestOaiRecords, winnow::NoApplication)

} // namespace oairecordstest

#include "tst_oairecords.moc"
