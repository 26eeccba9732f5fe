#include "app/library/library.h"
#include "app/model/async.h"
#include "tests/support/otherwriter.h"
#include "tests/support/parts.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/ui/barwords.h"
#include "tests/ui/program.h"
#include "ui/common/messages/noticebar.h"
#include "ui/common/settingsinuse.h"
#include "ui/criteria/cost/costwatch.h"
#include "ui/papers/details/paperactions.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/sidebar/sidebar.h"
#include "ui/runs/callpanel.h"
#include "ui/runs/confirmstrip.h"
#include "ui/runs/estimatewatch.h"
#include "ui/runs/runbar.h"
#include "ui/runs/runcontroller.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace slowlibrarytest {

using namespace winnow;

namespace {

constexpr int papersOfFriday = 5;

QString refuseDecisions() {
    return QStringLiteral("CREATE TRIGGER no_room BEFORE INSERT ON decision BEGIN SELECT RAISE(ABORT, 'no "
                          "room'); END");
}

QString allowDecisions() {
    return QStringLiteral("DROP TRIGGER no_room");
}

// The window over a day of five papers, and another program at its library.
class Slow final {
public:
    Slow() {
        {
            Library library(program.path("library.db"));
            (void)valueOf(library.open());
            (void)valueOf(library.listings().add(
                makeLargeListing(QStringLiteral("cs.LG"), friday, papersOfFriday), {}));
        }
        Settings settings = SettingsStore::defaults();
        settings.categories = QStringList{QStringLiteral("cs.LG")};
        settings.firstStartDone = true;
        program.configure(settings);
        program.start();
        if (!QTest::qWaitFor([&] { return program.rows() == papersOfFriday; }, patience))
            qFatal("no papers");
        other.emplace(program.path("library.db"));
        program.papers().focusTable();
        go(0);
    }

    PaperSession &session() { return program.session(); }
    NoticeBar &bar() { return *program.window().findChild<NoticeBar *>(); }
    QPushButton *button(const char *text) {
        for (QPushButton *button : bar().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QLatin1String(text))
                return button;
        }
        return nullptr;
    }
    // A letter for a key; Z redoes. Other letters in upper case go to the row of that number.
    void press(const QString &keys) {
        for (const QChar key : keys) {
            if (key == u'Z')
                partOf<PaperActions>(program.papers()).redo();
            else if (key >= u'A' && key <= u'E')
                go(key.unicode() - u'A');
            else
                QTest::keyClick(&program.table(), key.toLatin1());
        }
    }
    void go(int paper) { program.table().setCurrentPaper(id(paper)); }
    static ArxivId id(int paper) {
        const QByteArray text = "2508." + QByteArray::number(10000 + paper);
        return paperId(text.constData());
    }
    // Everything the library was asked for is answered.
    void settle() {
        bool isAnswered = false;
        QObject context;
        whenReady(program.library().criteria().current(), &context,
                  [&isAnswered](const Result<Criteria> &) { isAnswered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered, patience);
    }
    // "keep 7 " for every paper: what the reader decided, the own relevance and the tags.
    QStringList shown() {
        QStringList all;
        for (int paper = 0; paper < papersOfFriday; ++paper)
            all << words(session().papers().item(session().papers().rowOf(id(paper))).row);
        return all;
    }
    QStringList stored() {
        PaperQuery query;
        query.day = friday;
        QHash<ArxivId, QString> found;
        for (const PaperRow &row : valueOf(program.library().search().papers(query)))
            found.insert(row.paper.id, words(row));
        QStringList all;
        for (int paper = 0; paper < papersOfFriday; ++paper)
            all << found.value(id(paper));
        return all;
    }
    Decision decision(int paper) {
        return session().papers().item(session().papers().rowOf(id(paper))).row.decision;
    }
    bool isStored(int paper, Decision decision) {
        return stored().at(paper).startsWith(decisionName(decision));
    }

    Program program;
    std::optional<OtherWriter> other;

private:
    static QString words(const PaperRow &row) {
        return QStringLiteral("%1 %2 %3")
            .arg(decisionName(row.decision))
            .arg(row.annotation.ownRelevance.value_or(0))
            .arg(row.annotation.tags.join(QLatin1Char(',')));
    }
};

} // namespace

