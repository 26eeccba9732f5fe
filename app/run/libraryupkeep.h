#pragma once

#include "app/criteria/criteria.h"
#include "app/library/services/upkeep.h"
#include "app/model/async.h"

#include <QObject>

namespace winnow {

class BuiltinScorer;
class Library;

enum class UpkeepStage { SearchIndex, BuiltinScores };

struct UpkeepProgress {
    UpkeepStage stage = UpkeepStage::SearchIndex;
    int done = 0; // papers
    int total = 0;
};

// Updates a library written by an earlier version: first its search index, then the built-in scores under the
// current criteria. Works in small parts, so that the library can answer other queries in between; never
// blocks.
class LibraryUpkeep final : public QObject {
    Q_OBJECT
public:
    explicit LibraryUpkeep(Library &library, QObject *parent = nullptr);
    ~LibraryUpkeep() override;

    // Does whatever there is to do. If it is already running, it checks again when it has finished, since the
    // current criteria may have changed.
    void start();
    void stop(); // after the current part; finished() follows
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(const winnow::UpkeepProgress &progress); // only if there is something to do
    // Once per run: whether anything was done, and the error that ended it. The rest is done next time.
    void finished(bool isChanged, const std::optional<winnow::Error> &error);

private:
    // Continues with the library's answer, unless it is an error or stop() was called.
    template <class T, class Handler>
    void await(const Pending<T> &pending, Handler handle);
    void begin();
    void report(UpkeepStage stage, int left);
    void renewEntries(int left);
    void checkScorer();
    void findScores();
    void score(int left);
    void renewScores(const std::vector<Paper> &papers);
    void end(const std::optional<Error> &error = {});

    Library &m_library;
    Upkeep &m_upkeep;
    Criteria m_criteria;
    std::shared_ptr<const BuiltinScorer> m_scorer;
    UpkeepProgress m_progress;
    bool m_isRunning = false;
    bool m_isStopping = false;
    bool m_again = false;
    bool m_isChanged = false;
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::UpkeepProgress)
