#include "app/fetch/gapfiller.h"

#include "app/library/library.h"
#include "app/model/async.h"

namespace winnow {

GapFiller::GapFiller(Library &library, ArxivClient &arxiv, QObject *parent)
    : QObject(parent), m_library(library), m_arxiv(arxiv) {}

void GapFiller::start() {
    next();
}

void GapFiller::stop() {
    m_stopping = true;
    if (m_papers.isStarted() && !m_papers.isFinished())
        m_papers.cancel();
}

void GapFiller::next() {
    if (m_stopping)
        return end(Error{ErrorCode::Cancelled, {}, {}, {}});
    whenReady(
        m_library.listings().papersWithGaps(int(ArxivClient::mostIds)), this,
        [this](const std::vector<ArxivId> &ids) { ids.empty() ? end(std::nullopt) : ask(ids); },
        [this](const Error &error) { end(error); });
}

void GapFiller::ask(const std::vector<ArxivId> &ids) {
    if (m_stopping)
        return end(Error{ErrorCode::Cancelled, {}, {}, {}});
    m_papers = m_arxiv.papers(ids);
    whenReady(
        m_papers, this, [this, ids](const std::vector<Paper> &papers) { store(ids, papers); },
        [this](const Error &error) { end(error); });
}

void GapFiller::store(const std::vector<ArxivId> &ids, const std::vector<Paper> &papers) {
    whenReady(
        m_library.listings().complete(ids, papers), this,
        [this](int completed) {
            m_completed += completed;
            Q_EMIT progressed(m_completed);
            next();
        },
        [this](const Error &error) { end(error); });
}

void GapFiller::end(const std::optional<Error> &error) {
    if (m_ended)
        return;
    m_ended = true;
    m_error = error;
    Q_EMIT finished();
}

} // namespace winnow
