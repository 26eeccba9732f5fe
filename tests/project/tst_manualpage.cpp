#include "tests/support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace manualpagetest {

// The manual page is written by hand; the program knows better what it understands.
class TestManualPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEveryOption_data();
    void namesEveryOption();
};

void TestManualPage::namesEveryOption_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("all") << QStringList{QStringLiteral("--help")};
    for (const char *command :
         {"run", "fetch", "score", "batch", "digest", "notes", "site", "papers", "decide", "learn", "ledger",
          "import", "criteria", "schedule", "library", "lab", "key", "report"})
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), QStringLiteral("--help")};
}

void TestManualPage::namesEveryOption() {
    QFETCH(QStringList, arguments);
    QProcess program;
    program.start(qEnvironmentVariable("WINNOW_CLI"), arguments);
    QVERIFY2(program.waitForFinished(), qPrintable(program.errorString()));
    QCOMPARE(program.exitCode(), 0);
    const QString help = QString::fromUtf8(program.readAllStandardOutput());

    QFile file(QStringLiteral(WINNOW_SOURCE_DIR "/packaging/linux/winnow-cli.1"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll()).remove(QLatin1Char('\\'));

    static const QRegularExpression option(QStringLiteral("--[a-z][a-z-]+"));
    auto options = option.globalMatch(help);
    QVERIFY(options.hasNext());
    while (options.hasNext()) {
        const QString name = options.next().captured();
        QVERIFY2(page.contains(name), qPrintable(name + QStringLiteral(" is not in winnow-cli.1")));
    }
}

WINNOW_TEST(TestManualPage, QCoreApplication)

} // namespace manualpagetest

#include "tst_manualpage.moc"
