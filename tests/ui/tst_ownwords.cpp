#include "app/library/library.h"
#include "tests/support/daypapers.h"
#include "tests/support/parts.h"
#include "tests/support/testmain.h"
#include "tests/ui/makerows.h"
#include "tests/ui/pagestand.h"
#include "ui/commands/actions.h"
#include "ui/papers/details/annotation/annotationactions.h"
#include "ui/papers/details/annotation/noteedit.h"
#include "ui/papers/details/annotation/relevancebar.h"
#include "ui/papers/details/annotation/tagchip.h"
#include "ui/papers/details/annotation/taginput.h"
#include "ui/papers/details/detailslink.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/details/paperactions.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/page/paperspage.h"
#include "ui/papers/search/filterbar.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

namespace ownwordstest {

using namespace winnow;

namespace {

Announcement announced(const char *id, const char *title) {
    return announce(makePaper(id, QString::fromUtf8(title), {QStringLiteral("cs.LG")}));
}

// A library with a day of three papers, scored by both scorers.
class Desk final : public DayPapers {
public:
    Desk()
        : DayPapers({announced("2508.00001", "Sparse kernels for quiet machines"),
                     announced("2508.00002", "Sparse kernels for loud machines"),
                     announced("2508.00003", "On the migration of geese")}) {
        score(BegunRun(*library, friday), 5);
        score(BegunRun(*library, friday, Scorer::Llm, QStringLiteral("gpt-4o")), 9);
    }
    Annotation annotation(const char *id = "2508.00001") { return row(paperId(id)).annotation; }

private:
    static void score(BegunRun run, int relevance) {
        std::vector<ScoredPaper> scores;
        for (const char *paper : {"2508.00001", "2508.00002", "2508.00003"})
            scores.push_back({paperId(paper), 1, run.score(relevance--, 4)});
        run.store(scores);
    }
};

// The page as the window shows it, with its keys; the first paper is current.
class Shown final {
public:
    explicit Shown(Desk &desk) : stand(*desk.library) {
        stand.show(760);
        page.openDay(friday);
        if (!QTest::qWaitFor([&] { return partOf<PaperView>(page).currentPaper() == paperId("2508.00001"); }))
            qFatal("no paper");
        page.focusTable();
    }
    template <class T>
    T *part() {
        return partOf<DetailsPane>(page).findChild<T *>();
    }
    QString text() {
        return partOf<DetailsPane>(page).view()->toPlainText().replace(QChar::Nbsp, QLatin1Char(' '));
    }
    QStringList chips() {
        QStringList tags;
        for (const TagChip *chip : partOf<DetailsPane>(page).findChildren<TagChip *>()) {
            if (chip->isVisible())
                tags << chip->text().replace(QLatin1String("&&"), QLatin1String("&"));
        }
        return tags;
    }
    void click(const DetailsLink &link) {
        const QString target = link.toString();
        DetailsView *view = partOf<DetailsPane>(page).view();
        for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().anchorHref() != target)
                    continue;
                QTextCursor cursor(block);
                cursor.setPosition(part.fragment().position() + 2);
                view->setTextCursor(cursor);
                view->ensureCursorVisible();
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(cursor).center());
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no link to ") + target));
    }

    PageStand stand;
    PapersPage &page = stand.page;
    QSignalSpy &errors = stand.errors;
    QSignalSpy &said = stand.said;
};

} // namespace

// Notes, tags, own relevance, history and likeness, through the page and a real library.
class TestOwnWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noteSurvivesClosingWhileTyping();
    void noteIsStoredWhenThePaperChanges();
    void undoTakesWhatIsBeingTypedBack();
    void tagsAreUndoneAndRedoneAcrossARestart();
    void keysActOnlyWhereNothingIsTyped();
    void aKeyRatesOnePaperOnly();
    void tableShowsWhatIsSaid();
    void tagsManyPapersAsOneAct();
    void showsEveryScore();
    void authorsLeadToTheirPapersAndAreFollowed();
    void showsPapersLikeIt();
    void escapeLeadsBackToTheTable();
    void tabWalksThroughThePane();
    void unstoredNoteStaysAndIsSaid();
    void lowPanesShowTheNoteWhenAsked();
};

void TestOwnWords::noteSurvivesClosingWhileTyping() {
    Desk desk;
    {
        Shown shown(desk);
        auto *note = shown.part<NoteEdit>();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("half a thou"));
        QCOMPARE(desk.annotation().note, QString());
    }
    desk.library.reopen();
    QCOMPARE(desk.annotation().note, QStringLiteral("half a thou"));
}

