#pragma once

#include "app/feed/arxivclient.h"

#include <QObject>

namespace winnow {

class Library;

// Completes papers with details that arXiv's pages lack, from the query API, in batches that are stored as
// they come. If the API fails or lags behind, papers stay as they are until another time. Lives in the work
// thread.
class GapFiller final : public QObject {
    Q_OBJECT
public:
    GapFiller(Library &library, ArxivClient &arxiv, QObject *parent = nullptr);

    void start();
    void stop(); // finished() follows, once pending results are stored
    int completed() const { return m_completed; }
    const std::optional<Error> &error() const { return m_error; } // why it ended early

Q_SIGNALS:
    void progressed(int completed);
    void finished();

private:
    void next();
    void ask(const std::vector<ArxivId> &ids);
    void store(const std::vector<ArxivId> &ids, const std::vector<Paper> &papers);
    void end(const std::optional<Error> &error);

    Library &m_library;
    ArxivClient &m_arxiv;
    Pending<std::vector<Paper>> m_papers;
    int m_completed = 0;
    std::optional<Error> m_error;
    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace winnow
