#include "app/arxiv/taxonomy.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

// Archives without categories of their own, and those merged into others: papers and queries still use them.
// https://arxiv.org/category_taxonomy, https://info.arxiv.org/help/arxiv_identifier.html
constexpr std::array formerArchives{
    QLatin1String("astro-ph"), QLatin1String("cond-mat"), QLatin1String("q-bio"),
    QLatin1String("cmp-lg"),   QLatin1String("adap-org"), QLatin1String("comp-gas"),
    QLatin1String("chao-dyn"), QLatin1String("solv-int"), QLatin1String("patt-sol"),
    QLatin1String("alg-geom"), QLatin1String("dg-ga"),    QLatin1String("funct-an"),
    QLatin1String("q-alg"),    QLatin1String("mtrl-th"),  QLatin1String("supr-con"),
    QLatin1String("acc-phys"), QLatin1String("ao-sci"),   QLatin1String("atom-ph"),
    QLatin1String("bayes-an"), QLatin1String("chem-ph"),  QLatin1String("plasm-ph"),
};

std::vector<Category> readTaxonomy() {
    QFile file(QStringLiteral(":/winnow/taxonomy.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Category> categories;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1)) { // the first line names the columns
        const QStringList fields = line.split(QLatin1Char('\t'));
        if (fields.size() == 4)
            categories.push_back({fields[0], fields[1], fields[2], fields[3]});
    }
    return categories;
}

struct Codes {
    QSet<QString> known;    // in lower case
    QSet<QString> archives; // in lower case
};

Codes readCodes() {
    Codes codes;
    for (const Category &category : taxonomy()) {
        codes.known.insert(category.code.toLower());
        codes.archives.insert(category.archive.toLower());
    }
    for (const QLatin1String archive : formerArchives)
        codes.archives.insert(archive);
    codes.known.unite(codes.archives);
    return codes;
}

const Codes &codes() {
    static const Codes read = readCodes();
    return read;
}

} // namespace

const std::vector<Category> &taxonomy() {
    static const std::vector<Category> categories = readTaxonomy();
    return categories;
}

bool isKnownCategory(QStringView code) {
    return codes().known.contains(code.toString().toLower());
}

bool isPlausibleCategory(QStringView code) {
    if (isKnownCategory(code))
        return true;
    const auto dot = code.indexOf(QLatin1Char('.'));
    if (dot < 0 || code.size() - dot < 3 || !codes().archives.contains(code.left(dot).toString()))
        return false;
    return std::ranges::all_of(code.sliced(dot + 1), [](QChar c) {
        return (c.isLetter() && c.unicode() < 128) || c == QLatin1Char('-');
    });
}

} // namespace winnow
