#include "tests/support/oldlibrary.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/ui/barwords.h"
#include "tests/ui/program.h"
#include "ui/papers/search/filterbar.h"
#include "ui/papers/search/searchbox.h"
#include "ui/shell/upkeepbar.h"

#include <QFile>
#include <QProgressBar>
#include <QSignalSpy>

namespace upkeepbartest {

using namespace winnow;

class TestUpkeepBar final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isThereOnlyWhileThereIsSomethingToDo();
    void saysWhyItEnds();
    void updatesAnOlderLibraryBehindTheWindow();
};

void TestUpkeepBar::isThereOnlyWhileThereIsSomethingToDo() {
    const OldLibrary old(300);
    Library library(old.file());
    (void)valueOf(library.open());
    Messages messages;
    UpkeepBar bar(library, messages);
    const QSignalSpy changed(&bar, &UpkeepBar::changed);
    const auto *upkeep = bar.findChild<LibraryUpkeep *>();
    QStringList shown;
    int ends = 0;
    connect(upkeep, &LibraryUpkeep::progressed, &bar,
            [&] { shown << (bar.isVisible() ? wordsOn(bar) : QStringLiteral("hidden")); });
    connect(upkeep, &LibraryUpkeep::finished, &bar, [&ends] { ++ends; });
    bar.start();
    QVERIFY(!bar.isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(ends, 1, patience);
    QCOMPARE(shown.first(), QStringLiteral("Updating the search index: 0 of 300"));
    QVERIFY(shown.last().startsWith(QStringLiteral("Updating the built-in scores: ")));
    QVERIFY(!shown.contains(QStringLiteral("hidden")));
    QCOMPARE(bar.findChild<QProgressBar *>()->maximum(), 300);
    QVERIFY(!bar.isVisible());
    QCOMPARE(changed.count(), 1);
    shown.clear();
    bar.start();
    QTRY_COMPARE_WITH_TIMEOUT(ends, 2, patience);
    QVERIFY(shown.isEmpty());
    QCOMPARE(changed.count(), 1);
}

void TestUpkeepBar::saysWhyItEnds() {
    Library library(QStringLiteral(":memory:")); // never opened
    Messages messages;
    UpkeepBar bar(library, messages);
    QSignalSpy failed(&messages, &Messages::warned);
    bar.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("next start")));
}

void TestUpkeepBar::updatesAnOlderLibraryBehindTheWindow() {
    const OldLibrary old(300);
    Program program;
    QVERIFY(QFile::copy(old.file(), program.path("library.db")));
    program.start();
    const auto *bar = program.window().findChild<UpkeepBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(!wordsOn(*bar).isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), patience);
    const auto isRenewed = [&program] {
        const int row = program.session().papers().rowOf(paperId("2508.00003"));
        return row >= 0 && program.session().papers().item(row).row.score->relevance > 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRenewed(), patience); // what is shown is read again
    program.papers().focusSearch();
    QTest::keyClicks(program.window().findChild<SearchBox *>(), QStringLiteral("lukasz CO2"));
    QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 100, patience);
}

WINNOW_TEST(TestUpkeepBar, QApplication)

} // namespace upkeepbartest

#include "tst_upkeepbar.moc"
