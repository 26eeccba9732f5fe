#include "app/arxiv/taxonomy.h"
#include "app/model/clock.h"
#include "app/run/runner.h"
#include "app/settings/secretstore.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "ui/common/categorychooser.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/settings/service/servicepanel.h"
#include "ui/welcome/scorerchoice.h"
#include "ui/welcome/welcomepage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace welcomepagetest {

using namespace winnow;

class TestWelcomePage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void searchNarrows_data();
    void searchNarrows();
    void searchThatFindsNothingSaysSo();
    void startWaitsForACategory();
    void startCarriesTheCategories_data();
    void startCarriesTheCategories();
    void enterTogglesTheFirstMatch();
    void keepsWhatIsNoChoice();
    void sampleNeedsNoCategory();
    void builtinScorerShowsNothingToSetUp();
    void modelIsHandedOn();
    void modelWithoutANameHoldsTheStart();
    void nothingOverlapsInASmallWindow();
    void theWayOnIsInSightOnALowScreen_data();
    void theWayOnIsInSightOnALowScreen();

private:
    QTreeWidgetItem *item(const char *code) const;
    QPushButton *button(const char *name) const {
        return m_page->findChild<QPushButton *>(QLatin1String(name));
    }
    QLineEdit *search() const { return m_page->findChild<QLineEdit *>(); }
    QStringList visibleCodes() const;
    QRadioButton *modelScorer() const {
        return m_page->findChild<QRadioButton *>(QStringLiteral("modelScorer"));
    }

    TempLibrary m_library;
    Clock m_clock;
    Runner m_runner{*m_library, m_clock};
    SecretStore m_secrets{nullptr, QStringLiteral("Winnow's tests")};
    std::unique_ptr<WelcomePage> m_page;
};

