#include "app/fetch/feedassessment.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QTimeZone>

Q_DECLARE_METATYPE(winnow::ListingMemory)

namespace feedverdicttest {

using namespace winnow;

namespace {

// Noon in New York.
QDateTime at(const char *day) {
    return QDateTime(QDate::fromString(QString::fromLatin1(day), Qt::ISODate), QTime(16, 0),
                     QTimeZone::utc());
}

QDate date(const QString &day) {
    return QDate::fromString(day, Qt::ISODate);
}

Listing listingOf(const QString &day, int entries) {
    Listing listing;
    listing.feed = QStringLiteral("cs.LG");
    listing.day = date(day);
    listing.entries.resize(size_t(entries));
    listing.announced = entries;
    return listing;
}

// "2025-06-02 holiday 2025-06-03; …"
QString noted(const FeedAssessment &verdict) {
    QStringList notes;
    for (const LedgerEntry &entry : verdict.notes)
        notes.append(QStringLiteral("%1 %2 %3")
                         .arg(entry.day.toString(Qt::ISODate), ledgerStateName(entry.state), entry.note));
    return notes.join(QStringLiteral("; "));
}

} // namespace

class TestFeedVerdict final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void notesWhatFailed();
    void saysNothingOfAFileThatFailed();
    void keepsWhatIsGoodOfADamagedFeed();
    void refusesAFeedWithNothingUsable();
    void tellsAStaleFeed_data();
    void tellsAStaleFeed();
    void doubtsWhatAnotherPageMayKnow_data();
    void doubtsWhatAnotherPageMayKnow();
};

void TestFeedVerdict::judges_data() {
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("entries");
    QTest::addColumn<bool>("downloaded");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("store");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("notes");
    const auto row = [](const char *name, const char *day, int entries, bool downloaded, const char *asked,
                        const QDateTime &now, bool store, const char *state, const char *error,
                        const char *notes) {
        const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
        QTest::newRow(name) << text(day) << entries << downloaded << text(asked) << now << store
                            << text(state) << text(error) << text(notes);
    };
    const QDateTime monday = at("2025-06-02");
    const QDateTime saturday = at("2025-06-07");
    row("today's feed", "2025-06-02", 3, true, "", monday, true, "complete", "", "");
    row("Friday's on a Saturday", "2025-06-06", 3, true, "", saturday, true, "complete", "", "");
    row("an earlier day's", "2025-05-30", 3, true, "", monday, true, "not-yet-out", "",
        "2025-06-02 not-yet-out 2025-05-30");
    row("an earlier day's file", "2025-05-30", 3, false, "", monday, true, "complete", "", "");
    row("empty on a weekday", "2025-06-02", 0, true, "", monday, false, "failed", "empty-feed",
        "2025-06-02 failed empty-feed: 2025-06-02");
    row("empty file of a weekday", "2025-06-02", 0, false, "", monday, false, "failed", "empty-feed", "");
    row("empty on a Saturday", "2025-06-07", 0, true, "", saturday, false, "weekend", "",
        "2025-06-07 weekend 2025-06-09");
    row("Friday's date, empty, on a Saturday", "2025-06-06", 0, true, "", saturday, false, "weekend", "",
        "2025-06-07 weekend 2025-06-09");
    row("a Monday's date, empty, on a Saturday", "2025-06-02", 0, true, "", saturday, false, "failed",
        "empty-feed", "2025-06-06 failed empty-feed: 2025-06-02");
    row("empty file of a Sunday", "2025-06-01", 0, false, "", monday, false, "weekend", "",
        "2025-06-01 weekend 2025-06-02");
    row("still Sunday's on a Monday", "2025-06-01", 0, true, "", monday, false, "weekend", "",
        "2025-06-01 weekend 2025-06-02; 2025-06-02 not-yet-out 2025-06-01");
    row("of another day", "2025-06-02", 3, false, "2025-06-03", monday, false, "failed", "not-found", "");
    row("of the asked day", "2025-06-02", 3, false, "2025-06-02", saturday, true, "complete", "", "");
    row("asked for today, still Friday's", "2025-05-30", 3, true, "2025-06-02", monday, false, "failed",
        "not-found", "2025-06-02 not-yet-out 2025-05-30");
}

void TestFeedVerdict::judges() {
    QFETCH(QString, asked);
    QFETCH(QString, day);
    QFETCH(int, entries);
    QFETCH(bool, downloaded);
    QFETCH(QDateTime, now);
    const FeedContext circumstances{downloaded, asked.isEmpty() ? std::nullopt : std::optional(date(asked)),
                                    now};
    const FeedAssessment verdict = judgeFeed(listingOf(day, entries), circumstances);
    QTEST(verdict.store, "store");
    QTEST(ledgerStateName(verdict.state), "state");
    QTEST(verdict.error ? errorName(verdict.error->code) : QString(), "error");
    QTEST(noted(verdict), "notes");
}

void TestFeedVerdict::notesWhatFailed() {
    const Error error{ErrorCode::Throttled, QStringLiteral("Rate exceeded."), {}, {}};
    const FeedAssessment verdict =
        judgeFailure(QStringLiteral("cs.LG"), error, {true, std::nullopt, at("2025-06-07")});
    QCOMPARE(verdict.error, error);
    QCOMPARE(noted(verdict), QStringLiteral("2025-06-06 failed throttled: Rate exceeded."));
}

