#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "ui/common/messages/messages.h"
#include "ui/criteria/comparison.h"
#include "ui/criteria/criteriadraft.h"
#include "ui/criteria/criteriapage.h"
#include "ui/criteria/criteriawords.h"
#include "ui/criteria/prompts/promptdiff.h"
#include "ui/criteria/prompts/promptedit.h"
#include "ui/criteria/reading/readingpanel.h"
#include "ui/criteria/reading/readingtree.h"
#include "ui/criteria/reading/readingview.h"
#include "ui/criteria/versioncombo.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace pausedtopicstest {

using namespace winnow;

namespace {

constexpr const char *prompt = "1. Tides\n   - Relevant: currents, salt\n   - Irrelevant: boats\n"
                               "2. Reefs\n   - Relevant: corals\n3. Kelp\n   - Relevant: forests\n\n"
                               "[PAPER LIST HERE]\n";

const QString tides = QStringLiteral("Tides");
const QString reefs = QStringLiteral("Reefs");

} // namespace

class TestPausedTopics final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aClickPauses();
    void spacePauses();
    void theMenuPauses();
    void pausedIsSaidInWords();
    void savingMakesAVersion();
    void theSameTopicsAreTheSameVersion();
    void revertResumesAndCanBeUndone();
    void draftKeepsThem();
    void anOlderVersionIsOnlyLookedAt();
    void theComparisonSaysWhatWasPaused();
    void sentences_data();
    void sentences();

private:
    void save();
    PromptEdit *editor() const {
        return m_page->findChild<QWidget *>(QStringLiteral("workingPrompts"))
            ->findChild<PromptEdit *>(QStringLiteral("scoringPrompt"));
    }
    ReadingView &view() const { return *m_page->findChild<ReadingView *>(); }
    QPushButton *button(const char *name) const {
        return m_page->findChild<QPushButton *>(QLatin1String(name));
    }
    QLabel *note() const { return m_page->findChild<QLabel *>(QStringLiteral("pausedNote")); }
    QModelIndex topic(const QString &name) const;
    bool isPaused(const QString &name) const { return topic(name).data(ReadingTree::PausedRole).toBool(); }
    void clickCheck(const QString &name);

    std::unique_ptr<TempLibrary> m_library;
    std::unique_ptr<Messages> m_messages;
    std::unique_ptr<CriteriaPage> m_page;
};

void TestPausedTopics::init() {
    m_library = std::make_unique<TempLibrary>();
    m_messages = std::make_unique<Messages>();
    Criteria criteria;
    criteria.scoringPrompt = QString::fromLatin1(prompt);
    criteria.created = QDateTime::currentDateTimeUtc();
    (void)valueOf((*m_library)->criteria().save(criteria));
    m_page = std::make_unique<CriteriaPage>(**m_library, *m_messages);
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    m_page->refresh();
    QTRY_VERIFY(topic(reefs).isValid());
}

void TestPausedTopics::cleanup() {
    m_page.reset();
    m_messages.reset();
    m_library.reset();
}

void TestPausedTopics::save() {
    QSignalSpy changed(m_page.get(), &CriteriaPage::criteriaChanged);
    m_page->save();
    QTRY_COMPARE(changed.size(), 1);
}

QModelIndex TestPausedTopics::topic(const QString &name) const {
    const QAbstractItemModel *model = view().model();
    const QModelIndex group = model->index(0, 0);
    for (int row = 0; row < model->rowCount(group); ++row) {
        if (model->index(row, 0, group).data().toString() == name)
            return model->index(row, 0, group);
    }
    return {};
}

// At the side where the line begins.
void TestPausedTopics::clickCheck(const QString &name) {
    const QRect line = view().visualRect(topic(name));
    QVERIFY(line.isValid());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {line.left() + 9, line.center().y()});
}

