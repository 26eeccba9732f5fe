#include "app/site/sitekeys.h"
#include "tests/app/site/sitesamples.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace sitekeystest {

using namespace winnow;

class TestSiteKeys final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeOfBytesIsAChangeOfKey_data();
    void aChangeOfBytesIsAChangeOfKey();
    void anotherDayLeavesMostKeys();
};

using Change = std::function<void(Site &)>;

QHash<QString, QByteArray> keysOf(const Site &site, const QByteArray &maker = "build 1") {
    const SiteOutline outline(site.days);
    return siteKeys(site, outline, siteFiles(site, outline), maker);
}

// Of whatever is shown.
void TestSiteKeys::aChangeOfBytesIsAChangeOfKey_data() {
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    const auto paper = [](const char *name, const std::function<void(SitePaper &)> &change) {
        QTest::newRow(name) << Change([change](Site &site) { change(site.days[4].papers[1]); });
    };
    paper("title", [](SitePaper &p) { p.entry.title = QStringLiteral("Another"); });
    paper("authors", [](SitePaper &p) { p.entry.authors = QStringLiteral("Bo Sample"); });
    paper("abstract", [](SitePaper &p) { p.entry.abstract = QStringLiteral("Another."); });
    paper("comment", [](SitePaper &p) { p.entry.comment = QStringLiteral("Another."); });
    paper("id", [](SitePaper &p) { p.entry.id = *ArxivId::fromString(u"2501.99999"); });
    paper("relevance", [](SitePaper &p) { p.entry.relevance = 3; });
    paper("no novelty", [](SitePaper &p) { p.entry.novelty.reset(); });
    paper("topic", [](SitePaper &p) { p.entry.topic->name = QStringLiteral("Elsewhere"); });
    paper("other topics", [](SitePaper &p) { p.entry.topic->also.clear(); });
    paper("reason", [](SitePaper &p) { p.entry.topic->reason = QStringLiteral("Because."); });
    paper("no topic", [](SitePaper &p) { p.entry.topic.reset(); });
    paper("type", [](SitePaper &p) { p.type = AnnounceType::Cross; });
    paper("categories", [](SitePaper &p) { p.categories = {QStringLiteral("cs.CL")}; });
    paper("note", [](SitePaper &p) { p.note = QStringLiteral("Mine."); });
    row("model", [](Site &site) { site.days[2].model = QStringLiteral("m"); });
    row("cost", [](Site &site) { site.days[2].usage.totalCost = 9; });
    row("tokens", [](Site &site) { site.days[2].usage.totalTokens = 9; });
    row("price not known", [](Site &site) { site.days[2].usage.costKnown = false; });
    row("counts", [](Site &site) { site.days[2].scanned = 1; });
    row("order", [](Site &site) { std::swap(site.days[2].papers[0], site.days[2].papers[1]); });
    row("a day less", [](Site &site) { site.days.erase(site.days.begin() + 2); });
    row("the first day gone", [](Site &site) { site.days.erase(site.days.begin()); });
    row("title of the pages", [](Site &site) { site.options.title = QStringLiteral("Another"); });
    row("address", [](Site &site) { site.options.base = QUrl(QStringLiteral("https://example.org/")); });
    row("feed", [](Site &site) { site.options.feedDays = 1; });
}

void TestSiteKeys::aChangeOfBytesIsAChangeOfKey() {
    QFETCH(Change, change);
    Site site = samples::inventedSite();
    const auto filesBefore = samples::filesOf(site);
    const auto keysBefore = keysOf(site);
    change(site);
    const auto files = samples::filesOf(site);
    const auto keys = keysOf(site);
    int changed = 0;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (filesBefore.value(file.key()) == file.value())
            continue;
        ++changed;
        QVERIFY2(keysBefore.value(file.key()) != keys.value(file.key()), qPrintable(file.key()));
    }
    QVERIFY(changed > 0);
}

void TestSiteKeys::anotherDayLeavesMostKeys() {
    Site site = samples::inventedSite();
    const auto before = keysOf(site);
    QVERIFY(before.value(QStringLiteral("index.html")) !=
            keysOf(site, "build 2").value(QStringLiteral("index.html")));
    SiteDay day = site.days.back();
    day.day = QDate(2025, 4, 1);
    site.days.push_back(day);
    const auto after = keysOf(site);
    for (const char *path : {"days/2025-01-01.html", "months/2025-01.html", "search/2024.js", "search.html"})
        QCOMPARE(after.value(QString::fromLatin1(path)), before.value(QString::fromLatin1(path)));
}

WINNOW_TEST(TestSiteKeys, QCoreApplication)

} // namespace sitekeystest

#include "tst_sitekeys.moc"
