#include "tests/app/library/firstpapers.h"
#include "tests/support/otherwriter.h"
#include "tests/support/testmain.h"

namespace marksofprofilestest {

using namespace winnow;

namespace {

// A library with two kinds of criteria, Machines (version 1) and Whales (version 2), of which Machines are in
// use; and what there is to learn from under each.
class TwoProfiles final {
public:
    TwoProfiles() : day(4), m_writer(day.library.file()) {
        m_writer.execute(QStringLiteral(
            "INSERT INTO criteria (version, name, system_prompt, scoring_prompt, screening_prompt, created, "
            "parent, is_current) VALUES "
            "(1, 'Machines', '', 'one', '', '2025-08-01T00:00:00.000Z', 0, 1), "
            "(2, 'Whales', '', 'two', '', '2025-08-02T00:00:00.000Z', 0, 0)"));
    }

    void use(int version) { // 0: none
        m_writer.execute(QStringLiteral("UPDATE criteria SET is_current = 0"));
        m_writer.execute(
            QStringLiteral("UPDATE criteria SET is_current = 1 WHERE version = %1").arg(version));
    }
    // Under the criteria in use: "0 keep, 1 rel 8, 2 tag".
    QString signs() {
        QStringList all;
        for (const TasteExample &example : valueOf(day.library->taste().material()).examples) {
            QStringList said;
            if (example.evidence.decision != Decision::None)
                said << decisionName(example.evidence.decision);
            if (example.evidence.ownRelevance)
                said << QStringLiteral("rel %1").arg(*example.evidence.ownRelevance);
            if (example.evidence.isTagged)
                said << QStringLiteral("tag");
            if (!said.isEmpty())
                all << example.paper.id.toString().right(1) + QLatin1Char(' ') + said.join(QLatin1Char(' '));
        }
        all.sort();
        return all.join(QStringLiteral(", "));
    }
    QString signsUnder(int version) {
        use(version);
        return signs();
    }
    ReaderMarksService &marks() { return day.library->marks(); }

    DayPapers day;

private:
    OtherWriter m_writer;
};

} // namespace

class TestMarksOfProfiles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countWhereTheyWereGiven();
    void countForAllUnderNoCriteria();
    void moveWithTheLastOneGiven();
    void standBesideAnotherProfilesDecision();
    void comeBackWithTheirProfile();
    void areRedoneWithTheirProfile();
};

void TestMarksOfProfiles::countWhereTheyWereGiven() {
    TwoProfiles two;
    (void)valueOf(two.marks().setOwnRelevance({a}, 8));
    (void)valueOf(two.marks().addTag({b}, QStringLiteral("sonar")));
    QCOMPARE(two.signs(), QStringLiteral("0 rel 8, 1 tag"));
    QCOMPARE(two.signsUnder(2), QString());
    QCOMPARE(valueOf(two.day.library->taste().state()).decisions, 0);
    (void)valueOf(two.marks().setOwnRelevance({c}, 3));
    QCOMPARE(two.signs(), QStringLiteral("2 rel 3"));
    QCOMPARE(two.signsUnder(1), QStringLiteral("0 rel 8, 1 tag"));
}

void TestMarksOfProfiles::countForAllUnderNoCriteria() {
    TwoProfiles two;
    two.use(0);
    (void)valueOf(two.marks().setOwnRelevance({a}, 8));
    (void)valueOf(two.marks().addTag({b}, QStringLiteral("sonar")));
    QCOMPARE(two.signsUnder(1), QStringLiteral("0 rel 8, 1 tag"));
    QCOMPARE(two.signsUnder(2), QStringLiteral("0 rel 8, 1 tag"));
}

void TestMarksOfProfiles::moveWithTheLastOneGiven() {
    TwoProfiles two;
    (void)valueOf(two.marks().setOwnRelevance({a}, 8));
    two.use(2);
    (void)valueOf(two.marks().setOwnRelevance({a}, 2));
    (void)valueOf(two.marks().setNote(a, QStringLiteral("Not mine.")));
    QCOMPARE(two.signs(), QStringLiteral("0 rel 2"));
    QCOMPARE(two.signsUnder(1), QString());
    (void)valueOf(two.marks().setNote(a, QStringLiteral("A note is no sign."))); // and moves none
    QCOMPARE(two.signs(), QString());
    (void)valueOf(two.marks().setOwnRelevance({a}, std::nullopt));
    QCOMPARE(two.signsUnder(2), QString());
}

// A paper that was skipped by one kind of criteria may be tagged by another's reader.
void TestMarksOfProfiles::standBesideAnotherProfilesDecision() {
    TwoProfiles two;
    (void)valueOf(two.marks().decide({a}, Decision::Skip));
    (void)valueOf(two.marks().addTag({a}, QStringLiteral("chips")));
    two.use(2);
    (void)valueOf(two.marks().setOwnRelevance({a}, 9));
    (void)valueOf(two.marks().addTag({a}, QStringLiteral("song")));
    QCOMPARE(two.signs(), QStringLiteral("0 rel 9 tag"));
    QCOMPARE(two.signsUnder(1), QStringLiteral("0 skip tag"));
    (void)valueOf(two.marks().removeTag({a}, QStringLiteral("chips")));
    QCOMPARE(two.signs(), QStringLiteral("0 skip"));
    QCOMPARE(two.signsUnder(2), QStringLiteral("0 rel 9 tag"));
}

// Whatever criteria are in use when an act is taken back.
void TestMarksOfProfiles::comeBackWithTheirProfile() {
    TwoProfiles two;
    (void)valueOf(two.marks().decide({a}, Decision::Keep));
    (void)valueOf(two.marks().setOwnRelevance({b}, 8));
    (void)valueOf(two.marks().addTag({c}, QStringLiteral("chips")));
    two.use(2);
    (void)valueOf(two.marks().decide({a}, Decision::Skip));
    (void)valueOf(two.marks().setOwnRelevance({b}, 2));
    (void)valueOf(two.marks().addTag({c}, QStringLiteral("song")));
    (void)valueOf(two.marks().removeTag({c}, QStringLiteral("chips")));
    QCOMPARE(two.signs(), QStringLiteral("0 skip, 1 rel 2, 2 tag"));
    QCOMPARE(two.signsUnder(1), QString());
    two.use(2);
    for (int i = 0; i < 4; ++i)
        (void)valueOf(two.marks().undo());
    QCOMPARE(two.signs(), QString());
    QCOMPARE(two.signsUnder(1), QStringLiteral("0 keep, 1 rel 8, 2 tag"));
}

void TestMarksOfProfiles::areRedoneWithTheirProfile() {
    TwoProfiles two;
    (void)valueOf(two.marks().decide({a}, Decision::Keep));
    (void)valueOf(two.marks().setOwnRelevance({b}, 8));
    (void)valueOf(two.marks().addTag({c}, QStringLiteral("chips")));
    for (int i = 0; i < 3; ++i)
        (void)valueOf(two.marks().undo());
    QCOMPARE(two.signs(), QString());
    two.use(2);
    for (int i = 0; i < 3; ++i)
        (void)valueOf(two.marks().redo());
    QCOMPARE(two.signs(), QString());
    QCOMPARE(two.signsUnder(1), QStringLiteral("0 keep, 1 rel 8, 2 tag"));
}

WINNOW_TEST(TestMarksOfProfiles, QCoreApplication)

} // namespace marksofprofilestest

#include "tst_marksofprofiles.moc"