void TestOwnWords::noteIsStoredWhenThePaperChanges() {
    Desk desk;
    Shown shown(desk);
    auto *note = shown.part<NoteEdit>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("quiet"));
    partOf<PaperView>(shown.page).nextPaper();
    QCOMPARE(note->toPlainText(), QString());
    QCOMPARE(desk.annotation().note, QStringLiteral("quiet"));
    QCOMPARE(desk.annotation("2508.00002").note, QString());
    partOf<PaperView>(shown.page).previousPaper();
    QCOMPARE(note->toPlainText(), QStringLiteral("quiet"));
}

void TestOwnWords::undoTakesWhatIsBeingTypedBack() {
    Desk desk;
    Shown shown(desk);
    auto *note = shown.part<NoteEdit>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("a slip"));
    partOf<PaperActions>(shown.page).undo();
    QTRY_COMPARE(note->toPlainText(), QString());
    QCOMPARE(shown.said.last().first().toString(), QStringLiteral("Undone: your note"));
    partOf<PaperActions>(shown.page).redo();
    QTRY_COMPARE(note->toPlainText(), QStringLiteral("a slip"));
}

void TestOwnWords::tagsAreUndoneAndRedoneAcrossARestart() {
    Desk desk;
    {
        Shown shown(desk);
        auto *input = shown.part<TagInput>();
        input->setFocus();
        QTest::keyClicks(input, QStringLiteral("thesis"));
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(shown.chips(), QStringList{QStringLiteral("thesis")});
        QCOMPARE(desk.annotation().tags, QStringList{QStringLiteral("thesis")});
    }
    desk.library.reopen();
    {
        Shown shown(desk);
        QCOMPARE(shown.chips(), QStringList{QStringLiteral("thesis")});
        partOf<PaperActions>(shown.page).undo();
        QTRY_COMPARE(shown.chips(), QStringList());
    }
    desk.library.reopen();
    Shown shown(desk);
    QCOMPARE(shown.chips(), QStringList());
    partOf<PaperActions>(shown.page).redo();
    QTRY_COMPARE(shown.chips(), QStringList{QStringLiteral("thesis")});
    auto *chip = shown.part<TagChip>();
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(desk.annotation().tags, QStringList());
    QCOMPARE(shown.errors.count(), 0);
}

void TestOwnWords::keysActOnlyWhereNothingIsTyped() {
    Desk desk;
    Shown shown(desk);
    auto *note = shown.part<NoteEdit>();
    auto *input = shown.part<TagInput>();
    const QString keys = QStringLiteral("selu5tmw1-0 jk");
    note->setFocus();
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, keys);
    QCOMPARE(note->toPlainText(), keys);
    input->setFocus();
    QTRY_VERIFY(input->hasFocus());
    QTest::keyClicks(input, keys);
    QCOMPARE(input->text(), keys);
    QCOMPARE(desk.annotation().ownRelevance, std::nullopt);
    QCOMPARE(partOf<PaperView>(shown.page).currentPaper(), paperId("2508.00001"));
    for (const PaperRow &row : desk.rows())
        QCOMPARE(row.decision, Decision::None);
    // The same keys where nothing is typed.
    shown.page.focusTable();
    QTest::keyClick(&partOf<PaperView>(shown.page), Qt::Key_W);
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClick(note, Qt::Key_Escape);
    QTRY_VERIFY(partOf<PaperView>(shown.page).hasFocus());
}

void TestOwnWords::aKeyRatesOnePaperOnly() {
    Desk desk;
    Shown shown(desk);
    partOf<PaperView>(shown.page).selectAll();
    QTest::keyClick(&partOf<PaperView>(shown.page), Qt::Key_8);
    QCOMPARE(desk.annotation().ownRelevance, 8);
    QCOMPARE(desk.annotation("2508.00002").ownRelevance, std::nullopt);
    QCOMPARE(shown.part<RelevanceBar>()->relevance(), 8);
    QTest::keyClick(&partOf<PaperView>(shown.page), Qt::Key_0);
    QCOMPARE(shown.part<RelevanceBar>()->relevance(), 10);
    QTest::keyClick(&partOf<PaperView>(shown.page), Qt::Key_Backspace);
    QCOMPARE(desk.annotation().ownRelevance, std::nullopt);
    QTest::keyClick(&partOf<PaperView>(shown.page), Qt::Key_Z);
    QTRY_COMPARE(shown.part<RelevanceBar>()->relevance(), 10);
    // From the pane, too.
    QTest::keyClick(shown.part<RelevanceBar>(), Qt::Key_3);
    QCOMPARE(desk.annotation().ownRelevance, 3);
}

