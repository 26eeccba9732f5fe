#include "app/llm/prices.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QTimeZone>

namespace tarifftest {

using namespace winnow;

namespace {

QDateTime utc(const char *moment) {
    QDateTime read = QDateTime::fromString(QString::fromLatin1(moment), Qt::ISODate);
    read.setTimeZone(QTimeZone::utc());
    return read;
}

} // namespace

// What a call costs depends on when it is made and how long its prompt is.
class TestTariff final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPeakHours_data();
    void readsPeakHours();
    void refusesPeakHours_data();
    void refusesPeakHours();
    void changesOnItsDay_data();
    void changesOnItsDay();
    void costsMoreAtPeakHours_data();
    void costsMoreAtPeakHours();
    void longPromptsCostMore_data();
    void longPromptsCostMore();
    void ofSeveralCallsTheAverageCounts();
    void batchesCostLess_data();
    void batchesCostLess();
    void unknownIsNotFree();
    void saysWhenItChanges();
};

void TestTariff::readsPeakHours_data() {
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<bool>("isPeak");
    const auto row = [](const char *hours, const char *moment, bool isPeak) {
        QTest::addRow("%s at %s", hours, moment) << QString::fromLatin1(hours) << utc(moment) << isPeak;
    };
    row("Mon-Fri 01-04", "2026-11-30T00:59:59", false); // a Monday
    row("Mon-Fri 01-04", "2026-11-30T01:00:00", true);
    row("Mon-Fri 01-04", "2026-11-30T03:59:59", true);
    row("Mon-Fri 01-04", "2026-11-30T04:00:00", false);
    row("Mon-Fri 01-04", "2026-11-29T02:00:00", false);
    row("Mon-Fri 01:30-04,06-10", "2026-11-30T01:29:00", false);
    row("Mon-Fri 01:30-04,06-10", "2026-11-30T09:00:00", true);
    row("Fri-Mon 01-04", "2026-11-29T02:00:00", true);
    row("Fri-Mon 01-04", "2026-12-01T02:00:00", false);
    row("tue,Sat 0-24", "2026-12-01T23:59:00", true);
    row("daily 12-13", "2026-11-29T12:30:00", true);
    row("daily 0-24 except 2026-12-01", "2026-12-01T12:00:00", false);
    row("daily 0-24 except 2026-12-24..2026-12-26", "2026-12-26T12:00:00", false);
    row("daily 0-24 except 2026-12-24..2026-12-26", "2026-12-27T12:00:00", true);
}

void TestTariff::readsPeakHours() {
    QFETCH(QString, hours);
    QFETCH(QDateTime, moment);
    const auto peak = PeakHours::parse(hours);
    QVERIFY(peak);
    QTEST(peak->contains(moment), "isPeak");
    QTEST(peak->contains(moment.toTimeZone(QTimeZone("Asia/Shanghai"))), "isPeak");
}

void TestTariff::refusesPeakHours_data() {
    QTest::addColumn<QString>("hours");
    for (const char *hours :
         {"", "Mon-Fri", "01-04", "Mon-Fri 4-1", "Mon-Fri 1-25", "Mon-Fri 1:60-2", "Moo 1-2",
          "Mon-Fri-Sun 1-2", "Mon-Fri 1-2 but 2026-12-01", "Mon-Fri 1-2 except never",
          "Mon-Fri 1-2 except 2026-12-02..2026-12-01", "Mon-Fri 1-2,"})
        QTest::addRow("'%s'", hours) << QString::fromLatin1(hours);
}

void TestTariff::refusesPeakHours() {
    QFETCH(QString, hours);
    QVERIFY(!PeakHours::parse(hours));
}

void TestTariff::changesOnItsDay_data() {
    QTest::addColumn<QString>("model");
    for (const char *model : {"gemini-3.6-flash", "gemini-3.7-flash", "gemini-3.8-flash"})
        QTest::newRow(model) << QString::fromLatin1(model);
}

void TestTariff::changesOnItsDay() {
    QFETCH(QString, model);
    const auto table = PriceTable::load({});
    const Tariff tariff = table->tariffOf(model, *providerById(u"gemini"));
    QVERIFY(tariff.at(utc("2026-12-31T23:59:59"))->ratesFor(0) == (Rates{0.75, 0.075, 3.75, 0}));
    QVERIFY(tariff.at(utc("2027-01-01T00:00:00"))->ratesFor(0) == (Rates{1.5, 0.15, 7.5, 0}));
    QCOMPARE(tariff.nextChange(utc("2026-11-28T12:00:00")), utc("2027-01-01T00:00:00"));
}

void TestTariff::costsMoreAtPeakHours_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<Rates>("usual");
    for (const char *model : {"deepseek-flash", "deepseek-v4-flash", "deepseek-v4-flash-vision-exp"})
        QTest::newRow(model) << QString::fromLatin1(model) << Rates{0.15, 0.003, 0.6, 0};
    QTest::newRow("deepseek-v4-pro") << QStringLiteral("deepseek-v4-pro") << Rates{0.66, 0.022, 1.98, 0};
}

