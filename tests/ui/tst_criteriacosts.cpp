#include "app/criteria/promptbuilder.h"
#include "app/llm/tokens.h"
#include "app/settings/settingsstore.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/ui/barwords.h"
#include "ui/common/access/pagetabs.h"
#include "ui/common/banner.h"
#include "ui/criteria/cost/costcontroller.h"
#include "ui/criteria/criteriapage.h"
#include "ui/criteria/prompts/promptedit.h"
#include "ui/criteria/prompts/promptstack.h"
#include "ui/criteria/versioncombo.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTest>

namespace criteriacoststest {

using namespace winnow;

namespace {

const QDate theDay(2025, 8, 8);
const QString tail =
    QStringLiteral("Answer with one line for each paper, in the order of the list, and mind the scale.\n");

Settings withModel(const char *provider, const char *model) {
    Settings settings = SettingsStore::defaults();
    settings.scorer = Scorer::Llm;
    settings.model.provider = QLatin1String(provider);
    settings.model.model = QLatin1String(model);
    return settings;
}

DayCostQuestion question(const char *provider, const char *model) {
    return {defaultCriteria(), withModel(provider, model).model, {}, {}};
}

} // namespace

// What the Criteria page says of money.
class TestCriteriaCosts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup();
    void sizeCountsTokensAsACallDoes();
    void builtinScorerCostsNothingToSpeakOf();
    void usualDayBeforeThereIsOne();
    void wholeDayWhateverIsScored();
    void saysWhatIsKnown_data();
    void saysWhatIsKnown();
    void costGrowsWithThePrompt();
    void textBelowThePapersCostsMore();
    void lineMovesToTheEndAndBack();
    void screeningPromptIsLookedAtToo();
    void savedVersionIsNotMoved();

private:
    PromptEdit *editor(const char *name = "scoringPrompt") const {
        return m_page->findChild<QWidget *>(QStringLiteral("workingPrompts"))
            ->findChild<PromptEdit *>(QLatin1String(name));
    }
    QString cost() const {
        const auto *label = m_page->findChild<QLabel *>(QStringLiteral("dayCost"));
        return label->isVisible() ? label->text() : QString();
    }
    QString hint() const {
        const auto *banner = m_page->findChild<Banner *>(QStringLiteral("cacheHint"));
        return banner->isVisible() ? wordsOn(*banner) : QString();
    }
    QPushButton *move() const {
        return m_page->findChild<Banner *>(QStringLiteral("cacheHint"))->findChild<QPushButton *>();
    }

    std::unique_ptr<TempLibrary> m_library;
    Messages m_messages;
    std::unique_ptr<CriteriaPage> m_page;
};

void TestCriteriaCosts::init() {
    m_library = std::make_unique<TempLibrary>();
    m_page = std::make_unique<CriteriaPage>(**m_library, m_messages);
    m_page->costs().setSettings(withModel("openai", "gpt-5-mini"));
    m_page->resize(1000, 700);
    m_page->show();
    m_page->refresh();
    QTRY_VERIFY(m_page->findChild<VersionCombo *>()->isEnabled());
}

void TestCriteriaCosts::cleanup() {
    m_page.reset();
    m_library.reset();
}

void TestCriteriaCosts::sizeCountsTokensAsACallDoes() {
    const auto *size = m_page->findChild<QLabel *>(QStringLiteral("promptSize"));
    const QString tokens = QLocale().toString(estimateTokens(defaultCriteria().scoringPrompt));
    QVERIFY2(size->text().contains(QStringLiteral("about %1 token(s)").arg(tokens)),
             qPrintable(size->text()));
}

void TestCriteriaCosts::builtinScorerCostsNothingToSpeakOf() {
    QTRY_VERIFY(!cost().isEmpty());
    Settings settings = withModel("openai", "gpt-5-mini");
    settings.scorer = Scorer::Builtin;
    m_page->costs().setSettings(settings);
    QTRY_VERIFY(cost().isEmpty());
}

void TestCriteriaCosts::usualDayBeforeThereIsOne() {
    QTRY_VERIFY(cost().startsWith(QLatin1String("A typical day of 300 paper(s): about ")));
    QVERIFY(cost().endsWith(QLatin1String(" with gpt-5-mini")));
    QVERIFY(cost().contains(QLatin1Char('$')));
}

void TestCriteriaCosts::wholeDayWhateverIsScored() {
    valueOf((*m_library)->listings().add(makeLargeListing(QStringLiteral("cs.LG"), theDay, 40), {}));
    m_page->costs().setDay(theDay);
    QTRY_VERIFY2(cost().startsWith(QLatin1String("This day of 40 paper(s): about ")), qPrintable(cost()));
    m_page->costs().setDay(QDate());
    QTRY_VERIFY(cost().startsWith(QLatin1String("A typical day")));
}

