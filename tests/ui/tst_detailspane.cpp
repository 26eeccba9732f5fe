#include "tests/support/testmain.h"
#include "tests/ui/makerows.h"
#include "ui/common/keybutton.h"
#include "ui/common/theme.h"
#include "ui/common/topiccolors.h"
#include "ui/papers/details/detailslink.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/list/model/topicindex.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QTextBlock>

#include <array>

namespace detailspanetest {

using namespace winnow;

namespace {

QString textOf(const DetailsPane &pane) {
    return pane.view()->toPlainText().replace(QChar::Nbsp, QLatin1Char(' '));
}

// The pieces of the document that are written so.
template <class Test>
QStringList written(const DetailsPane &pane, Test isSo) {
    QStringList words;
    for (QTextBlock block = pane.view()->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (isSo(part.fragment().charFormat()))
                words << part.fragment().text();
        }
    }
    return words;
}

QStringList marked(const DetailsPane &pane) {
    return written(pane, [&](const QTextCharFormat &format) {
        return format.background().color() == themeColors(pane.palette()).mark;
    });
}

QStringList decided(const DetailsPane &pane) {
    return written(pane, [&](const QTextCharFormat &format) {
        return format.background().color() == themeColors(pane.palette()).decided;
    });
}

QStringList liked(const DetailsPane &pane) {
    return written(pane, [&](const QTextCharFormat &format) {
        return format.underlineColor() == themeColors(pane.palette()).tasteText;
    });
}

// Where in the viewport the text of a link to `target` stands.
QPoint linkPosition(const DetailsPane &pane, const QString &target) {
    const QTextDocument *document = pane.view()->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().anchorHref() != target)
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(part.fragment().position() + 2);
            return pane.view()->cursorRect(cursor).center();
        }
    }
    return {-1, -1};
}

} // namespace

class TestDetailsPane final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsKnown();
    void showsForeignTextAsText();
    void showsFormulas();
    void loadsNothing();
    void marksTheWordsOfTheCriteria_data();
    void marksTheWordsOfTheCriteria();
    void saysWhichQuotationIsInvented();
    void marksWhatDecided();
    void linksAreToldNotFollowed();
    void cutsLongAuthorListsUntilAsked();
    void saysTheTopic();
    void leadsToTheTopicsPapers();
    void saysWhyThereIsNoScore();
    void buttonsSayTheDecision();
    void saysWhatIsCloseAndGoesThere();
    void saysWhyAPaperRanksSo();
    void saysWhatTasteLikes();
    void keepsItsPlaceWhenTheSamePaperComesAgain();
};

