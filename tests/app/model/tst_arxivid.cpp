#include "app/model/arxivaddresses.h"
#include "app/model/arxivid.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace arxividtest {

using namespace winnow;

class TestArxivId final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void readsEveryAddress_data();
    void readsEveryAddress();
    void findsIdsInTexts_data();
    void findsIdsInTexts();
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

void TestArxivId::readsEveryAddress_data() {
    QTest::addColumn<QString>("address"); // of 2508.00001, or of hep-th/9901001, in whatever version
    for (const char *address : {
             "arXiv:2508.00001v2 [cs.LG]",
             "arXiv:2508.00001v2 [cs.LG] 5 Aug 2025",
             "arXiv:2508.00001 [math-ph]",
             "ARXIV:2508.00001",
             "arXiv: 2508.00001",
             "arXiv 2508.00001",
             "arXiv.2508.00001",
             "arXiv ID: 2508.00001",
             "2508.00001v2.pdf",
             "\xe2\x80\x8b"
             "2508.00001\xef\xbb\xbf", // with invisible blanks around
             "https://arxiv.org/abs/2508.00001?utm_source=x",
             "https://arxiv.org/abs/2508.00001v3?context=cs",
             "https://arxiv.org/abs/2508.00001/",
             "arxiv.org/abs/2508.00001#comments",
             "http://export.arxiv.org/abs/2508.00001",
             "https://de.arxiv.org/abs/2508.00001",
             "https://arxiv.org/pdf/2508.00001",
             "https://arxiv.org/pdf/2508.00001v2.pdf?download=1",
             "https://arxiv.org/pdf/2508.00001.pdf#page=3",
             "https://www.arxiv.org/html/2508.00001v2?utm_source=x#S3.F2",
             "https://arxiv.org/src/2508.00001v1",
             "https://arxiv.org/e-print/2508.00001",
             "https://arxiv.org/format/2508.00001",
             "HTTPS://ARXIV.ORG/ABS/2508.00001V2",
             "https://doi.org/10.48550/arXiv.2508.00001",
             "http://dx.doi.org/10.48550/ARXIV.2508.00001",
             "https://doi.org/10.48550%2FarXiv.2508.00001",
             "doi:10.48550/arXiv.2508.00001",
             "10.48550/arXiv.2508.00001",
             "https://www.alphaxiv.org/abs/2508.00001",
             "https://alphaxiv.org/overview/2508.00001v4",
             "https://www.alphaxiv.org/abs/2508.00001.md",
             "https://huggingface.co/papers/2508.00001",
             "https://hf.co/papers/2508.00001?x=y",
             "https://ar5iv.org/abs/2508.00001",
             "https://ar5iv.labs.arxiv.org/html/2508.00001",
             "https://ar5iv.labs.arxiv.org/html/2508.00001/assets/x1.png",
             "https://api.semanticscholar.org/arXiv:2508.00001",
             "https://api.semanticscholar.org/graph/v1/paper/ARXIV:2508.00001?fields=title",
             "https://ui.adsabs.harvard.edu/abs/arXiv:2508.00001/abstract",
             "https://scholar.google.com/scholar_lookup?arxiv_id=2508.00001",
             "https://inspirehep.net/api/arxiv/2508.00001",
             "https://scirate.com/arxiv/2508.00001",
             "https://papers.cool/arxiv/2508.00001",
             "https://www.google.com/url?q=https%3A%2F%2Farxiv.org%2Fabs%2F2508.00001&sa=D",
             "hep-th/9901001v2",
             "arXiv:hep-th/9901001v2 [hep-th]",
             "hep-th.AB/9901001",
             "https://arxiv.org/abs/hep-th/9901001v3?utm_source=x",
             "https://arxiv.org/pdf/hep-th/9901001.pdf",
             "https://doi.org/10.48550/arXiv.hep-th/9901001",
             "https://doi.org/10.48550/ARXIV.HEP-TH/9901001",
             "https://ui.adsabs.harvard.edu/abs/arXiv:hep-th%2F9901001",
             "https://ar5iv.labs.arxiv.org/html/hep-th/9901001",
             "http://xxx.lanl.gov/abs/hep-th/9901001",
         })
        QTest::newRow(address) << QString::fromUtf8(address);
}

void TestArxivId::readsEveryAddress() {
    QFETCH(QString, address);
    const auto id = ArxivId::fromString(address);
    QVERIFY(id);
    const bool isOld = address.contains(QLatin1String("9901001"));
    QCOMPARE(id->toString(), isOld ? QStringLiteral("hep-th/9901001") : QStringLiteral("2508.00001"));
    QCOMPARE(arxivIdsIn(QLatin1String("see <") + address + QLatin1String(">, and more.")).size(), size_t(1));
}

void TestArxivId::findsIdsInTexts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *text, const char *ids) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(ids);
    };
    row("", "");
    row("no paper at all, version 1.5", "");
    row("2508.00001\n2508.00002v2\r\n math.GT/0309136", "2508.00001 2508.00002 math/0309136");
    row("2508.00001, 2508.00002; 2508.00003.", "2508.00001 2508.00002 2508.00003");
    row("2508.00001,2508.00002", "2508.00001 2508.00002");
    row("2508.00001 2508.00001v2 https://arxiv.org/abs/2508.00001", "2508.00001");
    row("See https://arxiv.org/abs/2508.00001, (arXiv:2508.00002v1 [cs.LG]) and “2508.00003”!",
        "2508.00001 2508.00002 2508.00003");
    row("- [A title](https://arxiv.org/abs/2508.00001?utm_source=x) · A, B", "2508.00001");
    row("<a href=\"https://huggingface.co/papers/2508.00001\">paper</a>", "2508.00001");
    row("eprint = {2508.00001},", "2508.00001");
    row("https://doi.org/10.48550/arXiv.2508.00001 and https://doi.org/10.1000/182", "2508.00001");
}

void TestArxivId::findsIdsInTexts() {
    QFETCH(QString, text);
    QStringList ids;
    for (const ArxivId &id : arxivIdsIn(text))
        ids << id.toString();
    QTEST(ids.join(QLatin1Char(' ')), "ids");
}

void TestArxivId::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "2513.00001",
                             "2508.475",
                             "25080.04753",
                             "hep-th/9913001",
                             "2508.04753v0",
                             "cs.LG",
                             "2508.04753 and more",
                             "HEP-TH/9901001",
                             "2508.04753vv2",
                             "https://example.org/abs/2508.04753",
                             "https://myarxiv.org/abs/2508.04753",
                             "https://arxiv.org/list/cs.LG/2508",
                             "https://arxiv.org/abs/2508.0475312",
                             "https://doi.org/10.1000/2508.04753",
                             "https://huggingface.co/models/2508.04753",
                             "2508.04753 [not a category]",
                             "[cs.LG]",
                             "/2508.04753",
                             "a/b/2508.04753"})
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

WINNOW_TEST(TestArxivId, winnow::NoApplication)

} // namespace arxividtest

#include "tst_arxivid.moc"