void TestOwnWords::tableShowsWhatIsSaid() {
    Desk desk;
    const std::vector<ArxivId> first{paperId("2508.00001")};
    (void)valueOf(desk.library->marks().addTag(first, QStringLiteral("to read")));
    (void)valueOf(desk.library->marks().setNote(first.front(), QStringLiteral("n")));
    Shown shown(desk);
    const auto cell = [&](PaperColumn column, int role) {
        return partOf<PaperView>(shown.page)
            .currentIndex()
            .siblingAtColumn(int(column))
            .data(role)
            .toString();
    };
    QCOMPARE(cell(PaperColumn::Title, OwnRole), QStringLiteral("✎ #to read"));
    QCOMPARE(cell(PaperColumn::Own, Qt::DisplayRole), QString());
    QTest::keyClick(&partOf<PaperView>(shown.page), Qt::Key_8);
    QCOMPARE(cell(PaperColumn::Own, Qt::DisplayRole), QStringLiteral("8"));
    QCOMPARE(cell(PaperColumn::Own, Qt::AccessibleTextRole), QStringLiteral("Your relevance 8 of 10"));
    QCOMPARE(cell(PaperColumn::Title, Qt::AccessibleTextRole),
             QStringLiteral("Sparse kernels for quiet machines. You have a note. Tagged to read. "
                            "Your relevance 8 of 10."));
    QTest::keyClick(&partOf<PaperView>(shown.page), Qt::Key_J);
    QCOMPARE(cell(PaperColumn::Title, Qt::AccessibleTextRole),
             QStringLiteral("Sparse kernels for loud machines"));
}

void TestOwnWords::tagsManyPapersAsOneAct() {
    Desk desk;
    Shown shown(desk);
    partOf<PaperView>(shown.page).selectAll();
    QTest::keyClick(&partOf<PaperView>(shown.page), Qt::Key_T);
    const auto find = [&shown] {
        return shown.page.window()->findChild<QWidget *>(QStringLiteral("tagPopup"));
    };
    QWidget *popup = find();
    QVERIFY(popup && popup->isVisible());
    QCOMPARE(popup->accessibleName(), QStringLiteral("Tag 3 paper(s)"));
    auto *input = popup->findChild<TagInput *>();
    QTest::keyClicks(input, QStringLiteral("Machines"));
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_VERIFY(!find());
    for (const char *id : {"2508.00001", "2508.00002", "2508.00003"})
        QCOMPARE(desk.annotation(id).tags, QStringList{QStringLiteral("Machines")});
    QTRY_VERIFY(!shown.said.isEmpty() && shown.said.last().first().toString().contains(QLatin1String("3")));
    partOf<PaperActions>(shown.page).undo();
    QTRY_COMPARE(shown.chips(), QStringList());
    QCOMPARE(desk.annotation("2508.00003").tags, QStringList());
}

void TestOwnWords::showsEveryScore() {
    Desk desk;
    Shown shown(desk);
    QTRY_VERIFY(shown.text().contains(QLatin1String("All scores so far: 2")));
    QVERIFY(!shown.text().contains(QLatin1String("Machines")));
    shown.click({DetailsLink::Kind::History, 0, {}});
    const QString text = shown.text();
    const QString history = text.mid(text.indexOf(QLatin1String("All scores")));
    const auto model = history.indexOf(QLatin1String("gpt-4o"));
    const auto builtin = history.indexOf(QLatin1String("built-in scorer"));
    QVERIFY2(model > 0 && builtin > model, qPrintable(history)); // newest first
    QVERIFY(history.contains(QLatin1String("Relevance 9")));
    QVERIFY(history.contains(QLatin1String("Relevance 5")));
    QVERIFY(history.contains(QLatin1String("Machines")));
    partOf<PaperView>(shown.page).nextPaper(); // the next one's is folded again
    QTRY_VERIFY(shown.text().contains(QLatin1String("All scores so far: 2")));
    QVERIFY(!shown.text().contains(QLatin1String("Machines")));
}

