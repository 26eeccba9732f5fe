#include "tests/app/cli/modelday.h"
#include "tests/support/loopbackbatches.h"
#ifdef WINNOW_TEST_KEYRING
#include "tests/support/standinkeyring.h"
#endif
#include "tests/support/testmain.h"

#include <QFileInfo>

namespace batchjobtest {

using namespace winnow;
using Fault = LoopbackBatches::Fault;

namespace {

constexpr int paperCount = 30;

// A day, and a service that answers in batches.
struct BatchDay : ModelDay {
    explicit BatchDay(int papers = paperCount) : ModelDay(papers), batches(model) {
        cli.set("WINNOW_BATCH_INTERVAL_MS", QStringLiteral("30"));
    }
    Outcome batch(const QByteArray &more = {}) const { return score("--no-screening --batch " + more); }
    std::unique_ptr<QProcess> begin(const QByteArray &more = "--wait") const {
        return cli.start(arguments(("--no-screening --batch " + more).constData()));
    }
    // Papers with the score that the model gives just them.
    int rightlyScored() const {
        int count = 0;
        for (const QJsonValue &paper : papers()) {
            const QString id = paper[QLatin1String("id")].toString();
            if (paper[QLatin1String("relevance")].toInt() == LoopbackModel::relevanceOf(id) &&
                paper[QLatin1String("novelty")].toInt() == LoopbackModel::noveltyOf(id))
                ++count;
        }
        return count;
    }
    QJsonObject status(const char *more = "") const {
        return cli((QByteArray("batch --json ") + more).constData()).json().object();
    }
    QJsonArray jobs(const char *more = "") const {
        return status(more).value(QStringLiteral("batches")).toArray();
    }

    LoopbackBatches batches;
};

#ifdef WINNOW_TEST_KEYRING
// Its key is nobody's but its own host's in the environment, so it stands in a keyring.
struct AnthropicDay : BatchDay {
    AnthropicDay() : keyring(bus.address(), {}) {
        const QString host =
            QUrl(model.base()).host() + QLatin1Char(':') + QString::number(QUrl(model.base()).port());
        keyring.put(QStringLiteral("Winnow"), QStringLiteral("anthropic@") + host, "wk-anthropic");
        cli.set("DBUS_SESSION_BUS_ADDRESS", bus.address());
    }
    std::unique_ptr<QProcess> begin() const {
        return cli.start({QStringLiteral("score"), QStringLiteral("--provider"), QStringLiteral("anthropic"),
                          QStringLiteral("--model"), QStringLiteral("gpt-4o"), QStringLiteral("--endpoint"),
                          model.base(), QStringLiteral("--no-screening"), QStringLiteral("--batch"),
                          QStringLiteral("--wait")});
    }

