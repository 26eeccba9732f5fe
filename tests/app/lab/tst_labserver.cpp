#include "app/lab/server/labclient.h"
#include "app/lab/server/labquery.h"
#include "app/lab/server/labschema.h"
#include "app/lab/server/labthread.h"
#include "tests/support/templibrary.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testmain.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>

namespace labservertest {

using namespace winnow;

namespace {

const QString ada = QStringLiteral("ada");
const QString bob = QStringLiteral("bob");

QJsonArray papersOf(const QStringList &ids, const QString &title = QStringLiteral("T")) {
    QJsonArray rows;
    for (const QString &id : ids)
        rows.append(QJsonObject{{QStringLiteral("arxiv_id"), id},
                                {QStringLiteral("version"), 1},
                                {QStringLiteral("title"), title},
                                {QStringLiteral("authors"), QStringLiteral("A")},
                                {QStringLiteral("abstract"), QStringLiteral("Is it?")},
                                {QStringLiteral("categories"), QStringLiteral("cs.LG")}});
    return rows;
}

Result<qint64> put(LabConnection &connection, const QJsonArray &papers) {
    return LabQuery(connection, QStringLiteral("SELECT put_papers(?)")).bind(papers).number();
}

// As a reader does: the newest number first, then what came up to there.
struct Pull {
    qint64 upTo = 0;
    std::vector<QString> titles;
};
Result<Pull> pull(LabConnection &connection, qint64 seen) {
    Pull read;
    const auto newest = LabQuery(connection, QStringLiteral("SELECT n FROM counter")).number();
    if (!newest)
        return failure(newest.error());
    read.upTo = *newest;
    const auto rows =
        LabQuery(connection, QStringLiteral("SELECT title FROM paper WHERE change > ? AND change <= ? "
                                            "ORDER BY change, arxiv_id"))
            .bind(seen)
            .bind(read.upTo)
            .all([](const Row &row) { return row.text("title"); });
    return rows.map([&](const std::vector<QString> &titles) {
        read.titles = titles;
        return read;
    });
}

} // namespace

class TestLabServer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_lab.reset(); }
    void rowGoesInAndOut();
    void missingIsFilledAndNothingTaken();
    void lateCommitIsNotSkipped();
    void writersInEachOthersWayComeThrough();
    void schemaOfAnotherVersion_data();
    void schemaOfAnotherVersion();
    void failedScriptLeavesNothing();
    void severalOwnersAtOnce();
    void wrongDoors_data();
    void wrongDoors();
    void removedMembersStayOutside();
    void serverDiesAndComesBack();

private:
    LabAddress at(const QString &member) const { return m_lab->addressOf(member); }
    QString keyOf(const QString &member) const { return m_lab->passwordOf(member); }
    std::unique_ptr<TempLab> m_lab;
};

void TestLabServer::initTestCase() {
    WINNOW_NEEDS_POSTGRES();
    m_lab = std::make_unique<TempLab>();
}

void TestLabServer::rowGoesInAndOut() {
    LabThread adas(at(ada), keyOf(ada));
    LabThread bobs(at(bob), keyOf(bob));
    const QSignalSpy toldAda(&adas, &LabThread::changed);
    const QSignalSpy toldBob(&bobs, &LabThread::changed);
    const auto before =
        valueOf(bobs.post([](LabConnection &connection) { return pull(connection, 0); })).upTo;
    const QString title = QStringLiteral("A\\u0000%1B's \u00e9\U0001d53b \\' ?").arg(QChar(u'\0'));
    const auto given = [&] {
        return adas.post([&](LabConnection &connection) {
            return put(connection, papersOf({QStringLiteral("2508.00001")}, title));
        });
    };
    QCOMPARE(valueOf(given()), 1);
    const auto read = valueOf(bobs.post([&](LabConnection &connection) { return pull(connection, before); }));
    QCOMPARE(read.titles, std::vector<QString>{QStringLiteral("A\\u0000B's \u00e9\U0001d53b \\' ?")});
    QTRY_COMPARE(toldBob.size(), 1);
    QCOMPARE(toldBob.constFirst().constFirst().toLongLong(), read.upTo);
    QCOMPARE(valueOf(given()), 0); // and costs no number
    QCOMPARE(valueOf(bobs.post([&](LabConnection &connection) { return pull(connection, 0); })).upTo,
             read.upTo);
    QVERIFY(toldAda.isEmpty()); // of one's own nobody is told
}

