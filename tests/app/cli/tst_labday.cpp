#include "modelday.h"
#include "tests/support/templibrary.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

namespace labdaytest {

using namespace winnow;
using namespace std::chrono_literals;

namespace {

constexpr int mostPapersAtOnce = 5;

QStringList memberNames(int members) {
    QStringList names;
    for (int i = 0; i < members; ++i)
        names.append(QStringLiteral("member%1").arg(i));
    return names;
}

// One call at a time, about five papers, without screening: so calls can be counted.
const char *const plain = "--no-screening --concurrency 1";

} // namespace

// Members with libraries of their own that know the same day, each with a model of its own.
struct Lab {
    Lab(int members, int papers) : server(memberNames(members)) {
        for (const QString &name : memberNames(members)) {
            member.push_back(std::make_unique<ModelDay>(papers));
            ModelDay &own = *member.back();
            own.cli.write(QStringLiteral("settings.ini"),
                          pricesSetting + "batchSize=5\nadaptBatches=false\n");
            const LabAddress address = server.addressOf(name);
            const QString line = QStringLiteral("%1:%2:*:%3:%4\n")
                                     .arg(address.host)
                                     .arg(address.port)
                                     .arg(name, server.passwordOf(name));
            const QString file = own.cli.write(QStringLiteral("pgpass"), line.toUtf8());
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
            own.cli.set("PGPASSFILE", file);
            own.cli.set("WINNOW_LAB_LIFE_S", QStringLiteral("8"));
            Library library(own.cli.library());
            (void)valueOf(library.open());
            valueOf(library.lab().join({address.text(), name, {}}));
        }
    }
    std::unique_ptr<QProcess> begin(int i, const char *more = plain) const {
        return member[size_t(i)]->cli.start(member[size_t(i)]->arguments(more));
    }
    int calls() const {
        int sum = 0;
        for (const auto &one : member)
            sum += one->chats();
        return sum;
    }
    bool waitForCalls(int count) const {
        return QTest::qWaitFor([&] { return calls() >= count; }, 60'000);
    }
    QHash<QString, int> asked() const {
        QHash<QString, int> times;
        for (const auto &one : member) {
            for (const LoopbackModel::Call &call : one->model.calls()) {
                for (const QString &id : call.ids)
                    ++times[id];
            }
        }
        return times;
    }
    // What a member's library says of each paper.
    QStringList scoresOf(int i) const {
        QStringList lines;
        for (const QJsonValue &paper : member[size_t(i)]->papers())
            lines.append(QStringLiteral("%1 %2 %3 %4")
                             .arg(paper[QLatin1String("id")].toString())
                             .arg(paper[QLatin1String("relevance")].toInt())
                             .arg(paper[QLatin1String("novelty")].toInt())
                             .arg(paper[QLatin1String("comment")].toString()));
        lines.sort();
        return lines;
    }

    TempLab server;
    std::vector<std::unique_ptr<ModelDay>> member;
};

class TestLabDay final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { WINNOW_NEEDS_POSTGRES(); }
    void isBoughtOnce_data();
    void isBoughtOnce();
    void aRunGoesOnAlone();
    void aForgottenBatchIsGivenBack_data();
    void aForgottenBatchIsGivenBack();
    void nothingIsAskedAboveTheCap_data();
    void nothingIsAskedAboveTheCap();
    void trialsClaimNoPapers();
    void theLogKeepsSecrets();
};

void TestLabDay::isBoughtOnce_data() {
    QTest::addColumn<int>("members");
    QTest::addColumn<int>("papers");
    QTest::addColumn<int>("delay"); // of an answer, milliseconds
    QTest::newRow("three members, a day of 60") << 3 << 60 << 150;
    QTest::newRow("five members, a day of 400") << 5 << 400 << 400;
}

// One member is killed with a call under way, and the server in between.
void TestLabDay::isBoughtOnce() {
    QFETCH(int, members);
    QFETCH(int, papers);
    QFETCH(int, delay);
    if (papers > 100 && qEnvironmentVariableIsEmpty("WINNOW_LONG_TESTS"))
        QSKIP("takes two minutes: set WINNOW_LONG_TESTS");
    Lab lab(members, papers);
    for (const auto &one : lab.member)
        one->model.setDelay(delay);
    lab.member.front()->model.interfere([](int at, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
        return at >= 2 ? std::optional(TestAnswer{.hang = true}) : std::nullopt;
    });
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<QProcess>> programs;
    programs.push_back(lab.begin(0));
    QVERIFY(lab.waitForCalls(3));
    // What two calls brought is told: the third is under way.
    QTRY_COMPARE_WITH_TIMEOUT(
        lab.server.server()
            .psql(QStringLiteral("SELECT count(*) FROM winnow.score WHERE member = 'member0'"))
            .trimmed()
            .toInt(),
        2 * mostPapersAtOnce, 20'000);
    for (int i = 1; i < members; ++i)
        programs.push_back(lab.begin(i));
    QVERIFY(lab.waitForCalls(5));
    programs.front()->kill();
    lab.server.server().kill();
    QVERIFY(lab.server.server().start());
    for (int i = 1; i < members; ++i) {
        const Outcome outcome = CliProgram::wait(*programs[size_t(i)]);
        QVERIFY2(outcome.code == 0, outcome.err.constData());
    }
    qInfo("%d members, %d papers: %d calls, %.1f s", members, papers, lab.calls(),
          double(timer.elapsed()) / 1000);
    lab.member.front()->model.interfere({});
    QCOMPARE(CliProgram::wait(*lab.begin(0)).code, 0);
    // The calls of one, and the batch that was lost.
    QCOMPARE(lab.asked().size(), qsizetype(papers));
    QCOMPARE(lab.calls(), papers / mostPapersAtOnce + 1);
    const QStringList scores = lab.scoresOf(0);
    QCOMPARE(scores.size(), qsizetype(papers));
    for (int i = 1; i < members; ++i)
        QCOMPARE(lab.scoresOf(i), scores);
}

void TestLabDay::aRunGoesOnAlone() {
    Lab lab(1, 10);
    lab.server.server().stop();
    const Outcome alone = lab.member.front()->score(plain);
    QVERIFY2(alone.code == 0, alone.err.constData());
    QVERIFY2(alone.err.count("continues without it") == 1, alone.err.constData());
    QCOMPARE(lab.calls(), 2);
}

void TestLabDay::aForgottenBatchIsGivenBack_data() {
    QTest::addColumn<bool>("isAway");
    QTest::newRow("at once") << false;
    QTest::newRow("at the next sync, if the lab is away") << true;
}

void TestLabDay::aForgottenBatchIsGivenBack() {
    QFETCH(bool, isAway);
    Lab lab(1, 10);
    const ModelDay &own = *lab.member.front();
    TempPostgres &server = lab.server.server();
    const auto claims = [&] {
        return server.psql(QStringLiteral("SELECT count(*) FROM winnow.claim WHERE sitting IS NOT NULL"))
            .trimmed();
    };
    const Outcome exported =
        own.cli.run({QStringLiteral("score"), QStringLiteral("export-jobs"), QStringLiteral("jobs.jsonl"),
                     QStringLiteral("--model"), QStringLiteral("gpt-4o"), QStringLiteral("--endpoint"),
                     own.model.base(), QStringLiteral("--no-screening")});
    QVERIFY2(exported.code == 0, exported.err.constData());
    QCOMPARE(own.cli("batch read").code, 0); // the lab hears of it
    QCOMPARE(claims(), QStringLiteral("10"));
    if (isAway)
        server.stop();
    const Outcome forgotten = own.cli("batch forget 1");
    QVERIFY2(forgotten.code == 0, forgotten.err.constData());
    QCOMPARE(forgotten.err.contains("at the next sync"), isAway);
    if (isAway) {
        QVERIFY(server.start());
        QCOMPARE(claims(), QStringLiteral("10"));
        const Outcome synced = own.cli("lab sync");
        QVERIFY2(synced.code == 0, synced.err.constData());
    }
    QCOMPARE(claims(), QStringLiteral("0"));
}

void TestLabDay::nothingIsAskedAboveTheCap_data() {
    QTest::addColumn<QString>("arguments");
    QTest::newRow("a run") << QString();
    QTest::newRow("a trial") << QStringLiteral("--paper 2506.10003");
    QTest::newRow("a summary") << QStringLiteral("summary");
}

void TestLabDay::nothingIsAskedAboveTheCap() {
    QFETCH(QString, arguments);
    Lab lab(1, 10);
    const ModelDay &own = *lab.member.front();
    const auto ask = [&]() -> Outcome {
        if (arguments != QLatin1String("summary"))
            return own.score(QByteArray(plain) + ' ' + arguments.toUtf8());
        return own.cli.run({QStringLiteral("digest"), QStringLiteral("--from"), QStringLiteral("2025-06-01"),
                            QStringLiteral("--to"), QStringLiteral("2025-06-03"), QStringLiteral("--summary"),
                            QStringLiteral("--model"), QStringLiteral("gpt-4o"), QStringLiteral("--endpoint"),
                            own.model.base()});
    };
    if (arguments == QLatin1String("summary")) // of what is scored
        QCOMPARE(own.cli("score --scorer builtin").code, 0);
    lab.server.server().psql(QStringLiteral("UPDATE winnow.lab SET monthly_cap = 0.000001"));
    const Outcome refused = ask();
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("lab's monthly cap"), refused.err.constData());
    QCOMPARE(lab.calls(), 0);
    lab.server.server().psql(QStringLiteral("UPDATE winnow.lab SET monthly_cap = 5"));
    const Outcome allowed = ask();
    QVERIFY2(allowed.code == 0, allowed.err.constData());
    QVERIFY(lab.calls() > 0);
    // What was set aside is spent or given back.
    QCOMPARE(lab.server.server().psql(QStringLiteral("SELECT count(*) FROM winnow.sitting")).trimmed(),
             QStringLiteral("0"));
    QVERIFY(lab.server.server()
                .psql(QStringLiteral("SELECT sum(cost) FROM winnow.spending"))
                .trimmed()
                .toDouble() > 0);
}

// Another member's claims do not keep a trial waiting.
void TestLabDay::trialsClaimNoPapers() {
    Lab lab(2, 10);
    lab.member.front()->model.interfere([](int, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
        return TestAnswer{.hang = true};
    });
    const auto run = lab.begin(0);
    QVERIFY(lab.waitForCalls(1));
    const Outcome trial = lab.member.back()->score(QByteArray(plain) + " --paper 2506.10003");
    QVERIFY2(trial.code == 0, trial.err.constData());
    QCOMPARE(lab.member.back()->chats(), 1);
    run->kill();
    QVERIFY(run->waitForFinished());
}

void TestLabDay::theLogKeepsSecrets() {
    Lab lab(2, 10);
    const ModelDay &own = *lab.member.front();
    const QByteArray password = lab.server.passwordOf(QStringLiteral("member0")).toUtf8();
    const auto logged = [&](const QByteArray &arguments, const QByteArray &input = {}) {
        const QStringList words =
            QString::fromUtf8(arguments).split(QLatin1Char(' ')) +
            QStringList{QStringLiteral("--log"), own.cli.path(QStringLiteral("winnow.log"))};
        return own.cli.run(words, input).code;
    };
    const QByteArray address = lab.server.addressOf(QStringLiteral("member0")).text().toUtf8();
    QCOMPARE(logged("lab leave"), 0);
    QCOMPARE(logged("lab join " + address, password + '\n'), 0);
    QCOMPARE(own.cli.run(own.arguments("--no-screening --concurrency 1 --log winnow.log")).code, 0);
    lab.server.server().psql(QStringLiteral("UPDATE winnow.history SET token = gen_random_uuid()"));
    QCOMPARE(logged("lab sync"), 0);
    lab.server.server().stop();
    QCOMPARE(logged("lab sync"), 1);
    const QByteArray log = own.cli.read(QStringLiteral("winnow.log"));
    for (const char *words :
         {"leaves the lab: done", "joins the lab at 127.0.0.1: done", "connects to 127.0.0.1: done",
          "sync: begun", "papers claimed", "claims: given back: done", "another history", "lab-unreachable"})
        QVERIFY2(log.contains(words), (QByteArray(words) + " is not in:\n" + log).constData());
    for (const QByteArray &secret : {password, QByteArray("member0"), address, QByteArray("Pruning")})
        QVERIFY2(!log.contains(secret), (secret + " is in:\n" + log).constData());
}

WINNOW_TEST(TestLabDay, QCoreApplication)

} // namespace labdaytest

#include "tst_labday.moc"
