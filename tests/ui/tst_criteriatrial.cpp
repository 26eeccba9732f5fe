#include "tests/support/loopbackmodel.h"
#include "tests/support/testmain.h"
#include "tests/ui/barwords.h"
#include "tests/ui/program.h"
#include "tests/ui/scoredday.h"
#include "ui/common/plaintable.h"
#include "ui/criteria/prompts/promptedit.h"
#include "ui/criteria/trial/trialpanel.h"
#include "ui/criteria/trial/trialpapers.h"
#include "ui/criteria/versioncombo.h"
#include "ui/runs/confirmstrip.h"
#include "ui/runs/history/runtablemodel.h"

#include <set>

namespace criteriatrialtest {

using namespace winnow;

namespace {

const QString dense = QStringLiteral("1. Dense matter\n   - Relevant: dense things\n\n[PAPER LIST HERE]\n");

Settings settingsFor(const LoopbackModel &model) {
    Settings settings = SettingsStore::defaults();
    settings.firstStartDone = true;
    settings.scorer = Scorer::Llm;
    settings.model.provider = QStringLiteral("custom");
    settings.model.endpoint = model.base();
    settings.model.model = QStringLiteral("gpt-4o");
    settings.model.confirmAbove = 100;
    return settings;
}

// The Criteria page of a program, and its trial.
class TrialPage final {
public:
    explicit TrialPage(Program &program) : m_program(program) {
        QTest::keyClick(&program.window(), Qt::Key_2, Qt::ControlModifier);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(button().isVisible(), patience); }();
    }

    template <class Widget>
    Widget &part(const char *name) {
        auto *found = m_program.window().findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no such part");
        return *found;
    }
    QPushButton &button() { return part<QPushButton>("tryCriteria"); }
    TrialPanel &panel() { return part<TrialPanel>("trialPanel"); }
    PlainTable &table() { return *panel().findChild<PlainTable *>(); }
    const std::vector<TrialRow> &rows() { return panel().model().rows(); }
    QString caption() { return part<QLabel>("trialCaption").text(); }
    PromptEdit &editor() {
        return *part<QWidget>("workingPrompts").findChild<PromptEdit *>(QStringLiteral("scoringPrompt"));
    }
    void waitUntilReady() {
        QTRY_VERIFY2_WITH_TIMEOUT(button().isEnabled(), qPrintable(button().toolTip()), patience);
    }
    void press() {
        waitUntilReady();
        QTest::mouseClick(&button(), Qt::LeftButton);
        QVERIFY(panel().isVisible());
    }
    bool isDone() {
        return !m_program.isRunning() && !rows().empty() &&
               std::ranges::all_of(rows(),
                                   [](const TrialRow &row) { return row.after || !row.cause.isEmpty(); });
    }
    std::vector<ArxivId> ids() {
        std::vector<ArxivId> all;
        for (const TrialRow &row : rows())
            all.push_back(row.id);
        return all;
    }
    QString cell(int row, TrialColumn column, int role = Qt::DisplayRole) {
        return panel().model().index(row, int(column)).data(role).toString();
    }

private:
    Program &m_program;
};

PaperRow rowOf(int number, std::optional<int> relevance) {
    PaperRow row;
    row.paper = makePaper(("2508." + QByteArray::number(10000 + number)).constData(),
                          QStringLiteral("Paper %1").arg(number), {QStringLiteral("cs.LG")});
    row.position = number;
    if (relevance) {
        row.score.emplace();
        row.score->relevance = *relevance;
        row.score->novelty = 5;
    }
    return row;
}

} // namespace

// Criteria tried on a handful of papers.
class TestCriteriaTrial final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void papersSpreadOverTheDay();
    void papersOfAnUnscoredDayAreRankedByTheBuiltinScorer();
    void showsWhatTheChangeDoes();
    void changesNothingElse();
    void samePapersUntilOthersAreAskedFor();
    void modelIsPaidForTheHandfulOnly();
    void asksBeforeItSpends();
    void causeStandsInItsRow();
    void saysWhyNot();
    void sampleDayNeedsNoNetwork();
    void isReachedByKeys();
};

