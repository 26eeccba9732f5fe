#include "app/score/lease/leasewatch.h"
#include "tests/app/library/otherprogram.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

namespace leasewatchtest {

using namespace winnow;
using namespace std::chrono_literals;

class TestLeaseWatch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhenTheOtherIsDone_data();
    void tellsWhenTheOtherIsDone();
    void saysNothingOnceStopped();

private:
    static Lease held() {
        Lease lease = leaseOf({}, QDateTime::currentDateTimeUtc());
        lease.owner.host = QStringLiteral("atlas"); // where nobody sees whether it runs
        return lease;
    }
};

void TestLeaseWatch::tellsWhenTheOtherIsDone_data() {
    QTest::addColumn<bool>("givesBack");
    QTest::newRow("given back") << true;
    QTest::newRow("silent for a whole life") << false;
}

void TestLeaseWatch::tellsWhenTheOtherIsDone() {
    QFETCH(bool, givesBack);
    TempLibrary library;
    const Lease lease = held();
    seize(*library, lease);
    LeaseWatch watch(*library, {.look = 10ms, .life = givesBack ? std::chrono::milliseconds(1h) : 50ms});
    const QSignalSpy freed(&watch, &LeaseWatch::freed);
    watch.start();
    if (givesBack)
        valueOf(library->leases().release(lease.token));
    QTRY_COMPARE(freed.count(), 1);
    const auto left = valueOf(library->leases().beat(QString(), {})); // it takes nothing
    QCOMPARE(left.has_value(), !givesBack);
}

void TestLeaseWatch::saysNothingOnceStopped() {
    TempLibrary library;
    LeaseWatch stopped(*library, {.look = 10ms});
    LeaseWatch other(*library, {.look = 20ms});
    const QSignalSpy said(&stopped, &LeaseWatch::freed);
    const QSignalSpy freed(&other, &LeaseWatch::freed);
    stopped.start();
    other.start();
    stopped.stop();
    QTRY_COMPARE(freed.count(), 1); // there is no lease at all
    QCOMPARE(said.count(), 0);
}

WINNOW_TEST(TestLeaseWatch, QCoreApplication)

} // namespace leasewatchtest

#include "tst_leasewatch.moc"
