#include "app/library/library.h"
#include "tests/app/library/firstpapers.h"
#include "tests/support/testmain.h"

namespace annotationstest {

using namespace winnow;

namespace {

// With what is noted of them.
class Papers final : public DayPapers {
public:
    Annotation of(const ArxivId &id) { return row(id).annotation; }
    QStringList tagsOf(const ArxivId &id) { return of(id).tags; }
};

QString text(const char *given) {
    return QString::fromUtf8(given);
}

} // namespace

class TestAnnotations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsNotes();
    void clearsBlankNotes();
    void tagsManyAtOnce();
    void readsTags_data();
    void readsTags();
    void refusesBlankTags();
    void keepsASpelling();
    void countsTags();
    void keepsOwnRelevance();
    void refusesRelevancesOutOfRange();
    void changesAllOrNone();
    void tellsBeforeAndAfter();
    void undoesMixedActsAcrossRestarts();
    void undoesReading();
    void skipsActsThatChangeNothing();
    void tellsWhatWasUndone();
};

void TestAnnotations::keepsNotes() {
    Papers papers;
    QVERIFY(papers.of(a).isEmpty());
    const QString note = text("Ask Ana about §3.\n\n  – “KV” 👩‍🔬\n");
    (void)valueOf(papers.library->marks().setNote(a, note));
    papers.library.reopen();
    QCOMPARE(papers.of(a).note, note);
    QVERIFY(papers.of(b).isEmpty());
    (void)valueOf(papers.library->marks().setNote(a, text("Read.")));
    QCOMPARE(papers.of(a).note, text("Read."));
}

void TestAnnotations::clearsBlankNotes() {
    Papers papers;
    (void)valueOf(papers.library->marks().setNote(a, text("x")));
    (void)valueOf(papers.library->marks().setNote(a, text(" \n ")));
    QVERIFY(papers.of(a).isEmpty());
}

void TestAnnotations::tagsManyAtOnce() {
    Papers papers;
    (void)valueOf(papers.library->marks().addTag({a, b, a}, text("reading group")));
    (void)valueOf(papers.library->marks().addTag({a}, text("KV")));
    papers.library.reopen();
    QCOMPARE(papers.tagsOf(a), QStringList({text("KV"), text("reading group")}));
    QCOMPARE(papers.tagsOf(b), QStringList({text("reading group")}));
    (void)valueOf(papers.library->marks().removeTag({a, b, c}, text("Reading Group")));
    QCOMPARE(papers.tagsOf(a), QStringList({text("KV")}));
    QVERIFY(papers.tagsOf(b).isEmpty());
}

void TestAnnotations::readsTags_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tag");
    QTest::newRow("as typed") << text("KV cache") << text("KV cache");
    QTest::newRow("blanks") << text("  KV \t cache\n") << text("KV cache");
    QTest::newRow("with a sign") << text("#kv") << text("kv");
    QTest::newRow("with signs") << text("## kv") << text("kv");
    QTest::newRow("quoted") << text("\"kv cache\"") << text("kv cache");
    QTest::newRow("letters") << text("Übung 量子") << text("Übung 量子");
    QTest::newRow("long") << QString(300, QLatin1Char('x')) << QString(100, QLatin1Char('x'));
}

void TestAnnotations::readsTags() {
    QFETCH(QString, typed);
    QFETCH(QString, tag);
    Papers papers;
    (void)valueOf(papers.library->marks().addTag({a}, typed));
    QCOMPARE(papers.tagsOf(a), QStringList({tag}));
    (void)valueOf(papers.library->marks().removeTag({a}, typed));
    QVERIFY(papers.tagsOf(a).isEmpty());
}

void TestAnnotations::refusesBlankTags() {
    Papers papers;
    for (const char *blank : {"", "  ", "#", "\"\"", "# \n"})
        QCOMPARE(errorOf(papers.library->marks().addTag({a}, text(blank))), ErrorCode::InvalidInput);
}

void TestAnnotations::keepsASpelling() {
    Papers papers;
    (void)valueOf(papers.library->marks().addTag({a}, text("Übung")));
    (void)valueOf(papers.library->marks().addTag({a, b}, text("ÜBUNG")));
    QCOMPARE(papers.tagsOf(a), QStringList({text("Übung")}));
    QCOMPARE(papers.tagsOf(b), QStringList({text("Übung")}));
}

