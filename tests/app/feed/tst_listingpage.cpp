#include "app/feed/feedparser.h"
#include "app/feed/listingpage.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

namespace listingpagetest {

using namespace winnow;

namespace {

QString text(const char *utf8) {
    return QString::fromUtf8(utf8);
}

QByteArray catchUpPage() {
    QFile file(QStringLiteral(WINNOW_TEST_DATA "/pages/catchup.html"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray document(const QByteArray &body) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Machine Learning  </title></head>\n<body>" +
           body + "</body>\n</html>\n";
}

QByteArray authorLinks(int count) {
    QByteArrayList names;
    for (int i = 1; i <= count; ++i)
        names << "<a href=\"/search\">Ann Other" + QByteArray::number(i) + "</a>";
    return names.join(", ");
}

QByteArray entry(const QByteArray &id, const QByteArray &title = "Sheep",
                 const QByteArray &authors = authorLinks(1),
                 const QByteArray &subjects = "Machine Learning (cs.LG)") {
    return "<dt><a name='item1'>[1]</a> <a href =\"/abs/" + id + "\" title=\"Abstract\" id=\"" + id +
           "\">\n arXiv:" + id + "\n</a></dt>\n<dd><div class='meta'>" +
           "<div class='list-title mathjax'><span class='descriptor'>Title:</span>" + title +
           "</div><div class='list-authors'>" + authors +
           "</div><div class='list-subjects'><span class='descriptor'>Subjects:</span>" + subjects +
           "</div><p class='mathjax'>On sheep.</p></div></dd>\n";
}

QByteArray section(const QByteArray &heading, const QByteArray &entries) {
    return "<dl id='articles'>\n<h3>" + heading + "</h3>\n" + entries + "</dl>\n";
}

QByteArray catchUp(const QByteArray &body, const QByteArray &name = "Machine Learning") {
    return document("<h1>Catchup results for " + name + " on Wed, 25 Nov 2026</h1>" + body);
}

QByteArray listNew(const QByteArray &body) {
    return document("<h1>Machine Learning</h1><p>See <a href=\"/list/cs.LG/recent\">recent</a> articles</p>"
                    "<h3>Showing new listings for Wednesday, 25 November 2026</h3>" +
                    body);
}

// "View page:" with all pages linked but the current one.
QByteArray pageLinks(int total, int current, int pages) {
    QByteArray links = "Total of " + QByteArray::number(total) + " entries for Wed, 25 Nov 2026 View page:";
    for (int page = 1; page <= pages; ++page) {
        const QByteArray number = QByteArray::number(page);
        links += page == current ? "<span>" + number + "</span>\n"
                                 : "<a href=/catchup/cs.LG/2026-11-25?abs=True&amp;page=" + number + ">" +
                                       number + "</a>\n";
    }
    return links;
}

QByteArray manyEntries(int count) {
    QByteArray entries;
    for (int i = 1; i <= count; ++i)
        entries += entry("2611." + QByteArray::number(i).rightJustified(5, '0'));
    return entries;
}

QStringList gapNames(const Announcement &entry) {
    QStringList names;
    for (const PaperGap gap : entry.gaps)
        names << (gap == PaperGap::Version   ? text("version")
                  : gap == PaperGap::Authors ? text("authors")
                  : gap == PaperGap::Doi     ? text("doi")
                                             : text("title"));
    return names;
}

} // namespace

class TestListingPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsACatchUpPage();
    void readsAuthorsBetweenLinks();
    void writesOutLinks();
    void tellsWhatIsDamaged();
    void tellsReplacementsApart();
    void tellsCategoriesOfOneNameApart();
    void readsAListPage();
    void readsEverySectionHeading_data();
    void readsEverySectionHeading();
    void knowsTheNextPage_data();
    void knowsTheNextPage();
    void anEmptyDayIsAPage_data();
    void anEmptyDayIsAPage();
    void marksWhatAPageLeavesOpen();
    void missesEntries();
    void readsPagesThatABrowserSaved();
    void saysThatAbstractsAreMissing();
    void passesTheHeadersOfArxivsPages();
    void refusesOtherPages_data();
    void refusesOtherPages();
    void refusesHostilePagesSoon_data();
    void refusesHostilePagesSoon();
};

void TestListingPage::readsACatchUpPage() {
    QVERIFY(isListingPage(catchUpPage()));
    const auto page = readListingPage(catchUpPage(), text("page"), text("cs.LG"));
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->source, ListingSource::CatchUpPage);
    QCOMPARE(page->heading, text("Machine Learning"));
    QCOMPARE(page->category, text("cs.LG"));
    QCOMPARE(page->day, QDate(2026, 11, 25));
    QCOMPARE(page->total, 8);
    QCOMPARE(page->announced, 7);
    QCOMPARE(page->nextPage, std::optional(2));
    QVERIFY(page->hasLaterMailing);
    QVERIFY(page->hasAbstracts);
    QCOMPARE(page->entries.size(), size_t(6)); // one has no title

