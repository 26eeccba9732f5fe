#include "tests/support/parts.h"
#include "tests/support/testmain.h"
#include "tests/ui/scoredday.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/focus/focuscontroller.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTextBlock>

namespace focustest {

using namespace winnow;

namespace {

struct Pass {
    ScoredDay day;
    Program &program = day.program;

    FocusController &desk() { return partOf<FocusController>(program.papers()); }
    DetailsView &reader() { return *desk().reader(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { day.key(key, modifiers); }
    void enter() {
        key(Qt::Key_F);
        QVERIFY(desk().isOn());
        QTRY_VERIFY(reader().hasFocus());
    }
    QString title() { return reader().document()->firstBlock().text(); }
    bool showsAbstract() { return reader().document()->blockCount() > 1; }
    QString currentTitle() {
        return program.table().currentIndex().siblingAtColumn(int(PaperColumn::Title)).data().toString();
    }
    QString left() { return program.window().findChild<QLabel *>(QStringLiteral("focusLeft"))->text(); }
    QString done() {
        auto *label = program.window().findChild<QLabel *>(QStringLiteral("focusDone"));
        return label->isVisible() ? label->text() : QString();
    }
    int untriaged() { return program.session().papers().counts().toTriage; }
};

} // namespace

class TestFocus final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void titleFirstThenTheRest();
    void spaceShowsAtOnceThenScrollsThenGoesOn();
    void goesThroughADayByKeysOnly();
    void undoBringsThePaperBack();
    void worksOnWhatTheTableShows();
    void escapeKeepsThePaper();
    void goesOnWhereItWasLeft_data();
    void goesOnWhereItWasLeft();
    void reviewsWhatIsDecided();
    void lettersInTheSearchBoxDecideNothing();
};

void TestFocus::titleFirstThenTheRest() {
    Pass pass;
    pass.enter();
    QCOMPARE(pass.title(), pass.currentTitle());
    QVERIFY(!pass.showsAbstract());
    QCOMPARE(QAccessible::queryAccessibleInterface(&pass.reader())->child(0)->text(QAccessible::Name),
             pass.currentTitle());
    const qreal top = pass.reader().document()->firstBlock().layout()->position().y();
    QTRY_VERIFY(pass.showsAbstract());
    QCOMPARE(pass.title(), pass.currentTitle());
    QCOMPARE(pass.reader().document()->firstBlock().layout()->position().y(), top); // the title stays put
    const auto row = [&] {
        const PaperModel &papers = pass.program.session().papers();
        return papers.item(papers.rowOf(*pass.program.table().currentPaper())).row;
    };
    const QString text = pass.reader().document()->toPlainText();
    QVERIFY(text.contains(row().paper.abstract.left(20)));
    QVERIFY(text.contains(row().score->comment));
    QVERIFY(row().read);
    QVERIFY2(pass.left().startsWith(QString::number(pass.untriaged()) + QStringLiteral(" left, about ")),
             qPrintable(pass.left()));
}

void TestFocus::spaceShowsAtOnceThenScrollsThenGoesOn() {
    Pass pass;
    pass.enter();
    pass.program.window().resize(700, 480); // too low for an abstract
    const QString first = pass.title();
    pass.key(Qt::Key_Space);
    QVERIFY(pass.showsAbstract());
    QCOMPARE(pass.title(), first);
    for (int page = 0; page < 10 && pass.title() == first; ++page)
        pass.key(Qt::Key_Space);
    QVERIFY(pass.title() != first);
    QVERIFY(!pass.showsAbstract());
    QCOMPARE(pass.program.decided(Decision::Skip), 0);
}

void TestFocus::goesThroughADayByKeysOnly() {
    Pass pass;
    const int all = pass.untriaged();
    pass.enter();
    constexpr Qt::Key keys[]{Qt::Key_S, Qt::Key_E, Qt::Key_E, Qt::Key_L};
    for (int i = 0; i < all; ++i) {
        QCOMPARE(pass.title(), pass.currentTitle());
        pass.key(keys[i % 4]);
        QCOMPARE(pass.untriaged(), all - i - 1);
    }
    const int kept = (all + 3) / 4;
    const int later = all / 4;
    QTRY_COMPARE(
        pass.done(),
        QStringLiteral("Done: %1 kept, %2 skipped, %3 later").arg(kept).arg(all - kept - later).arg(later));
    QTRY_COMPARE_WITH_TIMEOUT(pass.program.decided(Decision::Keep), kept, patience);
    QTRY_COMPARE_WITH_TIMEOUT(pass.program.decided(Decision::Later), later, patience);
    // Undo goes on where the summary stands.
    pass.key(Qt::Key_Z);
    QTRY_COMPARE_WITH_TIMEOUT(pass.untriaged(), 1, patience);
    QTRY_VERIFY(pass.done().isEmpty());
    QTRY_VERIFY(pass.reader().hasFocus());
    pass.key(Qt::Key_S);
    QTRY_VERIFY(!pass.done().isEmpty());
    pass.key(Qt::Key_Return); // Digest
    QVERIFY(!pass.desk().isOn());
    QTRY_VERIFY(pass.program.window().findChild<QWidget *>(QStringLiteral("exportDigest"))->isVisible());
}

void TestFocus::undoBringsThePaperBack() {
    Pass pass;
    pass.enter();
    const QString first = pass.title();
    pass.key(Qt::Key_S);
    const QString second = pass.title();
    QVERIFY(second != first);
    pass.key(Qt::Key_E);
    QTRY_COMPARE_WITH_TIMEOUT(pass.program.decided(Decision::Skip), 1, patience);
    pass.key(Qt::Key_Z);
    QTRY_COMPARE_WITH_TIMEOUT(pass.title(), second, patience);
    pass.key(Qt::Key_Z);
    QTRY_COMPARE_WITH_TIMEOUT(pass.title(), first, patience);
    QTRY_COMPARE_WITH_TIMEOUT(pass.program.decided(Decision::Keep), 0, patience);
    pass.key(Qt::Key_J);
    QCOMPARE(pass.title(), second);
    pass.key(Qt::Key_K);
    QCOMPARE(pass.title(), first);
}

void TestFocus::worksOnWhatTheTableShows() {
    Pass pass;
    pass.program.session().search(QStringLiteral("sparse"));
    QTRY_VERIFY_WITH_TIMEOUT(pass.program.rows() == ScoredDay::papers / 2, patience);
    const int shown = pass.program.rows();
    pass.key(Qt::Key_S); // the first is decided on in the table
    pass.key(Qt::Key_K);
    pass.enter();
    QCOMPARE(pass.program.table().currentIndex().row(), 1);
    QTRY_VERIFY(pass.left().startsWith(QString::number(shown - 1) + QStringLiteral(" left")));
    for (int i = 1; i < shown; ++i)
        pass.key(Qt::Key_E);
    QTRY_COMPARE(pass.done(), QStringLiteral("Done: 1 kept, %1 skipped").arg(shown - 1));
}

void TestFocus::escapeKeepsThePaper() {
    Pass pass;
    pass.enter();
    pass.key(Qt::Key_E);
    pass.key(Qt::Key_J);
    const QString title = pass.title();
    pass.key(Qt::Key_Escape);
    QVERIFY(!pass.desk().isOn());
    QTRY_VERIFY(pass.program.table().hasFocus());
    QCOMPARE(pass.currentTitle(), title);
    pass.key(Qt::Key_E); // the table's own way: the row below
    QCOMPARE(pass.program.table().currentIndex().row(), 3);
}

void TestFocus::goesOnWhereItWasLeft_data() {
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("closed") << false;
    QTest::newRow("killed") << true;
}

void TestFocus::goesOnWhereItWasLeft() {
    QFETCH(bool, isKilled);
    Pass pass;
    QSignalSpy kept(&pass.desk(), &FocusController::placeChanged);
    pass.enter();
    pass.key(Qt::Key_S);
    pass.key(Qt::Key_J); // looked at, not decided on
    pass.key(Qt::Key_J);
    const QString title = pass.title();
    QTRY_COMPARE_WITH_TIMEOUT(pass.program.decided(Decision::Keep), 1, patience);
    if (isKilled)
        QTRY_VERIFY_WITH_TIMEOUT(!kept.isEmpty(), patience);
    else
        pass.program.window().close();
    pass.program.start();
    QTRY_VERIFY_WITH_TIMEOUT(pass.program.table().currentIndex().isValid(), patience);
    pass.program.table().setFocus();
    QVERIFY(pass.currentTitle() != title);
    pass.enter();
    QCOMPARE(pass.title(), title);
    // A row chosen afterwards goes before it.
    pass.key(Qt::Key_Escape);
    pass.key(Qt::Key_J);
    const QString chosen = pass.currentTitle();
    pass.enter();
    QCOMPARE(pass.title(), chosen);
}

void TestFocus::reviewsWhatIsDecided() {
    Pass pass;
    std::vector<ArxivId> all;
    const PaperModel &papers = pass.program.session().papers();
    for (int row = 0; row < papers.rowCount(); ++row)
        all.push_back(papers.item(row).row.paper.id);
    pass.program.session().acts().decide(all, Decision::Skip);
    pass.enter();
    QCOMPARE(pass.left(), QStringLiteral("You have decided on every paper here."));
    const QString first = pass.title();
    pass.key(Qt::Key_S);
    QVERIFY(pass.title() != first);
    QVERIFY(pass.done().isEmpty());
}

void TestFocus::lettersInTheSearchBoxDecideNothing() {
    Pass pass;
    pass.enter();
    pass.key(Qt::Key_F, Qt::ControlModifier);
    pass.key(Qt::Key_S);
    pass.key(Qt::Key_E);
    QCOMPARE(pass.program.session().papers().counts().kept, 0);
    QVERIFY(pass.desk().isOn());
}

WINNOW_TEST(TestFocus, QApplication)

} // namespace focustest

#include "tst_focus.moc"
