#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

namespace criteriaversionstest {

using namespace winnow;

namespace {

Criteria criteriaOf(const char *scoring, const char *name = "") {
    Criteria criteria;
    criteria.name = QString::fromUtf8(name);
    criteria.systemPrompt = QStringLiteral("You read papers.");
    criteria.scoringPrompt = QString::fromUtf8(scoring);
    return criteria;
}

} // namespace

class TestCriteriaVersions final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasNoneAtFirst();
    void makesEverySaveAVersion();
    void savesTheSamePromptsOnce();
    void renamesWithoutANewVersion();
    void savesOldPromptsAnew();
    void usesAnEarlierVersion();
    void goesOnWhereTheTopicsDo();
    void beginsAnewWithOtherTopics();
};

void TestCriteriaVersions::hasNoneAtFirst() {
    TempLibrary library;
    QCOMPARE(errorOf(library->criteria().current()), ErrorCode::NotFound);
    QVERIFY(valueOf(library->criteria().versions()).empty());
}

void TestCriteriaVersions::makesEverySaveAVersion() {
    TempLibrary library;
    Criteria wish = criteriaOf("Find “ünïcode”.\n\n[PAPER LIST HERE]\n", "Mine");
    wish.screeningPrompt = QStringLiteral("Drop the rest.");
    const auto first = valueOf(library->criteria().save(wish));
    QCOMPARE(first.version, 1);
    QCOMPARE(first.parent, 0);
    QVERIFY(first.created.isValid());
    QVERIFY(first.samePrompts(wish));
    QCOMPARE(first.name, QStringLiteral("Mine"));
    Criteria changed = first;
    changed.scoringPrompt += QStringLiteral("More.");
    const auto second = valueOf(library->criteria().save(changed));
    QCOMPARE(second.version, 2);
    QCOMPARE(second.parent, 1);
    library.reopen();
    QVERIFY(valueOf(library->criteria().current()) == second);
    QVERIFY(valueOf(library->criteria().versions()) == (std::vector<Criteria>{second, first}));
}

void TestCriteriaVersions::savesTheSamePromptsOnce() {
    TempLibrary library;
    const auto first = valueOf(library->criteria().save(criteriaOf("one", "Mine")));
    QVERIFY(valueOf(library->criteria().save(criteriaOf("one"))) == first);
    QCOMPARE(valueOf(library->criteria().versions()).size(), size_t(1));
}

void TestCriteriaVersions::renamesWithoutANewVersion() {
    TempLibrary library;
    (void)valueOf(library->criteria().save(criteriaOf("one", "Mine")));
    const auto renamed = valueOf(library->criteria().save(criteriaOf("one", "Ours")));
    QCOMPARE(renamed.version, 1);
    QCOMPARE(valueOf(library->criteria().current()).name, QStringLiteral("Ours"));
}

void TestCriteriaVersions::savesOldPromptsAnew() {
    TempLibrary library;
    (void)valueOf(library->criteria().save(criteriaOf("one")));
    (void)valueOf(library->criteria().save(criteriaOf("two")));
    QCOMPARE(valueOf(library->criteria().save(criteriaOf("one"))).version, 3);
}

void TestCriteriaVersions::usesAnEarlierVersion() {
    TempLibrary library;
    const auto first = valueOf(library->criteria().save(criteriaOf("one")));
    (void)valueOf(library->criteria().save(criteriaOf("two")));
    QVERIFY(valueOf(library->criteria().use(1)) == first);
    library.reopen();
    QVERIFY(valueOf(library->criteria().current()) == first);
    QCOMPARE(errorOf(library->criteria().use(9)), ErrorCode::NotFound);
    QVERIFY(valueOf(library->criteria().current()) == first);
    QCOMPARE(valueOf(library->criteria().save(criteriaOf("three"))).parent,
             1); // a new text starts from the current one
}

void TestCriteriaVersions::goesOnWhereTheTopicsDo() {
    TempLibrary library;
    const char *first =
        "1. Coral Reefs\n- Relevant: bleaching, larvae of polyps\n2. Tides\n- Relevant: moon\n\n"
        "[PAPER LIST HERE]\n";
    (void)valueOf(library->criteria().save(criteriaOf(first)));
    // A topic is left, all else is new.
    const auto second = valueOf(library->criteria().save(
        criteriaOf("1. Coral reefs\n- Relevant: sonar maps, drones\n2. Whales\n\n[PAPER LIST HERE]\n")));
    QCOMPARE(second.parent, 1);
    // Told in other words, under other names.
    const auto third = valueOf(library->criteria().save(criteriaOf(
        "I would like to read of sonar maps, of drones above corals and of whales.\n\n[PAPER LIST HERE]\n")));
    QCOMPARE(third.parent, 2);
}

// The task and the output read alike in all criteria.
void TestCriteriaVersions::beginsAnewWithOtherTopics() {
    TempLibrary library;
    const QString text =
        QStringLiteral("Here are papers of today. Tell me those that fit my interests.\n\n"
                       "## Topics\n\n1. %1\n- Relevant: %2\n\n## Output\n\nGive each paper a "
                       "relevance score of 1 to 10 and a comment.\n\n[PAPER LIST HERE]\n");
    const QByteArray corals =
        text.arg(QLatin1String("Coral reefs"), QLatin1String("bleaching, larvae")).toUtf8();
    const QByteArray looms = text.arg(QLatin1String("Hand looms"), QLatin1String("warps, shuttles")).toUtf8();
    const QByteArray more = text.arg(QLatin1String("Coral reefs"), QLatin1String("currents")).toUtf8();
    (void)valueOf(library->criteria().save(criteriaOf(corals.constData())));
    QCOMPARE(valueOf(library->criteria().save(criteriaOf(looms.constData()))).parent, 0);
    QCOMPARE(valueOf(library->criteria().save(criteriaOf(more.constData()))).parent, 1); // back to the corals
    Criteria emptied = valueOf(library->criteria().current());
    emptied.scoringPrompt = QString::fromUtf8(looms);
    QCOMPARE(valueOf(library->criteria().save(emptied)).parent, 2); // in the editor's place of the corals
}

WINNOW_TEST(TestCriteriaVersions, QCoreApplication)

} // namespace criteriaversionstest

#include "tst_criteriaversions.moc"