void TestLabServer::missingIsFilledAndNothingTaken() {
    LabConnection connection;
    QVERIFY(connection.open(at(ada), keyOf(ada)).has_value());
    const auto offer = [&](const QString &title, const QString &comment, const QString &authors,
                           const QString &gaps) {
        QJsonObject row = papersOf({QStringLiteral("2508.00002")}, title).at(0).toObject();
        row.insert(QStringLiteral("comment"), comment);
        row.insert(QStringLiteral("authors"), authors);
        row.insert(QStringLiteral("gaps"), gaps);
        return put(connection, QJsonArray{row}).value_or(-1);
    };
    const auto stored = [&] {
        return LabQuery(connection,
                        QStringLiteral("SELECT concat_ws('|', title, comment, authors, gaps) AS all_of "
                                       "FROM paper WHERE arxiv_id = '2508.00002'"))
            .first([](const Row &row) { return row.text("all_of"); })
            .value()
            .value();
    };
    const QString first = QStringLiteral("First");
    QCOMPARE(offer(first, {}, QStringLiteral("A et al."), QStringLiteral("authors")), 1);
    QCOMPARE(offer(QStringLiteral("Other"), QStringLiteral("9 pages"), QStringLiteral("X"),
                   QStringLiteral("authors")),
             1);
    QCOMPARE(stored(), QStringLiteral("First|9 pages|A et al.|authors"));
    QCOMPARE(offer(first, QStringLiteral("8 pages"), QStringLiteral("A, B"), {}), 1);
    QCOMPARE(stored(), QStringLiteral("First|9 pages|A, B|"));
    QCOMPARE(offer(QStringLiteral("Worse"), {}, QStringLiteral("A"), QStringLiteral("authors")), 0);
    QCOMPARE(stored(), QStringLiteral("First|9 pages|A, B|"));
}

