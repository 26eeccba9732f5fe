#include "app/feed/feedentry.h"
#include "app/feed/feedparser.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace feedentrytest {

using namespace winnow;

namespace {

QString text(const char *utf8) {
    return QString::fromUtf8(utf8);
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

class TestFeedEntry final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAbstracts_data();
    void readsAbstracts();
    void findsTheId_data();
    void findsTheId();
    void acceptsOnlyArxivCategories();
    void guessesAMissingType_data();
    void guessesAMissingType();
    void keepsTheBestOfDuplicates();
    void joinsNamesOverElements();
};

void TestFeedEntry::readsAbstracts_data() {
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("abstract");
    const auto row = [](const char *name, const char *description, const char *abstract) {
        QTest::newRow(name) << text(description) << text(abstract);
    };
    row("preamble", "arXiv:2408.11111v1 Announce Type: new \nAbstract: Hello.", "Hello.");
    row("nothing behind it", "arXiv:2408.11111v1 Announce Type: new \nAbstract:", "");
    row("no preamble", "No preamble at all.", "No preamble at all.");
    row("blanks", "Abstract: one\n two  three\t", "one two three");
    row("the word again", "Abstract: Of the word Abstract: a study", "Of the word Abstract: a study");
}

void TestFeedEntry::readsAbstracts() {
    QFETCH(QString, description);
    QTEST(readAbstract(description), "abstract");
}

void TestFeedEntry::findsTheId_data() {
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<QString>("id"); // empty: the entry is lost
    QTest::addColumn<int>("version");
    const auto row = [](const char *name, const char *elements, const char *id, int version) {
        QTest::newRow(name) << QByteArray(elements) << text(id) << version;
    };
    row("guid", "<guid>oai:arXiv.org:2408.11111v2</guid><link>https://arxiv.org/abs/2408.22222</link>",
        "2408.11111", 2);
    row("old guid", "<guid>oai:arXiv.org:math.GT/0309136v3</guid>", "math/0309136", 3);
    row("link alone", "<link>https://arxiv.org/abs/2408.11111</link>", "2408.11111", 1);
    row("link with version", "<link>http://arxiv.org/abs/2408.11111v4</link>", "2408.11111", 4);
    row("bad guid", "<guid>https://example.org/7</guid><link>https://arxiv.org/abs/2408.11111</link>",
        "2408.11111", 1);
    row("version from the text",
        "<guid>oai:arXiv.org:2408.11111</guid><description>arXiv:2408.11111v3 Announce Type: new\nAbstract: "
        "A</description>",
        "2408.11111", 3);
    row("none", "<guid>7</guid><link>https://example.org/</link>", "", 0);
    row("absent", "", "", 0);
}

void TestFeedEntry::findsTheId() {
    QFETCH(QByteArray, elements);
    QFETCH(QString, id);
    // A second item, so that the feed has something usable in any case.
    const QByteArray other = "</item><item><guid>oai:arXiv.org:2408.99999v1</guid>" + someContent;
    const auto listing = parseFeed(feedWith(someDate, someContent + elements + other), text("x"));
    QVERIFY(listing);
    QCOMPARE(listing->announced, 2);
    QCOMPARE(listing->entries.size(), id.isEmpty() ? size_t(1) : size_t(2));
    QCOMPARE(listing->problems.size(), id.isEmpty() ? size_t(1) : size_t(0));
    if (id.isEmpty())
        return;
    QCOMPARE(listing->entries.front().paper.id.toString(), id);
    QTEST(listing->entries.front().paper.version, "version");
}

void TestFeedEntry::acceptsOnlyArxivCategories() {
    const QByteArray item =
        "<guid>oai:arXiv.org:2408.11111v1</guid>" + someContent +
        "<category>cs.LG</category><category>I.2.7</category><category>68T05; 62M45</category>"
        "<category> math.MP astro-ph </category><category>cs.QX</category>"
        "<category>cmp-lg</category><category>holiday</category>";
    const auto listing = parseFeed(feedWith(someDate, item), text("x"));
    QVERIFY(listing);
    QCOMPARE(listing->entries.front().paper.categories,
             (QStringList{text("cs.LG"), text("math.MP"), text("astro-ph"), text("cs.QX"), text("cmp-lg")}));
}

void TestFeedEntry::guessesAMissingType_data() {
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<AnnounceType>("type");
    QTest::addColumn<bool>("isNamed"); // as a problem
    const auto row = [](const char *name, const QByteArray &elements, AnnounceType type, bool isNamed) {
        QTest::newRow(name) << elements << type << isNamed;
    };
    const QByteArray v1 = "<guid>oai:arXiv.org:2408.11111v1</guid>";
    const QByteArray v2 = "<guid>oai:arXiv.org:2408.11111v2</guid>";
    const QByteArray own = "<category>cs.LG</category>";
    const QByteArray foreign = "<category>math.PR</category><category>cs.LG</category>";
    const QByteArray plain = "<description>Abstract: A</description>";
    row("in the text",
        v1 + own + "<description>arXiv:2408.11111v1 Announce Type: replace-cross \nAbstract: A</description>",
        AnnounceType::ReplaceCross, false);
    row("only in the abstract", v1 + own + "<description>Abstract: Announce Type: replace</description>",
        AnnounceType::New, true);
    row("first version, own", v1 + own + plain, AnnounceType::New, true);
    row("first version, foreign", v1 + foreign + plain, AnnounceType::Cross, true);
    row("later version, own", v2 + own + plain, AnnounceType::Replace, true);
    row("later version, foreign", v2 + foreign + plain, AnnounceType::ReplaceCross, true);
    row("unknown", v1 + own + plain + "<arxiv:announce_type>loud</arxiv:announce_type>", AnnounceType::New,
        true);
}

void TestFeedEntry::guessesAMissingType() {
    QFETCH(QByteArray, elements);
    QFETCH(bool, isNamed);
    const auto listing =
        parseFeed(feedWith(someDate, "<title>T</title><dc:creator>N</dc:creator>" + elements), text("x"));
    QVERIFY(listing);
    QCOMPARE(listing->entries.size(), size_t(1));
    QTEST(listing->entries.front().type, "type");
    QCOMPARE(listing->problems.size(), isNamed ? size_t(1) : size_t(0));
}

void TestFeedEntry::keepsTheBestOfDuplicates() {
    const QByteArray rest =
        "<description>Abstract: A</description><category>cs.LG</category><dc:creator>N</dc:creator>";
    const auto item = [&](const char *version, const char *title, const char *type) {
        return "<guid>oai:arXiv.org:2408.11111v" + QByteArray(version) + "</guid><title>" + title +
               "</title>" + "<arxiv:announce_type>" + type + "</arxiv:announce_type>" + rest;
    };
    const auto listing = parseFeed(feedWith(someDate, item("1", "first", "cross") + "</item><item>" +
                                                          item("3", "third", "replace") + "</item><item>" +
                                                          item("2", "second", "new")),
                                   text("x"));
    QVERIFY(listing);
    QCOMPARE(listing->announced, 3);
    QVERIFY(listing->problems.empty());
    QCOMPARE(listing->entries.size(), size_t(1));
    QCOMPARE(listing->entries.front().paper.title, text("third"));
    QCOMPARE(listing->entries.front().paper.version, 3);
    QCOMPARE(listing->entries.front().type, AnnounceType::New);
}

// arXiv makes two authors of "Pedro de la Cruz, Sr.".
void TestFeedEntry::joinsNamesOverElements() {
    const auto listing =
        parseFeed(feedWith(someDate, someContent + "<guid>oai:arXiv.org:2508.00001v1</guid>"
                                                   "<dc:creator>Pedro de la Cruz</dc:creator>"
                                                   "<dc:creator> Sr.</dc:creator>"),
                  text("feed"));
    QVERIFY(listing);
    QCOMPARE(listing->entries.front().paper.authors, QStringList({text("N"), text("Pedro de la Cruz Sr.")}));
}

WINNOW_TEST(TestFeedEntry, winnow::NoApplication)

} // namespace feedentrytest

#include "tst_feedentry.moc"
