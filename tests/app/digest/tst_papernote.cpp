#include "app/digest/notes/notename.h"
#include "app/digest/notes/notetext.h"
#include "app/digest/notes/papernote.h"
#include "app/digest/yaml.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

namespace papernotetest {

using namespace winnow;

namespace {

Paper paperOf(const QString &id, const QString &title) {
    Paper paper;
    paper.id = *ArxivId::fromString(id);
    paper.title = title;
    return paper;
}

} // namespace

class TestPaperNote final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasEverything();
    void hasNoEmptyFields();
    void namesSuitEverySystem_data();
    void namesSuitEverySystem();
    void namesAreFoundAgain_data();
    void namesAreFoundAgain();
    void writesTeXAsMarkdown_data();
    void writesTeXAsMarkdown();
    void quotesYaml_data();
    void quotesYaml();
    void writesTags_data();
    void writesTags();
    void linksCanBeFollowed();
};

void TestPaperNote::hasEverything() {
    PaperRow row;
    row.paper = paperOf(QStringLiteral("2501.01234"), QStringLiteral("Tidal \"Gates\" in $\\mathcal{O}(n)$"));
    row.paper.authors = {QStringLiteral("Mira Okafor"), QStringLiteral("M. \\'Angeles Muster")};
    row.paper.abstract = QStringLiteral("We open $x_i^2$ gates *wide*.");
    row.paper.categories = {QStringLiteral("cs.LG"), QStringLiteral("math-ph")};
    row.paper.doi = QStringLiteral("10.1000/xyz");
    row.day = QDate(2025, 1, 8);
    row.decision = Decision::Keep;
    row.annotation.tags = {QStringLiteral("to read")};
    row.annotation.ownRelevance = 9;
    row.annotation.note = QStringLiteral("For the thesis.\n\n- [ ] ask Mira\n");
    row.score = Score{};
    row.score->relevance = 8;
    row.score->novelty = 6;
    row.score->comment = QStringLiteral("Meets the first topic.");
    row.score->model = QStringLiteral("gpt-4o");
    row.score->topic = PaperTopic{QStringLiteral("Tides"), {}, {}};
    QFile file(QStringLiteral(WINNOW_TEST_DATA "/notes/kept.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(paperNote(row)), QString::fromUtf8(file.readAll()));
}

void TestPaperNote::hasNoEmptyFields() {
    PaperRow row;
    row.paper = paperOf(QStringLiteral("hep-th/9901001"), QStringLiteral("Old"));
    const QByteArray note = paperNote(row);
    for (const QByteArray &line : note.split('\n'))
        QVERIFY2(!line.endsWith(": ") && !line.endsWith(": \"\""), line.constData());
    QVERIFY(!note.contains("tags:") && !note.contains("## Note") && !note.contains("decision"));
}

void TestPaperNote::namesSuitEverySystem_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const QString &title, const QString &name,
                        const QString &id = QStringLiteral("2501.01234")) {
        QTest::newRow(what) << id << title << name;
    };
    row("plain", QStringLiteral("Tidal Gates"), QStringLiteral("2501.01234 Tidal Gates.md"));
    row("what Windows refuses", QStringLiteral("Why? A/B: <\"x\"> | \\textbf{y}*"),
        QStringLiteral("2501.01234 Why A B x y.md"));
    row("what ends a link", QStringLiteral("[C#] and ^a"), QStringLiteral("2501.01234 C and a.md"));
    row("a dot at the end", QStringLiteral("And so on..."), QStringLiteral("2501.01234 And so on.md"));
    row("nothing left", QStringLiteral("???"), QStringLiteral("2501.01234.md"));
    row("composed", QStringLiteral("Cafe\u0301"), QStringLiteral("2501.01234 Caf\u00E9.md"));
    row("unseen", QStringLiteral("a\u202Eb\u200Bc\u0007"), QStringLiteral("2501.01234 a b c.md"));
    row("an old id", QStringLiteral("CON"), QStringLiteral("hep-th_9901001 CON.md"),
        QStringLiteral("hep-th/9901001"));
    row("long", QStringLiteral("word ").repeated(60),
        QStringLiteral("2501.01234 ") + QStringLiteral("word ").repeated(21).trimmed() +
            QStringLiteral(".md"));
    row("long, of many bytes", QStringLiteral("模").repeated(100),
        QStringLiteral("2501.01234 ") + QStringLiteral("模").repeated(35) + QStringLiteral(".md"));
}

