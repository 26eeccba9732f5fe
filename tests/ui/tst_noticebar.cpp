#include "tests/support/testmain.h"
#include "tests/ui/barwords.h"
#include "ui/common/messages/noticebar.h"

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
    void eachErrorHasItsOwnStep();
    void nothingIsOfferedThatNobodyKnowsOf();
    void undoGoesWithTheNextAct();

private:
    static QPushButton *button(const NoticeBar &bar) { return bar.findChild<QPushButton *>(); } // the first
};

void TestNoticeBar::aNoticeHidesNoError() {
    NoticeBar bar;
    bar.showWarning(QStringLiteral("first.md can't be read."), NextStep::None);
    bar.showNotice(QStringLiteral("1 digest imported."));
    QVERIFY(wordsOn(bar).contains(QLatin1String("first.md can't be read.")));
    QVERIFY(wordsOn(bar).contains(QLatin1String("1 digest imported.")));
}

void TestNoticeBar::errorsStandTogetherUntilClosed() {
    NoticeBar bar;
    bar.showWarning(QStringLiteral("one"), NextStep::None);
    bar.showWarning(QStringLiteral("two"), NextStep::None);
    bar.showWarning(QStringLiteral("one"), NextStep::None); // said once
    QCOMPARE(wordsOn(bar), QStringLiteral("two\none"));
    QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(bar.isHidden());
    bar.showNotice(QStringLiteral("three"));
    QCOMPARE(wordsOn(bar), QStringLiteral("three"));
}

void TestNoticeBar::theStepIsTheErrors() {
    NoticeBar bar;
    int undone = 0;
    int tried = 0;
    bar.showWarning(QStringLiteral("No connection."), NextStep::Retry, NextStep::None,
                    Retry(this, [&] { ++tried; }));
    bar.showNotice(QStringLiteral("Kept."), {QStringLiteral("Undo"), [&] { ++undone; }});
    QTest::mouseClick(button(bar), Qt::LeftButton);
    QCOMPARE(tried, 1);
    QCOMPARE(undone, 0);
    QTest::mouseClick(button(bar), Qt::LeftButton); // the error is done with: now it is the notice's
    QCOMPARE(undone, 1);
    QVERIFY(bar.isHidden());
}

void TestNoticeBar::eachErrorHasItsOwnStep() {
    NoticeBar bar;
    QSignalSpy steps(&bar, &NoticeBar::stepChosen);
    QStringList tried;
    const auto again = [&](const char *what) {
        return Retry(this, [&tried, what] { tried << QString::fromLatin1(what); });
    };
    bar.showWarning(QStringLiteral("one"), NextStep::Retry, NextStep::None, again("one"));
    bar.showWarning(QStringLiteral("two"), NextStep::OpenSettings);
    bar.showWarning(QStringLiteral("three"), NextStep::Retry, NextStep::None, again("three"));
    bar.showWarning(QStringLiteral("four"), NextStep::None); // stands before those that offer a step
    bar.showWarning(QStringLiteral("one"), NextStep::Retry, NextStep::None, again("one again"));
    QCOMPARE(wordsOn(bar), QStringLiteral("four\ntwo\nthree\none"));
    QTest::mouseClick(button(bar), Qt::LeftButton);
    QCOMPARE(tried, (QStringList{QStringLiteral("one"), QStringLiteral("one again")}));
    QTest::mouseClick(button(bar), Qt::LeftButton);
    QCOMPARE(tried.last(), QStringLiteral("three"));
    QTest::mouseClick(button(bar), Qt::LeftButton);
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.constFirst().constFirst().value<NextStep>(), NextStep::OpenSettings);
    QCOMPARE(wordsOn(bar), QStringLiteral("four"));
    QVERIFY(!button(bar)->isVisibleTo(&bar));
}

void TestNoticeBar::nothingIsOfferedThatNobodyKnowsOf() {
    NoticeBar bar;
    bar.showError({ErrorCode::DatabaseBusy, {}, {}, {}});
    QVERIFY(!button(bar)->isVisibleTo(&bar));
    int tried = 0;
    {
        QObject gone;
        bar.showError({ErrorCode::DatabaseFailed, {}, {}, {}}, Retry(&gone, [&] { ++tried; }));
        QVERIFY(button(bar)->isVisibleTo(&bar));
    }
    QTest::mouseClick(button(bar), Qt::LeftButton);
    QCOMPARE(tried, 0);
}

void TestNoticeBar::undoGoesWithTheNextAct() {
    NoticeBar bar;
    bar.showNotice(QStringLiteral("5 skipped"), {QStringLiteral("Undo"), [] {}, true});
    QVERIFY(button(bar)->isVisibleTo(&bar));
    bar.forgetUndo();
    QVERIFY(!button(bar)->isVisibleTo(&bar));
    QCOMPARE(wordsOn(bar), QStringLiteral("5 skipped"));
    bar.showNotice(QStringLiteral("View deleted"), {QStringLiteral("Undo"), [] {}});
    bar.forgetUndo(); // it knows which view it is
    QVERIFY(button(bar)->isVisibleTo(&bar));
}

WINNOW_TEST(TestNoticeBar, QApplication)

} // namespace noticebartest

#include "tst_noticebar.moc"
