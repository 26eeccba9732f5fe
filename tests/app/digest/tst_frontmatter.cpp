#include "app/digest/digestformats.h"
#include "app/digest/digestreader.h"
#include "app/digest/frontmatter.h"
#include "app/digest/markdownwriter.h"
#include "tests/app/digest/digestsamples.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace frontmattertest {

using namespace winnow;

class TestFrontMatter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysTheDaysFigures();
    void quotesHostileNames_data();
    void quotesHostileNames();
    void isReadOver_data();
    void isReadOver();
    void placesOfErrorsStay();
    void isNoPartOfAPage();
    void isShownInThePreviewAsItStands();
};

namespace {

Digest withMatter(const QString &criteria = QStringLiteral("Machines")) {
    Digest digest = samples::digest(2);
    digest.frontMatter = DigestFrontMatter{criteria, 3, 1, 2};
    return digest;
}

Digest withoutMatter() {
    return samples::digest(2);
}

} // namespace

void TestFrontMatter::saysTheDaysFigures() {
    QCOMPARE(frontMatterOf(withMatter()),
             QStringLiteral("---\nday: 2025-08-08\ncriteria: \"Machines\"\ncriteria_version: 3\n"
                            "model: \"gpt-4o\"\nannounced: 530\nscanned: 320\nrelevant: 2\nkept: 1\n"
                            "failures: 2\ncost_usd: 0.1500\n---\n\n"));
    Digest unpriced = withMatter();
    unpriced.usage.costKnown = false;
    QVERIFY(frontMatterOf(unpriced).contains(QLatin1String("\ncost_usd: null\n")));
    QCOMPARE(frontMatterOf(withoutMatter()), QString());
    QCOMPARE(digestToMarkdown(withMatter()),
             frontMatterOf(withMatter()).toUtf8() + digestToMarkdown(withoutMatter()));
}

void TestFrontMatter::quotesHostileNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::newRow("quotes") << QStringLiteral("say \"yes\"") << QStringLiteral("\"say \\\"yes\\\"\"");
    QTest::newRow("colon") << QStringLiteral("a: b # c") << QStringLiteral("\"a: b # c\"");
    QTest::newRow("backslash") << QStringLiteral("a\\nb") << QStringLiteral("\"a\\\\nb\"");
    QTest::newRow("lines") << QStringLiteral("a\n---\nb\r\tc")
                           << QStringLiteral("\"a\\n---\\nb\\u000d\\tc\"");
    QTest::newRow("unseen") << QString::fromUtf8("a\u2028b\u0085c\ufeffd\u007f")
                            << QStringLiteral("\"a\\u2028b\\u0085c\\ufeffd\\u007f\"");
    QTest::newRow("letters") << QString::fromUtf8("Größe 𝒪 漢") << QString::fromUtf8("\"Größe 𝒪 漢\"");
    QTest::newRow("looks like a number") << QStringLiteral("0x10") << QStringLiteral("\"0x10\"");
    QTest::newRow("empty") << QString() << QStringLiteral("\"\"");
}

void TestFrontMatter::quotesHostileNames() {
    QFETCH(QString, name);
    QFETCH(QString, written);
    const QString matter = frontMatterOf(withMatter(name));
    QVERIFY2(matter.contains(QStringLiteral("\ncriteria: %1\n").arg(written)), qPrintable(matter));
    QCOMPARE(matter.count(QLatin1String("\n---\n")), 1);
    const auto read = readDigests(digestToMarkdown(withMatter(name)), QStringLiteral("d.md"));
    QVERIFY(read.has_value());
    QCOMPARE(read->front(), withoutMatter());
}

void TestFrontMatter::isReadOver_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("digests");
    const QByteArray with = digestToMarkdown(withMatter());
    const QByteArray without = digestToMarkdown(withoutMatter());
    QTest::newRow("one") << with << 1;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + with << 1;
    QTest::newRow("CRLF") << QByteArray(with).replace("\n", "\r\n") << 1;
    QTest::newRow("two") << with + "\n\n" + with << 2;
    QTest::newRow("joined without a line end") << with + with << 2;
    QTest::newRow("one has none") << without + "\n" + with << 2;
    QTest::newRow("of another program") << "---\ntitle: Papers\ntags:\n  - arxiv\n---\n" + without << 1;
}

void TestFrontMatter::isReadOver() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, digests);
    const auto read = readDigests(bytes, QStringLiteral("d.md"));
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().place + read.error().detail));
    QCOMPARE(int(read->size()), digests);
    for (const Digest &digest : *read)
        QCOMPARE(digest, withoutMatter());
}

void TestFrontMatter::placesOfErrorsStay() {
    const QByteArray bytes =
        digestToMarkdown(withMatter()).replace("Total scanned papers: 320", "Total: 320");
    const auto read = readDigests(bytes, QStringLiteral("d.md"));
    QVERIFY(!read.has_value());
    const auto line = 1 + bytes.left(bytes.indexOf("Total: 320")).count('\n');
    QCOMPARE(read.error().place, QStringLiteral("d.md:%1").arg(line));
}

void TestFrontMatter::isNoPartOfAPage() {
    QCOMPARE(digestToHtml(withMatter()), digestToHtml(withoutMatter()));
}

void TestFrontMatter::isShownInThePreviewAsItStands() {
    const QString html = digestToPreviewHtml(digestToMarkdown(withMatter(QStringLiteral("a `b` <i>c</i>"))));
    QVERIFY2(html.startsWith(QLatin1String("<pre><code>---\nday: 2025-08-08\n")), qPrintable(html.left(300)));
    QVERIFY(html.contains(QLatin1String("criteria: &quot;a `b` &lt;i&gt;c&lt;/i&gt;&quot;\n")));
    QVERIFY(html.contains(QLatin1String("<h1>Personalized Daily ArXiv Papers 2025-08-08</h1>")));
}

WINNOW_TEST(TestFrontMatter, winnow::NoApplication)

} // namespace frontmattertest

#include "tst_frontmatter.moc"