void TestAnnotations::countsTags() {
    Papers papers;
    QVERIFY(valueOf(papers.library->marks().tags()).empty());
    (void)valueOf(papers.library->marks().addTag({a, b}, text("b")));
    (void)valueOf(papers.library->marks().addTag({c}, text("A")));
    (void)valueOf(papers.library->marks().addTag({c}, text("gone")));
    (void)valueOf(papers.library->marks().removeTag({c}, text("gone")));
    QCOMPARE(valueOf(papers.library->marks().tags()),
             (std::vector<Suggestion>{Suggestion{text("A"), 1}, Suggestion{text("b"), 2}}));
}

void TestAnnotations::keepsOwnRelevance() {
    Papers papers;
    (void)valueOf(papers.library->marks().setNote(a, text("n")));
    (void)valueOf(papers.library->marks().setOwnRelevance({a, b}, 10));
    (void)valueOf(papers.library->marks().setOwnRelevance({b}, 1));
    papers.library.reopen();
    QCOMPARE(papers.of(a).ownRelevance, std::optional(10));
    QCOMPARE(papers.of(a).note, text("n"));
    QCOMPARE(papers.of(b).ownRelevance, std::optional(1));
    (void)valueOf(papers.library->marks().setOwnRelevance({a}, std::nullopt));
    QVERIFY(!papers.of(a).ownRelevance);
    QCOMPARE(papers.of(a).note, text("n"));
}

void TestAnnotations::refusesRelevancesOutOfRange() {
    Papers papers;
    for (const int wrong : {0, 11, -1})
        QCOMPARE(errorOf(papers.library->marks().setOwnRelevance({a}, wrong)), ErrorCode::InvalidInput);
    QVERIFY(papers.of(a).isEmpty());
}

void TestAnnotations::changesAllOrNone() {
    Papers papers;
    QCOMPARE(errorOf(papers.library->marks().addTag({a, stranger}, text("t"))), ErrorCode::NotFound);
    QCOMPARE(errorOf(papers.library->marks().setOwnRelevance({a, stranger}, 3)), ErrorCode::NotFound);
    QCOMPARE(errorOf(papers.library->marks().setNote(stranger, text("t"))), ErrorCode::NotFound);
    QCOMPARE(errorOf(papers.library->marks().setRead({a, stranger}, true)), ErrorCode::NotFound);
    QVERIFY(valueOf(papers.library->search().byIds({stranger})).empty());
    QVERIFY(papers.of(a).isEmpty());
    QCOMPARE(errorOf(papers.library->marks().undo()), ErrorCode::NotFound);
}

void TestAnnotations::tellsBeforeAndAfter() {
    Papers papers;
    (void)valueOf(papers.library->marks().setNote(a, text("n")));
    (void)valueOf(papers.library->marks().addTag({a}, text("t")));
    const auto change = valueOf(papers.library->marks().addTag({a, b, a}, text("u")));
    QCOMPARE(change.kind, ActKind::Tags);
    QCOMPARE(change.ids, (std::vector<ArxivId>{a, b}));
    const Annotation none;
    const Annotation before{text("n"), {text("t")}, {}};
    const Annotation after{text("n"), {text("t"), text("u")}, {}};
    QVERIFY(change.before == (std::vector<Annotation>{before, none}));
    QVERIFY(change.after == (std::vector<Annotation>{after, Annotation{{}, {text("u")}, {}}}));
    const auto own = valueOf(papers.library->marks().setOwnRelevance({a}, 9));
    QVERIFY(own.before == std::vector<Annotation>{after});
    QCOMPARE(own.after.at(0).ownRelevance, std::optional(9));
}

