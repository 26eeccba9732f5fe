#include "app/criteria/topics.h"
#include "tests/app/criteria/madecriteria.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <random>

namespace criteriaformstest {

using namespace winnow;

// The forms in which people write criteria, each with what a person would read in it.
class TestCriteriaForms final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsForms_data();
    void readsForms();
    void readsParts_data();
    void readsParts();
    void readsMixtures();
    void readsReaders_data();
    void readsReaders();
    void losesNothing();
    void goesWithTheLength_data();
    void goesWithTheLength();
};

// A line for each thing that was read: "topic Tides + bores - ships", "keyword ebb".
static QString inShort(const TopicList &list) {
    QStringList lines;
    for (const Topic &topic : list.topics)
        lines << QStringLiteral("topic %1 + %2 - %3")
                     .arg(topic.name, topic.relevant, topic.irrelevant)
                     .trimmed();
    const auto add = [&](const char *kind, const QStringList &texts) {
        for (const QString &text : texts)
            lines << QLatin1String(kind) + QLatin1Char(' ') + text;
    };
    add("wish", list.wishes);
    add("exclusion", list.exclusions);
    add("weak", list.weakWishes);
    add("keyword", list.relevantKeywords);
    add("excluded", list.irrelevantKeywords);
    add("application", list.applicationKeywords);
    add("author", list.authors);
    return lines.join(QLatin1Char('\n'));
}

void TestCriteriaForms::readsForms_data() {
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("read");
    QFile file(QStringLiteral(WINNOW_TEST_DATA "/criteria/forms.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QLatin1Char('\n') + QString::fromUtf8(file.readAll());
    const QStringList forms = text.split(QStringLiteral("\n=== "), Qt::SkipEmptyParts);
    QVERIFY(forms.size() > 100);
    for (const QString &form : forms) {
        const qsizetype nameEnd = form.indexOf(QLatin1Char('\n'));
        const qsizetype promptEnd = form.lastIndexOf(QStringLiteral("\n---\n"));
        QVERIFY2(nameEnd > 0 && promptEnd > nameEnd, qPrintable(form));
        QTest::newRow(form.left(nameEnd).toUtf8().constData())
            << form.mid(nameEnd + 1, promptEnd - nameEnd - 1) << form.mid(promptEnd + 5).trimmed();
    }
}

void TestCriteriaForms::readsForms() {
    QFETCH(QString, prompt);
    QFETCH(QString, read);
    QCOMPARE(inShort(readTopics(prompt)), read);
    const QString withCarriageReturns = QString(prompt).replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    QCOMPARE(inShort(readTopics(withCarriageReturns)), read);
}

void TestCriteriaForms::readsParts_data() {
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("reason");
    using Kind = ReadPart::Kind;
    using Reason = ReadPart::Reason;
    const auto row = [](const char *prompt, const char *text, Kind kind, Reason reason = Reason::None) {
        QTest::newRow(text) << QString::fromUtf8(prompt) << QString::fromUtf8(text) << int(kind)
                            << int(reason);
    };
    const char *prompt =
        "You are a helpful reader.\n\n## Topics\n1. Kelp\n   - Relevant: canopies\n   - Irrelevant: soups\n\n"
        "She enjoys corals.\n\nKeywords: holdfast\nAuthors: A. Zorb\n\nA paper must:\n1. have data\n\n"
        "## Scoring\n- 9-10: perfect\n\n[PAPER LIST HERE]\n\nAnswer in JSON.\n";
    row(prompt, "You are a helpful reader.", Kind::LeftOut, Reason::Introduction);
    row(prompt, "Topics", Kind::LeftOut, Reason::Heading);
    row(prompt, "Kelp", Kind::Topic);
    row(prompt, "canopies", Kind::Wish);
    row(prompt, "soups", Kind::Exclusion);
    row(prompt, "She enjoys corals.", Kind::WeakWish);
    row(prompt, "holdfast", Kind::Keyword);
    row(prompt, "A. Zorb", Kind::Author);
    row(prompt, "have data", Kind::LeftOut, Reason::Condition);
    row(prompt, "9-10: perfect", Kind::LeftOut, Reason::Rubric);
    row(prompt, "[PAPER LIST HERE]", Kind::LeftOut, Reason::PaperList);
}

void TestCriteriaForms::readsParts() {
    QFETCH(QString, prompt);
    QFETCH(QString, text);
    const TopicList list = readTopics(prompt);
    const auto part = std::find_if(list.parts.begin(), list.parts.end(), [&](const ReadPart &one) {
        return prompt.mid(one.begin, one.length) == text;
    });
    QVERIFY(part != list.parts.end());
    QTEST(int(part->kind), "kind");
    QTEST(int(part->reason), "reason");
}

// Two hundred mixtures of forms in four languages, the same ones each time.
void TestCriteriaForms::readsMixtures() {
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        const MadeCriteria made([&](size_t sides) { return size_t(random() % sides); });
        const QString misread = made.misread(readTopics(made.prompt()));
        QVERIFY2(misread.isEmpty(),
                 qPrintable(QStringLiteral("%1: %2\n%3").arg(seed).arg(misread, made.prompt())));
    }
}

void TestCriteriaForms::readsReaders_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("topics");
    QTest::addColumn<int>("withExclusions");
    QTest::addColumn<int>("weakWishes");
    QTest::addColumn<int>("keywords");
    QTest::newRow("embodied") << QStringLiteral("embodied") << 4 << 0 << 2 << 0;
    QTest::newRow("matting") << QStringLiteral("matting") << 4 << 4 << 1 << 0;
    QTest::newRow("galaxies") << QStringLiteral("galaxies") << 7 << 3 << 0 << 7;
}

