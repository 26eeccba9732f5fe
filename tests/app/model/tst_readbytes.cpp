#include "app/model/readbytes.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <utility>

namespace readbytestest {

using namespace winnow;

namespace {

// As a pipe: without a size, and with less at once than was asked for.
class Pipe final : public QIODevice {
public:
    explicit Pipe(QByteArray bytes) : m_bytes(std::move(bytes)) { open(ReadOnly | Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override {
        const QByteArray part = m_bytes.first(std::min({most, qint64{10'000}, qint64(m_bytes.size())}));
        m_bytes = m_bytes.sliced(part.size());
        std::ranges::copy(part, data);
        return part.isEmpty() ? -1 : part.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

QByteArray manyBytes() {
    QByteArray bytes;
    for (int i = 0; bytes.size() < 3'000'000; ++i)
        bytes += QByteArray::number(i);
    return bytes;
}

} // namespace

class TestReadBytes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAllOfAFile();
    void readsAllOfAPipe();
    void stopsWhereItIsTold();
    void takesNoMoreMemoryThanTheFileHas();
};

void TestReadBytes::readsAllOfAFile() {
    QTemporaryFile file;
    QVERIFY(file.open());
    const QByteArray bytes = manyBytes();
    file.write(bytes);
    QVERIFY(file.seek(7));
    QCOMPARE(readBytes(file, 100'000'000), bytes.sliced(7));
    QVERIFY(readBytes(file, 100'000'000).isEmpty());
}

void TestReadBytes::readsAllOfAPipe() {
    Pipe pipe(manyBytes());
    QCOMPARE(readBytes(pipe, 100'000'000), manyBytes());
}

void TestReadBytes::stopsWhereItIsTold() {
    QByteArray bytes = manyBytes();
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QCOMPARE(readBytes(buffer, 2'000'001), bytes.first(2'000'001));
    Pipe pipe(bytes);
    QCOMPARE(readBytes(pipe, 2'000'001), bytes.first(2'000'001));
}

void TestReadBytes::takesNoMoreMemoryThanTheFileHas() {
    QByteArray few("a digest");
    QBuffer buffer(&few);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const QByteArray read = readBytes(buffer, 256'000'000);
    QCOMPARE(read, few);
    QVERIFY2(read.capacity() < 1000, qPrintable(QString::number(read.capacity())));
}

WINNOW_TEST(TestReadBytes, winnow::NoApplication)

} // namespace readbytestest

#include "tst_readbytes.moc"
