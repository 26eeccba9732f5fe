#include "tests/support/parts.h"
#include "tests/support/testmain.h"
#include "tests/ui/searchpage.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/search/searchwords.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>

namespace searchboxtest {

using namespace winnow;

class TestSearchBox final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersWords_data();
    void offersWords();
    void offersWhatTheLibraryKnows();
    void keysOfTheOffer_data();
    void keysOfTheOffer();
    void escClosesTheOfferThenClearsThenLeaves();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void keepsWhatWasFoundWhileTheSearchIsWrong();
    void searchesAllDaysAndComesBack();
    void helpPutsAnExampleInTheBox();
};

void TestSearchBox::offersWords_data() {
    QTest::addColumn<QStringList>("offered");
    const QStringList none;
    QTest::newRow("a") << none; // too little to say
    QTest::newRow("au") << QStringList{QStringLiteral("author:")};
    QTest::newRow("kernel ti") << QStringList{QStringLiteral("title:")};
    QTest::newRow("-ca") << QStringList{QStringLiteral("cat:")};
    QTest::newRow("kernels") << none;
    QTest::newRow("is:un") << QStringList{QStringLiteral("untriaged"), QStringLiteral("unread"),
                                          QStringLiteral("unscored")};
    QTest::newRow("is:kept") << none; // it is there
    QTest::newRow("day:to") << QStringList{QStringLiteral("today")};
    QTest::newRow("rel:>=") << none;
}

void TestSearchBox::offersWords() {
    SearchPage shown;
    shown.type(QTest::currentDataTag());
    QTEST(shown.offered(), "offered");
}

void TestSearchBox::offersWhatTheLibraryKnows() {
    SearchPage shown;
    shown.type("cat:cs.C");
    const auto sorted = [&] {
        QStringList words = shown.offered();
        words.sort();
        return words;
    };
    QTRY_COMPARE(sorted(), (QStringList{QStringLiteral("cs.CL"), QStringLiteral("cs.CV")}));
    QTest::keyClicks(&shown.box(), QStringLiteral("V"));
    QTRY_COMPARE(sorted(), QStringList());
}

void TestSearchBox::keysOfTheOffer_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *typed, const QList<int> &keys, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(typed) << keys << QString::fromLatin1(text);
    };
    row("Tab takes the first", "au", {Qt::Key_Tab}, "author:");
    row("Enter takes the only kind of value", "is:ke", {Qt::Key_Return}, "is:kept ");
    row("Enter searches for a word", "au", {Qt::Key_Return}, "au");
    row("arrows choose", "is:un", {Qt::Key_Down, Qt::Key_Return}, "is:unread ");
    row("up again", "is:un", {Qt::Key_Down, Qt::Key_Up, Qt::Key_Tab}, "is:untriaged ");
    row("a field goes on to its values", "is", {Qt::Key_Tab, Qt::Key_Return}, "is:kept ");
}

void TestSearchBox::keysOfTheOffer() {
    QFETCH(QString, typed);
    QFETCH(QList<int>, keys);
    SearchPage shown;
    shown.type(qPrintable(typed));
    QVERIFY(!shown.offered().isEmpty());
    for (const int key : keys)
        shown.key(static_cast<Qt::Key>(key));
    QTEST(shown.box().text(), "text");
}

void TestSearchBox::escClosesTheOfferThenClearsThenLeaves() {
    SearchPage shown;
    QTRY_COMPARE(shown.titles().size(), 3);
    shown.type("is:un");
    QVERIFY(!shown.offered().isEmpty());
    shown.key(Qt::Key_Escape);
    QVERIFY(shown.offered().isEmpty());
    QCOMPARE(shown.box().text(), QStringLiteral("is:un"));
    shown.key(Qt::Key_Escape);
    QCOMPARE(shown.box().text(), QString());
    QVERIFY(shown.box().hasFocus());
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(partOf<PaperView>(shown.page).hasFocus());
}

