#include "claimsfixture.h"
#include "llmscoringfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace paperclaimstest {

using namespace winnow;
using namespace std::chrono_literals;

constexpr ClaimLine::Times hurried{400ms, 20ms};

// A run whose scores the others of the table know once they are stored.
struct Member {
    Member(SharedTable &table, const QString &name, LoopbackModel &model, const LlmTask &task)
        : claims(table, name), run(model, task) {
        run.scoring->setClaims(claims, hurried);
        QObject::connect(run.scoring.get(), &LlmScoring::answered, &claims,
                         [this](int, const BatchResult &result) { claims.settle(result); });
        QObject::connect(run.scoring.get(), &LlmScoring::finished, &claims,
                         [this] { (void)claims.finish(); });
    }
    bool wasTold(ErrorCode code) const {
        return std::ranges::any_of(run.progress, [code](const RunProgress &progress) {
            return progress.meter->notice && progress.meter->notice->code == code;
        });
    }
    TableClaims claims;
    ScoringRun run;
};

class TestPaperClaims final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDayIsBoughtOnce_data();
    void aDayIsBoughtOnce();
    void whatADeadMemberClaimedIsTakenOver();
    void waitsForTheServer_data();
    void waitsForTheServer();
    void whatIsLostIsAnothers();
    void theLabsCapHoldsOverAll();
};

void TestPaperClaims::aDayIsBoughtOnce_data() {
    QTest::addColumn<int>("members");
    QTest::addColumn<bool>("screens");
    QTest::newRow("one") << 1 << false;
    QTest::newRow("two") << 2 << false;
    QTest::newRow("three, screening first") << 3 << true;
}

void TestPaperClaims::aDayIsBoughtOnce() {
    QFETCH(int, members);
    QFETCH(bool, screens);
    LoopbackModel model;
    model.setDelay(5);
    const auto papers = numberedPapers(43);
    LlmTask task = taskOf(papers, 5, 2);
    QStringList dropped;
    if (screens) {
        std::swap(task.toScore, task.toScreen);
        for (int i = 0; i < 13; ++i)
            dropped.append(papers[size_t(i) * 3].id.toString());
        model.drop(dropped);
    }
    SharedTable table;
    std::vector<std::unique_ptr<Member>> lab;
    for (int i = 0; i < members; ++i)
        lab.push_back(std::make_unique<Member>(table, QString::number(i), model, task));
    for (const auto &member : lab)
        member->run.scoring->start();
    QHash<ArxivId, int> scored;
    for (const auto &member : lab) {
        TRY_ENDED(member->run);
        QVERIFY(!member->run.error);
        QCOMPARE(member->run.progress.back().done, 43);
        for (const ScoredPaper &paper : member->run.scores())
            ++scored[paper.id];
    }
    QCOMPARE(scored.size(), 43 - dropped.size());
    QVERIFY(std::ranges::all_of(scored, [](int times) { return times == 1; }));
    // The calls of one: 43 papers in batches of 5, and the 30 that passed.
    QCOMPARE(model.calls().size(), size_t(screens ? 9 + 6 : 9));
}

void TestPaperClaims::whatADeadMemberClaimedIsTakenOver() {
    LoopbackModel lost;
    lost.holdFrom(1); // its second call is never answered
    LoopbackModel model;
    const auto papers = numberedPapers(20);
    SharedTable table;
    auto dead = std::make_unique<Member>(table, QStringLiteral("anna"), lost, taskOf(papers, 5, 1));
    dead->run.scoring->start();
    QTRY_COMPARE(lost.calls().size(), size_t(2));
    Member living(table, QStringLiteral("ben"), model, taskOf(papers, 5, 1));
    living.run.scoring->start();
    QTRY_VERIFY(living.wasTold(ErrorCode::ScoringElsewhere));
    QCOMPARE(living.run.progress.back().meter->notice->detail, QStringLiteral("anna"));
    QVERIFY(!living.run.hasEnded());
    dead.reset();
    table.bury(QStringLiteral("anna"));
    TRY_ENDED(living.run);
    QCOMPARE(living.run.scores().size(), size_t(15));
    QCOMPARE(lost.calls().size() + model.calls().size(), size_t(4 + 1)); // and one that was lost
}

void TestPaperClaims::waitsForTheServer_data() {
    QTest::addColumn<bool>("comesBack");
    QTest::newRow("until it is back") << true;
    QTest::newRow("not for ever") << false;
}

void TestPaperClaims::waitsForTheServer() {
    QFETCH(bool, comesBack);
    LoopbackModel model;
    model.setDelay(20);
    SharedTable table;
    Member member(table, QStringLiteral("anna"), model, taskOf(numberedPapers(40), 5, 1));
    connect(member.run.scoring.get(), &LlmScoring::answered, &member.claims,
            [&] { member.claims.isAway = member.run.results.size() == 2 || member.claims.isAway; });
    member.run.scoring->start();
    QTRY_VERIFY(member.wasTold(ErrorCode::LabUnreachable));
    const size_t before = model.calls().size();
    if (comesBack) {
        member.claims.isAway = false;
        connect(member.run.scoring.get(), &LlmScoring::answered, &member.claims,
                [&] { member.claims.isAway = false; });
        Q_EMIT member.claims.moved();
    }
    TRY_ENDED(member.run);
    QCOMPARE(member.run.error.has_value(), !comesBack);
    QCOMPARE(model.calls().size(), comesBack ? size_t(8) : before);
    QCOMPARE(member.run.scores().size(), 5 * model.calls().size()); // all that was paid for
    if (!comesBack)
        QCOMPARE(member.run.error->code, ErrorCode::LabUnreachable);
}

void TestPaperClaims::whatIsLostIsAnothers() {
    LoopbackModel model;
    model.holdFrom(0);
    SharedTable table;
    const auto papers = numberedPapers(20);
    Member member(table, QStringLiteral("anna"), model, taskOf(papers, 5, 1));
    member.run.scoring->start();
    QTRY_COMPARE(table.rows.size(), 10); // a call's, and the next one's
    std::vector<ArxivId> gone;
    for (size_t i = 5; i < 10; ++i) {
        gone.push_back(papers[i].id);
        table.rows[SharedTable::key(CallKind::Scoring, papers[i].id)] = {SharedTable::State::Settled, {}};
    }
    Q_EMIT member.claims.lost(gone);
    model.letGo();
    TRY_ENDED(member.run);
    QVERIFY(!member.run.error);
    QCOMPARE(member.run.scores().size(), size_t(15));
    QCOMPARE(member.run.progress.back().done, 20);
}

void TestPaperClaims::theLabsCapHoldsOverAll() {
    LoopbackModel model;
    SharedTable table;
    table.cap = 0.08;
    const auto papers = numberedPapers(400);
    std::vector<std::unique_ptr<Member>> lab;
    for (int i = 0; i < 3; ++i)
        lab.push_back(std::make_unique<Member>(table, QString::number(i), model, taskOf(papers, 5, 2)));
    for (const auto &member : lab)
        member->run.scoring->start();
    for (const auto &member : lab) {
        TRY_ENDED(member->run);
        QVERIFY(member->run.error);
        QCOMPARE(member->run.error->code, ErrorCode::BudgetReached);
        QCOMPARE(member->run.error->detail, QStringLiteral("lab"));
    }
    QVERIFY2(table.spent <= *table.cap && table.spent > *table.cap / 2,
             qPrintable(QString::number(table.spent)));
}

WINNOW_TEST(TestPaperClaims, QCoreApplication)

} // namespace paperclaimstest

#include "tst_paperclaims.moc"