void TestDetailsPane::saysWhatIsKnown() {
    DetailsPane pane;
    PaperRow row = makeRow("2508.00001", QStringLiteral("Circuits"), 9, 8);
    row.paper.version = 2;
    row.score->scorer = Scorer::Builtin;
    pane.showPaper(row);
    const QString text = textOf(pane);
    for (const char *part : {"Circuits", "Ada Example · Bo Sample", "cs.LG", "new", "2508.00001v2",
                             "Relevance 9", "Novelty 8", "built-in scorer · criteria v3",
                             "Because of its topic", "We look into this: Circuits", "Also in stat.ML"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
}

void TestDetailsPane::showsForeignTextAsText() {
    DetailsPane pane;
    const QString hostile = QStringLiteral("<img src=x onerror=alert(1)><b>bold</b><script>x</script>&amp;");
    PaperRow row = makeRow("2508.00001", hostile, 5, 5);
    row.paper.abstract = hostile;
    row.paper.authors = {hostile};
    row.paper.categories = {QStringLiteral("<i>cs</i>"), hostile};
    row.paper.comment = hostile;
    row.paper.journalReference = hostile;
    row.paper.doi = hostile;
    row.score->comment = hostile;
    row.score->model = hostile;
    row.score->scorer = Scorer::Llm;
    pane.showPaper(row);
    const QString text = textOf(pane);
    QCOMPARE(text.count(hostile), 9);
    QVERIFY(text.contains(QLatin1String("<i>cs</i>")));
    QVERIFY(!text.contains(QChar::ObjectReplacementCharacter));
    row.state = ScoringState::Failed;
    row.score.reset();
    row.stateReason = hostile;
    pane.showPaper(row);
    QVERIFY(textOf(pane).contains(QStringLiteral("Failed: ") + hostile));
}

void TestDetailsPane::showsFormulas() {
    DetailsPane pane;
    PaperRow row = makeRow("2508.00001", QStringLiteral("Title"));
    row.paper.abstract = QStringLiteral("It costs $O(n^{k})$ steps.");
    pane.showPaper(row);
    QVERIFY2(textOf(pane).contains(QLatin1String("O(nk)")), qPrintable(textOf(pane)));
    QVERIFY(pane.view()->toHtml().contains(QLatin1String("vertical-align:super")));
}

void TestDetailsPane::loadsNothing() {
    DetailsPane pane;
    pane.showPaper(makeRow("2508.00001", QStringLiteral("Title")));
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("a local secret");
    file.close();
    const QUrl url = QUrl::fromLocalFile(file.fileName());
    for (const auto type : {QTextDocument::HtmlResource, QTextDocument::ImageResource})
        QVERIFY(pane.view()->document()->resource(type, url).toByteArray().isEmpty());
}

void TestDetailsPane::marksTheWordsOfTheCriteria_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("whole words, any case")
        << QStringList{QStringLiteral("state space")}
        << QStringList{QStringLiteral("State-space"), QStringLiteral("state spaces")};
    QTest::newRow("no part of a word")
        << QStringList{QStringLiteral("mod"), QStringLiteral("odel")} << QStringList{};
    QTest::newRow("signs are signs") << QStringList{QStringLiteral("C++"), QStringLiteral("m.dels")}
                                     << QStringList{QStringLiteral("C++")};
    QTest::newRow("empty words") << QStringList{QString(), QStringLiteral(" ")} << QStringList{};
}

void TestDetailsPane::marksTheWordsOfTheCriteria() {
    QFETCH(QStringList, words);
    DetailsPane pane;
    PaperRow row = makeRow("2508.00001", QStringLiteral("State space"));
    row.paper.abstract = QStringLiteral("State-space models in C++ have state spaces.");
    pane.showPaper(row);
    pane.setCriteria({words, {}});
    QTEST(marked(pane), "expected");
}

void TestDetailsPane::saysWhichQuotationIsInvented() {
    const QString warning = QStringLiteral("The abstract does not say");
    DetailsPane pane;
    PaperRow row = makeRow("2508.00001", QStringLiteral("Slow corals"), 9, 8);
    row.paper.abstract = QStringLiteral("We show that reefs of CO$_2$-rich seas grow slowly.");
    row.score->comment = QStringLiteral("It is on “Reefs of CO2 rich seas”.");
    pane.showPaper(row);
    QVERIFY(!textOf(pane).contains(warning));
    QCOMPARE(decided(pane).join(QString()), QStringLiteral("reefs of CO2-rich seas"));

    row.score->comment = QStringLiteral("“reefs … grow slowly” and “reefs grow <b>very</b> fast”");
    pane.showPaper(row);
    QVERIFY(textOf(pane).contains(warning + QStringLiteral(" “reefs grow <b>very</b> fast”.")));

    row.score->comment = QStringLiteral("It fits “corals of the north sea”.");
    pane.showPaper(row);
    QVERIFY(textOf(pane).contains(warning));
    pane.setCriteria({{}, QStringLiteral("I want corals of the North Sea.")}); // it quotes what was asked for
    QVERIFY(!textOf(pane).contains(warning));

    row.score->comment = QStringLiteral("“reefs grow very fast”");
    row.paper.abstract.clear(); // still on its way
    pane.showNone();
    pane.showPaper(row);
    QVERIFY(!textOf(pane).contains(warning));
    pane.setAbstract(row.paper.id, QStringLiteral("We show that reefs grow slowly."));
    QVERIFY(textOf(pane).contains(warning));
    row.score->scorer = Scorer::Builtin; // which quotes as it finds
    pane.showPaper(row);
    QVERIFY(!textOf(pane).contains(warning));
}

void TestDetailsPane::marksWhatDecided() {
    DetailsPane pane;
    PaperRow row = makeRow("2508.00001", QStringLiteral("Title"), 9, 8);
    row.paper.abstract = QStringLiteral("Coral reefs and other reefs of the sea grow slowly.");
    row.score->scorer = Scorer::Builtin;
    row.taste = 0.8F;
    pane.setCriteria({{QStringLiteral("reef"), QStringLiteral("slowly")}, {}});
    pane.showPaper(row);
    pane.setDecided(paperId("2508.00002"), {QStringLiteral("sea")}); // came too late
    QCOMPARE(decided(pane), QStringList());
    pane.setDecided(row.paper.id, {QStringLiteral("reefs"), QStringLiteral("coral reefs")});
    QCOMPARE(decided(pane), (QStringList{QStringLiteral("Coral reefs"), QStringLiteral("reefs")}));
    QCOMPARE(marked(pane), QStringList{QStringLiteral("slowly")});
    pane.setReasons(row.paper.id, {{QStringLiteral("sea")}, {QStringLiteral("grow")}});
    QCOMPARE(liked(pane), QStringList{QStringLiteral("sea")});
    row.score->scorer = Scorer::Llm; // which did not go by these
    pane.showPaper(row);
    QCOMPARE(decided(pane), QStringList());
}

void TestDetailsPane::linksAreToldNotFollowed() {
    DetailsPane pane;
    pane.resize(420, 600);
    pane.showPaper(makeRow("2508.00001", QStringLiteral("Title")));
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QSignalSpy links(&pane, &DetailsPane::linkActivated);
    const QString text = textOf(pane);
    QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {},
                      linkPosition(pane, QStringLiteral("https://arxiv.org/pdf/2508.00001")));
    QCOMPARE(links.count(), 1);
    QCOMPARE(links.first().first().toUrl(), QUrl(QStringLiteral("https://arxiv.org/pdf/2508.00001")));
    QCOMPARE(textOf(pane), text);
}

