#include "app/model/clock.h"
#include "app/net/feedhttpclient.h"
#include "app/run/runner.h"
#include "tests/support/otherwriter.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"
#include "ui/papers/list/transfer/paperadder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace paperaddertest {

using namespace winnow;

namespace {

std::unique_ptr<HttpClient> quickClient(RetryingClient::WaitObserver observer) {
    RetryRules rules;
    rules.attempts = 2;
    rules.firstDelay = std::chrono::milliseconds(10);
    auto client = std::make_unique<FeedHttpClient>(PaceRule{QStringLiteral("arxiv.org")}, rules);
    client->setWaitObserver(std::move(observer));
    return client;
}

// A library with one paper of Thursday, and an arXiv that knows another one.
struct Desk {
    TempLibrary library;
    Clock clock;
    TestServer server;
    Runner runner{*library, clock, quickClient};
    Messages messages;
    PaperAdder adder{*library, runner, messages};
    QSignalSpy said{&messages, &Messages::noticed};
    QSignalSpy ready{&adder, &PaperAdder::ready};
    QSignalSpy errors{&messages, &Messages::errorOccurred};
    QByteArray reply; // arXiv's

    Desk() {
        (void)valueOf(library->listings().add(
            makeListing(
                QStringLiteral("cs.LG"), friday.addDays(-1),
                {announce(makePaper("2508.00001", QStringLiteral("Old"), {QStringLiteral("cs.LG")}))}),
            {}));
        QFile file(QStringLiteral(WINNOW_TEST_DATA "/feeds/api.xml"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no test data");
        reply = file.readAll();
        server.answer(QStringLiteral("/api/query"), {.body = reply});
    }
    void add(const std::vector<const char *> &ids) {
        std::vector<ArxivId> wanted;
        for (const char *id : ids)
            wanted.push_back(paperId(id));
        adder.add(wanted, friday, server.url(QString()));
    }
    QStringList titles(QDate day) {
        PaperQuery query;
        query.day = day;
        QStringList all;
        for (const PaperRow &row : valueOf(library->search().papers(query)))
            all << row.paper.title;
        return all;
    }
};

} // namespace

class TestPaperAdder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsWhatArxivKnows();
    void showsWhatTheLibraryHas();
    void addsWhatAFilterKeptAway();
    void saysWhatIsUnknown();
    void saysWhyArxivDidNotAnswer();
    void asksOnceMoreForJustThose();
    void storesOnceMoreWithoutAsking();
};

void TestPaperAdder::addsWhatArxivKnows() {
    Desk desk;
    desk.add({"2408.11111"});
    QTRY_COMPARE(desk.ready.count(), 1);
    QCOMPARE(desk.ready.first().at(0).value<ArxivId>(), paperId("2408.11111"));
    QCOMPARE(desk.ready.first().at(1).toDate(), friday);
    QCOMPARE(desk.said.last().first().toString(), QStringLiteral("1 paper(s) added."));
    QCOMPARE(desk.titles(friday), QStringList{QStringLiteral("Learning to Count Sheep")});
    QCOMPARE(desk.errors.count(), 0);
}

void TestPaperAdder::showsWhatTheLibraryHas() {
    Desk desk;
    desk.add({"2508.00001"});
    QTRY_COMPARE(desk.ready.count(), 1);
    QCOMPARE(desk.ready.first().at(1).toDate(), friday.addDays(-1));
    QCOMPARE(desk.server.requests().size(), size_t(0));
    QCOMPARE(desk.titles(friday), QStringList());
}

void TestPaperAdder::addsWhatAFilterKeptAway() {
    Desk desk;
    ListingFilter filter;
    filter.types = {AnnounceType::New};
    (void)valueOf(desk.library->listings().add(
        makeListing(
            QStringLiteral("cs.LG"), friday.addDays(-1),
            {announce(makePaper("2508.00002", QStringLiteral("Passed over"), {QStringLiteral("cs.LG")}),
                      AnnounceType::Replace)}),
        filter));
    QVERIFY(!desk.titles(friday.addDays(-1)).contains(QStringLiteral("Passed over")));
    desk.add({"2508.00002"});
    QTRY_COMPARE(desk.ready.count(), 1);
    QVERIFY(desk.titles(desk.ready.first().at(1).toDate()).contains(QStringLiteral("Passed over")));
    QCOMPARE(desk.server.requests().size(), size_t(0));
}

void TestPaperAdder::saysWhatIsUnknown() {
    Desk desk;
    desk.add({"2408.99999", "2408.11111", "2508.00001"});
    QTRY_COMPARE(desk.ready.count(), 1);
    QCOMPARE(desk.said.last().first().toString(),
             QStringLiteral(
                 "1 paper(s) added. 1 paper(s) were in the library already. arXiv has no paper 2408.99999."));
    QCOMPARE(desk.ready.first().at(0).value<ArxivId>(), paperId("2408.11111")); // the first there is
}

void TestPaperAdder::saysWhyArxivDidNotAnswer() {
    Desk desk;
    desk.server.answer(QStringLiteral("/api/query"), {.status = 500});
    desk.add({"2408.11111"});
    QTRY_COMPARE(desk.errors.count(), 1);
    QCOMPARE(desk.errors.first().first().value<Error>().code, ErrorCode::ServerError);
    QCOMPARE(desk.ready.count(), 0);
}

void TestPaperAdder::asksOnceMoreForJustThose() {
    Desk desk;
    desk.server.answer(QStringLiteral("/api/query"), {.status = 500});
    desk.add({"2508.00001", "2408.11111"}); // the library has the first
    QTRY_COMPARE(desk.ready.count(), 1);
    QCOMPARE(desk.errors.count(), 1);
    QCOMPARE(desk.said.last().first().toString(),
             QStringLiteral("1 paper(s) were in the library already.")); // and nothing of the other
    desk.server.answer(QStringLiteral("/api/query"), {.body = desk.reply});
    const size_t asked = desk.server.requests().size();
    desk.errors.first().at(1).value<Retry>().take(NextStep::Retry);
    QTRY_COMPARE(desk.ready.count(), 2);
    QCOMPARE(desk.ready.last().at(0).value<ArxivId>(), paperId("2408.11111"));
    QCOMPARE(desk.said.last().first().toString(), QStringLiteral("1 paper(s) added."));
    QCOMPARE(desk.server.requests().size(), asked + 1);
    QVERIFY(!desk.server.requests().back().query.contains(QLatin1String("2508.00001")));
    for (const QList<QVariant> &words : desk.said)
        QVERIFY(!words.first().toString().contains(QLatin1String("arXiv has no paper")));
}

void TestPaperAdder::storesOnceMoreWithoutAsking() {
    Desk desk;
    OtherWriter other(desk.library.file());
    other.execute(QStringLiteral(
        "CREATE TRIGGER no_room BEFORE INSERT ON paper BEGIN SELECT RAISE(ABORT, 'no room'); END"));
    desk.add({"2408.11111"});
    QTRY_COMPARE(desk.errors.count(), 1);
    other.execute(QStringLiteral("DROP TRIGGER no_room"));
    desk.errors.first().at(1).value<Retry>().take(NextStep::Retry);
    QTRY_COMPARE(desk.ready.count(), 1);
    QCOMPARE(desk.titles(friday), QStringList{QStringLiteral("Learning to Count Sheep")});
    QCOMPARE(desk.server.requests().size(), size_t(1));
}

WINNOW_TEST(TestPaperAdder, QApplication)

} // namespace paperaddertest

#include "tst_paperadder.moc"
