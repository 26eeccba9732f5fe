#include "app/criteria/criteria.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

namespace criteriamarkdowntest {

using namespace winnow;

class TestCriteriaMarkdown final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void defaultIsComplete();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void keepsSeedBytes_data();
    void keepsSeedBytes();
    void findsFlaws_data();
    void findsFlaws();
};

void TestCriteriaMarkdown::defaultIsComplete() {
    const Criteria criteria = defaultCriteria();
    QVERIFY(!criteria.name.isEmpty());
    QVERIFY(!criteria.systemPrompt.isEmpty());
    QVERIFY(flaws(criteria).empty());
    // Prompt caches reuse the longest common beginning: only the papers may differ between calls.
    QVERIFY(criteria.scoringPrompt.endsWith(QLatin1Char('\n') + paperListPlaceholder));
    QVERIFY(criteria.screeningPrompt.endsWith(QLatin1Char('\n') + paperListPlaceholder));
    for (const char *field : {"ARXIVID", "COMMENT", "RELEVANCE", "NOVELTY"})
        QVERIFY2(criteria.scoringPrompt.contains(QLatin1String(field)), field);
}

void TestCriteriaMarkdown::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("scoring");
    QTest::addColumn<QString>("screening");
    const auto row = [](const char *name, const char *text, const char *system, const char *scoring,
                        const char *screening = "") {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(system)
                            << QString::fromUtf8(scoring) << QString::fromUtf8(screening);
    };
    const char *plain =
        "# Paper Selection Prompt\n\n## System Prompt\n\n> S\n\n## User Prompt\n\n> a\n> \n> > b";
    row("plain", plain, "S", "a\n\n> b");
    row("screening", "## System Prompt\n\n> S\n\n## User Prompt\n\n> U\n\n## Screening Prompt\n\n> T\n> V\n",
        "S", "U", "T\nV");
    row("crlf and a mark",
        "\xEF\xBB\xBF# Paper Selection Prompt\r\n\r\n## System Prompt\r\n\r\n> S\r\n\r\n## User "
        "Prompt\r\n\r\n> a\r\n> b\r\n",
        "S", "a\nb");
    row("bare quote marks", "## System Prompt\n>S\n## User Prompt\n> a\n>\n>b\n", "S", "a\n\nb");
    row("lost empty quote lines", "## System Prompt\n\n> S\n\n## User Prompt\n\n> a\n\n> b", "S", "a\n\nb");
    row("not quoted", "## System Prompt\nS\n\n## User Prompt\n\n## Topics\n1. a\n\n[PAPER LIST HERE]\n", "S",
        "## Topics\n1. a\n\n[PAPER LIST HERE]");
    row("the last of two digests",
        "# Paper Selection Prompt\n\n## System Prompt\n\n> old\n\n## User Prompt\n\n> old\n\n"
        "## Screening Prompt\n\n> old\n\n# Personalized Daily ArXiv Papers 2025-08-09\n\n"
        "# Paper Selection Prompt\n\n## System Prompt\n\n> new\n\n## User Prompt\n\n> also new",
        "new", "also new");
    row("followed by a digest without prompts",
        "# Paper Selection Prompt\n\n## System Prompt\n\n> S\n\n## User Prompt\n\n> U\n\n# Personalized "
        "Daily ArXiv Papers 2025-08-09\n\nTotal arXiv papers: 0",
        "S", "U");
    row("headings inside a quote",
        "## System Prompt\n\n> S\n\n## User Prompt\n\n> ## System Prompt\n> x\n> # Paper Selection Prompt",
        "S", "## System Prompt\nx\n# Paper Selection Prompt");
    row("spaces after headings", "## System Prompt  \n\n> S\n\n## user prompt\t\n\n> U", "S", "U");
}

void TestCriteriaMarkdown::reads() {
    QFETCH(QString, text);
    const auto criteria = criteriaFromMarkdown(text);
    QVERIFY(criteria);
    QTEST(criteria->systemPrompt, "system");
    QTEST(criteria->scoringPrompt, "scoring");
    QTEST(criteria->screeningPrompt, "screening");
}

void TestCriteriaMarkdown::refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QString() << QStringLiteral("line 1");
    QTest::newRow("blank") << QStringLiteral(" \n\n") << QStringLiteral("line 1");
    QTest::newRow("no user prompt") << QStringLiteral(
                                           "x\n# Paper Selection Prompt\n\n## System Prompt\n\n> S")
                                    << QStringLiteral("line 4");
    QTest::newRow("empty user prompt")
        << QStringLiteral("## System Prompt\n> S\n## User Prompt\n> \n") << QStringLiteral("line 3");
    QTest::newRow("digest without prompts")
        << QStringLiteral("# Personalized Daily ArXiv Papers 2025-08-09\n\nTotal arXiv papers: 0")
        << QStringLiteral("line 1");
}

