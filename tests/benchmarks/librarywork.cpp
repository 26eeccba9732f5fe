#include "tests/benchmarks/librarywork.h"

#include "app/library/library.h"
#include "app/meaning/vectortrainer.h"
#include "app/run/libraryreading.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/syntheticday.h"

#include <QEventLoop>

namespace winnow::bench {

namespace {

constexpr int searchBudget = 100;
constexpr int alikeBudget = 50;
constexpr int trainingBudget = 30'000;

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
    for (const char *words :
         {"the", "th", "cache", "\"of neural\"", "the -cache", "author:kimura", "author:\"Ada Sato\"",
          "cat:cs", "is:untriaged", "is:new", "is:scored", "rel:>=8", "topic:compression", "topic:none",
          "-topic:models", "day:2025-07", "the cat:cs.LG rel:>=8 is:untriaged is:unread"})
        search(library, words);
    const double names = median([&] {
        const auto offered =
            library.search().suggestions(SearchField::Author, QStringLiteral("k"), 10).result();
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

void readAll(Library &library) {
    LibraryReading reading(library, nullptr, QThread::InheritPriority);
    QEventLoop loop;
    QObject::connect(&reading, &LibraryReading::finished, &loop, [&loop](const std::optional<Error> &error) {
        require(!error, "reading the library");
        loop.quit();
    });
    reading.start();
    loop.exec();
}

void readingMeanings(const QString &libraryFile) {
    QElapsedTimer timer;
    timer.start();
    VectorTrainer trainer;
    for (int i = 0; i < 20'000; ++i) {
        const Paper paper = syntheticPaper(i);
        trainer.add(paper.title, paper.abstract);
    }
    require(trainer.train().has_value(), "making word vectors");
    printTime(QStringLiteral("word vectors of 20000 abstracts"), double(timer.elapsed()), trainingBudget);

    Library library(libraryFile);
    require(library.open().result().has_value(), "opening the library");
    timer.restart();
    readAll(library);
    printRow(QStringLiteral("reading all papers, in the background"),
             QStringLiteral("%1 s").arg(double(timer.elapsed()) / 1'000, 0, 'f', 1), {});
    PaperQuery newest;
    newest.limit = 1;
    const auto rows = library.search().papers(newest).result();
    require(rows && rows->size() == 1, "reading a paper");
    const ArxivId id = rows->front().paper.id;
    printTime(QStringLiteral("    more like this, by words and meaning"), median([&] {
                  const auto similar = library.search().similar(id, 20).result();
                  require(similar && !similar->empty(), "finding similar papers");
              }),
              alikeBudget);
    printTime(QStringLiteral("    what is close to a paper"), median([&] {
                  require(library.search().earlier(id, 3).result().has_value(), "finding close papers");
              }),
              alikeBudget);
}

} // namespace winnow::bench
