#include "tests/benchmarks/daywork.h"

#include "app/criteria/criteria.h"
#include "app/criteria/topics.h"
#include "app/digest/digestbuilder.h"
#include "app/digest/digestformats.h"
#include "app/digest/markdownwriter.h"
#include "app/feed/feedparser.h"
#include "app/feed/listingpage.h"
#include "app/library/library.h"
#include "app/scoring/builtin/builtinscorer.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/syntheticday.h"

#include <QTemporaryDir>

#include <memory>

namespace winnow::bench {

namespace {

const QDate day(2025, 8, 8);

} // namespace

void parsing() {
    const QByteArray feed = syntheticFeed(syntheticListing(2000, day));
    const double time = median([&] {
        const auto listing = parseFeed(feed, QStringLiteral("cs.LG"));
        require(listing && listing->entries.size() == 2000 && listing->problems.empty(), "parsing");
    });
    printTime(QStringLiteral("parse a feed of 2,000 entries"), time, 40);
}

void readingPages() {
    const QByteArray html = syntheticPage(syntheticListing(2000, day));
    const double time = median([&] {
        const auto page = readListingPage(html, QStringLiteral("cs.LG"), QStringLiteral("cs.LG"));
        require(page && page->entries.size() == 2000 && page->problems.empty(), "reading a page");
    });
    printTime(QStringLiteral("read a catch-up page of 2,000 entries"), time, 80);
}

// Each run stores into a library of its own; opening it is not counted.
void storing() {
    const Listing listing = syntheticListing(2000, day);
    const QTemporaryDir folder;
    std::vector<double> times;
    for (int run = 0; run < 8; ++run) {
        Library library(folder.filePath(QStringLiteral("%1.sqlite").arg(run)));
        require(library.open().result().has_value(), "opening a library");
        QElapsedTimer timer;
        timer.start();
        require(library.listings().add(listing, {}).result().has_value(), "storing");
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin() + 1, times.end()); // the first one warmed up
    printTime(QStringLiteral("store 2,000 papers with full-text index"), times[times.size() / 2], 150);
}

void readingCriteria() {
    constexpr qsizetype length = 10'000;
    QString prompt;
    while (prompt.size() < length)
        prompt += defaultCriteria().scoringPrompt + QLatin1String("\n\n");
    prompt.truncate(length);
    const double time = median([&] { require(readTopics(prompt).topics.size() >= 7, "reading criteria"); });
    printTime(QStringLiteral("read criteria of 10,000 characters"), time, 5);
}

void scoring() {
    const Criteria criteria = defaultCriteria();
    std::vector<Paper> papers;
    for (int i = 0; i < 500; ++i)
        papers.push_back(syntheticPaper(i));
    const double time =
        median([&] { require(BuiltinScorer(criteria).score(papers).size() == papers.size(), "scoring"); });
    printTime(QStringLiteral("built-in scorer, 500 papers"), time, 50);
}

void writing() {
    DigestInput input;
    input.day = day;
    input.model = QStringLiteral("built-in");
    input.criteria = defaultCriteria();
    input.cutOffs = {1, 1};
    for (PaperRow &row : syntheticRows(56)) {
        if (row.score && input.rows.size() < 50)
            input.rows.push_back(std::move(row));
    }
    QByteArray markdown;
    const double write = median([&] { markdown = digestToMarkdown(buildDigest(input)); });
    require(markdown.count("\n**Relevance:**") == 50, "writing the digest");
    printTime(QStringLiteral("digest of 50 papers to Markdown"), write, 5);
    const double preview = median([&] { require(!digestToPreviewHtml(markdown).isEmpty(), "the preview"); });
    printTime(QStringLiteral("digest of 50 papers to preview HTML"), preview, 20);
}

} // namespace winnow::bench
