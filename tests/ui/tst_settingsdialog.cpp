#include "app/arxiv/taxonomy.h"
#include "app/model/clock.h"
#include "app/run/runner.h"
#include "app/settings/secretstore.h"
#include "app/settings/settingsstore.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "ui/common/categorychooser.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/settings/advancedtab.h"
#include "ui/settings/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace settingsdialogtest {

using namespace winnow;

class TestSettingsDialog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void everyFieldIsHandedOn();
    void whatIsNotEditedStays();
    void cancelHandsOnNothing();
    void applyKeepsTheDialog();
    void feedAddress_data();
    void feedAddress();
    void refusedAddressIsSaidBesideTheField();
    void refusedFolder_data();
    void refusedFolder();
    void makesAMissingFolder();
    void announcementsMustBeChosen();
    void defaultsLeaveWhatWasCollected();
    void buttonsAndFlawsAreInSightOnALowScreen();

private:
    template <class T>
    T *find(const char *name) const {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void press(QDialogButtonBox::StandardButton button) {
        m_dialog->findChild<QDialogButtonBox *>()->button(button)->click();
    }
    QString flaw(const char *name) const { return find<FlawLabel>(name)->flaw(); }
    Settings handedOn(const QSignalSpy &spy) const { return spy.value(0).value(0).value<Settings>(); }

    QTemporaryDir m_folder;
    TempLibrary m_library;
    Clock m_clock;
    Runner m_runner{*m_library, m_clock};
    SecretStore m_secrets{nullptr, QStringLiteral("Winnow's tests")};
    Settings m_settings;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init() {
    m_settings = SettingsStore::defaults();
    m_settings.digestFolder = m_folder.path();
    m_settings.categories = {QStringLiteral("math.NT"), QStringLiteral("cs.LG")};
    m_settings.followedAuthors = {QStringLiteral("Ada Lovelace")};
    m_settings.language = QStringLiteral("pt_BR"); // no such catalogue
    m_settings.firstStartDone = true;
    m_dialog = std::make_unique<SettingsDialog>(
        m_settings,
        std::vector<Category>{
            {QStringLiteral("cs.LG"),
             QStringLiteral("Machine Learning"),
             QStringLiteral("Computer Science"),
             {}},
            {QStringLiteral("math.NT"), QStringLiteral("Number Theory"), QStringLiteral("Mathematics"), {}}},
        m_runner, m_secrets);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestSettingsDialog::everyFieldIsHandedOn() {
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::settingsChanged);
    Settings wanted = m_settings;
    wanted.categories = {QStringLiteral("cs.LG")};
    wanted.fetchByItself = false;
    wanted.filter = {{AnnounceType::New, AnnounceType::Replace}, true};
    wanted.followedAuthors = {QStringLiteral("Emmy Noether"), QStringLiteral("Marián Boguñá")};
    wanted.authorMatchScore = 12;
    wanted.cutOffs = {4, 3};
    wanted.digestByRank = true;
    wanted.digestFolder = m_folder.path() + QStringLiteral("/digests");
    wanted.theme = Theme::Dark;
    wanted.language = QStringLiteral("en");
    wanted.arxivUrl = QStringLiteral("http://127.0.0.1:8080/feeds");

    auto *tree = m_dialog->findChild<CategoryChooser *>()->findChild<QTreeWidget *>();
    tree->findItems(QStringLiteral("math.NT"), Qt::MatchExactly | Qt::MatchRecursive)
        .first()
        ->setCheckState(0, Qt::Unchecked);
    find<QCheckBox>("cross")->click();
    find<QCheckBox>("replace")->click();
    find<QCheckBox>("primaryOnly")->click();
    find<QCheckBox>("fetchByItself")->click();
    find<QPlainTextEdit>("followedAuthors")
        ->setPlainText(QStringLiteral("  Emmy  Noether \n\nMarián Boguñá\nemmy noether\n"));
    find<QSpinBox>("authorMatchScore")->setValue(12);
    find<QSpinBox>("settingsRelevance")->setValue(4);
    find<QSpinBox>("settingsNovelty")->setValue(3);
    find<QCheckBox>("digestByRank")->click();
    find<QLineEdit>("digestFolder")->setText(wanted.digestFolder + u'/');
    find<QComboBox>("theme")->setCurrentIndex(find<QComboBox>("theme")->findData(int(Theme::Dark)));
    find<QComboBox>("language")->setCurrentIndex(find<QComboBox>("language")->findData(wanted.language));
    find<QLineEdit>("arxivUrl")->setText(QStringLiteral(" http://127.0.0.1:8080/feeds "));

    press(QDialogButtonBox::Ok);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(handedOn(changed), wanted);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::whatIsNotEditedStays() {
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::settingsChanged);
    QVERIFY(!m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply)->isEnabled());
    press(QDialogButtonBox::Ok);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::cancelHandsOnNothing() {
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::settingsChanged);
    find<QSpinBox>("settingsRelevance")->setValue(1);
    press(QDialogButtonBox::Cancel);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::applyKeepsTheDialog() {
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::settingsChanged);
    find<QSpinBox>("settingsRelevance")->setValue(1);
    press(QDialogButtonBox::Apply);
    QCOMPARE(handedOn(changed).cutOffs, (CutOffs{1, m_settings.cutOffs.novelty}));
    QCOMPARE(handedOn(changed).language, m_settings.language);
    QVERIFY(m_dialog->isVisible());
    press(QDialogButtonBox::Ok); // nothing new
    QCOMPARE(changed.size(), 1);
}

