#include "app/scoring/builtin/builtinscorer.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QTest>
#include <QtConcurrentRun>

#include <array>

namespace builtinscorertest {

using namespace winnow;

static Criteria criteria(const char *prompt) {
    Criteria criteria;
    criteria.version = 7;
    criteria.scoringPrompt = QString::fromUtf8(prompt);
    return criteria;
}

static const char *const compressionPrompt =
    "## Topics\n"
    "1. Model Compression\n"
    "   - Relevant: quantization, pruning, KV cache, mixture of experts\n"
    "   - Irrelevant: applications in medicine\n"
    "2. Learning Theory\n"
    "   - Relevant: generalization bounds\n"
    "**Keywords:**\n"
    "- Relevant: Spin Glasses\n"
    "- Irrelevant: Federated Learning\n"
    "- Application: Medical Imaging\n";

class TestBuiltinScorer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ranks_data();
    void ranks();
    void scoresEverySpellingAlike_data();
    void scoresEverySpellingAlike();
    void judgesNovelty_data();
    void judgesNovelty();
    void quotesWhatMatched_data();
    void quotesWhatMatched();
    void saysWhichWordsDecided();
    void worksInAnyField_data();
    void worksInAnyField();
    void isIndependentOfOtherPapers();
    void fillsWholeScore();
    void weighsWhatTheCriteriaSay_data();
    void weighsWhatTheCriteriaSay();
    void leavesOutWhatIsOnlyNamed();
    void nearMeaningIsWorthSomething();
    void wantedBenchmarksAreNotLessNew();
    void usesPromptWithoutTopics();
    void survivesCriteria_data();
    void survivesCriteria();
    void survivesPapers_data();
    void survivesPapers();
    void scoresAreThoseOfTheRevision();
    void scoresManyAsOneByOne();
    void scoresInTheOnlyThread();

private:
    const BuiltinScorer m_scorer{criteria(compressionPrompt)};
};

static Paper paper(const QString &title, const QString &abstract) {
    Paper paper;
    paper.id = *ArxivId::fromString(u"2508.04753");
    paper.version = 2;
    paper.title = title;
    paper.abstract = abstract;
    return paper;
}

static Score scoreOf(const char *title, const char *abstract, const char *prompt = compressionPrompt) {
    return BuiltinScorer(criteria(prompt))
        .score(paper(QString::fromUtf8(title), QString::fromUtf8(abstract)));
}

void TestBuiltinScorer::ranks_data() {
    QTest::addColumn<QString>("betterTitle");
    QTest::addColumn<QString>("betterAbstract");
    QTest::addColumn<QString>("worseTitle");
    QTest::addColumn<QString>("worseAbstract");
    const auto row = [](const char *name, const char *t1, const char *a1, const char *t2, const char *a2) {
        QTest::newRow(name) << QString::fromUtf8(t1) << QString::fromUtf8(a1) << QString::fromUtf8(t2)
                            << QString::fromUtf8(a2);
    };
    row("a keyword", "Quantization of networks", "We study it.", "Colours of networks", "We study it.");
    row("the title counts more", "Pruning networks", "We shrink them.", "Shrinking networks",
        "By pruning them.");
    row("twice is more", "Networks", "We prune. Then pruning goes on.", "Networks", "We prune.");
    row("two topics words", "Pruning and quantization", "Both.", "Pruning and more", "Both.");
    row("another form", "Quantized networks", "We do it.", "Green networks", "We do it.");
    row("an abbreviation", "MoE networks", "We do it.", "Big networks", "We do it.");
    row("a relative", "2-bit weights", "With low-bit codes.", "2-pound weights", "With heavy codes.");
    row("an exclusion", "Pruning networks", "We do it.", "Pruning networks",
        "We do it with federated learning.");
    row("an application", "Pruning networks", "We do it.", "Pruning networks",
        "We do it for medical imaging.");
    row("a relative of an exclusion", "Pruning networks", "We do it.", "Pruning networks",
        "We do it for tumor patients.");
    row("a whole phrase", "On the KV cache", "We do it.", "On the CPU cache", "We do it.");
    row("words apart", "Networks", "A cache that keeps each KV pair.", "Networks",
        "A cache that keeps each pair. Later, after a good many other words, there comes a KV store.");
    row("written together", "Networks", "A spinglass of codes.", "Networks", "A wineglass of codes.");
    row("parted by a full stop", "Networks", "Large generalization bounds hold.", "Networks",
        "Poor generalization. Bounds hold.");
}

