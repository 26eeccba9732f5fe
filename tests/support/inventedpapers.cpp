#include "tests/support/inventedpapers.h"

#include <array>
#include <vector>

namespace winnow {

namespace {

QStringList parts(const char *text) {
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

// What each subject's papers speak of. The criteria of the readers name these things, too.
const std::vector<QStringList> &waterSubjects() {
    static const std::vector<QStringList> subjects{
        parts("sediment transport|river deltas|bed load|suspended sediment|meandering rivers|gravel bars"),
        parts("flood forecasting|rainfall runoff|storm surge|levee breaches|flood plains|river gauges"),
        parts("glacier melt|ice shelves|subglacial lakes|calving fronts|meltwater streams|firn layers"),
        parts("tidal mixing|estuaries|salt wedges|internal waves|coastal upwelling|tidal bores")};
    return subjects;
}

const std::vector<QStringList> &machineSubjects() {
    static const std::vector<QStringList> subjects{
        parts("sorting networks|comparator circuits|parallel merging|bitonic sorters|network depth|switch "
              "boxes"),
        parts("garbage collection|heap compaction|write barriers|object lifetimes|pause times|tracing "
              "collectors"),
        parts("type inference|gradual typing|row polymorphism|principal types|type checkers|subtyping rules"),
        parts("cache coherence|memory models|store buffers|lock-free queues|false sharing|directory "
              "protocols")};
    return subjects;
}

const std::vector<QStringList> &otherSubjects() {
    static const std::vector<QStringList> subjects{
        parts("bird song|nesting sites|dawn choruses|plumage colours|egg clutches|migration routes"),
        parts("sourdough starters|crust formation|oven spring|rye flour|dough rheology|loaf volume"),
        parts("medieval sundials|gnomon angles|hour lines|church towers|brass dials|noon marks"),
        parts("chess endgames|pawn races|rook sacrifices|opening theory|zugzwang|stalemate tricks")};
    return subjects;
}

const QStringList &formulas() {
    static const QStringList all = parts(
        R"(\mathcal{O}(n \log n)|x_i^2|\frac{1}{\sqrt{n}}|\alpha \leq \beta|\|x\|_2^2|\mathbb{R}^d|\epsilon > 0)"
        R"(|\sum_{i=1}^n x_i|\hat{\theta}_n|p \times q|10^{-6}|\sim 3.5|\ell_1|\lambda_{\max}|f \colon X \to Y)"
        R"(|\Omega(\sqrt{T})|\mathrm{Var}(X)|\tilde{O}(d^{3/2})|\int_0^1 f(x)\,dx|90^\circ|\nabla \cdot u = 0)"
        R"(|\partial_t u|\mathbf{A}^\top|k \in \{1, \ldots, m\}|\Delta T \approx 2|\bar{q}|\gamma^\prime)"
        R"(|\left(1 - \delta\right)|a \ne b|\text{if } r \ge 2|\mu\mathrm{m}|\pm 0.3|\binom{n}{k}|\varphi(t))"
        R"(|A \subseteq B|\langle u, v \rangle|\lceil n/2 \rceil|\infty|s \mapsto s^2|\Theta(1))");
    return all;
}

} // namespace

QString digestOf(InventedReader reader) {
    return reader == InventedReader::OfWater ? QStringLiteral(WINNOW_TEST_DATA "/digests/water.md")
                                             : QStringLiteral(WINNOW_TEST_DATA "/digests/machines.md");
}

QString PaperInventor::formula() {
    return QLatin1Char('$') + one(formulas()) + QLatin1Char('$');
}

QString PaperInventor::title(const QStringList &phrases, bool aboutThem) {
    static const QStringList forms =
        parts("On %1 and %2|%1 without %2|Why %1 differ: the case of %2|A closer "
              "look at %1|%1, revisited after %2|From %1 to %2");
    static const QStringList plain =
        parts("old questions|careful counting|three examples|a long winter|small samples|what is left");
    const QString subject = aboutThem ? one(phrases) : one(plain);
    QString title = one(forms);
    title.replace(QLatin1String("%1"), subject).replace(QLatin1String("%2"), one(plain));
    title[0] = title[0].toUpper();
    if (chance(12))
        title += QStringLiteral(" in ") + formula();
    else if (chance(6))
        title = QStringLiteral("\\emph{") + title + QLatin1Char('}');
    return title;
}

QString PaperInventor::name() {
    static const QStringList given =
        parts(R"(Ada|Zo\"e|S{\o}ren|Ma\v{r}enka|Ben|J\'er\^ome|Ingeborg|K.|Linh)");
    static const QStringList family =
        parts(R"(Example|M\"uster|Vzor\'a\v{c}ek|{\L}ukowy|Sample|d'Essai|Pr\o{}ve|Ejemplo|Mallinen)");
    return one(given) + QLatin1Char(' ') + one(family);
}

QString PaperInventor::abstract(const QStringList &phrases, int sentencesAboutThem) {
    static const QStringList about = parts(
        "We study %1 together with %2.|The part that %1 play has been overlooked, and so have %2.|Our "
        "method measures %1 where only %2 were known.|We prove a bound for %1 that holds for all %2.|For "
        "the first time %1 are explained by %2.|This survey compares %1 with %2.");
    static const QStringList plain = parts(
        "Measurements were taken on several hundred days by people who did not know the question.|The "
        "result holds with probability %f, and is far from what was expected.|Earlier work needed %f "
        "steps, which is more than anyone would wait for.|We describe the data, the assumptions and what "
        "went wrong on the way.|An example with %f shows that the condition cannot be dropped.|All of it "
        "can be repeated in an afternoon with pencil and paper.|Contrary to common belief the simplest "
        "explanation is the right one here.|We also give a benchmark with known answers, so that others "
        "can compare.|The proof takes a page and uses nothing beyond counting, up to %f.|Whether the same "
        "is true of larger cases is left open.");
    QStringList sentences;
    for (int i = 0; i < sentencesAboutThem; ++i) {
        QString sentence = one(about);
        sentences
            << sentence.replace(QLatin1String("%1"), one(phrases)).replace(QLatin1String("%2"), one(phrases));
    }
    for (int i = m_random.bounded(4, 7); i > 0; --i) {
        QString sentence = one(plain);
        sentences << sentence.replace(QLatin1String("%f"), formula());
    }
    return sentences.join(QLatin1Char(' '));
}

InventedPaper PaperInventor::paper() {
    static const std::array fields{waterSubjects(), machineSubjects(), otherSubjects()};
    const auto subjectOf = [this](size_t field) {
        return fields[field][size_t(m_random.bounded(int(fields[field].size())))];
    };
    const auto field = size_t(m_random.bounded(3));
    const QStringList phrases = subjectOf(field);
    const int amount = m_random.bounded(1, 5);
    InventedPaper invented;
    invented.forWater = field == 0;
    invented.forMachines = field == 1;
    Paper &paper = invented.paper;
    paper.id = *ArxivId::fromString(QStringLiteral("0000.%1").arg(++m_papers, 5, 10, QLatin1Char('0')));
    paper.title = title(phrases, amount > 2 || chance(30));
    for (int i = m_random.bounded(1, 6); i > 0; --i)
        paper.authors << name();
    paper.abstract = abstract(phrases, amount);
    if (chance(30)) // a word of what it is not about
        paper.abstract +=
            QStringLiteral(" Readers may think of %1.").arg(one(subjectOf(size_t(m_random.bounded(3)))));
    static const std::array categories{"physics.geo-ph", "cs.DS", "physics.pop-ph"};
    paper.categories = QStringList{QLatin1String(categories[field])};
    return invented;
}

std::vector<InventedPaper> PaperInventor::papers(int count) {
    std::vector<InventedPaper> all;
    for (int i = 0; i < count; ++i)
        all.push_back(paper());
    return all;
}

} // namespace winnow
