#include "app/digest/digestreader.h"
#include "app/digest/markdownwriter.h"
#include "digestsamples.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace digestreadertest {

using namespace winnow;

class TestDigestReader final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copesWith_data();
    void copesWith();
    void keepsForeignText_data();
    void keepsForeignText();
    void keepsAFileOfMixedLineEnds();
    void namesTheLine_data();
    void namesTheLine();
    void namesTheLineOfASecondDigest();
    void refusesJson_data();
    void refusesJson();
};

// Whitespace that editors, mail and version control add or take.
void TestDigestReader::copesWith_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = digestToMarkdown(samples::digest(2));
    const auto changed = [&](const char *name, const char *from, const char *to) {
        QByteArray bytes = plain;
        bytes.replace(from, to);
        QVERIFY2(bytes != plain, name);
        QTest::newRow(name) << bytes;
    };
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + plain);
    QTest::newRow("newline at the end") << QByteArray(plain + "\n");
    QTest::newRow("newlines at the end") << QByteArray(plain + "\n\n\n");
    QTest::newRow("empty lines before") << QByteArray("\n\n" + plain);
    changed("CRLF", "\n", "\r\n");
    QTest::newRow("CRLF, byte order mark and newline")
        << QByteArray("\xEF\xBB\xBF" + QByteArray(plain).replace("\n", "\r\n") + "\r\n");
    changed("blanks cut at line ends", "\n> \n", "\n>\n");
    changed("rules with blanks", "\n---\n", "\n---  \n");
    changed("more empty lines", "\n\nTotal", "\n\n\n\nTotal");
    changed("no empty lines between parts", "\n\n**A", "\n**A");
    changed("no empty line before the comment", "\n\n**Comment", "\n**Comment");
    changed("no empty line before the scores", "\n\n**Relevance", "\n**Relevance");
    changed("an unpadded table", "  ", "");
}

void TestDigestReader::copesWith() {
    QFETCH(QByteArray, bytes);
    const auto read = readDigests(bytes, QStringLiteral("d.md"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().place + read.error().detail));
    QCOMPARE(int(read->size()), 1);
    QVERIFY(read->front() == samples::digest(2));
}

void TestDigestReader::keepsForeignText_data() {
    QTest::addColumn<DigestEntry>("entry");
    const auto plain = [] { return samples::entry(QStringLiteral("2508.00001"), QStringLiteral("A Title")); };
    const auto titled = [&](const char *title) {
        DigestEntry entry = plain();
        entry.title = QString::fromUtf8(title);
        QTest::addRow("title %s", title) << entry;
    };
    for (const char *title :
         {"a] b", "f(x", "x](y)", "[a](b)", "$5 [to] $6", "**bold", "`code",
          "](https://arxiv.org/abs/2508.00001) <a id=\"link1\"></a>", "](#user-content-link1)", "2. [", "---",
          "", " ", "$\\{\\pm1, \\pm i\\}$", "\u2028\u00A0", "\xF0\x9D\x94\xB8"})
        titled(title);
    const auto abstract = [&](const char *text) {
        DigestEntry entry = plain();
        entry.abstract = QString::fromUtf8(text);
        QTest::addRow("abstract %s", QByteArray(text).replace('\n', "/").constData()) << entry;
    };
    for (const char *text :
         {"", "we say **Comment:** here", "a --- b **c** ---", "---", " padded ", "two\nlines",
          "two\n\nparagraphs", "a rule\n\n---\n\nwithin", "trailing\n", "a\r", "**Relevance:** 9"})
        abstract(text);
    DigestEntry bare = plain();
    bare.authors.clear();
    bare.abstract.clear();
    bare.comment.clear();
    QTest::newRow("nothing but scores") << bare;
    bare.comment = QStringLiteral("Author match");
    bare.relevance.reset();
    bare.novelty.reset();
    QTest::newRow("followed author") << bare;
    bare.comment = QStringLiteral("another reason\n\nin two paragraphs");
    QTest::newRow("another comment without scores") << bare;
    DigestEntry comment = plain();
    comment.comment = QStringLiteral("**Relevance:** none\n\n---\n\n**Novelty:** 3");
    QTest::newRow("comment of several lines") << comment;
    DigestEntry old = plain();
    old.id = *ArxivId::fromString(QStringLiteral("hep-th/9901001"));
    old.relevance = 10;
    old.novelty = 1;
    QTest::newRow("old id") << old;
}

void TestDigestReader::keepsForeignText() {
    QFETCH(DigestEntry, entry);
    for (const size_t place : {0U, 1U}) {
        Digest digest = samples::digest(2);
        digest.entries[place] = entry;
        const QByteArray bytes = digestToMarkdown(digest);
        const auto read = readDigests(bytes, QStringLiteral("d.md"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().place + read.error().detail));
        QCOMPARE(read->front().entries[place].title, entry.title);
        QCOMPARE(read->front().entries[place].abstract, entry.abstract);
        QCOMPARE(read->front().entries[place].comment, entry.comment);
        QVERIFY(read->front() == digest);
        QCOMPARE(digestToMarkdown(read->front()), bytes);
    }
}

void TestDigestReader::keepsAFileOfMixedLineEnds() {
    Digest digest = samples::digest(1);
    digest.prompts->user = QStringLiteral("one\r\ntwo\r");
    const QByteArray bytes = digestToMarkdown(digest);
    const auto read = readDigests(bytes, QStringLiteral("d.md"));
    QVERIFY(read);
    QCOMPARE(digestToMarkdown(read->front()), bytes);
}