void TestCriteriaForms::readsReaders() {
    QFETCH(QString, name);
    QFETCH(int, withExclusions);
    QFile file(QStringLiteral(WINNOW_CORPUS "/corpus/readers/%1.md").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the corpus is not here");
    const TopicList list = readTopics(QString::fromUtf8(file.readAll()));
    QTEST(int(list.topics.size()), "topics");
    QTEST(int(list.weakWishes.size()), "weakWishes");
    QTEST(int(list.relevantKeywords.size()), "keywords");
    QCOMPARE(std::count_if(list.topics.begin(), list.topics.end(),
                           [](const Topic &topic) { return !topic.irrelevant.isEmpty(); }),
             withExclusions);
    QVERIFY(list.wishes.isEmpty() && list.exclusions.isEmpty() && list.authors.isEmpty());
}

// Every letter is in one part, or in what stands before a part on its line.
void TestCriteriaForms::losesNothing() {
    for (unsigned seed = 1000; seed < 1100; ++seed) {
        std::mt19937 random(seed);
        const MadeCriteria made([&](size_t sides) { return size_t(random() % sides); });
        QString prompt = made.prompt();
        for (int i = 0; i < 5; ++i)
            prompt.remove(qsizetype(random() % unsigned(prompt.size())), 1 + qsizetype(random() % 9));
        qsizetype end = 0;
        for (const ReadPart &part : readTopics(prompt).parts) {
            QVERIFY2(part.begin >= end && part.length > 0, qPrintable(prompt));
            QVERIFY(!prompt[part.begin].isSpace() && !prompt[part.begin + part.length - 1].isSpace());
            for (const QString &line : prompt.mid(end, part.begin - end).split(QLatin1Char('\n')))
                QVERIFY2(line.size() < 60, qPrintable(line));
            end = part.begin + part.length;
        }
        QVERIFY(end <= prompt.size());
    }
}

void TestCriteriaForms::goesWithTheLength_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"a\n",
                             "a\n\n",
                             "- a\n",
                             "# a\n",
                             "1. a\n   b\n",
                             "a. ",
                             "(no ",
                             ", not a",
                             "Relevant: a\n",
                             "a:\n",
                             "|a|b\n",
                             "**a** b\n\n",
                             "Topics: a, b;",
                             "[a, b], ",
                             "Keywords: a, b\n",
                             "## Topics\n\na b.\n\n",
                             "的",
                             ".\" ",
                             "I want ",
                             "[",
                             "- Relevant:\n",
                             "> ",
                             "-\n"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

// What a square of the length would take is far beyond any busy machine's noise.
void TestCriteriaForms::goesWithTheLength() {
    QFETCH(QString, text);
    const QString prompt = text.repeated(100'000 / text.size());
    QElapsedTimer timer;
    timer.start();
    readTopics(prompt);
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

WINNOW_TEST(TestCriteriaForms, winnow::NoApplication)

} // namespace criteriaformstest

#include "tst_criteriaforms.moc"