void TestBuiltinScorer::ranks() {
    QFETCH(QString, betterTitle);
    QFETCH(QString, betterAbstract);
    QFETCH(QString, worseTitle);
    QFETCH(QString, worseAbstract);
    const Score better = m_scorer.score(paper(betterTitle, betterAbstract));
    const Score worse = m_scorer.score(paper(worseTitle, worseAbstract));
    QVERIFY2(better.fine > worse.fine, qPrintable(better.comment + QLatin1String(" / ") + worse.comment));
    QVERIFY(better.relevance >= worse.relevance);
}

// How a topic is typed in the criteria, and how papers type it.
void TestBuiltinScorer::scoresEverySpellingAlike_data() {
    QTest::addColumn<QStringList>("spellings");
    const auto row = [](std::initializer_list<const char *> spellings) {
        QStringList all;
        for (const char *spelling : spellings)
            all << QString::fromUtf8(spelling);
        QTest::newRow(*spellings.begin()) << all;
    };
    row({"CO2 capture", "CO$_2$ capture", "CO\\textsubscript{2} capture", "CO₂ capture",
         "$\\mathrm{CO}_2$ capture"});
    row({"TiO2", "TiO$_2$", "TiO₂"});
    row({"L1 regularization", "$L_1$ regularization", "$\\ell_1$-regularization"});
    row({"R2 scores", "R$^2$ scores", "R² scores"});
    row({"k-means", "$k$-means"});
    row({"alpha helices", "$\\alpha$-helices", "α-helices"});
    row({"Hölder continuity", "H\\\"older continuity", "Holder continuity"});
    row({"Łojasiewicz inequality", "\\L{}ojasiewicz inequality", "Lojasiewicz inequality"});
}

void TestBuiltinScorer::scoresEverySpellingAlike() {
    QFETCH(QStringList, spellings);
    const auto score = [](const QString &wanted, const QString &said) {
        Criteria topic;
        topic.scoringPrompt = QStringLiteral("## Topics\n1. %1\n   - Relevant: %1, oceans\n").arg(wanted);
        return BuiltinScorer(topic).score(
            paper(QStringLiteral("On %1 in oceans").arg(said),
                  QStringLiteral("We study %1, for the first time.").arg(said)));
    };
    const Score expected = score(spellings.first(), spellings.first());
    QVERIFY(expected.relevance >= 7);
    for (const QString &wanted : spellings) {
        for (const QString &said : spellings) {
            const Score given = score(wanted, said);
            QVERIFY2(given.relevance == expected.relevance && given.novelty == expected.novelty &&
                         given.fine == expected.fine,
                     qPrintable(wanted + QLatin1String(" / ") + said + QLatin1String(": ") + given.comment));
        }
    }
}

void TestBuiltinScorer::judgesNovelty_data() {
    QTest::addColumn<QString>("newer");
    QTest::addColumn<QString>("older");
    const auto row = [](const char *newer, const char *older) {
        QTest::newRow(older) << QString::fromUtf8(newer) << QString::fromUtf8(older);
    };
    row("We prove a tight lower bound.", "We present a survey.");
    row("For the first time, we resolve this open problem.", "We study this problem.");
    row("Contrary to common belief, we show it holds.", "We fine-tune a model and compare it.");
    row("We study codes.", "We release a benchmark of codes.");
    row("We study codes.", "A case study of codes in production.");
}

void TestBuiltinScorer::judgesNovelty() {
    QFETCH(QString, newer);
    QFETCH(QString, older);
    const int high = m_scorer.score(paper(QStringLiteral("Codes"), newer)).novelty;
    const int low = m_scorer.score(paper(QStringLiteral("Codes"), older)).novelty;
    QVERIFY2(high > low, qPrintable(QStringLiteral("%1 %2").arg(high).arg(low)));
}

