#include "tests/app/cli/program.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>

namespace editedexportstest {

using namespace winnow;

namespace {

const QDate monday(2025, 6, 2);

} // namespace

// Digests and notes that a person edits between two calls of the real program.
class TestEditedExports final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsAnEditedDigest();
    void leavesOtherFilesAlone();
    void writesNotes();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();

private:
    std::unique_ptr<CliProgram> m_cli;
};

void TestEditedExports::init() {
    m_cli = std::make_unique<CliProgram>();
    m_cli->write(QStringLiteral("lg.xml"), feedText(QStringLiteral("cs.LG"), monday, manyItems(4)));
    QCOMPARE((*m_cli)("fetch --feed lg.xml").code, 0);
    QCOMPARE((*m_cli)("score").code, 0);
}

void TestEditedExports::keepsAnEditedDigest() {
    QCOMPARE((*m_cli)("digest -o d.md --relevance-cutoff 0 --novelty-cutoff 0").code, 0);
    QByteArray digest = m_cli->read(QStringLiteral("d.md"));
    const QByteArray first = digest.mid(digest.indexOf("/abs/") + 5, 10);
    digest.replace("Total arXiv", "My own words.\n\nTotal arXiv");
    m_cli->write(QStringLiteral("d.md"), digest);
    QCOMPARE((*m_cli)("decide " + first + " skip").code, 0);
    const Outcome again = (*m_cli)("digest -o d.md --relevance-cutoff 0 --novelty-cutoff 0");
    QCOMPARE(again.code, 0);
    const QByteArray merged = m_cli->read(QStringLiteral("d.md"));
    QVERIFY(merged.contains("My own words.\n\nTotal arXiv"));
    QVERIFY(!merged.contains(first));
    QVERIFY(merged.contains("Total relevant papers: 3"));

    QCOMPARE((*m_cli)("digest -o d.md --overwrite").code, 0);
    QVERIFY(!m_cli->read(QStringLiteral("d.md")).contains("My own words."));
}

void TestEditedExports::leavesOtherFilesAlone() {
    m_cli->write(QStringLiteral("diary.md"), "Dear diary\n");
    const Outcome outcome = (*m_cli)("digest -o diary.md --json");
    QCOMPARE(outcome.code, 0);
    QCOMPARE(m_cli->read(QStringLiteral("diary.md")), QByteArray("Dear diary\n"));
    QVERIFY(m_cli->read(QStringLiteral("diary.new.md")).startsWith("# Personalized Daily"));
    QCOMPARE(outcome.json().object().value(QLatin1String("file")).toString(), QStringLiteral("diary.new.md"));
    QCOMPARE(outcome.json().object().value(QLatin1String("asked_for")).toString(),
             QStringLiteral("diary.md"));
    QVERIFY2(outcome.err.contains("diary.md was not written by Winnow") &&
                 outcome.err.contains("--overwrite"),
             outcome.err.constData());
}

void TestEditedExports::writesNotes() {
    const QJsonArray papers = (*m_cli)("papers --json").json().array();
    QStringList ids;
    for (const QJsonValue &paper : papers)
        ids.append(paper.toObject().value(QLatin1String("id")).toString());
    QCOMPARE(ids.size(), 4);
    QVERIFY((*m_cli)("notes -o vault").out.startsWith("0 notes added"));
    for (int i = 0; i < 2; ++i)
        QCOMPARE((*m_cli)("decide " + ids[i].toUtf8() + " keep").code, 0);
    QCOMPARE((*m_cli)("notes -o vault").out, QByteArray("2 notes added, 0 updated, 0 unchanged in vault\n"));
    QCOMPARE((*m_cli)("notes -o vault").out, QByteArray("0 notes added, 0 updated, 2 unchanged in vault\n"));
    QCOMPARE((*m_cli)("notes -o all --decision any --from 2025-06-02 --to 2025-06-02").out,
             QByteArray("4 notes added, 0 updated, 0 unchanged in all\n"));
    QCOMPARE((*m_cli)("notes -o none --to 2025-06-01").out.left(1), QByteArray("0"));

    const QStringList files = QDir(m_cli->path(QStringLiteral("vault"))).entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    m_cli->write(
        QStringLiteral("vault/") + files[0],
        m_cli->read(QStringLiteral("vault/") + files[0]).replace("decision: keep", "decision: read"));
    QVERIFY(QFile::remove(m_cli->path(QStringLiteral("vault/") + files[1])));
    const Outcome outcome = (*m_cli)("notes -o vault --json");
    QCOMPARE(outcome.code, 0);
    const QJsonObject report = outcome.json().object();
    QCOMPARE(report.value(QLatin1String("unchanged")).toInt(), 1);
    QCOMPARE(report.value(QLatin1String("deleted")).toArray().size(), 1);
    QVERIFY(m_cli->read(QStringLiteral("vault/") + files[0]).contains("decision: read"));
}

void TestEditedExports::refusesWhatItCannotRead_data() {
    QTest::addColumn<QString>("command");
    QTest::newRow("no folder") << QStringLiteral("notes");
    QTest::newRow("no decision") << QStringLiteral("notes -o v --decision maybe");
    QTest::newRow("no day") << QStringLiteral("notes -o v --from yesterday");
    QTest::newRow("days turned round") << QStringLiteral("notes -o v --from 2025-06-02 --to 2025-06-01");
    QTest::newRow("no search") << QStringLiteral("notes -o v --search autor:x");
}

void TestEditedExports::refusesWhatItCannotRead() {
    QFETCH(QString, command);
    const Outcome outcome = (*m_cli)(command.toUtf8());
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.size() > 10);
}

WINNOW_TEST(TestEditedExports, QCoreApplication)

} // namespace editedexportstest

#include "tst_editedexports.moc"
