#include "app/llm/price/pricerow.h"
#include "app/settings/settingsstore.h"
#include "tests/support/testmain.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/settings/limitstab.h"
#include "ui/settings/numberfield.h"
#include "ui/settings/pricefields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace limitstabtest {

using namespace winnow;

class TestLimitsTab final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_tab.reset(); }
    void everyFieldIsShownAndRead();
    void emptyFieldsAreNoLimits();
    void readsNumbers_data();
    void readsNumbers();
    void refusesNumbers_data();
    void refusesNumbers();
    void passes_data();
    void passes();
    void proxy_data();
    void proxy();
    void pricesAreLinesOfTheTable();
    void everyPartOfAPriceIsShownAndKept();
    void pricesInAnOrderOfTheirOwnAreReadByName();
    void refusedPriceLineIsShown();
    void knowsThePriceOfTheModel();
    void defaultsLeaveWhatWasCollected();
    void fitsASmallScreen();

private:
    template <class T>
    T *find(const char *name) const {
        return m_tab->findChild<T *>(QLatin1String(name));
    }
    Settings read() const {
        Settings settings = SettingsStore::defaults();
        m_tab->readSettings(settings);
        return settings;
    }
    QString flaw() const { return find<FlawLabel>("limitsFlaw")->flaw(); }

    std::unique_ptr<LimitsTab> m_tab;
};

void TestLimitsTab::init() {
    QLocale::setDefault(QLocale::c());
    m_tab = std::make_unique<LimitsTab>();
    m_tab->showSettings(SettingsStore::defaults());
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
}

void TestLimitsTab::everyFieldIsShownAndRead() {
    QCOMPARE(read(), SettingsStore::defaults());
    Settings settings = SettingsStore::defaults();
    settings.model.concurrency = 9;
    settings.model.batchSize = 11;
    settings.model.screeningBatchSize = 60;
    settings.model.adaptBatches = false;
    settings.model.screening = false;
    settings.model.temperature = 0.35;
    settings.model.seed = 2'147'483'647;
    settings.model.timeout = 90;
    settings.model.requestsPerMinute = 30;
    settings.model.tokensPerMinute = 400'000;
    settings.model.runCap = 0.5;
    settings.model.monthCap = 12;
    settings.model.confirmAbove = 0.25;
    settings.learn.prescreenRecall = 98;
    settings.model.proxy = QStringLiteral("socks5://127.0.0.1:1080");
    settings.model.prices = QStringLiteral("mine\t1\t0.5\t3\nother\t2\t\t4\t2.5\t128000");
    m_tab->showSettings(settings);
    QCOMPARE(read(), settings);
    QCOMPARE(find<NumberField>("confirmAbove")->text(), QStringLiteral("0.25"));
    QCOMPARE(find<NumberField>("runCap")->text(), QStringLiteral("0.50"));
    QCOMPARE(find<NumberField>("tokensPerMinute")->text(), QStringLiteral("400000"));
    QVERIFY(m_tab->check());
}

void TestLimitsTab::emptyFieldsAreNoLimits() {
    for (NumberField *field : m_tab->findChildren<NumberField *>()) {
        field->clear();
        QVERIFY(!field->placeholderText().isEmpty());
    }
    const ModelSettings model = read().model;
    QVERIFY(!model.temperature && !model.seed && !model.runCap && !model.monthCap);
    QCOMPARE(model.timeout + model.requestsPerMinute + model.tokensPerMinute, 0);
    QCOMPARE(model.confirmAbove, 0.0); // every run asks
    QVERIFY(m_tab->check());
}

void TestLimitsTab::readsNumbers_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::newRow("point") << QStringLiteral("en_GB") << QStringLiteral("0.5") << 0.5;
    QTest::newRow("comma") << QStringLiteral("de_DE") << QStringLiteral("0,5") << 0.5;
    QTest::newRow("point in German") << QStringLiteral("de_DE") << QStringLiteral("0.5") << 0.5;
    QTest::newRow("zero is a cap") << QStringLiteral("en_GB") << QStringLiteral("0") << 0.0;
    QTest::newRow("blanks") << QStringLiteral("en_GB") << QStringLiteral(" 2 ") << 2.0;
}

