#include "app/site/markupwriter.h"
#include "app/site/sitepages.h"
#include "app/text/tex.h"
#include "tests/app/site/sitesamples.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

namespace sitepagestest {

using namespace winnow;

namespace {

struct Link {
    QString element; // "a", "script", …
    QString target;
};

// A page as an XML parser sees it, which is stricter than any browser.
struct ReadPage {
    QString error;
    QStringList ids;
    std::vector<Link> links;
    QStringList strangeAttributes; // onclick, style
    QString text;                  // of all elements

    explicit ReadPage(const QByteArray &bytes) {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters())
                text += xml.text();
            if (!xml.isStartElement())
                continue;
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                const QStringView name = attribute.name();
                if (name == u"id")
                    ids << attribute.value().toString();
                else if (name == u"href" || name == u"src" || name == u"action")
                    links.push_back({xml.name().toString(), attribute.value().toString()});
                else if (name.startsWith(u"on") || name == u"style")
                    strangeAttributes << name.toString();
            }
            if (xml.name() == u"script" && !xml.attributes().hasAttribute(QStringLiteral("src")))
                strangeAttributes << QStringLiteral("script in the page");
        }
        if (xml.hasError())
            error = QStringLiteral("%1:%2 %3")
                        .arg(xml.lineNumber())
                        .arg(xml.columnNumber())
                        .arg(xml.errorString());
    }
};

bool isPage(const QString &path) {
    return path.endsWith(QLatin1String(".html"));
}

QString resolved(const QString &page, const QString &target) {
    return QUrl(QStringLiteral("x:/") + page).resolved(QUrl(target)).path().mid(1);
}

// The cells of a page's calendars, row by row, without the row of names.
QList<QStringList> calendarRows(const QByteArray &page) {
    QList<QStringList> rows;
    QXmlStreamReader xml(page);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"tr")
            rows.append(QStringList());
        else if (xml.isStartElement() && xml.name() == u"td")
            rows.back() << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    rows.removeIf([](const QStringList &row) { return row.isEmpty(); });
    return rows;
}

Site siteOf(const std::vector<QDate> &days) {
    Site site;
    int number = 0;
    for (const QDate day : days) {
        SiteDay made;
        made.day = day;
        made.papers = {samples::sitePaper(QStringLiteral("2508.%1").arg(++number, 5, 10, QLatin1Char('0')),
                                          QStringLiteral("Title"), QStringLiteral("Routing"))};
        site.days.push_back(made);
    }
    return site;
}

} // namespace

class TestSitePages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLinkLeadsSomewhere_data();
    void everyLinkLeadsSomewhere();
    void everyPageIsReached();
    void loadsNothingFromElsewhere();
    void hostileTitlesStayTexts_data();
    void hostileTitlesStayTexts();
    void showsWhatTheDigestSays();
    void linksOnlyPapersThatArxivHas();
    void aPaperTwiceOnADayHasTwoAnchors();
    void calendarHasEveryDayInItsColumn_data();
    void calendarHasEveryDayInItsColumn();
    void daysFollowEachOther();
    void onlyWhatChangesIsMadeOtherwise();
    void saysWhereItIsOnlyWhenItKnows();
    void nothingAtAllIsASiteToo();
};

void TestSitePages::everyLinkLeadsSomewhere_data() {
    QTest::addColumn<Site>("site");
    QTest::newRow("invented") << samples::inventedSite();
    Site hostile = samples::inventedSite();
    hostile.options.title = samples::hostileTitles().constFirst();
    for (size_t i = 0; i < hostile.days[0].papers.size(); ++i) {
        DigestEntry &entry = hostile.days[0].papers[i].entry;
        entry.title = samples::hostileTitles().at(int(i));
        entry.topic = PaperTopic{samples::hostileTitles().at(int(i)), {entry.title}, entry.title};
        entry.comment = entry.abstract = entry.authors = entry.title;
        hostile.days[0].papers[i].categories = {entry.title};
        hostile.days[0].papers[i].note = entry.title;
        hostile.days[0].model = entry.title;
    }
    QTest::newRow("hostile") << hostile;
}

