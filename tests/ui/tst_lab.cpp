#include "app/lab/claims/labclaimservice.h"
#include "app/lab/exchange/labsync.h"
#include "app/lab/server/labthread.h"
#include "app/library/services/labservice.h"
#include "app/score/lease/runlease.h"
#include "tests/support/daypapers.h"
#include "tests/support/templibrary.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testmain.h"
#include "tests/ui/program.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/details/detailsview.h"
#include "ui/runs/batches/batchwatcher.h"
#include "ui/settings/lab/labtab.h"
#include "ui/settings/settingsdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>

namespace labwindowtest {

using namespace winnow;

namespace {

const QString feed = QStringLiteral("cs.LG");
const QString ada = QStringLiteral("ada");
const QString bob = QStringLiteral("bob");

// Ada's window, with a day of four papers.
class LabWindow final {
public:
    LabWindow() {
        Settings settings = SettingsStore::defaults();
        settings.categories = QStringList{feed};
        settings.firstStartDone = true;
        program.configure(settings);
        {
            Library library(program.path("library.db"));
            valueOf(library.open());
            valueOf(library.listings().add(makeLargeListing(feed, friday, 4), ListingFilter()));
        }
        open();
    }
    void open() {
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 4, patience);
    }
    // The page in the settings, opened as a reader opens it.
    LabTab &page() {
        if (!m_page) {
            for (QAction *action : program.window().actions()) {
                if (action->text().remove(QLatin1Char('&')) == QStringLiteral("Settings…")) {
                    action->trigger();
                    break;
                }
            }
            auto *dialog = program.window().findChild<SettingsDialog *>();
            m_page = dialog->findChild<LabTab *>();
            dialog->bringToFront(*m_page);
        }
        return *m_page;
    }
    template <class Widget>
    Widget *part(const char *name) {
        return page().findChild<Widget *>(QString::fromLatin1(name));
    }
    void join(const QString &address, const QString &password) {
        part<QLineEdit>("labAddress")->setText(address);
        part<QLineEdit>("labPassword")->setText(password);
        QTest::mouseClick(part<QPushButton>("joinLab"), Qt::LeftButton);
    }
    void join(const TempLab &lab) {
        join(lab.addressOf(ada).text(), lab.passwordOf(ada));
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("labMember")->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("labStatus")->text().startsWith(QStringLiteral("Last synced:")),
                                 patience);
    }
    QString flaw() { return part<FlawLabel>("labFlaw")->text(); }
    QString sign() {
        auto *button = program.window().findChild<QPushButton *>(QStringLiteral("labSign"));
        return button->isVisible() ? button->text() : QString();
    }
    bool isMember() { return valueOf(program.library().lab().standing()).has_value(); }
    QString details() {
        return program.window().findChild<DetailsPane *>()->view()->document()->toPlainText();
    }

    Program program;

private:
    QPointer<LabTab> m_page;
};

// Another member, without a window.
struct OtherMember {
    explicit OtherMember(const TempLab &lab)
        : server(lab.addressOf(bob), lab.passwordOf(bob)), sync(*library, server, {{feed}, {}}) {
        valueOf(library->lab().join({lab.addressOf(bob).text(), bob, {}, false, {}}));
        valueOf(library->listings().add(makeLargeListing(feed, friday, 4), ListingFilter()));
    }
    void exchange() {
        const Pending<SyncReport> report = sync.sync();
        QVERIFY(QTest::qWaitFor([&] { return report.isFinished(); }, 30'000));
        (void)valueOf(report);
    }

    TempLibrary library;
    LabThread server;
    LabSync sync;
};

} // namespace

class TestLabWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhatIsWrongWithAnAddress_data();
    void saysWhatIsWrongWithAnAddress();
    void saysWhyItIsRefused();
    void joinsTellsAndLeaves();
    void takesInWhatOthersGive();
    void showsHowManyKept();
    void worksOnWithoutTheServer();
    void tellsWhoHasClaimedPapers();
    void givesBackWhatAForgottenBatchClaimed_data();
    void givesBackWhatAForgottenBatchClaimed();
};

void TestLabWindow::initTestCase() {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keyring, whoever runs the tests
}

void TestLabWindow::saysWhatIsWrongWithAnAddress_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::newRow("no address") << QStringLiteral("lab.example.org") << QStringLiteral("That is no address");
    QTest::newRow("nobody there") << QStringLiteral("postgresql://ada@127.0.0.1:1/lab")
                                  << QStringLiteral("can't be reached");
}

