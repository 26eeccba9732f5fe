#include "app/library/services/leaseservice.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/loopbackmodel.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/ui/barwords.h"
#include "tests/ui/exportdigest.h"
#include "tests/ui/program.h"
#include "ui/common/callmodel.h"
#include "ui/common/plaintable.h"
#include "ui/digest/digestpage.h"
#include "ui/runs/callpanel.h"
#include "ui/runs/confirmstrip.h"
#include "ui/runs/history/callview.h"
#include "ui/runs/history/historypage.h"
#include "ui/runs/history/runtablemodel.h"
#include "ui/runs/runbar.h"
#include "ui/runs/runfigures.h"

#include <QAction>
#include <QFile>
#include <QPlainTextEdit>
#include <QToolButton>

namespace scoringruntest {

using namespace winnow;

namespace {

const QDate day(2025, 6, 10);

// The window with a feed and a model on loopback.
class ModelDay final {
public:
    explicit ModelDay(int papers) {
        m_feeds.answer(QStringLiteral("/rss/cs.LG"),
                       TestAnswer{.body = feedText(QStringLiteral("cs.LG"), day, manyItems(papers, 10001))});
        settings.categories = QStringList{QStringLiteral("cs.LG")};
        settings.firstStartDone = true;
        settings.arxivUrl = m_feeds.url(QString()).toString();
        settings.scorer = Scorer::Llm;
        settings.model.provider = QStringLiteral("custom");
        settings.model.endpoint = model.base();
        settings.model.model = QStringLiteral("gpt-4o");
        settings.model.screening = false;
        settings.model.adaptBatches = false;
        settings.model.batchSize = 4;
        settings.model.concurrency = 2;
        settings.model.confirmAbove = 100;
    }