void TestCriteriaCosts::saysWhatIsKnown_data() {
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown price") << QByteArray("openai") << QByteArray("nobody-knows-me")
                                   << QStringLiteral("The price of nobody-knows-me is unknown.");
    QTest::newRow("own machine") << QByteArray("ollama") << QByteArray("llama3")
                                 << QStringLiteral("free with llama3");
    QTest::newRow("known") << QByteArray("openai") << QByteArray("gpt-5-mini") << QStringLiteral("$");
}

void TestCriteriaCosts::saysWhatIsKnown() {
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, model);
    QFETCH(QString, words);
    const auto day = dayCost(question(provider.constData(), model.constData()));
    QVERIFY(day.has_value());
    QVERIFY2(costSentence(*day).contains(words), qPrintable(costSentence(*day)));
    QVERIFY(!dayCost(question(provider.constData(), "")).has_value());
}

void TestCriteriaCosts::costGrowsWithThePrompt() {
    DayCostQuestion asked = question("openai", "gpt-5-mini");
    const auto before = dayCost(asked);
    asked.criteria.scoringPrompt.prepend(tail.repeated(100));
    const auto after = dayCost(asked);
    QVERIFY(before && after && *after->dollars > *before->dollars);
    QVERIFY(after->tokens > before->tokens);
}

void TestCriteriaCosts::textBelowThePapersCostsMore() {
    DayCostQuestion asked = question("openai", "gpt-5-mini");
    QCOMPARE(dayCost(asked)->scoring.tokens, 0);
    QVERIFY(uncachedSentence(dayCost(asked)->scoring, *dayCost(asked)).isEmpty());
    asked.criteria.scoringPrompt += u'\n' + tail.repeated(20);
    const auto apart = dayCost(asked);
    asked.criteria.scoringPrompt = withPaperListLast(asked.criteria.scoringPrompt);
    const auto together = dayCost(asked);
    QVERIFY(apart->scoring.tokens > 300);
    QVERIFY(apart->scoring.saves.has_value());
    QCOMPARE(*apart->dollars - *together->dollars, *apart->scoring.saves);
    const QString sentence = uncachedSentence(apart->scoring, *apart);
    QVERIFY2(sentence.contains(QLatin1String("a typical day costs $")), qPrintable(sentence));

    asked = question("ollama", "llama3"); // nothing to save there but time
    asked.criteria.scoringPrompt += u'\n' + tail;
    const auto local = dayCost(asked);
    QVERIFY(!local->scoring.saves);
    QVERIFY(!uncachedSentence(local->scoring, *local).contains(QLatin1Char('$')));
}

void TestCriteriaCosts::lineMovesToTheEndAndBack() {
    QTRY_VERIFY(!cost().isEmpty());
    QVERIFY(hint().isEmpty());
    const QString before = editor()->text() + u'\n' + tail;
    editor()->setPlainText(before);
    QTRY_VERIFY2(hint().contains(QLatin1String("after the line for the papers")), qPrintable(hint()));
    move()->click();
    QCOMPARE(uncachedCharacters(editor()->text()), 0);
    QVERIFY(editor()->text().contains(tail.trimmed()));
    QVERIFY(hint().isEmpty());
    editor()->undo();
    QCOMPARE(editor()->text(), before);
    QTRY_VERIFY(!hint().isEmpty());
}

void TestCriteriaCosts::screeningPromptIsLookedAtToo() {
    editor("screeningPrompt")->setPlainText(editor("screeningPrompt")->text() + u'\n' + tail);
    QTRY_VERIFY(!cost().isEmpty());
    QVERIFY(hint().isEmpty()); // it is not on top
    m_page->findChild<PageTabs *>()->pick(int(PromptKind::Screening));
    QTRY_VERIFY(!hint().isEmpty());
    move()->click();
    QCOMPARE(uncachedCharacters(editor("screeningPrompt")->text()), 0);
    QCOMPARE(editor()->text(), defaultCriteria().scoringPrompt);
}

void TestCriteriaCosts::savedVersionIsNotMoved() {
    editor()->setPlainText(editor()->text() + u'\n' + tail);
    m_page->save();
    QTRY_VERIFY(!m_page->hasUnsavedChanges());
    editor()->setPlainText(defaultCriteria().scoringPrompt);
    auto *versions = m_page->findChild<VersionCombo *>();
    versions->setCurrentIndex(1);
    Q_EMIT versions->activated(1);
    QTRY_VERIFY(m_page->findChild<QLabel *>(QStringLiteral("versionBanner"))->isVisible());
    QTRY_VERIFY(!cost().isEmpty());
    QVERIFY(hint().isEmpty());
}

WINNOW_TEST(TestCriteriaCosts, QApplication)

} // namespace criteriacoststest

#include "tst_criteriacosts.moc"
