#include "tests/app/library/firstpapers.h"
#include "tests/support/oldlibrary.h"
#include "tests/support/otherwriter.h"
#include "tests/support/testmain.h"

namespace replacementstest {

using namespace winnow;

namespace {

const QDate monday = friday.addDays(3);
const QString feed = QStringLiteral("cs.LG");

RunRecord runOf(QDate day, int criteriaVersion) {
    RunRecord run;
    run.day = day;
    run.criteriaVersion = criteriaVersion;
    run.scorer = Scorer::Llm;
    run.model = QStringLiteral("some-model");
    return run;
}

// Friday's papers, all scored, of which a is kept; on Monday newer versions come.
class Replaced final : public DayPapers {
public:
    Replaced() {
        criteria = valueOf(library->criteria().save(criteriaOf("one"))).version;
        score(friday, {a, b, c}, 1, 8);
        (void)valueOf(library->marks().decide({a}, Decision::Keep));
    }

    void score(QDate day, const std::vector<ArxivId> &ids, int version, int relevance) {
        const RunRecord run = valueOf(library->scores().beginRun(runOf(day, criteria)));
        std::vector<ScoredPaper> scores;
        for (const ArxivId &id : ids) {
            ScoredPaper scored;
            scored.id = id;
            scored.version = version;
            scored.score.relevance = scored.score.novelty = relevance;
            scores.push_back(scored);
        }
        valueOf(library->scores().add(run.id, scores));
    }
    // What the paper is, as its next version, but for what `change` makes of it.
    Paper next(const ArxivId &id, const std::function<void(Paper &)> &change = {}) {
        Paper paper = row(id).paper;
        ++paper.version;
        if (change)
            change(paper);
        return paper;
    }
    IngestReport replace(const Paper &paper, QDate day = monday) {
        return valueOf(
            library->listings().add(makeListing(feed, day, {announce(paper, AnnounceType::Replace)}), {}));
    }
    std::vector<ArxivId> unscored(QDate day = monday) {
        std::vector<ArxivId> ids;
        for (const Paper &paper : valueOf(library->scores().unscored(runOf(day, criteria))))
            ids.push_back(paper.id);
        const OpenPapers open = valueOf(library->scores().openPapers(runOf(day, criteria)));
        if (open.unseen.size() != ids.size()) // with a model and without, the same is left to do
            qFatal("two answers to one question");
        return ids;
    }
    std::vector<PaperVersion> earlier(const ArxivId &id) {
        return valueOf(library->listings().earlierVersions(id));
    }
    QSet<ArxivId> found(const char *words) {
        return valueOf(library->search().ids(QString::fromLatin1(words), std::nullopt));
    }

    int criteria = 0;
};

void otherAbstract(Paper &paper) {
    paper.abstract = QStringLiteral("We take back half of it.");
}

} // namespace

class TestReplacements final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsHowAKeptPaperRead();
    void scoresAnewWhatReadsOtherwise();
    void paysNothingTwiceForTheSameText_data();
    void paysNothingTwiceForTheSameText();
    void aFailureHoldsForTheSameText();
    void leavesPapersAloneThatNobodyKept();
    void takesAVersionThatSkipsOne();
    void tellsWithdrawals_data();
    void tellsWithdrawals();
    void olderLibrariesKnowTheirs();
};

void TestReplacements::keepsHowAKeptPaperRead() {
    Replaced day;
    const Paper before = day.row(a).paper;
    QCOMPARE(day.replace(day.next(a, otherAbstract)).updated, 1);
    const auto earlier = day.earlier(a);
    QCOMPARE(earlier.size(), size_t(1));
    QCOMPARE(earlier.front().version, 1);
    QCOMPARE(earlier.front().title, before.title);
    QCOMPARE(earlier.front().abstract, before.abstract);
    QVERIFY(earlier.front().replacedAt.isValid());
    const PaperRow row = day.row(a);
    QCOMPARE(row.paper.abstract, QStringLiteral("We take back half of it."));
    QCOMPARE(row.decision, Decision::Keep);
    QCOMPARE(day.found("is:replaced"), QSet<ArxivId>{a});

    // The same feed once more, and undo, change nothing of it.
    day.replace(day.row(a).paper);
    (void)valueOf(day.library->marks().undo());
    QCOMPARE(day.earlier(a).size(), size_t(1));
    QCOMPARE(day.row(a).decision, Decision::None);
}

