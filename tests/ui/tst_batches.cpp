#include "app/batch/batchrunner.h"
#include "tests/support/loopbackbatches.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/ui/program.h"
#include "ui/runs/batches/batchlist.h"
#include "ui/runs/batches/scoredaysdialog.h"

#include <QAction>
#include <QDateEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

namespace batchestest {

using namespace winnow;
using Fault = LoopbackBatches::Fault;

namespace {

const QDate tuesday(2025, 6, 10);

// The window with papers of two days, and a service on loopback that answers in batches.
class BatchWindow final {
public:
    BatchWindow() : batches(model) {
        settings.categories = QStringList{QStringLiteral("cs.LG")};
        settings.firstStartDone = true;
        settings.scorer = Scorer::Llm;
        settings.model.provider = QStringLiteral("custom");
        settings.model.endpoint = model.base();
        settings.model.model = QStringLiteral("gpt-4o");
        settings.model.prices = QStringLiteral("model\tinput\toutput\tbatch\ngpt-4o\t250\t1000\t0.5\n");
        settings.model.screening = false;
        settings.model.adaptBatches = false;
        settings.model.batchSize = 4;
        settings.model.confirmAbove = 100;
    }
    void start() {
        program.configure(settings);
        {
            Library library(program.path("library.db"));
            valueOf(library.open());
            for (const int back : {1, 0}) {
                std::vector<Announcement> entries;
                for (int i = 0; i < 8; ++i) {
                    const QByteArray id = "2506." + QByteArray::number(10001 + 100 * back + i);
                    entries.push_back(
                        announce(makePaper(id.constData(), QStringLiteral("Pruning, part %1").arg(i),
                                           {QStringLiteral("cs.LG")})));
                }
                valueOf(library.listings().add(
                    makeListing(QStringLiteral("cs.LG"), tuesday.addDays(-back), entries), {}));
            }
        }
        open();
    }
    void open() {
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 8, patience);
    }
    void close() { program.close(); }
    // By another program, such as winnow-cli batch read.
    void readElsewhere() {
        Library library(program.path("library.db"));
        valueOf(library.open());
        SecretStore secrets(nullptr, QStringLiteral("Winnow's tests"));
        const Clock clock;
        BatchRunner runner(library, secrets, clock);
        QSignalSpy finished(&runner, &BatchRunner::finished);
        BatchOptions options;
        options.waits = true;
        options.settings = settings.model;
        runner.start(options);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(valueOf(library.batches().jobs()).front().end, BatchEnd::Expired);
    }
    template <class Widget>
    Widget *part(const char *name) {
        return program.window().findChild<Widget *>(QString::fromLatin1(name));
    }
    void press(const char *name) {
        auto *button = part<QPushButton>(name);
        QTRY_VERIFY2_WITH_TIMEOUT(button && button->isVisible() && button->isEnabled(), name, patience);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    // An entry of the menus.
    void choose(const QString &text) {
        for (QAction *action : program.window().actions()) {
            if (action->text().remove(QLatin1Char('&')) != text)
                continue;
            QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), patience);
            return action->trigger();
        }
        qFatal("no such action");
    }
    void sendDay() {
        choose(QStringLiteral("Score in a batch…"));
        press("scoreDaysYes");
        QTRY_COMPARE_WITH_TIMEOUT(batches.batches(), 1, patience);
    }
    QString sign() {
        auto *button = part<QPushButton>("batchSign");
        return button->isVisible() ? button->text() : QString();
    }
    int scored() {
        int count = 0;
        const auto rows = program.library().search().papers({}).result();
        for (const PaperRow &row : rows ? *rows : std::vector<PaperRow>()) {
            const QString id = row.paper.id.toString();
            count += row.score && row.score->relevance == LoopbackModel::relevanceOf(id) ? 1 : 0;
        }
        return count;
    }
    // A button of the notice bar by its text.
    QPushButton *step(const QString &text) {
        for (auto *button : part<QWidget>("noticeBar")->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    LoopbackModel model;
    LoopbackBatches batches;
    Settings settings = SettingsStore::defaults();
    Program program;
};

} // namespace

class TestBatches final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhatItTakesAndFillsTheTable();
    void scoresSeveralDays();
    void isOfferedWhereARunAsks();
    void offersDaysAfterAChangeOfCriteria();
    void goesOnAfterARestart();
    void asksBeforeItCancels();
    void asksBeforeItForgets();
    void leavesOverAsTheSettingsSay_data();
    void leavesOverAsTheSettingsSay();
    void takesUpWhatWasLeftOverBefore_data();
    void takesUpWhatWasLeftOverBefore();
    void opensMoreWaysToScore_data();
    void opensMoreWaysToScore();
    void goesOnFromTitlesToAbstracts();
    void saysOnceWhyABatchFailed();
    void keepsTheCap();
};

