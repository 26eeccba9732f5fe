#include "app/cli/digestoutput.h"

#include "app/cli/clitext.h"
#include "app/digest/digestblocks.h"
#include "app/digest/markdownwriter.h"
#include "app/library/library.h"
#include "app/model/async.h"
#include "app/run/rangedigest.h"

#include <algorithm>

namespace winnow {

namespace {

using Handler = std::function<void(const Result<DigestProduct> &)>;

// The papers of the digest in its order, with what citations need.
std::vector<Paper> papersOf(const Digest &digest, const std::vector<PaperRow> &rows) {
    std::vector<Paper> papers;
    for (const DigestEntry &entry : digest.entries) {
        const auto row = std::ranges::find_if(
            rows, [&entry](const PaperRow &candidate) { return candidate.paper.id == entry.id; });
        if (row != rows.end())
            papers.push_back(row->paper);
    }
    return papers;
}

QByteArray citationsOf(const std::vector<Paper> &papers, DigestFormat format) {
    if (format == DigestFormat::Ris)
        return papersToRis(papers);
    return format == DigestFormat::CslJson ? papersToCslJson(papers) : papersToBibTeX(papers);
}

// Citations need more of a paper than the digest contains.
void render(Library &library, const Digest &digest, const DaySummary &day, DigestFormat format,
            QObject *context, const Handler &handle) {
    const bool isOfPapers =
        format == DigestFormat::BibTeX || format == DigestFormat::Ris || format == DigestFormat::CslJson;
    if (!isOfPapers)
        return handle(DigestProduct{digest, day, digestBytes(digest, format)});
    std::vector<ArxivId> ids;
    for (const DigestEntry &entry : digest.entries)
        ids.push_back(entry.id);
    whenReady(library.search().byIds(ids), context, [=](const Result<std::vector<PaperRow>> &rows) {
        if (!rows)
            return handle(failure(rows.error()));
        handle(DigestProduct{digest, day, citationsOf(papersOf(digest, *rows), format)});
    });
}

// Papers without a score that are in the digest anyway: kept ones, and those by the authors followed in an
// imported digest. Where authors are followed now, their papers mostly have a score.
int unscoredWithin(const Digest &digest, const Settings &settings) {
    return int(std::ranges::count_if(digest.entries, [&settings](const DigestEntry &entry) {
        return !entry.relevance &&
               (entry.comment == digestblocks::keptUnscored || settings.followedAuthors.isEmpty());
    }));
}

void makeFor(Library &library, const DaySummary &day, const DigestOptions &options, const Settings &settings,
             QObject *context, const Handler &handle) {
    DigestRequest request{day.day, options.cutOffs(settings), options.byRank};
    request.byTopic = options.byTopic;
    request.frontMatter = options.frontMatter;
    request.range = options.range;
    const Pending<Digest> making = request.range ? makeRangeDigest(library, request, settings, context)
                                                 : makeDigest(library, request, settings);
    whenReady(making, context, [=, &library](const Result<Digest> &digest) {
        if (!digest)
            return handle(failure(digest.error()));
        if (digest->range && digest->found == 0)
            return handle(failure(ErrorCode::NotFound, rangeTitle(*digest->range), QStringLiteral("range")));
        DaySummary left = day;
        left.unscored = std::max(0, day.unscored - unscoredWithin(*digest, settings));
        render(library, *digest, left, options.format, context, handle);
    });
}

DaySummary sumOf(const std::vector<DaySummary> &days, const DigestRange &range) {
    DaySummary sum;
    for (const DaySummary &day : days) {
        if (!range.contains(day.day))
            continue;
        sum.papers += day.papers;
        sum.scored += day.scored;
        sum.unscored += day.unscored;
    }
    return sum;
}

} // namespace

std::optional<CutOffs> DigestOptions::cutOffs(const Settings &settings) const {
    if (!relevanceCutOff && !noveltyCutOff)
        return std::nullopt;
    return CutOffs{relevanceCutOff.value_or(settings.cutOffs.relevance),
                   noveltyCutOff.value_or(settings.cutOffs.novelty)};
}

void makeDigestProduct(Library &library, const DigestOptions &options, const Settings &settings,
                       QObject *context, Handler handle) {
    whenReady(library.listings().days(), context, [=, &library](const Result<std::vector<DaySummary>> &days) {
        if (!days)
            return handle(failure(days.error()));
        if (options.range)
            return makeFor(library, sumOf(*days, *options.range), options, settings, context, handle);
        const auto day = std::ranges::find_if(*days, [&options](const DaySummary &summary) {
            return options.day ? summary.day == *options.day : summary.papers > 0;
        });
        if (day == days->end())
            return handle(failure(ErrorCode::NotFound,
                                  options.day ? options.day->toString(Qt::ISODate) : QString(),
                                  QStringLiteral("day")));
        makeFor(library, *day, options, settings, context, handle);
    });
}

QString digestFileName(QDate day, DigestFormat format) {
    const auto suffix = [format] {
        switch (format) {
        case DigestFormat::Markdown:
            return QStringLiteral(".md");
        case DigestFormat::Html:
            return QStringLiteral(".html");
        case DigestFormat::Json:
            return QStringLiteral(".json");
        case DigestFormat::BotJson:
            return QStringLiteral("-output.json");
        case DigestFormat::BibTeX:
            return QStringLiteral(".bib");
        case DigestFormat::Ris:
            return QStringLiteral(".ris");
        case DigestFormat::CslJson:
            return QStringLiteral(".csl.json");
        }
        return QString();
    };
    return day.toString(Qt::ISODate) + suffix();
}

QString digestLine(const DigestProduct &product, const QString &file) {
    if (const auto &range = product.digest.range)
        return CliText::tr("%1: %2 of %3 papers in %4")
            .arg(rangeTitle(*range), QString::number(product.digest.entries.size()),
                 QString::number(product.digest.found), file);
    return CliText::tr("%1: %2 of %3 papers in %4")
        .arg(product.digest.day.toString(Qt::ISODate))
        .arg(product.digest.entries.size())
        .arg(product.day.papers)
        .arg(file);
}

QString nothingScoredSentence(const DaySummary &day) {
    return CliText::tr("None of the %1 papers of %2 has a score, so no digest was written. Score them "
                       "first: winnow-cli score --day %2.")
        .arg(QString::number(day.papers), day.day.toString(Qt::ISODate));
}

QString someUnscoredSentence(const DaySummary &day) {
    return CliText::tr("%1 of the %2 papers of %3 have no score yet and are not in the digest. Score "
                       "them with winnow-cli score --day %3.")
        .arg(QString::number(day.unscored), QString::number(day.papers), day.day.toString(Qt::ISODate));
}

QByteArray digestBytes(const Digest &digest, DigestFormat format) {
    switch (format) {
    case DigestFormat::Markdown:
        return digestToMarkdown(digest);
    case DigestFormat::Html:
        return digestToHtml(digest);
    case DigestFormat::Json:
        return digestToJson(digest);
    case DigestFormat::BotJson:
        return digestToBotJson(digest);
    default:
        return {};
    }
}

QStringList rangeNotes(const DigestProduct &product) {
    QStringList notes;
    const Digest &digest = product.digest;
    if (digest.range->search.isEmpty() && product.day.unscored > 0)
        notes.append(CliText::tr("%1 of the %2 papers of these days have no score yet and are not in "
                                 "the digest. Score them with winnow-cli score --day YYYY-MM-DD.")
                         .arg(QString::number(product.day.unscored), QString::number(product.day.papers)));
    if (!digest.range->search.isEmpty() && digest.relevant.value_or(0) < digest.found)
        notes.append(CliText::tr("%1 of the %2 papers found are in the digest. The others are below "
                                 "the cut-offs, have no score or were skipped.")
                         .arg(QString::number(digest.relevant.value_or(0)), QString::number(digest.found)));
    return notes;
}

QJsonObject digestToReport(const DigestProduct &product, const QString &file) {
    const auto counted = [](const std::optional<int> &count) {
        return count ? QJsonValue(*count) : QJsonValue();
    };
    QJsonObject report{{QStringLiteral("file"), file},
                       {QStringLiteral("announced"), counted(product.digest.announced)},
                       {QStringLiteral("scanned"), counted(product.digest.scanned)},
                       {QStringLiteral("relevant"), counted(product.digest.relevant)},
                       {QStringLiteral("papers"), int(product.digest.entries.size())}};
    const auto &range = product.digest.range;
    if (range) {
        report.insert(QStringLiteral("range"), rangeTitle(*range));
        report.insert(QStringLiteral("found"), product.digest.found);
    } else {
        report.insert(QStringLiteral("day"), product.digest.day.toString(Qt::ISODate));
    }
    return report;
}

} // namespace winnow
