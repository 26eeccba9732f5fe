#include "app/run/siteexport.h"

#include "app/model/async.h"
#include "app/site/sitefiles.h"
#include "app/site/sitekeys.h"
#include "app/site/siteoutline.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <span>

namespace winnow {

namespace {

template <class T>
Result<T> answerOf(const Pending<T> &pending) {
    return pending.isResultReadyAt(0) ? pending.result() : Result<T>(failure(ErrorCode::Cancelled));
}

// The day as a page shows it; nothing if its papers have no scores.
std::optional<SiteDay> siteDayOf(Digest digest, const std::vector<PaperRow> &rows, const DaySummary &day,
                                 bool isImported, bool withNotes) {
    const bool isUnscored = !isImported && day.scored == 0 && digest.entries.empty();
    if (isUnscored)
        return std::nullopt;
    QHash<ArxivId, const PaperRow *> rowById;
    for (const PaperRow &row : rows)
        rowById.insert(row.paper.id, &row);
    SiteDay result{
        digest.day, digest.model, digest.usage, digest.announced.value_or(0), digest.scanned.value_or(0), {}};
    for (DigestEntry &entry : digest.entries) {
        SitePaper paper{std::move(entry)};
        if (const PaperRow *row = rowById.value(paper.entry.id)) {
            paper.type = row->type;
            paper.categories = row->paper.categories;
            if (withNotes)
                paper.note = row->annotation.note;
            if (!paper.entry.topic && row->score && paper.entry.relevance)
                paper.entry.topic = row->score->topic;
        }
        result.papers.push_back(std::move(paper));
    }
    return result;
}

// Another build may make different pages from the same papers.
QByteArray thisBuild() {
    const QFileInfo program(QCoreApplication::applicationFilePath());
    return QByteArray::number(program.size()) + '/' +
           QByteArray::number(program.lastModified().toMSecsSinceEpoch());
}

constexpr size_t filesAtOnce = 16; // limits memory use, and the delay of a cancel

// Made on all cores, written one after the other.
Result<void> writeFiles(SiteFolder &folder, const QHash<QString, QByteArray> &keys,
                        std::span<const SiteFile> files) {
    struct Made {
        const SiteFile *file = nullptr;
        QByteArray key;
        QByteArray bytes;
    };
    std::vector<Made> made;
    for (const SiteFile &file : files) {
        if (const QByteArray key = keys.value(file.path); !folder.keep(file.path, key))
            made.push_back({&file, key, {}});
    }
    QtConcurrent::blockingMap(made, [](Made &page) { page.bytes = page.file->make(); });
    for (const Made &page : made) {
        if (auto put = folder.put(page.file->path, page.key, page.bytes); !put)
            return put;
    }
    return {};
}

void writeSite(QPromise<Result<SiteReport>> &promise, const std::shared_ptr<Site> &site, const QString &path,
               SiteReport report) {
    const SiteOutline outline(site->days);
    const std::vector<SiteFile> files = siteFiles(*site, outline);
    const QHash<QString, QByteArray> keys = siteKeys(*site, outline, files, thisBuild());
    promise.setProgressRange(0, int(files.size()));
    SiteFolder folder(path);
    Result<void> done = folder.open();
    for (size_t first = 0; first < files.size() && done && !promise.isCanceled(); first += filesAtOnce) {
        done = writeFiles(folder, keys,
                          std::span(files).subspan(first, std::min(filesAtOnce, files.size() - first)));
        promise.setProgressValue(int(std::min(first + filesAtOnce, files.size())));
    }
    if (done && !promise.isCanceled()) // otherwise it is unknown which files were not written
        done = folder.close();
    report.files = folder.files();
    promise.addResult(done ? Result<SiteReport>(std::move(report)) : failure(done.error()));
}

} // namespace

SiteExport::SiteExport(Library &library, const Settings &settings, SiteRequest request, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_settings(settings),
      m_request(std::move(request)),
      m_site(std::make_shared<Site>()) {
    m_site->options = m_request.options;
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        if (const int files = m_writing.progressMaximum(); files > 0) // 0: not started
            Q_EMIT progressed(done, files);
    });
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const auto future = m_writing.future();
        end(future.isResultReadyAt(0) ? future.result() : failure(ErrorCode::Cancelled));
    });
}