void TestSitePages::everyLinkLeadsSomewhere() {
    QFETCH(Site, site);
    const auto files = samples::filesOf(site);
    QHash<QString, QSet<QString>> ids;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!isPage(file.key()))
            continue;
        const ReadPage page(file.value());
        QVERIFY2(page.error.isEmpty(), qPrintable(file.key() + QLatin1Char(':') + page.error));
        QVERIFY2(page.strangeAttributes.isEmpty(), qPrintable(page.strangeAttributes.join(QLatin1Char(' '))));
        ids[file.key()] = QSet<QString>(page.ids.begin(), page.ids.end());
        QCOMPARE(ids[file.key()].size(), page.ids.size()); // each once
    }
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!isPage(file.key()))
            continue;
        for (const Link &link : ReadPage(file.value()).links) {
            if (link.element == QLatin1String("a") &&
                link.target.startsWith(QLatin1String("https://arxiv.org/")))
                continue;
            const QUrl url(link.target);
            QVERIFY2(url.isRelative() && !link.target.startsWith(QLatin1Char('/')), qPrintable(link.target));
            const QString path = url.path().isEmpty() ? file.key() : resolved(file.key(), url.path());
            QVERIFY2(files.contains(path), qPrintable(file.key() + QStringLiteral(" → ") + link.target));
            if (url.hasFragment())
                QVERIFY2(ids.value(path).contains(url.fragment()), qPrintable(link.target));
        }
    }
}

void TestSitePages::everyPageIsReached() {
    const auto files = samples::filesOf(samples::inventedSite());
    QSet<QString> reached{QStringLiteral("index.html")};
    QStringList left = reached.values();
    while (!left.isEmpty()) {
        const QString from = left.takeFirst();
        for (const Link &link : ReadPage(files.value(from)).links) {
            const QString to = resolved(from, QUrl(link.target).path());
            if (QUrl(link.target).isRelative() && isPage(to) && !reached.contains(to)) {
                reached.insert(to);
                left << to;
            }
        }
    }
    for (const QString &path : files.keys())
        QVERIFY2(!isPage(path) || reached.contains(path), qPrintable(path));
}

void TestSitePages::loadsNothingFromElsewhere() {
    const auto files = samples::filesOf(samples::inventedSite());
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.key().startsWith(QLatin1String("assets/"))) {
            QVERIFY2(!file.value().isEmpty(), qPrintable(file.key()));
            for (const char *way : {"url(", "@import", "fetch(", "XMLHttpRequest", "innerHTML", "eval("})
                QVERIFY2(!file.value().contains(way), way);
            QVERIFY(!QByteArray(file.value()).replace("http://www.w3.org/2000/svg", "").contains("http"));
        }
        if (isPage(file.key()))
            QVERIFY2(
                file.value().contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                      "script-src 'self';"),
                qPrintable(file.key()));
    }
}

void TestSitePages::hostileTitlesStayTexts_data() {
    QTest::addColumn<QString>("title");
    for (const QString &title : samples::hostileTitles())
        QTest::newRow(qPrintable(title)) << title;
    QTest::newRow("control characters") << QStringLiteral("a\u0001b\u0085c\uFFFEd\uFDD0e\u2028f\nt");
    QTest::newRow("half a pair") << QStringLiteral("x") + QChar(0xD835) + QStringLiteral("y") + QChar(0xDC00);
}

void TestSitePages::hostileTitlesStayTexts() {
    QFETCH(QString, title);
    Site site = siteOf({QDate(2025, 8, 8)});
    site.days[0].papers[0].entry.title = title;
    site.options.title = title;
    const auto files = samples::filesOf(site);
    const QString shown = withoutUnprintable(texToPlain(title)).simplified();
    for (const QString &path :
         {QStringLiteral("index.html"), QStringLiteral("days/2025-08-08.html"),
          QStringLiteral("months/2025-08.html"), QStringLiteral("topics/routing/2025.html")}) {
        const ReadPage page(files.value(path));
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
        QVERIFY2(page.text.simplified().contains(shown), qPrintable(page.text));
        QVERIFY(page.strangeAttributes.isEmpty());
    }
}

