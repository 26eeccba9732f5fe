#include "app/meaning/stemtable.h"
#include "app/meaning/wordtokens.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <map>
#include <random>

namespace stemtabletest {

using namespace winnow;

// Finding by stem, and that words which were read before are read as the first time.
class TestStemTable final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasPut_data();
    void findsWhatWasPut();
    void findsNothingInAnEmptyOne();
    void readsKnownWordsAlike();
};

void TestStemTable::findsWhatWasPut_data() {
    QTest::addColumn<quint64>("step"); // 0: by chance
    QTest::newRow("by chance") << quint64(0);
    QTest::newRow("neighbours") << quint64(1);
    QTest::newRow("alike but for the highest bits") << (quint64(1) << 50);
}

void TestStemTable::findsWhatWasPut() {
    QFETCH(quint64, step);
    constexpr int stems = 3'000;
    std::mt19937_64 random(7);
    StemTable<int> table;
    std::map<quint64, int> same;
    for (int i = 1; i <= stems; ++i) {
        const quint64 stem = step == 0 ? random() | 1 : step * quint64(i);
        table[stem] = i;
        same[stem] = i;
        QCOMPARE(table.size(), same.size());
    }
    for (const auto &[stem, value] : same) {
        const int *found = table.find(stem);
        QVERIFY(found != nullptr);
        QCOMPARE(*found, value);
        QVERIFY(table.find(stem + 2) == nullptr || same.contains(stem + 2));
    }
    int seen = 0;
    table.forEach([&](quint64 stem, int value) { seen += same.at(stem) == value ? 1 : 0; });
    QCOMPARE(size_t(seen), same.size());
}

void TestStemTable::findsNothingInAnEmptyOne() {
    StemTable<int> table;
    QVERIFY(table.find(5) == nullptr);
    table.reserve(100);
    QVERIFY(table.find(5) == nullptr);
    QVERIFY(table.find(0) == nullptr);
    QCOMPARE(table[5], 0);
    QCOMPARE(table.size(), size_t(1));
}

// More words than are remembered, twice over.
void TestStemTable::readsKnownWordsAlike() {
    QString text;
    for (int i = 0; i < 30'000; ++i)
        text += QStringLiteral("w%1ings the ").arg(i * 31);
    const auto first = tokenize(text, text.size()).tokens;
    const auto again = tokenize(text, text.size()).tokens;
    QCOMPARE(first.size(), size_t(60'000));
    for (size_t i = 0; i < first.size(); ++i) {
        QCOMPARE(again[i].stem, first[i].stem);
        QCOMPARE(again[i].common, i % 2 == 1);
    }
}

WINNOW_TEST(TestStemTable, QCoreApplication)

} // namespace stemtabletest

#include "tst_stemtable.moc"