void TestSettingsDialog::feedAddress_data() {
    QTest::addColumn<bool>("isGood");
    for (const char *good : {"https://rss.arxiv.org", "https://mirror.example/arxiv", "http://localhost:8080",
                             "http://127.0.0.1", "http://127.1.2.3:1/x", "http://[::1]:8080"})
        QTest::newRow(good) << true;
    for (const char *bad :
         {"http://rss.arxiv.org", "ftp://rss.arxiv.org", "rss.arxiv.org", "https://", "",
          "http://127.0.0.1.example", "http://localhost.example", "https://a:b@mirror.example",
          "file:///etc/passwd", "javascript:alert(1)", "https://two words.example"})
        QTest::newRow(*bad ? bad : "empty") << false;
}

void TestSettingsDialog::feedAddress() {
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const QString address = tag == QLatin1String("empty") ? QString() : tag;
    QTEST(feedUrlFlaw(address).isEmpty(), "isGood");
}

void TestSettingsDialog::refusedAddressIsSaidBesideTheField() {
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::settingsChanged);
    find<QLineEdit>("arxivUrl")->setText(QStringLiteral("http://mirror.example"));
    press(QDialogButtonBox::Ok);
    QCOMPARE(changed.size(), 0);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(find<FlawLabel>("urlFlaw")->isVisible()); // its page came to the front
    QVERIFY(flaw("urlFlaw").contains(QLatin1String("https")));
    QVERIFY(find<QLineEdit>("arxivUrl")->hasFocus());
    find<QLineEdit>("arxivUrl")->clear(); // arXiv itself
    QVERIFY(flaw("urlFlaw").isEmpty());
    find<QSpinBox>("settingsRelevance")->setValue(1);
    press(QDialogButtonBox::Ok);
    QCOMPARE(handedOn(changed).arxivUrl, SettingsStore::defaults().arxivUrl);
}

void TestSettingsDialog::refusedFolder_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << QString();
    QTest::newRow("relative") << QStringLiteral("digests");
    QTest::newRow("a file") << QStringLiteral(WINNOW_TEST_DATA "/../ui/tst_settingsdialog.cpp");
    QTest::newRow("below a file") << QStringLiteral(WINNOW_TEST_DATA "/../ui/tst_settingsdialog.cpp/x");
}

