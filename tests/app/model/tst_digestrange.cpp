#include "app/model/digestrange.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace digestrangetest {

using namespace winnow;

class TestDigestRange final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWeeks_data();
    void readsWeeks();
    void readsMonths_data();
    void readsMonths();
    void namesItself_data();
    void namesItself();
    void keepsTheWordsApartFromTheDays();
};

void TestDigestRange::readsWeeks_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title"); // empty: it is none
    QTest::newRow("week") << QStringLiteral("2026-W31")
                          << QStringLiteral("2026-W31 (2026-07-27 to 2026-08-02)");
    QTest::newRow("small") << QStringLiteral("2026w31")
                           << QStringLiteral("2026-W31 (2026-07-27 to 2026-08-02)");
    QTest::newRow("day of it") << QStringLiteral("2026-08-02")
                               << QStringLiteral("2026-W31 (2026-07-27 to 2026-08-02)");
    QTest::newRow("first of its year, begun in the last")
        << QStringLiteral("2026-01-01") << QStringLiteral("2026-W01 (2025-12-29 to 2026-01-04)");
    QTest::newRow("last of the year before")
        << QStringLiteral("2027-01-01") << QStringLiteral("2026-W53 (2026-12-28 to 2027-01-03)");
    QTest::newRow("53rd of a year with 52") << QStringLiteral("2025-W53") << QString();
    QTest::newRow("none") << QStringLiteral("2026-W00") << QString();
    QTest::newRow("far") << QStringLiteral("2026-W99") << QString();
    QTest::newRow("year nought") << QStringLiteral("0000-W01") << QString();
    QTest::newRow("no day") << QStringLiteral("2026-02-30") << QString();
    QTest::newRow("words") << QStringLiteral("last") << QString();
}

void TestDigestRange::readsWeeks() {
    QFETCH(QString, text);
    QFETCH(QString, title);
    const auto range = weekFromText(text);
    QCOMPARE(range ? rangeTitle(*range) : QString(), title);
}

void TestDigestRange::readsMonths_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("month") << QStringLiteral("2024-02")
                           << QStringLiteral("2024-02 (2024-02-01 to 2024-02-29)");
    QTest::newRow("day of it") << QStringLiteral("2025-12-31")
                               << QStringLiteral("2025-12 (2025-12-01 to 2025-12-31)");
    QTest::newRow("thirteenth") << QStringLiteral("2025-13") << QString();
    QTest::newRow("year") << QStringLiteral("2025") << QString();
}

void TestDigestRange::readsMonths() {
    QFETCH(QString, text);
    QFETCH(QString, title);
    const auto range = monthFromText(text);
    QCOMPARE(range ? rangeTitle(*range) : QString(), title);
}

void TestDigestRange::namesItself_data() {
    QTest::addColumn<DigestRange>("range");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("file");
    const QDate first(2026, 7, 1);
    const QDate last(2026, 7, 10);
    QTest::newRow("days") << DigestRange{first, last, {}, {}} << QStringLiteral("2026-07-01 to 2026-07-10")
                          << QStringLiteral("2026-07-01-to-2026-07-10");
    QTest::newRow("from") << DigestRange{first, {}, {}, {}} << QStringLiteral("from 2026-07-01")
                          << QStringLiteral("from-2026-07-01");
    QTest::newRow("up to") << DigestRange{{}, last, {}, {}} << QStringLiteral("up to 2026-07-10")
                           << QStringLiteral("up-to-2026-07-10");
    QTest::newRow("a day") << DigestRange{first, first, {}, {}} << QStringLiteral("2026-07-01")
                           << QStringLiteral("2026-07-01");
    QTest::newRow("search") << DigestRange{{}, {}, {}, QStringLiteral("KV cache\nauthor:dao")}
                            << QStringLiteral("search: KV cache author:dao")
                            << QStringLiteral("search-kv-cache-author-dao");
    QTest::newRow("no letters") << DigestRange{{}, {}, {}, QStringLiteral("../流")}
                                << QStringLiteral("search: ../流") << QStringLiteral("search-search");
    QTest::newRow("both") << DigestRange{first, last, QStringLiteral("2026-W27"), QStringLiteral("is:kept")}
                          << QStringLiteral("2026-W27 (2026-07-01 to 2026-07-10), search: is:kept")
                          << QStringLiteral("2026-W27-is-kept");
}

void TestDigestRange::namesItself() {
    QFETCH(DigestRange, range);
    QTEST(rangeTitle(range), "title");
    QTEST(rangeFileName(range), "file");
}

void TestDigestRange::keepsTheWordsApartFromTheDays() {
    const DigestRange range{QDate(2026, 7, 1), QDate(2026, 7, 10), {}, QStringLiteral("\"kv cache")};
    QCOMPARE(rangeSearch(range), QStringLiteral("day:2026-07-01..2026-07-10 \"kv cache"));
    QCOMPARE(rangeSearch(range).sliced(searchOffset(range)), range.search);
    QCOMPARE(searchOffset({{}, {}, {}, QStringLiteral("kv")}), 0);
    QVERIFY(range.contains(QDate(2026, 7, 10)) && !range.contains(QDate(2026, 7, 11)));
    QVERIFY(DigestRange().contains(QDate(2026, 7, 11)));
}

WINNOW_TEST(TestDigestRange, winnow::NoApplication)

} // namespace digestrangetest

#include "tst_digestrange.moc"
