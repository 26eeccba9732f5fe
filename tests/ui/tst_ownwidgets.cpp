#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/papers/details/annotation/annotationpanel.h"
#include "ui/papers/details/annotation/noteedit.h"
#include "ui/papers/details/annotation/relevancebar.h"
#include "ui/papers/details/annotation/tagchip.h"
#include "ui/papers/details/annotation/taginput.h"
#include "ui/papers/details/annotation/tagrow.h"

#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QAccessible>
#include <QAccessibleValueInterface>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

namespace ownwidgetstest {

using namespace winnow;

// The small widgets in which the reader says something of a paper.
class TestOwnWidgets final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void relevanceIsChosen_data();
    void relevanceIsChosen();
    void relevanceIsASliderForScreenReaders();
    void tagsAreEntered_data();
    void tagsAreEntered();
    void tagsAreCompleted();
    void chipsAreTakenOff();
    void flowsInNarrowPlaces();
    void noteGrowsAndStops();
    void noteIsToldOnce();
    void typingIsNotOverwritten();
    void everythingHasAName();
};

void TestOwnWidgets::relevanceIsChosen_data() {
    QTest::addColumn<int>("before"); // 0: none
    QTest::addColumn<int>("key");    // 0: a click
    QTest::addColumn<double>("place");
    QTest::addColumn<int>("after");
    QTest::newRow("a digit") << 0 << int(Qt::Key_7) << 0.0 << 7;
    QTest::newRow("zero is ten") << 3 << int(Qt::Key_0) << 0.0 << 10;
    QTest::newRow("an arrow") << 3 << int(Qt::Key_Right) << 0.0 << 4;
    QTest::newRow("removed") << 3 << int(Qt::Key_Delete) << 0.0 << 0;
    QTest::newRow("the first step") << 0 << 0 << 0.02 << 1;
    QTest::newRow("a step") << 9 << 0 << 0.35 << 5;
    QTest::newRow("the same step again") << 5 << 0 << 0.35 << 0;
}

void TestOwnWidgets::relevanceIsChosen() {
    QFETCH(int, before);
    QFETCH(int, key);
    QFETCH(double, place);
    QFETCH(int, after);
    RelevanceBar bar;
    bar.resize(bar.sizeHint());
    bar.showRelevance(before > 0 ? std::optional(before) : std::nullopt);
    QSignalSpy chosen(&bar, &RelevanceBar::relevanceChosen);
    if (key != 0)
        QTest::keyClick(&bar, Qt::Key(key));
    else
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(int(place * bar.width()), bar.height() / 2));
    QCOMPARE(bar.relevance().value_or(0), after);
    QCOMPARE(chosen.count(), 1);
}

void TestOwnWidgets::relevanceIsASliderForScreenReaders() {
    RelevanceBar bar;
    QSignalSpy chosen(&bar, &RelevanceBar::relevanceChosen);
    bar.showRelevance(8);
    QCOMPARE(chosen.count(), 0); // shown, not chosen
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&bar);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Slider);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Your relevance"));
    QVERIFY(accessible->valueInterface());
    QCOMPARE(accessible->valueInterface()->currentValue().toInt(), 8);
    accessible->valueInterface()->setCurrentValue(3);
    QCOMPARE(bar.relevance(), 3);
    QCOMPARE(chosen.count(), 1);
}

void TestOwnWidgets::tagsAreEntered_data() {
    QTest::addColumn<QString>("typed"); // "\n": Enter
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *typed, const QStringList &tags, const char *left) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << tags << QString::fromLatin1(left);
    };
    row("to read\n", {QStringLiteral("to read")}, "");
    row("  wide   blanks \n", {QStringLiteral("wide blanks")}, "");
    row("\n", {}, "");
    row("  \n", {}, "");
    row("one,two\n", {QStringLiteral("one"), QStringLiteral("two")}, "");
    row("one,tw", {QStringLiteral("one")}, "tw");
    row(",,", {}, "");
    row("half", {}, "half");
}

void TestOwnWidgets::tagsAreEntered() {
    QFETCH(QString, typed);
    QFETCH(QStringList, tags);
    QFETCH(QString, left);
    TagInput input;
    QSignalSpy entered(&input, &TagInput::tagEntered);
    for (const QChar c : typed) {
        if (c == QLatin1Char('\n'))
            QTest::keyClick(&input, Qt::Key_Return);
        else
            QTest::keyClicks(&input, c);
    }
    QStringList got;
    for (const QList<QVariant> &signal : entered)
        got << signal.first().toString();
    QCOMPARE(got, tags);
    QCOMPARE(input.text(), left);
}