void TestFeedVerdict::saysNothingOfAFileThatFailed() {
    const FeedAssessment verdict =
        judgeFailure(QStringLiteral("x.xml"), Error{ErrorCode::Malformed, {}, {}, {}},
                     {false, std::nullopt, at("2025-06-02")});
    QCOMPARE(verdict.state, LedgerState::Failed);
    QVERIFY(verdict.notes.empty());
}

void TestFeedVerdict::keepsWhatIsGoodOfADamagedFeed() {
    Listing damaged = listingOf(QStringLiteral("2025-06-02"), 3);
    damaged.problems.push_back({12, QStringLiteral("no title"), {}});
    const FeedAssessment verdict = judgeFeed(damaged, {true, std::nullopt, at("2025-06-02")});
    QVERIFY(verdict.store);
    QCOMPARE(verdict.state, LedgerState::Partial);
    Listing cut = listingOf(QStringLiteral("2025-06-02"), 3);
    cut.truncated = true;
    QCOMPARE(judgeFeed(cut, {true, std::nullopt, at("2025-06-02")}).state, LedgerState::Partial);
}

void TestFeedVerdict::refusesAFeedWithNothingUsable() {
    Listing useless = listingOf(QStringLiteral("2025-06-02"), 0);
    useless.announced = 2;
    useless.problems = {{12, QStringLiteral("no id"), {}}, {20, QStringLiteral("no id"), {}}};
    const FeedAssessment verdict = judgeFeed(useless, {false, std::nullopt, at("2025-06-02")});
    QVERIFY(!verdict.store);
    QVERIFY(verdict.error);
    QCOMPARE(verdict.error->code, ErrorCode::Malformed);
    QCOMPARE(verdict.error->place, QStringLiteral("cs.LG:12"));
}

void TestFeedVerdict::tellsAStaleFeed_data() {
    QTest::addColumn<ListingMemory>("memory");
    QTest::addColumn<bool>("downloaded");
    QTest::addColumn<bool>("isStale");
    const QDate friday(2025, 5, 30);
    QTest::newRow("all announced the day before") << ListingMemory{40, 40, 0, friday} << true << true;
    QTest::newRow("one is new") << ListingMemory{40, 39, 0, friday, friday} << true << false;
    QTest::newRow("the second fetch of the day") << ListingMemory{40, 40, 40, friday} << true << false;
    QTest::newRow("three papers") << ListingMemory{3, 3, 0, friday} << true << false;
    QTest::newRow("replacements alone") << ListingMemory{0, 0, 0, {}} << true << false;
    QTest::newRow("a file") << ListingMemory{40, 40, 0, friday} << false << false;
}

void TestFeedVerdict::tellsAStaleFeed() {
    QFETCH(ListingMemory, memory);
    QFETCH(bool, downloaded);
    const FeedAssessment verdict = judgeFeed(listingOf(QStringLiteral("2025-06-02"), 40),
                                             {downloaded, std::nullopt, at("2025-06-02"), memory});
    QFETCH(bool, isStale);
    QCOMPARE(!verdict.store, isStale);
    QCOMPARE(verdict.state, isStale ? LedgerState::Stale : LedgerState::Complete);
    QCOMPARE(noted(verdict), isStale ? QStringLiteral("2025-06-02 stale 2025-05-30") : QString());
    QCOMPARE(verdict.doubt, isStale ? Doubt::Stale : Doubt::None);
}

void TestFeedVerdict::doubtsWhatAnotherPageMayKnow_data() {
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("entries");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<Doubt>("doubt");
    QTest::addColumn<QDate>("about");
    const auto row = [](const char *name, const char *day, int entries, const QDateTime &now, Doubt doubt,
                        QDate about) {
        QTest::newRow(name) << QString::fromLatin1(day) << entries << now << doubt << about;
    };
    row("today's", "2025-06-02", 3, at("2025-06-02"), Doubt::None, {});
    row("empty on a weekday", "2025-06-02", 0, at("2025-06-02"), Doubt::Empty, {2025, 6, 2});
    row("empty on a Saturday", "2025-06-07", 0, at("2025-06-07"), Doubt::None, {});
    row("Friday's date, empty, on a Saturday", "2025-06-06", 0, at("2025-06-07"), Doubt::Empty, {2025, 6, 6});
    row("empty on a holiday", "2026-11-27", 0, at("2026-11-27"), Doubt::None, {});
    row("empty on a holiday that is only expected", "2027-11-26", 0, at("2027-11-26"), Doubt::Empty,
        {2027, 11, 26});
    row("empty and a day behind", "2025-05-30", 0, at("2025-06-02"), Doubt::Lagging, {2025, 6, 2});
    row("a day behind", "2025-05-30", 3, at("2025-06-02"), Doubt::Lagging, {2025, 6, 2});
    row("a mirror that stands still", "2025-05-30", 3, at("2025-07-02"), Doubt::None, {});
}

void TestFeedVerdict::doubtsWhatAnotherPageMayKnow() {
    QFETCH(QString, day);
    QFETCH(int, entries);
    QFETCH(QDateTime, now);
    const FeedAssessment verdict = judgeFeed(listingOf(day, entries), {true, std::nullopt, now});
    QTEST(verdict.doubt, "doubt");
    QTEST(verdict.doubtful, "about");
    QCOMPARE(judgeFeed(listingOf(day, entries), {false, std::nullopt, now}).doubt, Doubt::None);
}

WINNOW_TEST(TestFeedVerdict, QCoreApplication)

} // namespace feedverdicttest

#include "tst_feedassessment.moc"