void TestWelcomePage::init() {
    const auto choice = [](const char *code, const char *name, const char *group) {
        return Category{QLatin1String(code), QLatin1String(name), QLatin1String(group), {}};
    };
    m_page = std::make_unique<WelcomePage>(
        std::vector{
            choice("cs.AI", "Artificial Intelligence", "Computer Science"),
            choice("cs.LG", "Machine Learning", "Computer Science"),
            choice("math.NT", "Number Theory", "Mathematics"),
            choice("stat.ML", "Machine Learning", "Statistics"),
        },
        m_runner, m_secrets);
    m_page->resize(800, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

QTreeWidgetItem *TestWelcomePage::item(const char *code) const {
    const auto found = m_page->findChild<QTreeWidget *>()->findItems(QLatin1String(code),
                                                                     Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

QStringList TestWelcomePage::visibleCodes() const {
    QStringList codes;
    for (const char *code : {"cs.AI", "cs.LG", "math.NT", "stat.ML"})
        if (!m_page->findChild<QTreeWidget *>()->visualItemRect(item(code)).isEmpty())
            codes.append(QLatin1String(code));
    return codes;
}

void TestWelcomePage::searchNarrows_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *words, const QStringList &codes) {
        QTest::newRow(words) << QString::fromLatin1(words) << codes;
    };
    row("machine", {QStringLiteral("cs.LG"), QStringLiteral("stat.ML")});
    row("LEARNING computer", {QStringLiteral("cs.LG")});
    row("math.nt", {QStringLiteral("math.NT")});
    row("computer science", {QStringLiteral("cs.AI"), QStringLiteral("cs.LG")});
}

void TestWelcomePage::searchNarrows() {
    QFETCH(QString, words);
    QCOMPARE(visibleCodes(), QStringList()); // the groups are closed at first
    QTest::keyClicks(search(), words);
    QTEST(visibleCodes(), "codes");
    search()->clear();
    QCOMPARE(visibleCodes(), QStringList());
}

void TestWelcomePage::searchThatFindsNothingSaysSo() {
    QTest::keyClicks(search(), QStringLiteral("gastronomy"));
    const auto labels = m_page->findChild<QTreeWidget *>()->findChildren<QLabel *>();
    QCOMPARE(labels.size(), 1);
    QVERIFY(labels.first()->isVisible());
}

void TestWelcomePage::startWaitsForACategory() {
    auto *reason = m_page->findChild<QLabel *>(QStringLiteral("startReason"));
    QVERIFY(!button("startButton")->isEnabled());
    QVERIFY(reason->isVisible());
    item("cs.LG")->setCheckState(0, Qt::Checked);
    QVERIFY(button("startButton")->isEnabled());
    QVERIFY(!reason->isVisible());
    item("cs.LG")->setCheckState(0, Qt::Unchecked);
    QVERIFY(!button("startButton")->isEnabled());
}

void TestWelcomePage::startCarriesTheCategories_data() {
    QTest::addColumn<bool>("own");
    QTest::newRow("default criteria") << false;
    QTest::newRow("own criteria") << true;
}

void TestWelcomePage::startCarriesTheCategories() {
    QFETCH(bool, own);
    QSignalSpy started(m_page.get(), &WelcomePage::startRequested);
    item("stat.ML")->setCheckState(0, Qt::Checked);
    item("cs.AI")->setCheckState(0, Qt::Checked);
    const QString before = button("startButton")->text();
    if (own) {
        m_page->findChild<QRadioButton *>(QStringLiteral("ownCriteria"))->click();
        QVERIFY(button("startButton")->text() != before);
    }
    QTest::mouseClick(button("startButton"), Qt::LeftButton);
    QCOMPARE(started.size(), 1);
    const auto choices = started[0][0].value<Settings>();
    QCOMPARE(choices.categories, QStringList({QStringLiteral("cs.AI"), QStringLiteral("stat.ML")}));
    QCOMPARE(started[0][1].toBool(), own);
    QCOMPARE(choices.scorer, Scorer::Builtin);
}

void TestWelcomePage::enterTogglesTheFirstMatch() {
    QTest::keyClicks(search(), QStringLiteral("number"));
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(item("math.NT")->checkState(0), Qt::Checked);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(item("math.NT")->checkState(0), Qt::Unchecked);
}

void TestWelcomePage::keepsWhatIsNoChoice() {
    QSignalSpy started(m_page.get(), &WelcomePage::startRequested);
    m_page->findChild<CategoryChooser *>()->setChosen(
        {QStringLiteral("math"), QStringLiteral("cs.LG")}); // a whole archive
    QCOMPARE(item("cs.LG")->checkState(0), Qt::Checked);
    button("startButton")->click();
    QCOMPARE(started[0][0].value<Settings>().categories,
             QStringList({QStringLiteral("cs.LG"), QStringLiteral("math")}));
}

void TestWelcomePage::sampleNeedsNoCategory() {
    QSignalSpy sample(m_page.get(), &WelcomePage::sampleRequested);
    QTest::mouseClick(button("sampleButton"), Qt::LeftButton);
    QCOMPARE(sample.size(), 1);
}

void TestWelcomePage::builtinScorerShowsNothingToSetUp() {
    auto *service = m_page->findChild<ServicePanel *>();
    QVERIFY(!service->isVisible());
    modelScorer()->click();
    QVERIFY(service->isVisible());
    m_page->findChild<QRadioButton *>(QStringLiteral("builtinScorer"))->click();
    QVERIFY(!service->isVisible());
}

void TestWelcomePage::modelIsHandedOn() {
    Settings before;
    before.scorer = Scorer::Builtin;
    before.model.concurrency = 7;
    m_page->setSettings(before);
    QSignalSpy started(m_page.get(), &WelcomePage::startRequested);
    item("cs.LG")->setCheckState(0, Qt::Checked);
    modelScorer()->click();
    auto *provider = m_page->findChild<QComboBox *>(QStringLiteral("provider"));
    provider->setCurrentIndex(provider->findData(QStringLiteral("anthropic")));
    m_page->findChild<QComboBox *>(QStringLiteral("model"))->setEditText(QStringLiteral("claude-haiku-5-5"));
    m_page->findChild<QLineEdit *>(QStringLiteral("apiKey"))->setText(QStringLiteral("sk-ant-first-start"));
    button("startButton")->click();
    QCOMPARE(started.size(), 1);
    const auto choices = started[0][0].value<Settings>();
    QCOMPARE(choices.scorer, Scorer::Llm);
    QCOMPARE(choices.model.provider, QStringLiteral("anthropic"));
    QCOMPARE(choices.model.model, QStringLiteral("claude-haiku-5-5"));
    QCOMPARE(choices.model.concurrency, 7);
    const auto kept = [this] {
        const auto secret = m_secrets.read(QStringLiteral("anthropic"));
        return secret.isFinished() && secret.result() ? secret.result()->value : QString();
    };
    QTRY_COMPARE(kept(), QStringLiteral("sk-ant-first-start"));
}

void TestWelcomePage::modelWithoutANameHoldsTheStart() {
    QSignalSpy started(m_page.get(), &WelcomePage::startRequested);
    item("cs.LG")->setCheckState(0, Qt::Checked);
    modelScorer()->click();
    button("startButton")->click();
    QCOMPARE(started.size(), 0);
    auto *flaw = m_page->findChild<FlawLabel *>(QStringLiteral("modelFlaw"));
    QVERIFY(flaw->isVisible());
    QTRY_VERIFY(m_page->rect().contains(flaw->mapTo(m_page.get(), flaw->rect().bottomLeft())));
}

void TestWelcomePage::nothingOverlapsInASmallWindow() {
    m_page->resize(640, 420);
    modelScorer()->click();
    auto *tree = m_page->findChild<QTreeWidget *>();
    const auto *chooser = m_page->findChild<CategoryChooser *>();
    const auto topOf = [this](const QWidget *widget) { return widget->mapTo(m_page.get(), QPoint()).y(); };
    QTRY_VERIFY(topOf(chooser) + chooser->height() <= topOf(m_page->findChild<ScorerChoice *>()));
    QTRY_VERIFY(tree->geometry().bottom() <
                chooser->findChildren<QLabel *>(QStringLiteral("chosen")).first()->y());
}

void TestWelcomePage::theWayOnIsInSightOnALowScreen_data() {
    QTest::addColumn<bool>("isModel");
    QTest::newRow("built-in scorer") << false;
    QTest::newRow("model") << true;
}

// 1366 × 768 at 150 %, less frame, menus, tools and foot.
void TestWelcomePage::theWayOnIsInSightOnALowScreen() {
    QFETCH(bool, isModel);
    m_page->resize(880, 370);
    if (isModel)
        modelScorer()->click();
    for (const char *name : {"startButton", "sampleButton"}) {
        const auto *button = m_page->findChild<QPushButton *>(QLatin1String(name));
        QTRY_COMPARE(button->visibleRegion().boundingRect(), button->rect());
    }
}

WINNOW_TEST(TestWelcomePage, QApplication)

} // namespace welcomepagetest

#include "tst_welcomepage.moc"
