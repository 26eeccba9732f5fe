#include "app/llm/answer/mend.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace mendtest {

using namespace winnow;

class TestMend final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mendsBytes_data();
    void mendsBytes();
    void mendsText_data();
    void mendsText();
    void copiesNothingThatIsWell();
};

void TestMend::mendsBytes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const char16_t *text) {
        QTest::newRow(name) << bytes << QString::fromUtf16(text);
    };
    row("well",
        "a\xC3\xA9"
        "b",
        u"a\u00e9b");
    row("empty", "", u"");
    row("a cut character", "a\xC3", u"a\ufffd");
    row("cut before another", "a\xC3 b", u"a\ufffd b");
    row("Latin 1", "caf\xE9 au lait", u"caf\ufffd au lait");
    row("a lone tail",
        "a\xA9"
        "b",
        u"a\ufffdb");
    row("NUL", QByteArray("a\0b", 3), u"a\ufffdb");
    row("NULs at the end", QByteArray("ab\0\0", 4), u"ab");
    row("both", QByteArray("\xFF\0b", 3), u"\ufffd\ufffdb");
}

void TestMend::mendsBytes() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const QByteArray whole = mended(bytes);
    QVERIFY(whole.isValidUtf8());
    QCOMPARE(QString::fromUtf8(whole), text);
}

void TestMend::mendsText_data() {
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("text");
    const QChar high(0xd83d);
    const QChar low(0xde00);
    const QString good = QString(high) + low;
    const QString mark(QChar::ReplacementCharacter);
    QTest::newRow("well") << QStringLiteral("abc") << QStringLiteral("abc");
    QTest::newRow("pair") << good << good;
    QTest::newRow("first half") << QString(high) + QLatin1Char('a') << mark + QLatin1Char('a');
    QTest::newRow("second half") << QLatin1Char('a') + QString(low) << QLatin1Char('a') + mark;
    QTest::newRow("at the end") << QLatin1Char('a') + QString(high) << QLatin1Char('a') + mark;
    QTest::newRow("half before a pair") << high + good << mark + good;
    QTest::newRow("wrong way round") << QString(low) + high << mark + mark;
    QTest::newRow("NUL") << QString(QChar(0)) << mark;
}

void TestMend::mendsText() {
    QFETCH(QString, broken);
    QTEST(mended(broken), "text");
}

void TestMend::copiesNothingThatIsWell() {
    const QByteArray bytes(2'000'000, 'x');
    QVERIFY(mended(bytes).constData() == bytes.constData());
    const QString text(1000, QLatin1Char('x'));
    QVERIFY(mended(text).constData() == text.constData());
}

WINNOW_TEST(TestMend, winnow::NoApplication)

} // namespace mendtest

#include "tst_mend.moc"