void TestPaperNote::namesSuitEverySystem() {
    QFETCH(QString, id);
    QFETCH(QString, title);
    QFETCH(QString, name);
    const QString given = noteFileName(paperOf(id, title));
    QCOMPARE(given, name);
    QVERIFY(given.toUtf8().size() <= 120);
    QCOMPARE(noteIdOfName(given)->toString(), id);
}

void TestPaperNote::namesAreFoundAgain_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id"); // empty: none
    QTest::newRow("no title") << QStringLiteral("2501.01234.md") << QStringLiteral("2501.01234");
    QTest::newRow("another title") << QStringLiteral("2501.01234 mine.md") << QStringLiteral("2501.01234");
    QTest::newRow("a word") << QStringLiteral("Tidal Gates.md") << QString();
    QTest::newRow("a day") << QStringLiteral("2025-08-08.md") << QString();
    QTest::newRow("nothing") << QStringLiteral(".md") << QString();
}

void TestPaperNote::namesAreFoundAgain() {
    QFETCH(QString, name);
    QFETCH(QString, id);
    QCOMPARE(noteIdOfName(name).value_or(ArxivId()).toString(), id);
    QCOMPARE(noteIdOfText("---\r\ntitle: x\r\narxiv: '2501.01234'\r\n---\r\n")->toString(),
             QStringLiteral("2501.01234"));
    QVERIFY(!noteIdOfText("---\ntitle: x\n---\narxiv: 2501.01234\n"));
    QVERIFY(!noteIdOfText("arxiv: 2501.01234\n"));
}

void TestPaperNote::writesTeXAsMarkdown_data() {
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *tex, const char *markdown) {
        QTest::newRow(tex) << QString::fromUtf8(tex) << QString::fromUtf8(markdown);
    };
    row("We show $ x_i^2 $ of \\'etale", "We show $x_i^2$ of étale");
    row("\\(a*b\\) and \\[c\\]", "$a*b$ and $$c$$");
    row("between $5 and $10", "between \\$5 and \\$10");
    row("\\$5 of \\emph{it}", "\\$5 of it");
    row("# no heading, a #tag", "\\# no heading, a \\#tag");
    row("1. no list", "1\\. no list");
    row("snake_case _and_ *stars*", "snake_case \\_and\\_ \\*stars\\*");
    row("[[no link]] <b> `code` &amp;", "\\[\\[no link\\]\\] \\<b> \\`code\\` \\&amp;");
    row("a == b ~~ %% c", "a \\=\\= b \\~\\~ \\%\\% c");
    row("$a$", "$a$");
    row("", "");
    row("\\", "\\\\");
}

void TestPaperNote::writesTeXAsMarkdown() {
    QFETCH(QString, tex);
    QFETCH(QString, markdown);
    QCOMPARE(texToMarkdown(tex), markdown);
}

void TestPaperNote::quotesYaml_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << QStringLiteral("a: b # c") << QStringLiteral("\"a: b # c\"");
    QTest::newRow("quotation marks") << QStringLiteral("a\"b\\c") << QStringLiteral("\"a\\\"b\\\\c\"");
    QTest::newRow("unseen") << QStringLiteral("a\nb\u2028\u0007")
                            << QStringLiteral("\"a\\nb\\u2028\\u0007\"");
}

void TestPaperNote::quotesYaml() {
    QFETCH(QString, text);
    QFETCH(QString, quoted);
    QCOMPARE(yamlQuoted(text), quoted);
}

void TestPaperNote::writesTags_data() {
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("written");
    QTest::newRow("words") << QStringLiteral("to read") << QStringLiteral("to-read");
    QTest::newRow("nested") << QStringLiteral("thesis/ch2") << QStringLiteral("thesis/ch2");
    QTest::newRow("digits") << QStringLiteral("2025") << QStringLiteral("2025_");
    QTest::newRow("signs") << QStringLiteral("#c++!") << QStringLiteral("c");
    QTest::newRow("nothing") << QStringLiteral("!") << QString();
    QTest::newRow("letters") << QStringLiteral("größe") << QStringLiteral("größe");
}

void TestPaperNote::writesTags() {
    QFETCH(QString, tag);
    QFETCH(QString, written);
    QCOMPARE(noteTag(tag), written);
}

void TestPaperNote::linksCanBeFollowed() {
    QCOMPARE(linkName(QStringLiteral("Fern{\\'a}ndez-Roth [MIT] | A#1/B")),
             QStringLiteral("Fernández-Roth MIT A 1 B"));
}

WINNOW_TEST(TestPaperNote, winnow::NoApplication)

} // namespace papernotetest

#include "tst_papernote.moc"
