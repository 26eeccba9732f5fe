#include "app/library/notebook.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

namespace savedviewstest {

using namespace winnow;

namespace {

SavedView view(const char *name, const char *query = "", int place = -1) {
    return SavedView{0, QString::fromUtf8(name), QString::fromUtf8(query), QStringLiteral("novelty desc"),
                     place};
}

} // namespace

class TestSavedViews final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsViewsInOrder();
    void changesAView();
    void renames();
    void refusesNames_data();
    void refusesNames();
    void removesAndPutsBack();
    void moves_data();
    void moves();
    void knowsNoSuchView();

private:
    static QString names(TempLibrary &library) {
        QStringList all;
        int place = 0;
        for (const SavedView &saved : valueOf(Notebook(*library).savedViews())) {
            all.append(saved.name);
            if (saved.place != place++)
                all.append(QStringLiteral("wrong place"));
        }
        return all.join(QLatin1Char(' '));
    }
};

void TestSavedViews::keepsViewsInOrder() {
    TempLibrary library;
    QVERIFY(valueOf(Notebook(*library).savedViews()).empty());
    (void)valueOf(Notebook(*library).saveView(view("B", "is:kept tag:\"kv cache\"")));
    const auto saved = valueOf(Notebook(*library).saveView(view("A")));
    (void)valueOf(Notebook(*library).saveView(view("C", "", 1)));
    (void)valueOf(Notebook(*library).saveView(view("D", "", 99)));
    library.reopen();
    QCOMPARE(names(library), QStringLiteral("B C A D"));
    const auto views = valueOf(Notebook(*library).savedViews());
    QCOMPARE(views[0].query, QStringLiteral("is:kept tag:\"kv cache\""));
    QCOMPARE(views[0].sort, QStringLiteral("novelty desc"));
    QVERIFY(saved.id > 0);
    QCOMPARE(views[2].id, saved.id);
}

void TestSavedViews::changesAView() {
    TempLibrary library;
    auto first = valueOf(Notebook(*library).saveView(view("A", "x")));
    (void)valueOf(Notebook(*library).saveView(view("B")));
    first.query = QStringLiteral("y");
    first.place = 1;
    QCOMPARE(valueOf(Notebook(*library).saveView(first)).place, 0);
    QCOMPARE(valueOf(Notebook(*library).savedViews()).at(0).query, QStringLiteral("y"));
    QCOMPARE(names(library), QStringLiteral("A B"));
}

void TestSavedViews::renames() {
    TempLibrary library;
    const auto first = valueOf(Notebook(*library).saveView(view("A", "x")));
    const auto renamed = valueOf(Notebook(*library).renameView(first.id, QStringLiteral("  a  b ")));
    QCOMPARE(renamed.name, QStringLiteral("a b"));
    QCOMPARE(renamed.query, QStringLiteral("x"));
    (void)valueOf(Notebook(*library).renameView(first.id, QStringLiteral("A")));
    QCOMPARE(names(library), QStringLiteral("A"));
}

void TestSavedViews::refusesNames_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString();
    QTest::newRow("blank") << QStringLiteral(" \t");
    QTest::newRow("taken") << QStringLiteral("other");
    QTest::newRow("taken but for blanks") << QStringLiteral(" Other ");
}

void TestSavedViews::refusesNames() {
    QFETCH(QString, name);
    TempLibrary library;
    (void)valueOf(Notebook(*library).saveView(view("Other")));
    const auto own = valueOf(Notebook(*library).saveView(view("Own")));
    const auto renamed = Notebook(*library).renameView(own.id, name).result();
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().code, ErrorCode::InvalidInput);
    QCOMPARE(renamed.error().place, QStringLiteral("name"));
    QCOMPARE(errorOf(Notebook(*library).saveView(SavedView{0, name, {}, {}, 0})), ErrorCode::InvalidInput);
    QCOMPARE(names(library), QStringLiteral("Other Own"));
}

void TestSavedViews::removesAndPutsBack() {
    TempLibrary library;
    (void)valueOf(Notebook(*library).saveView(view("A")));
    const auto second = valueOf(Notebook(*library).saveView(view("B", "q")));
    (void)valueOf(Notebook(*library).saveView(view("C")));
    const auto removed = valueOf(Notebook(*library).removeView(second.id));
    QCOMPARE(names(library), QStringLiteral("A C"));
    QCOMPARE(removed.query, QStringLiteral("q"));
    (void)valueOf(Notebook(*library).saveView(removed));
    QCOMPARE(names(library), QStringLiteral("A B C"));
}

void TestSavedViews::moves_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("names");
    QTest::newRow("down") << 0 << 2 << QStringLiteral("B C A D");
    QTest::newRow("up") << 3 << 0 << QStringLiteral("D A B C");
    QTest::newRow("nowhere") << 1 << 1 << QStringLiteral("A B C D");
    QTest::newRow("below the last") << 1 << 9 << QStringLiteral("A C D B");
    QTest::newRow("above the first") << 1 << -3 << QStringLiteral("B A C D");
}

void TestSavedViews::moves() {
    QFETCH(int, from);
    QFETCH(int, to);
    TempLibrary library;
    std::vector<qint64> ids;
    for (const char *name : {"A", "B", "C", "D"})
        ids.push_back(valueOf(Notebook(*library).saveView(view(name))).id);
    QCOMPARE(valueOf(Notebook(*library).moveView(ids[size_t(from)], to)).size(), size_t(4));
    library.reopen();
    QTEST(names(library), "names");
}

void TestSavedViews::knowsNoSuchView() {
    TempLibrary library;
    QCOMPARE(errorOf(Notebook(*library).removeView(7)), ErrorCode::NotFound);
    QCOMPARE(errorOf(Notebook(*library).moveView(7, 0)), ErrorCode::NotFound);
    QCOMPARE(errorOf(Notebook(*library).renameView(7, QStringLiteral("A"))), ErrorCode::NotFound);
}

WINNOW_TEST(TestSavedViews, QCoreApplication)

} // namespace savedviewstest

#include "tst_savedviews.moc"
