#include "app/text/texpieces.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace texpiecestest {

using namespace winnow;

class TestTexPieces final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTexFromText_data();
    void tellsTexFromText();
    void losesNothing();
};

void TestTexPieces::tellsTexFromText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pieces"); // TeX between ‹ and ›
    const auto row = [](const char *text, const char *pieces) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(pieces);
    };
    row("plain", "plain");
    row(R"(Sch\"on -- ``so'')", "Schön – “so”");
    row("in $O(n)$ time", "in ‹$O(n)$› time");
    row(R"(\(x\) and \[y\] and $$z$$)", "‹$x$› and ‹$y$› and ‹$z$›");
    row(R"($\undefined{x}$)", R"(‹$\undefined{x}$›)");
    row(R"(an \alpha-helix)", R"(an ‹$\alpha$›-helix)");
    row(R"(5 \times{} 3)", R"(5 ‹$\times$› 3)");
    row(R"(\ensuremath{x^2} of \ce{H2O})", R"(‹$x^2$› of ‹$\mathrm{H_{2}O}$›)");
    row(R"(10\textsuperscript{6} and a\textsubscript{x})",
        R"(10‹\textsuperscript{6}› and a‹\textsubscript{x}›)");
    row(R"(Pro\textsuperscript{\textregistered})", "Pro®");
    row("{B}ayesian", "‹{›B‹}›ayesian");
    row("{Deep Blue} wins", "‹{›Deep Blue‹}› wins");
    row(R"(Fran{\c c}ois, {\it so})", "François, so");
    row(R"(\{a\} and a loose {)", "{a} and a loose {");
    row(R"(\emph{an $x$ in it})", "an ‹$x$› in it");
    row(R"(our \mymodel{x})", R"(our \mymodel{x})");
    row("5$-10$ per hour", "5$-10$ per hour");
}

void TestTexPieces::tellsTexFromText() {
    QFETCH(QString, text);
    QString written;
    for (const TexPiece &piece : texPieces(text))
        written += piece.isTex ? QStringLiteral("‹%1›").arg(piece.text) : piece.text;
    QTEST(written, "pieces");
}

// The marks between pieces are characters of their own: a text that holds them is no way in.
void TestTexPieces::losesNothing() {
    const QString text = QStringLiteral("a\uFDD0b\uFDD1c");
    const std::vector<TexPiece> pieces = texPieces(text);
    QCOMPARE(pieces.size(), size_t(1));
    QCOMPARE(pieces.front(), (TexPiece{QStringLiteral("a\uFFFDb\uFFFDc"), false}));
}

WINNOW_TEST(TestTexPieces, winnow::NoApplication)

} // namespace texpiecestest

#include "tst_texpieces.moc"