void TestSettingsDialog::refusedFolder() {
    QFETCH(QString, path);
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::settingsChanged);
    find<QLineEdit>("digestFolder")->setText(path);
    press(QDialogButtonBox::Apply);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!flaw("folderFlaw").isEmpty());
    QVERIFY(find<FlawLabel>("folderFlaw")->isVisible());
}

void TestSettingsDialog::makesAMissingFolder() {
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::settingsChanged);
    const QString path = m_folder.filePath(QStringLiteral("one/two"));
    find<QLineEdit>("digestFolder")->setText(path);
    press(QDialogButtonBox::Apply);
    QCOMPARE(handedOn(changed).digestFolder, path);
    QVERIFY(QDir(path).exists());
}

void TestSettingsDialog::announcementsMustBeChosen() {
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::settingsChanged);
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(3);
    find<QCheckBox>("new")->click();
    find<QCheckBox>("cross")->click();
    press(QDialogButtonBox::Ok);
    QCOMPARE(changed.size(), 0);
    QVERIFY(find<FlawLabel>("typesFlaw")->isVisible());
    find<QCheckBox>("replace-cross")->click();
    press(QDialogButtonBox::Ok);
    QCOMPARE(handedOn(changed).filter.types, std::vector{AnnounceType::ReplaceCross});
}

void TestSettingsDialog::defaultsLeaveWhatWasCollected() {
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::settingsChanged);
    find<QSpinBox>("settingsRelevance")->setValue(1);
    find<QSpinBox>("authorMatchScore")->setValue(1);
    find<QCheckBox>("primaryOnly")->click();
    find<QCheckBox>("fetchByItself")->click();
    press(QDialogButtonBox::RestoreDefaults);
    find<QLineEdit>("digestFolder")->setText(m_folder.path());
    press(QDialogButtonBox::Ok);
    const Settings defaults = SettingsStore::defaults();
    const Settings result = handedOn(changed); // the language went back
    QCOMPARE(result.language, defaults.language);
    QCOMPARE(result.cutOffs, defaults.cutOffs);
    QCOMPARE(result.authorMatchScore, defaults.authorMatchScore);
    QCOMPARE(result.filter, defaults.filter);
    QVERIFY(result.fetchByItself);
    QCOMPARE(result.categories, QStringList({QStringLiteral("cs.LG"), QStringLiteral("math.NT")}));
    QCOMPARE(result.followedAuthors, m_settings.followedAuthors);
}

// 1366 × 768 at 150 %, less the frame: the tabs scroll, and what is wrong comes into sight.
void TestSettingsDialog::buttonsAndFlawsAreInSightOnALowScreen() {
    const QSize low(880, 450);
    m_dialog->resize(low);
    QVERIFY2(m_dialog->width() <= low.width() && m_dialog->height() <= low.height(),
             qPrintable(QStringLiteral("%1 x %2").arg(m_dialog->width()).arg(m_dialog->height())));
    const auto isInSight = [this](const QWidget *widget) {
        const QRect place(widget->mapTo(m_dialog.get(), QPoint()), widget->size());
        return widget->isVisible() && m_dialog->rect().contains(place);
    };
    for (const auto *button : m_dialog->findChild<QDialogButtonBox *>()->buttons())
        QVERIFY2(isInSight(button), qPrintable(button->text()));
    find<QTableWidget>("prices")->item(0, 0)->setText(QStringLiteral("no price"));
    press(QDialogButtonBox::Apply);
    QTRY_VERIFY(find<QTableWidget>("prices")->hasFocus());
    QVERIFY(!flaw("limitsFlaw").isEmpty());
    QTRY_VERIFY(isInSight(find<FlawLabel>("limitsFlaw")));
}

WINNOW_TEST(TestSettingsDialog, QApplication)

} // namespace settingsdialogtest

#include "tst_settingsdialog.moc"