void TestBuiltinScorer::quotesWhatMatched_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("abstract");
    QTest::addColumn<QString>("comment");
    const auto row = [](const char *title, const char *abstract, const char *comment) {
        QTest::newRow(comment) << QString::fromUtf8(title) << QString::fromUtf8(abstract)
                               << QString::fromUtf8(comment);
    };
    row("A smaller KV Cache", "By Pruning it.", "Model Compression: “KV Cache” (title), “Pruning”");
    row("Shrinking", "We use\n pruning with federated  learning.",
        "Model Compression: “pruning”; counts against: “federated learning”");
    row("Shrinking", "We find generalisation bounds.", "Learning Theory: “generalisation bounds”");
    row("Shrinking", "It is a spin glass.", "Keywords: “spin glass”");
    row("Shrinking", "By {\\em quantization} of $\\ell_1$.", "Model Compression: “quantization”");
    row("Shrinking", "Nothing here.", "No topic of the criteria occurs");
    row("Federated Learning", "Nothing here.",
        "No topic of the criteria occurs; counts against: “Federated Learning” (title)");
}

void TestBuiltinScorer::quotesWhatMatched() {
    QFETCH(QString, title);
    QFETCH(QString, abstract);
    QTEST(m_scorer.score(paper(title, abstract)).comment, "comment");
}

// Of the best topic and the keywords, in every form of the paper; not what counts against it.
void TestBuiltinScorer::saysWhichWordsDecided() {
    const auto decided = [this](const char *title, const char *abstract) {
        QStringList words =
            m_scorer.decidingWords(paperWords(paper(QString::fromUtf8(title), QString::fromUtf8(abstract))));
        words.sort(Qt::CaseInsensitive);
        return words;
    };
    const QStringList words =
        decided("Pruning networks", "We prune and quantize spin glasses, as in federated learning. Pruned "
                                    "networks cost less, whatever the cat does.");
    for (const char *word : {"Pruning", "prune", "Pruned", "quantize", "spin glasses"})
        QVERIFY2(words.contains(QLatin1String(word)), qPrintable(words.join(u'|')));
    for (const QString &word : words)
        QVERIFY2(!word.contains(QLatin1String("federated")) && !word.contains(QLatin1String("cat")),
                 qPrintable(word));
    QCOMPARE(decided("Cats and dogs", "They sleep."), QStringList());
}

void TestBuiltinScorer::worksInAnyField_data() {
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("abstract");
    QTest::newRow("quantum error correction")
        << QStringLiteral(
               "1. Quantum error correction\n   - Relevant: surface codes, decoders, fault tolerance\n")
        << QStringLiteral("Fast decoders for the surface code")
        << QStringLiteral(
               "We give a fault-tolerant decoder that lowers the logical error rate of surface codes.");
    QTest::newRow("number theory")
        << QStringLiteral("## Interests\n- Number theory: L-functions, modular forms, class numbers\n")
        << QStringLiteral("Zeros of L-functions of modular forms")
        << QStringLiteral(
               "We bound class numbers through zeros of an L-function attached to a modular form.");
    QTest::newRow("in Chinese") << QStringLiteral("## Topics\n1. 量子纠错\n   - Relevant：表面码，解码器\n")
                                << QStringLiteral("表面码的解码器")
                                << QStringLiteral("我们研究量子纠错的表面码和解码器。");
    QTest::newRow("unheard of") << QStringLiteral("Keywords: frobnication, zorkmids")
                                << QStringLiteral("Frobnication of zorkmids")
                                << QStringLiteral("We frobnicate; frobnication costs zorkmids.");
}

void TestBuiltinScorer::worksInAnyField() {
    QFETCH(QString, prompt);
    QFETCH(QString, title);
    QFETCH(QString, abstract);
    Criteria wanted;
    wanted.scoringPrompt = prompt;
    const BuiltinScorer scorer(wanted);
    const Score hit = scorer.score(paper(title, abstract));
    const Score miss = scorer.score(
        paper(QStringLiteral("Pruning vision transformers"),
              QStringLiteral("We prune attention heads of vision transformers and keep accuracy.")));
    QVERIFY2(hit.relevance >= 7, qPrintable(QStringLiteral("%1 %2").arg(hit.relevance).arg(hit.comment)));
    QVERIFY2(miss.relevance <= 2, qPrintable(miss.comment));
}

