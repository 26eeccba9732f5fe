#include "app/library/services/safekeeping.h"
#include "tests/support/parts.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"
#include "tests/ui/barwords.h"
#include "tests/ui/program.h"
#include "ui/common/messages/messages.h"
#include "ui/shell/blockedpage.h"
#include "ui/shell/librarymaintenance.h"

#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QProcess>
#include <QSignalSpy>

namespace librarykeepertest {

using namespace winnow;

namespace {

const QString holding = QStringLiteral("--hold");
const QString withoutLocks = QStringLiteral("--without-locks");

LibraryMaintenance &keeperOf(Program &program) {
    return *program.window().findChild<LibraryMaintenance *>();
}

int papersIn(const QString &file) {
    Library library(file);
    const auto info = library.open().result();
    return info ? info->papers : -1;
}

// The newest pages, which are not read when it is opened.
void damagePages(const QString &path) {
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    constexpr qint64 page = 4096;
    for (qint64 at = file.size() / page * 9 / 10 * page; at + page < file.size(); at += page) {
        QVERIFY(file.seek(at));
        file.write(QByteArray(100, '\xa5'));
    }
}

void makeLibrary(const QString &file, int papers) {
    Library library(file);
    (void)valueOf(library.open());
    (void)valueOf(
        library.listings().add(makeLargeListing(QStringLiteral("cs.LG"), QDate(2025, 8, 8), papers), {}));
}

// Another program that has the library open until it is killed.
std::unique_ptr<QProcess> hold(const QString &file) {
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), ofThisTest({holding, file}));
    process->waitForReadyRead(patience);
    return process;
}

// By its key, which acts at once: the table has the focus again.
void decideOne(Program &program) {
    program.window().activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(program.window().isActiveWindow(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(program.table().currentIndex().isValid(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(program.table().hasFocus(), patience);
    QTest::keyClick(&program.table(), Qt::Key_S);
    QTRY_COMPARE_WITH_TIMEOUT(program.decided(Decision::Keep), 1, patience);
}

void confirmRestore(Program &program, const QString &source) {
    keeperOf(program).askToRestore(source);
    const auto boxes = program.window().findChildren<QMessageBox *>(QStringLiteral("restoreBox"));
    QVERIFY(!boxes.isEmpty());
    QMessageBox *box = boxes.last(); // an earlier one may be on its way out
    QVERIFY(box->text().contains(QDir::toNativeSeparators(source)));
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            return button->click();
    }
}

} // namespace

class TestLibraryKeeper final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void menusLeadToTheDialogs();
    void backsUpBehindTheWindow();
    void restoresAndShowsWhatIsThere();
    void saysWhyNothingWasRestored_data();
    void saysWhyNothingWasRestored();
    void restoresNothingUnderARun();
    void restoresOverALibraryThatDoesNotOpen();
    void checksByItselfAfterACrash_data();
    void checksByItselfAfterACrash();
    void saysThatThereAreNoLocks();
};

void TestLibraryKeeper::menusLeadToTheDialogs() {
    Program program;
    program.start();
    for (const QString &text : {QStringLiteral("Back up library"), QStringLiteral("Restore backup")}) {
        const QMenu *file = program.window().menuBar()->actions().first()->menu();
        for (QAction *action : file->actions()) {
            if (action->text().remove(QLatin1Char('&')) == text + QChar(0x2026))
                action->trigger();
        }
        auto *dialog = program.window().findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->windowTitle(), text);
        delete dialog;
    }
}

