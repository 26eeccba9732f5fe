#include "app/taste/prescreener.h"
#include "tests/support/judgedpapers.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

namespace prescreenrecalltest {

using namespace winnow;

// What pre-screening leaves of real days, of which it learned nothing. More of it: winnow-prescreening.
class TestPrescreenRecall final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatItSays();
};

namespace {

constexpr size_t decidedDays = 17;

std::vector<TasteExample> decided(const JudgedDays &days) {
    std::vector<TasteExample> examples;
    size_t number = 0;
    for (const auto &[name, papers] : days) {
        if (number++ == decidedDays)
            break;
        for (const JudgedPaper &judged : papers) {
            TasteExample example;
            example.key = qint64(examples.size());
            example.paper = judged.paper;
            example.day = QDate::fromString(name, Qt::ISODate);
            example.evidence.decision = judged.chosen ? Decision::Keep : Decision::Skip;
            examples.push_back(std::move(example));
        }
    }
    return examples;
}

} // namespace

void TestPrescreenRecall::findsWhatItSays() {
    QFile digest(QStringLiteral(WINNOW_CORPUS "/seeds/digest-2025-08-08.md"));
    const JudgedDays days = readJudgedPapers(QStringLiteral(WINNOW_CORPUS "/corpus/ranking.jsonl"));
    if (days.size() <= decidedDays || !digest.open(QIODevice::ReadOnly))
        QSKIP("the corpus is not here");
    const auto criteria = criteriaFromMarkdown(QString::fromUtf8(digest.readAll()));
    QVERIFY(criteria);
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
    const auto screener = Prescreener::learn(*criteria, decided(days), now, 180);
    QVERIFY(screener);
    const auto cut = screener->record().cut(98);
    QVERIFY(cut);
    QCOMPARE(cut->days, int(decidedDays));
    double papers = 0;
    double left = 0;
    double chosen = 0;
    double found = 0;
    for (auto day = std::next(days.begin(), decidedDays); day != days.end(); ++day) {
        for (const JudgedPaper &judged : day->second) {
            const bool isLeft = screener->value(judged.paper) >= cut->least;
            papers += 1;
            left += isLeft ? 1 : 0;
            chosen += judged.chosen ? 1 : 0;
            found += isLeft && judged.chosen ? 1 : 0;
        }
    }
    const double recall = found / chosen;
    qInfo("said %.3f (%.3f to %.3f), came %.3f, in %.2f of the papers", cut->found.share, cut->found.low,
          cut->found.high, recall, left / papers);
    QVERIFY(recall >= 0.95);
    QVERIFY(left / papers <= 0.5);
    QVERIFY(recall >= cut->found.low && recall <= cut->found.high);
}

WINNOW_TEST(TestPrescreenRecall, QCoreApplication)

} // namespace prescreenrecalltest

#include "tst_prescreenrecall.moc"
