#include "ui/papers/list/transfer/paperadder.h"

#include "app/model/async.h"
#include "app/run/runner.h"

#include <algorithm>

namespace winnow {

PaperAdder::PaperAdder(Library &library, Runner &runner, Messages &messages, QObject *parent)
    : QObject(parent), m_library(library), m_runner(runner), m_messages(messages) {}

void PaperAdder::add(const std::vector<ArxivId> &ids, QDate day, const QUrl &feeds) {
    constexpr size_t most = 100; // the number that one request to arXiv can have
    auto job = std::make_shared<Job>();
    job->wanted = ids;
    job->wanted.resize(std::min(ids.size(), most));
    job->day = day;
    if (job->wanted.size() < ids.size())
        Q_EMIT m_messages.noticed(tr("Only the first %n paper(s) are looked up.", nullptr, most));
    whenReady(m_library.search().byIds(job->wanted), this,
              [this, job, feeds](const Result<std::vector<PaperRow>> &known) {
                  if (known)
                      sortOut(job, *known, feeds);
                  else
                      fail(known.error(), job->wanted, job->day, feeds);
              });
}

// A paper that the filter had left out is stored again, as one that was asked for.
void PaperAdder::sortOut(const JobPointer &job, const std::vector<PaperRow> &known, const QUrl &feeds) {
    std::vector<ArxivId> missing = job->wanted;
    for (const PaperRow &row : known) {
        std::erase(missing, row.paper.id);
        if (row.scanned)
            job->days.insert(row.paper.id, row.day);
        else
            job->toStore.push_back(row.paper);
    }
    if (missing.empty())
        storeNext(job);
    else
        lookUp(job, missing, feeds);
}

void PaperAdder::fail(const Error &error, const std::vector<ArxivId> &ids, QDate day, const QUrl &feeds) {
    Q_EMIT m_messages.errorOccurred(error, Retry(this, [this, ids, day, feeds] { add(ids, day, feeds); }));
}

void PaperAdder::lookUp(const JobPointer &job, const std::vector<ArxivId> &missing, const QUrl &feeds) {
    Q_EMIT m_messages.noticed(tr("Asking arXiv for %n paper(s)…", nullptr, static_cast<int>(missing.size())));
    whenReady(m_runner.lookUp(missing, feeds), this,
              [this, job, missing, feeds](const Result<std::vector<Paper>> &papers) {
                  if (papers) {
                      job->toStore.insert(job->toStore.end(), papers->begin(), papers->end());
                  } else { // nobody said that these don't exist: trying again is a job of its own
                      std::erase_if(job->wanted, [&missing](const ArxivId &id) {
                          return std::ranges::find(missing, id) != missing.end();
                      });
                      fail(papers.error(), missing, job->day, feeds);
                  }
                  storeNext(job);
              });
}

void PaperAdder::storeNext(const JobPointer &job) {
    if (job->toStore.empty()) {
        conclude(*job);
        return;
    }
    const Paper paper = job->toStore.back();
    job->toStore.pop_back();
    whenReady(m_library.listings().addPaper(paper, job->day), this,
              [this, job, paper](const Result<PaperRow> &row) {
                  if (!row) {
                      Q_EMIT m_messages.errorOccurred(row.error(), Retry(this, [this, job, paper] {
                                                          // arXiv has sent the paper
                                                          job->toStore.push_back(paper);
                                                          storeNext(job);
                                                      }));
                      return;
                  }
                  job->days.insert(row->paper.id, row->day);
                  job->added += 1;
                  storeNext(job);
              });
}

void PaperAdder::conclude(const Job &job) {
    QStringList unknown;
    std::optional<ArxivId> first;
    for (const ArxivId &id : job.wanted) {
        if (!job.days.contains(id))
            unknown << id.toString();
        else if (!first)
            first = id;
    }
    QStringList parts;
    if (job.added > 0)
        parts << tr("%n paper(s) added.", nullptr, job.added);
    if (const int had = static_cast<int>(job.days.size()) - job.added; had > 0)
        parts << tr("%n paper(s) were in the library already.", nullptr, had);
    if (!unknown.isEmpty())
        parts << tr("arXiv has no paper %1.").arg(unknown.join(QStringLiteral(", ")));
    if (!parts.isEmpty())
        Q_EMIT m_messages.noticed(parts.join(QLatin1Char(' ')));
    if (first)
        Q_EMIT ready(*first, job.days.value(*first));
}

} // namespace winnow