void TestDetailsPane::cutsLongAuthorListsUntilAsked() {
    DetailsPane pane;
    pane.resize(420, 600);
    PaperRow row = makeRow("2508.00001", QStringLiteral("Title"));
    row.paper.authors.clear();
    for (int i = 0; i < 300; ++i)
        row.paper.authors << QStringLiteral("Author Number%1").arg(i);
    pane.showPaper(row);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QVERIFY(!textOf(pane).contains(QLatin1String("Number299")));
    QVERIFY(textOf(pane).contains(QLatin1String("280 more")));
    QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {}, linkPosition(pane, allAuthorsLink()));
    QVERIFY(textOf(pane).contains(QLatin1String("Number299")));
}

void TestDetailsPane::saysTheTopic() {
    DetailsPane pane;
    PaperRow row = makeRow("2508.00001", QStringLiteral("Circuits"), 9, 8);
    pane.showPaper(row);
    QVERIFY(!textOf(pane).contains(QStringLiteral("●")));
    row.score->topic = PaperTopic{QStringLiteral("Tides"),
                                  {QStringLiteral("Reefs"), QStringLiteral("Kelp")},
                                  QStringLiteral("<b>measures</b> both")};
    pane.showPaper(row, {}, 2);
    QVERIFY(textOf(pane).contains(QStringLiteral("● Tides\u2002also Reefs, Kelp\n<b>measures</b> both")));
    const QColor second = topicColor(2, pane.palette());
    QCOMPARE(
        written(pane, [&](const QTextCharFormat &format) { return format.foreground().color() == second; }),
        QStringList(QStringLiteral("●\u00a0")));
    row.score->topic = PaperTopic{};
    pane.showPaper(row, {}, TopicIndex::none);
    QVERIFY(textOf(pane).contains(QStringLiteral("None of your topics")));
}

void TestDetailsPane::leadsToTheTopicsPapers() {
    DetailsPane pane;
    pane.resize(372, 700);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    PaperRow row = makeRow("2508.00001", QStringLiteral("Circuits"), 9, 8);
    row.score->topic = PaperTopic{QStringLiteral("Tides"), {QStringLiteral("Reefs")}, {}};
    pane.showPaper(row, {}, 0);
    const QSignalSpy requested(&pane, &DetailsPane::topicRequested);
    for (const int index : {0, 1})
        QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {},
                          linkPosition(pane, DetailsLink{DetailsLink::Kind::Topic, index, {}}.toString()));
    QCOMPARE(requested.size(), 2);
    QCOMPARE(requested.at(0).at(0).toString(), QStringLiteral("Tides"));
    QCOMPARE(requested.at(1).at(0).toString(), QStringLiteral("Reefs"));
}

void TestDetailsPane::saysWhyThereIsNoScore() {
    DetailsPane pane;
    pane.showPaper(makeRow("2508.00001", QStringLiteral("Title")));
    QVERIFY(textOf(pane).contains(QLatin1String("Not scored yet")));
}

void TestDetailsPane::saysWhyAPaperRanksSo() {
    DetailsPane pane;
    PaperRow row = makeRow("2508.00001", QStringLiteral("Title"), 9, 8);
    pane.showPaper(row, DayRank{2, 0, 0, 2}); // one opinion needs no explanation
    QVERIFY(!textOf(pane).contains(QLatin1String("Place")));
    row.taste = 0.7F;
    pane.showPaper(row, DayRank{2, 12, 1, 3});
    QVERIFY2(textOf(pane).contains(
                 QLatin1String("Rank 3 of the day, combining model 2, built-in scorer 12, your taste 1")),
             qPrintable(textOf(pane)));
    pane.showPaper(row, DayRank{2, 0, 5, 4}); // it was learned anew
    QVERIFY(textOf(pane).contains(QLatin1String("Rank 4 of the day, combining model 2, your taste 5")));
}

