#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/common/messages/messages.h"
#include "ui/criteria/criteriafiles.h"
#include "ui/criteria/criteriaheader.h"
#include "ui/criteria/criteriapage.h"
#include "ui/criteria/criteriawords.h"
#include "ui/criteria/prompts/promptedit.h"
#include "ui/criteria/reading/readingview.h"
#include "ui/criteria/versioncombo.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTest>

namespace criteriapagetest {

using namespace winnow;

class TestCriteriaPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithTheDefaultCriteria();
    void saveMakesAVersionThatIsFoundAgain();
    void sameWordsMakeNoVersion();
    void revertCanBeUndone();
    void draftSurvivesARestart();
    void draftIsKeptWhenTheLibraryIsReadAnew();
    void draftWaitsForTheLibrary();
    void typingTellsThatTheDraftChanged();
    void olderVersionIsShownAndUsedAgain();
    void lookingLeavesTheDraftAlone();
    void importsADigest();
    void importOfAnUnreadableFileChangesNothing_data();
    void importOfAnUnreadableFileChangesNothing();
    void exportAndImportAreEqual();
    void flawsAreSaidWhileTyping_data();
    void flawsAreSaidWhileTyping();
    void missingPaperListCanBeInserted();
    void emptyPromptCanNotBeSaved();
    void namesOfVersionsAreWholeWhereThereIsRoom();
    void noBreakSpacesAreKept();
    void marksTheLineOfThePapers();

private:
    void open(); // a page over the library, loaded
    void save(); // and wait until it is done
    PromptEdit *editor(const char *name = "scoringPrompt") const {
        return m_page->findChild<QWidget *>(QStringLiteral("workingPrompts"))
            ->findChild<PromptEdit *>(QLatin1String(name));
    }
    PromptEdit *shown() const {
        return m_page->findChild<QWidget *>(QStringLiteral("shownPrompts"))
            ->findChild<PromptEdit *>(QStringLiteral("scoringPrompt"));
    }
    QPushButton *button(const char *name) const {
        return m_page->findChild<QPushButton *>(QLatin1String(name));
    }
    VersionCombo *versions() const { return m_page->findChild<VersionCombo *>(); }
    void pickVersion(int index);
    QString flaw() const { return m_page->findChild<FlawLabel *>(QStringLiteral("criteriaFlaws"))->flaw(); }

    std::unique_ptr<TempLibrary> m_library;
    Messages m_messages;
    std::unique_ptr<CriteriaPage> m_page;
};

void TestCriteriaPage::init() {
    m_library = std::make_unique<TempLibrary>();
    open();
}

void TestCriteriaPage::cleanup() {
    m_page.reset();
    m_library.reset();
}

void TestCriteriaPage::open() {
    m_page = std::make_unique<CriteriaPage>(**m_library, m_messages);
    m_page->resize(900, 600);
    m_page->show();
    m_page->refresh();
    QTRY_VERIFY(versions()->isEnabled());
}

void TestCriteriaPage::save() {
    QSignalSpy changed(m_page.get(), &CriteriaPage::criteriaChanged);
    m_page->save();
    QTRY_COMPARE(changed.size(), 1);
}

void TestCriteriaPage::pickVersion(int index) {
    versions()->setCurrentIndex(index);
    Q_EMIT versions()->activated(index);
}

void TestCriteriaPage::startsWithTheDefaultCriteria() {
    QCOMPARE(editor()->text(), defaultCriteria().scoringPrompt);
    QCOMPARE(editor("systemPrompt")->text(), defaultCriteria().systemPrompt);
    QCOMPARE(editor("screeningPrompt")->text(), defaultCriteria().screeningPrompt);
    QVERIFY(!m_page->hasUnsavedChanges());
    QVERIFY(m_page->saveState().isEmpty());
    QVERIFY(button("saveCriteria")->isEnabled());
    QTRY_VERIFY(m_page->findChild<ReadingView *>()->model()->rowCount() > 0);
    QVERIFY(flaw().isEmpty());
}