void TestPausedTopics::aClickPauses() {
    QCOMPARE(topic(reefs).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    const QTextCursor before = editor()->textCursor();
    clickCheck(reefs);
    QVERIFY(isPaused(reefs));
    QVERIFY(!isPaused(tides));
    QCOMPARE(topic(reefs).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(m_page->hasUnsavedChanges());
    QVERIFY(button("saveCriteria")->isEnabled());
    QCOMPARE(editor()->textCursor().position(), before.position()); // its place was not asked for
    QCOMPARE(editor()->text(), QString::fromLatin1(prompt));
    clickCheck(reefs);
    QVERIFY(!isPaused(reefs));
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestPausedTopics::spacePauses() {
    view().setFocus();
    view().setCurrentIndex(topic(tides));
    QTest::keyClick(&view(), Qt::Key_Space);
    QVERIFY(isPaused(tides));
    QTest::keyClick(&view(), Qt::Key_Space);
    QVERIFY(!isPaused(tides));
    view().setCurrentIndex(view().model()->index(0, 0, topic(tides))); // what belongs to it
    QTest::keyClick(&view(), Qt::Key_Space);
    QVERIFY(!isPaused(tides));
}

void TestPausedTopics::theMenuPauses() {
    view().setCurrentIndex(topic(tides));
    Q_EMIT view().customContextMenuRequested(view().visualRect(topic(tides)).center());
    const QMenu *menu = m_page->findChild<QMenu *>(QStringLiteral("readingMenu"));
    QVERIFY(menu);
    const auto pause = [menu] {
        const auto actions = menu->actions();
        return *std::ranges::find_if(actions, [](const QAction *action) {
            return action->text().remove(QLatin1Char('&')).startsWith(QStringLiteral("Paused"));
        });
    }();
    QVERIFY(!pause->isChecked());
    pause->trigger();
    QVERIFY(isPaused(tides));
}

void TestPausedTopics::pausedIsSaidInWords() {
    QVERIFY(!note()->isVisible());
    clickCheck(reefs);
    QVERIFY(note()->isVisible());
    QVERIFY(note()->text().startsWith(QStringLiteral("1 topic")));
    QCOMPARE(topic(reefs).data(ReadingTree::ReasonRole).toString(), QStringLiteral("paused"));
    QCOMPARE(topic(reefs).data(Qt::AccessibleTextRole).toString(), QStringLiteral("topic, paused: Reefs"));
    const QModelIndex wish = view().model()->index(0, 0, topic(reefs));
    QCOMPARE(wish.data(Qt::AccessibleTextRole).toString(), QStringLiteral("wanted, paused: corals"));
    clickCheck(tides);
    QVERIFY(note()->text().startsWith(QStringLiteral("2 topic")));
}

void TestPausedTopics::savingMakesAVersion() {
    clickCheck(reefs);
    save();
    const auto versions = valueOf((*m_library)->criteria().versions());
    QCOMPARE(versions.size(), size_t(2));
    QCOMPARE(versions.front().pausedTopics, QStringList(reefs));
    QCOMPARE(versions.front().scoringPrompt, versions.back().scoringPrompt);
    QVERIFY(versions.back().pausedTopics.isEmpty());
    QVERIFY(!m_page->hasUnsavedChanges());
    QVERIFY(isPaused(reefs));
    QVERIFY(m_page->findChild<VersionCombo *>()->currentText().contains(QStringLiteral("paused: Reefs")));
}

void TestPausedTopics::theSameTopicsAreTheSameVersion() {
    clickCheck(reefs);
    clickCheck(tides);
    save();
    clickCheck(tides);
    clickCheck(reefs);
    QVERIFY(m_page->hasUnsavedChanges());
    clickCheck(tides); // in another order than before
    clickCheck(reefs);
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestPausedTopics::revertResumesAndCanBeUndone() {
    const QSignalSpy said(m_messages.get(), &Messages::noticed);
    clickCheck(reefs);
    QTest::keyClicks(editor(), QStringLiteral("Mind the gap. "));
    const QString typed = editor()->text();
    button("revert")->click();
    QVERIFY(!m_page->hasUnsavedChanges());
    QVERIFY(!isPaused(reefs));
    QCOMPARE(said.size(), 1);
    said.at(0).at(1).value<NoticeAction>().take();
    QCOMPARE(editor()->text(), typed);
    QTRY_VERIFY(isPaused(reefs));
    QVERIFY(m_page->hasUnsavedChanges());
}

void TestPausedTopics::draftKeepsThem() {
    clickCheck(reefs);
    const QByteArray state = m_page->saveState();
    QVERIFY(!state.isEmpty());
    m_page = std::make_unique<CriteriaPage>(**m_library, *m_messages);
    m_page->show();
    m_page->restoreState(state);
    m_page->refresh();
    QTRY_VERIFY(topic(reefs).isValid());
    QVERIFY(isPaused(reefs));
    QVERIFY(m_page->hasUnsavedChanges());
    QCOMPARE(draftFromBytes(R"({"scoring":"as before there were pauses"})")->pausedTopics, QStringList());
}

void TestPausedTopics::anOlderVersionIsOnlyLookedAt() {
    clickCheck(reefs);
    save();
    auto *versions = m_page->findChild<VersionCombo *>();
    versions->setCurrentIndex(1);
    Q_EMIT versions->activated(1);
    QVERIFY(!isPaused(reefs));
    clickCheck(reefs);
    QVERIFY(!isPaused(reefs));
    versions->setCurrentIndex(0);
    Q_EMIT versions->activated(0);
    QVERIFY(isPaused(reefs));
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestPausedTopics::theComparisonSaysWhatWasPaused() {
    clickCheck(reefs);
    save();
    clickCheck(reefs);
    clickCheck(tides);
    const QList<QComboBox *> boxes = m_page->findChildren<QComboBox *>();
    const auto picker = *std::ranges::find_if(boxes, [](const QComboBox *box) {
        return box->accessibleName() == QStringLiteral("Version comparison");
    });
    picker->setCurrentIndex(1);
    Q_EMIT picker->activated(1);
    const QString shown = m_page->findChild<PromptDiff *>()->toPlainText();
    QVERIFY2(shown.contains(QStringLiteral("Paused: Tides. Resumed: Reefs.")), qPrintable(shown));
}

void TestPausedTopics::sentences_data() {
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QStringList{tides} << QStringList{tides} << QString();
    QTest::newRow("paused") << QStringList{} << QStringList{tides, reefs}
                            << QStringLiteral("Paused: Tides, Reefs.");
    QTest::newRow("resumed") << QStringList{tides} << QStringList{} << QStringLiteral("Resumed: Tides.");
    QTest::newRow("both") << QStringList{tides} << QStringList{reefs}
                          << QStringLiteral("Paused: Reefs. Resumed: Tides.");
}

void TestPausedTopics::sentences() {
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QTEST(pauseSentence(before, after), "sentence");
}

WINNOW_TEST(TestPausedTopics, QApplication)

} // namespace pausedtopicstest

#include "tst_pausedtopics.moc"