void TestLabWindow::saysWhatIsWrongWithAnAddress() {
    QFETCH(QString, address);
    QFETCH(QString, words);
    if (words.contains(QStringLiteral("reached")) && !LabConnection::hasDriver())
        QSKIP("Qt's driver for PostgreSQL is not installed");
    LabWindow window;
    window.join(address, {});
    QTRY_VERIFY2_WITH_TIMEOUT(window.flaw().contains(words), qPrintable(window.flaw()), patience);
    QVERIFY(!window.isMember());
    QVERIFY(window.part<QPushButton>("joinLab")->isEnabled());
}

void TestLabWindow::saysWhyItIsRefused() {
    WINNOW_NEEDS_POSTGRES();
    TempLab lab({ada});
    LabWindow window;
    window.join(lab.addressOf(ada).text(), QStringLiteral("not-hers"));
    QTRY_VERIFY2_WITH_TIMEOUT(window.flaw().contains(QStringLiteral("Check the name and the password")),
                              qPrintable(window.flaw()), patience);
    QVERIFY(!window.flaw().contains(QStringLiteral("not-hers")));
    QVERIFY(!window.isMember());
}

void TestLabWindow::joinsTellsAndLeaves() {
    WINNOW_NEEDS_POSTGRES();
    TempLab lab({ada});
    lab.server().psql(QStringLiteral("UPDATE winnow.lab SET monthly_cap = 5"));
    LabWindow window;
    QCOMPARE(window.sign(), QString());
    window.join(lab);
    QVERIFY(window.isMember());
    QCOMPARE(window.sign(), QStringLiteral("Lab: up to date"));
    QVERIFY(window.part<QLabel>("labMember")->text().startsWith(QStringLiteral("ada at postgresql://ada@")));
    QTRY_VERIFY_WITH_TIMEOUT(
        window.part<QLabel>("labStatus")->text().contains(QStringLiteral("spent $0.00 of $5.00 this month")),
        patience);
    QCOMPARE(lab.server().psql(QStringLiteral("SELECT count(*) FROM winnow.paper")).trimmed(),
             QStringLiteral("4"));
    QTest::mouseClick(window.part<QPushButton>("leaveLab"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.part<QLineEdit>("labAddress")->isVisible(), patience);
    QVERIFY(!window.isMember());
    QCOMPARE(window.sign(), QString());
    QCOMPARE(window.program.rows(), 4); // what came stays
}

void TestLabWindow::takesInWhatOthersGive() {
    WINNOW_NEEDS_POSTGRES();
    TempLab lab;
    LabWindow window;
    window.join(lab);
    OtherMember other(lab);
    valueOf(other.library->listings().add(makeLargeListing(feed, friday, 7), ListingFilter()));
    other.exchange();
    QTRY_COMPARE_WITH_TIMEOUT(window.program.rows(), 7, patience); // by the server's hint
}

void TestLabWindow::showsHowManyKept() {
    WINNOW_NEEDS_POSTGRES();
    TempLab lab;
    OtherMember other(lab);
    std::vector<ArxivId> ids;
    for (const PaperRow &row : valueOf(other.library->search().papers({})))
        ids.push_back(row.paper.id);
    (void)valueOf(other.library->marks().decide(ids, Decision::Keep));
    valueOf(other.library->lab().setSharesDecisions(true));
    other.exchange();
    LabWindow window;
    window.program.table().setCurrentIndex(window.program.table().model()->index(0, 0));
    QVERIFY(!window.details().contains(QStringLiteral("kept it")));
    window.join(lab);
    QTRY_VERIFY2_WITH_TIMEOUT(window.details().contains(QStringLiteral("1 of 1 kept it")),
                              qPrintable(window.details()), patience);
    QTest::mouseClick(window.part<QCheckBox>("shareDecisions"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY_WITH_TIMEOUT(window.details().contains(QStringLiteral("1 of 2 kept it")), patience);
}

void TestLabWindow::worksOnWithoutTheServer() {
    WINNOW_NEEDS_POSTGRES();
    TempLab lab({ada});
    LabWindow window;
    window.join(lab);
    const QString before = window.program.said(); // that there is no keyring; it goes by itself
    lab.server().kill();
    QTest::mouseClick(window.part<QPushButton>("syncLab"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(window.sign(), QStringLiteral("Lab: offline"), patience);
    const QString said = window.program.said();
    QVERIFY2(said.isEmpty() || said == before, qPrintable(said)); // no alarm for a train ride
    QVERIFY(lab.server().start());
    QTest::mouseClick(window.part<QPushButton>("syncLab"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(window.sign(), QStringLiteral("Lab: up to date"), patience);
}

void TestLabWindow::tellsWhoHasClaimedPapers() {
    WINNOW_NEEDS_POSTGRES();
    TempLab lab;
    lab.server().psql(QStringLiteral(
        "WITH s AS (INSERT INTO winnow.sitting (id, member, is_batch, life, expires) VALUES "
        "(gen_random_uuid(), 'bob', true, '1 day', now() + '1 day') RETURNING id) INSERT INTO winnow.claim "
        "SELECT 'h', 'gpt', 'scoring', '2508.0000' || n, 1, id FROM s, generate_series(1, 3) n"));
    LabWindow window;
    window.join(lab);
    const auto status = [&] { return window.part<QLabel>("labStatus")->text(); };
    QTRY_VERIFY2_WITH_TIMEOUT(status().contains(QStringLiteral("Papers claimed by bob until ")) &&
                                  status().endsWith(QStringLiteral(": 3.")),
                              qPrintable(status()), patience);
}

void TestLabWindow::givesBackWhatAForgottenBatchClaimed_data() {
    QTest::addColumn<bool>("isLeased");
    QTest::newRow("at once") << false;
    QTest::newRow("at a sync, after what another program sends") << true;
}

// What is forgotten in the list of batches. A program with the lease may have claimed what no batch asks
// about yet: that stays claimed.
void TestLabWindow::givesBackWhatAForgottenBatchClaimed() {
    WINNOW_NEEDS_POSTGRES();
    QFETCH(bool, isLeased);
    TempLab lab;
    OtherMember member(lab);
    const QString file = member.library.folder() + QStringLiteral("/pgpass");
    QFile pgpass(file);
    QVERIFY(pgpass.open(QFile::WriteOnly));
    pgpass.write("*:*:*:bob:" + lab.passwordOf(bob).toUtf8() + '\n');
    pgpass.close();
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    qputenv("PGPASSFILE", file.toUtf8());
    SecretStore secrets(nullptr, QStringLiteral("Winnow's tests"));
    const Clock clock;
    LabClaimService claims(*member.library, secrets, clock, [] {
        return LabClaimService::Wish{{{feed}, {}}, true};
    });
    const auto claimed = [&] {
        return lab.server()
            .psql(QStringLiteral("SELECT count(*) FROM winnow.claim WHERE sitting IS NOT NULL"))
            .trimmed();
    };
    const BegunRun begun(*member.library, friday, Scorer::Llm, QStringLiteral("model"));
    const RunRecord run = valueOf(member.library->scores().runs()).front();
    BatchJob job;
    job.criteriaVersion = run.criteriaVersion;
    job.model = QStringLiteral("model");
    job.marker = QStringLiteral("marker");
    job.step = BatchStep::Exported;
    job.sentAt = clock.now();
    BatchRequest request;
    request.customId = QStringLiteral("call");
    request.runId = run.id;
    request.papers.push_back({paperId("2508.00001"), 1, 0});
    (void)valueOf(member.library->batches().add(job, {request}));
    const Pending<void> kept = claims.keepBatches();
    QTRY_VERIFY_WITH_TIMEOUT(kept.isFinished(), patience);
    QCOMPARE(claimed(), QStringLiteral("1"));

    RunLease lease(*member.library, clock);
    if (isLeased) {
        QSignalSpy taken(&lease, &RunLease::taken);
        lease.take(friday, QStringLiteral("model"), false);
        QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, patience);
    }
    BatchWatcher watcher(*member.library, secrets, clock, &claims);
    QSignalSpy closed(&watcher, &BatchWatcher::closed);
    watcher.start();
    QTRY_COMPARE_WITH_TIMEOUT(watcher.jobs().size(), size_t(1), patience);
    watcher.forget(watcher.jobs().front().id);
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    if (isLeased) {
        member.exchange();
        QCOMPARE(claimed(), QStringLiteral("1"));
        lease.release();
        member.exchange();
        QCOMPARE(claimed(), QStringLiteral("0"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(claimed(), QStringLiteral("0"), patience);
}

WINNOW_TEST(TestLabWindow, QApplication)

} // namespace labwindowtest

#include "tst_lab.moc"