void TestTariff::costsMoreAtPeakHours() {
    QFETCH(QString, model);
    QFETCH(Rates, usual);
    const auto table = PriceTable::load({});
    const Tariff tariff = table->tariffOf(model, *providerById(u"deepseek"));
    const Rates twice{2 * usual.input, 2 * usual.cachedInput, 2 * usual.output, 0};
    for (const char *moment : {"2026-11-30T00:59:59", "2026-11-30T04:00:00", "2026-11-30T10:00:00",
                               "2026-11-28T02:00:00", "2027-02-08T02:00:00", "2027-10-01T09:00:00"})
        QVERIFY2(tariff.at(utc(moment))->ratesFor(0) == usual, moment);
    for (const char *moment :
         {"2026-11-30T01:00:00", "2026-11-30T06:00:00", "2026-12-04T09:59:59", "2027-02-12T02:00:00"})
        QVERIFY2(tariff.at(utc(moment))->ratesFor(0) == twice, moment);
    QVERIFY(tariff.hasPeakHours());
}

void TestTariff::longPromptsCostMore_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<qint64>("most"); // at the usual price
    QTest::addColumn<Rates>("usual");
    QTest::addColumn<Rates>("dearer");
    const auto row = [](const char *model, qint64 most, const Rates &usual, const Rates &dearer) {
        QTest::newRow(model) << QString::fromLatin1(model) << most << usual << dearer;
    };
    row("gpt-6-astra", 272'000, {10, 1, 50, 12.5}, {20, 2, 75, 25});
    row("gpt-6.1-sol", 272'000, {2, 0.1, 10, 2.5}, {4, 0.2, 15, 5});
    row("claude-haiku-5-5", 100'000, {0.1, 0.01, 0.5, 0.125}, {0.5, 0.05, 2.5, 0.625});
    row("gemini-2.5-pro", 200'000, {1.25, 0.125, 10, 0}, {2.5, 0.25, 15, 0});
    row("grok-4.7", 199'999, {2, 0.5, 6, 0}, {4, 1, 12, 0});
}

void TestTariff::longPromptsCostMore() {
    QFETCH(QString, model);
    QFETCH(qint64, most);
    QFETCH(Rates, usual);
    QFETCH(Rates, dearer);
    const auto table = PriceTable::load({});
    const auto price = table->priceOf(model, providers().front(), utc("2026-11-28T12:00:00"));
    QVERIFY(price->ratesFor(most) == usual);
    QVERIFY(price->ratesFor(most + 1) == dearer);
    // On every token of the call, those read from the cache included in its length.
    const TokenUsage tokens{most + 1, most, 0, 1000, true};
    const double cost = 1e-6 * (dearer.input + double(most) * dearer.cachedInput + 1000 * dearer.output);
    QVERIFY(qAbs(priced(tokens, *price).totalCost - cost) < 1e-9);
}

void TestTariff::ofSeveralCallsTheAverageCounts() {
    Price price{1, 1, 1, 0};
    price.tiers = {{1000, {10, 10, 10, 0}}, {2000, {100, 100, 100, 0}}};
    const TokenUsage tokens{3000, 0, 0, 0, true};
    QCOMPARE(priced(tokens, price, 3).totalCost, 0.003);
    QCOMPARE(priced(tokens, price, 2).totalCost, 0.03);
    QCOMPARE(priced(tokens, price, 1).totalCost, 0.3);
    QCOMPARE(priced(tokens, price, 0).totalCost, 0.3);
}

void TestTariff::batchesCostLess_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<bool>("hasBatches");
    for (const char *provider : {"openai", "anthropic", "gemini", "azure", "mistral"})
        QTest::newRow(provider) << QString::fromLatin1(provider) << true;
    for (const char *provider : {"deepseek", "openrouter", "custom", "ollama"})
        QTest::newRow(provider) << QString::fromLatin1(provider) << false;
}

void TestTariff::batchesCostLess() {
    QFETCH(QString, provider);
    QFETCH(bool, hasBatches);
    const auto table = PriceTable::load({});
    const auto price =
        table->priceOf(QStringLiteral("gpt-6-astra"), *providerById(provider), utc("2026-11-28T12:00:00"));
    QCOMPARE(price->batch, hasBatches ? 0.5 : 0);
}

void TestTariff::unknownIsNotFree() {
    QVERIFY(!Tariff().at(utc("2026-11-28T12:00:00")));
    QVERIFY(!Tariff().isKnown());
    const auto table = PriceTable::load(
        QStringLiteral("model\tinput\toutput\tfrom\tuntil\nmine\t1\t2\t2026-11-01\t2026-11-30"));
    const Tariff tariff = table->tariffOf(QStringLiteral("mine"), providers().front());
    QVERIFY(tariff.isKnown());
    QVERIFY(!tariff.at(utc("2026-10-31T23:59:59")));
    QVERIFY(tariff.at(utc("2026-11-01T00:00:00")));
    QVERIFY(tariff.at(utc("2026-11-30T23:59:59")));
    QVERIFY(!tariff.at(utc("2026-12-01T00:00:00")));
}

void TestTariff::saysWhenItChanges() {
    const auto table = PriceTable::load(QStringLiteral(
        "model\tinput\toutput\tfrom\tuntil\nmine\t1\t2\t\t2026-11-30\nmine\t3\t4\t2027-02-01"));
    const Tariff tariff = table->tariffOf(QStringLiteral("mine"), providers().front());
    QCOMPARE(tariff.nextChange(utc("2026-11-28T12:00:00")), utc("2026-12-01T00:00:00"));
    QCOMPARE(tariff.nextChange(utc("2026-12-01T12:00:00")), utc("2027-02-01T00:00:00"));
    QVERIFY(!tariff.nextChange(utc("2027-02-01T12:00:00")).isValid());
    QVERIFY(!Tariff(Price{1, 1, 1, 0}).nextChange(utc("2027-02-01T12:00:00")).isValid());
}

WINNOW_TEST(TestTariff, winnow::NoApplication)

} // namespace tarifftest

#include "tst_tariff.moc"
