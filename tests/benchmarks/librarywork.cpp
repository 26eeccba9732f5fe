#include "tests/benchmarks/librarywork.h"

#include "app/library/library.h"
#include "tests/benchmarks/measure.h"

namespace winnow::bench {

namespace {

constexpr int searchBudget = 100;

void search(Library &library, const char *words) {
    const QString text = QString::fromLatin1(words);
    const double time =
        median([&] { require(library.search().ids(text, {}).result().has_value(), "searching"); }, 5);
    printTime(QStringLiteral("    ") + text, time, searchBudget);
}

} // namespace

void searching(const QString &libraryFile) {
    Library library(libraryFile);
    const auto info = library.open().result();
    require(info.has_value(), "opening the library");
    printRow(QStringLiteral("search %1 papers").arg(info->papers), {}, {});
    for (const char *words : {"the", "th", "cache", "\"of neural\"", "the -cache", "author:kimura",
                              "author:\"Ada Sato\"", "cat:cs", "is:untriaged", "is:new", "is:scored",
                              "rel:>=8", "day:2025-07", "the cat:cs.LG rel:>=8 is:untriaged is:unread"})
        search(library, words);
    const double names = median([&] {
        const auto offered =
            library.search().suggestions(CompletionKind::Author, QStringLiteral("k"), 10).result();
        require(offered && !offered->empty(), "offering names");
    });
    printTime(QStringLiteral("    names beginning with k"), names, searchBudget);
    PaperQuery newest;
    newest.limit = 1;
    const auto rows = library.search().papers(newest).result();
    require(rows && rows->size() == 1, "reading a paper");
    const double alike = median([&] {
        const auto similar = library.search().similar(rows->front().paper.id, 20).result();
        require(similar && !similar->empty(), "finding similar papers");
    });
    printTime(QStringLiteral("    more like this"), alike, searchBudget);
}

} // namespace winnow::bench
