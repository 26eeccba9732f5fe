#include "app/digest/digestformats.h"
#include "app/digest/markdownwriter.h"
#include "digestsamples.h"
#include "tests/support/testmain.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QTextTable>

namespace digestpreviewtest {

using namespace winnow;

namespace {

// Counts what a document asks for.
class Browser final : public QTextBrowser {
public:
    explicit Browser(const QString &html) {
        resize(400, 200);
        setOpenLinks(false);
        setHtml(html);
    }
    QVariant loadResource(int /*type*/, const QUrl &name) override {
        asked.append(name);
        return {};
    }
    QString text() const { return document()->toPlainText(); }
    QStringList links() const {
        QStringList found;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (const QString href = it.fragment().charFormat().anchorHref(); !href.isEmpty())
                    found.append(href);
        return found;
    }
    QList<QUrl> asked;
};

QString preview(const Digest &digest) {
    return digestToPreviewHtml(digestToMarkdown(digest));
}

Digest withAbstract(const char *abstract) {
    Digest digest = samples::digest(1);
    digest.entries[0].abstract = QString::fromUtf8(abstract);
    return digest;
}

} // namespace

class TestDigestPreview final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsTheUsageTable();
    void jumpsFromTheContents();
    void keepsLinksWhole_data();
    void keepsLinksWhole();
    void showsTextAsItIs_data();
    void showsTextAsItIs();
    void followsNoDangerousLink_data();
    void followsNoDangerousLink();
    void loadsNothing();
    void showsPartsOnLinesOfTheirOwn();
    void makesAPage();
};

void TestDigestPreview::drawsTheUsageTable() {
    const Browser browser(preview(samples::digest(1)));
    QTextTable *table = nullptr;
    for (QTextFrame *frame : browser.document()->rootFrame()->childFrames())
        if (auto *found = qobject_cast<QTextTable *>(frame))
            table = found;
    QVERIFY(table);
    QCOMPARE(table->rows(), 3);
    QCOMPARE(table->columns(), 4);
    QVERIFY(table->format().border() > 0);
    QCOMPARE(table->cellAt(2, 3).firstCursorPosition().block().text(), QStringLiteral("$0.15"));
    QCOMPARE(table->cellAt(0, 0).firstCursorPosition().block().text(), QStringLiteral("[gpt-4o]"));
}

void TestDigestPreview::jumpsFromTheContents() {
    Browser browser(preview(samples::digest(30)));
    browser.show();
    QVERIFY(QTest::qWaitForWindowExposed(&browser));
    int before = 0;
    for (int number = 1; number < 28; ++number) {
        const QString link = QStringLiteral("#user-content-link%1").arg(number);
        QVERIFY(browser.links().contains(link));
        browser.scrollToAnchor(link.mid(1));
        QVERIFY2(browser.verticalScrollBar()->value() > before, qPrintable(link));
        before = browser.verticalScrollBar()->value();
        const QString shown = browser.cursorForPosition(QPoint(5, 5)).block().text() +
                              browser.cursorForPosition(QPoint(5, 30)).block().text();
        QVERIFY2(shown.contains(QStringLiteral("%1. On the").arg(number)), qPrintable(shown));
    }
}

void TestDigestPreview::keepsLinksWhole_data() {
    QTest::addColumn<QString>("title");
    for (const char *title : {"a] b", "a [b](c) d", "`code", "**bold", "f(x) < g](y)",
                              "<a href=\"https://x.example\">", "$x_i$ and *y_j*"})
        QTest::newRow(title) << QString::fromUtf8(title);
}

void TestDigestPreview::keepsLinksWhole() {
    QFETCH(QString, title);
    Digest digest = samples::digest(1);
    digest.entries[0].title = title;
    const Browser browser(preview(digest));
    const QStringList links = browser.links();
    QVERIFY(links.contains(QStringLiteral("#user-content-link1")));
    QVERIFY(links.contains(QStringLiteral("https://arxiv.org/abs/2508.00001")));
    const QString shown = title.startsWith(QLatin1Char('$')) ? QStringLiteral("xi and *y_j*") : title;
    QCOMPARE(browser.text().count(shown), 2);
}

