#include "tests/support/testmain.h"
#include "tests/ui/program.h"

#include <QHash>

namespace keyboardtriagetest {

using namespace winnow;

// A whole day by keys alone, in the real window over a real library.
class TestKeyboardTriage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void triagesADayUndoesRestartsAndRedoes();

private:
    using Decisions = QHash<ArxivId, Decision>;
    static Decisions stored(Program &program);
    static void press(Program &program, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
};

TestKeyboardTriage::Decisions TestKeyboardTriage::stored(Program &program) {
    Decisions decisions;
    const auto rows = program.library().search().papers({}).result();
    if (!rows)
        return {};
    for (const PaperRow &row : *rows)
        decisions.insert(row.paper.id, row.decision);
    return decisions;
}

// Wherever the focus is, as a person's keys go.
void TestKeyboardTriage::press(Program &program, Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &program.window(), key, modifiers);
}

void TestKeyboardTriage::triagesADayUndoesRestartsAndRedoes() {
    Program program;
    program.startWithSampleDay();
    press(program, Qt::Key_1, Qt::ControlModifier); // to the papers, with the focus in the table
    const int papers = program.rows();
    constexpr Qt::Key keys[]{Qt::Key_S, Qt::Key_E, Qt::Key_L, Qt::Key_E};
    constexpr Decision meant[]{Decision::Keep, Decision::Skip, Decision::Later, Decision::Skip};
    Decisions wanted;
    const Decisions before = stored(program);
    for (int i = 0; i < papers; ++i) {
        const auto current = program.table().currentPaper();
        QVERIFY(current);
        QVERIFY2(!wanted.contains(*current), qPrintable(current->toString()));
        const auto kind = size_t(i) % std::size(keys);
        press(program, keys[kind]);
        wanted.insert(*current, meant[kind]);
    }
    QCOMPARE(wanted.size(), papers);
    QTRY_COMPARE_WITH_TIMEOUT(stored(program), wanted, patience);

    for (int i = 0; i < papers; ++i)
        press(program, Qt::Key_Z);
    QTRY_COMPARE_WITH_TIMEOUT(stored(program), before, patience);
    press(program, Qt::Key_Z); // there is nothing more
    QTRY_VERIFY_WITH_TIMEOUT(!program.said().isEmpty(), patience);
    QCOMPARE(stored(program), before);

    program.window().close();
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(program.rows() == papers && program.table().currentIndex().isValid(), patience);
    for (int i = 0; i < papers; ++i)
        press(program, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stored(program), wanted, patience);
    const auto shows = [&] {
        const PaperModel &open = program.session().papers();
        for (int row = 0; row < open.rowCount(); ++row) {
            if (open.item(row).row.decision != wanted.value(open.item(row).row.paper.id))
                return false;
        }
        return open.rowCount() == papers;
    };
    QTRY_VERIFY_WITH_TIMEOUT(shows(), patience);
}

WINNOW_TEST(TestKeyboardTriage, QApplication)

} // namespace keyboardtriagetest

#include "tst_keyboardtriage.moc"