    void start() {
        program.configure(settings);
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(
            program.window().findChild<QWidget *>(QStringLiteral("headerBar"))->isEnabled(), patience);
    }
    // With the day in the library already: arXiv's pace of three seconds holds for loopback, too.
    void startWithDay(int papers) {
        {
            Library library(program.path("library.db"));
            valueOf(library.open());
            std::vector<Announcement> entries;
            for (int i = 0; i < papers; ++i) {
                const QByteArray id = "2506." + QByteArray::number(10001 + i);
                entries.push_back(announce(makePaper(
                    id.constData(), QStringLiteral("Pruning, part %1").arg(i), {QStringLiteral("cs.LG")})));
            }
            valueOf(library.listings().add(makeListing(QStringLiteral("cs.LG"), day, entries), {}));
        }
        start();
        QTRY_COMPARE_WITH_TIMEOUT(program.rows(), papers, patience);
    }
    void startAndScore(int papers) {
        startWithDay(papers);
        press(Qt::Key_R);
    }
    void fetch(int papers) {
        QTest::keyClick(&program.window(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(program.rows(), papers, patience);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        QTest::keyClick(&program.window(), key, modifiers);
    }
    template <class Widget>
    Widget &part(const char *name = nullptr) {
        auto *found = name ? program.window().findChild<Widget *>(QString::fromLatin1(name))
                           : program.window().findChild<Widget *>();
        if (!found)
            qFatal("no such part");
        return *found;
    }
    ConfirmStrip &strip() { return part<ConfirmStrip>(); }
    QString footLine() {
        const auto *text = part<RunBar>().findChild<QLabel *>(QStringLiteral("runText"));
        return text->isHidden() ? wordsOn(part<RunFigures>()) : text->text();
    }
    bool isQuiet() { return !program.isRunning() && footLine().contains(QStringLiteral("scored")); }
    bool isBlamed() { return program.said().contains(QStringLiteral("127.0.0.1")); }
    // The strip is there, whole.
    bool isAsking() { return strip().isVisible() && strip().height() >= strip().minimumSizeHint().height(); }
    // A button of the notice bar by its text.
    QPushButton *step(const QString &text) {
        for (auto *button : part<QWidget>("noticeBar").findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    LoopbackModel model;
    Settings settings;
    Program program;

private:
    TestServer m_feeds;
};

// Holds the lease from another computer, where it is seen to live by its beat only.
struct OtherProgramScores {
    Library library;
    Lease lease;
    QTimer beats;
    int beaten = 0;

    explicit OtherProgramScores(const QString &file) : library(file) {
        (void)valueOf(library.open());
        lease.token = QStringLiteral("another's");
        lease.owner.program = QStringLiteral("winnow-cli");
        lease.owner.host = QStringLiteral("atlas");
        lease.owner.pid = 4712;
        lease.day = day;
        lease.model = QStringLiteral("gpt-5-mini");
        lease.since = lease.beatAt = QDateTime::currentDateTimeUtc();
        (void)valueOf(library.leases().take(lease));
        QObject::connect(&beats, &QTimer::timeout, &beats, [this] {
            beaten += 1;
            (void)library.leases().beat(lease.token, lease.beatAt);
        });
        beats.start(100);
    }
    void end() {
        beats.stop();
        valueOf(library.leases().release(lease.token));
    }
};

} // namespace

class TestScoringRun final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void scoresADayWhileTheReaderDecides();
    void waitingPapersSaySo();
    void pausesAndGoesOn();
    void secondStopGivesUpWhatIsUnderWay();
    void asksOnlyWhenItShould_data();
    void asksOnlyWhenItShould();
    void theStripIsAnsweredByKeys();
    void aBlankSpendsNoMoney();
    void theStripOffersTheBuiltinScorer();
    void buttonTellsWhatADayTakes();
    void wrongKeyIsSaidOnce();
    void anotherProgramIsNamedAndWaitedFor();
    void anotherProgramsEndIsSaid();
    void builtinScorerTakesTheRest();
    void failedPapersStandFirstAndAreRetried();
    void screenedPapersAreQuiet();
    void historyKeepsWhatARunTook();
    void detailsShowAnUnreadableReplyAsText();
    void sampleDayCostsNothing();
};

void TestScoringRun::initTestCase() {
    // No keyring, no key of the environment's, whoever runs the tests.
    for (const char *name :
         {"DBUS_SESSION_BUS_ADDRESS", "OPENAI_API_KEY", "OPENAI_BASE_URL", "http_proxy", "https_proxy"})
        qunsetenv(name);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void TestScoringRun::scoresADayWhileTheReaderDecides() {
    ModelDay today(24);
    today.model.setDelay(60);
    today.start();
    today.fetch(24);
    QTRY_VERIFY_WITH_TIMEOUT(!today.model.calls().empty(), patience);
    today.program.table().setFocus();
    QTest::keyClick(&today.program.table(), Qt::Key_J);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&today.program.table(), i == 1 ? Qt::Key_E : Qt::Key_S);
    QVERIFY(today.program.isRunning());
    QVERIFY2(today.footLine().contains(QStringLiteral(" of 24")), qPrintable(today.footLine()));
    QTRY_VERIFY_WITH_TIMEOUT(today.program.isScored() && today.isQuiet(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(today.program.decided(Decision::Keep), 2, patience);
    QCOMPARE(today.program.decided(Decision::Skip), 1);
    const PaperModel &papers = today.program.session().papers();
    for (int row = 0; row < papers.rowCount(); ++row) {
        const PaperRow &paper = papers.item(row).row;
        QCOMPARE(paper.score->relevance, LoopbackModel::relevanceOf(paper.paper.id.toString()));
        QCOMPARE(paper.score->model, QStringLiteral("gpt-4o"));
    }
    QVERIFY2(today.footLine().contains(QStringLiteral("6 call")), qPrintable(today.footLine()));
    QVERIFY(today.footLine().contains(QLatin1Char('$')));
    QVERIFY(!today.isBlamed());
}

void TestScoringRun::waitingPapersSaySo() {
    ModelDay today(4);
    today.model.interfere([](int, const LoopbackModel::Call &) { return TestAnswer{.hang = true}; });
    today.startAndScore(4);
    const auto state = [&] {
        return today.program.table()
            .model()
            ->index(0, int(PaperColumn::Score))
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("Waiting for its score"), patience);
    QTest::mouseClick(&today.part<QPushButton>("stopRun"), Qt::LeftButton);
    QTest::mouseClick(&today.part<QPushButton>("stopRun"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!today.program.isRunning(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("Not scored yet"), patience);
}

void TestScoringRun::pausesAndGoesOn() {
    ModelDay today(40);
    today.model.setDelay(30);
    today.startAndScore(40);
    auto &pause = today.part<QPushButton>("pauseRun");
    QTRY_VERIFY_WITH_TIMEOUT(pause.isVisible() && today.model.calls().size() >= 2, patience);
    QTest::mouseClick(&pause, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(today.footLine().endsWith(QStringLiteral("paused")), patience);
    QVERIFY(today.model.calls().size() < 10);
    QCOMPARE(pause.text(), QStringLiteral("Resume"));
    QTest::mouseClick(&pause, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(today.program.isScored() && today.isQuiet(), patience);
    QCOMPARE(int(today.model.calls().size()), 10);
}

void TestScoringRun::secondStopGivesUpWhatIsUnderWay() {
    ModelDay today(8);
    today.model.interfere([](int, const LoopbackModel::Call &) { return TestAnswer{.hang = true}; });
    today.startAndScore(8);
    QTRY_COMPARE_WITH_TIMEOUT(int(today.model.calls().size()), 2, patience);
    auto &stop = today.part<QPushButton>("stopRun");
    QTest::mouseClick(&stop, Qt::LeftButton);
    QCOMPARE(stop.text(), QStringLiteral("Stop now"));
    QTRY_VERIFY_WITH_TIMEOUT(today.footLine().contains(QStringLiteral("stopping")), patience);
    QVERIFY(today.program.isRunning());
    QTest::mouseClick(&stop, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!today.program.isRunning(), patience);
    QVERIFY(!stop.isVisible());
    QVERIFY(!today.isBlamed()); // the reader's own wish is no failure
}

void TestScoringRun::asksOnlyWhenItShould_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<double>("confirmAbove");
    QTest::addColumn<QString>("asked");
    QTest::newRow("above") << QStringLiteral("gpt-4o") << 0.0001 << QStringLiteral("Score for about $");
    QTest::newRow("below") << QStringLiteral("gpt-4o") << 100.0 << QString();
    QTest::newRow("price unknown") << QStringLiteral("house-model") << 100.0
                                   << QStringLiteral("Score, price unknown");
}

void TestScoringRun::asksOnlyWhenItShould() {
    QFETCH(QString, model);
    QFETCH(double, confirmAbove);
    QFETCH(QString, asked);
    ModelDay today(8);
    today.settings.model.model = model;
    today.settings.model.confirmAbove = confirmAbove;
    today.start();
    today.fetch(8); // the papers are there before anything is paid
    if (asked.isEmpty()) {
        QTRY_VERIFY_WITH_TIMEOUT(today.program.isScored() && today.isQuiet(), patience);
        QVERIFY(!today.strip().isVisible());
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(today.isAsking(), patience);
    QCOMPARE(int(today.model.calls().size()), 0);
    auto &yes = today.part<QPushButton>("confirmYes");
    QVERIFY2(yes.text().remove(QLatin1Char('&')).startsWith(asked), qPrintable(yes.text()));
    QVERIFY2(wordsOn(today.strip()).contains(QStringLiteral("8 paper")), qPrintable(wordsOn(today.strip())));
    QVERIFY(!today.strip().hasFocus()); // the reader may be at work by now
    QTest::mouseClick(&yes, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(today.program.isScored() && today.isQuiet(), patience);
    QVERIFY(!today.strip().isVisible());
    QCOMPARE(int(today.model.calls().size()), 2);
}

void TestScoringRun::theStripIsAnsweredByKeys() {
    ModelDay today(8);
    today.settings.model.confirmAbove = 0;
    today.startWithDay(8);
    today.program.table().setFocus();
    today.press(Qt::Key_R); // asked for now, so the keys are the strip's
    QTRY_VERIFY_WITH_TIMEOUT(today.isAsking() && today.strip().hasFocus(), patience);
    QTest::keyClick(&today.strip(), Qt::Key_Escape);
    QVERIFY(!today.strip().isVisible());
    QVERIFY(today.program.table().hasFocus());
    QCOMPARE(int(today.model.calls().size()), 0);
    today.press(Qt::Key_R);
    QTRY_VERIFY_WITH_TIMEOUT(today.strip().hasFocus(), patience);
    QTest::keyClick(&today.strip(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(today.program.isScored() && today.isQuiet(), patience);
    QVERIFY(today.program.table().hasFocus());
}

void TestScoringRun::aBlankSpendsNoMoney() {
    ModelDay today(4);
    today.settings.model.confirmAbove = 0;
    today.startAndScore(4);
    QTRY_VERIFY_WITH_TIMEOUT(today.isAsking() && today.strip().hasFocus(), patience);
    QTest::keyClick(&today.strip(), Qt::Key_Space);
    QVERIFY(today.strip().isVisible());
    QVERIFY(!today.program.isRunning());
}

void TestScoringRun::theStripOffersTheBuiltinScorer() {
    ModelDay today(8);
    today.settings.model.confirmAbove = 0;
    today.startAndScore(8);
    QTRY_VERIFY_WITH_TIMEOUT(today.isAsking(), patience);
    QTest::mouseClick(&today.part<QPushButton>("confirmBuiltin"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(today.program.isScored() && today.isQuiet(), patience);
    QVERIFY(!today.strip().isVisible());
    QCOMPARE(int(today.model.calls().size()), 0);
}

void TestScoringRun::buttonTellsWhatADayTakes() {
    ModelDay today(8);
    today.settings.model.confirmAbove = 0;
    today.startAndScore(8);
    const auto tip = [&] {
        for (const auto *button : today.part<QWidget>("headerBar").findChildren<QToolButton *>()) {
            if (button->toolTip().contains(QStringLiteral("Ctrl+R")))
                return button->toolTip();
        }
        return QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(tip().contains(QStringLiteral("8 paper")), patience);
    QVERIFY2(tip().contains(QStringLiteral("2 call")), qPrintable(tip()));
    QVERIFY2(tip().contains(QStringLiteral("with gpt-4o")), qPrintable(tip()));
    QCOMPARE(int(today.model.calls().size()), 0);
    QTRY_VERIFY_WITH_TIMEOUT(today.isAsking(), patience);
    QTest::mouseClick(&today.part<QPushButton>("confirmYes"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(today.isQuiet(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(tip().contains(QStringLiteral("Nothing is left")), patience);
}

void TestScoringRun::wrongKeyIsSaidOnce() {
    ModelDay today(8);
    today.model.interfere([](int, const LoopbackModel::Call &) {
        return TestAnswer{
            .status = 401,
            .body = R"({"error":{"message":"Incorrect API key provided","code":"invalid_api_key"}})",
            .contentType = "application/json"};
    });
    today.startAndScore(8);
    QTRY_VERIFY_WITH_TIMEOUT(today.program.said().contains(QStringLiteral("rejected the key")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!today.program.isRunning(), patience);
    QCOMPARE(today.program.said().count(QStringLiteral("rejected the key")), 1);
    QVERIFY(today.program.said().contains(QStringLiteral("Nothing was lost.")));
    QVERIFY(today.step(QStringLiteral("Settings…")));
    QVERIFY(today.step(QStringLiteral("Use the built-in scorer")));
    QVERIFY(today.model.calls().size() <= 2);
    QCOMPARE(today.program.rows(), 8);
}

void TestScoringRun::anotherProgramIsNamedAndWaitedFor() {
    ModelDay today(8);
    today.startWithDay(8);
    OtherProgramScores other(today.program.path("library.db"));
    today.press(Qt::Key_R);
    const QString who = QStringLiteral("winnow-cli on atlas (process 4712) has been scoring");
    QTRY_VERIFY_WITH_TIMEOUT(today.footLine().startsWith(QStringLiteral("Waiting. ") + who), patience);
    QTRY_VERIFY_WITH_TIMEOUT(today.program.said().contains(who), patience);
    QVERIFY(!today.isBlamed());
    QVERIFY(today.model.calls().empty());
    QPushButton *wait = today.step(QStringLiteral("Score when it is done"));
    QVERIFY(wait);
    QTest::mouseClick(wait, Qt::LeftButton);
    other.beaten = 0;
    QTRY_VERIFY_WITH_TIMEOUT(today.footLine().startsWith(QStringLiteral("Waiting. ") + who), patience);
    // A run that does not wait for its turn gives up after its second look.
    QTRY_VERIFY_WITH_TIMEOUT(!today.program.isRunning() || other.beaten > 60, patience);
    QVERIFY(today.footLine().startsWith(QStringLiteral("Waiting. ") + who));
    QVERIFY(today.model.calls().empty());
    other.end();
    QTRY_VERIFY_WITH_TIMEOUT(today.program.isScored() && today.isQuiet(), patience);
}

void TestScoringRun::anotherProgramsEndIsSaid() {
    ModelDay today(8);
    today.startWithDay(8);
    OtherProgramScores other(today.program.path("library.db"));
    today.press(Qt::Key_R);
    QTRY_VERIFY_WITH_TIMEOUT(today.program.said().contains(QStringLiteral("has been scoring")), patience);
    QVERIFY(!today.step(QStringLiteral("Score now")));
    other.end();
    QTRY_VERIFY_WITH_TIMEOUT(today.step(QStringLiteral("Score now")), patience);
    QVERIFY(
        today.program.said().contains(QStringLiteral("atlas (process 4712) has stopped scoring Tue 10 Jun")));
    QVERIFY(today.model.calls().empty());
    QTest::mouseClick(today.step(QStringLiteral("Score now")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(today.program.isScored() && today.isQuiet(), patience);
}

void TestScoringRun::builtinScorerTakesTheRest() {
    ModelDay today(12);
    today.settings.model.concurrency = 1;
    today.model.interfere([](int number, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
        if (number == 0)
            return std::nullopt;
        return TestAnswer{.status = 402,
                          .body = R"({"error":{"message":"You have no credit left"}})",
                          .contentType = "application/json"};
    });
    today.startAndScore(12);
    QTRY_VERIFY_WITH_TIMEOUT(today.step(QStringLiteral("Use the built-in scorer")), patience);
    QVERIFY2(today.program.said().contains(QStringLiteral("4 paper")), qPrintable(today.program.said()));
    QTest::mouseClick(today.step(QStringLiteral("Use the built-in scorer")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(today.program.isScored() && today.isQuiet(), patience);
    const PaperModel &papers = today.program.session().papers();
    int byModel = 0;
    for (int row = 0; row < papers.rowCount(); ++row)
        byModel += papers.item(row).row.score->scorer == Scorer::Llm ? 1 : 0;
    QCOMPARE(byModel, 4); // what was paid for still shows
}

void TestScoringRun::failedPapersStandFirstAndAreRetried() {
    ModelDay today(6);
    const QString lost = QStringLiteral("2506.10003");
    bool isMended = false;
    today.model.interfere([&](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        if (isMended || !call.ids.contains(lost))
            return std::nullopt;
        QStringList others = call.ids;
        others.removeAll(lost);
        return LoopbackModel::completion(LoopbackModel::scoresText(others), "request");
    });
    today.startAndScore(6);
    const auto first = [&] {
        const PaperModel &papers = today.program.session().papers();
        const int row = papers.rowOf(paperId("2506.10003"));
        return row < 0 ? ScoringState::Unscored : papers.item(row).row.state;
    };
    QTRY_VERIFY_WITH_TIMEOUT(today.isQuiet(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(first(), ScoringState::Failed, patience);
    const QModelIndex top = today.program.table().model()->index(0, int(PaperColumn::Score));
    QCOMPARE(top.data(IdRole).value<ArxivId>().toString(), lost);
    QVERIFY(top.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Failed: ")));
    isMended = true;
    today.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(first(), ScoringState::Scored, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!today.program.isRunning(), patience);
}

void TestScoringRun::screenedPapersAreQuiet() {
    ModelDay today(8);
    today.settings.model.screening = true;
    today.model.drop({QStringLiteral("2506.10002"), QStringLiteral("2506.10005")});
    today.startAndScore(8);
    QTRY_VERIFY_WITH_TIMEOUT(today.isQuiet(), patience);
    const auto *table = today.program.table().model();
    QTRY_COMPARE_WITH_TIMEOUT(table->index(7, int(PaperColumn::Score)).data(QuietRole).toBool(), true,
                              patience);
    QVERIFY(table->index(6, int(PaperColumn::Score)).data(QuietRole).toBool());
    QVERIFY(!table->index(5, int(PaperColumn::Score)).data(QuietRole).toBool());
    QVERIFY(table->index(7, int(PaperColumn::Score))
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("Screened out")));
}

void TestScoringRun::historyKeepsWhatARunTook() {
    ModelDay today(8);
    today.settings.model.monthCap = 5;
    today.startAndScore(8);
    QTRY_VERIFY_WITH_TIMEOUT(today.isQuiet(), patience);
    today.press(Qt::Key_4);
    auto &table = today.part<PlainTable>("runTable");
    QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), 1, patience);
    const auto cell = [&](RunColumn column) {
        return table.model()->index(0, int(column)).data().toString();
    };
    QCOMPARE(cell(RunColumn::Model), QStringLiteral("gpt-4o"));
    QCOMPARE(cell(RunColumn::Scored), QStringLiteral("8"));
    QCOMPARE(cell(RunColumn::Calls), QStringLiteral("2"));
    QCOMPARE(cell(RunColumn::State), QStringLiteral("finished"));
    QVERIFY2(cell(RunColumn::Cost).startsWith(QLatin1Char('$')), qPrintable(cell(RunColumn::Cost)));
    const auto runs = valueOf(today.program.library().scores().runs());
    QVERIFY(runs.front().usage.totalCost > 0);
    QTRY_VERIFY_WITH_TIMEOUT(today.part<QLabel>("thisMonth").text().contains(QStringLiteral(" of $5.00")),
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(!today.part<QLabel>("thisMonth").text().contains(QStringLiteral("$0.00 of")),
                             patience);
    auto &calls = *today.part<HistoryPage>().findChild<CallView *>()->findChild<PlainTable *>();
    QTRY_COMPARE_WITH_TIMEOUT(calls.model()->rowCount(), 2, patience);

    // The digest tells the same tokens.
    today.press(Qt::Key_3);
    auto &digest = today.part<DigestPage>();
    const QString file = today.program.path("digest.md");
    QTRY_VERIFY_WITH_TIMEOUT(canExport(digest), patience);
    exportDigest(digest, file);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains(QByteArray::number(runs.front().usage.totalTokens)));
}

void TestScoringRun::detailsShowAnUnreadableReplyAsText() {
    ModelDay today(4);
    today.model.interfere([](int number, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
        if (number > 0)
            return std::nullopt;
        return LoopbackModel::completion(QStringLiteral("<b>I would rather not.</b>"), "request");
    });
    today.startWithDay(4);
    auto &panel = today.part<CallPanel>();
    QVERIFY(!panel.isVisible());
    today.press(Qt::Key_D);
    QVERIFY(panel.isVisible());
    today.press(Qt::Key_R);
    QTRY_VERIFY_WITH_TIMEOUT(today.isQuiet(), patience);
    auto &calls = *panel.findChild<CallView *>()->findChild<PlainTable *>();
    QTRY_VERIFY_WITH_TIMEOUT(calls.model()->rowCount() >= 2, patience);
    calls.setCurrentRow(0);
    auto *reply = panel.findChild<QPlainTextEdit *>(QStringLiteral("callReply"));
    QVERIFY(reply->isVisible());
    QCOMPARE(reply->toPlainText(), QStringLiteral("<b>I would rather not.</b>"));
    calls.setCurrentRow(calls.model()->rowCount() - 1);
    QVERIFY(!reply->isVisible());
}

void TestScoringRun::sampleDayCostsNothing() {
    ModelDay today(1);
    today.start();
    for (QAction *action : today.program.window().actions()) {
        if (action->text().contains(QStringLiteral("sa&mple day")))
            action->trigger();
    }
    QTRY_VERIFY_WITH_TIMEOUT(today.program.rows() > 20 && today.program.isScored(), patience);
    QCOMPARE(int(today.model.calls().size()), 0);
}

WINNOW_TEST(TestScoringRun, QApplication)

} // namespace scoringruntest

#include "tst_scoringrun.moc"