// Ada counts first and commits last. A reader who came between must not go on beyond her.
void TestLabServer::lateCommitIsNotSkipped() {
    LabConnection adas;
    LabConnection reader;
    QVERIFY(adas.open(at(ada), keyOf(ada)).has_value());
    QVERIFY(reader.open(at(bob), keyOf(bob)).has_value());
    const auto seen = pull(reader, 0).value().upTo;
    QVERIFY(adas.execute(QStringLiteral("BEGIN")).has_value());
    QCOMPARE(put(adas, papersOf({QStringLiteral("2508.00011")}, QStringLiteral("early"))).value_or(-1), 1);
    LabThread bobs(at(bob), keyOf(bob));
    const auto late = bobs.post([](LabConnection &connection) {
        return put(connection, papersOf({QStringLiteral("2508.00012")}, QStringLiteral("late")));
    });
    QTRY_COMPARE(m_lab->server().psql(
                     QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")),
                 QStringLiteral("1"));
    QVERIFY(!late.isFinished());
    const Pull between = pull(reader, seen).value();
    QCOMPARE(between.upTo, seen);
    QVERIFY(between.titles.empty());
    QVERIFY(adas.execute(QStringLiteral("COMMIT")).has_value());
    QCOMPARE(valueOf(late), 1);
    const Pull after = pull(reader, between.upTo).value();
    QCOMPARE(after.upTo, seen + 2);
    QCOMPARE(after.titles, (std::vector<QString>{QStringLiteral("early"), QStringLiteral("late")}));
}

// Both complete the same papers, each in the other's order.
void TestLabServer::writersInEachOthersWayComeThrough() {
    QStringList ids;
    for (int i = 0; i < 200; ++i)
        ids.append(QStringLiteral("2508.1%1").arg(i, 4, 10, QLatin1Char('0')));
    const auto turned = QStringList(ids.rbegin(), ids.rend());
    const auto write = [&](LabThread &thread, const QStringList &order, const QString &doi) {
        return thread.post([order, doi](LabConnection &connection) {
            return connection.write([&]() -> Result<qint64> {
                auto rows = papersOf(order);
                for (auto row : rows) {
                    QJsonObject given = row.toObject();
                    given.insert(QStringLiteral("doi"), doi);
                    row = given;
                }
                for (const auto &row : std::as_const(rows)) { // one by one, so that they meet
                    if (auto done = put(connection, QJsonArray{row}); !done)
                        return done;
                }
                return 0;
            });
        });
    };
    LabThread adas(at(ada), keyOf(ada));
    LabThread bobs(at(bob), keyOf(bob));
    const auto first = write(adas, ids, QStringLiteral("10.1/a"));
    const auto second = write(bobs, turned, QStringLiteral("10.1/b"));
    valueOf(first);
    valueOf(second);
    LabConnection reader;
    QVERIFY(reader.open(at(bob), keyOf(bob)).has_value());
    QCOMPARE(LabQuery(reader, QStringLiteral("SELECT count(*) FROM paper WHERE doi IN ('10.1/a', '10.1/b')"))
                 .number()
                 .value(),
             200);
    QCOMPARE(LabQuery(reader, QStringLiteral("SELECT n - (SELECT count(*) FROM history) FROM counter"))
                 .number()
                 .value(),
             0);
}

void TestLabServer::schemaOfAnotherVersion_data() {
    QTest::addColumn<int>("shift");
    QTest::addColumn<ErrorCode>("join");
    QTest::addColumn<ErrorCode>("create");
    QTest::newRow("newer") << 90 << ErrorCode::LabNewer << ErrorCode::LabNewer;
    QTest::newRow("older") << -1 << ErrorCode::LabOlder
                           << ErrorCode::LabRefused; // a member can't bring it up to date
}

void TestLabServer::schemaOfAnotherVersion() {
    QFETCH(int, shift);
    const auto shiftBy = [&](int by) {
        return m_lab->server().psql(
            QStringLiteral("UPDATE winnow.schema_version SET version = version + %1").arg(by));
    };
    QVERIFY(!shiftBy(shift).isNull());
    const LabClient desk(at(bob), keyOf(bob));
    const auto join = errorOf(desk.join());
    const auto create = errorOf(desk.create());
    LabThread thread(at(bob), keyOf(bob));
    const auto used = errorOf(thread.post([](LabConnection &connection) { return pull(connection, 0); }));
    QVERIFY(!shiftBy(-shift).isNull());
    QTEST(join.value(), "join");
    QTEST(create.value(), "create");
    QTEST(used.value(), "join");
    QCOMPARE(errorOf(desk.join()), std::nullopt);
}

// What fails need not be a script's first statement.
void TestLabServer::failedScriptLeavesNothing() {
    LabConnection owner;
    QVERIFY(owner.open(m_lab->server().owner(), m_lab->server().ownerPassword()).has_value());
    auto scripts = LabSchema::embedded();
    const int newest = scripts.back().version;
    scripts.push_back({newest + 1, QStringLiteral("CREATE TABLE half (a int); -- semicolons; in 'comments'\n"
                                                  "SELECT 1/0; CREATE TABLE done (a int);")});
    const auto applied = LabSchema(scripts).apply(owner);
    QCOMPARE(applied.error().code, ErrorCode::LabFailed);
    QVERIFY(applied.error().detail.contains(QLatin1String("division by zero")));
    QCOMPARE(LabSchema::versionOf(owner).value(), std::optional(newest));
    QCOMPARE(LabQuery(owner, QStringLiteral("SELECT count(*) FROM pg_tables WHERE tablename = 'half'"))
                 .number()
                 .value(),
             0);
}

void TestLabServer::severalOwnersAtOnce() {
    const TempPostgres &server = m_lab->server();
    QVERIFY(!server.psql(QStringLiteral("CREATE DATABASE second OWNER owner")).isNull());
    LabAddress address = server.owner();
    address.database = QStringLiteral("second");
    const LabClient desk(address, server.ownerPassword());
    QCOMPARE(errorOf(desk.join()), std::optional(ErrorCode::LabMissing));
    const auto groups = [&] {
        return server.psql(QStringLiteral("SELECT count(*) FROM pg_roles WHERE rolname LIKE 'winnow%'"))
            .toInt();
    };
    const int before = groups();
    std::vector<Pending<int>> all;
    for (int i = 0; i < 4; ++i)
        all.push_back(desk.create());
    for (auto &one : all)
        valueOf(one);
    QCOMPARE(groups(), before + 1);
    QCOMPARE(
        server.psql(QStringLiteral("SELECT version FROM winnow.schema_version"), address.database).toInt(),
        LabSchema().newest());
    QCOMPARE(errorOf(desk.join()), std::optional(ErrorCode::LabRefused)); // who owns it need not be a member
}

void TestLabServer::wrongDoors_data() {
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("sslMode");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<ErrorCode>("code");
    const QString lab = QStringLiteral("lab");
    QTest::newRow("password") << ada << QStringLiteral("s3cret") << lab << QString() << true
                              << ErrorCode::LabRefused;
    QTest::newRow("no password") << ada << QString() << lab << QString() << true << ErrorCode::LabRefused;
    QTest::newRow("name") << QStringLiteral("eve") << QStringLiteral("s3cret") << lab << QString() << true
                          << ErrorCode::LabRefused;
    QTest::newRow("database") << ada << keyOf(ada) << QStringLiteral("nolab") << QString() << true
                              << ErrorCode::LabMissing;
    QTest::newRow("a database without a lab")
        << ada << keyOf(ada) << QStringLiteral("postgres") << QString() << true << ErrorCode::LabMissing;
    QTest::newRow("no server") << ada << keyOf(ada) << lab << QString() << false << ErrorCode::LabUnreachable;
    QTest::newRow("no TLS") << ada << keyOf(ada) << lab << QStringLiteral("verify-full") << true
                            << ErrorCode::LabInsecure;
    QTest::newRow("no TLS at all") << ada << keyOf(ada) << lab << QStringLiteral("require") << true
                                   << ErrorCode::LabInsecure;
}

void TestLabServer::wrongDoors() {
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QString, database);
    QFETCH(QString, sslMode);
    QFETCH(bool, isThere);
    LabAddress address = at(user);
    address.database = database;
    address.sslMode = sslMode;
    if (!isThere) {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        address.port = probe.serverPort();
    }
    const Result<LabWelcome> seat = LabClient(address, password).join().result();
    QVERIFY(!seat);
    QTEST(seat.error().code, "code");
    QCOMPARE(seat.error().place, address.text());
    QVERIFY(!seat.error().detail.contains(QLatin1String("s3cret")));
    QVERIFY(!seat.error().detail.contains(QLatin1Char('\n')));
}