void TestReplacements::scoresAnewWhatReadsOtherwise() {
    Replaced day;
    QCOMPARE(day.replace(day.next(a, otherAbstract)).scanned, 0); // the filter is for new papers
    QCOMPARE(day.unscored(), std::vector<ArxivId>{a});
    day.score(monday, {a}, 2, 4);
    QVERIFY(day.unscored().empty());
    QCOMPARE(day.row(a).score->relevance, 4);
    const auto history = valueOf(day.library->scores().history(a));
    QCOMPARE(history.size(), size_t(2));
    QCOMPARE(history.back().paperVersion, 1); // as it was
    QCOMPARE(history.back().score.relevance, 8);
}

void TestReplacements::paysNothingTwiceForTheSameText_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("newTitle");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same") << QStringLiteral("Ropes") << QStringLiteral("Ropes") << true;
    QTest::newRow("from a page") << QStringLiteral("$\\alpha$-mixing after Schr\\\"odinger")
                                 << QStringLiteral("$α$-mixing after Schrödinger") << true;
    QTest::newRow("other blanks") << QStringLiteral("Ropes  and knots") << QStringLiteral("Ropes and knots")
                                  << true;
    QTest::newRow("another sign") << QStringLiteral("Ropes for $p<2$") << QStringLiteral("Ropes for $p>2$")
                                  << false;
    QTest::newRow("a word more") << QStringLiteral("Ropes") << QStringLiteral("Wet ropes") << false;
}

void TestReplacements::paysNothingTwiceForTheSameText() {
    QFETCH(QString, title);
    QFETCH(QString, newTitle);
    QFETCH(bool, isSame);
    Replaced day;
    day.replace(day.next(a, [&](Paper &paper) { paper.title = title; }));
    day.score(monday, {a}, 2, 6);
    const QDate tuesday = monday.addDays(1);
    day.replace(day.next(a,
                         [&](Paper &paper) {
                             paper.title = newTitle;
                             paper.comment = QStringLiteral("12 pages");
                         }),
                tuesday);
    QCOMPARE(day.row(a).paper.version, 3);
    QCOMPARE(day.unscored(tuesday).empty(), isSame);
    QCOMPARE(day.row(a).state, ScoringState::Scored);
    QCOMPARE(day.row(a).score->relevance, 6);
    QCOMPARE(day.earlier(a).size(), size_t(2));
}

void TestReplacements::aFailureHoldsForTheSameText() {
    Replaced day;
    (void)valueOf(day.library->criteria().save(criteriaOf("two")));
    const auto run = valueOf(day.library->scores().beginRun(runOf(friday, day.criteria + 1)));
    BatchResult batch;
    UnscoredPaper failure;
    failure.id = a;
    failure.version = 1;
    failure.cause = QStringLiteral("no answer");
    batch.failures.push_back(failure);
    valueOf(day.library->scores().addBatch(run.id, batch));
    QCOMPARE(day.row(a).state, ScoringState::Failed);
    day.replace(day.next(a));
    QCOMPARE(day.row(a).state, ScoringState::Failed);
    QCOMPARE(day.found("is:failed"), QSet<ArxivId>{a});
    day.replace(day.next(a, otherAbstract), monday.addDays(1));
    QCOMPARE(day.row(a).state, ScoringState::Scored); // by the earlier criteria, and nobody failed at this
}

void TestReplacements::leavesPapersAloneThatNobodyKept() {
    Replaced day;
    (void)valueOf(day.library->marks().decide({c}, Decision::Skip));
    day.replace(day.next(b, otherAbstract));
    day.replace(day.next(c, otherAbstract));
    QVERIFY(day.earlier(b).empty());
    QVERIFY(day.earlier(c).empty());
    QVERIFY(day.unscored().empty());
    QVERIFY(day.found("is:replaced").isEmpty());
}

// A feed that was missed: the third version after the first.
void TestReplacements::takesAVersionThatSkipsOne() {
    Replaced day;
    day.replace(day.next(a, [](Paper &paper) {
        paper.version = 3;
        otherAbstract(paper);
    }));
    QCOMPARE(day.earlier(a).front().version, 1);
    QCOMPARE(day.unscored(), std::vector<ArxivId>{a});
}

void TestReplacements::tellsWithdrawals_data() {
    QTest::addColumn<QString>("abstract");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<bool>("isWithdrawn");
    const auto row = [](const char *name, const char *abstract, const char *comment, bool isWithdrawn) {
        QTest::newRow(name) << QString::fromLatin1(abstract) << QString::fromLatin1(comment) << isWithdrawn;
    };
    row("comment", "We study ropes.",
        "This paper has been withdrawn by the author due to an error in Lemma 3", true);
    row("short comment", "We study ropes.", "Withdrawn", true);
    row("comment behind another", "We study ropes.", "12 pages. The manuscript is withdrawn by its authors.",
        true);
    row("abstract", "This paper has been withdrawn by the authors.", "", true);
    row("article", "This article has been temporarily withdrawn.", "", true);
    row("about something else", "The drug was withdrawn. This paper has been widely read.", "", false);
    row("in the middle", "We say why a paper has been withdrawn.", "12 pages", false);
    row("comment about another", "We study ropes.", "Accepted; withdrawn from the workshop", false);
}