    const Paper &sheep = page->entries.front().paper;
    QCOMPARE(page->entries.front().type, AnnounceType::New);
    QCOMPARE(sheep.id.toString(), text("2611.00001"));
    QCOMPARE(sheep.version, 1);
    QCOMPARE(sheep.title, text("Counting $α$-sheep & other animals where $a < b$"));
    QCOMPARE(sheep.categories, (QStringList{text("cs.LG"), text("cond-mat.mtrl-sci"), text("stat.ML")}));
    QCOMPARE(sheep.journalReference, text("Ovine Lett. 3 (2026)"));
    QCOMPARE(sheep.doi, QString());
    QCOMPARE(page->entries[1].paper.title, text("The Title: of a paper"));
}

void TestListingPage::readsAuthorsBetweenLinks() {
    const auto page = readListingPage(catchUpPage(), text("page"));
    QVERIFY(page);
    QCOMPARE(page->entries[0].paper.authors, (QStringList{text("André François"), text("Jane Doe"),
                                                          text("王小明"), text("Pedro de la Cruz Sr.")}));
    QCOMPARE(page->entries[1].paper.authors,
             (QStringList{text("The Owl Collaboration"), text("A. Aad"), text("M\\'ıriam Zo{ë}"),
                          text("Heron Collaboration")}));
    QCOMPARE(page->entries[2].paper.authors, QStringList());
}

void TestListingPage::writesOutLinks() {
    const auto page = readListingPage(catchUpPage(), text("page"));
    QVERIFY(page);
    const Paper &paper = page->entries.front().paper;
    QCOMPARE(paper.comment,
             text("9 pages; code at https://example.org/code?a=1&b=2, companion of arXiv:2611.00009"));
    QCOMPARE(paper.abstract,
             text("We count sheep, where $a < b$ & b&amp;c; see http://example.org/sheep. A second "
                  "paragraph (doi:10.9999/sheep) speaks of Schrödinger's \\alpha."));
}

void TestListingPage::tellsWhatIsDamaged() {
    const auto page = readListingPage(catchUpPage(), text("page"));
    QVERIFY(page);
    QStringList said;
    for (const FeedProblem &problem : page->problems) {
        QVERIFY(problem.line > 0);
        said << problem.id + text(": ") + problem.reason;
    }
    QCOMPARE(said, (QStringList{text("2611.00003: no abstract"), text("2611.00003: no authors"),
                                text("2611.00004: no title")}));
}

// As the feed of the category would say.
void TestListingPage::tellsReplacementsApart() {
    const auto typesFor = [](const char *asked) {
        QStringList types;
        const auto page = readListingPage(catchUpPage(), text("page"), text(asked));
        if (page) {
            for (const Announcement &entry : page->entries)
                types << announceTypeName(entry.type);
        }
        return types.join(QLatin1Char(' '));
    };
    QCOMPARE(typesFor("cs.LG"), text("new new new cross replace replace-cross"));
    QCOMPARE(typesFor("cs"), text("new new new cross replace replace-cross"));
    QCOMPARE(typesFor(""), text("new new new cross replace replace-cross")); // by the page's links
    QCOMPARE(typesFor("hep-th"), text("new new new cross replace-cross replace"));
    const auto page = readListingPage(catchUpPage(), text("page"));
    QCOMPARE(page->entries[4].paper.version, 2);
    QCOMPARE(page->entries[5].paper.id.toString(), text("hep-th/9901001"));
}

// cs.LG and stat.ML are both called Machine Learning, and a page without links says no code.
void TestListingPage::tellsCategoriesOfOneNameApart() {
    const QByteArray ours = entry("2611.00001", "Sheep", authorLinks(1), "Machine Learning (stat.ML)");
    const auto page =
        readListingPage(catchUp(section("New submissions (showing 1 of 1 entries)", ours)), text("page"));
    QVERIFY(page);
    QCOMPARE(page->category, text("stat.ML"));
    const auto both =
        entry("2611.00001", "Sheep", authorLinks(1),
              "Statistics Theory (math.ST); Machine Learning (cs.LG); Machine Learning (stat.ML)");
    const auto open =
        readListingPage(catchUp(section("Cross submissions (showing 1 of 1 entries)", both)), text("page"));
    QVERIFY(open);
    QCOMPARE(open->category, QString());
    const auto archive = readListingPage(
        catchUp(section("New submissions (showing 1 of 1 entries)", ours), "Statistics"), text("page"));
    QVERIFY(archive);
    QCOMPARE(archive->category, text("stat"));
}

void TestListingPage::readsAListPage() {
    const QByteArray html =
        listNew("<ul><li><a href=\"#item0\">New submissions</a></li></ul><div class='paging'>Total of 2 "
                "entries \n</div>"
                "<div class='morefewer'>Showing up to 2000 entries per page: <a "
                "href=/list/cs.LG/new?skip=0&amp;show=1000 rel=\"nofollow\">fewer</a></div>" +
                section("New submissions (showing 1 of 1 entries)", entry("2611.00001")) +
                section("Replacement submissions (showing 1 of 1 entries)",
                        entry("2605.00001", "Sheep", authorLinks(1),
                              "Statistics Theory (math.ST); Machine Learning (cs.LG)")));
    QVERIFY(isListingPage(html));
    const auto page = readListingPage(html, text("page"));
    QVERIFY(page);
    QCOMPARE(page->source, ListingSource::ListPage);
    QCOMPARE(page->heading, text("Machine Learning"));
    QCOMPARE(page->category, text("cs.LG"));
    QCOMPARE(page->day, QDate(2026, 11, 25));
    QCOMPARE(page->total, 2);
    QCOMPARE(page->nextPage, std::optional<int>());
    QCOMPARE(page->entries.size(), size_t(2));
    QCOMPARE(page->entries[1].type, AnnounceType::ReplaceCross);
    QVERIFY(page->problems.empty());
}

void TestListingPage::readsEverySectionHeading_data() {
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<AnnounceType>("type");
    const auto row = [](const char *heading, AnnounceType type) {
        QTest::newRow(heading) << QByteArray(heading) << type;
    };
    row("New submissions (showing 2 of 2 entries)", AnnounceType::New);
    row("New submissions (showing first 2 of 20 entries)", AnnounceType::New);
    row("Cross submissions (continued, showing 2 of 20 entries)", AnnounceType::Cross);
    row("Replacement submissions (continued, showing last 2 of 20 entries)", AnnounceType::Replace);
}

void TestListingPage::readsEverySectionHeading() {
    QFETCH(QByteArray, heading);
    const auto page = readListingPage(catchUp(section(heading, manyEntries(2))), text("page"), text("cs.LG"));
    QVERIFY(page);
    QCOMPARE(page->entries.size(), size_t(2));
    QTEST(page->entries[0].type, "type");
    QTEST(page->entries[1].type, "type");
    QVERIFY(page->problems.empty());
}

void TestListingPage::knowsTheNextPage_data() {
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("current");
    QTest::addColumn<int>("links");
    QTest::addColumn<int>("here");
    QTest::addColumn<int>("next"); // 0: none
    QTest::newRow("one page") << 40 << 1 << 0 << 40 << 0;
    QTest::newRow("exactly full") << 50 << 1 << 0 << 50 << 0;
    QTest::newRow("first of two") << 51 << 1 << 2 << 50 << 2;
    QTest::newRow("last of two") << 51 << 2 << 2 << 1 << 0;
    QTest::newRow("second of three") << 120 << 2 << 3 << 50 << 3;
    QTest::newRow("first of two full ones") << 100 << 1 << 3 << 50 << 2;
    QTest::newRow("a third is offered, and empty") << 100 << 2 << 3 << 50 << 0;
    QTest::newRow("on that empty one") << 100 << 3 << 3 << 0 << 0;
    QTest::newRow("beyond the end") << 100 << 9 << 3 << 0 << 0;
}

void TestListingPage::knowsTheNextPage() {
    QFETCH(int, total);
    QFETCH(int, current);
    QFETCH(int, links);
    QFETCH(int, here);
    QFETCH(int, next);
    const QByteArray count = QByteArray::number(here);
    const QByteArray entries =
        here == 0
            ? "<div>No further updates for Wed, 25 Nov 2026 <br> <a "
              "href=\"/catchup/cs.LG/2026-11-25?abs=True&amp;page=1\">Go to page 1</a></div>"
            : section("New submissions (showing " + count + " of " + count + " entries)", manyEntries(here));
    // The next day's first page is linked as well, and is none of this day's.
    const QByteArray later =
        "<a href=\"/catchup/cs.LG/2026-11-26?abs=True&amp;page=1\">Continue to the next day</a>";
    const auto page =
        readListingPage(catchUp(later + pageLinks(total, current, links) + entries), text("page"));
    QVERIFY(page);
    QCOMPARE(page->total, total);
    QCOMPARE(page->announced, here);
    QCOMPARE(page->nextPage, next == 0 ? std::optional<int>() : std::optional(next));
}

void TestListingPage::anEmptyDayIsAPage_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<bool>("isFinal");
    const QByteArray none =
        "Total of 0 entries for Wed, 25 Nov 2026<p>No updates for Wed, 25 Nov 2026. There was "
        "either no announcement for this day, or no updates within the requested "
        "subject.</p>";
    QTest::newRow("may still come") << catchUp(none) << false;
    QTest::newRow("over") << catchUp("<a href=\"/catchup/cs.LG/2026-11-26?abs=True&amp;page=1\">Continue to "
                                     "the next day</a>" +
                                     none)
                          << true;
    QTest::newRow("list") << listNew("Total of 0 entries<p>No updates today.</p>") << false;
}