void TestOwnWidgets::tagsAreCompleted() {
    TagInput input;
    input.setKnownTags({QStringLiteral("Kernels"), QStringLiteral("Thesis"), QStringLiteral("to read")});
    input.completer()->setCompletionPrefix(QStringLiteral("he"));
    QCOMPARE(input.completer()->completionCount(), 1);
    QCOMPARE(input.completer()->currentCompletion(), QStringLiteral("Thesis"));
    QSignalSpy entered(&input, &TagInput::tagEntered);
    input.setText(QStringLiteral("Thesis")); // as the line edit does when one is chosen
    Q_EMIT input.completer()->activated(QStringLiteral("Thesis"));
    QTRY_COMPARE(entered.count(), 1);
    QCOMPARE(input.text(), QString());
}

void TestOwnWidgets::chipsAreTakenOff() {
    TagRow row;
    row.showTags({QStringLiteral("a & b"), QStringLiteral("thesis")});
    row.resize(300, 60);
    row.show();
    QVERIFY(QTest::qWaitForWindowExposed(&row));
    QSignalSpy removed(&row, &TagRow::tagRemoved);
    QSignalSpy chosen(&row, &TagRow::tagChosen);
    TagChip *chip = row.findChildren<TagChip *>().constFirst();
    QTest::mouseClick(chip, Qt::LeftButton, {}, chip->crossRect().center());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().toString(), QStringLiteral("a & b"));
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(6, chip->height() / 2));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(chosen.count(), 1);
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 2);
    row.showTags({QStringLiteral("thesis")});
    QTRY_COMPARE(row.findChildren<TagChip *>().size(), 1);
}

void TestOwnWidgets::flowsInNarrowPlaces() {
    QWidget place;
    auto *flow = new FlowLayout(&place);
    for (const char *text : {"Keep", "Skip", "Later", "BibTeX", "Note…", "a very long text for such a place"})
        flow->addWidget(new KeyButton(QString::fromUtf8(text), QStringLiteral("k")));
    constexpr int narrow = 180;
    place.resize(narrow, flow->heightForWidth(narrow));
    place.show();
    QVERIFY(QTest::qWaitForWindowExposed(&place));
    QVERIFY(flow->heightForWidth(narrow) > flow->heightForWidth(1000));
    QRect before;
    for (const KeyButton *button : place.findChildren<KeyButton *>()) {
        QVERIFY2(place.rect().contains(button->geometry()), qPrintable(button->text()));
        QVERIFY(!button->geometry().intersects(before));
        before = button->geometry();
    }
}

void TestOwnWidgets::noteGrowsAndStops() {
    NoteEdit note;
    note.resize(300, 40);
    note.show();
    QVERIFY(QTest::qWaitForWindowExposed(&note));
    const int one = note.height();
    note.showNote(paperId("2508.00001"), QStringLiteral("a\nb\nc"));
    QTRY_VERIFY(note.height() > 2 * one);
    note.showNote(paperId("2508.00001"), QStringLiteral("line\n").repeated(100));
    QTRY_VERIFY(note.height() > 3 * one);
    QVERIFY(note.height() < 10 * one);
}

void TestOwnWidgets::noteIsToldOnce() {
    NoteEdit note;
    QSignalSpy told(&note, &NoteEdit::noteChanged);
    note.showNote(paperId("2508.00001"), QStringLiteral("old"));
    note.save();
    QCOMPARE(told.count(), 0);
    note.setPlainText(QStringLiteral("new"));
    note.showNote(paperId("2508.00002"), QString()); // another paper: first what was typed
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().at(0).value<ArxivId>(), paperId("2508.00001"));
    QCOMPARE(told.first().at(1).toString(), QStringLiteral("new"));
    note.setPlainText(QStringLiteral(" \n "));
    note.save(); // nothing but blanks is no note
    QCOMPARE(told.count(), 1);
    note.setPlainText(QStringLiteral("rested"));
    QTRY_COMPARE(told.count(), 2); // by itself, after a pause
}

void TestOwnWidgets::typingIsNotOverwritten() {
    NoteEdit note;
    note.showNote(paperId("2508.00001"), QStringLiteral("old"));
    note.setPlainText(QStringLiteral("old and more"));
    note.showNote(paperId("2508.00001"), QStringLiteral("old")); // scores came, the row is shown again
    QCOMPARE(note.toPlainText(), QStringLiteral("old and more"));
    note.save();
    note.showNote(paperId("2508.00001"), QStringLiteral("taken back")); // as stored by an undo
    QCOMPARE(note.toPlainText(), QStringLiteral("taken back"));
}

void TestOwnWidgets::everythingHasAName() {
    AnnotationPanel panel;
    panel.showAnnotation(paperId("2508.00001"), {QStringLiteral("n"), {QStringLiteral("thesis")}, 4});
    int reached = 0;
    for (QWidget *widget : panel.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        ++reached;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
    QCOMPARE(reached, 4); // relevance, chip, input, note
}

WINNOW_TEST(TestOwnWidgets, QApplication)

} // namespace ownwidgetstest

#include "tst_ownwidgets.moc"