void TestDigestPreview::showsTextAsItIs_data() {
    QTest::addColumn<QString>("abstract");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *abstract, const char *shown) {
        QTest::newRow(QByteArray(abstract).simplified())
            << QString::fromUtf8(abstract) << QString::fromUtf8(shown);
    };
    row("<script>alert(1)</script>", "<script>alert(1)</script>");
    row("a <b>bold</b> <img src=x onerror=alert(1)> claim",
        "a <b>bold</b> <img src=x onerror=alert(1)> claim");
    row("<!-- hidden --> text", "<!-- hidden --> text");
    row("if a < b and c > d & e", "if a < b and c > d & e");
    row("`<b>` in code", "<b> in code");
    row("two\n\n<div>\nblocks\n</div>", "<div>");
    row("$a_1 * b_2 * c$ and $\\unknown{_x_}$", "a1 * b2 * c and $\\unknown{_x_}$");
    row("`$x_i$` in code", "$x_i$ in code");
    row("M\\\"uller's 95\\% and \\foo_bar", "Müller's 95% and \\foo_bar");
    row("between $5 and $10", "between $5 and $10");
    row("\\(x\\)", "x");
    row("a table\n\nin | a text\n-|-\n$x_i$ | [$y$](javascript:1)", "$x_i$");
}

void TestDigestPreview::showsTextAsItIs() {
    QFETCH(QString, abstract);
    QFETCH(QString, shown);
    const Browser browser(preview(withAbstract(abstract.toUtf8().constData())));
    QVERIFY2(browser.text().contains(shown), qPrintable(browser.text()));
    QVERIFY(!browser.text().contains(QStringLiteral("omitted")));
}

void TestDigestPreview::followsNoDangerousLink_data() {
    QTest::addColumn<QString>("abstract");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *abstract, const char *link) {
        QTest::newRow(abstract) << QString::fromUtf8(abstract) << QString::fromUtf8(link);
    };
    row("[click](javascript:alert(1))", "");
    row("[click](JaVaScRiPt:alert(1))", "");
    row("[click](data:text/html;base64,PHNjcmlwdD4=)", "");
    row("[click](file:///etc/passwd)", "");
    row("[click](/etc/passwd)", "");
    row("<javascript:alert(1)>", "");
    row("code at https://example.org/a_b_c.", "https://example.org/a_b_c");
    row("<https://example.org/x>", "https://example.org/x");
}

void TestDigestPreview::followsNoDangerousLink() {
    QFETCH(QString, abstract);
    QFETCH(QString, link);
    QStringList links = Browser(preview(withAbstract(abstract.toUtf8().constData()))).links();
    links.removeAll(QStringLiteral("#user-content-link1"));
    links.removeAll(QStringLiteral("https://arxiv.org/abs/2508.00001"));
    QCOMPARE(links.join(QLatin1Char(' ')), link);
}

void TestDigestPreview::loadsNothing() {
    Browser browser(
        preview(withAbstract("![pixel](https://example.org/p.png) <img src=\"https://example.org/q.png\"> "
                             "$\\text{<img src=x>}$ <link rel=stylesheet href=x.css>")));
    browser.show();
    QVERIFY(QTest::qWaitForWindowExposed(&browser));
    QVERIFY(browser.asked.isEmpty());
    QVERIFY(browser.text().contains(QStringLiteral("pixel")));
    QVERIFY(!browser.text().contains(QChar::ObjectReplacementCharacter));
}

void TestDigestPreview::showsPartsOnLinesOfTheirOwn() {
    const QString text = Browser(preview(samples::digest(1))).text();
    QVERIFY(text.contains(QStringLiteral("Things\nAuthors: Ada Example, M. Ángeles Muster")));
    QVERIFY(text.contains(QStringLiteral("Relevance: 8\nNovelty: 7")));
    QVERIFY(text.contains(QStringLiteral("1. On the 𝒪(n1) of Things")));
}

void TestDigestPreview::makesAPage() {
    const QByteArray page = digestToHtml(withAbstract("<script>alert(1)</script> %1 %2"));
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    QVERIFY(page.contains("default-src 'none'"));
    QVERIFY(page.contains("id=\"user-content-link1\""));
    QVERIFY(page.contains("href=\"#user-content-link1\""));
    QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; %1 %2"));
    QVERIFY(!page.contains("<script"));
}

WINNOW_TEST(TestDigestPreview, QApplication)

} // namespace digestpreviewtest

#include "tst_digestpreview.moc"