void TestSitePages::showsWhatTheDigestSays() {
    Site site = siteOf({QDate(2025, 8, 8)});
    SiteDay &day = site.days[0];
    day.model = QStringLiteral("gpt-4o");
    day.announced = 530;
    day.scanned = 320;
    day.usage = {42245, 4662, 46907, 0.11, 0.05, 0.15};
    DigestEntry &entry = day.papers[0].entry;
    entry.title = QStringLiteral("On the $\\mathcal{O}(n^2)$ of Things");
    entry.topic = PaperTopic{
        QStringLiteral("Routing"), {QStringLiteral("Elsewhere")}, QStringLiteral("Experts take turns.")};
    day.papers.push_back(samples::sitePaper(QStringLiteral("hep-th/9901001"), QStringLiteral("Old")));
    day.papers[1].entry.relevance = day.papers[1].entry.novelty = std::nullopt;
    day.papers[1].entry.comment = QStringLiteral("Author match");
    day.papers[1].note = QStringLiteral("Read this again.");
    const QByteArray page = samples::filesOf(site).value(QStringLiteral("days/2025-08-08.html"));
    for (const char *piece :
         {"gpt-4o · 530 announced · 320 scanned · 2 in the digest · 46,907 tokens · $0.15",
          "(<i>n</i><sup>2</sup>)", "id=\"paper-2508-00001\"", "M. Ángeles Muster",
          ">Relevance</span> <span class=\"bar relevance v8\">8</span>",
          "<a href=\"../topics/routing/index.html\" class=\"chip topic\">Routing</a>",
          "<span class=\"chip also\">Elsewhere</span>", "Experts take turns.", "It meets the second topic.",
          "href=\"https://arxiv.org/abs/2508.00001\"", "href=\"https://arxiv.org/pdf/hep-th/9901001\"",
          "id=\"paper-hep-th-9901001\"", "Author match", "None of the topics", "Read this again.",
          ">cs.LG</span>"})
        QVERIFY2(page.contains(piece), piece);
    QCOMPARE(page.count("class=\"bar relevance"), 2); // contents and section of the one that was scored
}

void TestSitePages::linksOnlyPapersThatArxivHas() {
    Site site = siteOf({QDate(2025, 8, 8)});
    site.days[0].papers[0].entry.id = *ArxivId::fromString(u"0000.00001"); // of the sample day
    QVERIFY(!samples::filesOf(site).value(QStringLiteral("days/2025-08-08.html")).contains("arxiv.org"));
}

void TestSitePages::aPaperTwiceOnADayHasTwoAnchors() {
    Site site = siteOf({QDate(2025, 8, 8)});
    site.days[0].papers.push_back(site.days[0].papers[0]);
    const QByteArray page = samples::filesOf(site).value(QStringLiteral("days/2025-08-08.html"));
    QCOMPARE(page.count("id=\"paper-2508-00001\""), 1);
    QCOMPARE(page.count("id=\"paper-2508-00001_2\""), 1);
}

void TestSitePages::calendarHasEveryDayInItsColumn_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("rows");
    QTest::newRow("begins on a Monday") << QDate(2025, 9, 1) << 5;
    QTest::newRow("begins on a Sunday") << QDate(2025, 6, 30) << 6;
    QTest::newRow("four weeks") << QDate(2027, 2, 28) << 4;
    QTest::newRow("leap year") << QDate(2024, 2, 29) << 5;
    QTest::newRow("December") << QDate(2025, 12, 31) << 5;
}

void TestSitePages::calendarHasEveryDayInItsColumn() {
    QFETCH(QDate, day);
    QFETCH(int, rows);
    const auto files = samples::filesOf(siteOf({day}));
    const QByteArray page = files.value(monthPath(day));
    const auto calendar = calendarRows(page);
    QCOMPARE(calendar.size(), rows);
    int expected = 1;
    for (const QStringList &row : calendar) {
        QCOMPARE(row.size(), 7);
        for (int weekday = 0; weekday < 7; ++weekday) {
            if (row[weekday].isEmpty())
                continue;
            const QDate date(day.year(), day.month(), expected++);
            QCOMPARE(date.dayOfWeek(), weekday + 1);
            QVERIFY(row[weekday].startsWith(QString::number(date.day())));
            QCOMPARE(row[weekday].contains(QLatin1Char(':')), date == day); // "8: 1 paper"
        }
    }
    QCOMPARE(expected - 1, day.daysInMonth());
    QVERIFY(page.contains("href=\"../" + dayPath(day).toLatin1() + '"'));
    QVERIFY(files.value(yearPath(day.year())).contains("href=\"../" + monthPath(day).toLatin1() + '"'));
}

