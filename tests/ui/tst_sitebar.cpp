#include "tests/support/daypapers.h"
#include "tests/support/testmain.h"
#include "tests/ui/barwords.h"
#include "tests/ui/program.h"
#include "ui/common/settingsinuse.h"
#include "ui/digest/sitebar.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

namespace sitebartest {

using namespace winnow;

namespace {

// A day with one scored paper, and a bar that writes it.
struct Stand {
    Stand() {
        BegunRun run(*day.library, friday, Scorer::Llm, QStringLiteral("m"));
        run.store({{paperId("2508.10000"), 1, run.score(9, 8)}});
    }

    QTemporaryDir folder;
    DayPapers day{2};
    Messages messages;
    SettingsStore store{folder.filePath(QStringLiteral("settings.ini"))};
    SettingsInUse settings{store, messages};
    SiteBar bar{*day.library, settings, messages};
    QString target = folder.filePath(QStringLiteral("site"));
};

} // namespace

class TestSiteBar final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isThereWhileItWrites();
    void isStopped();
    void namesForeignFiles();
    void saysThatNothingIsScored();
};

void TestSiteBar::isThereWhileItWrites() {
    Stand stand;
    QSignalSpy noticed(&stand.messages, &Messages::noticed);
    QStringList shown;
    const auto *site = &stand.bar;
    stand.bar.write(stand.target);
    QVERIFY(stand.bar.isBusy());
    connect(stand.bar.findChild<SiteExport *>(), &SiteExport::progressed, this,
            [&] { shown << (site->isVisible() ? wordsOn(*site) : QStringLiteral("hidden")); });
    QTRY_COMPARE_WITH_TIMEOUT(noticed.count(), 1, patience);
    QVERIFY(!shown.isEmpty() && !shown.contains(QStringLiteral("hidden")));
    QVERIFY2(shown.last().contains(QStringLiteral("Writing web pages: ")), qPrintable(shown.last()));
    QVERIFY(!stand.bar.isVisible() && !stand.bar.isBusy());
    QVERIFY(QFileInfo::exists(stand.target + QStringLiteral("/index.html")));
    QCOMPARE(noticed[0][1].value<NoticeAction>().text, QStringLiteral("Open"));
}

void TestSiteBar::isStopped() {
    Stand stand;
    QSignalSpy busy(&stand.bar, &SiteBar::busyChanged);
    stand.bar.write(stand.target);
    stand.bar.findChild<QPushButton *>(QStringLiteral("stopSite"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(busy.count(), 2, patience);
    QVERIFY(!stand.bar.isBusy() && !stand.bar.isVisible());
    QVERIFY(!QFileInfo::exists(stand.target + QStringLiteral("/index.html")));
}

void TestSiteBar::namesForeignFiles() {
    Stand stand;
    QVERIFY(QDir().mkpath(stand.target));
    QFile own(stand.target + QStringLiteral("/index.html"));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write("mine") == 4);
    own.close();
    QSignalSpy warned(&stand.messages, &Messages::warned);
    stand.bar.write(stand.target);
    QTRY_COMPARE_WITH_TIMEOUT(warned.count(), 1, patience);
    QVERIFY(warned[0][0].toString().contains(QStringLiteral("index.html")));
    QVERIFY(own.open(QIODevice::ReadOnly));
    QCOMPARE(own.readAll(), QByteArray("mine"));
}

void TestSiteBar::saysThatNothingIsScored() {
    TempLibrary library;
    QTemporaryDir folder;
    Messages messages;
    SettingsStore store(folder.filePath(QStringLiteral("settings.ini")));
    SettingsInUse settings(store, messages);
    SiteBar bar(*library, settings, messages);
    QSignalSpy noticed(&messages, &Messages::noticed);
    bar.write(folder.filePath(QStringLiteral("site")));
    QTRY_COMPARE_WITH_TIMEOUT(noticed.count(), 1, patience);
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("site"))));
}

WINNOW_TEST(TestSiteBar, QApplication)

} // namespace sitebartest

#include "tst_sitebar.moc"
