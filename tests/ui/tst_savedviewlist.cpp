#include "app/library/library.h"
#include "tests/support/parts.h"
#include "tests/support/testmain.h"
#include "tests/ui/searchpage.h"
#include "ui/papers/details/paperactions.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/sidebar/savedviewcontroller.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMimeData>

namespace savedviewlisttest {

using namespace winnow;

namespace {

// Saved views by keys and clicks in the sidebar.
class Views final {
public:
    SearchPage shown;
    QSignalSpy &notices = shown.stand.said;

    std::vector<SavedView> stored() { return valueOf(shown.library->views().all()); }
    QStringList names() {
        QStringList all;
        for (const SavedView &view : stored())
            all << view.name;
        return all;
    }
    QStringList listed() {
        QStringList all;
        for (const SavedView &view : shown.lines().savedViews())
            all << view.name;
        return all;
    }
    int rowOf(SidebarEntry::Kind kind, const QString &text = {}) {
        for (int row = 0; row < shown.lines().rowCount(); ++row) {
            const SidebarEntry &entry = shown.lines().entry(row);
            if (entry.kind == kind && (text.isEmpty() || entry.text == text))
                return row;
        }
        return -1;
    }
    void click(int row) {
        Sidebar &sidebar = shown.sidebar();
        sidebar.scrollTo(sidebar.model()->index(row, 0));
        QTest::mouseClick(sidebar.viewport(), Qt::LeftButton, {},
                          sidebar.visualRect(sidebar.model()->index(row, 0)).center());
    }
    QLineEdit *editor() { return shown.sidebar().viewport()->findChild<QLineEdit *>(); }
    void save(const char *search, const char *name) {
        shown.type(search);
        QTRY_VERIFY(rowOf(SidebarEntry::Kind::SaveSearch) > 0);
        click(rowOf(SidebarEntry::Kind::SaveSearch));
        QTRY_VERIFY(editor());
        QCOMPARE(editor()->text(), QString::fromLatin1(search)); // a name to begin with
        editor()->setText(QString::fromLatin1(name));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(listed().contains(QString::fromLatin1(name)) && !editor());
    }
    void saveThree() {
        save("kernels", "One");
        save("graphs", "Two");
        save("ropes", "Three");
    }
    void makeCurrent(const QString &name) {
        click(rowOf(SidebarEntry::Kind::Saved, name));
        shown.sidebar().setFocus();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&shown.sidebar(), key, modifiers);
    }
};

} // namespace

class TestSavedViewList final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savesASearchUnderAName();
    void escSavesNothing();
    void opensWithSearchAndSort();
    void countsOverAllDays();
    void takenNameIsToBeMended();
    void renames();
    void deletesAndPutsBack();
    void changesPlaces_data();
    void changesPlaces();
    void movesByDrag();
};

void TestSavedViewList::savesASearchUnderAName() {
    Views views;
    QCOMPARE(views.rowOf(SidebarEntry::Kind::SaveSearch), -1); // there is no search
    views.save("kernels", "My kernels");
    const std::vector<SavedView> stored = views.stored();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.front().query, QStringLiteral("kernels"));
    QVERIFY(!stored.front().sort.isEmpty());
    QCOMPARE(views.rowOf(SidebarEntry::Kind::SaveSearch), -1); // it is saved
}

void TestSavedViewList::escSavesNothing() {
    Views views;
    views.shown.type("kernels");
    QTRY_VERIFY(views.rowOf(SidebarEntry::Kind::SaveSearch) > 0);
    views.click(views.rowOf(SidebarEntry::Kind::SaveSearch));
    QTRY_VERIFY(views.editor());
    QTest::keyClick(views.editor(), Qt::Key_Escape);
    QTRY_COMPARE(views.rowOf(SidebarEntry::Kind::Saved), -1);
    QVERIFY(views.rowOf(SidebarEntry::Kind::SaveSearch) > 0);
    QCOMPARE(views.names(), QStringList());
}

void TestSavedViewList::opensWithSearchAndSort() {
    Views views;
    partOf<PaperView>(views.shown.page).sortByColumn(int(PaperColumn::Title), Qt::DescendingOrder);
    views.save("kernels", "By title");
    const PaperSorting sorting = partOf<PaperView>(views.shown.page).sorting();
    views.shown.box().clear();
    partOf<PaperView>(views.shown.page).sortByColumn(int(PaperColumn::Novelty), Qt::AscendingOrder);
    QTRY_COMPARE(views.shown.titles().size(), 3);
    views.click(views.rowOf(SidebarEntry::Kind::Saved, QStringLiteral("By title")));
    QTRY_COMPARE(views.shown.titles(),
                 (QStringList{QStringLiteral("New kernels"), QStringLiteral("Old kernels")}));
    QCOMPARE(views.shown.box().text(), QStringLiteral("kernels"));
    QVERIFY(views.shown.allDays().isChecked());
    QCOMPARE(partOf<PaperView>(views.shown.page).sorting().keys, sorting.keys);
    QCOMPARE(views.shown.sidebar().currentIndex().row(),
             views.rowOf(SidebarEntry::Kind::Saved, QStringLiteral("By title")));
}