void TestListingPage::anEmptyDayIsAPage() {
    QFETCH(QByteArray, html);
    const auto page = readListingPage(html, text("page"), text("cs.LG"));
    QVERIFY(page);
    QCOMPARE(page->day, QDate(2026, 11, 25));
    QCOMPARE(page->total, 0);
    QVERIFY(page->entries.empty());
    QVERIFY(page->problems.empty());
    QCOMPARE(page->category, text("cs.LG"));
    QTEST(page->hasLaterMailing, "isFinal");
}

void TestListingPage::marksWhatAPageLeavesOpen() {
    const QByteArray entries = entry("2611.00001", "Sheep", authorLinks(99)) +
                               entry("2611.00002", "Sheep", authorLinks(100)) +
                               entry("2611.00003", "$α$-sheep") + entry("2611.00004", "Schrödinger's $x^2$") +
                               entry("2611.00005", "Sheep", authorLinks(99) + ", Sr.");
    const auto page =
        readListingPage(catchUp(section("New submissions (showing 5 of 5 entries)", entries)), text("page"));
    QVERIFY(page);
    QCOMPARE(gapNames(page->entries[0]), (QStringList{text("version"), text("doi")}));
    QCOMPARE(gapNames(page->entries[1]), (QStringList{text("version"), text("doi"), text("authors")}));
    QCOMPARE(page->entries[1].paper.authors.size(), qsizetype(100));
    QCOMPARE(gapNames(page->entries[2]), (QStringList{text("version"), text("doi"), text("title")}));
    QCOMPARE(gapNames(page->entries[3]), (QStringList{text("version"), text("doi")}));
    QCOMPARE(gapNames(page->entries[4]), (QStringList{text("version"), text("doi"), text("authors")}));
}

