#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "ui/common/access/pagetabs.h"
#include "ui/common/messages/messages.h"
#include "ui/common/theme.h"
#include "ui/criteria/comparisonpicker.h"
#include "ui/criteria/criteriapage.h"
#include "ui/criteria/prompts/promptdiff.h"
#include "ui/criteria/prompts/promptedit.h"
#include "ui/criteria/prompts/promptstack.h"
#include "ui/criteria/versioncombo.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

namespace criteriacomparisontest {

using namespace winnow;

class TestCriteriaComparison final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingToCompareWithAtFirst();
    void showsWhatChangedSinceTheVersionBefore();
    void showsWhatChangedUpToTheVersionInUse();
    void showsWhatIsNotSavedYet();
    void firstVersionIsComparedWithTheDefaultCriteria();
    void followsTheVersionOnScreen();
    void followsThePromptOnScreen();
    void namesOtherPromptsThatDiffer();
    void foldsWhatIsTheSame();
    void goesBackToTheText();
    void isSaidInWords();
    void canBeReadInBothThemes();

private:
    void save(const QString &scoringPrompt);
    PromptEdit *editor(const char *name = "scoringPrompt") const {
        return m_page->findChild<QWidget *>(QStringLiteral("workingPrompts"))
            ->findChild<PromptEdit *>(QLatin1String(name));
    }
    ComparisonPicker *picker() const { return m_page->findChild<ComparisonPicker *>(); }
    PromptDiff *diff() const { return m_page->findChild<PromptDiff *>(); }
    QStringList offered() const;
    // Picks the comparison whose label begins so.
    void compare(const QString &label);
    void lookAt(int version);
    QString heading() const { return diff()->document()->firstBlock().text(); }
    QStringList lines() const; // without the heading

    std::unique_ptr<TempLibrary> m_library;
    Messages m_messages;
    std::unique_ptr<CriteriaPage> m_page;
};

void TestCriteriaComparison::init() {
    m_library = std::make_unique<TempLibrary>();
    m_page = std::make_unique<CriteriaPage>(**m_library, m_messages);
    m_page->resize(900, 600);
    m_page->show();
    m_page->refresh();
    QTRY_VERIFY(m_page->findChild<VersionCombo *>()->isEnabled());
}

void TestCriteriaComparison::cleanup() {
    m_page.reset();
    m_library.reset();
}

void TestCriteriaComparison::save(const QString &scoringPrompt) {
    QSignalSpy changed(m_page.get(), &CriteriaPage::criteriaChanged);
    editor()->replaceText(scoringPrompt);
    m_page->save();
    QTRY_COMPARE(changed.size(), 1);
}

QStringList TestCriteriaComparison::offered() const {
    QStringList labels;
    for (int i = 0; i < picker()->count(); ++i)
        labels << picker()->itemText(i);
    return labels;
}

void TestCriteriaComparison::compare(const QString &label) {
    const int index = picker()->findText(label, Qt::MatchStartsWith);
    QVERIFY2(index >= 0, qPrintable(offered().join(u'\n')));
    picker()->setCurrentIndex(index);
    Q_EMIT picker()->activated(index);
}

void TestCriteriaComparison::lookAt(int version) {
    auto *versions = m_page->findChild<VersionCombo *>();
    const int index = versions->findData(version);
    QVERIFY(index >= 0);
    versions->setCurrentIndex(index);
    Q_EMIT versions->activated(index);
}

QStringList TestCriteriaComparison::lines() const {
    return diff()->toPlainText().split(u'\n').mid(1);
}

void TestCriteriaComparison::nothingToCompareWithAtFirst() {
    QVERIFY(!picker()->isVisible());
    QVERIFY(!diff()->isVisible());
    QVERIFY(editor()->isVisible());
}

