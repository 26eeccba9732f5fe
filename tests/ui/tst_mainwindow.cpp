#include "app/library/library.h"
#include "app/run/clock.h"
#include "app/run/runner.h"
#include "app/settings/secretstore.h"
#include "app/settings/settingsstore.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/templibrary.h"
#include "tests/support/testserver.h"
#include "ui/digest/digestpage.h"
#include "ui/mainwindow.h"
#include "ui/messages/blockedpage.h"
#include "ui/papers/papercells.h"
#include "ui/papers/papermodel.h"
#include "ui/papers/papersession.h"
#include "ui/papers/paperspage.h"
#include "ui/papers/paperview.h"
#include "ui/theme.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace winnow;

namespace {

constexpr int patience = 20'000; // milliseconds; a machine under a sanitizer is slow

// Everything main() builds, in a folder of its own; start() is a start of the program.
class Program final {
public:
    Program() : m_palette(QApplication::palette()) {}

    void start() {
        m_window.reset();
        m_runner.reset();
        m_library.reset();
        m_store = std::make_unique<SettingsStore>(path("settings.ini"));
        m_library = std::make_unique<Library>(path("library.db"));
        m_runner = std::make_unique<Runner>(*m_library, m_clock);
        m_window = std::make_unique<MainWindow>(MainWindow::Services{
            *m_library, *m_runner, *m_store, m_secrets, m_clock, path("library.db"), m_palette});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openLibrary();
    }
    void configure(const Settings &settings) { QVERIFY(SettingsStore(path("settings.ini")).save(settings)); }
    void startWithSampleDay() {
        start();
        auto *button = m_window->findChild<QPushButton *>(QStringLiteral("sampleButton"));
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), patience);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 40 && isScored(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_runner->isRunning(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(table().currentIndex().isValid(),
                                 patience); // the best paper, when all is in
    }

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    MainWindow &window() { return *m_window; }
    PapersPage &papers() { return *m_window->findChild<PapersPage *>(); }
    PaperView &table() { return papers().view(); }
    bool isRunning() const { return m_runner->isRunning(); }
    int rows() { return table().model()->rowCount(); }
    bool isScored() {
        const auto &open = papers().session().papers();
        for (int row = 0; row < open.rowCount(); ++row) {
            if (open.item(row).row.state != ScoringState::Scored)
                return false;
        }
        return open.rowCount() > 0;
    }
    bool isBestFirst() {
        const auto score = [model = table().model()](int row) {
            return model->index(row, int(PaperColumn::Score)).data().toInt();
        };
        for (int row = 1; row < rows(); ++row) {
            if (score(row - 1) < score(row))
                return false;
        }
        return true;
    }
    QString said() {
        const auto *bar = m_window->findChild<QWidget *>(QStringLiteral("noticeBar"));
        return bar->isVisible() ? m_window->findChild<QLabel *>(QStringLiteral("noticeText"))->text()
                                : QString();
    }
    int decided(Decision decision) {
        PaperQuery query;
        query.decision = decision;
        const auto rows = m_library->papers(query).result();
        return rows ? int(rows->size()) : -1;
    }

private:
    QTemporaryDir m_folder;
    QPalette m_palette;
    SystemClock m_clock;
    SecretStore m_secrets{nullptr, QStringLiteral("Winnow's tests")};
    std::unique_ptr<SettingsStore> m_store;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Runner> m_runner;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

class TestMainWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesTheDaysJobFromSampleToFile();
    void bestPapersStandOnTopAfterAFetch();
    void keysDecideOnlyWhereTheyShould();
    void undoOutlivesARestart();
    void remembersLayoutAndDay();
    void saysWhyAFetchFailedAndTriesAgain();
    void fetchWithoutCategoriesAsksForThem();
    void leavesANewerLibraryAlone();
    void drawsBothThemes();
};

void TestMainWindow::doesTheDaysJobFromSampleToFile() {
    Program program;
    program.startWithSampleDay();
    QVERIFY(program.window().windowTitle().contains(QStringLiteral("Sample day")));

    // Best first, as the reader expects of a fresh window.
    QTRY_VERIFY_WITH_TIMEOUT(program.isBestFirst(), patience);

    program.table().setFocus();
    QTest::keyClick(&program.table(), Qt::Key_S);
    QTest::keyClick(&program.table(), Qt::Key_E);
    QTRY_COMPARE_WITH_TIMEOUT(program.decided(Decision::Keep), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(program.decided(Decision::Skip), 1, patience);

    QTest::keyClick(&program.window(), Qt::Key_3, Qt::ControlModifier);
    auto *digest = program.window().findChild<DigestPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(digest->isVisible(), patience);
    auto *exportButton = digest->findChild<QPushButton *>(QStringLiteral("exportDigest"));
    QTRY_VERIFY_WITH_TIMEOUT(exportButton && exportButton->isEnabled(), patience);
    const QString file = program.path("digest.md");
    QTRY_VERIFY_WITH_TIMEOUT((digest->exportFile(file), QFile::exists(file)), patience);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray markdown = written.readAll();
    QVERIFY(markdown.startsWith("# Personalized Daily ArXiv Papers 2000-01-03\n"));
    QVERIFY(markdown.contains("**Relevance:** "));
    QVERIFY(markdown.contains("| *[built-in]*"));
}

void TestMainWindow::bestPapersStandOnTopAfterAFetch() {
    TestServer server;
    const auto serve = [&server](const QString &category, QDate day, int firstId, int papers) {
        std::vector<FeedItem> items = manyItems(papers, firstId);
        for (int i = 0; i < papers - 20; ++i) // the dull ones come first
            items[size_t(i)].title = QStringLiteral("On the migration of geese, part %1").arg(i);
        server.answer(QStringLiteral("/rss/") + category, TestAnswer{.body = feedText(category, day, items)});
    };
    Program program;
    Settings settings;
    settings.categories = QStringList{QStringLiteral("cs.LG"), QStringLiteral("cs.AI")};
    settings.firstStartDone = true;
    settings.arxivUrl = server.url(QString()).toString();
    program.configure(settings);
    program.start();
    const auto fetch = [&](QDate day, int firstId, int papers) {
        serve(QStringLiteral("cs.LG"), day, firstId, papers);
        serve(QStringLiteral("cs.AI"), day, firstId + 1000, papers);
        QTest::keyClick(&program.window(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(program.papers().day(), day, patience);
        QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 2 * papers, patience);
        QTRY_VERIFY_WITH_TIMEOUT(program.isScored() && program.isBestFirst() && !program.isRunning(),
                                 patience);
        QTRY_COMPARE_WITH_TIMEOUT(program.table().currentIndex().row(), 0, patience);
        QCOMPARE(program.table().verticalScrollBar()->value(), 0);
    };
    fetch(QDate(2025, 6, 10), 10001, 120);
    // The reader stands far below when a shorter day takes the table.
    program.table().setCurrentIndex(program.table().model()->index(230, int(PaperColumn::Title)));
    fetch(QDate(2025, 6, 11), 20001, 60);
}

void TestMainWindow::keysDecideOnlyWhereTheyShould() {
    Program program;
    program.startWithSampleDay();
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral("sparse"));
    QCOMPARE(search->text(), QStringLiteral("sparse"));
    QTRY_VERIFY_WITH_TIMEOUT(program.rows() > 0 && program.rows() < 30, patience);
    QCOMPARE(program.decided(Decision::Keep), 0);
    QCOMPARE(program.decided(Decision::Skip), 0);
}

void TestMainWindow::undoOutlivesARestart() {
    Program program;
    program.startWithSampleDay();
    program.table().setFocus();
    QTest::keyClick(&program.table(), Qt::Key_S);
    QTRY_COMPARE_WITH_TIMEOUT(program.decided(Decision::Keep), 1, patience);
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(program.rows() > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(program.table().currentIndex().isValid(), patience);
    QTest::keyClick(&program.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(program.decided(Decision::Keep), 0, patience);
    QTest::keyClick(&program.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(program.decided(Decision::Keep), 1, patience);
}

void TestMainWindow::remembersLayoutAndDay() {
    Program program;
    program.startWithSampleDay();
    program.window().resize(780, 610);
    program.table().horizontalHeader()->resizeSection(int(PaperColumn::Title), 333);
    program.table().sortByColumn(int(PaperColumn::Novelty), Qt::AscendingOrder);
    program.window().close();
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(program.rows() > 0, patience);
    QCOMPARE(program.window().size(), QSize(780, 610));
    QCOMPARE(program.table().horizontalHeader()->sortIndicatorSection(), int(PaperColumn::Novelty));
    QCOMPARE(program.table().horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(program.papers().day(), QDate(2000, 1, 3));
}

void TestMainWindow::saysWhyAFetchFailedAndTriesAgain() {
    TestServer server;
    server.answer(QStringLiteral("/rss/cs.LG"), TestAnswer{.status = 404, .body = "gone"});
    Program program;
    Settings settings;
    settings.categories = QStringList{QStringLiteral("cs.LG")};
    settings.firstStartDone = true;
    settings.arxivUrl = server.url(QString()).toString();
    program.configure(settings);
    program.start();
    QTest::keyClick(&program.window(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(program.said().contains(QStringLiteral("cs.LG")), patience);
    QCOMPARE(server.count(QStringLiteral("/rss/cs.LG")), 1);
}

void TestMainWindow::fetchWithoutCategoriesAsksForThem() {
    Program program;
    Settings settings;
    settings.firstStartDone = true;
    program.configure(settings);
    program.start();
    QTest::keyClick(&program.window(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(program.window().findChild<WelcomePage *>()->isVisible(), patience);
}

void TestMainWindow::leavesANewerLibraryAlone() {
    Program program;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        database.setDatabaseName(program.path("library.db"));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE future(id INTEGER)")));
        QVERIFY(query.exec(QStringLiteral("PRAGMA application_id = 1466527351"))); // a library of Winnow's
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 9999")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    QFile file(program.path("library.db"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    program.start();
    auto *blocked = program.window().findChild<BlockedPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(blocked->isVisible(), patience);
    QVERIFY(blocked->text().contains(QStringLiteral("newer Winnow")));
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void TestMainWindow::drawsBothThemes() {
    Program program;
    Settings settings;
    settings.theme = Theme::Dark;
    program.configure(settings);
    program.start();
    QVERIFY(isDark(QApplication::palette()));
    settings.theme = Theme::Light;
    program.configure(settings);
    program.start();
    QVERIFY(!isDark(QApplication::palette()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