    PrivateBus bus;
    StandInKeyring keyring;
};
#endif

QString stateOf(const QJsonArray &jobs, int place = 0) {
    return jobs.at(place)[QLatin1String("state")].toString();
}

} // namespace

// The real program against batch queues on loopback.
class TestBatchJob final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scoresADay();
    void goesOnStepByStep();
    void everyFaultEndsWell_data();
    void everyFaultEndsWell();
    void failsWithItsCauseWhenAllFail();
    void goesOnAfterAKill_data();
    void goesOnAfterAKill();
    void neverAsksWhatIsUnderWay();
    void screensFirst();
    void cancelKeepsWhatCame();
    void anotherKeyIsNotBoughtAgain();
    void answersBelongToTheCriteriaThatAsked();
    void missingGoesLive();
    void anthropicsBatches();
    void anthropicsOrphanIsProved();
    void setsTheMoneyAside();
    void dryRunSaysHalf();
    void exportsAndImports();
    void keyStandsNowhere();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void TestBatchJob::scoresADay() {
    const BatchDay day;
    const Outcome outcome = day.batch("--wait --json");
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(day.rightlyScored(), paperCount);
    for (const QJsonValue &paper : day.papers())
        QVERIFY(!paper[QLatin1String("topic")].toString().isEmpty());
    QCOMPARE(day.batches.batches(), 1);
    QCOMPARE(day.batches.paidTwice(), 0);
    QCOMPARE(day.chats(), 0);
    const QJsonObject report = outcome.json().object();
    QCOMPARE(report.value(QStringLiteral("papers_sent")).toInt(), paperCount);
    QCOMPARE(day.jobs().size(), 0);
    QCOMPARE(stateOf(day.jobs("--all")), QStringLiteral("closed"));
    QCOMPARE(day.batch("--wait").code, 0); // nothing is left
    QCOMPARE(day.batches.batches(), 1);
}

void TestBatchJob::goesOnStepByStep() {
    const BatchDay day;
    const Outcome sent = day.batch();
    QCOMPARE(sent.code, 0);
    QVERIFY2(sent.out.contains("Sent 30 papers"), sent.out.constData());
    QCOMPARE(day.rightlyScored(), 0);
    QCOMPARE(stateOf(day.jobs()), QStringLiteral("sent"));
    QVERIFY(day.cli("batch").out.contains("validating"));
    QCOMPARE(day.cli("batch read").code, 0);
    const Outcome second = day.cli("batch read");
    QVERIFY2(second.out.contains("running 0 of"), second.out.constData());
    QCOMPARE(day.batch().code, 0); // the third look: score --batch reads as well
    QCOMPARE(day.rightlyScored(), paperCount);
    QCOMPARE(day.batches.batches(), 1);
    QVERIFY(day.cli("batch").out.contains("No batch is in progress"));
}

void TestBatchJob::everyFaultEndsWell_data() {
    QTest::addColumn<LoopbackBatches::Fault>("fault");
    QTest::addColumn<bool>("paysTwice"); // for answers that say nothing of their papers
    QTest::newRow("expired") << Fault::Expired << false;
    QTest::newRow("empty error file id") << Fault::EmptyErrorId << false;
    QTest::newRow("shuffled") << Fault::Shuffled << false;
    QTest::newRow("swapped") << Fault::Swapped << true;
    QTest::newRow("crowded") << Fault::Crowded << false;
    QTest::newRow("lines refused") << Fault::LinesRefused << false;
    QTest::newRow("prompts cut") << Fault::PromptsCut << true;
    QTest::newRow("capitals") << Fault::ShoutedState << false;
}

void TestBatchJob::everyFaultEndsWell() {
    QFETCH(LoopbackBatches::Fault, fault);
    QFETCH(bool, paysTwice);
    BatchDay day;
    day.batches.setFault(fault);
    const auto process = day.begin();
    QVERIFY(QTest::qWaitFor([&] { return day.batches.batches() >= 1; }, 30'000));
    day.batches.setFault(Fault::None); // of the next one
    const Outcome outcome = CliProgram::wait(*process);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(day.rightlyScored(), paperCount);
    QCOMPARE(day.batches.paidTwice() > 0, paysTwice);
}

void TestBatchJob::failsWithItsCauseWhenAllFail() {
    BatchDay day;
    day.batches.setFault(Fault::AllFailed);
    const Outcome outcome = day.batch("--wait");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("The whole batch failed: refused with 429: Too many requests"),
             outcome.err.constData());
    QCOMPARE(day.batches.batches(), 1);
    QCOMPARE(day.jobs("--all").at(0)[QLatin1String("end")].toString(), QStringLiteral("failed"));
    for (const QJsonValue &paper : day.papers())
        QCOMPARE(paper[QLatin1String("state")].toString(), QStringLiteral("unscored"));
    day.batches.setFault(Fault::None);
    QCOMPARE(day.batch("--wait").code, 0);
    QCOMPARE(day.rightlyScored(), paperCount);
}

void TestBatchJob::goesOnAfterAKill_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("uploading") << QByteArray("POST") << QStringLiteral("/files");
    QTest::newRow("creating") << QByteArray("POST") << QStringLiteral("/batches");
    QTest::newRow("looking") << QByteArray("GET") << QStringLiteral("/batch_1");
    QTest::newRow("reading") << QByteArray("GET") << QStringLiteral("/content");
}

void TestBatchJob::goesOnAfterAKill() {
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    BatchDay day;
    day.batches.hangAt(method, path);
    const auto first = day.begin();
    QVERIFY(QTest::qWaitFor([&] { return day.batches.hasHung(); }, 30'000));
    first->kill(); // SIGKILL
    QVERIFY(first->waitForFinished());
    day.batches.answerAgain();
    const Outcome outcome = CliProgram::wait(*day.begin());
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(day.rightlyScored(), paperCount);
    QCOMPARE(day.batches.paidTwice(), 0);
    QCOMPARE(day.batches.batches(), 1);
}

// By the live queue, another batch or a trial, until it is back.
void TestBatchJob::neverAsksWhatIsUnderWay() {
    BatchDay day;
    day.batches.setFault(Fault::Stuck);
    QCOMPARE(day.batch().code, 0);
    QCOMPARE(day.score("--no-screening").code, 0);
    QCOMPARE(day.chats(), 0);
    QCOMPARE(day.batch().code, 0);
    QCOMPARE(day.batches.batches(), 1);
    const Outcome dry = day.score("--no-screening --dry-run --json");
    QCOMPARE(dry.json().object().value(QStringLiteral("papers")).toInt(), 0);
    day.batches.freeStuck();
    QCOMPARE(day.cli("batch read --wait").code, 0);
    QCOMPARE(day.rightlyScored(), paperCount);
}

void TestBatchJob::screensFirst() {
    const BatchDay day;
    const Outcome outcome = day.score("--batch --wait");
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(day.rightlyScored(), paperCount);
    QCOMPARE(day.batches.batches(), 2); // titles, then abstracts
    QCOMPARE(day.batches.paidTwice(), 0);
}

void TestBatchJob::cancelKeepsWhatCame() {
    BatchDay day;
    QCOMPARE(day.batch().code, 0);
    const int first = int(day.batches.linesOf(0).first().split(QLatin1Char(' ')).size());
    const Outcome outcome = day.cli("batch cancel 1");
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(day.batches.cancelled(), 1);
    QVERIFY2(outcome.out.contains("cancelled, "), outcome.out.constData());
    QCOMPARE(day.rightlyScored(), first);
    QCOMPARE(day.cli("batch cancel 1").code, 1);
    QCOMPARE(day.score("--no-screening").code, 0); // the rest
    QCOMPARE(day.rightlyScored(), paperCount);
    QCOMPARE(day.batches.paidTwice(), 0);
    for (const LoopbackModel::Call &call : day.model.calls()) {
        for (const QString &id : call.ids)
            QVERIFY(!day.batches.paid().contains(id));
    }
}

void TestBatchJob::anotherKeyIsNotBoughtAgain() {
    BatchDay day;
    QCOMPARE(day.batch().code, 0);
    day.cli.set("OPENAI_API_KEY", QStringLiteral("wk-of-another-project"));
    day.batches.forgetAll();
    QCOMPARE(day.cli("batch read").code, 1);
    QVERIFY(day.cli("batch").out.contains("made with another key"));
    QCOMPARE(day.batch().code, 1);
    QCOMPARE(day.batches.batches(), 0); // nothing was sent again
    QCOMPARE(day.cli("batch forget 1").code, 0);
    QCOMPARE(day.batch("--wait").code, 0);
    QCOMPARE(day.rightlyScored(), paperCount);
}

void TestBatchJob::answersBelongToTheCriteriaThatAsked() {
    const BatchDay day;
    QCOMPARE(day.batch().code, 0);
    const QString file = day.cli.write(QStringLiteral("other.md"), "# Scoring\n\nPapers on graph theory.\n");
    const Outcome set = day.cli(("criteria import " + file.toUtf8()).constData());
    QVERIFY2(set.code == 0, set.err.constData());
    QCOMPARE(day.cli("batch read --wait").code, 0);
    for (const QJsonValue &score : day.jobs("--all"))
        QCOMPARE(score[QLatin1String("answered")].toInt(), score[QLatin1String("calls")].toInt());
    QCOMPARE(day.batch("--wait").code, 0); // under the new ones: all once more
    QCOMPARE(day.batches.batches(), 2);
    QCOMPARE(day.batches.paidTwice(), paperCount);
}

void TestBatchJob::missingGoesLive() {
    BatchDay day;
    day.batches.setFault(Fault::Expired);
    const Outcome outcome = day.batch("--wait --missing live");
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(day.batches.batches(), 1);
    QVERIFY(day.chats() > 0);
    QCOMPARE(day.rightlyScored(), paperCount);
    for (const LoopbackModel::Call &call : day.model.calls()) {
        for (const QString &id : call.ids)
            QVERIFY(!day.batches.paid().contains(id));
    }
}

#ifdef WINNOW_TEST_KEYRING
void TestBatchJob::anthropicsBatches() {
    AnthropicDay day;
    if (day.bus.address().isEmpty())
        QSKIP("there is no dbus-daemon");
    day.batches.setFault(Fault::Expired);
    const auto process = day.begin();
    QVERIFY(QTest::qWaitFor([&] { return day.batches.batches() >= 1; }, 30'000));
    day.batches.setFault(Fault::None);
    const Outcome outcome = CliProgram::wait(*process);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(day.rightlyScored(), paperCount);
    QCOMPARE(day.batches.batches(), 2);
    QCOMPARE(day.batches.files(), 0);
    QCOMPARE(day.batches.paidTwice(), 0);
}

// It keeps no metadata: the answers say whose they are.
void TestBatchJob::anthropicsOrphanIsProved() {
    AnthropicDay day;
    if (day.bus.address().isEmpty())
        QSKIP("there is no dbus-daemon");
    day.batches.hangAt("POST", QStringLiteral("/batches"));
    const auto first = day.begin();
    QVERIFY(QTest::qWaitFor([&] { return day.batches.hasHung(); }, 30'000));
    first->kill();
    QVERIFY(first->waitForFinished());
    day.batches.answerAgain();
    const auto second = day.begin();
    const auto note = [&day] { return day.jobs().at(0)[QLatin1String("note")].toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(note(), QStringLiteral("may be msgbatch_1"), 30'000);
    day.batches.finishAll();
    const Outcome outcome = CliProgram::wait(*second);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(day.batches.batches(), 1);
    QCOMPARE(day.rightlyScored(), paperCount);
}
#else
void TestBatchJob::anthropicsBatches() {
    QSKIP("its key stands in a keyring, and there is no D-Bus for one");
}
void TestBatchJob::anthropicsOrphanIsProved() {
    QSKIP("its key stands in a keyring, and there is no D-Bus for one");
}
#endif

// Half of what the calls would cost live is booked; until then, the most they may come to counts for the
// caps.
void TestBatchJob::setsTheMoneyAside() {
    BatchDay day;
    const Outcome none = day.batch("--budget 0.000001");
    QCOMPARE(none.code, 1);
    QCOMPARE(day.batches.batches(), 0);
    QCOMPARE(day.batch().code, 0);
    const double reserved = day.jobs().at(0)[QLatin1String("reserved")].toDouble();
    QVERIFY(reserved > 0);
    const auto spent = [&day] {
        return day.score("--no-screening --dry-run --json")
            .json()
            .object()
            .value(QStringLiteral("spent_this_month"))
            .toDouble();
    };
    QVERIFY(qAbs(spent() - reserved) < 1e-9);
    QCOMPARE(day.cli("batch read --wait").code, 0);
    QVERIFY(spent() > 0 && spent() < reserved);

    const BatchDay live;
    QCOMPARE(live.score("--no-screening").code, 0);
    const double whole = live.score("--no-screening --dry-run --json")
                             .json()
                             .object()
                             .value(QStringLiteral("spent_this_month"))
                             .toDouble();
    QVERIFY2(qAbs(spent() / whole - 0.5) < 0.05, qPrintable(QString::number(spent() / whole)));
}

void TestBatchJob::dryRunSaysHalf() {
    const BatchDay day;
    const auto cost = [&day](const QByteArray &more) {
        return day.score("--no-screening --dry-run --json " + more)
            .json()
            .object()
            .value(QStringLiteral("cost"))
            .toDouble();
    };
    QVERIFY(cost({}) > 0);
    QVERIFY(qAbs(cost("--batch") / cost({}) - 0.5) < 0.01);
    QVERIFY(qAbs(cost("--batch --days 2025-06-01..2025-06-03") / cost({}) - 0.5) < 0.01);
}

void TestBatchJob::exportsAndImports() {
    const BatchDay day;
    const Outcome out = day.score("--no-screening export-jobs jobs.jsonl");
    QVERIFY2(out.code == 0, out.err.constData());
    QVERIFY2(out.out.contains("30 papers"), out.out.constData());
    QByteArray answers;
    int number = 0;
    for (const QByteArray &text : day.cli.read(QStringLiteral("jobs.jsonl")).trimmed().split('\n')) {
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        QCOMPARE(line.value(QStringLiteral("url")).toString(), QStringLiteral("/v1/chat/completions"));
        QCOMPARE(line.value(QStringLiteral("method")).toString(), QStringLiteral("POST"));
        const QByteArray body = QJsonDocument(line.value(QStringLiteral("body")).toObject()).toJson();
        const QString scores = LoopbackModel::scoresText(LoopbackModel::readCall(body).ids);
        const QJsonObject reply =
            QJsonDocument::fromJson(LoopbackModel::completion(scores, body).body).object();
        const QJsonObject answer{
            {QStringLiteral("id"), QStringLiteral("vllm-%1").arg(++number)},
            {QStringLiteral("custom_id"), line.value(QStringLiteral("custom_id"))},
            {QStringLiteral("response"), QJsonObject{{QStringLiteral("status_code"), 200},
                                                     {QStringLiteral("request_id"), QStringLiteral("r")},
                                                     {QStringLiteral("body"), reply}}},
            {QStringLiteral("error"), QJsonValue()}};
        answers += QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
    }
    QCOMPARE(day.score("--no-screening").code, 0); // they are out
    QCOMPARE(day.chats(), 0);
    day.cli.write(QStringLiteral("half.jsonl"), answers.left(answers.indexOf('\n') + 1));
    const Outcome half = day.cli("score import-answers half.jsonl");
    QVERIFY2(half.out.contains("batch forget 1"), half.out.constData());
    day.cli.write(QStringLiteral("answers.jsonl"), answers + "rubbish\n");
    const Outcome in = day.cli("score import-answers answers.jsonl --json");
    QVERIFY2(in.code == 0, in.err.constData());
    QCOMPARE(in.json().object().value(QStringLiteral("known")).toInt(), 1);
    QCOMPARE(in.json().object().value(QStringLiteral("unreadable")).toInt(), 1);
    QCOMPARE(day.rightlyScored(), paperCount);
    QCOMPARE(day.jobs().size(), 0);
    const Outcome again = day.cli("score import-answers answers.jsonl --json");
    QCOMPARE(again.json().object().value(QStringLiteral("stored")).toInt(), 0);
    QCOMPARE(day.cli("score import-answers nowhere.jsonl").code, 1);
}

void TestBatchJob::keyStandsNowhere() {
    const BatchDay day;
    const Outcome outcome = day.batch("--wait");
    QCOMPARE(outcome.code, 0);
    QVERIFY(!outcome.out.contains(secretKey) && !outcome.err.contains(secretKey));
    QCOMPARE(day.cli.filesWith(secretKey), QStringList());
}

void TestBatchJob::refusesWhatMakesNoSense_data() {
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("built-in") << QByteArray("score --batch --scorer builtin");
    QTest::newRow("one paper") << QByteArray("score --batch --model m --paper 2506.10000");
    QTest::newRow("missing") << QByteArray("score --batch --model m --missing never");
    QTest::newRow("live without waiting") << QByteArray("score --batch --model m --missing live");
    QTest::newRow("not in batches") << QByteArray("score --model m --batch-lines 5");
    QTest::newRow("days") << QByteArray("score --days 2025-06-03..2025-06-01");
    QTest::newRow("no file") << QByteArray("score export-jobs --model m");
    QTest::newRow("verb") << QByteArray("batch eat");
    QTest::newRow("no id") << QByteArray("batch cancel");
}

void TestBatchJob::refusesWhatMakesNoSense() {
    QFETCH(QByteArray, arguments);
    const CliProgram cli;
    const Outcome outcome = cli(arguments.constData());
    QCOMPARE(outcome.code, 2);
    QVERIFY(!outcome.err.isEmpty());
}

WINNOW_TEST(TestBatchJob, QCoreApplication)

} // namespace batchjobtest

#include "tst_batchjob.moc"