void TestBuiltinScorer::isIndependentOfOtherPapers() {
    const Paper one = paper(QStringLiteral("Pruning"), QStringLiteral("We prune and quantize networks."));
    const Paper other = paper(QStringLiteral("Cells"), QStringLiteral("We look at federated cells."));
    const Score alone = m_scorer.score(one);
    const auto together =
        BuiltinScorer(criteria(compressionPrompt)).score(std::vector<Paper>{other, other, one});
    QCOMPARE(together.size(), size_t(3));
    QVERIFY(together[2].score == alone);
    QVERIFY(m_scorer.score(one) == alone);
}

void TestBuiltinScorer::fillsWholeScore() {
    const Paper one = paper(QStringLiteral("Pruning"), QStringLiteral("We prune."));
    const ScoredPaper scored = m_scorer.score(std::vector<Paper>{one}).front();
    QCOMPARE(scored.id, one.id);
    QCOMPARE(scored.version, 2);
    QVERIFY(isValidScore(scored.score.relevance) && isValidScore(scored.score.novelty));
    QVERIFY(scored.score.fine > 0 && scored.score.fine < 1);
    QCOMPARE(scored.score.criteriaVersion, 7);
    QCOMPARE(scored.score.scorer, Scorer::Builtin);
    QCOMPARE(scored.score.model, QStringLiteral("built-in"));
}

void TestBuiltinScorer::weighsWhatTheCriteriaSay_data() {
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto row = [](const char *name, const char *prompt, const char *better, const char *worse) {
        QTest::newRow(name) << QString::fromUtf8(prompt) << QString::fromUtf8(better)
                            << QString::fromUtf8(worse);
    };
    row("counts less", "1. Reefs\n   - Relevant: zorkmid reefs; frobnic reefs count less\n",
        "On zorkmid reefs.", "On frobnic reefs.");
    row("above all", "1. Reefs\n   - Relevant: frobnic reefs; zorkmid reefs above all\n", "On zorkmid reefs.",
        "On frobnic reefs.");
    row("a line inside the topic",
        "1. Zorkmids\n   - Relevant: matte zorkmids\n   - Irrelevant: zorkmids without matte\n"
        "2. Reefs\n   - Relevant: frobnic reefs\n",
        "We find matte zorkmids.", "We find sea shells.");
    row("a short name that is spelt out",
        "1. Zorkmid Reef Echoes (ZRE)\n   - Relevant: echoes\n2. Frobnics\n   - Relevant: frobnics beside "
        "ZRE\n",
        "Frobnics beside zorkmid reef echoes.", "Frobnics beside others.");
    row("several words of a sentence weigh less than its phrase",
        "1. Galaxies\n   - Relevant: how the young dwarf galaxies of a shallow potential begin\n",
        "On dwarf galaxies.", "On young ones that begin in a shallow place.");
    row("an exclusion of no topic",
        "1. Reefs\n   - Relevant: frobnic reefs\n\nIrrelevant keywords: zorkmids\n", "On frobnic reefs.",
        "On frobnic reefs and zorkmids.");
}

void TestBuiltinScorer::weighsWhatTheCriteriaSay() {
    QFETCH(QString, prompt);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    Criteria wanted;
    wanted.scoringPrompt = prompt;
    const BuiltinScorer scorer(wanted);
    const Score high = scorer.score(paper(QStringLiteral("Notes"), better));
    const Score low = scorer.score(paper(QStringLiteral("Notes"), worse));
    QVERIFY2(high.fine > low.fine, qPrintable(high.comment + QLatin1String(" / ") + low.comment));
}

// A theory of one's own is not theory as such: theorems are of no interest to those who name it.
void TestBuiltinScorer::leavesOutWhatIsOnlyNamed() {
    const char *prompt = "1. Materials\n   - Relevant: density functional theory, market research\n";
    const Score theorem =
        scoreOf("An impossibility theorem", "We prove a tight lower bound with a rigorous proof.", prompt);
    QCOMPARE(theorem.comment, QStringLiteral("No topic of the criteria occurs"));
    QVERIFY2(theorem.relevance <= 5, qPrintable(QString::number(theorem.relevance)));
}

