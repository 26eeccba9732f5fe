#include "app/library/library.h"
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
        for (const SavedView &saved : valueOf(library->views().all())) {
            all.append(saved.name);
            if (saved.place != place++)
                all.append(QStringLiteral("wrong place"));
        }
        return all.join(QLatin1Char(' '));
    }
};

void TestSavedViews::keepsViewsInOrder() {
    TempLibrary library;
    QVERIFY(valueOf(library->views().all()).empty());
    (void)valueOf(library->views().save(view("B", "is:kept tag:\"kv cache\"")));
    const auto saved = valueOf(library->views().save(view("A")));
    (void)valueOf(library->views().save(view("C", "", 1)));
    (void)valueOf(library->views().save(view("D", "", 99)));
    library.reopen();
    QCOMPARE(names(library), QStringLiteral("B C A D"));
    const auto views = valueOf(library->views().all());
    QCOMPARE(views[0].query, QStringLiteral("is:kept tag:\"kv cache\""));
    QCOMPARE(views[0].sort, QStringLiteral("novelty desc"));
    QVERIFY(saved.id > 0);
    QCOMPARE(views[2].id, saved.id);
}

void TestSavedViews::changesAView() {
    TempLibrary library;
    auto first = valueOf(library->views().save(view("A", "x")));
    (void)valueOf(library->views().save(view("B")));
    first.query = QStringLiteral("y");
    first.place = 1;
    QCOMPARE(valueOf(library->views().save(first)).place, 0);
    QCOMPARE(valueOf(library->views().all()).at(0).query, QStringLiteral("y"));
    QCOMPARE(names(library), QStringLiteral("A B"));
}

void TestSavedViews::renames() {
    TempLibrary library;
    const auto first = valueOf(library->views().save(view("A", "x")));
    const auto renamed = valueOf(library->views().rename(first.id, QStringLiteral("  a  b ")));
    QCOMPARE(renamed.name, QStringLiteral("a b"));
    QCOMPARE(renamed.query, QStringLiteral("x"));
    (void)valueOf(library->views().rename(first.id, QStringLiteral("A")));
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
    (void)valueOf(library->views().save(view("Other")));
    const auto own = valueOf(library->views().save(view("Own")));
    const auto renamed = library->views().rename(own.id, name).result();
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().code, ErrorCode::InvalidInput);
    QCOMPARE(renamed.error().place, QStringLiteral("name"));
    QCOMPARE(errorOf(library->views().save(SavedView{0, name, {}, {}, 0})), ErrorCode::InvalidInput);
    QCOMPARE(names(library), QStringLiteral("Other Own"));
}

void TestSavedViews::removesAndPutsBack() {
    TempLibrary library;
    (void)valueOf(library->views().save(view("A")));
    const auto second = valueOf(library->views().save(view("B", "q")));
    (void)valueOf(library->views().save(view("C")));
    const auto removed = valueOf(library->views().remove(second.id));
    QCOMPARE(names(library), QStringLiteral("A C"));
    QCOMPARE(removed.query, QStringLiteral("q"));
    (void)valueOf(library->views().save(removed));
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
        ids.push_back(valueOf(library->views().save(view(name))).id);
    QCOMPARE(valueOf(library->views().move(ids[size_t(from)], to)).size(), size_t(4));
    library.reopen();
    QTEST(names(library), "names");
}

void TestSavedViews::knowsNoSuchView() {
    TempLibrary library;
    QCOMPARE(errorOf(library->views().remove(7)), ErrorCode::NotFound);
    QCOMPARE(errorOf(library->views().move(7, 0)), ErrorCode::NotFound);
    QCOMPARE(errorOf(library->views().rename(7, QStringLiteral("A"))), ErrorCode::NotFound);
}

WINNOW_TEST(TestSavedViews, QCoreApplication)

} // namespace savedviewstest

#include "tst_savedviews.moc"