SiteExport::~SiteExport() {
    m_writing.cancel();
    m_writing.waitForFinished();
}

void SiteExport::start() {
    const auto days = m_library.listings().days();
    const auto criteria = m_library.criteria().versions();
    whenReady(m_library.scores().runs(), this, [=, this](const Result<std::vector<RunRecord>> &runs) {
        // The library answers in order, so the last answer means that all have come.
        m_common = std::make_shared<DayMaterial>();
        m_common->days = answerOf(days);
        m_common->criteria = answerOf(criteria);
        m_common->runs = runs;
        if (!m_common->days)
            return end(failure(m_common->days.error()));
        for (const DaySummary &day : *m_common->days) {
            if ((!m_request.from || day.day >= *m_request.from) &&
                (!m_request.to || day.day <= *m_request.to))
                m_days.push_back(day);
        }
        std::ranges::sort(m_days, {}, &DaySummary::day);
        readNextDay();
    });
}

void SiteExport::readNextDay() {
    if (m_isCancelled)
        return end(failure(ErrorCode::Cancelled));
    Q_EMIT progressed(int(m_next), int(m_days.size()));
    if (m_next == m_days.size())
        return write();
    whenReady(m_library.digests().of(m_days[m_next].day), this,
              [this](const Result<Digest> &imported) { readRows(imported); });
}

// For an imported day the digest has all texts, and the rows only what its file did not give.
void SiteExport::readRows(const Result<Digest> &imported) {
    const DaySummary day = m_days[m_next++];
    const bool isImported = imported.has_value();
    if (!isImported && imported.error().code != ErrorCode::NotFound)
        return end(failure(imported.error()));
    if (!isImported && day.papers == 0)
        return readNextDay(); // a weekend, or a day whose feed failed
    PaperQuery query;
    query.day = day.day;
    query.scannedOnly = !isImported;
    query.withAbstracts = !isImported;
    query.withRanks = !isImported && m_settings.digestByRank;
    const auto making = m_library.search().papers(query).then(
        QtFuture::Launch::Async,
        [=, common = m_common, settings = m_settings, withNotes = m_request.withNotes](
            const Result<std::vector<PaperRow>> &rows) -> Result<std::optional<SiteDay>> {
            if (!rows)
                return failure(rows.error());
            DayMaterial material = *common;
            material.imported = imported;
            material.rows = rows;
            return digestOf(material, {day.day, std::nullopt, std::nullopt}, settings)
                .map([&](const Digest &digest) {
                    return siteDayOf(digest, *rows, day, isImported, withNotes);
                });
        });
    whenReady(making, this, [this, day](const Result<std::optional<SiteDay>> &read) {
        if (!read)
            return end(failure(read.error()));
        if (*read)
            m_site->days.push_back(**read);
        else
            m_report.unscored.push_back(day.day);
        readNextDay();
    });
}

void SiteExport::write() {
    if (m_site->days.empty())
        return end(failure(ErrorCode::NotFound, {}, QStringLiteral("day")));
    m_report.days = int(m_site->days.size());
    for (const SiteDay &day : m_site->days)
        m_report.papers += int(day.papers.size());
    m_writing.setFuture(QtConcurrent::run(&writeSite, m_site, m_request.folder, m_report));
}

void SiteExport::cancel() {
    m_isCancelled = true;
    m_writing.cancel();
}

void SiteExport::end(const Result<SiteReport> &report) {
    Q_EMIT finished(report);
}

} // namespace winnow
