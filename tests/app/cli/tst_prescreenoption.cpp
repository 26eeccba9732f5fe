#include "app/cli/estimatewords.h"
#include "tests/app/cli/modelday.h"
#include "tests/support/testmain.h"

namespace prescreenoptiontest {

using namespace winnow;

class TestPrescreenOption final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsMissing();
    void isOffByDefault();
    void theSettingIsTheUsualOne();
    void aPaperIsScoredByHand();
    void refusesUsage_data();
    void refusesUsage();
    void estimateSaysWhatItSaves();
};

void TestPrescreenOption::saysWhatIsMissing() {
    const ModelDay day;
    const Outcome said = day.score("--prescreen 98 --dry-run");
    QCOMPARE(said.code, 0);
    QVERIFY2(said.out.contains("50 more kept paper"), said.out.constData());
    const QJsonObject prescreening = day.score("--prescreen 98 --dry-run --json")
                                         .json()
                                         .object()
                                         .value(QLatin1String("prescreening"))
                                         .toObject();
    QCOMPARE(prescreening.value(QLatin1String("recall")).toInt(), 98);
    QCOMPARE(prescreening.value(QLatin1String("missing_kept")).toInt(), 50);
    QCOMPARE(prescreening.value(QLatin1String("missing_days")).toInt(), 5);
    // And asks about all.
    const QJsonObject run = day.score("--prescreen 98 --json").json().object();
    QCOMPARE(run.value(QLatin1String("scored")).toInt(), 10);
    QCOMPARE(run.value(QLatin1String("prescreened")).toInt(), 0);
}

void TestPrescreenOption::isOffByDefault() {
    const ModelDay day;
    const QJsonObject estimate = day.score("--dry-run --json").json().object();
    QVERIFY(estimate.contains(QLatin1String("prescreening")));
    QVERIFY(estimate.value(QLatin1String("prescreening")).isNull());
}

void TestPrescreenOption::theSettingIsTheUsualOne() {
    ModelDay day;
    day.cli.write(QStringLiteral("settings.ini"), pricesSetting + "[learn]\nprescreenRecall=95\n");
    const auto recall = [&](const char *more) {
        return day.score(more)
            .json()
            .object()
            .value(QLatin1String("prescreening"))
            .toObject()
            .value(QLatin1String("recall"));
    };
    QCOMPARE(recall("--dry-run --json").toInt(), 95);
    QCOMPARE(recall("--prescreen 99 --dry-run --json").toInt(), 99);
    QVERIFY(recall("--prescreen off --dry-run --json").isUndefined());
    day.cli.write(QStringLiteral("settings.ini"), pricesSetting + "[learn]\nprescreenRecall=97\n");
    const Outcome wrong = day.score("--dry-run --json");
    QVERIFY2(wrong.err.contains("prescreenRecall"), wrong.err.constData());
    day.cli.write(QStringLiteral("settings.ini"),
                  pricesSetting + "[learn]\nenabled=false\nprescreenRecall=95\n");
    QVERIFY(recall("--dry-run --json").isUndefined());
    QCOMPARE(day.score("--prescreen 95 --dry-run").code, 2);
}

void TestPrescreenOption::aPaperIsScoredByHand() {
    ModelDay day;
    const QString id = day.papers().at(3).toObject().value(QLatin1String("id")).toString();
    day.model.drop({id});
    QCOMPARE(day.score().code, 0);
    QCOMPARE(day.paper(id).value(QLatin1String("state")).toString(), QStringLiteral("screened"));
    QCOMPARE(day.score("--paper " + id.toLatin1()).code, 0);
    QCOMPARE(day.paper(id).value(QLatin1String("state")).toString(), QStringLiteral("scored"));
    QCOMPARE(day.score("--paper 2501.99999").code, 1);
    QCOMPARE(day.score("--paper nonsense").code, 2);
}

void TestPrescreenOption::refusesUsage_data() {
    QTest::addColumn<QByteArray>("arguments");
    for (const char *arguments :
         {"score --model m --prescreen 97", "score --model m --prescreen on",
          "run --sample --model m --prescreen 0", "score --scorer builtin --prescreen 98"})
        QTest::newRow(arguments) << QByteArray(arguments);
}

void TestPrescreenOption::refusesUsage() {
    QFETCH(QByteArray, arguments);
    const CliProgram cli;
    const Outcome outcome = cli(arguments.constData());
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("--prescreen"), outcome.err.constData());
}

void TestPrescreenOption::estimateSaysWhatItSaves() {
    RunEstimate estimate;
    estimate.day = QDate(2025, 6, 2);
    estimate.scorer = Scorer::Llm;
    estimate.model = QStringLiteral("gpt-4o");
    estimate.papers = 142;
    estimate.prescreening.recall = 98;
    estimate.prescreening.papers = 342;
    estimate.prescreening.kept = 142;
    estimate.prescreening.audited = 3;
    estimate.prescreening.found = 0.979;
    estimate.prescreening.foundLow = 0.948;
    estimate.prescreening.foundHigh = 0.994;
    estimate.prescreening.days = 17;
    estimate.prescreening.savedCost = 0.12;
    const QString text = estimateLines(estimate).join(QLatin1Char('\n'));
    for (const char *part : {"142 of 342", "$0.12", "98 % (95–99 %)", "17 days", "3 "})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
}

WINNOW_TEST(TestPrescreenOption, QCoreApplication)

} // namespace prescreenoptiontest

#include "tst_prescreenoption.moc"
