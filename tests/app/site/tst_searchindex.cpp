#include "app/site/searchfold.h"
#include "app/site/searchindex.h"
#include "app/text/tex.h"
#include "tests/app/site/sitesamples.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace searchindextest {

using namespace winnow;

namespace {

// What the script hands to the page.
QJsonObject partOf(const QByteArray &script) {
    const QByteArray call = script.trimmed();
    if (!call.startsWith("winnowIndex(") || !call.endsWith(");"))
        return {};
    return QJsonDocument::fromJson(call.sliced(12, call.size() - 14)).object();
}

// The papers that have the word, as the page's script reads them.
QList<int> papersWith(const QJsonObject &part, const QString &word) {
    const QStringList words = part[QLatin1String("words")].toString().split(QLatin1Char(' '));
    const QStringList lists = part[QLatin1String("lists")].toString().split(QLatin1Char(' '));
    const qsizetype at = words.indexOf(word);
    QList<int> papers;
    if (at < 0 || lists.size() != words.size())
        return papers;
    int paper = -1;
    for (const QString &step : lists[at].split(QLatin1Char(','))) {
        paper += step.toInt(nullptr, 36);
        papers << paper;
    }
    return papers;
}

} // namespace

class TestSearchIndex final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsWords_data();
    void foldsWords();
    void findsEveryWordOfEveryPaper();
    void wordsStandInJavaScriptsOrder();
    void hostileTextsStayTexts_data();
    void hostileTextsStayTexts();
    void listsTheYearsNewestFirst();
};

void TestSearchIndex::foldsWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *text, const char *words) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words).split(QLatin1Char(' '));
    };
    row("Łukasz Müller-Probe", "lukasz muller probe");
    row("CO₂ and 𝒪(n²)", "co2 and o n2");
    row("Straße, Ærø, Þór", "strasse aero thor");
    row("GPT-4.5: don't", "gpt 4 5 don t");
    row("记忆与agents", "记 忆 与 agents");
    row("İstanbul", "istanbul");
}

void TestSearchIndex::foldsWords() {
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(foldedWords(text), words);
}

void TestSearchIndex::findsEveryWordOfEveryPaper() {
    const Site site = samples::inventedSite();
    const SiteOutline outline(site.days);
    for (const SiteSpan &year : outline.years()) {
        const QJsonObject part = partOf(searchIndex(site, year));
        const QJsonArray papers = part[QLatin1String("papers")].toArray();
        const QJsonArray days = part[QLatin1String("days")].toArray();
        QCOMPARE(papers.size(), qsizetype(year.papers));
        int number = 0;
        for (size_t day = year.last; day-- > year.first;) {
            for (const SitePaper &paper : site.days[day].papers) {
                const QJsonArray shown = papers[number].toArray();
                QCOMPARE(days[shown[0].toInt()].toString(), site.days[day].day.toString(Qt::ISODate));
                QCOMPARE(shown[1].toString(), paper.entry.id.toString());
                QCOMPARE(shown[2].toString(), texToPlain(paper.entry.title));
                QCOMPARE(shown[4].toInt(), 8);
                const QString all = QStringList{texToPlain(paper.entry.title),
                                                texToPlain(paper.entry.authors),
                                                paper.entry.comment,
                                                paper.entry.topic->name,
                                                paper.entry.topic->also.join(QLatin1Char(' ')),
                                                paper.categories.join(QLatin1Char(' '))}
                                        .join(QLatin1Char(' '));
                for (const QString &word : foldedWords(all))
                    QVERIFY2(papersWith(part, word).contains(number), qPrintable(word));
                ++number;
            }
        }
    }
}

void TestSearchIndex::wordsStandInJavaScriptsOrder() {
    Site site = samples::inventedSite();
    site.days.back().papers[0].entry.title = QStringLiteral("z é ａ 𠀀 ﾊ 記 zz 1 λ");
    const SiteOutline outline(site.days);
    const QStringList words =
        partOf(searchIndex(site, outline.years().back()))[QLatin1String("words")].toString().split(
            QLatin1Char(' '));
    QVERIFY(words.size() > 20);
    for (qsizetype i = 1; i < words.size(); ++i) {
        const auto units = [](const QString &word) { return word.toStdU16String(); };
        QVERIFY2(units(words[i - 1]) < units(words[i]), qPrintable(words[i]));
    }
}

void TestSearchIndex::hostileTextsStayTexts_data() {
    QTest::addColumn<QString>("title");
    for (const QString &title : samples::hostileTitles())
        QTest::newRow(qPrintable(title)) << title;
    QTest::newRow("line separators") << QStringLiteral("a\u2028b\u2029c");
    QTest::newRow("beyond the first plane") << QStringLiteral("𝔸 \"x\"");
}

void TestSearchIndex::hostileTextsStayTexts() {
    QFETCH(QString, title);
    Site site;
    SiteDay day;
    day.day = QDate(2025, 8, 8);
    day.papers = {samples::sitePaper(QStringLiteral("2508.00001"), title, title)};
    day.papers[0].entry.authors = title;
    site.days = {day};
    const QByteArray script = searchIndex(site, SiteOutline(site.days).years()[0]);
    for (const char *harm : {"<", ">", "&", "\xE2\x80\xA8", "\xE2\x80\xA9"})
        QVERIFY2(!script.contains(harm), harm);
    QCOMPARE(partOf(script)[QLatin1String("papers")].toArray()[0].toArray()[2].toString(), texToPlain(title));
}

void TestSearchIndex::listsTheYearsNewestFirst() {
    const Site site = samples::inventedSite();
    QCOMPARE(searchYears(SiteOutline(site.days)), QByteArray("winnowYears([2025,2024]);\n"));
}

WINNOW_TEST(TestSearchIndex, winnow::NoApplication)

} // namespace searchindextest

#include "tst_searchindex.moc"