void TestCriteriaPage::saveMakesAVersionThatIsFoundAgain() {
    QSignalSpy changed(m_page.get(), &CriteriaPage::criteriaChanged);
    QTest::keyClicks(editor(), QStringLiteral("Mind the gap. "));
    QTest::keyClicks(m_page->findChild<QLineEdit *>(QStringLiteral("versionName")), QStringLiteral("Gaps"));
    QVERIFY(m_page->hasUnsavedChanges());
    button("saveCriteria")->setFocus();
    button("saveCriteria")->click();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<Criteria>().version, 1);
    QVERIFY(!m_page->hasUnsavedChanges());
    QVERIFY(!button("saveCriteria")->isEnabled());
    // Not on a button: the next key would press it, and a trial costs money.
    QCOMPARE(m_page->focusWidget(), m_page->findChild<QLineEdit *>(QStringLiteral("versionName")));
    QTest::keyClicks(editor(), QStringLiteral("And again. "));
    m_page->save();
    QTRY_COMPARE(changed.size(), 2);

    m_page.reset();
    m_library->reopen();
    const auto stored = valueOf((*m_library)->criteria().versions());
    QCOMPARE(stored.size(), size_t(2));
    QCOMPARE(stored[1].name, QStringLiteral("Gaps"));
    QCOMPARE(stored[0].parent, 1);
    QCOMPARE(stored[0].systemPrompt, defaultCriteria().systemPrompt);
    open();
    QVERIFY(editor()->text().startsWith(QLatin1String("Mind the gap. And again. ")));
    QCOMPARE(versions()->count(), 2);
    QVERIFY(versions()->itemText(1).contains(QLatin1String("Gaps")));
}

void TestCriteriaPage::sameWordsMakeNoVersion() {
    QSignalSpy changed(m_page.get(), &CriteriaPage::criteriaChanged);
    m_page->save();
    QTRY_COMPARE(changed.size(), 1);
    QTest::keyClick(editor(), Qt::Key_X);
    m_page->save();
    QTRY_COMPARE(changed.size(), 2);
    QTest::keyClick(editor(), Qt::Key_Backspace); // the words of version 1
    m_page->save();
    QTRY_COMPARE(changed.size(), 3);
    QVERIFY(!m_page->hasUnsavedChanges());
    QCOMPARE(valueOf((*m_library)->criteria().current()).samePrompts(defaultCriteria()), true);
}

void TestCriteriaPage::revertCanBeUndone() {
    const QString before = editor()->text();
    QTest::keyClicks(editor(), QStringLiteral("Precious words. "));
    const QString edited = editor()->text();
    button("revert")->click();
    QCOMPARE(editor()->text(), before);
    QVERIFY(!m_page->hasUnsavedChanges());
    QVERIFY(!button("revert")->isEnabled());
    editor()->undo();
    QCOMPARE(editor()->text(), edited);
    QVERIFY(m_page->hasUnsavedChanges());
}

void TestCriteriaPage::draftSurvivesARestart() {
    save();
    QTest::keyClicks(editor("systemPrompt"), QStringLiteral("Half a thought"));
    m_page->findChild<QLineEdit *>(QStringLiteral("versionName"))->setText(QStringLiteral("Later"));
    const QString edited = editor("systemPrompt")->text();
    const QByteArray state = m_page->saveState();

    m_page = std::make_unique<CriteriaPage>(**m_library, m_messages);
    m_page->restoreState(state);
    m_page->refresh();
    QTRY_VERIFY(versions()->isEnabled());
    QCOMPARE(editor("systemPrompt")->text(), edited);
    QCOMPARE(editor()->text(), defaultCriteria().scoringPrompt);
    QVERIFY(m_page->hasUnsavedChanges());
    QCOMPARE(m_page->saveState(), state);
    QCOMPARE(versions()->currentIndex(), 0);
    button("revert")->click();
    QCOMPARE(editor("systemPrompt")->text(), defaultCriteria().systemPrompt);
    QVERIFY(m_page->saveState().isEmpty());
}

void TestCriteriaPage::draftIsKeptWhenTheLibraryIsReadAnew() {
    QTest::keyClicks(editor(), QStringLiteral("Mine. "));
    const QString edited = editor()->text();
    Criteria elsewhere = defaultCriteria();
    elsewhere.scoringPrompt += QStringLiteral("\nSaved by another program.");
    QCOMPARE(valueOf((*m_library)->criteria().save(elsewhere)).version, 1);
    m_page->refresh();
    QTRY_VERIFY(versions()->itemText(1).startsWith(QLatin1String("v1")));
    QCOMPARE(editor()->text(), edited);
    QVERIFY(m_page->hasUnsavedChanges());
    button("revert")->click();
    QCOMPARE(editor()->text(), elsewhere.scoringPrompt);
}

void TestCriteriaPage::draftWaitsForTheLibrary() {
    QTest::keyClicks(editor(), QStringLiteral("Mine. "));
    const QByteArray state = m_page->saveState();
    Library closed(m_library->folder() + QStringLiteral("/never-opened.db"));
    m_page = std::make_unique<CriteriaPage>(closed, m_messages);
    QSignalSpy failed(&m_messages, &Messages::errorOccurred);
    m_page->restoreState(state);
    m_page->refresh();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_page->saveState(), state);
    m_page.reset();
}