// A page that was cut in the middle and closed all the same, or of which a part was not rendered.
void TestListingPage::missesEntries() {
    const auto page = readListingPage(
        catchUp(section("New submissions (showing 20 of 20 entries)", manyEntries(3))), text("page"));
    QVERIFY(page);
    QCOMPARE(page->entries.size(), size_t(3));
    QCOMPARE(page->problems.size(), size_t(1));
    QCOMPARE(page->problems.front().line, qint64(1));
    QCOMPARE(page->problems.front().reason, text("the page holds 3 of the 20 entries that it names"));
}

// Addresses have their host, MathJax has set the formulas, and a note says where the page is from.
void TestListingPage::readsPagesThatABrowserSaved() {
    const QByteArray formula = "On <span class=\"MathJax_Preview\"></span><span class=\"MathJax\">x2</span>"
                               "<script type=\"math/tex\" id=\"MathJax-Element-1\">x^2 < y</script> sheep";
    QByteArray html =
        catchUp(section("New submissions (showing 1 of 1 entries)", entry("2611.00001", formula)));
    html.replace(
        "<html",
        "<!-- saved from url=(0052)https://arxiv.org/catchup/stat.ML/2026-11-25?abs=True -->\n<html");
    html.replace("\"/abs/", "\"https://arxiv.org/abs/");
    const auto page = readListingPage(html, text("page"));
    QVERIFY(page);
    QCOMPARE(page->category, text("stat.ML"));
    QCOMPARE(page->entries.front().paper.title, text("On $x^2 < y$ sheep"));
}