// What is said in other words.
void TestBuiltinScorer::nearMeaningIsWorthSomething() {
    const char *prompt = "1. Galaxies\n   - Relevant: dwarf galaxies, star formation\n";
    const Score near = scoreOf("Stellar populations", "The metallicity of globular clusters.", prompt);
    const Score far = scoreOf("Chatbots", "The politeness of language models.", prompt);
    QVERIFY(near.fine > far.fine);
}

void TestBuiltinScorer::wantedBenchmarksAreNotLessNew() {
    const char *abstract = "We release a benchmark of codes.";
    const Score wanted = scoreOf("Codes", abstract, "1. Codes\n   - Relevant: a benchmark, codes\n");
    const Score other = scoreOf("Codes", abstract, "1. Codes\n   - Relevant: codes\n");
    QVERIFY(wanted.novelty > other.novelty);
}

void TestBuiltinScorer::usesPromptWithoutTopics() {
    const char *prompt =
        "I am looking for papers about diffusion models for image editing.\n\n[PAPER LIST HERE]";
    const Score hit =
        scoreOf("Image editing with diffusion models", "Our diffusion model edits images.", prompt);
    const Score miss = scoreOf("Prime gaps", "We bound prime gaps.", prompt);
    QVERIFY2(hit.relevance >= 6 && miss.relevance == 1, qPrintable(QString::number(hit.relevance)));
    QVERIFY2(hit.comment.startsWith(QStringLiteral("Words of the criteria: “")), qPrintable(hit.comment));
}

