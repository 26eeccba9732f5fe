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
};

void TestCriteriaVersions::hasNoneAtFirst() {
    TempLibrary library;
    QCOMPARE(errorOf(library->currentCriteria()), ErrorCode::NotFound);
    QVERIFY(valueOf(library->criteriaVersions()).empty());
}

void TestCriteriaVersions::makesEverySaveAVersion() {
    TempLibrary library;
    Criteria wish = criteriaOf("Find “ünïcode”.\n\n[PAPER LIST HERE]\n", "Mine");
    wish.screeningPrompt = QStringLiteral("Drop the rest.");
    const auto first = valueOf(library->saveCriteria(wish));
    QCOMPARE(first.version, 1);
    QCOMPARE(first.parent, 0);
    QVERIFY(first.created.isValid());
    QVERIFY(first.samePrompts(wish));
    QCOMPARE(first.name, QStringLiteral("Mine"));
    Criteria changed = first;
    changed.scoringPrompt += QStringLiteral("More.");
    const auto second = valueOf(library->saveCriteria(changed));
    QCOMPARE(second.version, 2);
    QCOMPARE(second.parent, 1);
    library.reopen();
    QVERIFY(valueOf(library->currentCriteria()) == second);
    QVERIFY(valueOf(library->criteriaVersions()) == (std::vector<Criteria>{second, first}));
}

void TestCriteriaVersions::savesTheSamePromptsOnce() {
    TempLibrary library;
    const auto first = valueOf(library->saveCriteria(criteriaOf("one", "Mine")));
    QVERIFY(valueOf(library->saveCriteria(criteriaOf("one"))) == first);
    QCOMPARE(valueOf(library->criteriaVersions()).size(), size_t(1));
}

void TestCriteriaVersions::renamesWithoutANewVersion() {
    TempLibrary library;
    (void)valueOf(library->saveCriteria(criteriaOf("one", "Mine")));
    const auto renamed = valueOf(library->saveCriteria(criteriaOf("one", "Ours")));
    QCOMPARE(renamed.version, 1);
    QCOMPARE(valueOf(library->currentCriteria()).name, QStringLiteral("Ours"));
}

void TestCriteriaVersions::savesOldPromptsAnew() {
    TempLibrary library;
    (void)valueOf(library->saveCriteria(criteriaOf("one")));
    (void)valueOf(library->saveCriteria(criteriaOf("two")));
    QCOMPARE(valueOf(library->saveCriteria(criteriaOf("one"))).version, 3);
}

void TestCriteriaVersions::usesAnEarlierVersion() {
    TempLibrary library;
    const auto first = valueOf(library->saveCriteria(criteriaOf("one")));
    (void)valueOf(library->saveCriteria(criteriaOf("two")));
    QVERIFY(valueOf(library->useCriteria(1)) == first);
    library.reopen();
    QVERIFY(valueOf(library->currentCriteria()) == first);
    QCOMPARE(errorOf(library->useCriteria(9)), ErrorCode::NotFound);
    QVERIFY(valueOf(library->currentCriteria()) == first);
    QCOMPARE(valueOf(library->saveCriteria(criteriaOf("three"))).parent,
             1); // a new text starts from the current one
}

WINNOW_TEST(TestCriteriaVersions, QCoreApplication)

} // namespace criteriaversionstest

#include "tst_criteriaversions.moc"
