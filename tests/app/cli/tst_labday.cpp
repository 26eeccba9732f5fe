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

WINNOW_TEST(TestLabDay, QCoreApplication)

} // namespace labdaytest

#include "tst_labday.moc"