void TestDigestReader::namesTheLine_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *from, const char *to, int line) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << line;
    };
    row("no digest", "# Personalized", "# Impersonal", 1);
    row("a day that is none", "2025-08-08", "2025-02-30", 1);
    row("a table of three columns", " Total   |\n", "\n", 3);
    row("a token count that is none", "42245", "42 245", 5);
    row("a cost in another form", "$0.11 ", "$0.110", 6);
    row("a count that is none", "papers: 530", "papers: many", 8);
    row("no heading of the contents", "**Table", "**Tables", 14);
    row("contents that skip a number", "\n2. [", "\n3. [", 19);
    row("contents that link elsewhere", "#user-content-link2", "#user-content-link3", 19);
    row("contents without authors", "#user-content-link2)\n**Authors:**", "#user-content-link2)\n**By:**",
        20);
    row("another title than in the contents", "## 2. [On", "## 2. [In", 39);
    row("an id with a version", "abs/2508.00001", "abs/2508.00001v2", 24);
    row("an id that is none", "abs/2508.00001", "abs/x", 24);
    row("two ids", "**ArXiv ID:** 2508.00001", "**ArXiv ID:** 2508.00009", 26);
    row("a relevance out of range", "**Relevance:** 8\n**Novelty:** 7\n\n---\n\n##",
        "**Relevance:** 11\n**Novelty:** 7\n\n---\n\n##", 34);
    row("a relevance of nought", "**Relevance:** 8\n**Novelty:** 7\n\n---\n\n##",
        "**Relevance:** 0\n**Novelty:** 7\n\n---\n\n##", 34);
    row("a broken score", "**Relevance:** 8\n**Novelty:** 7\n\n---\n\n##",
        "**Relevance:** 7.5\n**Novelty:** 7\n\n---\n\n##", 34);
    row("a relevance alone", "**Novelty:** 7\n\n---\n\n##", "\n\n---\n\n##", 35);
    row("a novelty alone", "**Relevance:** 8\n**Novelty:** 7\n\n---\n\n##", "**Novelty:** 7\n\n---\n\n##",
        34);
    row("text after the scores", "**Novelty:** 7\n\n---\n\n##", "**Novelty:** 7\n\nmore\n\n---\n\n##", 37);
    row("a system prompt alone", "\n\n## User Prompt", "\n", 61);
    row("a prompt that is not quoted", "> You read", "You read", 58);
    row("text after the prompts", "> - Relevant: things", "> - Relevant: things\n\nmore", 68);
    row("no UTF-8", "Ada Example", "Ad\xE4 Example", 17);
}

void TestDigestReader::namesTheLine() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, line);
    QByteArray bytes = digestToMarkdown(samples::digest(2));
    const auto at = bytes.indexOf(from);
    QVERIFY(at >= 0);
    bytes.replace(at, from.size(), to);
    for (const QByteArray &text : {bytes, QByteArray(bytes).replace("\n", "\r\n")}) {
        const auto read = readDigests(text, QStringLiteral("d.md"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Malformed);
        QCOMPARE(read.error().place, QStringLiteral("d.md:%1").arg(line));
        QVERIFY(!read.error().detail.isEmpty());
    }
}

void TestDigestReader::namesTheLineOfASecondDigest() {
    const QByteArray first = digestToMarkdown(samples::digest(2));
    const QByteArray second = digestToMarkdown(samples::digest(1)).replace("papers: 530", "papers: x");
    const auto lines = first.count('\n');
    for (const int between : {0, 1, 2}) {
        const auto read = readDigests(first + QByteArray(between, '\n') + second, QStringLiteral("d.md"));
        QVERIFY(!read);
        QCOMPARE(read.error().place, QStringLiteral("d.md:%1").arg(lines + between + 8));
    }
}

void TestDigestReader::refusesJson_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const QByteArray head =
        R"({"format":"winnow-digest","day":"2025-08-08","model":"m","announced":1,"scanned":1,"relevant":1,)"
        R"("usage":{"promptTokens":1,"completionTokens":1,"totalTokens":1,"promptCost":0,"completionCost":0,"totalCost":0},)";
    const auto row = [](const char *name, const QByteArray &json, const char *place) {
        QTest::newRow(name) << json << QString::fromLatin1(place);
    };
    row("broken", "{\n\"format\":\n}", "d.json:3");
    row("empty", "", "d.json:1");
    row("no digest", "[]", "d.json");
    row("another format", "{}", "d.json: format");
    row("no papers", head + "\"prompts\":null}", "d.json: papers");
    row("a paper without id", head + R"("papers":[{"title":"t"}]})", "d.json: papers[0].id");
    row("a broken score",
        head +
            R"("papers":[{"id":"2508.00001","title":"","authors":"","abstract":"","comment":"","relevance":7.5}]})",
        "d.json: papers[0].relevance");
    row("one score",
        head +
            R"("papers":[{"id":"2508.00001","title":"","authors":"","abstract":"","comment":"","relevance":7}]})",
        "d.json: papers[0].novelty");
    row("a seam of words", head + R"("papers":[],"seam":"\n\nwords"})", "d.json: seam");
}

void TestDigestReader::refusesJson() {
    QFETCH(QByteArray, json);
    const auto read = readDigestsJson(json, QStringLiteral("d.json"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Malformed);
    QTEST(read.error().place, "place");
}

WINNOW_TEST(TestDigestReader, winnow::NoApplication)

} // namespace digestreadertest

#include "tst_digestreader.moc"