void TestCriteriaComparison::showsWhatChangedSinceTheVersionBefore() {
    save(QStringLiteral("Rivers\nMoss\nFerns"));
    save(QStringLiteral("Rivers\nLichen\nAlgae\nFerns"));
    QVERIFY(picker()->isVisible());
    QCOMPARE(offered().size(), 2); // the version in use is on screen
    QVERIFY(!diff()->isVisible());
    compare(QStringLiteral("Changes from v1"));
    QVERIFY(diff()->isVisible());
    QVERIFY(diff()->isReadOnly());
    QVERIFY(!editor()->isVisible());
    QVERIFY2(heading().startsWith(QLatin1String("From v1")), qPrintable(heading()));
    QVERIFY2(heading().contains(QLatin1String("to v2")), qPrintable(heading()));
    QVERIFY2(heading().endsWith(QLatin1String("2 line(s) added, 1 line(s) removed.")), qPrintable(heading()));
    QCOMPARE(lines(), QStringList({QStringLiteral("\tRivers"), QStringLiteral("Removed\tMoss"),
                                   QStringLiteral("Added\tLichen"), QStringLiteral("Added\tAlgae"),
                                   QStringLiteral("\tFerns")}));
}

// Whichever of the two is on screen: the older one comes first.
void TestCriteriaComparison::showsWhatChangedUpToTheVersionInUse() {
    save(QStringLiteral("one"));
    save(QStringLiteral("two"));
    save(QStringLiteral("three"));
    lookAt(1);
    compare(QStringLiteral("Changes up to v3"));
    QCOMPARE(lines(), QStringList({QStringLiteral("Removed\tone"), QStringLiteral("Added\tthree")}));
    valueOf((*m_library)->criteria().use(1));
    m_page->refresh();
    QTRY_COMPARE(editor()->text(), QStringLiteral("one"));
    lookAt(3);
    compare(QStringLiteral("Changes from v1"));
    QCOMPARE(lines(), QStringList({QStringLiteral("Removed\tone"), QStringLiteral("Added\tthree")}));
}

void TestCriteriaComparison::showsWhatIsNotSavedYet() {
    save(QStringLiteral("one\ntwo"));
    editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor(), QStringLiteral("!"));
    compare(QStringLiteral("Changes from v1"));
    QVERIFY2(heading().contains(QLatin1String("to your unsaved changes")), qPrintable(heading()));
    QCOMPARE(lines(), QStringList({QStringLiteral("\tone"), QStringLiteral("Removed\ttwo"),
                                   QStringLiteral("Added\ttwo!")}));
    m_page->revert();
    QVERIFY2(heading().contains(QLatin1String("to v1")), qPrintable(heading())); // from the default criteria
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestCriteriaComparison::firstVersionIsComparedWithTheDefaultCriteria() {
    save(defaultCriteria().scoringPrompt + QStringLiteral("\none more"));
    compare(QStringLiteral("Changes from Default criteria"));
    QCOMPARE(lines().filter(QLatin1String("Added\t")), QStringList(QStringLiteral("Added\tone more")));
}

void TestCriteriaComparison::followsTheVersionOnScreen() {
    save(QStringLiteral("one"));
    save(QStringLiteral("two"));
    save(QStringLiteral("three"));
    compare(QStringLiteral("Changes from v2"));
    QCOMPARE(lines(), QStringList({QStringLiteral("Removed\ttwo"), QStringLiteral("Added\tthree")}));
    lookAt(2);
    QVERIFY(diff()->isVisible());
    QCOMPARE(lines(), QStringList({QStringLiteral("Removed\tone"), QStringLiteral("Added\ttwo")}));
}

void TestCriteriaComparison::followsThePromptOnScreen() {
    save(QStringLiteral("one"));
    editor("systemPrompt")->replaceText(QStringLiteral("You read a lot."));
    compare(QStringLiteral("Changes from v1"));
    QVERIFY2(heading().contains(QLatin1String("no changes in this prompt")), qPrintable(heading()));
    m_page->findChild<PageTabs *>()->pick(int(PromptKind::System));
    QVERIFY(diff()->isVisible());
    QCOMPARE(lines().last(), QStringLiteral("Added\tYou read a lot."));
}

