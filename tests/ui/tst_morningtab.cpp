#include "app/settings/settingsstore.h"
#include "tests/support/testmain.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/settings/morningtab.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace morningtabtest {

using namespace winnow;

// The morning run in the settings, on a system that has a crontab and no more.
class TestMorningTab final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void turnsItOnAndOff();
    void saysWhatFailed();
    void needsCategories();

private:
    void install(const QByteArray &script) {
        const QDir folder(m_folder->path());
        QFile file(folder.filePath(QStringLiteral("crontab")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QByteArray tab() const {
        QFile file(m_folder->filePath(QStringLiteral("tab")));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<MorningTab> makeTab(const QStringList &categories) {
        auto tab = std::make_unique<MorningTab>(
            ScheduledJob{QStringLiteral("/opt/winnow-cli"), {QStringLiteral("run")}});
        Settings settings = SettingsStore::defaults();
        settings.categories = categories;
        tab->showSettings(settings);
        tab->show();
        return tab;
    }
    static QPushButton &button(const MorningTab &tab) {
        return *tab.findChild<QPushButton *>(QStringLiteral("morningButton"));
    }
    static QString state(const MorningTab &tab) {
        return tab.findChild<QLabel *>(QStringLiteral("morningState"))->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMorningTab::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("PATH", m_folder->path().toUtf8());
    const QByteArray tab = m_folder->filePath(QStringLiteral("tab")).toUtf8();
    install("if [ \"$1\" = -l ]; then exec /bin/cat " + tab + "; fi\nexec /bin/cat > " + tab + "\n");
}

void TestMorningTab::turnsItOnAndOff() {
    const auto tab = makeTab({QStringLiteral("cs.LG")});
    QTRY_VERIFY(state(*tab).contains(QLatin1String("off")));
    QTRY_VERIFY(button(*tab).isEnabled());
    button(*tab).click();
    QTRY_VERIFY2(state(*tab).contains(QLatin1String("using cron. Next: ")), qPrintable(state(*tab)));
    QVERIFY2(this->tab().contains("'/opt/winnow-cli' '--quiet' 'run'"), this->tab().constData());
    QTRY_VERIFY(button(*tab).isEnabled());
    const auto next = makeTab({QStringLiteral("cs.LG")}); // the system knows, not the dialog
    QTRY_VERIFY(state(*next).contains(QLatin1String("using cron")));
    button(*tab).click();
    QTRY_VERIFY(state(*tab).contains(QLatin1String("off")));
    QCOMPARE(this->tab(), QByteArray());
}

void TestMorningTab::saysWhatFailed() {
    install(
        "if [ \"$1\" = -l ]; then echo no crontab for you >&2; exit 1; fi\necho you may not >&2\nexit 1\n");
    const auto tab = makeTab({QStringLiteral("cs.LG")});
    QTRY_VERIFY(button(*tab).isEnabled());
    button(*tab).click();
    const auto *flaw = tab->findChild<FlawLabel *>(QStringLiteral("morningFlaw"));
    QTRY_VERIFY2(flaw->flaw().contains(QLatin1String("you may not")), qPrintable(flaw->flaw()));
    QVERIFY(state(*tab).contains(QLatin1String("off")));
}

void TestMorningTab::needsCategories() {
    const auto tab = makeTab({});
    QTRY_VERIFY(state(*tab).contains(QLatin1String("off")));
    QVERIFY(!button(*tab).isEnabled());
    QVERIFY(!button(*tab).toolTip().isEmpty());
}

WINNOW_TEST(TestMorningTab, QApplication)

} // namespace morningtabtest

#include "tst_morningtab.moc"