void TestReplacements::tellsWithdrawals() {
    QFETCH(QString, abstract);
    QFETCH(QString, comment);
    QFETCH(bool, isWithdrawn);
    Replaced day;
    QVERIFY(!day.row(a).withdrawn);
    day.replace(day.next(a, [&](Paper &paper) {
        paper.abstract = abstract;
        paper.comment = comment;
    }));
    QCOMPARE(day.row(a).withdrawn, isWithdrawn);
    QCOMPARE(day.found("is:withdrawn"), isWithdrawn ? QSet<ArxivId>{a} : QSet<ArxivId>());
    QCOMPARE(day.row(a).decision, Decision::Keep);
}

void TestReplacements::olderLibrariesKnowTheirs() {
    Replaced day;
    day.library.close();
    {
        OtherWriter writer(day.library.file());
        writer.execute(QStringLiteral("DROP TRIGGER taste_of_changed_text"));
        writer.execute(QStringLiteral("DROP TRIGGER lab_sitting_begins"));
        writer.execute(QStringLiteral("DROP TRIGGER lab_sitting_restarts"));
        for (const char *table : {"lab_sitting",
                                  "lab_decision",
                                  "lab_member",
                                  "lab_shown_decision",
                                  "lab_day",
                                  "lab_criteria",
                                  "lab_sent",
                                  "lab_seen",
                                  "lab",
                                  "batch_paper",
                                  "batch_request",
                                  "batch_job",
                                  "meaning_block",
                                  "meaning_progress",
                                  "word_vectors",
                                  "taste",
                                  "taste_model",
                                  "taste_start",
                                  "prescreening",
                                  "told_day",
                                  "builtin_scorer",
                                  "exported_file"})
            writer.execute(QStringLiteral("DROP TABLE %1").arg(QLatin1String(table)));
        writer.execute(QStringLiteral("DROP INDEX score_by_topic"));
        for (const char *column : {"decision.profile",
                                   "annotation.profile",
                                   "tag.profile",
                                   "act.profile",
                                   "act_line.before_profile",
                                   "score.topic",
                                   "score.other_topics",
                                   "score.topic_reason",
                                   "imported_entry.topic",
                                   "imported_entry.other_topics",
                                   "imported_entry.topic_reason",
                                   "criteria.paused_topics",
                                   "imported_digest.kind",
                                   "imported_digest.preface",
                                   "imported_digest.tokens_known",
                                   "imported_digest.cost_parts_known",
                                   "imported_entry.is_unlisted",
                                   "run.tokens_known",
                                   "run.cost_parts_known",
                                   "run.member"}) {
            const QString name = QString::fromLatin1(column);
            writer.execute(QStringLiteral("ALTER TABLE %1 DROP COLUMN %2")
                               .arg(name.section(QLatin1Char('.'), 0, 0), name.section(QLatin1Char('.'), 1)));
        }
        writer.execute(QStringLiteral("DROP INDEX paper_withdrawn"));
        writer.execute(QStringLiteral("DROP TABLE paper_change"));
        writer.execute(QStringLiteral("DROP TABLE paper_version"));
        writer.execute(QStringLiteral("ALTER TABLE paper DROP COLUMN text_version"));
        writer.execute(QStringLiteral("ALTER TABLE paper DROP COLUMN is_withdrawn"));
        writer.execute(
            QStringLiteral("UPDATE paper SET comment = 'This paper has been withdrawn by the author' "
                           "WHERE arxiv_id = '2508.10001'"));
        writer.execute(QStringLiteral("PRAGMA user_version = 9"));
    }
    day.library.reopen();
    QCOMPARE(day.found("is:withdrawn"), QSet<ArxivId>{b});
    QVERIFY(day.unscored(friday).empty()); // its scores still hold
    day.replace(day.next(a));
    QVERIFY(day.unscored().empty());
    day.replace(day.next(a, otherAbstract), monday.addDays(1));
    QCOMPARE(day.unscored(monday.addDays(1)), std::vector<ArxivId>{a});
}

WINNOW_TEST(TestReplacements, QCoreApplication)

} // namespace replacementstest

#include "tst_replacements.moc"