void TestListingPage::saysThatAbstractsAreMissing() {
    QByteArray html = catchUp(section("New submissions (showing 2 of 2 entries)", manyEntries(2)));
    html.replace("<p class='mathjax'>On sheep.</p>", "");
    const auto page = readListingPage(html, text("page"));
    QVERIFY(page);
    QVERIFY(!page->hasAbstracts);
    QVERIFY(page->problems.empty());
}

// An XHTML page of 2024, with headings of its own, titles of pictures and another word for the next day.
void TestListingPage::passesTheHeadersOfArxivsPages() {
    const QByteArray head =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 "
        "Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n<html "
        "xmlns=\"http://www.w3.org/1999/xhtml\"><head><title></title><script src=\"x.js\" "
        "/></script></head><body>"
        "<h1><img alt=\"arxiv logo\"/></h1><h1><a href=\"/\">arXiv</a> &gt; cs</h1><button><svg><title>open "
        "search</title></svg></button><svg><title>contact</title></svg>";
    const QByteArray entries = section("New submissions (showing 1 of 1 entries)", entry("2611.00001"));
    const QByteArray catchUpBody =
        "<h1>Catchup results for Machine Learning on Wed, 25 Nov 2026</h1>Total of 1 entries <br> <a "
        "href=\"/catchup/cs.LG/2026-11-26?abs=True&amp;page=1\">Continue catchup on Thu, 26 Nov 2026</a>" +
        entries + "</body></html>";
    const auto page = readListingPage(head + catchUpBody, text("page"));
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->heading, text("Machine Learning"));
    QCOMPARE(page->entries.size(), size_t(1));
    QCOMPARE(page->total, 1);
    QVERIFY(page->hasLaterMailing);
    const auto list =
        readListingPage(head +
                            "<h1>Machine Learning</h1><h3>Showing new listings for Wednesday, 25 "
                            "November 2026</h3>" +
                            entries + "</body></html>",
                        text("page"));
    QVERIFY(list);
    QCOMPARE(list->heading, text("Machine Learning"));
    const auto other = readListingPage(head + "<p>Nothing</p></body></html>", text("page"));
    QVERIFY(!other);
    QCOMPARE(other.error().detail, text("arXiv > cs"));
}

