#include "tests/support/testmain.h"
#include "ui/digest/exportformat.h"

#include <QTest>

namespace exportformattest {

using namespace winnow;

class TestExportFormat final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFilterHasItsFormat();
    void takesTheFormatFromTheFile_data();
    void takesTheFormatFromTheFile();
    void takesTheSuffixOff_data();
    void takesTheSuffixOff();
};

namespace {

QString filterOf(ExportFormat format) {
    for (const QString &filter : exportFilters())
        if (formatOfFilter(filter) == format)
            return filter;
    return {};
}

} // namespace

void TestExportFormat::everyFilterHasItsFormat() {
    for (const ExportFormat format :
         {ExportFormat::Markdown, ExportFormat::Html, ExportFormat::Json, ExportFormat::BibTeX,
          ExportFormat::Ris, ExportFormat::CslJson, ExportFormat::Pdf}) {
        const QString suffix = QStringLiteral("(*.%1)").arg(suffixOf(format));
        QVERIFY2(filterOf(format).endsWith(suffix), qPrintable(filterOf(format)));
    }
}

void TestExportFormat::takesTheFormatFromTheFile_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<ExportFormat>("chosen");
    QTest::addColumn<ExportFormat>("format");
    const auto row = [](const char *file, ExportFormat chosen, ExportFormat format) {
        QTest::addRow("%s, %d", file, int(chosen)) << QString::fromLatin1(file) << chosen << format;
    };
    row("2025-08-08.csl.json", ExportFormat::Markdown, ExportFormat::CslJson);
    row("2025-08-08.json", ExportFormat::Markdown, ExportFormat::Json);
    row("2025-08-08.json", ExportFormat::CslJson, ExportFormat::CslJson);
    row("2025-08-08.csl.json", ExportFormat::Json, ExportFormat::CslJson);
    row("2025-08-08.BIB", ExportFormat::CslJson, ExportFormat::BibTeX);
    row("my.digest", ExportFormat::Ris, ExportFormat::Ris);
}

void TestExportFormat::takesTheFormatFromTheFile() {
    QFETCH(QString, file);
    QFETCH(ExportFormat, chosen);
    QTEST(formatOfFile(file, filterOf(chosen)), "format");
}

void TestExportFormat::takesTheSuffixOff_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::newRow("one") << QStringLiteral("/a.b/2025-08-08.md") << QStringLiteral("2025-08-08");
    QTest::newRow("two") << QStringLiteral("2025-08-08.csl.json") << QStringLiteral("2025-08-08");
    QTest::newRow("foreign") << QStringLiteral("day.one.txt") << QStringLiteral("day.one");
    QTest::newRow("none") << QStringLiteral("day") << QStringLiteral("day");
}

void TestExportFormat::takesTheSuffixOff() {
    QFETCH(QString, file);
    QTEST(withoutSuffix(file), "name");
}

WINNOW_TEST(TestExportFormat, winnow::NoApplication)

} // namespace exportformattest

#include "tst_exportformat.moc"
