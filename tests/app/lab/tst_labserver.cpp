#include "app/lab/server/labmembers.h"
#include "app/lab/server/labquery.h"
#include "app/lab/server/labschema.h"
#include "app/lab/server/labthread.h"
#include "tests/support/templibrary.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testmain.h"

#include <QJsonObject>
#include <QSignalSpy>

namespace labservertest {

using namespace winnow;

class TestLabServer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowGoesInAndOut();
};

void TestLabServer::rowGoesInAndOut() {
    WINNOW_NEEDS_POSTGRES();
    TempLab lab;
    LabThread ada(lab.addressOf(QStringLiteral("ada")), lab.passwordOf(QStringLiteral("ada")));
    LabThread bob(lab.addressOf(QStringLiteral("bob")), lab.passwordOf(QStringLiteral("bob")));
    const QSignalSpy told(&bob, &LabThread::changed);
    valueOf(bob.post([](LabConnection &connection) { return LabMembers(connection).join(); }));
    const QJsonObject paper{{QStringLiteral("arxiv_id"), QStringLiteral("2508.00001")},
                            {QStringLiteral("version"), 1},
                            {QStringLiteral("title"), QStringLiteral("A\\u0000%1B's").arg(QChar(u'\0'))},
                            {QStringLiteral("authors"), QStringLiteral("Ada")},
                            {QStringLiteral("abstract"), QStringLiteral("Is it?")},
                            {QStringLiteral("categories"), QStringLiteral("cs.LG")}};
    const auto put = ada.post([&](LabConnection &connection) {
        return LabQuery(connection, QStringLiteral("SELECT winnow.put_papers(?)"))
            .bind(QJsonArray{paper})
            .number();
    });
    QCOMPARE(valueOf(put), 1);
    const auto read = bob.post([](LabConnection &connection) {
        return LabQuery(connection,
                        QStringLiteral("SELECT title, member FROM winnow.paper WHERE change <= ?"))
            .bind(100)
            .all([](const Row &row) { return QString(row.text("title") + u' ' + row.text("member")); });
    });
    QCOMPARE(valueOf(read), std::vector<QString>{QStringLiteral("A\\u0000B's ada")});
    QTRY_COMPARE(told.size(), 1);
}

WINNOW_TEST(TestLabServer, QCoreApplication)

} // namespace labservertest

#include "tst_labserver.moc"