void TestCriteriaMarkdown::refuses() {
    QFETCH(QString, text);
    const auto criteria = criteriaFromMarkdown(text);
    QVERIFY(!criteria);
    QCOMPARE(criteria.error().code, ErrorCode::Malformed);
    QTEST(criteria.error().place, "place");
}

void TestCriteriaMarkdown::writesWhatItReads_data() {
    QTest::addColumn<QString>("scoring");
    QTest::addColumn<QString>("screening");
    QTest::newRow("default") << defaultCriteria().scoringPrompt << defaultCriteria().screeningPrompt;
    QTest::newRow("no screening") << QStringLiteral("a") << QString();
    QTest::newRow("empty lines around") << QStringLiteral("\n\na\n\n") << QStringLiteral("\n");
    QTest::newRow("quotes") << QStringLiteral("> a\n>\n> > b\n>>c\n # x\n## User Prompt")
                            << QStringLiteral("> ");
    QTest::newRow("other scripts") << QStringLiteral("1. 量子纠错 🦉\n\u00e2\u20ac\u2018")
                                   << QStringLiteral("ü");
    QTest::newRow("trailing spaces") << QStringLiteral("a  \n b\t") << QStringLiteral(" c ");
}

void TestCriteriaMarkdown::writesWhatItReads() {
    Criteria criteria;
    QFETCH(QString, scoring);
    QFETCH(QString, screening);
    criteria.systemPrompt = QStringLiteral("S\n\nT");
    criteria.scoringPrompt = scoring;
    criteria.screeningPrompt = screening;
    const QString text = criteriaToMarkdown(criteria);
    const auto read = criteriaFromMarkdown(text);
    QVERIFY(read);
    QCOMPARE(read->systemPrompt, criteria.systemPrompt);
    QCOMPARE(read->scoringPrompt, scoring);
    QCOMPARE(read->screeningPrompt, screening);
    QCOMPARE(criteriaToMarkdown(*read), text);
}

void TestCriteriaMarkdown::keepsSeedBytes_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("invented, of water") << QStringLiteral(WINNOW_TEST_DATA "/digests/water.md");
    QTest::newRow("invented, of machines") << QStringLiteral(WINNOW_TEST_DATA "/digests/machines.md");
    QTest::newRow("first") << QStringLiteral(WINNOW_CORPUS "/seeds/digest-2025-08-08.md");
    QTest::newRow("second") << QStringLiteral(WINNOW_CORPUS "/seeds/digest-2025-08-25.md");
}

void TestCriteriaMarkdown::keepsSeedBytes() {
    QFETCH(QString, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QVERIFY2(path.startsWith(QLatin1String(WINNOW_CORPUS)), qPrintable(path));
        QSKIP("the corpus is not here");
    }
    const QByteArray bytes = file.readAll();
    const auto criteria = criteriaFromMarkdown(QString::fromUtf8(bytes));
    QVERIFY(criteria);
    QVERIFY(criteria->systemPrompt.startsWith(QLatin1String("You are a helpful")));
    QVERIFY(flaws(*criteria).empty());
    const qsizetype block = bytes.lastIndexOf("# Paper Selection Prompt");
    QCOMPARE(criteriaToMarkdown(*criteria).toUtf8(), bytes.mid(block));
}

void TestCriteriaMarkdown::findsFlaws_data() {
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QList<int>>("found");
    const auto row = [](const char *name, const char *prompt, std::initializer_list<CriteriaFlaw> found) {
        QList<int> codes;
        for (CriteriaFlaw flaw : found)
            codes << static_cast<int>(flaw);
        QTest::newRow(name) << QString::fromUtf8(prompt) << codes;
    };
    row("good", "## Topics\n1. Codes\n\n[PAPER LIST HERE]", {});
    row("place indented", "## Topics\n1. Codes\n  [PAPER LIST HERE]  ", {});
    row("empty", " \n ", {CriteriaFlaw::EmptyScoringPrompt});
    row("no place", "## Topics\n1. Codes", {CriteriaFlaw::NoPaperList});
    row("mentioned only", "## Topics\n1. Codes\nPapers follow at [PAPER LIST HERE].",
        {CriteriaFlaw::NoPaperList});
    row("two places", "## Topics\n1. Codes\n[PAPER LIST HERE]\n[PAPER LIST HERE]",
        {CriteriaFlaw::SeveralPaperLists});
    row("no topics", "Find good papers.\n[PAPER LIST HERE]", {CriteriaFlaw::NoTopics});
    row("all wrong", "Find good papers.", {CriteriaFlaw::NoPaperList, CriteriaFlaw::NoTopics});
}

void TestCriteriaMarkdown::findsFlaws() {
    QFETCH(QString, prompt);
    Criteria criteria;
    criteria.scoringPrompt = prompt;
    QList<int> found;
    for (CriteriaFlaw flaw : flaws(criteria))
        found << static_cast<int>(flaw);
    QTEST(found, "found");
}

WINNOW_TEST(TestCriteriaMarkdown, winnow::NoApplication)

} // namespace criteriamarkdowntest

#include "tst_criteriamarkdown.moc"
