#include "tests/benchmarks/syntheticday.h"

#include <QLocale>
#include <QXmlStreamWriter>

#include <array>
#include <random>

namespace winnow::bench {

namespace {

// Standard distributions differ between libraries; the generator and this do not.
class Dice final {
public:
    explicit Dice(quint32 seed) : m_generator(seed) {}
    int below(int limit) { return int(m_generator() % quint32(limit)); }
    template <class List>
    QString oneOf(const List &list) {
        return QLatin1String(list[size_t(below(int(list.size())))]);
    }

private:
    std::mt19937 m_generator;
};

constexpr std::array nouns{
    "attention",    "gradient",   "kernel",     "transformer", "diffusion", "quantization", "sparsity",
    "retrieval",    "alignment",  "reasoning",  "policy",      "reward",    "embedding",    "tokenizer",
    "graph",        "manifold",   "posterior",  "optimizer",   "benchmark", "dataset",      "compression",
    "cache",        "bandwidth",  "lattice",    "operator",    "spectrum",  "turbulence",   "galaxy",
    "segmentation", "trajectory", "controller", "estimator",   "regret",    "fairness",     "robustness",
    "calibration",  "curriculum", "expert",     "routing",     "adapter",   "memory",       "context"};
constexpr std::array adjectives{"sparse",    "low-rank",     "scalable", "robust",     "efficient",
                                "causal",    "stochastic",   "adaptive", "multimodal", "equivariant",
                                "federated", "hierarchical", "provable", "latent",     "adversarial",
                                "Bayesian",  "neural",       "quantum"};
constexpr std::array verbs{"improves", "explains", "replaces", "bounds", "accelerates", "predicts",
                           "reveals",  "combines", "corrects", "learns", "separates",   "compresses"};
constexpr std::array givenNames{"Ada",  "Bela", "Chen", "Dilan", "Emi",  "Farid", "Greta", "Hoang",
                                "Ines", "Jun",  "Kofi", "Lena",  "Mira", "Noor",  "Olga",  "Pavel"};
constexpr std::array surnames{"Abara",  "Bergmann", "Castro",  "Duval",    "Eriksen", "Fontaine",
                              "Gupta",  "Haddad",   "Ivanova", "Jansen",   "Kimura",  "Lindqvist",
                              "Moreau", "Nakata",   "Okafor",  "Petrescu", "Rossi",   "Sato"};
constexpr std::array categories{"cs.LG",   "cs.AI",   "cs.CL",   "cs.CV",
                                "stat.ML", "math.OC", "eess.SP", "quant-ph"};

QString sentence(Dice &dice) {
    QString text = QStringLiteral("We show that %1 %2 %3 the %4 %5 of %6 models")
                       .arg(dice.oneOf(adjectives), dice.oneOf(nouns), dice.oneOf(verbs),
                            dice.oneOf(adjectives), dice.oneOf(nouns), dice.oneOf(nouns));
    if (dice.below(3) == 0)
        text += QStringLiteral(" in $O(n^{%1} \\log n)$ steps").arg(dice.below(4) + 1);
    return text + QStringLiteral(", by %1 percent over %2 %3. ")
                      .arg(dice.below(90) + 1)
                      .arg(dice.oneOf(adjectives), dice.oneOf(nouns));
}

AnnounceType typeOf(int number) {
    switch (number % 8) {
    case 5:
        return AnnounceType::Cross;
    case 6:
        return AnnounceType::Replace;
    case 7:
        return AnnounceType::ReplaceCross;
    default:
        return AnnounceType::New;
    }
}

} // namespace

Paper syntheticPaper(int number) {
    Dice dice(quint32(number) + 1);
    Paper paper;
    const int month = number / 90'000;
    paper.id = *ArxivId::fromString(
        QStringLiteral("%1.%2").arg(2001 + month).arg(number % 90'000 + 1, 5, 10, QLatin1Char('0')));
    paper.title = QStringLiteral("%1 %2 for %3 %4: how %5 %6 %7")
                      .arg(dice.oneOf(adjectives), dice.oneOf(nouns), dice.oneOf(adjectives),
                           dice.oneOf(nouns), dice.oneOf(nouns), dice.oneOf(verbs), dice.oneOf(nouns));
    paper.title[0] = paper.title[0].toUpper();
    for (int i = dice.below(7); i >= 0; --i)
        paper.authors << dice.oneOf(givenNames) + QLatin1Char(' ') + dice.oneOf(surnames);
    for (int i = 0; i < 9; ++i)
        paper.abstract += sentence(dice);
    paper.abstract.chop(1);
    paper.categories << QStringLiteral("cs.LG");
    for (int i = dice.below(3); i > 0; --i)
        paper.categories << dice.oneOf(categories);
    paper.categories.removeDuplicates();
    return paper;
}

Listing syntheticListing(int papers, QDate day, int firstNumber) {
    Listing listing;
    listing.feed = QStringLiteral("cs.LG");
    listing.day = day;
    listing.announced = papers;
    listing.entries.reserve(size_t(papers));
    for (int i = 0; i < papers; ++i)
        listing.entries.push_back({syntheticPaper(firstNumber + i), typeOf(i)});
    return listing;
}

std::vector<PaperRow> syntheticRows(int papers) {
    std::vector<PaperRow> rows;
    rows.reserve(size_t(papers));
    Dice dice(7);
    for (int i = 0; i < papers; ++i) {
        PaperRow row;
        row.paper = syntheticPaper(i);
        row.day = QDate(2025, 8, 8);
        row.type = typeOf(i);
        row.position = i;
        if (i % 10 != 9) {
            Score score;
            score.relevance = dice.below(10) + 1;
            score.novelty = dice.below(10) + 1;
            score.comment = sentence(dice);
            score.scorer = Scorer::Builtin;
            score.model = QStringLiteral("built-in");
            row.score = score;
            row.state = ScoringState::Scored;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QByteArray syntheticFeed(const Listing &listing) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString date = QLocale::c().toString(listing.day, QStringLiteral("ddd, dd MMM yyyy")) +
                         QStringLiteral(" 00:00:00 -0400");
    const QString dublinCore = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString arxiv = QStringLiteral("http://arxiv.org/schemas/atom");
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("rss"));
    xml.writeNamespace(arxiv, QStringLiteral("arxiv"));
    xml.writeNamespace(dublinCore, QStringLiteral("dc"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.0"));
    xml.writeStartElement(QStringLiteral("channel"));
    xml.writeTextElement(QStringLiteral("title"), listing.feed + QStringLiteral(" updates on arXiv.org"));
    xml.writeTextElement(QStringLiteral("link"), QStringLiteral("http://rss.arxiv.org/rss/") + listing.feed);
    xml.writeTextElement(QStringLiteral("pubDate"), date);
    for (const auto &[paper, type, gaps] : listing.entries) {
        const QString versioned = paper.id.toString() + QStringLiteral("v%1").arg(paper.version);
        xml.writeStartElement(QStringLiteral("item"));
        xml.writeTextElement(QStringLiteral("title"), paper.title);
        xml.writeTextElement(QStringLiteral("link"), paper.id.abstractUrl().toString());
        xml.writeTextElement(QStringLiteral("description"),
                             QStringLiteral("arXiv:%1 Announce Type: %2 \nAbstract: %3")
                                 .arg(versioned, announceTypeName(type), paper.abstract));
        xml.writeTextElement(QStringLiteral("guid"), QStringLiteral("oai:arXiv.org:") + versioned);
        for (const QString &category : paper.categories)
            xml.writeTextElement(QStringLiteral("category"), category);
        xml.writeTextElement(QStringLiteral("pubDate"), date);
        xml.writeTextElement(arxiv, QStringLiteral("announce_type"), announceTypeName(type));
        xml.writeTextElement(dublinCore, QStringLiteral("creator"), paper.authors.join(QStringLiteral(", ")));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

namespace {

QString pageEntry(const Paper &paper, int number) {
    const QString id = paper.id.toString();
    QStringList authors;
    for (const QString &author : paper.authors)
        authors << QStringLiteral(
                       "<a href=\"https://arxiv.org/search/cs?searchtype=author&amp;query=%1\">%1</a>")
                       .arg(author);
    return QStringLiteral("\n    <dt>\n      <a name='item%1'>[%1]</a>\n      <a href =\"/abs/%2\" "
                          "title=\"Abstract\" id=\"%2\">\n        arXiv:%2\n      </a>\n        [<a "
                          "href=\"/pdf/%2\" title=\"Download PDF\" id=\"pdf-%2\">pdf</a>, <a "
                          "href=\"/format/%2\" title=\"Other formats\" id=\"oth-%2\">other</a>]\n    "
                          "</dt>\n    <dd>\n      <div class='meta'>\n        <div class='list-title "
                          "mathjax'><span class='descriptor'>Title:</span>\n          %3\n        "
                          "</div>\n        <div class='list-authors'>%4</div>\n        <div "
                          "class='list-subjects'><span class='descriptor'>Subjects:</span>\n          "
                          "<span class=\"primary-subject\">Machine Learning (%5)</span>\n        "
                          "</div>\n        <p class='mathjax'>\n          %6\n        </p>\n      "
                          "</div>\n    </dd>\n")
        .arg(number)
        .arg(id, paper.title.toHtmlEscaped(), authors.join(QStringLiteral(", ")), paper.primaryCategory(),
             paper.abstract.toHtmlEscaped());
}

} // namespace

QByteArray syntheticPage(const Listing &listing) {
    QStringList sections;
    int number = 0;
    for (const auto &[heading, types] :
         {std::pair(QStringLiteral("New"), std::pair(AnnounceType::New, AnnounceType::New)),
          std::pair(QStringLiteral("Cross"), std::pair(AnnounceType::Cross, AnnounceType::Cross)),
          std::pair(QStringLiteral("Replacement"),
                    std::pair(AnnounceType::Replace, AnnounceType::ReplaceCross))}) {
        QString entries;
        for (const Announcement &entry : listing.entries) {
            if (entry.type == types.first || entry.type == types.second)
                entries += pageEntry(entry.paper, ++number);
        }
        sections
            << QStringLiteral("<dl id='articles'>\n<h3>%1 submissions</h3>\n%2</dl>\n").arg(heading, entries);
    }
    const QString day = QLocale::c().toString(listing.day, QStringLiteral("ddd, dd MMM yyyy"));
    return QStringLiteral(
               "<!DOCTYPE html>\n<html><head><title></title></head><body>\n<h1>Catchup results for "
               "Machine Learning on %1</h1>\nTotal of %2 entries for %1\n%3</div></body></html>\n")
        .arg(day, QString::number(number), sections.join(QString()))
        .toUtf8();
}

} // namespace winnow::bench