void TestBuiltinScorer::survivesCriteria_data() {
    QTest::addColumn<QString>("prompt");
    QTest::newRow("empty") << QString();
    QTest::newRow("place only") << QStringLiteral("[PAPER LIST HERE]");
    QTest::newRow("no letters") << QStringLiteral("1. ---\n   - Relevant: $$$, ...\n");
    QTest::newRow("exclusions only") << QStringLiteral("Irrelevant keywords: pruning");
    QTest::newRow("huge") << QStringLiteral("1. Pruning\n   - Relevant: ") +
                                 QStringLiteral("a b c d, ").repeated(20'000);
}

void TestBuiltinScorer::survivesCriteria() {
    QFETCH(QString, prompt);
    Criteria odd;
    odd.scoringPrompt = prompt;
    const Score score =
        BuiltinScorer(odd).score(paper(QStringLiteral("Pruning"), QStringLiteral("We prune.")));
    QVERIFY(isValidScore(score.relevance) && isValidScore(score.novelty) && !score.comment.isEmpty());
}

void TestBuiltinScorer::survivesPapers_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no letters") << QStringLiteral("!!! \\ $ 。 {}{}");
    QTest::newRow("a megabyte") << QStringLiteral("quantization $x$ of pruned KV caches, ").repeated(25'000);
    QTest::newRow("one word") << QString(1'000'000, QLatin1Char('a'));
    QTest::newRow("dollars") << QString(1'000'000, QLatin1Char('$'));
    QTest::newRow("backslashes") << QString(1'000'000, QLatin1Char('\\'));
    QTest::newRow("prefixes") << QStringLiteral("non-").repeated(250'000);
    QTest::newRow("other scripts")
        << QStringLiteral("量子コンピュータ ภาษาไทย العربية 한국어 ").repeated(1'000);
    QTest::newRow("half a character") << QString(QChar(0xD83D)) + QStringLiteral(" pruning");
    QTest::newRow("marks only") << QString(100'000, QChar(0x0301));
}

void TestBuiltinScorer::survivesPapers() {
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const Score score = m_scorer.score(paper(text, text));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(isValidScore(score.relevance) && isValidScore(score.novelty));
    QVERIFY(score.comment.size() < 1'000);
}

// Scores of these papers under the default criteria, by revision 1. If they are others now, libraries have to
// give theirs anew: raise BuiltinScorer::revision, and write the new ones here.
struct KnownScore {
    const char *title;
    const char *abstract;
    int relevance;
    int novelty;
};

constexpr std::array knownScores{
    KnownScore{"Pruning a quantized transformer without retraining",
               "We prove a lower bound on the memory that a sparse transformer needs and give, for the first "
               "time, an algorithm that attains it. Quantization to four bits costs nothing.",
               8, 8},
    KnownScore{"A survey of large language models in medicine",
               "This survey reviews applications of large language models to clinical notes, with a "
               "benchmark of forty data sets and a case study.",
               1, 1},
    KnownScore{"Mixture of experts at the edge",
               "We fine-tune mixtures of experts on devices with little memory. The KV cache is compressed "
               "and the latency halves.",
               7, 4},
    KnownScore{"Dwarf galaxies in the halo of Andromeda",
               "We present photometry of nine dwarf galaxies from a deep survey and measure their star "
               "formation histories.",
               1, 6},
    KnownScore{"Why does gradient descent find flat minima?",
               "Contrary to common belief, we show that noise is not needed. Our theory explains "
               "generalization by the geometry of the loss landscape and predicts a phase transition.",
               7, 8},
    KnownScore{"Efficient attention for video diffusion",
               "An efficient attention mechanism for diffusion transformers speeds up video generation by "
               "three times.",
               2, 7},
    KnownScore{"Federated learning with noisy labels",
               "We study federated learning under label noise and report small improvements over the state "
               "of the art.",
               1, 7},
    KnownScore{"Emergent representations in recurrent networks",
               "We analyse the representations that recurrent networks learn and find low-dimensional "
               "manifolds that explain how they reason about numbers.",
               6, 8},
    KnownScore{"Hydrogen storage in porous carbon",
               "Experiments on hydrogen storage in porous carbon at room temperature.", 1, 6},
    KnownScore{
        "Scaling laws for knowledge distillation",
        "We derive scaling laws for distillation and show when a small model learns from a large teacher.", 6,
        7},
    KnownScore{"", "Nothing.", 1, 6},
    KnownScore{"Image matting with diffusion priors",
               "Matting with a diffusion prior gives fine alpha mattes without a trimap.", 1, 6},
};

void TestBuiltinScorer::scoresAreThoseOfTheRevision() {
    QCOMPARE(BuiltinScorer::revision, 1);
    const BuiltinScorer scorer(defaultCriteria());
    QStringList now;
    QStringList then;
    for (const KnownScore &known : knownScores) {
        const Score score =
            scorer.score(paper(QString::fromUtf8(known.title), QString::fromUtf8(known.abstract)));
        now << QStringLiteral("%1+%2").arg(score.relevance).arg(score.novelty);
        then << QStringLiteral("%1+%2").arg(known.relevance).arg(known.novelty);
    }
    QCOMPARE(now.join(QLatin1Char(' ')), then.join(QLatin1Char(' ')));
}

// Several threads share them.
void TestBuiltinScorer::scoresManyAsOneByOne() {
    std::vector<Paper> papers;
    for (int i = 0; i < 200; ++i) {
        const KnownScore &known = knownScores.at(size_t(i) % knownScores.size());
        papers.push_back(paper(QString::fromUtf8(known.title), QString::fromUtf8(known.abstract)));
        papers.back().version = i + 1;
    }
    const auto scored = m_scorer.score(papers);
    QCOMPARE(scored.size(), papers.size());
    for (size_t i = 0; i < papers.size(); ++i) {
        QCOMPARE(scored[i].version, papers[i].version);
        QVERIFY(scored[i].score == m_scorer.score(papers[i]));
    }
    QVERIFY(m_scorer.score(std::vector<Paper>()).empty());
}

// A computer with one processor has one such thread, and must not wait for another.
void TestBuiltinScorer::scoresInTheOnlyThread() {
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    pool.setMaxThreadCount(1);
    auto scored = QtConcurrent::run([] {
        std::vector<Paper> papers(100);
        return BuiltinScorer(defaultCriteria()).score(papers);
    });
    QTRY_VERIFY_WITH_TIMEOUT(scored.isFinished(), 60'000);
    pool.setMaxThreadCount(threads);
    QCOMPARE(scored.result().size(), size_t(100));
}

WINNOW_TEST(TestBuiltinScorer, winnow::NoApplication)

} // namespace builtinscorertest

#include "tst_builtinscorer.moc"
