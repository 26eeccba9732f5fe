#include "app/lab/claims/labclaims.h"
#include "app/lab/claims/labmoney.h"
#include "app/lab/server/labquery.h"
#include "app/model/clock.h"
#include "tests/support/templibrary.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace labclaimstest {

using namespace winnow;
using namespace std::chrono_literals;

namespace {

std::vector<Paper> somePapers(int count) {
    std::vector<Paper> papers;
    for (int i = 0; i < count; ++i)
        papers.push_back(
            makePaper(qPrintable(QStringLiteral("2508.1000%1").arg(i)), QStringLiteral("One"), {}));
    return papers;
}

// The value of what is answered in this thread's event loop.
template <class T>
std::optional<Result<T>> answerOf(const Pending<T> &pending) {
    if (!QTest::qWaitFor([&] { return pending.isFinished(); }, 20'000) || !pending.isResultReadyAt(0))
        return std::nullopt;
    return pending.result();
}

} // namespace

// A member's claims, and what is asked of them.
struct Claimant {
    Claimant(TempLab &lab, const QString &member, LabClaims::Times times = {})
        : server(std::make_shared<LabThread>(lab.addressOf(member), lab.passwordOf(member))),
          claims(
              server, [](bool) { return ready(Result<void>()); }, clock,
              {{},
               false,
               false,
               true,
               {},
               QString::fromLatin1(QTest::currentTestFunction()),
               QStringLiteral("model"),
               false},
              times) {}

    ClaimAnswer ask(int count, double least = 0, double good = 0) {
        const auto answer = answerOf(claims.claim({CallKind::Scoring, somePapers(6), count, least, good}));
        if (!answer || !*answer)
            qFatal("%s", answer ? qPrintable(answer->error().detail) : "no answer");
        return **answer;
    }
    const Clock clock;
    std::shared_ptr<LabThread> server;
    LabClaims claims;
};

class TestLabClaims final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatOneAsksNobodyElseDoes();
    void whatADeadMemberClaimedComesFree();
    void aServerThatWasAwayHearsEverybodyFirst();
    void theCapHoldsOverAll();
    void nobodyEndsAnothersClaims();

private:
    std::unique_ptr<TempLab> m_lab; // of all tests: what each claims is under a key of its own
};

void TestLabClaims::initTestCase() {
    WINNOW_NEEDS_POSTGRES();
    m_lab = std::make_unique<TempLab>();
}

void TestLabClaims::whatOneAsksNobodyElseDoes() {
    TempLab &lab = *m_lab;
    Claimant ada(lab, QStringLiteral("ada"));
    Claimant bob(lab, QStringLiteral("bob"));
    QCOMPARE(ada.ask(4).ours.size(), size_t(4));
    ClaimAnswer bobs = bob.ask(4);
    QCOMPARE(bobs.ours.size(), size_t(2));
    QCOMPARE(bobs.held, 4);
    QCOMPARE(bobs.holder, QStringLiteral("ada"));
    QVERIFY(!bobs.allowance);
    BatchResult result;
    result.failures.push_back({somePapers(1).front().id, QStringLiteral("no answer"), 1});
    ada.claims.settle(result);
    QTRY_COMPARE(bob.ask(0).settled.size(), size_t(1)); // three tries of one are enough
    QSignalSpy moved(&bob.claims, &PaperClaims::moved);
    QVERIFY(answerOf(ada.claims.finish()));
    QTRY_VERIFY(!moved.isEmpty()); // who waits is told
    QCOMPARE(bob.ask(4).ours.size(), size_t(5));
}

void TestLabClaims::whatADeadMemberClaimedComesFree() {
    TempLab &lab = *m_lab;
    Claimant ada(lab, QStringLiteral("ada"), {1s, 1h}); // not heard of
    Claimant bob(lab, QStringLiteral("bob"));
    QCOMPARE(ada.ask(4).ours.size(), size_t(4));
    QCOMPARE(bob.ask(6).ours.size(), size_t(2));
    QTRY_COMPARE(bob.ask(6).ours.size(), size_t(6));
    QVERIFY(!ada.claims.isSure());
    QSignalSpy lost(&ada.claims, &PaperClaims::lost);
    QCOMPARE(ada.ask(4).held, 6);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.front().front().value<std::vector<ArxivId>>().size(), size_t(4));
}