void TestLibraryKeeper::backsUpBehindTheWindow() {
    Program program;
    program.startWithSampleDay();
    const QString target = program.path("backup.sqlite");
    LibraryMaintenance &keeper = keeperOf(program);
    const QSignalSpy busy(&keeper, &LibraryMaintenance::busyChanged);
    keeper.backUp(target);
    QVERIFY(keeper.isVisible() && wordsOn(keeper).contains(QStringLiteral("Backing up")));
    program.table().setFocus();
    QTest::keyClick(&program.table(), Qt::Key_S); // the window goes on
    QTRY_COMPARE_WITH_TIMEOUT(program.decided(Decision::Keep), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!keeper.isVisible(), patience);
    QCOMPARE(busy.count(), 2);
    QVERIFY(program.said().contains(QStringLiteral("backed up to")));
    QVERIFY(papersIn(target) >= program.rows());
    keeper.backUp(program.path("none/backup.sqlite"));
    QTRY_VERIFY_WITH_TIMEOUT(program.said().contains(QStringLiteral("not backed up")), patience);
}

void TestLibraryKeeper::restoresAndShowsWhatIsThere() {
    Program program;
    makeLibrary(program.path("other.sqlite"), 3);
    program.startWithSampleDay();
    const int before = program.rows();
    confirmRestore(program, program.path("other.sqlite"));
    QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 3, patience);
    QCOMPARE(program.session().day(), QDate(2025, 8, 8));
    QTRY_VERIFY_WITH_TIMEOUT(program.said().contains(QStringLiteral("restored")), patience);
    decideOne(program);
    const QStringList kept =
        QFileInfo(program.path("library.db")).dir().entryList({QStringLiteral("library.db.replaced-*")});
    QCOMPARE(kept.size(), 1);
    QVERIFY(papersIn(program.path(kept.first().toLatin1().constData())) >= before);
}

void TestLibraryKeeper::saysWhyNothingWasRestored_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("foreign") << QByteArray("foreign") << QStringLiteral("not a library backup");
    QTest::newRow("in use") << QByteArray("in use") << QStringLiteral("winnow-tests-ui (process ");
}

void TestLibraryKeeper::saysWhyNothingWasRestored() {
    QFETCH(QByteArray, kind);
    QFETCH(QString, words);
    Program program;
    program.startWithSampleDay();
    const int before = program.rows();
    const QString source = program.path("source.sqlite");
    std::unique_ptr<QProcess> other;
    if (kind == "foreign") {
        QFile file(source);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(QByteArray("text").repeated(900)) > 0);
    } else {
        makeLibrary(source, 3);
        other = hold(program.path("library.db"));
    }
    confirmRestore(program, source);
    QTRY_VERIFY_WITH_TIMEOUT(program.said().contains(words), patience);
    QVERIFY(program.said().contains(QStringLiteral("unchanged")));
    QCOMPARE(program.rows(), before);
    decideOne(program);
    if (other) {
        other->kill();
        other->waitForFinished();
    }
}

void TestLibraryKeeper::restoresNothingUnderARun() {
    TestServer server;
    server.answer(QStringLiteral("/rss/cs.LG"), {.hang = true});
    Program program;
    Settings settings;
    settings.categories = QStringList{QStringLiteral("cs.LG")};
    settings.firstStartDone = true;
    settings.arxivUrl = server.url(QString()).toString();
    program.configure(settings);
    makeLibrary(program.path("library.db"), 5);
    makeLibrary(program.path("other.sqlite"), 3);
    program.start();
    QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 5, patience);
    QTest::keyClick(&program.window(), Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(server.count(QStringLiteral("/rss/cs.LG")), 1, patience);
    confirmRestore(program, program.path("other.sqlite"));
    QVERIFY(program.said().contains(QStringLiteral("Stop it")));
    QCOMPARE(program.rows(), 5);
    QTest::keyClick(&program.window(), Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!program.isRunning(), patience);
    confirmRestore(program, program.path("other.sqlite"));
    QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 3, patience);
}

