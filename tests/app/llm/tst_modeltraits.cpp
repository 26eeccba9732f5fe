#include "app/llm/modeltraits.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace modeltraitstest {

using namespace winnow;

class TestModelTraits final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsLines_data();
    void readsLines();
    void refusesLines_data();
    void refusesLines();
    void changesOneLine_data();
    void changesOneLine();
    void sendsTheEffort_data();
    void sendsTheEffort();
};

void TestModelTraits::readsLines_data() {
    QTest::addColumn<QString>("lines");
    QTest::addColumn<ModelTraits>("traits"); // of "qwen3:8b"
    const auto row = [](const char *name, const char *lines, const ModelTraits &traits) {
        QTest::newRow(name) << QString::fromUtf8(lines) << traits;
    };
    row("nothing", "", {});
    row("other models", "llama3\t4096", {});
    row("context", "qwen3:8b\t8192", {8192, {}, {}});
    row("all", "qwen3:8b\t8192\tlow\t<a> </a>", {8192, QStringLiteral("low"), QStringLiteral("<a> </a>")});
    row("case", "Qwen3:8B\t8192\tLOW", {8192, QStringLiteral("low"), {}});
    row("lowest is as usual", "qwen3:8b\t\tlowest", {});
    row("the model's own", "qwen3:8b\t\tdefault", {0, QStringLiteral("default"), {}});
    row("a header", "model\tmarks\tcolour\tcontext\nqwen3:8b\t<a>\tred\t4096",
        {4096, {}, QStringLiteral("<a>")});
    row("comments and blank lines", "# mine\n\nqwen3:8b\t1024\r\n", {1024, {}, {}});
    row("the first counts", "qwen3:8b\t1024\nqwen3:8b\t2048", {1024, {}, {}});
}

void TestModelTraits::readsLines() {
    QFETCH(QString, lines);
    QFETCH(ModelTraits, traits);
    const auto read = traitsOf(lines, QStringLiteral(" qwen3:8b "));
    QVERIFY(read);
    QVERIFY(*read == traits);
}

void TestModelTraits::refusesLines_data() {
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"m\tlarge", "m\t-1", "m\t8k", "m\t999999999999", "m\t\thard", "\t4096", "m\t1.5"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestModelTraits::refusesLines() {
    QFETCH(QString, line);
    const auto read = traitsOf(QStringLiteral("good\t4096\n") + line, QStringLiteral("other"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Malformed);
    QCOMPARE(read.error().place, QStringLiteral("traits:2"));
}

void TestModelTraits::changesOneLine_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<ModelTraits>("traits"); // of "m"
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const ModelTraits &traits, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(before) << traits << QString::fromLatin1(after);
    };
    const QString low = QStringLiteral("low");
    row("the first one", "", {4096, {}, {}}, "m\t4096");
    row("next to another", "n\t1\n# mine", {0, low, {}}, "n\t1\n# mine\nm\t\tlow");
    row("again", "m\t4096\nn\t1", {8192, low, {}}, "n\t1\nm\t8192\tlow");
    row("all of its lines", "m\t1\nM\t2", {3, {}, {}}, "m\t3");
    row("nothing is left", "m\t4096\nn\t1", {}, "n\t1");
    row("under a header", "model\tmarks\teffort\tcontext\nn\t\t\t5", {4096, low, {}},
        "model\tmarks\teffort\tcontext\nn\t\t\t5\nm\t\tlow\t4096");
    row("a header that lacks it", "model\tcontext\nn\t5", {4096, low, {}},
        "model\tcontext\nn\t5\nmodel\tcontext\teffort\tmarks\nm\t4096\tlow");
    row("lines that can't be read stay", "n\tlarge", {4096, {}, {}}, "n\tlarge\nm\t4096");
    row("no tabs in marks", "", {0, {}, QStringLiteral("a\tb\nc")}, "m\t\t\ta b c");
}

void TestModelTraits::changesOneLine() {
    QFETCH(QString, before);
    QFETCH(ModelTraits, traits);
    const QString after = withTraits(before, QStringLiteral("m"), traits);
    QTEST(after, "after");
    QCOMPARE(withTraits(after, QStringLiteral("m"), traits), after);
    QCOMPARE(withTraits(before, QString(), {4096, {}, {}}).contains(QLatin1String("4096")),
             before.contains(QLatin1String("4096"))); // of no model
}

void TestModelTraits::sendsTheEffort_data() {
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("lowest");
    QTest::addColumn<QString>("sent");
    const auto row = [](const char *choice, const char *lowest, const char *sent) {
        QTest::addRow("'%s' of '%s'", choice, lowest)
            << QString::fromLatin1(choice) << QString::fromLatin1(lowest) << QString::fromLatin1(sent);
    };
    row("", "none", "none");
    row("", "", "");
    row("lowest", "minimal", "minimal");
    row("default", "low", "");
    row("high", "low", "high");
    row("none", "", "none"); // nobody knows the model but its reader
}

void TestModelTraits::sendsTheEffort() {
    QFETCH(QString, choice);
    QFETCH(QString, lowest);
    QTEST(effortToSend(choice, lowest), "sent");
}

WINNOW_TEST(TestModelTraits, winnow::NoApplication)

} // namespace modeltraitstest

#include "tst_modeltraits.moc"
