#include "app/text/textdiff.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace textdifftest {

using namespace winnow;

class TestTextDiff final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsChanges_data();
    void findsChanges();
    void givesBothBack();
    void comparesWords_data();
    void comparesWords();
};

void TestTextDiff::findsChanges_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff"); // " same", "-removed", "+added", parted by "/"
    const auto row = [](const char *name, const char *before, const char *after, const char *diff) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                            << QString::fromLatin1(diff);
    };
    row("equal", "a\nb", "a\nb", " a/ b");
    row("both empty", "", "", " ");
    row("changed", "a\nb\nc", "a\nx\nc", " a/-b/+x/ c");
    row("added", "a\nc", "a\nb\nc", " a/+b/ c");
    row("removed", "a\nb\nc", "a\nc", " a/-b/ c");
    row("at the end", "a", "a\nb", " a/+b");
    row("all new", "a\nb", "x\ny", "-a/-b/+x/+y");
    row("from nothing", "", "a", "-/+a");
    row("moved", "a\nb\nc\nd", "b\nc\nd\na", "-a/ b/ c/ d/+a");
    row("repeated lines", "x\n\ny\n\nz", "x\n\nz", " x/ /-y/-/ z");
}

void TestTextDiff::findsChanges() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    QStringList lines;
    for (const DiffLine &line : lineDiff(before, after)) {
        const char mark = line.kind == DiffLine::Kind::Same    ? ' '
                          : line.kind == DiffLine::Kind::Added ? '+'
                                                               : '-';
        lines << QLatin1Char(mark) + line.text;
    }
    QTEST(lines.join(QLatin1Char('/')), "diff");
}

// Also beyond the size where the middle is no longer compared line by line.
void TestTextDiff::givesBothBack() {
    QStringList before;
    QStringList after;
    for (int i = 0; i < 3'000; ++i) {
        before << QStringLiteral("line %1").arg(i);
        after << QStringLiteral("line %1").arg(i % 3 == 1 ? -i : i);
    }
    QStringList removed;
    QStringList added;
    for (const DiffLine &line : lineDiff(before.join(QLatin1Char('\n')), after.join(QLatin1Char('\n')))) {
        if (line.kind != DiffLine::Kind::Added)
            removed << line.text;
        if (line.kind != DiffLine::Kind::Removed)
            added << line.text;
    }
    QCOMPARE(removed, before);
    QCOMPARE(added, after);
}

void TestTextDiff::comparesWords_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff"); // as above
    const auto row = [](const char *name, const char *before, const char *after, const char *diff) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                            << QString::fromLatin1(diff);
    };
    row("equal", "We prune it.", "We  prune\nit.", " We prune it.");
    row("a word", "We prune large models.", "We prune small models.", " We prune/-large/+small/ models.");
    row("several", "a b c d e", "a x y c d f", " a/-b/+x y/ c d/-e/+f");
    row("all of it", "one two", "three four", "-one two/+three four");
    row("more", "We prune.", "We prune. Then we rest.", " We prune./+Then we rest.");
}

void TestTextDiff::comparesWords() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    QStringList parts;
    for (const DiffLine &part : wordDiff(before, after)) {
        const char mark = part.kind == DiffLine::Kind::Same    ? ' '
                          : part.kind == DiffLine::Kind::Added ? '+'
                                                               : '-';
        parts << QLatin1Char(mark) + part.text;
    }
    QTEST(parts.join(QLatin1Char('/')), "diff");
}

WINNOW_TEST(TestTextDiff, winnow::NoApplication)

} // namespace textdifftest

#include "tst_textdiff.moc"
