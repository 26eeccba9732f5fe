#include "app/meaning/referencepapers.h"
#include "app/meaning/wordfrequencies.h"
#include "app/meaning/wordtokens.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace referencepaperstest {

using namespace winnow;

class TestReferencePapers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrote();
    void refusesWhatIsDamaged();
    void isBuiltIn();
    void knowsCommonWordsOfEachField();
};

static ReferencePapers somePapers() {
    ReferencePapers::Paper first;
    first.fields = 3;
    first.words = {{0, true, false, false}, {2, false, true, true}};
    first.pairs = {ReferencePapers::pairHash(11, 13)};
    ReferencePapers::Paper second;
    second.fields = 1;
    second.words = {{1, false, true, false}};
    return {{QStringLiteral("tides"), QStringLiteral("winds")}, {11, 12, 13}, {first, second}};
}

void TestReferencePapers::readsWhatItWrote() {
    const QByteArray bytes = somePapers().write();
    const auto read = ReferencePapers::read(bytes);
    QVERIFY(read);
    QCOMPARE(read->fields(), somePapers().fields());
    QVERIFY(read->stems() == somePapers().stems());
    QCOMPARE(read->papers().size(), size_t(2));
    const ReferencePapers::Paper &paper = read->papers().front();
    QCOMPARE(paper.fields, 3U);
    QVERIFY(paper.words[0].inTitle && !paper.words[0].inAbstract && !paper.words[0].repeated);
    QVERIFY(paper.words[1].index == 2 && paper.words[1].inAbstract && paper.words[1].repeated);
    QVERIFY(paper.pairs == somePapers().papers().front().pairs);
    QCOMPARE(read->write(), bytes);
}

void TestReferencePapers::refusesWhatIsDamaged() {
    const QByteArray bytes = somePapers().write();
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY(!ReferencePapers::read(bytes.left(length)));
    QVERIFY(!ReferencePapers::read(bytes + 'x'));
    QByteArray other = bytes;
    other[0] = 'x';
    QVERIFY(!ReferencePapers::read(other));
}

// Enough papers of each field for a scale to be set by them.
void TestReferencePapers::isBuiltIn() {
    const ReferencePapers &papers = ReferencePapers::builtIn();
    QVERIFY(papers.fields().contains(QStringLiteral("cs.CV")));
    QVERIFY(papers.fields().contains(QStringLiteral("astro-ph")));
    for (qsizetype field = 0; field < papers.fields().size(); ++field) {
        const auto count =
            std::count_if(papers.papers().begin(), papers.papers().end(),
                          [&](const ReferencePapers::Paper &p) { return (p.fields >> field & 1U) != 0; });
        QVERIFY2(count >= 50, qPrintable(papers.fields().at(field)));
    }
}

// "Galaxy" is rare in computer science, and says little to an astronomer all the same.
void TestReferencePapers::knowsCommonWordsOfEachField() {
    const WordFrequencies frequencies;
    QVERIFY(frequencies.share(phraseStems(QStringLiteral("galaxies"))) > 0.1);
    QVERIFY(frequencies.share(phraseStems(QStringLiteral("training"))) > 0.1);
    QVERIFY(frequencies.share(phraseStems(QStringLiteral("frobnication"))) < 0.001);
    QVERIFY(!frequencies.knows(phraseStems(QStringLiteral("frobnication"))));
    QCOMPARE(frequencies.share(phraseStems(QStringLiteral("data sets"))),
             frequencies.share(phraseStems(QStringLiteral("data set"))));
}

WINNOW_TEST(TestReferencePapers, winnow::NoApplication)

} // namespace referencepaperstest

#include "tst_referencepapers.moc"