void TestCriteriaTrial::initTestCase() {
    for (const char *name : {"OPENAI_API_KEY", "OPENAI_BASE_URL", "http_proxy", "https_proxy"})
        qunsetenv(name);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void TestCriteriaTrial::papersSpreadOverTheDay() {
    std::vector<PaperRow> rows;
    for (int i = 0; i < 80; ++i)
        rows.push_back(rowOf(i, 10 - i / 8)); // best first
    const auto picked = trialPapers(rows, defaultCriteria(), 0);
    const auto places = [](const std::vector<PaperRow> &papers) {
        std::vector<int> all;
        for (const PaperRow &row : papers)
            all.push_back(row.position);
        return all;
    };
    QCOMPARE(places(picked), (std::vector<int>{0, 10, 20, 40, 79}));
    QCOMPARE(places(trialPapers(rows, defaultCriteria(), 1)), (std::vector<int>{1, 11, 21, 41, 78}));
    for (int turn = 0; turn < 200; ++turn) {
        const auto some = places(trialPapers(rows, defaultCriteria(), turn));
        QCOMPARE(std::set<int>(some.begin(), some.end()).size(), size_t(TrialPapers::handful));
    }
    rows.resize(3);
    QCOMPARE(trialPapers(rows, defaultCriteria(), 7).size(), size_t(3));
}

void TestCriteriaTrial::papersOfAnUnscoredDayAreRankedByTheBuiltinScorer() {
    std::vector<PaperRow> rows;
    for (int i = 0; i < 20; ++i)
        rows.push_back(rowOf(i, std::nullopt));
    Criteria criteria;
    criteria.scoringPrompt = QStringLiteral(
        "1. Pruning\n   - Relevant: pruning of weights, sparse networks\n\n[PAPER LIST HERE]\n");
    rows[13].paper.title = QStringLiteral("Pruning of weights in sparse networks");
    rows[13].paper.abstract = QStringLiteral("We prune weights: pruning makes sparse networks.");
    QCOMPARE(trialPapers(rows, criteria, 0).front().position, 13);
}

void TestCriteriaTrial::showsWhatTheChangeDoes() {
    ScoredDay day;
    TrialPage page(day.program);
    page.editor().setPlainText(dense);
    page.press();
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), patience);
    QCOMPARE(page.rows().size(), size_t(5));
    const Criteria tried = valueOf(day.program.library().criteria().versions()).front();
    QVERIFY(tried.isTrial);
    for (size_t i = 0; i < page.rows().size(); ++i) {
        const TrialRow &row = page.rows()[i];
        QCOMPARE(row.after->criteriaVersion, tried.version);
        QVERIFY(row.before && row.before->criteriaVersion != tried.version);
        QCOMPARE(page.cell(int(i), TrialColumn::Before),
                 QStringLiteral("%1·%2 →").arg(row.before->relevance).arg(row.before->novelty));
        const QString spoken = page.cell(int(i), TrialColumn::Paper, Qt::AccessibleTextRole);
        const QString words = QStringLiteral("%1: relevance %2, was %3; novelty %4, was %5. %6")
                                  .arg(row.title)
                                  .arg(row.after->relevance)
                                  .arg(row.before->relevance)
                                  .arg(row.after->novelty)
                                  .arg(row.before->novelty)
                                  .arg(row.after->comment);
        QCOMPARE(spoken, words);
    }
    QCOMPARE(page.rows().front().before->relevance, 10);
    QCOMPARE(page.rows().back().before->relevance, 3);
    QVERIFY(page.caption().startsWith(QLatin1String("Tried with the built-in scorer.")));
    page.editor().appendParagraph(QStringLiteral("And more."));
    QCOMPARE(page.caption(), QStringLiteral("Tried with the built-in scorer, before your last changes"));
}

void TestCriteriaTrial::changesNothingElse() {
    ScoredDay day;
    const Criteria inUse = valueOf(day.program.library().criteria().current());
    const auto before = valueOf(day.program.library().search().papers({}));
    TrialPage page(day.program);
    page.editor().setPlainText(dense);
    page.press();
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), patience);
    QVERIFY(valueOf(day.program.library().criteria().current()) == inUse);
    QVERIFY(valueOf(day.program.library().search().papers({})) == before);
    for (int row = 0; row < day.open().rowCount(); ++row)
        QCOMPARE(day.open().item(row).row.score->criteriaVersion, inUse.version);
    QVERIFY(page.editor().toPlainText().startsWith(dense.trimmed())); // still to be saved
    auto &versions = *day.program.window().findChild<VersionCombo *>();
    QTRY_COMPARE_WITH_TIMEOUT(versions.count(), 3, patience); // the changes, the one tried, the one in use
    QVERIFY(versions.itemText(1).contains(QLatin1String("tried")));
    QTest::keyClick(&day.program.window(), Qt::Key_4, Qt::ControlModifier);
    auto &runs = page.part<PlainTable>("runTable");
    QTRY_COMPARE_WITH_TIMEOUT(runs.model()->rowCount(), 2, patience);
    QVERIFY(
        runs.model()->index(0, int(RunColumn::Model)).data().toString().endsWith(QLatin1String(", trial")));

    QTest::keyClick(&day.program.window(), Qt::Key_2, Qt::ControlModifier);
    page.part<QPushButton>("saveCriteria").click();
    QTRY_COMPARE_WITH_TIMEOUT(versions.count(), 2, patience); // the tried one is in use now
    QTRY_VERIFY_WITH_TIMEOUT(!versions.itemText(0).contains(QLatin1String("tried")), patience);
}

