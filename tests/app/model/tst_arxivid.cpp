#include "app/model/arxivid.h"

#include <QTest>

using namespace winnow;

class TestArxivId final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refuses_data();
    void refuses();
    void sortsByDate();
};

void TestArxivId::readsWhatPeopleWrite_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("version");
    const auto row = [](const char *text, const char *id, int version) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(id) << version;
    };
    row("2508.04753", "2508.04753", 0);
    row("0704.0001v3", "0704.0001", 3);
    row(" arXiv:2508.04753v2 ", "2508.04753", 2);
    row("oai:arXiv.org:hep-th/9901001v2", "hep-th/9901001", 2);
    row("math.GT/0309136", "math/0309136", 0);
    row("https://arxiv.org/abs/2508.04753v1", "2508.04753", 1);
    row("http://arxiv.org/pdf/2508.04753.pdf", "2508.04753", 0);
    row("https://www.arxiv.org/html/2508.04753v12", "2508.04753", 12);
    row("0000.00001v1", "0000.00001", 1);
}

void TestArxivId::readsWhatPeopleWrite() {
    QFETCH(QString, text);
    const auto parsed = ArxivId::parse(text);
    QVERIFY(parsed);
    QTEST(parsed->id.toString(), "id");
    QTEST(parsed->version, "version");
}

void TestArxivId::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2513.00001", "2508.475", "25080.04753", "hep-th/9913001", "2508.04753v0",
                             "cs.LG", "2508.04753 and more", "HEP-TH/9901001", "2508.04753vv2"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
}

void TestArxivId::refuses() {
    QFETCH(QString, text);
    QVERIFY(!ArxivId::parse(text));
}

void TestArxivId::sortsByDate() {
    const QStringList oldestFirst{QStringLiteral("hep-th/9901001"), QStringLiteral("math/0309136"),
                                  QStringLiteral("0704.0001"),      QStringLiteral("1412.9999"),
                                  QStringLiteral("1501.00001"),     QStringLiteral("2508.04753")};
    for (qsizetype i = 1; i < oldestFirst.size(); ++i)
        QVERIFY2(*ArxivId::fromString(oldestFirst[i - 1]) < *ArxivId::fromString(oldestFirst[i]),
                 qPrintable(oldestFirst[i]));
}

QTEST_APPLESS_MAIN(TestArxivId)
#include "tst_arxivid.moc"
