#include "app/digest/digestformats.h"
#include "app/digest/digestreader.h"
#include "app/digest/markdownwriter.h"
#include "app/digest/topicgroups.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace topicgroupstest {

using namespace winnow;

class TestTopicGroups final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsInTheOrderOfTheCriteria();
    void leavesADigestWithoutTopicsAsItIs();
    void writesHeadingsAroundTheGroups();
    void isReadBack_data();
    void isReadBack();
    void saysWhereAGroupedFileIsWrong();
};

namespace {

DigestEntry paper(int number, const std::optional<QString> &topic, const QString &abstract = {}) {
    DigestEntry entry;
    entry.id = *ArxivId::fromString(QStringLiteral("2508.%1").arg(number, 5, 10, QLatin1Char('0')));
    entry.title = QStringLiteral("Title %1").arg(number);
    entry.authors = QStringLiteral("Ada Example, Ben Sample");
    entry.abstract = abstract.isEmpty() ? QStringLiteral("Abstract.") : abstract;
    entry.comment = QStringLiteral("Because.");
    entry.relevance = 8;
    entry.novelty = 7;
    if (topic)
        entry.topic = PaperTopic{*topic, {}, {}};
    return entry;
}

Digest digestOf(std::vector<DigestEntry> entries) {
    Digest digest;
    digest.day = QDate(2025, 8, 8);
    digest.model = QStringLiteral("gpt-4o");
    digest.announced = 9;
    digest.scanned = 5;
    digest.relevant = int(entries.size());
    digest.entries = std::move(entries);
    digest.prompts = DigestPrompts{QStringLiteral("System"), QStringLiteral("User\n# Routing")};
    return digest;
}

QList<int> numbers(const Digest &digest) {
    QList<int> list;
    for (const DigestEntry &entry : digest.entries)
        list.append(entry.title.section(u' ', 1).toInt());
    return list;
}

} // namespace

void TestTopicGroups::groupsInTheOrderOfTheCriteria() {
    Digest digest = digestOf({paper(1, std::nullopt), paper(2, QStringLiteral("Tides")),
                              paper(3, QStringLiteral("Elsewhere")), paper(4, QStringLiteral("Routing")),
                              paper(5, QString()), paper(6, QStringLiteral("Tides"))});
    groupByTopic(digest, {QStringLiteral("Routing"), QStringLiteral("Empty"), QStringLiteral("Tides")});
    QCOMPARE(numbers(digest), QList<int>({4, 2, 6, 3, 1, 5}));
    QStringList headings;
    for (const TopicGroup &group : topicGroups(digest))
        headings.append(QStringLiteral("%1 %2").arg(group.heading).arg(group.size));
    QCOMPARE(headings.join(u'|'), QStringLiteral("Routing 1|Tides 2|Elsewhere 1|Other papers 2"));
}

void TestTopicGroups::leavesADigestWithoutTopicsAsItIs() {
    Digest digest = digestOf({paper(1, std::nullopt), paper(2, QString())});
    const QByteArray before = digestToMarkdown(digest);
    groupByTopic(digest, {QStringLiteral("Routing")});
    QCOMPARE(digestToMarkdown(digest), before);
}

void TestTopicGroups::writesHeadingsAroundTheGroups() {
    Digest digest = digestOf({paper(1, QStringLiteral("Tides")), paper(2, std::nullopt)});
    groupByTopic(digest, {});
    const QByteArray markdown = digestToMarkdown(digest);
    QVERIFY2(markdown.contains("**Table of contents by topic:**\n\n**Tides** (1)\n\n1. [Title 1]"), markdown);
    QVERIFY2(markdown.contains("\n\n**Other papers** (1)\n\n2. [Title 2]"), markdown);
    QVERIFY2(markdown.contains("\n\n---\n\n# Tides\n\n## 1. [Title 1]"), markdown);
    QVERIFY2(markdown.contains("\n\n---\n\n# Other papers\n\n## 2. [Title 2]"), markdown);
    const QByteArray page = digestToHtml(digest);
    QVERIFY2(page.contains("<h1>Tides</h1>"), page);
}

void TestTopicGroups::isReadBack_data() {
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("abstract");
    QTest::newRow("plain") << QStringLiteral("Tides") << QString();
    QTest::newRow("signs") << QStringLiteral("A* (and) [B] $c$ **d** (3)") << QString();
    QTest::newRow("like a block") << QStringLiteral("Paper Selection Prompt") << QString();
    QTest::newRow("like the others") << QStringLiteral("Other papers, and more") << QString();
    QTest::newRow("heading in an abstract")
        << QStringLiteral("Tides")
        << QStringLiteral("One.\n\n# Tides\n\n---\n\n# Routing\n\n**Routing** (2)");
}

// What is grouped can be imported like any digest, topics included, and is written back byte for byte.
void TestTopicGroups::isReadBack() {
    QFETCH(QString, topic);
    QFETCH(QString, abstract);
    Digest digest = digestOf({paper(1, topic, abstract), paper(2, QStringLiteral("Routing"), abstract),
                              paper(3, topic), paper(4, std::nullopt, abstract)});
    groupByTopic(digest, {topic});
    const QByteArray markdown = digestToMarkdown(digest);
    for (const QByteArray &bytes : {markdown, QByteArray(markdown).replace("\n", "\r\n")}) {
        const auto read = readDigests(bytes, QStringLiteral("d.md"));
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().place + read.error().detail));
        QCOMPARE(read->size(), size_t(1));
        QCOMPARE(read->front(), digest);
        QCOMPARE(digestToMarkdown(read->front()), markdown);
    }
    const auto two = readDigests(markdown + "\n" + markdown, QStringLiteral("d.md"));
    QVERIFY(two.has_value());
    QCOMPARE(two->size(), size_t(2));
    QCOMPARE(two->back(), digest);
}

void TestTopicGroups::saysWhereAGroupedFileIsWrong() {
    Digest digest = digestOf({paper(1, QStringLiteral("Tides")), paper(2, QStringLiteral("Routing"))});
    groupByTopic(digest, {});
    const QByteArray good = digestToMarkdown(digest);
    const QByteArray bad = QByteArray(good).replace("## 2. [Title 2]", "## 2. [Another]");
    const auto read = readDigests(bad, QStringLiteral("d.md"));
    QVERIFY(!read.has_value());
    const auto line = 1 + bad.left(bad.indexOf("## 2. [Another]")).count('\n');
    QCOMPARE(read.error().place, QStringLiteral("d.md:%1").arg(line));
}

WINNOW_TEST(TestTopicGroups, winnow::NoApplication)

} // namespace topicgroupstest

#include "tst_topicgroups.moc"