void TestCriteriaTrial::samePapersUntilOthersAreAskedFor() {
    ScoredDay day;
    TrialPage page(day.program);
    page.press();
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), patience);
    const auto first = page.ids();
    QVERIFY(!page.rows().front().before); // the criteria in use against themselves
    page.editor().setPlainText(dense);
    page.press();
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone() && page.rows().front().before, patience);
    QCOMPARE(page.ids(), first);
    QTest::mouseClick(&page.part<QPushButton>("otherTrialPapers"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(page.ids() != first && page.rows().size() == 5, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!page.rows().front().after && page.rows().front().before, patience);
}

void TestCriteriaTrial::modelIsPaidForTheHandfulOnly() {
    LoopbackModel model;
    ScoredDay day(settingsFor(model));
    TrialPage page(day.program);
    page.editor().appendParagraph(QStringLiteral("Dense matter above all."));
    QTRY_VERIFY_WITH_TIMEOUT(page.button().text().contains(QLatin1String("about $")), patience);
    QVERIFY2(page.button().toolTip().contains(QLatin1String("5 paper")), qPrintable(page.button().toolTip()));
    page.press();
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), patience);
    QCOMPARE(model.calls().size(), size_t(1));
    QCOMPARE(model.calls().front().ids.size(), 5);
    for (const TrialRow &row : page.rows()) {
        QCOMPARE(row.after->relevance, LoopbackModel::relevanceOf(row.id.toString()));
        QVERIFY(row.before);
    }
    QCOMPARE(page.caption().left(18), QStringLiteral("Tried with gpt-4o."));
    QTRY_VERIFY_WITH_TIMEOUT(page.button().toolTip().contains(QLatin1String("shows them again")), patience);
    page.press();
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), patience);
    QCOMPARE(model.calls().size(), size_t(1));
}

void TestCriteriaTrial::asksBeforeItSpends() {
    LoopbackModel model;
    Settings settings = settingsFor(model);
    settings.model.confirmAbove = 0;
    ScoredDay day(settings);
    TrialPage page(day.program);
    page.press();
    auto &strip = *day.program.window().findChild<ConfirmStrip *>();
    QTRY_VERIFY_WITH_TIMEOUT(strip.isVisible(), patience);
    QVERIFY2(wordsOn(strip).startsWith(QLatin1String("Try these criteria? 5 paper")),
             qPrintable(wordsOn(strip)));
    QTest::keyClick(&strip, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!strip.isVisible(), patience);
    QVERIFY(model.calls().empty());
    page.press();
    QTRY_VERIFY_WITH_TIMEOUT(strip.isVisible(), patience);
    QTest::keyClick(&strip, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), patience);
    QCOMPARE(model.calls().size(), size_t(1));
}

void TestCriteriaTrial::causeStandsInItsRow() {
    LoopbackModel model;
    QString lost;
    model.interfere([&](int number, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        if (number == 0)
            lost = call.ids.at(1);
        QStringList others = call.ids;
        others.removeAll(lost);
        return LoopbackModel::completion(LoopbackModel::scoresText(others), "request");
    });
    ScoredDay day(settingsFor(model));
    TrialPage page(day.program);
    page.editor().appendParagraph(QStringLiteral("Dense matter above all."));
    page.press();
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), patience);
    int failed = 0;
    for (int i = 0; i < int(page.rows().size()); ++i) {
        const TrialRow &row = page.rows()[size_t(i)];
        if (row.after)
            continue;
        ++failed;
        QCOMPARE(row.id.toString(), lost);
        QCOMPARE(page.cell(i, TrialColumn::Comment), QStringLiteral("No score: ") + row.cause);
        QVERIFY(page.cell(i, TrialColumn::Paper, Qt::AccessibleTextRole).endsWith(row.cause));
    }
    QCOMPARE(failed, 1);
}

void TestCriteriaTrial::saysWhyNot() {
    Program empty;
    Settings settings = SettingsStore::defaults();
    settings.firstStartDone = true;
    empty.configure(settings);
    empty.start();
    TrialPage nothing(empty);
    QVERIFY(!nothing.button().isEnabled());
    QVERIFY(nothing.button().toolTip().contains(QLatin1String("Fetch a day")));

    ScoredDay day;
    TrialPage page(day.program);
    page.waitUntilReady();
    page.editor().setPlainText(QString());
    QVERIFY(!page.button().isEnabled());
    QVERIFY(page.button().toolTip().contains(QLatin1String("prompt is empty")));
}

void TestCriteriaTrial::sampleDayNeedsNoNetwork() {
    Program program;
    program.startWithSampleDay();
    TrialPage page(program);
    page.editor().setPlainText(
        QStringLiteral("1. Graphs\n   - Relevant: graph neural networks\n\n[PAPER LIST HERE]\n"));
    page.press();
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(page.rows().front().before && page.rows().front().after, patience);
    QVERIFY(program.isScored());
}

void TestCriteriaTrial::isReachedByKeys() {
    ScoredDay day;
    TrialPage page(day.program);
    page.waitUntilReady();
    page.button().setFocus();
    QTest::keyClick(&page.button(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), &page.table(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(page.table().currentRow(), 0, patience);
    QTest::keyClick(&page.table(), Qt::Key_Down);
    QCOMPARE(page.table().currentRow(), 1);
    QTest::keyClick(&page.table(), Qt::Key_Escape);
    QVERIFY(!page.panel().isVisible());
    QCOMPARE(QApplication::focusWidget(), &page.button());
}

WINNOW_TEST(TestCriteriaTrial, QApplication)

} // namespace criteriatrialtest

#include "tst_criteriatrial.moc"
