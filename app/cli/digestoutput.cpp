#include "app/cli/digestoutput.h"

#include "app/digest/markdownwriter.h"
#include "app/library/library.h"
#include "app/model/async.h"
#include "app/run/digestjob.h"

#include <QCoreApplication>

#include <algorithm>

namespace winnow {

namespace {

struct DigestOutputTr {
    Q_DECLARE_TR_FUNCTIONS(DigestOutput)
};

using Handler = std::function<void(const Result<DigestProduct> &)>;

// The papers of the digest, in its order, with what citations need.
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

QByteArray rendered(const Digest &digest, DigestFormat format, const std::vector<PaperRow> &rows) {
    switch (format) {
    case DigestFormat::Markdown:
        return digestToMarkdown(digest);
    case DigestFormat::Html:
        return digestToHtml(digest);
    case DigestFormat::Json:
        return digestToJson(digest);
    case DigestFormat::BotJson:
        return digestToBotJson(digest);
    case DigestFormat::BibTeX:
        return papersToBibTeX(papersOf(digest, rows));
    case DigestFormat::Ris:
        return papersToRis(papersOf(digest, rows));
    case DigestFormat::CslJson:
        return papersToCslJson(papersOf(digest, rows));
    }
    return {};
}

void makeFor(Library &library, const DaySummary &day, const DigestOptions &options, const Settings &settings,
             QObject *context, const Handler &handle) {
    const Pending<Digest> making =
        makeDigest(library, {day.day, options.cutOffs(settings), options.byRank}, settings);
    whenReady(making, context, [=, &library](const Result<Digest> &digest) {
        if (!digest)
            return handle(failure(digest.error()));
        PaperQuery all;
        all.day = day.day;
        all.scannedOnly = false;
        whenReady(library.search().papers(all), context,
                  [handle, day, digest = *digest,
                   format = options.format](const Result<std::vector<PaperRow>> &rows) {
                      if (!rows)
                          return handle(failure(rows.error()));
                      handle(DigestProduct{digest, day, rendered(digest, format, *rows)});
                  });
    });
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
    return DigestOutputTr::tr("%1: %2 of %3 papers in %4")
        .arg(product.digest.day.toString(Qt::ISODate))
        .arg(product.digest.entries.size())
        .arg(product.day.papers)
        .arg(file);
}

QString nothingScoredSentence(const DaySummary &day) {
    return DigestOutputTr::tr("None of the %1 papers of %2 has a score, so there is no "
                              "digest. Score them first: winnow-cli score --day %2.")
        .arg(QString::number(day.papers), day.day.toString(Qt::ISODate));
}

QString someUnscoredSentence(const DaySummary &day) {
    return DigestOutputTr::tr(
               "%1 of the %2 papers of %3 have no score yet and are not in the digest. Score them with: "
               "winnow-cli score --day %3.")
        .arg(QString::number(day.unscored), QString::number(day.papers), day.day.toString(Qt::ISODate));
}

QJsonObject digestToReport(const DigestProduct &product, const QString &file) {
    const auto counted = [](const std::optional<int> &count) { return count ? QJsonValue(*count) : QJsonValue(); };
    return {{QStringLiteral("day"), product.digest.day.toString(Qt::ISODate)},
            {QStringLiteral("file"), file},
            {QStringLiteral("announced"), counted(product.digest.announced)},
            {QStringLiteral("scanned"), counted(product.digest.scanned)},
            {QStringLiteral("relevant"), counted(product.digest.relevant)},
            {QStringLiteral("papers"), int(product.digest.entries.size())}};
}

} // namespace winnow