void TestBatches::initTestCase() {
    // No keyring, no key of the environment's, whoever runs the tests.
    for (const char *name : {"OPENAI_API_KEY", "OPENAI_BASE_URL", "http_proxy", "https_proxy"})
        qunsetenv(name);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("WINNOW_BATCH_INTERVAL_MS", "30");
}

void TestBatches::saysWhatItTakesAndFillsTheTable() {
    BatchWindow window;
    window.start();
    window.choose(QStringLiteral("Score in a batch…"));
    auto *live = window.part<QRadioButton>("scoreNow");
    auto *batch = window.part<QRadioButton>("scoreInBatch");
    QTRY_VERIFY_WITH_TIMEOUT(batch->text().contains(QLatin1Char('$')), patience);
    QVERIFY(batch->isChecked());
    const auto dollars = [](const QRadioButton *choice) {
        return choice->text().section(QLatin1Char('$'), 1).toDouble();
    };
    QVERIFY2(dollars(live) > 0, qPrintable(live->text()));
    QVERIFY2(qAbs(dollars(batch) / dollars(live) - 0.5) < 0.05, qPrintable(live->text() + batch->text()));
    QVERIFY(batch->text().contains(QStringLiteral("half the price, up to a day")));
    auto *yes = window.part<QPushButton>("scoreDaysYes");
    QVERIFY2(yes->text().startsWith(QStringLiteral("Send in a batch for about $")), qPrintable(yes->text()));
    QCOMPARE(window.batches.files(), 0); // before a yes
    window.press("scoreDaysYes");
    QTRY_VERIFY_WITH_TIMEOUT(window.program.isScored(), patience); // in the open table
    QCOMPARE(window.scored(), 8);
    QCOMPARE(window.batches.batches(), 1);
    QCOMPARE(int(window.model.calls().size()), 0); // nothing live
    QTRY_COMPARE_WITH_TIMEOUT(window.sign(), QString(), patience);
    window.choose(QStringLiteral("History"));
    QVERIFY(window.part<BatchList>("batchList")->isVisible());
}

void TestBatches::scoresSeveralDays() {
    BatchWindow window;
    window.start();
    window.choose(QStringLiteral("Score days…"));
    auto *batch = window.part<QRadioButton>("scoreInBatch");
    QTRY_VERIFY_WITH_TIMEOUT(batch->text().contains(QLatin1Char('$')), patience);
    QVERIFY(!batch->isChecked());
    window.part<QDateEdit>("scoreFrom")->setDate(tuesday.addDays(-1));
    QTest::mouseClick(batch, Qt::LeftButton, {}, QPoint(10, batch->height() / 2));
    QVERIFY(batch->isChecked());
    window.press("scoreDaysYes");
    QTRY_COMPARE_WITH_TIMEOUT(window.scored(), 16, patience);
    QCOMPARE(window.batches.batches(), 1);
    QCOMPARE(window.batches.paidTwice(), 0);
}

void TestBatches::isOfferedWhereARunAsks() {
    BatchWindow window;
    window.settings.model.confirmAbove = 0;
    window.start();
    window.choose(QStringLiteral("Score this day"));
    auto *strip = window.part<QWidget>("confirmStrip");
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible() && strip->height() >= strip->minimumSizeHint().height(),
                             patience);
    window.press("confirmBatch");
    QTRY_VERIFY_WITH_TIMEOUT(window.part<ScoreDaysDialog>("scoreDays"), patience);
    QVERIFY(window.part<QRadioButton>("scoreInBatch")->isChecked());
    QTRY_COMPARE_WITH_TIMEOUT(window.part<QDateEdit>("scoreFrom")->date(), tuesday, patience);
    QCOMPARE(window.part<QDateEdit>("scoreTo")->date(), tuesday);
    QVERIFY(!window.part<QPushButton>("confirmYes")->isVisible());
    QCOMPARE(int(window.model.calls().size()), 0);
}

