#include "app/site/siteoutline.h"
#include "tests/app/site/sitesamples.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace siteoutlinetest {

using namespace winnow;

class TestSiteOutline final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slugsAreNamesForEverySystem_data();
    void slugsAreNamesForEverySystem();
    void topicsOfOneNameAreOne();
    void topicsOfOneSlugAreTwo();
    void laterTopicsTakeNobodysAddress();
    void papersWithoutTopicHaveNoPage();
};

void TestSiteOutline::slugsAreNamesForEverySystem_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("slug");
    const auto row = [](const QString &name, const QString &slug) {
        QTest::newRow(qPrintable(name)) << name << slug;
    };
    row(QStringLiteral("Memory & Agents"), QStringLiteral("memory-agents"));
    row(QStringLiteral("  Über Größe, naïve  "), QStringLiteral("uber-gro-e-naive"));
    row(QStringLiteral("CON"), QStringLiteral("topic-con"));
    row(QStringLiteral("Lpt9"), QStringLiteral("topic-lpt9"));
    row(QStringLiteral("../../etc/passwd"), QStringLiteral("etc-passwd"));
    row(QStringLiteral("</script>"), QStringLiteral("script"));
    row(QStringLiteral("记忆"), QString());
    row(QStringLiteral("…"), QString());
    row(QString(300, QLatin1Char('a')), QString(60, QLatin1Char('a')));
}

void TestSiteOutline::slugsAreNamesForEverySystem() {
    QFETCH(QString, name);
    QFETCH(QString, slug);
    const QString made = slugOf(name);
    if (!slug.isEmpty())
        QCOMPARE(made, slug);
    static const QRegularExpression form(QStringLiteral("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"));
    QVERIFY2(form.match(made).hasMatch(), qPrintable(made));
    QCOMPARE(slugOf(name), made);
}

SiteDay dayWithTopics(QDate day, const QStringList &topics) {
    SiteDay made;
    made.day = day;
    for (qsizetype i = 0; i < topics.size(); ++i)
        made.papers.push_back(
            samples::sitePaper(QStringLiteral("2508.%1").arg(10000 + i), QStringLiteral("T"), topics[i]));
    return made;
}

// Criteria are edited over the years, and models don't mind case.
void TestSiteOutline::topicsOfOneNameAreOne() {
    const SiteOutline outline({dayWithTopics(QDate(2025, 8, 7), {QStringLiteral("Memory  Systems"),
                                                                 QStringLiteral("Memory Systems")}),
                               dayWithTopics(QDate(2025, 8, 8), {QStringLiteral("memory systems ")})});
    QCOMPARE(outline.topics().size(), 1U);
    QCOMPARE(outline.topics()[0].papers, (std::vector<PaperPlace>{{0, 0}, {0, 1}, {1, 0}}));
    QCOMPARE(outline.topics()[0].name, QStringLiteral("Memory Systems"));
    QCOMPARE(outline.topic(QStringLiteral("MEMORY SYSTEMS")), &outline.topics()[0]);
}

void TestSiteOutline::topicsOfOneSlugAreTwo() {
    const QString stem(70, QLatin1Char('x'));
    const SiteOutline outline(
        {dayWithTopics(QDate(2025, 8, 7), {QStringLiteral("C"), QStringLiteral("C++"), QStringLiteral("C#"),
                                           stem + QLatin1Char('1'), stem + QLatin1Char('2'),
                                           QStringLiteral("记忆"), QStringLiteral("智能体")})});
    QCOMPARE(outline.topics().size(), 7U);
    QSet<QString> slugs;
    for (const SiteTopic &topic : outline.topics())
        slugs.insert(topic.slug.toLower());
    QCOMPARE(slugs.size(), 7);
}

void TestSiteOutline::laterTopicsTakeNobodysAddress() {
    const SiteDay first = dayWithTopics(QDate(2025, 8, 7), {QStringLiteral("C++")});
    const SiteDay second = dayWithTopics(QDate(2025, 8, 8), {QStringLiteral("C"), QStringLiteral("C++")});
    const QString before = SiteOutline({first}).topics()[0].slug;
    QCOMPARE(SiteOutline({first, second}).topic(QStringLiteral("C++"))->slug, before);
    QVERIFY(SiteOutline({first, second}).topic(QStringLiteral("C"))->slug != before);
}

void TestSiteOutline::papersWithoutTopicHaveNoPage() {
    SiteDay day = dayWithTopics(QDate(2025, 8, 7), {QString()});
    day.papers.push_back(day.papers[0]);
    day.papers[1].entry.topic.reset();
    const SiteOutline outline({day});
    QVERIFY(outline.topics().empty());
    QCOMPARE(outline.topic(QString()), nullptr);
    QCOMPARE(outline.papers(), 2);
}

WINNOW_TEST(TestSiteOutline, winnow::NoApplication)

} // namespace siteoutlinetest

#include "tst_siteoutline.moc"