void TestSearchBox::saysWhatIsWrong_data() {
    QTest::addColumn<QString>("said"); // part of it; empty: nothing is wrong
    const auto row = [](const char *typed, const char *said) {
        QTest::newRow(typed) << QString::fromUtf8(said);
    };
    row("autor:dao", "Unknown field “autor:”");
    row("is:kpet", "Unknown state “kpet”");
    row("rel:12 ", "“12” is not a number from 1 to 10");
    row("score:>40 ", "from 2 to 20");
    row("day:2025-13-40 ", "is not a day");
    row("rel:8..3 ", "runs backwards");
    // Not whole yet: no error.
    row("author:", "");
    row("rel:>", "");
    row("is:ke", "");
    row("\"mixture of", "");
    row("kernels -", "");
}

void TestSearchBox::saysWhatIsWrong() {
    QFETCH(QString, said);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const QString flaw = searchFlaw(text, parseSearch(text, QDate(2025, 8, 8)));
    QVERIFY2(said.isEmpty() ? flaw.isEmpty() : flaw.contains(said), qPrintable(flaw));
}

void TestSearchBox::keepsWhatWasFoundWhileTheSearchIsWrong() {
    SearchPage shown;
    shown.type("kernels");
    QTRY_COMPARE(shown.titles(), QStringList{QStringLiteral("New kernels")});
    QTest::keyClicks(&shown.box(), QStringLiteral(" autor:dao"));
    QTRY_VERIFY2(shown.flaw().contains(QStringLiteral("autor")), qPrintable(shown.flaw()));
    QVERIFY(shown.page.findChild<FlawLabel *>(QStringLiteral("searchFlaw"))->isVisible());
    shown.key(Qt::Key_Return);
    QVERIFY(shown.box().hasFocus()); // it is to be mended
    QCOMPARE(shown.titles(), QStringList{QStringLiteral("New kernels")});
    shown.type("graphs");
    QTRY_COMPARE(shown.titles(), QStringList{QStringLiteral("New graphs")});
    QCOMPARE(shown.flaw(), QString());
    QCOMPARE(shown.errors.count(), 0);
}

void TestSearchBox::searchesAllDaysAndComesBack() {
    SearchPage shown;
    QTRY_COMPARE(shown.titles().size(), 3);
    QVERIFY(!shown.allDays().isVisible());
    shown.type("kernels");
    QTRY_COMPARE(shown.titles(), QStringList{QStringLiteral("New kernels")});
    QVERIFY(shown.allDays().isVisible());
    shown.allDays().click();
    QTRY_COMPARE(shown.titles(), (QStringList{QStringLiteral("New kernels"), QStringLiteral("Old kernels")}));
    shown.type("graphs"); // by way of no words at all, which goes back to the day
    shown.allDays().click();
    QTRY_COMPARE(shown.titles(), (QStringList{QStringLiteral("New graphs"), QStringLiteral("Old graphs")}));
    shown.allDays().click();
    QTRY_COMPARE(shown.titles(), QStringList{QStringLiteral("New graphs")});
    QCOMPARE(shown.stand.session.day(), shown.thursday.addDays(1));
    shown.allDays().click();
    QTRY_COMPARE(shown.titles().size(), 2);
    shown.page.focusSearch();
    shown.key(Qt::Key_Escape);
    QTRY_COMPARE(shown.titles().size(), 3);
    QVERIFY(!shown.allDays().isChecked());
}

void TestSearchBox::helpPutsAnExampleInTheBox() {
    SearchPage shown;
    shown.page.findChild<QAbstractButton *>(QStringLiteral("searchHelp"))->click();
    auto *language = shown.page.findChild<QLabel *>(QStringLiteral("searchLanguage"));
    QVERIFY(language && language->isVisible());
    QVERIFY(language->text().contains(QStringLiteral("rel:&gt;=8")));
    Q_EMIT language->linkActivated(QStringLiteral("search:rel%3A%3E%3D8"));
    QCOMPARE(shown.box().text(), QStringLiteral("rel:>=8"));
    QTRY_VERIFY(!shown.page.findChild<QLabel *>(QStringLiteral("searchLanguage")));
}

WINNOW_TEST(TestSearchBox, QApplication)

} // namespace searchboxtest

#include "tst_searchbox.moc"
