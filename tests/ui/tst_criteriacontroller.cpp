#include "tests/support/testmain.h"
#include "tests/ui/program.h"
#include "ui/common/settingsinuse.h"
#include "ui/criteria/criteriapage.h"
#include "ui/criteria/prompts/promptedit.h"
#include "ui/criteria/reading/readingpanel.h"

namespace criteriadesktest {

using namespace winnow;

// What the criteria mean for the window around them.
class TestCriteriaDesk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhenCriteriaAreSavedOfWhichNothingIsRead();
    void saysSoBeforeTheFirstScore();
    void isQuietAboutCriteriaThatAreRead();
    void followsAnAuthor();

private:
    static QString answerOnly() { return QStringLiteral("[PAPER LIST HERE]\n\nAnswer in JSON lines."); }
    static QPushButton *step(Program &program) { // that the notice offers
        const auto *bar = program.window().findChild<QWidget *>(QStringLiteral("noticeBar"));
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == QStringLiteral("Open criteria"))
                return button;
        }
        return nullptr;
    }
};

void TestCriteriaDesk::saysWhenCriteriaAreSavedOfWhichNothingIsRead() {
    Program program;
    program.startWithSampleDay();
    auto &page = partOf<CriteriaPage>(program.window());
    auto *editor = page.findChild<QWidget *>(QStringLiteral("workingPrompts"))
                       ->findChild<PromptEdit *>(QStringLiteral("scoringPrompt"));
    editor->setPlainText(answerOnly());
    page.save();
    QTRY_VERIFY_WITH_TIMEOUT(program.said().contains(QStringLiteral("No topics were found")), patience);
    QVERIFY(step(program));
    QVERIFY(!page.isVisible());
    step(program)->click();
    QVERIFY(page.isVisible());
    QVERIFY(!program.said().contains(QStringLiteral("No topics were found")));
}

void TestCriteriaDesk::saysSoBeforeTheFirstScore() {
    Program program;
    program.start();
    Criteria criteria;
    criteria.scoringPrompt = answerOnly();
    auto saved = program.library().criteria().save(criteria);
    QTRY_VERIFY_WITH_TIMEOUT(saved.isFinished(), patience);
    program.startWithSampleDay();
    QVERIFY2(program.said().contains(QStringLiteral("No topics were found")), qPrintable(program.said()));
    step(program)->click(); // once is enough
    QTest::keyClick(&program.window(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!program.isRunning(), patience);
    QVERIFY(!program.said().contains(QStringLiteral("No topics were found")));
}

void TestCriteriaDesk::isQuietAboutCriteriaThatAreRead() {
    Program program;
    program.startWithSampleDay();
    QVERIFY(!program.said().contains(QStringLiteral("No topics were found")));
}

void TestCriteriaDesk::followsAnAuthor() {
    Program program;
    program.start();
    auto &panel = partOf<ReadingPanel>(program.window());
    Q_EMIT panel.followRequested(QStringLiteral("Ada Example"));
    QCOMPARE(partOf<SettingsInUse>(program.window()).now().followedAuthors,
             QStringList(QStringLiteral("Ada Example")));
    QVERIFY(program.said().contains(QStringLiteral("Ada Example")));
    Q_EMIT panel.followRequested(QStringLiteral("ada example")); // the same person
    QCOMPARE(partOf<SettingsInUse>(program.window()).now().followedAuthors.size(), 1);
}

WINNOW_TEST(TestCriteriaDesk, QApplication)

} // namespace criteriadesktest

#include "tst_criteriacontroller.moc"
