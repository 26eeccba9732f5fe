#include "tests/support/testmain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

namespace testsummarytest {

// The line that a test run ends with.
class TestTestSummary final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheTestsCameTo_data();
    void saysWhatTheTestsCameTo();
};

QString result(const char *name, const char *status, const char *output = "") {
    return QStringLiteral("\t<testcase name=\"%1\" classname=\"%1\" time=\"0.1\" status=\"%2\">\n"
                          "\t\t<system-out>%3\n</system-out>\n\t</testcase>\n")
        .arg(QLatin1String(name), QLatin1String(status), QLatin1String(output));
}

void TestTestSummary::saysWhatTheTestsCameTo_data() {
    QTest::addColumn<QStringList>("results");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QStringList &results, const char *line) {
        QTest::newRow(name) << results << QString::fromUtf8(line);
    };
    row("nothing run", {}, "");
    row("all passed", {result("a", "run", "PASS   : T::f()"), result("b", "run")},
        "2 run: 2 passed; no check skipped\n");
    row("some failed", {result("a", "fail"), result("b", "run"), result("c", "fail")},
        "3 run: 1 passed, 2 failed (a, c); no check skipped\n");
    row("not built, switched off",
        {result("a", "run"), result("b", "notrun"), result("c", "disabled"), result("d", "notrun")},
        "1 run: 1 passed; not built: b, d; switched off: c; no check skipped\n");
    row("skipped",
        {result("a", "run", "SKIP   : T::f() no bus\n   Loc: [a.cpp(3)]\nSKIP   : T::g(a row) no key"),
         result("b", "run", "PASS   : T::f()\nSKIP   : T::h((row) &lt;1&gt;) no key &amp; no bus.")},
        "2 run: 2 passed; 3 checks skipped (1: no bus; 1: no key; 1: no key & no bus)\n");
    row("the commonest reason first",
        {result("a", "run", "SKIP   : T::f() no bus\nSKIP   : T::g() no key\nSKIP   : T::h() no key")},
        "1 run: 1 passed; 3 checks skipped (2: no key; 1: no bus)\n");
    row("failed and skipped", {result("a", "fail", "SKIP   : T::f() no bus\nFAIL!  : T::g() SKIP")},
        "1 run: 0 passed, 1 failed (a); 1 check skipped (1: no bus)\n");
    row("a row's name that opens only", {result("a", "run", "SKIP   : T::f(:() no bus")},
        "1 run: 1 passed; 1 check skipped (1: T::f(:() no bus)\n");
}

void TestTestSummary::saysWhatTheTestsCameTo() {
    const QString awk = QStandardPaths::findExecutable(QStringLiteral("awk"));
    if (awk.isEmpty())
        QSKIP("awk is not installed");
    QFETCH(QStringList, results);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("<?xml version=\"1.0\"?>\n<testsuite name=\"(empty)\"\n\ttests=\"1\"\n\t>\n");
    file.write(results.join(QString()).toUtf8());
    file.write("</testsuite>\n");
    file.close();
    QProcess program;
    program.start(awk,
                  {QStringLiteral("-f"), QStringLiteral(WINNOW_SOURCE_DIR "/packaging/dev.d/testsummary.awk"),
                   file.fileName()});
    QVERIFY2(program.waitForFinished(), qPrintable(program.errorString()));
    QCOMPARE(program.exitCode(), 0);
    QTEST(QString::fromUtf8(program.readAllStandardOutput()), "line");
}

WINNOW_TEST(TestTestSummary, QCoreApplication)

} // namespace testsummarytest

#include "tst_testsummary.moc"