// What is pressed while the library is slow, or refuses it.
class TestSlowLibrary final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasPressedSinceStays();
    void tableAndLibraryAgree_data();
    void tableAndLibraryAgree();
    void aRefusedKeyShowsWhatUndoLeft();
    void tagsAndMarksDoNotHideEachOther();
    void theRowStaysWhereTheReaderIs();
    void aNoticeTakesBackItsOwnAct();
    void aNoticeTakesBackNothingElse();
    void aViewTakenAwayIsPutBackInTurn();
    void tryAgainIsTheErrorsOwn();
    void tryAgainIsOfAllThatWereRefused();
    void tryAgainLeavesWhatWasDecidedSince();
    void tryAgainOfUndoTakesBackNothingElse();
    void tryAgainGoesInTheOrderOfTheKeys();
    void otherSettingsReckonNothing();
};

void TestSlowLibrary::whatWasPressedSinceStays() {
    Slow slow;
    slow.press(QStringLiteral("s"));
    slow.settle();
    slow.other->hold();
    slow.press(QStringLiteral("zAe"));
    QCOMPARE(slow.decision(0), Decision::Skip); // at once
    slow.other->release();
    slow.settle();
    QCOMPARE(slow.decision(0), Decision::Skip);
    QVERIFY(slow.isStored(0, Decision::Skip));
}

void TestSlowLibrary::tableAndLibraryAgree_data() {
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *name, const char *keys) {
        QTest::newRow(name) << QString::fromLatin1(keys);
    };
    row("undo, then another decision", "AszAe");
    row("undo twice, then keys", "AsBezzAlBs");
    row("undo of a key that is not stored yet", "Asz");
    row("redo, then a key", "AszZAl");
    row("redo after a key", "AszAeZ");
    row("undo of one, a key for another", "AsBezCsAl");
    row("own relevance and a decision", "A5szA7z");
    row("relevance, undo, relevance", "A5zA7");
    row("clear, undo, clear", "AsAuzAsAu");
    row("many", "AsBeClDsEezzzAlZBs5zC7zZAe");
}

void TestSlowLibrary::tableAndLibraryAgree() {
    QFETCH(QString, keys);
    Slow slow;
    slow.other->hold();
    slow.press(keys);
    slow.other->release();
    slow.settle();
    QCOMPARE(slow.shown(), slow.stored());
    // And with a load that is asked for in between.
    slow.other->hold();
    slow.press(keys);
    slow.session().refresh();
    slow.press(keys);
    slow.other->release();
    slow.settle();
    QTRY_VERIFY_WITH_TIMEOUT(!slow.session().isLoading(), patience);
    QCOMPARE(slow.shown(), slow.stored());
}

void TestSlowLibrary::aRefusedKeyShowsWhatUndoLeft() {
    Slow slow;
    slow.press(QStringLiteral("s"));
    slow.settle();
    slow.other->execute(refuseDecisions()); // to undo a first decision inserts nothing
    slow.other->hold();
    slow.press(QStringLiteral("zAe"));
    slow.other->release();
    slow.settle();
    QCOMPARE(slow.decision(0), Decision::None);
    QCOMPARE(slow.shown(), slow.stored());
}

void TestSlowLibrary::tagsAndMarksDoNotHideEachOther() {
    Slow slow;
    (void)valueOf(slow.program.library().marks().addTag({Slow::id(0)}, QStringLiteral("old")));
    slow.session().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(slow.shown().front().contains(QLatin1String("old")), patience);
    slow.other->hold();
    slow.press(QStringLiteral("zA7")); // the tag goes, the relevance stays
    slow.other->release();
    slow.settle();
    QCOMPARE(slow.shown().front(), QStringLiteral("none 7 "));
    QCOMPARE(slow.shown(), slow.stored());
}

void TestSlowLibrary::theRowStaysWhereTheReaderIs() {
    Slow slow;
    slow.press(QStringLiteral("s"));
    slow.settle();
    slow.other->hold();
    slow.press(QStringLiteral("zjj"));
    const auto current = slow.program.table().currentPaper();
    slow.other->release();
    slow.settle();
    QCOMPARE(slow.decision(0), Decision::None);
    QCOMPARE(slow.program.table().currentPaper(), current); // the next key is meant for this one
}