void TestAnnotations::undoesMixedActsAcrossRestarts() {
    Papers papers;
    const auto everything = [&papers] {
        QStringList all;
        for (const ArxivId &id : {a, b, c}) {
            const Annotation annotation = papers.of(id);
            all.append(QStringLiteral("%1 %2 %3 %4")
                           .arg(decisionName(papers.row(id).decision), annotation.note,
                                annotation.tags.join(QLatin1Char(',')))
                           .arg(annotation.ownRelevance.value_or(0)));
        }
        return all;
    };
    const std::vector<std::function<void()>> acts{
        [&] {
            (void)valueOf(papers.library->marks().decide({a, b}, Decision::Keep));
        },
        [&] { (void)valueOf(papers.library->marks().setNote(a, text("first"))); },
        [&] {
            (void)valueOf(papers.library->marks().addTag({a, b, c}, text("t")));
        },
        [&] {
            (void)valueOf(papers.library->marks().setOwnRelevance({b, c}, 7));
        },
        [&] { (void)valueOf(papers.library->marks().setNote(a, text("second"))); },
        [&] { (void)valueOf(papers.library->marks().removeTag({b}, text("t"))); },
        [&] { (void)valueOf(papers.library->marks().decide({b}, Decision::Skip)); },
        [&] { (void)valueOf(papers.library->marks().setOwnRelevance({c}, std::nullopt)); },
    };
    std::vector<QStringList> states{everything()};
    for (const auto &act : acts) {
        act();
        states.push_back(everything());
    }
    for (size_t i = acts.size(); i-- > 0;) {
        papers.library.reopen();
        (void)valueOf(papers.library->marks().undo());
        QCOMPARE(everything(), states[i]);
    }
    QCOMPARE(errorOf(papers.library->marks().undo()), ErrorCode::NotFound);
    for (size_t i = 1; i <= acts.size(); ++i) {
        papers.library.reopen();
        (void)valueOf(papers.library->marks().redo());
        QCOMPARE(everything(), states[i]);
    }
    QCOMPARE(errorOf(papers.library->marks().redo()), ErrorCode::NotFound);
}

void TestAnnotations::undoesReading() {
    Papers papers;
    const auto read = [&papers] {
        std::vector<bool> all;
        for (const PaperRow &row : valueOf(papers.library->search().papers({})))
            all.push_back(row.read);
        return all;
    };
    valueOf(papers.library->marks().markRead({b}, true));
    QCOMPARE(errorOf(papers.library->marks().undo()), ErrorCode::NotFound);
    valueOf(papers.library->marks().setRead({a, b, c}, true));
    QCOMPARE(read(), std::vector<bool>({true, true, true}));
    papers.library.reopen();
    const auto undone = valueOf(papers.library->marks().undo());
    QCOMPARE(undone.kind, ActKind::Read);
    QCOMPARE(undone.read, (std::vector<std::pair<ArxivId, bool>>{{a, false}, {c, false}}));
    QCOMPARE(read(), std::vector<bool>({false, true, false}));
    QCOMPARE(valueOf(papers.library->marks().redo()).read.size(), size_t(2));
    QCOMPARE(read(), std::vector<bool>({true, true, true}));
}

void TestAnnotations::skipsActsThatChangeNothing() {
    Papers papers;
    (void)valueOf(papers.library->marks().addTag({a}, text("t")));
    (void)valueOf(papers.library->marks().setNote(a, text("n")));
    (void)valueOf(papers.library->marks().undo());
    (void)valueOf(papers.library->marks().addTag({a}, text("T")));
    (void)valueOf(papers.library->marks().setNote(b, {}));
    (void)valueOf(papers.library->marks().redo()); // what was undone can still be redone
    QCOMPARE(papers.of(a).note, text("n"));
}

void TestAnnotations::tellsWhatWasUndone() {
    Papers papers;
    (void)valueOf(papers.library->marks().setNote(a, text("n")));
    (void)valueOf(papers.library->marks().setOwnRelevance({a, b}, 4));
    const auto own = valueOf(papers.library->marks().undo());
    QCOMPARE(own.kind, ActKind::OwnRelevance);
    QVERIFY(own.ids.empty() && own.before.empty() && own.after.empty());
    QCOMPARE(own.annotations.ids, (std::vector<ArxivId>{a, b}));
    QCOMPARE(own.annotations.before.at(1).ownRelevance, std::optional(4));
    QVERIFY(own.annotations.after.at(1).isEmpty());
    QCOMPARE(own.annotations.after.at(0).note, text("n"));
    const auto note = valueOf(papers.library->marks().undo());
    QCOMPARE(note.kind, ActKind::Note);
    QCOMPARE(note.annotations.before.at(0).note, text("n"));
    QVERIFY(note.annotations.after.at(0).isEmpty());
}

WINNOW_TEST(TestAnnotations, QCoreApplication)

} // namespace annotationstest

#include "tst_annotations.moc"
