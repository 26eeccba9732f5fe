#include "tests/benchmarks/rangework.h"

#include "app/digest/digestformats.h"
#include "app/digest/markdownwriter.h"
#include "app/model/async.h"
#include "app/run/rangedigest.h"
#include "tests/benchmarks/measure.h"

#include <QEventLoop>

namespace winnow::bench {

namespace {

constexpr int monthBudget = 300;

Digest digestOf(Library &library, const DigestRange &range) {
    DigestRequest request;
    request.cutOffs = CutOffs{9, 6};
    request.range = range;
    Result<Digest> digest = failure(ErrorCode::Cancelled);
    QEventLoop loop;
    whenReady(makeRangeDigest(library, request, Settings(), &loop), &loop, [&](const Result<Digest> &made) {
        digest = made;
        loop.quit();
    });
    loop.exec();
    require(digest.has_value(), "making the digest of a month");
    return *digest;
}

} // namespace

// The library's days have some four times the papers of arXiv's.
void digestingAMonth(const QString &libraryFile) {
    Library library(libraryFile);
    require(library.open().result().has_value(), "opening the library");
    const QDate newest(2025, 8, 8);
    const DigestRange days{newest.addDays(-4), newest, {}, {}}; // as many papers as a month of arXiv has
    const DigestRange found{newest.addDays(-30), newest, {}, QStringLiteral("cache")};
    Digest digest;
    const double made = median([&] { digest = digestOf(library, days); }, 5);
    printTime(QStringLiteral("digest of %1 of %2 papers").arg(digest.relevant.value_or(0)).arg(digest.found),
              made, monthBudget);
    const double written = median([&] { require(!digestToMarkdown(digest).isEmpty(), "writing"); }, 5);
    printTime(QStringLiteral("    as Markdown"), written, monthBudget);
    const double shown =
        median([&] { require(!digestToPreviewHtml(digestToMarkdown(digest)).isEmpty(), "showing"); }, 5);
    printTime(QStringLiteral("    as HTML"), shown, monthBudget);
    const double searched = median([&] { digest = digestOf(library, found); }, 5);
    printTime(QStringLiteral("digest of a month's search, %1 found").arg(digest.found), searched,
              monthBudget);
}

} // namespace winnow::bench