void TestSitePages::daysFollowEachOther() {
    const Site site = samples::inventedSite();
    const auto files = samples::filesOf(site);
    const auto hasLink = [&](const QString &page, const char *rel, const char *to) {
        return files.value(page).contains(QByteArray("<link rel=\"") + rel + "\" href=\"../" + to + "\"/>");
    };
    QVERIFY(hasLink(QStringLiteral("days/2024-12-31.html"), "prev", "days/2024-12-02.html"));
    QVERIFY(hasLink(QStringLiteral("days/2024-12-31.html"), "next", "days/2025-01-01.html"));
    QVERIFY(hasLink(QStringLiteral("months/2025-01.html"), "prev", "months/2024-12.html"));
    QVERIFY(hasLink(QStringLiteral("months/2025-01.html"), "next", "months/2025-03.html"));
    QVERIFY(hasLink(QStringLiteral("years/2024.html"), "next", "years/2025.html"));
    QVERIFY(!files.value(QStringLiteral("days/2024-11-29.html")).contains("rel=\"prev\""));
    QVERIFY(!files.value(QStringLiteral("days/2025-03-31.html")).contains("rel=\"next\""));
    QVERIFY(files.value(QStringLiteral("days/2025-01-01.html"))
                .contains("No papers of this day are in the digest."));
    QVERIFY(files.value(QStringLiteral("topics/routing/2024.html"))
                .contains("href=\"../../topics/routing/2025.html\""));
}

// Another day leaves the pages of those before it as they are, but for the one that leads to it.
void TestSitePages::onlyWhatChangesIsMadeOtherwise() {
    Site site = samples::inventedSite();
    const auto before = samples::filesOf(site);
    SiteDay day = site.days.back();
    day.day = QDate(2025, 4, 1);
    site.days.push_back(day);
    const auto after = samples::filesOf(site);
    QStringList changed;
    for (auto file = after.begin(); file != after.end(); ++file) {
        if (before.value(file.key()) != file.value())
            changed << file.key();
    }
    changed.removeIf([](const QString &path) { return path.startsWith(QLatin1String("topics/")); });
    QCOMPARE(changed,
             (QStringList{QStringLiteral("days/2025-03-31.html"), QStringLiteral("days/2025-04-01.html"),
                          QStringLiteral("feed.xml"), QStringLiteral("index.html"),
                          QStringLiteral("months/2025-03.html"), QStringLiteral("months/2025-04.html"),
                          QStringLiteral("search/2025.js"), QStringLiteral("years/2025.html")}));
    QCOMPARE(after.value(QStringLiteral("topics/routing/2024.html")),
             before.value(QStringLiteral("topics/routing/2024.html")));
}

void TestSitePages::saysWhereItIsOnlyWhenItKnows() {
    Site site = samples::inventedSite();
    const QString day = QStringLiteral("days/2025-01-02.html");
    QVERIFY(!samples::filesOf(site).value(day).contains("canonical"));
    site.options.base = QUrl(QStringLiteral("https://example.org/papers/"));
    QVERIFY(samples::filesOf(site).value(day).contains(
        "<link rel=\"canonical\" href=\"https://example.org/papers/days/2025-01-02.html\"/>"));
}

void TestSitePages::nothingAtAllIsASiteToo() {
    const auto files = samples::filesOf(Site());
    QVERIFY(ReadPage(files.value(QStringLiteral("index.html"))).error.isEmpty());
    QVERIFY(ReadPage(files.value(QStringLiteral("feed.xml"))).error.isEmpty());
    QVERIFY(ReadPage(files.value(QStringLiteral("topics/index.html"))).error.isEmpty());
}

WINNOW_TEST(TestSitePages, QCoreApplication)

} // namespace sitepagestest

#include "tst_sitepages.moc"