void TestSlowLibrary::aNoticeTakesBackItsOwnAct() {
    Slow slow;
    slow.session().acts().decide({Slow::id(0), Slow::id(1)}, Decision::Skip);
    QTRY_VERIFY_WITH_TIMEOUT(slow.button("Undo"), patience);
    slow.press(QStringLiteral("Cs"));
    QVERIFY(!slow.button("Undo")); // it would take back the newer one
    slow.settle();
    QVERIFY(!slow.button("Undo"));

    slow.session().acts().decide({Slow::id(0), Slow::id(1)}, Decision::Keep);
    QTRY_VERIFY_WITH_TIMEOUT(slow.button("Undo"), patience);
    QTest::mouseClick(slow.button("Undo"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(slow.decision(0), Decision::Skip, patience);
    QCOMPARE(slow.decision(2), Decision::Keep);
    QCOMPARE(slow.shown(), slow.stored());
}

void TestSlowLibrary::aNoticeTakesBackNothingElse() {
    Slow slow;
    slow.session().acts().decide({Slow::id(0), Slow::id(1)}, Decision::Skip);
    QTRY_VERIFY_WITH_TIMEOUT(slow.button("Undo"), patience);
    (void)valueOf(
        slow.program.library().marks().decide({Slow::id(2)}, Decision::Keep)); // as the command line does
    QTest::mouseClick(slow.button("Undo"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(wordsOn(slow.bar()).contains(QLatin1String("something else has changed")),
                             patience);
    QVERIFY(slow.isStored(0, Decision::Skip));
    QVERIFY(slow.isStored(2, Decision::Keep));
}

void TestSlowLibrary::aViewTakenAwayIsPutBackInTurn() {
    Slow slow;
    SavedView view;
    view.name = view.query = QStringLiteral("kernels");
    const qint64 id = valueOf(slow.program.library().views().save(view)).id;
    slow.press(QStringLiteral("As"));
    slow.settle();
    slow.other->hold();
    Q_EMIT slow.program.papers().findChild<Sidebar *>()->removeRequested(id);
    slow.press(QStringLiteral("z")); // the view is the newest act, though not answered
    slow.other->release();
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(slow.program.library().views().all()).size(), size_t(1), patience);
    slow.settle();
    QCOMPARE(slow.decision(0), Decision::Keep);
}

void TestSlowLibrary::tryAgainIsTheErrorsOwn() {
    Slow slow;
    QTest::keyClick(&slow.program.window(), Qt::Key_R, Qt::ControlModifier); // a run, the last one
    QTRY_VERIFY_WITH_TIMEOUT(slow.program.isScored() && !slow.program.isRunning(), patience);
    QSignalSpy runs(&slow.program.runner(), &Runner::started);
    slow.other->execute(refuseDecisions());
    slow.press(QStringLiteral("As"));
    QTRY_VERIFY_WITH_TIMEOUT(slow.button("Try again"), patience);
    QCOMPARE(slow.decision(0), Decision::None);
    slow.other->execute(allowDecisions());
    QTest::mouseClick(slow.button("Try again"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(slow.isStored(0, Decision::Keep), patience);
    slow.settle();
    QCOMPARE(slow.decision(0), Decision::Keep);
    QVERIFY(!slow.button("Try again"));
    QCOMPARE(runs.size(), 0);
}

void TestSlowLibrary::tryAgainIsOfAllThatWereRefused() {
    Slow slow;
    slow.other->execute(refuseDecisions());
    slow.press(QStringLiteral("AsBeCl"));
    slow.settle();
    QCOMPARE(wordsOn(slow.bar()).count(QLatin1Char('\n')), 0); // the same is said once
    slow.other->execute(allowDecisions());
    QTest::mouseClick(slow.button("Try again"), Qt::LeftButton);
    slow.settle();
    QCOMPARE(slow.decision(0), Decision::Keep);
    QCOMPARE(slow.decision(1), Decision::Skip);
    QCOMPARE(slow.decision(2), Decision::Later);
    QCOMPARE(slow.shown(), slow.stored());
}

void TestSlowLibrary::tryAgainLeavesWhatWasDecidedSince() {
    Slow slow;
    slow.other->execute(refuseDecisions());
    slow.press(QStringLiteral("AsBs"));
    slow.settle();
    slow.other->execute(allowDecisions());
    slow.press(QStringLiteral("Ae"));
    slow.settle();
    QTest::mouseClick(slow.button("Try again"), Qt::LeftButton);
    slow.settle();
    QCOMPARE(slow.decision(0), Decision::Skip);
    QCOMPARE(slow.decision(1), Decision::Keep);
}

void TestSlowLibrary::tryAgainOfUndoTakesBackNothingElse() {
    Slow slow;
    slow.press(QStringLiteral("As"));
    slow.settle();
    slow.other->execute(QStringLiteral(
        "CREATE TRIGGER no_way BEFORE UPDATE ON act BEGIN SELECT RAISE(ABORT, 'no room'); END"));
    slow.press(QStringLiteral("z"));
    QTRY_VERIFY_WITH_TIMEOUT(slow.button("Try again"), patience);
    slow.other->execute(QStringLiteral("DROP TRIGGER no_way"));
    slow.press(QStringLiteral("Be"));
    slow.settle();
    QTest::mouseClick(slow.button("Try again"), Qt::LeftButton);
    slow.settle();
    QVERIFY(wordsOn(slow.bar()).contains(QLatin1String("something else has changed")));
    QVERIFY(slow.isStored(1, Decision::Skip));
    QVERIFY(slow.isStored(0, Decision::Keep));
}

void TestSlowLibrary::tryAgainGoesInTheOrderOfTheKeys() {
    Slow slow;
    slow.press(QStringLiteral("AsBsCs"));
    slow.settle();
    const QString refusal =
        QStringLiteral("CREATE TRIGGER %1 BEFORE %2 BEGIN SELECT RAISE(ABORT, 'no'); END");
    slow.other->execute(refusal.arg(QStringLiteral("no_undo"), QStringLiteral("UPDATE ON act")));
    slow.other->execute(refusal.arg(QStringLiteral("no_act"), QStringLiteral("INSERT ON act")));
    slow.press(QStringLiteral("zzDeAl"));
    slow.settle();
    QCOMPARE(slow.shown(), slow.stored());
    slow.other->execute(QStringLiteral("DROP TRIGGER no_undo"));
    slow.other->execute(QStringLiteral("DROP TRIGGER no_act"));
    QTest::mouseClick(slow.button("Try again"), Qt::LeftButton);
    slow.settle();
    QCOMPARE(slow.decision(0), Decision::Later);
    QCOMPARE(slow.decision(1), Decision::None); // by the second undo
    QCOMPARE(slow.decision(2), Decision::None); // by the first
    QCOMPARE(slow.decision(3), Decision::Skip);
    QCOMPARE(slow.shown(), slow.stored());
}

void TestSlowLibrary::otherSettingsReckonNothing() {
    TempLibrary library;
    Clock clock;
    Runner runner(*library, clock);
    SecretStore secrets(nullptr, QStringLiteral("Winnow's tests"));
    Actions actions;
    Settings settings = SettingsStore::defaults();
    Messages messages;
    PaperSession session(*library, messages);
    const QTemporaryDir folder;
    SettingsStore store(folder.filePath(QStringLiteral("settings.ini")));
    SettingsInUse inUse(store, messages);
    RunController desk({*library, runner, store, secrets, clock, {}, {}},
                       {*library, session, messages, inUse}, actions);
    auto *watch = desk.findChild<EstimateWatch *>();
    desk.setSettings(settings);
    QTRY_VERIFY_WITH_TIMEOUT(!watch->isDue(), patience);
    settings.theme = Theme::Dark;
    settings.cutOffs.relevance = 3;
    settings.followedAuthors = QStringList{QStringLiteral("Ada Example")};
    settings.model.timeout = 77;
    settings.model.confirmAbove = 5;
    desk.setSettings(settings);
    QVERIFY(!watch->isDue());
    settings.model.batchSize = 9;
    desk.setSettings(settings);
    QVERIFY(watch->isDue());
    QTRY_VERIFY_WITH_TIMEOUT(!watch->isDue(), patience);
    settings.scorer = Scorer::Llm;
    desk.setSettings(settings);
    QVERIFY(watch->isDue());
    CostWatch costs(*library); // the same of the criteria's cost
    costs.setSettings(settings);
    QTRY_VERIFY_WITH_TIMEOUT(!costs.isDue(), patience);
    settings.theme = Theme::Light;
    settings.model.seed = 7;
    costs.setSettings(settings);
    QVERIFY(!costs.isDue());
    settings.model.prices = QStringLiteral("gpt-4o\t1\t2");
    costs.setSettings(settings);
    QVERIFY(costs.isDue());
    delete desk.bar();
    delete desk.panel();
    delete desk.strip();
}

WINNOW_TEST(TestSlowLibrary, QApplication)

} // namespace slowlibrarytest

#include "tst_slowlibrary.moc"
