#include "app/meaning/textmeaning.h"
#include "app/meaning/vectortrainer.h"
#include "app/meaning/wordvectors.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QTest>

#include <cmath>

namespace wordvectorstest {

using namespace winnow;

// Tables of word vectors: what they say, and that nothing but such a table is read as one.
class TestWordVectors final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void builtInKnowsWhatWordsAreAlike();
    void tellsPapersApart();
    void writesAndReadsTheSame();
    void refusesDamage_data();
    void refusesDamage();
    void leavesOutNullVectors();
};

static WordVectors smallTable() {
    return WordVectors(7, 3, {{11, 2.5F, {1, 0, 0}}, {12, 1, {0.5F, -0.5F, 0}}, {13, 0.25F, {3, 4, 12}}});
}

static MeaningVector meaning(const char *text) {
    return meaningOf(tokenize(QString::fromUtf8(text)).tokens, WordVectors::builtIn());
}

void TestWordVectors::builtInKnowsWhatWordsAreAlike() {
    QVERIFY(WordVectors::builtIn().size() > 5'000);
    const MeaningVector pruning = meaning("pruning of weights");
    QVERIFY(cosine(pruning, meaning("sparsity and compression of networks")) >
            cosine(pruning, meaning("dialogue in Arabic dialects")) + 0.1F);
    const MeaningVector galaxies = meaning("dwarf galaxies");
    QVERIFY(cosine(galaxies, meaning("satellites of the Milky Way")) >
            cosine(galaxies, meaning("instruction tuning")) + 0.1F);
    QVERIFY(meaning("zzyzzx qwrtpf").empty());
    QVERIFY(meaning("").empty());
}

void TestWordVectors::tellsPapersApart() {
    const auto paper = [](const char *title, const char *abstract) {
        return meaningOf(tokenize(QString::fromUtf8(title)).tokens,
                         tokenize(QString::fromUtf8(abstract)).tokens, WordVectors::builtIn());
    };
    const MeaningVector one =
        paper("Routing tokens to experts", "A sparse mixture of experts with a balanced router.");
    const MeaningVector near =
        paper("Gating in large MoE models", "Which expert is chosen for which token, and why.");
    const MeaningVector far =
        paper("Lesions in retinal images", "Segmentation of lesions for clinical screening.");
    QVERIFY2(cosine(one, near) > cosine(one, far) + 0.2F,
             qPrintable(QStringLiteral("%1 %2").arg(cosine(one, near)).arg(cosine(one, far))));
    float square = 0;
    for (const float value : one)
        square += value * value;
    QVERIFY(std::abs(square - 1) < 1e-4F);
}

void TestWordVectors::writesAndReadsTheSame() {
    const WordVectors table = smallTable();
    const QByteArray bytes = table.write();
    const auto read = WordVectors::read(bytes);
    QVERIFY(read);
    QCOMPARE(read->number(), 7);
    QCOMPARE(read->dimensions(), 3);
    QCOMPARE(read->size(), size_t(3));
    QVERIFY(read->knows(12));
    QVERIFY(!read->knows(14));
    QCOMPARE(read->weight(11), 2.5F);
    QCOMPARE(read->weight(14), 0.0F);
    QCOMPARE(read->write(), bytes);
    MeaningVector sum(3);
    QVERIFY(read->add(13, 2, sum)); // 3, 4, 12 is 13 long
    QVERIFY(std::abs(sum[0] - 6.0F / 13) < 0.02F && std::abs(sum[2] - 24.0F / 13) < 0.02F);
    QVERIFY(!read->add(14, 1, sum));
    QCOMPARE(WordVectors().write().size(), WordVectors::read(WordVectors(1, 5, {}).write())->write().size());
}

// The same bytes with a checksum that fits, so that what stands behind it is tried.
static QByteArray signedAnew(QByteArray bytes) {
    bytes.chop(32);
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void TestWordVectors::refusesDamage_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = smallTable().write();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("word\t1\n").repeated(40);
    QTest::newRow("cut off") << good.first(good.size() - 1);
    QTest::newRow("cut off, signed") << signedAnew(good.first(good.size() - 1));
    QTest::newRow("longer, signed") << signedAnew(good + QByteArray(40, 'x'));
    const auto with = [&](qsizetype at, QByteArray values) {
        return QByteArray(good).replace(at, values.size(), values);
    };
    QTest::newRow("a bit turned") << with(60, "!");
    QTest::newRow("another version") << signedAnew(with(4, "\x02"));
    QTest::newRow("a negative number") << signedAnew(with(8, QByteArray("\xff\xff\xff\xff", 4)));
    QTest::newRow("no dimensions") << signedAnew(with(12, QByteArray(4, '\0')));
    QTest::newRow("endless dimensions") << signedAnew(with(12, QByteArray("\xff\xff\xff\xff", 4)));
    QTest::newRow("endless words") << signedAnew(with(16, QByteArray("\xff\xff\xff\xff", 4)));
    QTest::newRow("more words than stand there") << signedAnew(with(16, QByteArray("\x04\0\0\0", 4)));
    QTest::newRow("a word twice") << signedAnew(with(20, good.mid(28, 8)));
    QTest::newRow("no word") << signedAnew(with(20, QByteArray(8, '\0')));
}

void TestWordVectors::refusesDamage() {
    QFETCH(QByteArray, bytes);
    const auto read = WordVectors::read(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Malformed);
}

void TestWordVectors::leavesOutNullVectors() {
    const WordVectors table(1, 2, {{5, 1, {0, 0}}, {6, 1, {0, 1}}});
    QVERIFY(!table.knows(5));
    QVERIFY(table.knows(6));
}

WINNOW_TEST(TestWordVectors, winnow::NoApplication)

} // namespace wordvectorstest

#include "tst_wordvectors.moc"