void TestCriteriaPage::typingTellsThatTheDraftChanged() {
    QSignalSpy changed(m_page.get(), &CriteriaPage::draftChanged);
    QTRY_COMPARE(changed.size(), 1); // the text that was put in
    changed.clear();
    QTest::keyClicks(editor(), QStringLiteral("many keys"));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(m_page->saveState().contains("many keys"));
}

void TestCriteriaPage::olderVersionIsShownAndUsedAgain() {
    QSignalSpy changed(m_page.get(), &CriteriaPage::criteriaChanged);
    m_page->save();
    QTRY_COMPARE(changed.size(), 1);
    QTest::keyClicks(editor(), QStringLiteral("Second. "));
    m_page->save();
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!button("useVersion")->isVisible());

    pickVersion(1);
    QVERIFY(shown()->isVisible());
    QVERIFY(shown()->isReadOnly());
    QCOMPARE(shown()->text(), defaultCriteria().scoringPrompt);
    QVERIFY(!button("saveCriteria")->isEnabled());
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("versionBanner"))->isVisible());
    button("useVersion")->click();
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(changed[2][0].value<Criteria>().version, 1);
    QCOMPARE(valueOf((*m_library)->criteria().current()).version, 1);
    QVERIFY(editor()->isVisible());
    QCOMPARE(editor()->text(), defaultCriteria().scoringPrompt);
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestCriteriaPage::lookingLeavesTheDraftAlone() {
    save();
    QTest::keyClicks(editor(), QStringLiteral("Unsaved. "));
    const QString edited = editor()->text();
    pickVersion(1); // 0 is the unsaved text
    QVERIFY(shown()->isVisible());
    Q_EMIT m_page->findChild<QLabel *>(QStringLiteral("versionBanner"))->linkActivated(QString());
    QVERIFY(editor()->isVisible());
    QCOMPARE(editor()->text(), edited);
    editor()->undo();
    QCOMPARE(editor()->text(), defaultCriteria().scoringPrompt);
}

void TestCriteriaPage::importsADigest() {
    const QString path = m_library->folder() + QStringLiteral("/digest.md");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Personalized Daily ArXiv Papers 2025-08-08\n\n---\n\n# Paper Selection Prompt\n\n"
               "## System Prompt\n\n> You read papers.\n\n## User Prompt\n\n> 1. Rivers\n>    - Relevant: "
               "deltas\n> \n"
               "> [PAPER LIST HERE]");
    file.close();
    const QString before = editor()->text();
    m_page->findChild<CriteriaFiles *>()->importFile(path);
    QTRY_COMPARE(editor("systemPrompt")->text(), QStringLiteral("You read papers."));
    QCOMPARE(editor()->text(), QStringLiteral("1. Rivers\n   - Relevant: deltas\n\n[PAPER LIST HERE]"));
    QVERIFY(m_page->hasUnsavedChanges());
    const QAbstractItemModel &lines = *m_page->findChild<ReadingView *>()->model(); // the topics in the first
    QTRY_COMPARE(lines.rowCount(lines.index(0, 0)), 1);
    QCOMPARE(lines.index(0, 0, lines.index(0, 0)).data().toString(), QStringLiteral("Rivers"));
    editor()->undo();
    QCOMPARE(editor()->text(), before);
}

void TestCriteriaPage::importOfAnUnreadableFileChangesNothing_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such file") << QByteArray() << false << ErrorCode::FileUnreadable;
    QTest::newRow("empty") << QByteArray() << true << ErrorCode::Malformed;
    QTest::newRow("no text") << QByteArray("\xff\xfe\x00\x01", 4) << true << ErrorCode::Malformed;
}

void TestCriteriaPage::importOfAnUnreadableFileChangesNothing() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, exists);
    QSignalSpy failed(&m_messages, &Messages::errorOccurred);
    const QString path = m_library->folder() + QStringLiteral("/criteria.md");
    QFile file(path);
    if (exists)
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    m_page->findChild<CriteriaFiles *>()->importFile(path);
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed[0][0].value<Error>();
    QTEST(error.code, "code");
    QVERIFY(error.place.startsWith(path));
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestCriteriaPage::exportAndImportAreEqual() {
    QSignalSpy said(&m_messages, &Messages::noticed);
    const QString path = m_library->folder() + QStringLiteral("/mine.md");
    QTest::keyClicks(editor(), QStringLiteral("Shared. "));
    const QString edited = editor()->text();
    button("exportCriteria")->click();
    Q_EMIT m_page->findChild<QFileDialog *>()->fileSelected(path);
    QTRY_COMPARE(said.size(), 1);
    button("revert")->click();
    QVERIFY(editor()->text() != edited);
    m_page->findChild<CriteriaFiles *>()->importFile(path);
    QTRY_COMPARE(editor()->text(), edited);
    QCOMPARE(editor("screeningPrompt")->text(), defaultCriteria().screeningPrompt);
}