void TestLimitsTab::readsNumbers() {
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QLocale::setDefault(QLocale(language));
    find<NumberField>("runCap")->setText(typed);
    QVERIFY(m_tab->check());
    QTEST(read().model.runCap.value_or(-1), "value");
}

void TestLimitsTab::refusesNumbers_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("letters") << QByteArray("runCap") << QStringLiteral("ten");
    QTest::newRow("negative") << QByteArray("monthCap") << QStringLiteral("-1");
    QTest::newRow("endless") << QByteArray("monthCap") << QStringLiteral("inf");
    QTest::newRow("too hot") << QByteArray("temperature") << QStringLiteral("2.5");
    QTest::newRow("half a seed") << QByteArray("seed") << QStringLiteral("1.5");
    QTest::newRow("too large a seed") << QByteArray("seed") << QStringLiteral("3000000000");
    QTest::newRow("no time") << QByteArray("timeout") << QStringLiteral("0");
}

void TestLimitsTab::refusesNumbers() {
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    auto *edit = find<NumberField>(field.constData());
    edit->setText(typed);
    QVERIFY(!m_tab->isReadable());
    QVERIFY(!m_tab->check());
    QVERIFY(find<FlawLabel>("limitsFlaw")->isVisible());
    QVERIFY(edit->hasFocus());
    edit->clear();
    QVERIFY(flaw().isEmpty());
    QVERIFY(m_tab->isReadable());
}

void TestLimitsTab::passes_data() {
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("screening");
    QTest::addColumn<bool>("scoring");
    QTest::newRow("both") << 0 << true << true;
    QTest::newRow("abstracts only") << 1 << false << true;
    QTest::newRow("titles only") << 2 << true << false;
}

void TestLimitsTab::passes() {
    QFETCH(int, index);
    QFETCH(bool, screening);
    QFETCH(bool, scoring);
    find<QComboBox>("passes")->setCurrentIndex(index);
    QCOMPARE(read().model.screening, screening);
    QCOMPARE(read().model.scoring, scoring);
    QCOMPARE(find<QSpinBox>("screeningBatchSize")->isEnabled(), screening);
    QCOMPARE(find<QSpinBox>("batchSize")->isEnabled(), scoring);
    m_tab->showSettings(read());
    QCOMPARE(find<QComboBox>("passes")->currentIndex(), index);
}

void TestLimitsTab::proxy_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<bool>("isGood");
    const QString http = QStringLiteral("http://proxy.example.org:3128");
    QTest::newRow("the system's") << 0 << QString() << QString() << true;
    QTest::newRow("none") << 1 << QString() << QStringLiteral("none") << true;
    QTest::newRow("own") << 2 << http << http << true;
    QTest::newRow("own, left empty") << 2 << QString() << QString() << false;
    QTest::newRow("no proxy") << 2 << QStringLiteral("proxy") << QStringLiteral("proxy") << false;
}

void TestLimitsTab::proxy() {
    QFETCH(int, kind);
    QFETCH(QString, typed);
    find<QComboBox>("proxyKind")->setCurrentIndex(kind);
    find<QLineEdit>("proxyUrl")->setText(typed);
    QTEST(read().model.proxy, "proxy");
    QTEST(m_tab->check(), "isGood");
}

void TestLimitsTab::pricesAreLinesOfTheTable() {
    auto *table = find<PriceFields>("prices");
    QCOMPARE(table->rowCount(), 1);
    QSignalSpy changed(m_tab.get(), &SettingsTab::changed);
    for (const auto &[column, text] : {std::pair(0, "mine"), std::pair(1, "1,5"), std::pair(3, "3")})
        table->item(0, column)->setText(QLatin1String(text));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(read().model.prices, QStringLiteral("mine\t1.5\t\t3"));
    QCOMPARE(table->rowCount(), 2); // one to go on with
    table->setCurrentCell(0, 0);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(read().model.prices, QString());
}

