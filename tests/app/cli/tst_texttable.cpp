#include "app/cli/texttable.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace texttabletest {

using namespace winnow;

class TestTextTable final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void measures_data();
    void measures();
    void takesOutWhatMovesTheCursor();
    void cuts();
    void alignsColumns();
    void keepsToTheWidth();
};

void TestTextTable::measures_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("plain") << QStringLiteral("abc") << 3;
    QTest::newRow("accent of its own") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("wide") << QStringLiteral("\u6f22\u5b57") << 4;
    QTest::newRow("beyond the first plane") << QString::fromUcs4(U"\U0001d4aa", 1) << 1;
    QTest::newRow("emoji") << QString::fromUcs4(U"\U0001f600", 1) << 2;
}

void TestTextTable::measures() {
    QFETCH(QString, text);
    QTEST(displayWidth(text), "width");
}

void TestTextTable::takesOutWhatMovesTheCursor() {
    QCOMPARE(plainLine(QStringLiteral("a\x1b[31mb\nc\td\u202e")), QStringLiteral("a[31mb c d"));
    QCOMPARE(plainLine(QStringLiteral("\u0085x\u007f")), QStringLiteral("x"));
}

void TestTextTable::cuts() {
    QCOMPARE(fitted(QStringLiteral("abcdef"), 6), QStringLiteral("abcdef"));
    QCOMPARE(fitted(QStringLiteral("abcdef"), 4), QStringLiteral("abc\u2026"));
    QCOMPARE(fitted(QStringLiteral("\u6f22\u5b57\u6f22"), 4), QStringLiteral("\u6f22\u2026"));
    QCOMPARE(fitted(QStringLiteral("abc"), 0), QString());
}

void TestTextTable::alignsColumns() {
    TextTable table;
    table.addColumn(QStringLiteral("N"), TextTable::Align::Right);
    table.addColumn(QStringLiteral("Name"));
    table.addColumn(QStringLiteral("Title"));
    table.addRow({QStringLiteral("7"), QStringLiteral("\u6f22"), QStringLiteral("one")});
    table.addRow({QStringLiteral("12"), QStringLiteral("e\u0301"), QStringLiteral("two\nlines")});
    QCOMPARE(table.lines(0),
             (QStringList{QStringLiteral(" N  Name  Title"), QStringLiteral(" 7  \u6f22    one"),
                          QStringLiteral("12  e\u0301     two lines")}));
}

void TestTextTable::keepsToTheWidth() {
    TextTable table;
    table.addColumn(QStringLiteral("Id"));
    table.addColumn(QStringLiteral("Title"));
    table.addRow({QStringLiteral("2506.00001"), QString(200, QLatin1Char('x'))});
    for (const QString &line : table.lines(60))
        QVERIFY(displayWidth(line) <= 60);
    QCOMPARE(displayWidth(table.lines(60).constLast()), 60);
    QCOMPARE(displayWidth(table.lines(0).constLast()), 212);
}

WINNOW_TEST(TestTextTable, QCoreApplication)

} // namespace texttabletest

#include "tst_texttable.moc"
