#include "tests/support/testmain.h"
#include "ui/messages/noticebar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace noticebartest {

using namespace winnow;

class TestNoticeBar final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNoticeHidesNoError();
    void errorsStandTogetherUntilClosed();
    void theStepIsTheErrors();
};

void TestNoticeBar::aNoticeHidesNoError() {
    NoticeBar bar;
    bar.showWarning(QStringLiteral("first.md can't be read."), NextStep::None);
    bar.showNotice(QStringLiteral("1 digest imported."));
    QVERIFY(bar.text().contains(QLatin1String("first.md can't be read.")));
    QVERIFY(bar.text().contains(QLatin1String("1 digest imported.")));
}

void TestNoticeBar::errorsStandTogetherUntilClosed() {
    NoticeBar bar;
    bar.showWarning(QStringLiteral("one"), NextStep::None);
    bar.showWarning(QStringLiteral("two"), NextStep::None);
    bar.showWarning(QStringLiteral("one"), NextStep::None); // said once
    QCOMPARE(bar.text(), QStringLiteral("two\none"));
    QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(bar.isHidden());
    bar.showNotice(QStringLiteral("three"));
    QCOMPARE(bar.text(), QStringLiteral("three"));
}

void TestNoticeBar::theStepIsTheErrors() {
    NoticeBar bar;
    QSignalSpy steps(&bar, &NoticeBar::stepChosen);
    QSignalSpy undos(&bar, &NoticeBar::noticeActionTriggered);
    bar.showWarning(QStringLiteral("No connection."), NextStep::Retry);
    bar.showNotice(QStringLiteral("Kept."), QStringLiteral("Undo"));
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.constFirst().constFirst().value<NextStep>(), NextStep::Retry);
    QCOMPARE(undos.size(), 0);
}

WINNOW_TEST(TestNoticeBar, QApplication)

} // namespace noticebartest

#include "tst_noticebar.moc"
