#include "tests/support/testmain.h"
#include "tests/ui/program.h"
#include "ui/shell/blockedpage.h"
#include "ui/shell/helpactions.h"

#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>

namespace helpactionstest {

using namespace winnow;

namespace {

QAction *entryOf(Program &program, const QString &text) {
    for (const QAction *menu : program.window().menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (action->text().remove(QLatin1Char('&')) == text)
                return menu->isEnabled() ? action : nullptr;
        }
    }
    return nullptr;
}

// As the reader does it, but for the dialog of the desktop.
QByteArray reportOf(Program &program) {
    QAction *action = entryOf(program, QStringLiteral("Save a report…"));
    if (!action)
        return "no such entry";
    action->trigger();
    auto *dialog = program.window().findChild<QFileDialog *>();
    const QString path = program.path("report.txt");
    dialog->reject();
    partOf<HelpActions>(program.window()).saveReport(path);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(program.said().contains(path), patience); }();
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("not written");
}

} // namespace

class TestHelpActions final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savesAReport();
    void savesOneOfALibraryThatDoesNotOpen();
    void saysWhenItCannotWrite();
};

void TestHelpActions::savesAReport() {
    Program program;
    program.startWithSampleDay();
    const QByteArray report = reportOf(program);
    for (const char *word : {"(winnow)\n", "offscreen, screens: ", "  Integrity        ok\n", "  paper "})
        QVERIFY2(report.contains(word), QByteArray(word) + " is not in:\n" + report);
    const PaperRow row = program.session().papers().item(0).row;
    QVERIFY(!report.contains(row.paper.title.toUtf8()));
    QVERIFY(!report.contains(row.paper.abstract.left(60).toUtf8()));
}

void TestHelpActions::savesOneOfALibraryThatDoesNotOpen() {
    Program program;
    QFile file(program.path("library.db"));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("no library at all, however long one looks at it; no library at all");
    file.close();
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(partOf<BlockedPage>(program.window()).isVisible(), patience);
    QVERIFY(!entryOf(program, QStringLiteral("Score this day")));
    QVERIFY(entryOf(program, QStringLiteral("Save a report…")));
    partOf<HelpActions>(program.window()).saveReport(program.path("report.txt"));
    QTRY_VERIFY_WITH_TIMEOUT(program.said().contains(QLatin1String("report.txt")), patience);
    QFile report(program.path("report.txt"));
    QVERIFY(report.open(QFile::ReadOnly) && report.readAll().contains("database-damaged"));
}

void TestHelpActions::saysWhenItCannotWrite() {
    Program program;
    program.start();
    partOf<HelpActions>(program.window()).saveReport(program.path("none/report.txt"));
    QTRY_VERIFY_WITH_TIMEOUT(program.said().contains(QLatin1String("none/report.txt")), patience);
    QVERIFY(entryOf(program, QStringLiteral("Save a report…"))->isEnabled());
}

WINNOW_TEST(TestHelpActions, QApplication)

} // namespace helpactionstest

#include "tst_helpactions.moc"