void TestOwnWords::authorsLeadToTheirPapersAndAreFollowed() {
    Desk desk;
    Shown shown(desk);
    const auto menu = [&] { return shown.page.findChild<QMenu *>(QStringLiteral("authorMenu")); };
    shown.click({DetailsLink::Kind::Author, 1, {}});
    QTRY_VERIFY(menu());
    QCOMPARE(menu()->actions().at(0)->text(), QStringLiteral("All papers by Bo Sample"));
    QCOMPARE(menu()->actions().at(1)->text(), QStringLiteral("Follow Bo Sample"));
    menu()->actions().at(1)->trigger();
    menu()->close();
    QCOMPARE(shown.stand.settings.now().followedAuthors, QStringList{QStringLiteral("Bo Sample")});
    Settings settings = shown.stand.settings.now();
    settings.followedAuthors = QStringList{QStringLiteral("BO SAMPLE")};
    shown.stand.settings.change(settings);
    QVERIFY(shown.text().contains(QStringLiteral("Bo Sample ✓")));
    QTRY_VERIFY(!menu());
    shown.click({DetailsLink::Kind::Author, 1, {}});
    QTRY_VERIFY(menu());
    QCOMPARE(menu()->actions().at(1)->text(), QStringLiteral("Unfollow Bo Sample"));
    menu()->actions().at(0)->trigger();
    menu()->close();
    QCOMPARE(shown.page.findChild<FilterBar *>()->words(), QStringLiteral("author:\"Bo Sample\""));
    QTRY_VERIFY(!shown.stand.session.day().isValid()); // all days
    QCOMPARE(partOf<PaperView>(shown.page).model()->rowCount(), 3);
    QTRY_VERIFY(shown.text().contains(QLatin1String("We look into this"))); // not loaded with the rows
    QCOMPARE(shown.errors.count(), 0);
}

void TestOwnWords::showsPapersLikeIt() {
    Desk desk;
    Shown shown(desk);
    QTest::keyClick(&partOf<PaperView>(shown.page), Qt::Key_M);
    QTRY_VERIFY(shown.text().contains(QLatin1String("Similar papers")));
    QVERIFY(shown.text().contains(QLatin1String("Sparse kernels for loud machines")));
    QVERIFY(!shown.text().contains(QLatin1String("Looking for")));
    shown.click({DetailsLink::Kind::Paper, 0, paperId("2508.00002")});
    QCOMPARE(partOf<PaperView>(shown.page).currentPaper(), paperId("2508.00002"));
    QVERIFY(!shown.text().contains(QLatin1String("Similar papers")));
    QCOMPARE(shown.errors.count(), 0);
}

void TestOwnWords::escapeLeadsBackToTheTable() {
    Desk desk;
    Shown shown(desk);
    for (QWidget *part :
         std::initializer_list<QWidget *>{partOf<DetailsPane>(shown.page).view(), shown.part<NoteEdit>(),
                                          shown.part<TagInput>(), shown.part<RelevanceBar>()}) {
        part->setFocus();
        QTRY_VERIFY(part->hasFocus());
        QTest::keyClick(part, Qt::Key_Escape);
        QTRY_VERIFY(partOf<PaperView>(shown.page).hasFocus());
    }
}

void TestOwnWords::tabWalksThroughThePane() {
    Desk desk;
    Shown shown(desk);
    auto *input = shown.part<TagInput>();
    QTest::keyClicks(input, QStringLiteral("thesis,"));
    QTRY_COMPARE(shown.chips().size(), 1);
    QStringList walked;
    shown.part<RelevanceBar>()->setFocus();
    for (int i = 0; i < 5; ++i) {
        walked << QString::fromLatin1(QApplication::focusWidget()->metaObject()->className())
                      .section(QLatin1String("::"), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(walked.join(QLatin1Char(' ')),
             QStringLiteral("RelevanceBar TagChip TagInput NoteEdit KeyButton"));
}

void TestOwnWords::unstoredNoteStaysAndIsSaid() {
    Library closed(QStringLiteral("/nonexistent/never opened"));
    PageStand stand(closed);
    PapersPage &page = stand.page;
    page.resize(1300, 760);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    setRows(stand.session.papers(), makeRows(2));
    partOf<PaperView>(page).setCurrentPaper(paperId("2508.10000"));
    auto *note = partOf<DetailsPane>(page).findChild<NoteEdit *>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("precious"));
    note->save();
    QTRY_VERIFY(stand.errors.count() > 0);
    QCOMPARE(note->toPlainText(), QStringLiteral("precious"));
    partOf<PaperView>(page).nextPaper();
    partOf<PaperView>(page).previousPaper();
    QCOMPARE(note->toPlainText(), QStringLiteral("precious"));
}

void TestOwnWords::lowPanesShowTheNoteWhenAsked() {
    Desk desk;
    Shown shown(desk);
    auto *note = shown.part<NoteEdit>();
    QVERIFY(note->isVisible());
    shown.page.resize(560, 520); // the details stand below, narrow and low
    QTRY_VERIFY(!note->isVisible());
    partOf<DetailsPane>(shown.page).editNote();
    QVERIFY(note->isVisible() && note->hasFocus());
    QTest::keyClick(note, Qt::Key_Escape);
    QTRY_VERIFY(!note->isVisible());
}

WINNOW_TEST(TestOwnWords, QApplication)

} // namespace ownwordstest

#include "tst_ownwords.moc"