void TestCriteriaPage::flawsAreSaidWhileTyping_data() {
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QString() << QStringLiteral("empty");
    QTest::newRow("no paper list") << QStringLiteral("1. Rivers\n   - Relevant: deltas")
                                   << QString(paperListPlaceholder);
    QTest::newRow("two paper lists")
        << QStringLiteral("1. Rivers\n   - Relevant: deltas\n[PAPER LIST HERE]\n[PAPER LIST HERE]")
        << QStringLiteral("more than one");
    QTest::newRow("no topics") << QStringLiteral("[PAPER LIST HERE]") << QStringLiteral("topics");
}

void TestCriteriaPage::flawsAreSaidWhileTyping() {
    QFETCH(QString, prompt);
    QFETCH(QString, word);
    editor()->setPlainText(prompt);
    QTRY_VERIFY2(flaw().contains(word), qPrintable(flaw()));
    QVERIFY(m_page->findChild<FlawLabel *>(QStringLiteral("criteriaFlaws"))->isVisible());
    QVERIFY(!editor()->isReadOnly());
    editor()->setPlainText(defaultCriteria().scoringPrompt);
    QTRY_VERIFY(flaw().isEmpty());
}

void TestCriteriaPage::missingPaperListCanBeInserted() {
    editor()->setPlainText(QStringLiteral("1. Rivers\n   - Relevant: deltas"));
    QTRY_VERIFY(button("insertPaperList")->isVisible());
    button("insertPaperList")->click();
    QCOMPARE(editor()->text(), QStringLiteral("1. Rivers\n   - Relevant: deltas\n\n[PAPER LIST HERE]"));
    QTRY_VERIFY(!button("insertPaperList")->isVisible());
}

void TestCriteriaPage::emptyPromptCanNotBeSaved() {
    editor()->clear();
    QVERIFY(m_page->hasUnsavedChanges());
    QVERIFY(!button("saveCriteria")->isEnabled());
    m_page->save();
    QVERIFY(valueOf((*m_library)->criteria().versions()).empty());
}

void TestCriteriaPage::namesOfVersionsAreWholeWhereThereIsRoom() {
    Criteria criteria;
    criteria.version = 12;
    criteria.name = QStringLiteral("Foundations of machine learning, without vision");
    CriteriaHeader header;
    header.versions()->showVersions({}, criteria, false, 12);
    header.resize(1000, 40);
    header.show();
    QVERIFY(QTest::qWaitForWindowExposed(&header));
    const VersionCombo &combo = *header.versions();
    QVERIFY(combo.currentText().contains(criteria.name));
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const QRect room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    QVERIFY(room.width() >= combo.fontMetrics().horizontalAdvance(combo.currentText()));
    QVERIFY(header.minimumSizeHint().width() < 560); // a narrow window has the buttons still
}

void TestCriteriaPage::noBreakSpacesAreKept() {
    QSignalSpy changed(m_page.get(), &CriteriaPage::criteriaChanged);
    const QString prompt =
        QStringLiteral("1. 3\u00a0km rivers\n   - Relevant: deltas\n\n[PAPER LIST HERE]\n");
    editor()->setPlainText(prompt);
    m_page->save();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(valueOf((*m_library)->criteria().current()).scoringPrompt, prompt);
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestCriteriaPage::marksTheLineOfThePapers() {
    editor()->setPlainText(QStringLiteral("# Heading\n[PAPER LIST HERE]\nplain"));
    const auto backgroundOf = [this](int line) {
        const auto formats = editor()->document()->findBlockByNumber(line).layout()->formats();
        return formats.isEmpty() ? QBrush() : formats.first().format.background();
    };
    QVERIFY(backgroundOf(1).style() != Qt::NoBrush);
    QCOMPARE(backgroundOf(2).style(), Qt::NoBrush);
    QVERIFY(!editor()->document()->findBlockByNumber(0).layout()->formats().isEmpty());
}

WINNOW_TEST(TestCriteriaPage, QApplication)

} // namespace criteriapagetest

#include "tst_criteriapage.moc"
