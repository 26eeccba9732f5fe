#include "app/digest/digestformats.h"
#include "app/digest/digestreader.h"
#include "app/digest/markdownwriter.h"
#include "digestsamples.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace digestroundtriptest {

using namespace winnow;

class TestDigestRoundTrip final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheFormat();
    void writesWithoutPapers();
    void writesTheUsageTable_data();
    void writesTheUsageTable();
    void keepsRealDigests_data();
    void keepsRealDigests();
    void keepsWhatTheFormatLeavesOpen_data();
    void keepsWhatTheFormatLeavesOpen();
    void keepsRandomDigests();
    void keepsRandomDigestsAppended();
    void keepsRandomDigestsAsJson();
    void writesFiftyPapersQuickly();
};

namespace {

QByteArray sampleBytes() {
    QFile file(QStringLiteral(WINNOW_TEST_DATA "/digests/plain.md"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The file was written by hand after the format's description.
void TestDigestRoundTrip::writesTheFormat() {
    Digest digest = samples::digest(2);
    digest.entries[1].comment = QStringLiteral("Author match");
    digest.entries[1].relevance.reset();
    digest.entries[1].novelty.reset();
    QVERIFY(!sampleBytes().isEmpty());
    QCOMPARE(digestToMarkdown(digest), sampleBytes());
    const auto read = readDigests(sampleBytes(), QStringLiteral("plain.md"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().place + read.error().detail));
    QCOMPARE(int(read->size()), 1);
    QVERIFY(read->front() == digest);
}

void TestDigestRoundTrip::writesWithoutPapers() {
    Digest digest = samples::digest(0);
    digest.prompts = DigestPrompts{QString(), QStringLiteral("a\n")};
    const QByteArray bytes = digestToMarkdown(digest);
    QVERIFY(bytes.endsWith(
        "**Table of contents with paper titles:**\n\n\n\n---\n\n\n\n---\n\n# Paper Selection Prompt\n\n"
        "## System Prompt\n\n> \n\n## User Prompt\n\n> a\n> "));
    const auto read = readDigests(bytes, QStringLiteral("d.md"));
    QVERIFY(read);
    QVERIFY(read->front() == digest);
}

void TestDigestRoundTrip::writesTheUsageTable_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<double>("cost");
    QTest::addColumn<qint64>("tokens");
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("padded by the headers")
        << QStringLiteral("gpt-4o") << 0.1 << qint64(42)
        << QByteArray("| *[gpt-4o]*   | Prompt   | Completion   | Total   |\n"
                      "|:------------:|:--------:|:------------:|:-------:|\n"
                      "| **Token**    | 42       | 42           | 42      |\n"
                      "| **Cost**     | $0.1     | $0.1         | $0.1    |\n");
    QTest::newRow("wider cells") << QStringLiteral("m") << 12.345 << qint64(12345678901)
                                 << QByteArray("| *[m]*     | Prompt      | Completion   | Total       |\n"
                                               "|:---------:|:-----------:|:------------:|:-----------:|\n"
                                               "| **Token** | 12345678901 | 12345678901  | 12345678901 |\n"
                                               "| **Cost**  | $12.35      | $12.35       | $12.35      |\n");
    QTest::newRow("characters, not code units")
        << QStringLiteral("𝔸𝔸") << 0.0 << qint64(0)
        << QByteArray("| *[𝔸𝔸]*   | Prompt   | Completion   | Total   |\n"
                      "|:---------:|:--------:|:------------:|:-------:|\n"
                      "| **Token** | 0        | 0            | 0       |\n"
                      "| **Cost**  | $0.0     | $0.0         | $0.0    |\n")
               .replace("𝔸𝔸]*   |", "𝔸𝔸]*    |");
    const auto cost = [](const char *name, double dollars, const char *text) {
        QByteArray table("| *[m]*     | Prompt   | Completion   | Total   |\n"
                         "|:---------:|:--------:|:------------:|:-------:|\n"
                         "| **Token** | 0        | 0            | 0       |\n");
        const QByteArray written(text);
        table += "| **Cost**  | " + written.leftJustified(8) + " | " + written.leftJustified(12) + " | " +
                 written.leftJustified(7) + " |\n";
        QTest::newRow(name) << QStringLiteral("m") << dollars << qint64(0) << table;
    };
    cost("whole dollars", 1, "$1.0");
    cost("rounded up", 0.149999, "$0.15");
    cost("rounded to nothing", 0.0049, "$0.0");
    cost("half a cent that a double holds, to the even neighbour", 0.125, "$0.12");
    cost("the other half", 0.375, "$0.38");
    cost("half a cent that a double does not hold", 2.675, "$2.67");
    cost("many dollars", 1234.5, "$1234.5");
}

void TestDigestRoundTrip::writesTheUsageTable() {
    QFETCH(QString, model);
    QFETCH(double, cost);
    QFETCH(qint64, tokens);
    Digest digest = samples::digest(1);
    digest.model = model;
    digest.usage = {tokens, tokens, tokens, cost, cost, cost};
    const QByteArray bytes = digestToMarkdown(digest);
    const auto begin = bytes.indexOf('|');
    QTEST(bytes.mid(begin, bytes.indexOf("\n\n", begin) + 1 - begin), "table");
}

void TestDigestRoundTrip::keepsRealDigests_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("invented, of water") << QStringLiteral(WINNOW_TEST_DATA "/digests/water.md");
    QTest::newRow("invented, of machines") << QStringLiteral(WINNOW_TEST_DATA "/digests/machines.md");
    QTest::newRow("08-08") << QStringLiteral(WINNOW_CORPUS "/seeds/digest-2025-08-08.md");
    QTest::newRow("08-25") << QStringLiteral(WINNOW_CORPUS "/seeds/digest-2025-08-25.md");
}

void TestDigestRoundTrip::keepsRealDigests() {
    QFETCH(QString, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QVERIFY2(path.startsWith(QLatin1String(WINNOW_CORPUS)), qPrintable(path));
        QSKIP("the corpus is not here");
    }
    const QString name = QFileInfo(path).fileName();
    const QByteArray bytes = file.readAll();
    const auto read = readDigests(bytes, name);
    QVERIFY2(read, read ? "" : qPrintable(read.error().place + QLatin1Char(' ') + read.error().detail));
    QCOMPARE(int(read->size()), 1);
    QCOMPARE(digestToMarkdown(read->front()), bytes);
    QCOMPARE(int(read->front().entries.size()), read->front().relevant);
    QVERIFY(!read->front().seam);
    const auto json = readDigestsJson(digestToJson(read->front()), name);
    QVERIFY(json);
    QVERIFY(json->front() == read->front());
    // Cut anywhere, it is read whole up to the prompts or not at all.
    const auto prompts = bytes.indexOf("\n---\n\n# Paper Selection Prompt");
    for (qsizetype cut = 0; cut < bytes.size(); cut += 97) {
        const auto part = readDigests(bytes.left(cut), name);
        if (part)
            QVERIFY2(cut >= prompts, qPrintable(QString::number(cut)));
        else
            QVERIFY(part.error().place.startsWith(name + QLatin1Char(':')));
    }
}

void TestDigestRoundTrip::keepsWhatTheFormatLeavesOpen_data() {
    QTest::addColumn<QByteArray>("seam");
    QTest::addColumn<int>("papers");
    QTest::addColumn<bool>("prompts");
    for (const char *seam : {"\n\n\n\n---\n\n\n\n---\n\n", "\n\n---\n\n---\n\n", "\n\n---\n\n\n\n---\n\n",
                             "\n\n\n\n---\n\n---\n\n", "\n\n---\n\n"})
        QTest::addRow("no papers, %s", QByteArray(seam).replace('\n', "/").constData())
            << QByteArray(seam) << 0 << true;
    for (const char *seam : {"", "\n\n---", "\n\n---\n\n", "\n\n\n\n---"})
        QTest::addRow("no prompts, %s", QByteArray(seam).replace('\n', "/").constData())
            << QByteArray(seam) << 2 << false;
    for (const char *seam : {"", "\n\n---\n\n---", "\n\n\n\n---\n\n\n\n---", "\n\n\n\n---\n\n\n\n---\n\n"})
        QTest::addRow("neither, %s", QByteArray(seam).replace('\n', "/").constData())
            << QByteArray(seam) << 0 << false;
}

void TestDigestRoundTrip::keepsWhatTheFormatLeavesOpen() {
    QFETCH(QByteArray, seam);
    QFETCH(int, papers);
    QFETCH(bool, prompts);
    Digest digest = samples::digest(papers);
    if (!prompts)
        digest.prompts.reset();
    digest.seam = QString();
    QByteArray bytes = digestToMarkdown(digest);
    if (prompts)
        bytes.replace("**# Paper", "**" + seam + "# Paper");
    else
        bytes += seam;
    const auto read = readDigests(bytes, QStringLiteral("d.md"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().place + read.error().detail));
    QCOMPARE(int(read->front().entries.size()), papers);
    QCOMPARE(read->front().prompts.has_value(), prompts);
    QCOMPARE(digestToMarkdown(read->front()), bytes);
    const auto json = readDigestsJson(digestToJson(read->front()), QStringLiteral("d.json"));
    QVERIFY(json);
    QCOMPARE(digestToMarkdown(json->front()), bytes);
}

void TestDigestRoundTrip::keepsRandomDigests() {
    constexpr quint32 cases = 3000;
    for (quint32 seed = 0; seed < cases; ++seed) {
        const Digest digest = samples::Generator(seed).digest();
        const QByteArray bytes = digestToMarkdown(digest);
        const auto read = readDigests(bytes, QStringLiteral("d.md"));
        QVERIFY2(read,
                 qPrintable(QStringLiteral("%1: %2 %3\n%4")
                                .arg(QString::number(seed), read ? QString() : read.error().place,
                                     read ? QString() : read.error().detail, QString::fromUtf8(bytes))));
        QCOMPARE(int(read->size()), 1);
        QVERIFY2(read->front() == digest, qPrintable(QString::number(seed)));
        QCOMPARE(digestToMarkdown(read->front()), bytes);
    }
}

void TestDigestRoundTrip::keepsRandomDigestsAppended() {
    constexpr quint32 cases = 500;
    for (quint32 seed = 0; seed < cases; ++seed) {
        samples::Generator generator(seed);
        const std::vector<Digest> digests{generator.digest(), generator.digest(), generator.digest()};
        for (const char *between : {"", "\n", "\n\n", "\n\n\n"}) {
            QByteArray bytes;
            for (const Digest &digest : digests)
                bytes += (bytes.isEmpty() ? QByteArray() : QByteArray(between)) + digestToMarkdown(digest);
            const auto read = readDigests(bytes, QStringLiteral("d.md"));
            QVERIFY2(read, qPrintable(QStringLiteral("%1: %2").arg(seed).arg(read ? QString()
                                                                                  : read.error().place)));
            QVERIFY2(*read == digests, qPrintable(QString::number(seed)));
        }
    }
}

void TestDigestRoundTrip::keepsRandomDigestsAsJson() {
    constexpr quint32 cases = 500;
    for (quint32 seed = 0; seed < cases; ++seed) {
        const Digest digest = samples::Generator(seed).digest();
        const auto read = readDigestsJson(digestToJson(digest), QStringLiteral("d.json"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().place + read.error().detail));
        QVERIFY2(read->front() == digest, qPrintable(QString::number(seed)));
    }
}

// Budgets: 5 ms and 20 ms in a release build; reported, not asserted.
void TestDigestRoundTrip::writesFiftyPapersQuickly() {
    Digest digest = samples::digest(50);
    for (DigestEntry &entry : digest.entries)
        entry.abstract = entry.abstract.repeated(20);
    QElapsedTimer timer;
    timer.start();
    const QByteArray markdown = digestToMarkdown(digest);
    const auto written = timer.nsecsElapsed();
    const QString html = digestToPreviewHtml(markdown);
    const auto drawn = timer.nsecsElapsed() - written;
    const auto read = readDigests(markdown, QStringLiteral("d.md"));
    const auto parsed = timer.nsecsElapsed() - written - drawn;
    qInfo("Markdown %.2f ms, preview %.2f ms, reading %.2f ms", double(written) / 1e6, double(drawn) / 1e6,
          double(parsed) / 1e6);
    QVERIFY(read);
    QCOMPARE(html.count(QStringLiteral("<h2>")), 53); // fifty papers, the two prompts and a heading in one
}

WINNOW_TEST(TestDigestRoundTrip, winnow::NoApplication)

} // namespace digestroundtriptest

#include "tst_digestroundtrip.moc"