void TestLabServer::removedMembersStayOutside() {
    const TempPostgres &server = m_lab->server();
    const LabClient owner(server.owner(), server.ownerPassword());
    const QString eve = QStringLiteral("eve");
    QCOMPARE(errorOf(LabClient(at(ada), keyOf(ada)).add(eve)), std::optional(ErrorCode::LabRefused));
    QCOMPARE(errorOf(LabClient(at(ada), keyOf(ada)).remove(bob)), std::optional(ErrorCode::LabRefused));
    const NewLabMember added = valueOf(owner.add(eve));
    const LabClient eves(at(eve), added.password);
    QCOMPARE(valueOf(eves.join()).member, eve);
    valueOf(owner.remove(eve));
    QCOMPARE(errorOf(eves.join()), std::optional(ErrorCode::LabMissing));
    QCOMPARE(errorOf(owner.remove(eve)), std::optional(ErrorCode::NotFound));
    QVERIFY(valueOf(owner.add(eve)).password.isEmpty()); // as before
    QCOMPARE(valueOf(eves.join()).member, eve);
    const auto members = valueOf(eves.members());
    QCOMPARE(members.size(), size_t(3));
    QVERIFY(members.back().joined.isValid() && !members.back().isRemoved);
    QVERIFY(!members.front().joined.isValid() || members.front().name == ada);
}

void TestLabServer::serverDiesAndComesBack() {
    using namespace std::chrono_literals;
    LabThread thread(at(ada), keyOf(ada), {5s, 5s, 1min});
    LabThread other(at(bob), keyOf(bob), {1ms, 1ms, 1min});
    LabThread asking(at(bob), keyOf(bob), {1ms, 1ms, 0ms});
    const QSignalSpy told(&thread, &LabThread::changed);
    const auto read = [](LabConnection &connection) { return pull(connection, 0); };
    const auto known = valueOf(thread.post(read)).upTo;
    m_lab->server().kill();
    QCOMPARE(errorOf(thread.post(read)), std::optional(ErrorCode::LabUnreachable)); // just now it was there
    QCOMPARE(errorOf(thread.post(read)), std::optional(ErrorCode::LabUnreachable)); // not to be connected to
    QVERIFY(m_lab->server().start());
    QCOMPARE(errorOf(thread.post(read)), std::optional(ErrorCode::LabUnreachable)); // too early to try again
    thread.retryNow();
    QCOMPARE(valueOf(thread.post(read)).upTo, known);
    QTRY_VERIFY(other.post(read).result().has_value());
    valueOf(other.post(
        [](LabConnection &connection) { return put(connection, papersOf({QStringLiteral("2508.00099")})); }));
    QTRY_VERIFY(!told.isEmpty()); // it subscribed once more
    valueOf(asking.post(read));
    m_lab->server().stop();
    QVERIFY(m_lab->server().start());
    QCOMPARE(valueOf(asking.post(read)).upTo, known + 1); // nobody heard of the loss
}

WINNOW_TEST(TestLabServer, QCoreApplication)

} // namespace labservertest

#include "tst_labserver.moc"