void TestCriteriaComparison::namesOtherPromptsThatDiffer() {
    save(QStringLiteral("one"));
    editor("systemPrompt")->replaceText(QStringLiteral("You read a lot."));
    editor("screeningPrompt")->replaceText(QStringLiteral("Drop what is about ferns."));
    compare(QStringLiteral("Changes from v1"));
    QVERIFY2(heading().endsWith(QLatin1String("There are changes in: System prompt, Screening prompt.")),
             qPrintable(heading()));
}

void TestCriteriaComparison::foldsWhatIsTheSame() {
    QStringList prompt;
    for (int i = 0; i < 30; ++i)
        prompt << QStringLiteral("line %1").arg(i);
    save(prompt.join(u'\n'));
    prompt[10] = QStringLiteral("ten");
    prompt[18] = QStringLiteral("eighteen"); // seven lines between them: as short as a line that says so
    prompt[27] = QStringLiteral("twenty-seven");
    save(prompt.join(u'\n'));
    compare(QStringLiteral("Changes from v1"));
    const QStringList shown = lines();
    QCOMPARE(shown.first(), QStringLiteral("7 unchanged line(s)"));
    QCOMPARE(shown[1], QStringLiteral("\tline 7"));
    QCOMPARE(shown[4], QStringLiteral("Removed\tline 10"));
    QCOMPARE(shown[13], QStringLiteral("Removed\tline 18"));
    QCOMPARE(shown[18], QStringLiteral("2 unchanged line(s)"));
    QCOMPARE(shown.last(), QStringLiteral("\tline 29"));
}

void TestCriteriaComparison::goesBackToTheText() {
    save(QStringLiteral("one"));
    save(QStringLiteral("two"));
    compare(QStringLiteral("Changes from v1"));
    QVERIFY(diff()->isVisible());
    compare(QStringLiteral("Full text"));
    QVERIFY(!diff()->isVisible());
    QVERIFY(editor()->isVisible());
    QCOMPARE(editor()->text(), QStringLiteral("two"));
}

void TestCriteriaComparison::isSaidInWords() {
    save(QStringLiteral("one"));
    save(QStringLiteral("two"));
    compare(QStringLiteral("Changes from v1"));
    QVERIFY(!QAccessible::queryAccessibleInterface(picker())->text(QAccessible::Name).isEmpty());
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(diff());
    QVERIFY(!access->text(QAccessible::Name).isEmpty());
    QVERIFY(access->state().readOnly);
    const QAccessibleTextInterface *text = access->textInterface();
    QVERIFY(text);
    const QString all = text->text(0, text->characterCount());
    QVERIFY2(all.contains(QLatin1String("Removed\tone")) && all.contains(QLatin1String("Added\ttwo")),
             qPrintable(all));
    QVERIFY(diff()->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard)); // line by line
}

void TestCriteriaComparison::canBeReadInBothThemes() {
    const QPalette system = QApplication::palette();
    save(QStringLiteral("one"));
    save(QStringLiteral("two"));
    compare(QStringLiteral("Changes from v1"));
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        applyTheme(*qApp, theme, system);
        const ThemeColors &colors = themeColors(diff()->palette());
        const QTextBlock removed = diff()->document()->findBlockByNumber(1);
        const QTextBlock added = removed.next();
        QCOMPARE(removed.blockFormat().background().color(), colors.mark);
        QCOMPARE(added.blockFormat().background().color(), colors.accentSoft);
        QVERIFY(!removed.charFormat().hasProperty(QTextFormat::ForegroundBrush)); // the palette's
    }
}

WINNOW_TEST(TestCriteriaComparison, QApplication)

} // namespace criteriacomparisontest

#include "tst_criteriacomparison.moc"
