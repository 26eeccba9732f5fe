#include "app/llm/prices.h"
#include "app/llm/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace winnow;

class TestPrices final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shippedTableIsWhole();
    void findsModels_data();
    void findsModels();
    void ownLinesWin();
    void refusesBrokenLines_data();
    void refusesBrokenLines();
    void localServersCostNothing();
    void addsUp_data();
    void addsUp();
    void countsTokens_data();
    void countsTokens();
    void countsAbstractsAsServicesDo();
};

void TestPrices::shippedTableIsWhole() {
    const auto table = PriceTable::load({});
    QVERIFY(table);
    QVERIFY(table->shipped().isValid());
    QVERIFY(table->models().size() > 20);
    for (const PricedModel &line : table->models()) {
        QVERIFY2(line.price.input > 0 && line.price.output > 0, qPrintable(line.model));
        QVERIFY2(line.price.cachedInput <= line.price.input, qPrintable(line.model));
    }
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
    const auto price = table->priceOf(model, providers().front());
    QCOMPARE(price.has_value(), known);
    if (known)
        QVERIFY(*price == (Price{2.5, 1.25, 10, 0}));
}

void TestPrices::ownLinesWin() {
    const auto table = PriceTable::load(QStringLiteral("# mine\r\n"
                                                       "model\toutput\tinput\r\n"
                                                       "gpt-4o\t4\t1\r\n"
                                                       "\r\n"
                                                       "my-deployment\t2\t0.5\r\n"));
    QVERIFY(table);
    QVERIFY(table->priceOf(QStringLiteral("gpt-4o"), providers().front()) ==
            std::optional(Price{1, 1, 4, 0}));
    QVERIFY(table->priceOf(QStringLiteral("my-deployment"), providers().front()) ==
            std::optional(Price{0.5, 0.5, 2, 0}));
    QVERIFY(table->priceOf(QStringLiteral("gpt-4o-mini"), providers().front()));
    QVERIFY(PriceTable::load(QStringLiteral("plain\t1\t0.5\t3\t1.25"))
                ->priceOf(QStringLiteral("plain"), providers().front()) ==
            std::optional(Price{1, 0.5, 3, 1.25}));
}

void TestPrices::refusesBrokenLines_data() {
    QTest::addColumn<QString>("line");
    for (const char *line : {"m\tx\t\t3", "m\t-1\t\t3", "m\t1\t\t", "m", "\t1\t\t3", "m\tnan\t\t3",
                             "m\tinf\t\t3", "m\t1\tx\t3", "m\t1\t\t3\ty"})
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
    QVERIFY(table->priceOf(QStringLiteral("qwen3:8b"), ollama) == std::optional(Price{}));
    const Provider cloud = providerAt(ollama, QStringLiteral("https://ollama.com/v1"));
    QVERIFY(!table->priceOf(QStringLiteral("qwen3:8b"), cloud));
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

void TestPrices::countsAbstractsAsServicesDo() {
    QFile file(QStringLiteral(WINNOW_CORPUS "/corpus/ranking.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the corpus is not here");
    qint64 sum = 0;
    qint64 expected = 0;
    int within = 0;
    int abstracts = 0;
    while (!file.atEnd()) {
        const QString abstract =
            QJsonDocument::fromJson(file.readLine()).object()[QLatin1String("abstract")].toString();
        const qint64 estimate = estimateTokens(abstract);
        const qint64 mark = (abstract.size() + 3) / 4;
        sum += estimate;
        expected += mark;
        ++abstracts;
        within += std::abs(double(estimate) / double(mark) - 1) <= 0.15 ? 1 : 0;
    }
    QVERIFY(abstracts > 1000);
    QVERIFY2(std::abs(double(sum) / double(expected) - 1) <= 0.15, qPrintable(QString::number(sum)));
    QVERIFY2(within > 0.99 * abstracts, qPrintable(QString::number(within)));
}

QTEST_APPLESS_MAIN(TestPrices)
#include "tst_prices.moc"