void TestSavedViewList::countsOverAllDays() {
    Views views;
    views.save("kernels", "Kernels");
    const auto entry = [&] { return views.shown.lines().entry(views.rowOf(SidebarEntry::Kind::Saved)); };
    QTRY_COMPARE(entry().note, QStringLiteral("2"));
    QVERIFY(entry().spoken.contains(QStringLiteral("2 paper")));
}

void TestSavedViewList::takenNameIsToBeMended() {
    Views views;
    views.save("kernels", "Mine");
    views.shown.type("graphs");
    QTRY_VERIFY(views.rowOf(SidebarEntry::Kind::SaveSearch) > 0);
    views.click(views.rowOf(SidebarEntry::Kind::SaveSearch));
    QTRY_VERIFY(views.editor());
    views.editor()->setText(QStringLiteral("mine"));
    QTest::keyClick(views.editor(), Qt::Key_Return);
    QTRY_COMPARE(views.notices.count(), 1);
    QTRY_VERIFY(views.editor());
    views.editor()->setText(QStringLiteral("Other"));
    QTest::keyClick(views.editor(), Qt::Key_Return);
    QTRY_COMPARE(views.names(), (QStringList{QStringLiteral("Mine"), QStringLiteral("Other")}));
}

void TestSavedViewList::renames() {
    Views views;
    views.save("kernels", "Mine");
    views.makeCurrent(QStringLiteral("Mine"));
    views.key(Qt::Key_F2);
    QTRY_VERIFY(views.editor());
    views.editor()->setText(QStringLiteral("Yours"));
    auto *lines = qobject_cast<SidebarModel *>(views.shown.sidebar().model());
    lines->setSavedCounts({{views.stored().front().id, 77}}); // the papers are counted meanwhile
    QCOMPARE(views.editor()->text(), QStringLiteral("Yours"));
    QTest::keyClick(views.editor(), Qt::Key_Return);
    QTRY_COMPARE(views.names(), QStringList{QStringLiteral("Yours")});
    QTRY_COMPARE(views.listed(), QStringList{QStringLiteral("Yours")});
}

void TestSavedViewList::deletesAndPutsBack() {
    Views views;
    views.saveThree();
    std::vector<SavedView> before = views.stored();
    views.makeCurrent(QStringLiteral("Two"));
    views.key(Qt::Key_Delete);
    QTRY_COMPARE(views.notices.count(), 1);
    QTRY_COMPARE(views.listed(), (QStringList{QStringLiteral("One"), QStringLiteral("Three")}));
    partOf<PaperActions>(views.shown.page).undo();
    QTRY_COMPARE(views.listed().size(), 3);
    before.at(1).id = views.stored().at(1).id; // it has another now
    QCOMPARE(views.stored(), before);
    QVERIFY(!partOf<SavedViewController>(views.shown.page).putBack()); // once
    // After another act, that one is the newest.
    views.makeCurrent(QStringLiteral("Two"));
    views.key(Qt::Key_Delete);
    QTRY_COMPARE(views.notices.count(), 2);
    PaperSession &session = views.shown.stand.session;
    const ArxivId paper = session.papers().item(0).row.paper.id;
    session.acts().decide({paper}, Decision::Keep);
    partOf<PaperActions>(views.shown.page).undo();
    QTRY_COMPARE(views.notices.count(), 3);
    QCOMPARE(session.papers().item(0).row.decision, Decision::None);
    QCOMPARE(views.listed().size(), 2);
}

void TestSavedViewList::changesPlaces_data() {
    QTest::addColumn<QString>("view");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *name, const char *view, Qt::Key key, const char *order) {
        QTest::newRow(name) << QString::fromLatin1(view) << int(key) << QString::fromLatin1(order);
    };
    row("up", "Three", Qt::Key_Up, "One Three Two");
    row("down", "One", Qt::Key_Down, "Two One Three");
    row("first stays", "One", Qt::Key_Up, "One Two Three");
    row("last stays", "Three", Qt::Key_Down, "One Two Three");
}

void TestSavedViewList::changesPlaces() {
    QFETCH(QString, view);
    QFETCH(int, key);
    QFETCH(QString, order);
    Views views;
    views.saveThree();
    views.makeCurrent(view);
    views.key(static_cast<Qt::Key>(key), Qt::AltModifier);
    QTRY_COMPARE(views.names().join(QLatin1Char(' ')), order);
    QTRY_COMPARE(views.listed().join(QLatin1Char(' ')), order);
    QCOMPARE(views.shown.lines().entry(views.shown.sidebar().currentIndex().row()).text, view);
}

void TestSavedViewList::movesByDrag() {
    Views views;
    views.saveThree();
    QAbstractItemModel *lines = views.shown.sidebar().model();
    const int first = views.rowOf(SidebarEntry::Kind::Saved, QStringLiteral("One"));
    const std::unique_ptr<QMimeData> data(lines->mimeData({lines->index(first, 0)}));
    QVERIFY(!lines->canDropMimeData(data.get(), Qt::MoveAction, 1, 0, {})); // among the day's views
    QVERIFY(lines->canDropMimeData(data.get(), Qt::MoveAction, first + 3, 0, {}));
    lines->dropMimeData(data.get(), Qt::MoveAction, first + 3, 0, {});
    QTRY_COMPARE(views.names().join(QLatin1Char(' ')), QStringLiteral("Two Three One"));
}

WINNOW_TEST(TestSavedViewList, QApplication)

} // namespace savedviewlisttest

#include "tst_savedviewlist.moc"