void TestDetailsPane::saysWhatTasteLikes() {
    DetailsPane pane;
    PaperRow row = makeRow("2508.00001", QStringLiteral("Title"), 9, 8);
    pane.showPaper(row);
    QVERIFY(!textOf(pane).contains(QLatin1String("taste")));
    pane.setReasons(paperId("2508.00002"), {{QStringLiteral("another")}, {}}); // came too late
    QVERIFY(!textOf(pane).contains(QLatin1String("another")));
    pane.setReasons(row.paper.id, {{QStringLiteral("corals"), QStringLiteral("<b>reefs</b>")},
                                   {QStringLiteral("surveys")}});
    QVERIFY(textOf(pane).contains(QLatin1String("Like what you keep: corals, <b>reefs</b>")));
    QVERIFY(textOf(pane).contains(QLatin1String("Unlike what you keep: surveys")));
}

void TestDetailsPane::buttonsSayTheDecision() {
    DetailsPane pane;
    pane.showPaper(makeRow("2508.00001", QStringLiteral("Title")));
    pane.show();
    QSignalSpy decisions(&pane, &DetailsPane::decisionRequested);
    QSignalSpy copies(&pane, &DetailsPane::bibTeXRequested);
    for (KeyButton *button : pane.findChildren<KeyButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(decisions.count(), 3);
    QCOMPARE(decisions.at(0).first().value<Decision>(), Decision::Keep);
    QCOMPARE(decisions.at(1).first().value<Decision>(), Decision::Skip);
    QCOMPARE(decisions.at(2).first().value<Decision>(), Decision::Later);
    QCOMPARE(copies.count(), 1);
}

void TestDetailsPane::keepsItsPlaceWhenTheSamePaperComesAgain() {
    DetailsPane pane;
    pane.resize(300, 260);
    PaperRow row = makeRow("2508.00001", QStringLiteral("Title"));
    row.paper.abstract = QStringLiteral("many words ").repeated(400);
    pane.showPaper(row);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QVERIFY(pane.scrollPage());
    const int scrolled = pane.view()->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    row.score = makeScore(5, 5);
    row.state = ScoringState::Scored;
    pane.showPaper(row);
    QCOMPARE(pane.view()->verticalScrollBar()->value(), scrolled);
    int pages = 0;
    while (pane.scrollPage() && pages < 1000)
        ++pages;
    QVERIFY(pages > 1 && pages < 1000);
    pane.showPaper(makeRow("2508.00002", QStringLiteral("Other")));
    QCOMPARE(pane.view()->verticalScrollBar()->value(), 0);
}

void TestDetailsPane::saysWhatIsCloseAndGoesThere() {
    DetailsPane pane;
    pane.resize(420, 900);
    pane.show();
    const std::array rows{makeRow("2508.00001", QStringLiteral("One")),
                          makeRow("2503.00002", QStringLiteral("Two")),
                          makeRow("2506.00003", QStringLiteral("Three"))};
    PaperRow row = rows[0];
    row.day = QDate(2025, 8, 8);
    pane.showPaper(row);
    EarlierPapers close{{rows[1], rows[2]}, 4, QDate(2025, 3, 18)};
    close.papers[0].paper.title = QStringLiteral("Routing of $\\alpha$ experts");
    close.papers[0].decision = Decision::Keep;
    pane.setClose(rows[1].paper.id, close);
    QVERIFY(!textOf(pane).contains(QStringLiteral("similar paper"))); // it is another paper's
    pane.setClose(row.paper.id, close);
    const QString month = QLocale().toString(close.since, QStringLiteral("MMMM"));
    QVERIFY2(textOf(pane).contains(QStringLiteral("4 similar paper(s) since %1\n").arg(month)),
             qPrintable(textOf(pane)));
    QVERIFY(textOf(pane).contains(QStringLiteral("Routing of α experts")));
    QCOMPARE(textOf(pane).count(QStringLiteral("Kept")), 1);
    QSignalSpy asked(&pane, &DetailsPane::paperRequested);
    const QString link = DetailsLink{DetailsLink::Kind::Paper, 0, rows[1].paper.id}.toString();
    QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {}, linkPosition(pane, link));
    QCOMPARE(asked.value(0).value(0).value<ArxivId>(), rows[1].paper.id);
    close.since = QDate(2024, 3, 18);
    pane.setClose(row.paper.id, close);
    QVERIFY(textOf(pane).contains(QStringLiteral("2024")));
    pane.setClose(row.paper.id, {});
    QVERIFY(!textOf(pane).contains(QStringLiteral("similar paper")));
}

WINNOW_TEST(TestDetailsPane, QApplication)

} // namespace detailspanetest

#include "tst_detailspane.moc"
