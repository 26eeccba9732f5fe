#include "app/model/rowstore.h"
#include "app/model/textcodec.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

namespace textcodectest {

using namespace winnow;

namespace {

const std::array sentences{
    QByteArrayView("We measure how fast meltwater finds its way through firn layers of a glacier."),
    QByteArrayView("Sorting networks of small depth are found by a search through their comparators."),
    QByteArrayView("A method to measure the depth of meltwater streams on glaciers by their sound."),
    QByteArrayView("Row polymorphism makes type inference for records as simple as for functions."),
};

// The sentences with their words in other orders, as a library's texts share their words.
QByteArray sentence(int number) {
    QByteArrayList words;
    for (size_t i = 0; i < sentences.size(); ++i)
        words +=
            sentences[(i + size_t(number)) % sentences.size()].toByteArray().split(' ').mid(number % 5, 6);
    return words.join(' ');
}

PaperRow row(int number) {
    PaperRow made;
    made.paper.id = *ArxivId::fromString(QStringLiteral("2508.%1").arg(10000 + number));
    made.paper.title = QString::fromUtf8(sentence(number)).left(70);
    made.paper.comment = QString::fromUtf8(sentence(number + 1));
    made.day = QDate(2025, 8, 8);
    return made;
}

} // namespace

class TestTextCodec final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void givesBackEveryText_data();
    void givesBackEveryText();
    void learnsNothingFromNothing();
    void makesTextsLikeTheSampleHalfAsLong();
    void rowsOfALargeStoreTakeLessSpace();
    void rowsStayTheSameHoweverTheyArePacked();

private:
    RowStore m_before; // filled before the program learns
    QByteArray m_packedBefore;
};

void TestTextCodec::initTestCase() {
    RowTexts texts;
    const QByteArray title = sentence(7);
    texts.fields[RowTexts::Id] = "2508.10007";
    texts.fields[RowTexts::Title] = title;
    m_packedBefore = texts.packed();
    for (int i = 0; i < 3; ++i)
        m_before.add(row(i));
}

void TestTextCodec::givesBackEveryText_data() {
    QTest::addColumn<QByteArray>("text");
    QByteArray every;
    for (int byte = 0; byte < 256; ++byte)
        every += static_cast<char>(byte);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("a");
    QTest::newRow("known words") << sentence(3);
    QTest::newRow("the start of a word") << QByteArray("meltw");
    QTest::newRow("every byte") << every;
    QByteArray backwards = every;
    std::ranges::reverse(backwards);
    QTest::newRow("every byte, backwards") << backwards;
    QTest::newRow("zeros") << QByteArray(20, '\0');
    QTest::newRow("zeros behind a word") << QByteArray("glacier") + QByteArray(9, '\0');
    QTest::newRow("255s") << QByteArray(20, '\xff');
    QTest::newRow("other letters") << QByteArray("氷河の融解水 – Gletscherbäche");
    QTest::newRow("long") << sentence(1).repeated(2000);
}

void TestTextCodec::givesBackEveryText() {
    QFETCH(QByteArray, text);
    const TextCodec codec(sentences);
    QCOMPARE(codec.decoded(codec.encoded(text)), text);
    const std::array odd{QByteArrayView(text),
                         QByteArrayView("\xff\xff\xff", 3)}; // learned from the text itself
    const TextCodec own(odd);
    QCOMPARE(own.decoded(own.encoded(text)), text);
}

void TestTextCodec::learnsNothingFromNothing() {
    const TextCodec codec({});
    QCOMPARE(codec.decoded(codec.encoded(sentence(0))), sentence(0));
}

void TestTextCodec::makesTextsLikeTheSampleHalfAsLong() {
    std::vector<QByteArray> texts;
    for (int i = 0; i < 100; ++i)
        texts.push_back(sentence(i));
    const TextCodec codec(std::vector<QByteArrayView>(texts.begin(), texts.begin() + 20));
    for (const QByteArray &text : texts)
        QVERIFY2(codec.encoded(text).size() * 2 < text.size(), text.constData());
}

void TestTextCodec::rowsOfALargeStoreTakeLessSpace() {
    RowStore large;
    for (int i = 0; i < 1000; ++i)
        large.add(row(i));
    for (int i = 0; i < 1000; ++i)
        QVERIFY(large.row(i) == row(i));
    RowTexts texts(m_packedBefore);
    const QByteArray packed = texts.packed();
    QVERIFY2(packed.size() * 3 < m_packedBefore.size() * 2, qPrintable(QString::number(packed.size())));
    QVERIFY(RowTexts(packed).fields == texts.fields);
    QCOMPARE(RowTexts::first(packed), RowTexts::first(m_packedBefore));
    const RowTexts copy = RowTexts(packed); // views of what it shares with the one it came from
    QCOMPARE(copy[RowTexts::Title].toByteArray(), sentence(7));
    const QByteArray foreign = QByteArray("氷河").repeated(40);
    texts.fields[RowTexts::Title] = foreign; // would take twice the space
    QVERIFY(texts.packed().size() < foreign.size() + 40);
    QCOMPARE(RowTexts(texts.packed())[RowTexts::Title].toByteArray(), foreign);
}

void TestTextCodec::rowsStayTheSameHoweverTheyArePacked() {
    RowStore now;
    for (int i = 0; i < 3; ++i)
        now.add(row(i));
    QCOMPARE(int(m_before.compare(1, now, 1)), int(RowStore::Difference::None));
    QCOMPARE(int(m_before.compare(1, now, 2)), int(RowStore::Difference::More));
    QVERIFY(!m_before.setAbstract(1, QString()));
    QVERIFY(m_before.row(1) == row(1));
    m_before.replace(1, now, 2);
    QVERIFY(m_before.row(1) == row(2));
}

WINNOW_TEST(TestTextCodec, winnow::NoApplication)

} // namespace textcodectest

#include "tst_textcodec.moc"