void TestBatches::offersDaysAfterAChangeOfCriteria() {
    BatchWindow window;
    window.start();
    window.choose(QStringLiteral("Criteria"));
    auto *editor =
        window.part<QWidget>("workingPrompts")->findChild<QWidget *>(QStringLiteral("scoringPrompt"));
    QVERIFY(editor);
    QTRY_VERIFY_WITH_TIMEOUT(!editor->property("plainText").toString().isEmpty(), patience); // it is read
    QTest::keyClicks(editor, QStringLiteral("More on graphs. "));
    window.choose(QStringLiteral("Save criteria as new version"));
    QTRY_VERIFY_WITH_TIMEOUT(window.step(QStringLiteral("Score days…")), patience);
    QTest::mouseClick(window.step(QStringLiteral("Score days…")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.part<ScoreDaysDialog>("scoreDays")->isVisible(), patience);
}

void TestBatches::goesOnAfterARestart() {
    BatchWindow window;
    window.start();
    window.batches.setFault(Fault::Stuck);
    window.sendDay();
    QTRY_COMPARE_WITH_TIMEOUT(window.sign(), QStringLiteral("Batch: validating"), patience);
    window.open();
    QTRY_COMPARE_WITH_TIMEOUT(window.sign(), QStringLiteral("Batch: validating"), patience);
    window.batches.freeStuck();
    QTRY_VERIFY_WITH_TIMEOUT(window.program.isScored(), patience);
    QCOMPARE(window.batches.batches(), 1);
}

void TestBatches::asksBeforeItCancels() {
    BatchWindow window;
    window.start();
    window.batches.setFault(Fault::Stuck);
    window.sendDay();
    window.choose(QStringLiteral("History"));
    window.press("cancelBatch");
    window.press("batchNo");
    window.press("cancelBatch");
    QTRY_VERIFY_WITH_TIMEOUT(
        window.part<QLabel>("batchWords")->text().contains(QStringLiteral("paid for and kept")), patience);
    QCOMPARE(window.batches.cancelled(), 0);
    window.press("batchYes");
    QTRY_COMPARE_WITH_TIMEOUT(window.batches.cancelled(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(window.scored(), 4, patience); // of the call that was answered
    QTRY_COMPARE_WITH_TIMEOUT(window.sign(), QString(), patience);
    QCOMPARE(window.batches.batches(), 1); // and nothing is sent in its place
}

void TestBatches::asksBeforeItForgets() {
    BatchWindow window;
    window.start();
    window.batches.setFault(Fault::Stuck);
    window.sendDay();
    window.choose(QStringLiteral("History"));
    window.press("forgetBatch");
    QTRY_VERIFY_WITH_TIMEOUT(
        window.part<QLabel>("batchWords")->text().contains(QStringLiteral("may cost up to $")), patience);
    window.press("batchYes");
    QTRY_COMPARE_WITH_TIMEOUT(window.sign(), QString(), patience);
    QCOMPARE(valueOf(window.program.library().batches().jobs()).front().end, BatchEnd::Forgotten);
}

void TestBatches::leavesOverAsTheSettingsSay_data() {
    QTest::addColumn<QString>("leftOver");
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("batches");
    QTest::newRow("batch") << QStringLiteral("batch") << QString() << 2;
    QTest::newRow("live") << QStringLiteral("live") << QString() << 1;
    QTest::newRow("ask, now") << QStringLiteral("ask") << QStringLiteral("Score now") << 1;
    QTest::newRow("ask, a batch") << QStringLiteral("ask") << QStringLiteral("In a new batch") << 2;
}

void TestBatches::leavesOverAsTheSettingsSay() {
    QFETCH(QString, leftOver);
    QFETCH(QString, step);
    QFETCH(int, batches);
    BatchWindow window;
    window.settings.model.leftOver = leftOver;
    window.start();
    window.batches.setFault(Fault::Expired); // after half of it
    window.sendDay();
    window.batches.setFault(Fault::None);
    if (!step.isEmpty()) {
        QTRY_VERIFY_WITH_TIMEOUT(window.step(step), patience);
        QCOMPARE(window.scored(), 4);
        QCOMPARE(window.batches.batches(), 1);
        QTest::mouseClick(window.step(step), Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(window.program.isScored(), patience);
    QCOMPARE(window.scored(), 8);
    QCOMPARE(window.batches.batches(), batches);
    QCOMPARE(int(window.model.calls().size()), batches == 1 ? 1 : 0);
    QCOMPARE(window.batches.paidTwice(), 0);
}

void TestBatches::takesUpWhatWasLeftOverBefore_data() {
    leavesOverAsTheSettingsSay_data();
}

// The batch ends while the window is closed; once it has been asked about, nobody asks again.
void TestBatches::takesUpWhatWasLeftOverBefore() {
    QFETCH(QString, leftOver);
    QFETCH(QString, step);
    QFETCH(int, batches);
    BatchWindow window;
    window.settings.model.leftOver = leftOver;
    window.start();
    window.batches.setFault(Fault::Stuck);
    window.sendDay();
    window.close();
    window.batches.freeStuck(Fault::Expired);
    window.batches.setFault(Fault::None);
    window.readElsewhere();
    QCOMPARE(window.batches.batches(), 1);
    window.open();
    if (!step.isEmpty()) {
        QTRY_VERIFY_WITH_TIMEOUT(window.step(step), patience);
        QCOMPARE(window.scored(), 4);
        QTest::mouseClick(window.step(step), Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(window.program.isScored(), patience);
    QCOMPARE(window.scored(), 8);
    QCOMPARE(window.batches.batches(), batches);
    QCOMPARE(int(window.model.calls().size()), batches == 1 ? 1 : 0);
    QCOMPARE(window.batches.paidTwice(), 0);
    for (const BatchJob &job : valueOf(window.program.library().batches().jobs()))
        QVERIFY(!job.awaitsFollowUp);
}

void TestBatches::opensMoreWaysToScore_data() {
    QTest::addColumn<int>("downs"); // presses of the key
    QTest::addColumn<bool>("inBatch");
    QTest::newRow("in a batch") << 1 << true;
    QTest::newRow("days") << 2 << false;
}

// By keys alone, beside the Score button.
void TestBatches::opensMoreWaysToScore() {
    QFETCH(int, downs);
    QFETCH(bool, inBatch);
    BatchWindow window;
    window.start();
    auto *more = window.part<QToolButton>("scoreMenu");
    QVERIFY(more->isVisible() && !more->accessibleName().isEmpty());
    QVERIFY(more->focusPolicy() & Qt::TabFocus);
    for (QAction *action : more->menu()->actions())
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), patience);
    connect(more->menu(), &QMenu::aboutToShow, more, [&] {
        QTimer::singleShot(0, more, [&] {
            for (int i = 0; i < downs; ++i)
                QTest::keyClick(more->menu(), Qt::Key_Down);
            QTest::keyClick(more->menu(), Qt::Key_Return);
        });
    });
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.part<ScoreDaysDialog>("scoreDays") &&
                                 window.part<ScoreDaysDialog>("scoreDays")->isVisible(),
                             patience);
    QCOMPARE(window.part<QRadioButton>("scoreInBatch")->isChecked(), inBatch);
    QCOMPARE(window.batches.files(), 0);
}

// What passed the titles goes into the next batch, whatever is set about the rest.
void TestBatches::goesOnFromTitlesToAbstracts() {
    BatchWindow window;
    window.settings.model.screening = true;
    window.settings.model.leftOver = QStringLiteral("ask");
    window.start();
    window.sendDay();
    QTRY_VERIFY_WITH_TIMEOUT(window.program.isScored(), patience);
    QCOMPARE(window.batches.batches(), 2);
    QCOMPARE(int(window.model.calls().size()), 0);
}

void TestBatches::saysOnceWhyABatchFailed() {
    BatchWindow window;
    window.start();
    window.batches.setFault(Fault::AllFailed);
    window.sendDay();
    QTRY_VERIFY_WITH_TIMEOUT(
        window.program.said().contains(QStringLiteral("A batch failed: refused with 429")), patience);
    QCOMPARE(window.program.said().count(QStringLiteral("A batch failed")), 1);
    QTRY_VERIFY_WITH_TIMEOUT(window.step(QStringLiteral("Try again")), patience);
    QCOMPARE(window.batches.batches(), 1);
    QTest::mouseClick(window.step(QStringLiteral("Try again")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.part<ScoreDaysDialog>("scoreDays")->isVisible(), patience);
}

void TestBatches::keepsTheCap() {
    BatchWindow window;
    window.settings.model.runCap = 0.0001;
    window.start();
    window.choose(QStringLiteral("Score in a batch…"));
    QTRY_VERIFY_WITH_TIMEOUT(
        window.part<QLabel>("daysSpending")->text().contains(QStringLiteral("cap per run")), patience);
    window.press("scoreDaysYes");
    QTRY_VERIFY_WITH_TIMEOUT(window.program.said().contains(QStringLiteral("The cap per run is reached")),
                             patience);
    QCOMPARE(window.batches.files(), 0);
}

WINNOW_TEST(TestBatches, QApplication)

} // namespace batchestest

#include "tst_batches.moc"