void TestLimitsTab::everyPartOfAPriceIsShownAndKept() {
    Settings settings = SettingsStore::defaults();
    settings.model.prices = QStringLiteral(
        "mine\t1\t0.5\t3\t1.25\t128000\tlow\t2027-01-01\t2027-06-30\t200000\tMon-Fri 01:00-04:00\t0.5");
    m_tab->showSettings(settings);
    auto *table = find<PriceFields>("prices");
    QMap<QString, QString> shown; // by the name above it
    for (int column = 0; column < table->columnCount(); ++column) {
        QVERIFY(!table->isColumnHidden(column));
        const QTableWidgetItem *name = table->horizontalHeaderItem(column);
        QVERIFY2(!name->toolTip().isEmpty(), qPrintable(name->text()));
        shown.insert(name->text().simplified(), table->item(0, column)->text());
    }
    QCOMPARE(shown.value(QStringLiteral("Cache write")), QStringLiteral("1.25"));
    QCOMPARE(shown.value(QStringLiteral("From")), QStringLiteral("2027-01-01"));
    QCOMPARE(shown.value(QStringLiteral("Until")), QStringLiteral("2027-06-30"));
    QCOMPARE(shown.value(QStringLiteral("Prompts above")), QStringLiteral("200000"));
    QCOMPARE(shown.value(QStringLiteral("Hours (UTC)")), QStringLiteral("Mon-Fri 01:00-04:00"));
    QCOMPARE(shown.value(QStringLiteral("Batch share")), QStringLiteral("0.5"));
    QCOMPARE(shown.value(QStringLiteral("Context")), QStringLiteral("128000"));
    QCOMPARE(read().model.prices, settings.model.prices);
    table->item(0, int(priceColumns().indexOf(QStringLiteral("above"))))->setText(QStringLiteral("272,000"));
    QVERIFY2(read().model.prices.contains(QStringLiteral("\t272000\t")), qPrintable(read().model.prices));
    QVERIFY(m_tab->check());
}

void TestLimitsTab::pricesInAnOrderOfTheirOwnAreReadByName() {
    Settings settings = SettingsStore::defaults();
    settings.model.prices = QStringLiteral("# of the invoice\nmodel\toutput\tinput\tbatch\nmine\t3\t1\t0.5");
    m_tab->showSettings(settings);
    QCOMPARE(read().model.prices, QStringLiteral("# of the invoice\nmine\t1\t\t3\t\t\t\t\t\t\t\t0.5"));
    QVERIFY(m_tab->check());
}

void TestLimitsTab::refusedPriceLineIsShown() {
    Settings settings = SettingsStore::defaults();
    settings.model.prices = QStringLiteral("fine\t1\t\t2\nno price\tcheap\t\t2");
    m_tab->showSettings(settings);
    QVERIFY(!m_tab->check());
    QVERIFY2(flaw().contains(QLatin1String("line 2")), qPrintable(flaw()));
    QCOMPARE(find<PriceFields>("prices")->currentRow(), 1);
}

void TestLimitsTab::knowsThePriceOfTheModel() {
    Settings settings = SettingsStore::defaults();
    settings.model.provider = QStringLiteral("openai");
    settings.model.model = QStringLiteral("nobody-knows-me");
    m_tab->follow(settings);
    QVERIFY(find<QLabel>("priceSentence")->text().contains(QLatin1String("Price unknown: add a line above")));
    find<PriceFields>("prices")->item(0, 0)->setText(settings.model.model);
    find<PriceFields>("prices")->item(0, 1)->setText(QStringLiteral("1"));
    find<PriceFields>("prices")->item(0, 3)->setText(QStringLiteral("4"));
    m_tab->readSettings(settings);
    m_tab->follow(settings);
    QVERIFY(find<QLabel>("priceSentence")->text().contains(QLatin1String("$4.00 out")));
}

void TestLimitsTab::defaultsLeaveWhatWasCollected() {
    Settings settings = SettingsStore::defaults();
    settings.model.prices = QStringLiteral("mine\t1\t\t3");
    settings.model.concurrency = 20;
    m_tab->showSettings(settings);
    m_tab->restore(SettingsStore::defaults());
    QCOMPARE(read().model.prices, settings.model.prices);
    QCOMPARE(read().model.concurrency, SettingsStore::defaults().model.concurrency);
}

void TestLimitsTab::fitsASmallScreen() {
    const QSize least = m_tab->minimumSizeHint();
    QVERIFY2(least.width() <= 760 && least.height() <= 480,
             qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
}

WINNOW_TEST(TestLimitsTab, QApplication)

} // namespace limitstabtest

#include "tst_limitstab.moc"
