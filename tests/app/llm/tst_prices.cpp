#include "app/llm/prices.h"
#include "app/llm/tokens.h"
#include "tests/support/inventedpapers.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

namespace pricestest {

using namespace winnow;

namespace {

// A Saturday, on which nothing is dear.
const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), QTimeZone::utc());

} // namespace

class TestPrices final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shippedTableIsWhole();
    void knowsEveryModel_data();
    void knowsEveryModel();
    void findsModels_data();
    void findsModels();
    void ownLinesWin();
    void ownLinesSayMore();
    void refusesBrokenLines_data();
    void refusesBrokenLines();
    void localServersCostNothing();
    void addsUp_data();
    void addsUp();
    void countsTokens_data();
    void countsTokens();
    void countsAbstractsAsServicesDo_data();
    void countsAbstractsAsServicesDo();
};

void TestPrices::shippedTableIsWhole() {
    const auto table = PriceTable::load({});
    QVERIFY(table);
    QCOMPARE(table->shipped(), QDate(2026, 11, 28));
    QFile shipped(QStringLiteral(":/winnow/llm/prices.tsv"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const auto rows = readPrices(QString::fromUtf8(shipped.readAll()), QStringLiteral("prices"));
    QVERIFY(rows && !rows->empty());
    for (const PriceRow &row : *rows) {
        QVERIFY2(row.rates.input > 0 && row.rates.output > 0, qPrintable(row.model));
        QVERIFY2(row.rates.cachedInput <= row.rates.input, qPrintable(row.model));
        QVERIFY2(row.rates.cacheWrite == 0 || row.rates.cacheWrite == 1.25 * row.rates.input,
                 qPrintable(row.model));
        QVERIFY2(table->priceOf(row.model, providers().front(), now), qPrintable(row.model));
    }
}

// As the services publish them, read on the date of the table.
void TestPrices::knowsEveryModel_data() {
    QTest::addColumn<double>("input");
    QTest::addColumn<double>("cached");
    QTest::addColumn<double>("output");
    QTest::addColumn<qint64>("context");
    QTest::addColumn<QString>("effort");
    const auto row = [](const char *model, double input, double cached, double output, qint64 context,
                        const char *effort) {
        QTest::newRow(model) << input << cached << output << context << QString::fromLatin1(effort);
    };
    row("gpt-6-astra", 10, 1, 50, 1050000, "low");
    row("gpt-6.1-sol", 2, 0.1, 10, 0, "low");
    row("gpt-6-sol", 2, 0.2, 10, 1050000, "none");
    row("gpt-6-luna", 0.1, 0.01, 0.5, 1050000, "none");
    row("gpt-5.6-sol", 4, 0.4, 20, 1050000, "none");
    row("gpt-5.6-terra", 2, 0.2, 12, 1050000, "none");
    row("gpt-5.6-luna", 0.2, 0.02, 1.2, 1050000, "none");
    row("gpt-5.5", 5, 0.5, 30, 1050000, "none");
    row("gpt-5.4", 2.5, 0.25, 15, 1050000, "none");
    row("gpt-5.4-mini", 0.75, 0.075, 4.5, 400000, "none");
    row("gpt-5.4-nano", 0.2, 0.02, 1.25, 400000, "none");
    row("gpt-5", 1.25, 0.125, 10, 272000, "minimal");
    row("gpt-5-mini", 0.25, 0.025, 2, 272000, "minimal");
    row("gpt-5-nano", 0.05, 0.005, 0.4, 272000, "minimal");
    row("gpt-4.1", 2, 0.5, 8, 1047576, "");
    row("gpt-4.1-mini", 0.4, 0.1, 1.6, 1047576, "");
    row("gpt-4.1-nano", 0.1, 0.025, 0.4, 1047576, "");
    row("gpt-4o", 2.5, 1.25, 10, 128000, "");
    row("gpt-4o-mini", 0.15, 0.075, 0.6, 128000, "");
    row("gpt-5.6", 4, 0.4, 20, 1050000, "none");
    row("gpt-5.2", 1.75, 0.175, 14, 272000, "none");
    row("gpt-5.1", 1.25, 0.125, 10, 272000, "none");
    row("o4-mini", 1.1, 0.275, 4.4, 200000, "low");
    row("claude-fable-5-1", 10, 0.25, 50, 1000000, "low");
    row("claude-opus-5-5", 4, 0.2, 20, 1000000, "low");
    row("claude-sonnet-5-5", 2, 0.1, 10, 1000000, "low");
    row("claude-haiku-5-5", 0.1, 0.01, 0.5, 1000000, "low");
    row("claude-opus-5", 5, 0.5, 25, 1000000, "low");
    row("claude-sonnet-5", 2, 0.2, 10, 1000000, "low");
    row("claude-sonnet-4-5", 3, 0.3, 15, 200000, "");
    row("claude-haiku-4-5", 1, 0.1, 5, 200000, "");
    row("claude-fable-5", 10, 1, 50, 1000000, "low");
    row("claude-opus-4-8", 5, 0.5, 25, 1000000, "low");
    row("claude-sonnet-4-6", 3, 0.3, 15, 1000000, "low");
    row("gemini-2.5-flash", 0.3, 0.03, 2.5, 1048576, "none");
    row("gemini-2.5-flash-lite", 0.1, 0.01, 0.4, 1048576, "none");
    row("gemini-2.5-pro", 1.25, 0.125, 10, 1048576, "low");
    row("gemini-3.5-flash-lite", 0.3, 0.03, 2.5, 1048576, "minimal");
    row("gemini-3.6-flash", 0.75, 0.075, 3.75, 1048576, "minimal");
    row("gemini-3.1-pro-preview", 2, 0.2, 12, 1048576, "low");
    row("gemini-3.8-flash", 0.75, 0.075, 3.75, 1000000, "low");
    row("gemini-3.7-flash", 0.75, 0.075, 3.75, 1048576, "low");
    row("gemini-3.5-flash", 1.5, 0.15, 9, 1048576, "minimal");
    row("gemini-3.1-flash-lite", 0.25, 0.025, 1.5, 1048576, "minimal");
    row("gemini-3-flash-preview", 0.5, 0.05, 3, 1048576, "minimal");
    row("deepseek-flash", 0.15, 0.003, 0.6, 1000000, "low");
    row("deepseek-v4-pro", 0.66, 0.022, 1.98, 1000000, "low");
    row("mistral-small-2603", 0.15, 0.015, 0.6, 0, "none");
    row("mistral-medium-3-5", 1.5, 1.5, 7.5, 262144, "none");
    row("mistral-large-2512", 0.5, 0.05, 1.5, 262144, "");
    row("mistral-large-4", 1.36, 1.36, 4.18, 1048576, "low");
    row("mistral-large-4-0", 1.36, 1.36, 4.18, 1048576, "low");
    row("grok-4.5", 2, 0.5, 6, 500000, "low");
    row("grok-4.7", 2, 0.5, 6, 500000, "low");
    row("grok-4.6", 2, 0.5, 6, 500000, "low");
    row("groq/openai/gpt-oss-120b", 0.15, 0.075, 0.6, 131072, "low");
    row("groq/openai/gpt-oss-20b", 0.075, 0.0375, 0.3, 131072, "low");
    row("openrouter/qwen/qwen3-235b-a22b-2507", 0.071, 0.071, 0.1, 262144, "");
    row("qwen3.8-flash", 0.15, 0.15, 0.47, 1000000, "");
    row("qwen3.8-max", 2, 2, 6, 1000000, "");
}

void TestPrices::knowsEveryModel() {
    const QString model = QString::fromLatin1(QTest::currentDataTag());
    const auto table = PriceTable::load({});
    const auto price = table->priceOf(model, providers().front(), now);
    QVERIFY(price);
    QTEST(price->input, "input");
    QTEST(price->cachedInput, "cached");
    QTEST(price->output, "output");
    QTEST(table->contextOf(model, providers().front()), "context");
    QTEST(table->effortOf(model, providers().front()), "effort");
}

void TestPrices::findsModels_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("known");
    for (const char *model : {"gpt-4o", "GPT-4o", "openai/gpt-4o", "models/gpt-4o", "gpt-4o-2024-08-06",
                              "gpt-4o-20240806", "gpt-4o-latest", "openai/gpt-4o-2024-08-06"})
        QTest::newRow(model) << QString::fromLatin1(model) << true;
    for (const char *model : {"gpt-4o-turbo", "gpt-4", "my-deployment", "gpt-4o:free", ""})
        QTest::addRow("unknown: %s", model) << QString::fromLatin1(model) << false;
}

void TestPrices::findsModels() {
    QFETCH(QString, model);
    QFETCH(bool, known);
    const auto table = PriceTable::load({});
    QVERIFY(table);
    const auto price = table->priceOf(model, providers().front(), now);
    QCOMPARE(price.has_value(), known);
    QCOMPARE(table->tariffOf(model, providers().front()).isKnown(), known);
    QCOMPARE(table->contextOf(model, providers().front()), known ? 128'000 : 0);
    if (known)
        QVERIFY(price->ratesFor(0) == (Rates{2.5, 1.25, 10, 0}));
}

void TestPrices::ownLinesWin() {
    const auto table = PriceTable::load(QStringLiteral("# mine\r\n"
                                                       "model\toutput\tinput\r\n"
                                                       "gpt-4o\t4\t1\r\n"
                                                       "\r\n"
                                                       "my-deployment\t2\t0.5\r\n"));
    QVERIFY(table);
    const auto rates = [](const Result<PriceTable> &prices, const char *model) {
        return prices->priceOf(QLatin1String(model), providers().front(), now)->ratesFor(0);
    };
    QVERIFY(rates(table, "gpt-4o") == (Rates{1, 1, 4, 0}));
    QVERIFY(rates(table, "my-deployment") == (Rates{0.5, 0.5, 2, 0}));
    QVERIFY(table->priceOf(QStringLiteral("gpt-4o-mini"), providers().front(), now));
    const auto plain = PriceTable::load(QStringLiteral("plain\t1\t0.5\t3\t1.25\tof our own"));
    QVERIFY(rates(plain, "plain") == (Rates{1, 0.5, 3, 1.25}));
    QCOMPARE(table->contextOf(QStringLiteral("gpt-4o"), providers().front()),
             128'000); // it says nothing of it
}

// The new columns, in their order or by name.
void TestPrices::ownLinesSayMore() {
    const auto table =
        PriceTable::load(QStringLiteral("mine\t1\t\t2\t\t64000\tlow\t2027-01-01\n"
                                        "model\tabove\tinput\toutput\tuntil\tpeak\tbatch\tcolour\n"
                                        "mine\t\t3\t6\t2026-12-31\t\t0.25\tgreen\n"
                                        "mine\t1000\t5\t9\n"
                                        "gpt-4o\t\t7\t7\t2026-10-31\n"
                                        "mine\t\t4\t8\t\tdaily 20-24\n"));
    QVERIFY(table);
    const Provider &openAi = providers().front();
    const QString mine = QStringLiteral("mine");
    const auto price = table->priceOf(mine, openAi, now);
    QVERIFY(price);
    QCOMPARE(price->input, 3.0);
    QCOMPARE(price->batch, 0.25);
    QCOMPARE(price->ratesFor(1001).input, 5.0);
    QCOMPARE(table->priceOf(mine, openAi, now.addDays(60))->input, 1.0);
    QCOMPARE(table->priceOf(mine, openAi, now.addSecs(9 * 3600))->input, 4.0);
    QCOMPARE(table->contextOf(mine, openAi), 64'000);
    QCOMPARE(table->effortOf(mine, openAi), QStringLiteral("low"));
    QCOMPARE(table->priceOf(QStringLiteral("gpt-4o"), openAi, now)->input, 2.5); // its own line is over
}

void TestPrices::refusesBrokenLines_data() {
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"m\tx\t\t3", "m\t-1\t\t3", "m\t1\t\t", "m", "\t1\t\t3", "m\tnan\t\t3", "m\tinf\t\t3", "m\t1\tx\t3",
          "m\t1\t\t3\ty", "m\t1\t\t3\t\t\thard", "m\t1\t\t3\t\t\t\tsoon", "m\t1\t\t3\t\t\t\t\t2027-13-01",
          "m\t1\t\t3\t\t\t\t\t\tmany", "m\t1\t\t3\t\t\t\t\t\t-5", "m\t1\t\t3\t\t\t\t\t\t\tat night",
          "m\t1\t\t3\t\t\t\t\t\t\t\thalf"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestPrices::refusesBrokenLines() {
    QFETCH(QString, line);
    const auto table = PriceTable::load(QStringLiteral("good\t1\t\t2\n") + line);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::Malformed);
    QVERIFY(table.error().place.endsWith(QLatin1String(":2")));
}

void TestPrices::localServersCostNothing() {
    const auto table = PriceTable::load({});
    const Provider ollama = *providerById(u"ollama");
    QVERIFY(table->priceOf(QStringLiteral("qwen3:8b"), ollama, now) == std::optional(Price{}));
    QVERIFY(table->priceOf(QStringLiteral("gpt-5-mini"), ollama, now) == std::optional(Price{}));
    QCOMPARE(table->contextOf(QStringLiteral("gpt-5-mini"), ollama), 0); // nor has it that window
    QCOMPARE(table->effortOf(QStringLiteral("gpt-5-mini"), ollama), QString());
    const Provider cloud = providerAt(ollama, QStringLiteral("https://ollama.com/v1"));
    QVERIFY(!table->priceOf(QStringLiteral("qwen3:8b"), cloud, now));
}

void TestPrices::addsUp_data() {
    QTest::addColumn<TokenUsage>("tokens");
    QTest::addColumn<double>("prompt");
    QTest::addColumn<double>("completion");
    QTest::newRow("plain") << TokenUsage{1'000'000, 0, 0, 500'000, true} << 2.0 << 4.0;
    QTest::newRow("cached") << TokenUsage{1'000'000, 400'000, 0, 0, true} << 1.4 << 0.0;
    QTest::newRow("written") << TokenUsage{1'000'000, 400'000, 200'000, 0, true} << 1.5 << 0.0;
    QTest::newRow("more cached than there is") << TokenUsage{100'000, 200'000, 0, 0, true} << 0.1 << 0.0;
}

void TestPrices::addsUp() {
    QFETCH(TokenUsage, tokens);
    QFETCH(double, prompt);
    QFETCH(double, completion);
    const Usage usage = priced(tokens, {2, 0.5, 8, 2.5});
    QCOMPARE(usage.promptCost, prompt);
    QCOMPARE(usage.completionCost, completion);
    QCOMPARE(usage.totalCost, prompt + completion);
    QCOMPARE(usage.promptTokens, tokens.prompt);
    QCOMPARE(usage.totalTokens, tokens.prompt + tokens.completion);
}

void TestPrices::countsTokens_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("tokens");
    const auto row = [](const char *name, const char *text, qint64 tokens) {
        QTest::newRow(name) << QString::fromUtf8(text) << tokens;
    };
    row("nothing", "", 0);
    row("words", "the model learns", 3);
    row("long word", "interpretability", 3);
    row("id", "2501.00001", 5);
    row("marks", "{\"a\": 8}", 7);
    row("Greek", "λόγος", 3);
    row("Chinese", "深度学习", 4);
    row("spaces", "a          b", 2);
}

void TestPrices::countsTokens() {
    QFETCH(QString, text);
    QFETCH(qint64, tokens);
    QCOMPARE(estimateTokens(text), tokens);
}

void TestPrices::countsAbstractsAsServicesDo_data() {
    QTest::addColumn<QStringList>("abstracts");
    QStringList invented;
    for (const InventedPaper &paper : PaperInventor(3).papers(2000))
        invented << paper.paper.abstract;
    QTest::newRow("invented") << invented;
    QStringList real;
    QFile file(QStringLiteral(WINNOW_CORPUS "/corpus/ranking.jsonl"));
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd())
            real << QJsonDocument::fromJson(file.readLine()).object()[QLatin1String("abstract")].toString();
    }
    QTest::newRow("real") << real;
}

void TestPrices::countsAbstractsAsServicesDo() {
    QFETCH(QStringList, abstracts);
    if (abstracts.isEmpty())
        QSKIP("the corpus is not here");
    qint64 sum = 0;
    qint64 expected = 0;
    int within = 0;
    for (const QString &abstract : abstracts) {
        const qint64 estimate = estimateTokens(abstract);
        const qint64 mark = (abstract.size() + 3) / 4;
        sum += estimate;
        expected += mark;
        within += std::abs(double(estimate) / double(mark) - 1) <= 0.15 ? 1 : 0;
    }
    QVERIFY(abstracts.size() > 1000);
    QVERIFY2(std::abs(double(sum) / double(expected) - 1) <= 0.15, qPrintable(QString::number(sum)));
    QVERIFY2(within > 0.99 * double(abstracts.size()), qPrintable(QString::number(within)));
}

WINNOW_TEST(TestPrices, winnow::NoApplication)

} // namespace pricestest

#include "tst_prices.moc"