void TestLabClaims::aServerThatWasAwayHearsEverybodyFirst() {
    TempLab &lab = *m_lab;
    Claimant ada(lab, QStringLiteral("ada"), {5s, 1h});
    QCOMPARE(ada.ask(4).ours.size(), size_t(4));
    lab.server().kill();
    QElapsedTimer silence;
    silence.start();
    QTRY_VERIFY_WITH_TIMEOUT(silence.hasExpired(5'100), 20'000); // its life is over
    QVERIFY(lab.server().start());
    Claimant bob(lab, QStringLiteral("bob"));
    QCOMPARE(bob.ask(6).held, 4);
    QSignalSpy lost(&ada.claims, &PaperClaims::lost);
    QTRY_VERIFY(answerOf(ada.claims.claim({}))->has_value());
    QVERIFY(lost.isEmpty());
}

void TestLabClaims::theCapHoldsOverAll() {
    TempLab &lab = *m_lab;
    LabConnection owner;
    QVERIFY(owner.open(lab.server().owner(), lab.server().ownerPassword()));
    QVERIFY(setLabCap(owner, 1.0));
    Claimant ada(lab, QStringLiteral("ada"));
    Claimant bob(lab, QStringLiteral("bob"));
    QCOMPARE(ada.ask(1).allowance, std::optional(0.0));
    QCOMPARE(ada.ask(1, 0.5, 2).allowance, std::optional(0.5)); // not as much as would be good
    QCOMPARE(bob.ask(1, 0.6, 0.6).allowance, std::optional(0.0));
    QCOMPARE(bob.ask(1, 0.4, 0.5).allowance, std::optional(0.5));
    QVERIFY(LabQuery(owner, QStringLiteral("INSERT INTO winnow.spending (id, model, cost) "
                                           "VALUES (gen_random_uuid(), 'model', 0.25)"))
                .run());
    BatchResult result;
    result.call.cost = Usage{};
    result.call.cost->totalCost = 0.25;
    ada.claims.settle(result);
    QTRY_COMPARE(labMoney(owner)->setAside, 0.75); // what is spent is not set aside any more
    QCOMPARE(labMoney(owner)->spent, 0.25);
    QCOMPARE(ada.ask(1, 0.6, 0.6).allowance, std::optional(0.5));
    QVERIFY(answerOf(bob.claims.finish()));
    QCOMPARE(ada.ask(1, 0.9, 0.9).allowance, std::optional(0.9));
    LabConnection member;
    QVERIFY(member.open(lab.addressOf(QStringLiteral("ada")), lab.passwordOf(QStringLiteral("ada"))));
    const auto raised = setLabCap(member, 100.0);
    QVERIFY(!raised);
    QCOMPARE(raised.error().code, ErrorCode::LabRefused);
}

void TestLabClaims::nobodyEndsAnothersClaims() {
    TempLab &lab = *m_lab;
    Claimant ada(lab, QStringLiteral("ada"));
    QCOMPARE(ada.ask(6).ours.size(), size_t(6));
    LabConnection bob;
    QVERIFY(bob.open(lab.addressOf(QStringLiteral("bob")), lab.passwordOf(QStringLiteral("bob"))));
    LabSession adas;
    const QString key = QString::fromLatin1(QTest::currentTestFunction());
    const auto id = LabQuery(bob, QStringLiteral("SELECT sitting::text AS id FROM winnow.claim "
                                                 "WHERE criteria_hash = ?"))
                        .bind(key)
                        .first([](const Row &row) { return row.text("id"); });
    QVERIFY(id && *id);
    adas.id = **id;
    adas.criteriaHash = key;
    adas.model = QStringLiteral("model");
    LabOutcome outcome;
    outcome.told.append(QJsonArray{somePapers(1).front().id.toString(), 1});
    QVERIFY(settlePapers(bob, adas, outcome));
    QVERIFY(endSitting(bob, adas.id));
    for (const char *statement :
         {"DELETE FROM winnow.claim", "DELETE FROM winnow.sitting", "UPDATE winnow.claim SET sitting = NULL",
          "UPDATE winnow.sitting SET allowed = 100", "SELECT winnow.bury_sittings()"})
        QCOMPARE(LabQuery(bob, QString::fromLatin1(statement)).run().error().code, ErrorCode::LabRefused);
    const auto left =
        LabQuery(bob, QStringLiteral("SELECT count(*) FROM winnow.claim WHERE sitting = ?::uuid"))
            .bind(adas.id)
            .number();
    QVERIFY2(left, qPrintable(left ? QString() : left.error().detail));
    QCOMPARE(*left, 6);
}

WINNOW_TEST(TestLabClaims, QCoreApplication)

} // namespace labclaimstest

#include "tst_labclaims.moc"