void TestLibraryKeeper::restoresOverALibraryThatDoesNotOpen() {
    Program program;
    makeLibrary(program.path("backup.sqlite"), 3);
    QFile file(program.path("library.db"));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(QByteArray("text").repeated(900)) > 0);
    file.close();
    program.start();
    auto *blocked = program.window().findChild<BlockedPage *>();
    auto *button = blocked->findChild<QPushButton *>(QStringLiteral("restoreButton"));
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), patience);
    button->click();
    QVERIFY(program.window().findChild<QFileDialog *>());
    delete program.window().findChild<QFileDialog *>();
    confirmRestore(program, program.path("backup.sqlite"));
    QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 3, patience);
    QVERIFY(!blocked->isVisible());
}

void TestLibraryKeeper::checksByItselfAfterACrash_data() {
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("sound") << false;
    QTest::newRow("damaged") << true;
}

void TestLibraryKeeper::checksByItselfAfterACrash() {
    QFETCH(bool, isDamaged);
    Program program;
    const QString file = program.path("library.db");
    makeLibrary(file, 400);
    const auto killed = hold(file);
    killed->kill();
    QVERIFY(killed->waitForFinished());
    if (isDamaged)
        damagePages(file);
    QStringList said;
    QStringList checks;
    program.start();
    LibraryMaintenance &keeper = keeperOf(program);
    connect(&partOf<Messages>(program.window()), &Messages::warned, &keeper,
            [&](const QString &text) { said << text; });
    connect(&keeper, &LibraryMaintenance::busyChanged, &keeper, [&] { checks << wordsOn(keeper); });
    QTRY_COMPARE_WITH_TIMEOUT(checks.size(), 2, patience);
    QVERIFY(checks.first().contains(QStringLiteral("Checking")));
    QCOMPARE(said.size(), isDamaged ? 1 : 0);
    if (isDamaged) {
        QVERIFY(program.said().contains(QStringLiteral("damaged")));
        bool isOffered = false;
        for (const auto *button : program.window().findChildren<QPushButton *>())
            isOffered =
                isOffered || (button->isVisible() && button->text() == QStringLiteral("Restore backup…"));
        QVERIFY(isOffered);
    }
}

void TestLibraryKeeper::saysThatThereAreNoLocks() {
#ifdef WINNOW_NOLOCKS
    QTemporaryDir folder;
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(WINNOW_NOLOCKS));
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), ofThisTest({withoutLocks}));
    QVERIFY(child.waitForFinished(patience));
    QVERIFY2(child.exitCode() == 0 && child.readAllStandardOutput() == "as it should be\n",
             child.readAllStandardError().constData());
#else
    QSKIP("the fault is known for Linux only");
#endif
}

// In a program whose files can't be locked: two windows on one library.
static int runWithoutLocks() {
    Program first;
    first.startWithSampleDay();
    Library another(first.path("library.db"));
    const auto refused = another.open().result();
    if (refused || refused.error().code != ErrorCode::FileLocksMissing)
        return 1;
    BlockedPage page;
    page.explain(refused.error(), first.path("library.db"));
    const QString who = QStringLiteral("(process %1)").arg(QCoreApplication::applicationPid());
    if (!page.text().contains(who) || !page.text().contains(QStringLiteral("can't lock files")))
        return 2;
    keeperOf(first).backUp(first.path("backup.sqlite"));
    if (!QTest::qWaitFor([&] { return first.said().contains(QStringLiteral("backed up")); }, patience))
        return 3;
    first.start(); // once more
    if (!QTest::qWaitFor([&] { return first.said().contains(QStringLiteral("can't lock files")); }, patience))
        return 4;
    std::puts("as it should be");
    return 0;
}

static int mainLibraryKeeper(int argc, char *argv[]) {
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == withoutLocks)
        return runWithoutLocks();
    if (arguments.value(1) == holding) {
        Library library(arguments.value(2));
        (void)valueOf(library.open());
        std::puts("open");
        std::fflush(stdout);
        return QApplication::exec();
    }
    TestLibraryKeeper test;
    return QTest::qExec(&test, argc, argv);
}
WINNOW_TEST_MAIN(TestLibraryKeeper, mainLibraryKeeper)

} // namespace librarykeepertest

#include "tst_librarymaintenance.moc"