void TestListingPage::refusesOtherPages_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &html, ErrorCode code, const char *says) {
        QTest::newRow(name) << html << code << text(says);
    };
    row("refused", document("<h1>Invalid date: 2026-01-01. Catchup only allowed for past 90 days</h1>"),
        ErrorCode::WebPage, "Invalid date: 2026-01-01. Catchup only allowed for past 90 days");
    row("by its title", document("<p>nothing else</p>"), ErrorCode::WebPage, "Machine Learning");
    row("script", "<html><script>document.write('<h1>No</h1>')</script><h1> Sign\n in </h1></html>",
        ErrorCode::WebPage, "Sign in");
    row("text", "<html><script>var a;</script><p>Come back later</html>", ErrorCode::WebPage,
        "Come back later");
    row("nothing", "", ErrorCode::WebPage, "a page without text");
    row("throttled", "Rate exceeded.", ErrorCode::Throttled, "Rate exceeded.");
    row("throttled page", document("<h1>Error 429</h1><p>Too many requests</p>"), ErrorCode::Throttled,
        "Error 429");
    row("cut short", catchUpPage().first(catchUpPage().size() - 300), ErrorCode::Malformed, "no end");
    row("cut in the middle", catchUpPage().first(catchUpPage().size() / 2), ErrorCode::Malformed, "no end");
    row("no date", document("<h1>Catchup results for Machine Learning</h1>"), ErrorCode::Malformed,
        "no date");
    row("no such date", document("<h1>Catchup results for Machine Learning on Wed, 31 Nov 2026</h1>"),
        ErrorCode::Malformed, "no date");
    row("nothing usable", catchUp(section("New submissions (showing 1 of 1 entries)", entry("sheep"))),
        ErrorCode::Malformed, "no arXiv id");
}

void TestListingPage::refusesOtherPages() {
    QFETCH(QByteArray, html);
    QFETCH(QString, says);
    const auto page = readListingPage(html, text("page"));
    QVERIFY(!page);
    QTEST(page.error().code, "code");
    QVERIFY2(page.error().detail.contains(says), qPrintable(page.error().detail));
    QVERIFY(page.error().place.startsWith(text("page")));
}

void TestListingPage::refusesHostilePagesSoon_data() {
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<bool>("isRead");
    constexpr int many = 5'000;
    QByteArray attributes = "<p ";
    for (int i = 0; i < many; ++i)
        attributes += "a" + QByteArray::number(i) + "=1 ";
    QByteArray bold;
    for (int i = 0; i < many; ++i)
        bold += "<b id=" + QByteArray::number(i) + "><p></b>";
    QTest::newRow("deep") << QByteArray("<div>").repeated(many) << false;
    QTest::newRow("deep lists") << QByteArray("<dl><dt><dd>").repeated(many) << false;
    QTest::newRow("ends of nothing") << QByteArray("</div></p></q>").repeated(many) << true;
    QTest::newRow("attributes") << attributes + ">" << true;
    QTest::newRow("crossed") << bold << true;
    QTest::newRow("open quote") << QByteArray("<a href=\"").repeated(many) << true;
    QTest::newRow("open comments") << QByteArray("<!-- <!").repeated(many) << true;
}

void TestListingPage::refusesHostilePagesSoon() {
    QFETCH(QByteArray, inside);
    QFETCH(bool, isRead);
    QElapsedTimer timer;
    timer.start();
    const auto page = readListingPage(
        catchUp(section("New submissions (showing 1 of 1 entries)", entry("2611.00001")) + inside),
        text("page"));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(page.has_value(), isRead);
    if (!page)
        QCOMPARE(page.error().code, ErrorCode::Malformed);
}

WINNOW_TEST(TestListingPage, winnow::NoApplication)

} // namespace listingpagetest

#include "tst_listingpage.moc"
