#include "app/lab/exchange/labsync.h"
#include "app/lab/server/labthread.h"
#include "app/library/services/labservice.h"
#include "tests/support/templibrary.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testmain.h"
#include "tests/ui/program.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/details/detailsview.h"
#include "ui/settings/lab/labtab.h"
#include "ui/settings/settingsdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
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

WINNOW_TEST(TestLabWindow, QApplication)

} // namespace labwindowtest

#include "tst_lab.moc"
