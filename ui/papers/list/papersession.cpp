#include "ui/papers/list/papersession.h"

#include "app/model/async.h"
#include "app/model/largeblocks.h"

#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <memory>

namespace winnow {

namespace {

constexpr int manyRows = 10'000; // reading them leaves several megabytes of free memory behind

} // namespace

PaperSession::PaperSession(Library &library, Messages &messages, QObject *parent)
    : QObject(parent), m_library(library), m_messages(messages) {
    connect(&m_acts, &UndoLog::decisionsChanged, this, &PaperSession::refreshDays);
}

QDate PaperSession::day() const {
    return m_scope.kind == PaperScope::Kind::Day ? m_scope.day : QDate();
}

void PaperSession::open(const PaperScope &scope) {
    m_wanted = scope;
    load();
}

void PaperSession::refresh() {
    if (m_wanted.isOpen())
        load();
}

void PaperSession::refreshWith(QDate day) {
    if (m_scope.kind != PaperScope::Kind::Day || m_scope.day == day)
        refresh();
    refreshDays();
}

bool PaperSession::holdsAny(const QSet<ArxivId> &ids) const {
    return std::ranges::any_of(ids, [this](const ArxivId &id) { return m_papers.rowOf(id) >= 0; });
}

// Avoids reading a whole library again because some papers were scored or decided on.
void PaperSession::takeIn(const LibraryChange &change) {
    if (change.views || change.taste || !change.days.isEmpty())
        Q_EMIT viewsChanged();
    if (change.taste && !change.criteria) // otherwise everything is read again
        refreshTaste();
    const bool hasPapers = !change.days.isEmpty() || change.criteria;
    if (!hasPapers && change.papers.isEmpty())
        return;
    refreshDays();
    if (!m_wanted.isOpen()) { // the library's first papers; later days wait until they are opened
        if (!change.days.isEmpty())
            open({PaperScope::Kind::Day, *std::ranges::max_element(change.days)});
        return;
    }
    const bool isOther = m_wanted != m_scope; // loading, and nobody knows how far it is
    if (m_wanted.kind == PaperScope::Kind::Day) {
        if (isOther || change.criteria || change.days.contains(m_wanted.day) || holdsAny(change.papers))
            refresh();
    } else if (m_wanted.kind == PaperScope::Kind::Library && !isOther && !hasPapers) {
        loadPart(change.papers);
    } else {
        refresh();
    }
    if (!m_words.isEmpty())
        search(m_words);
}

void PaperSession::loadPart(const QSet<ArxivId> &ids) {
    if (isLoading() && m_part.isEmpty())
        return load(); // reads everything again
    m_part.unite(ids);
    std::vector<ArxivId> open;
    std::ranges::copy_if(m_part, std::back_inserter(open),
                         [this](const ArxivId &id) { return m_papers.rowOf(id) >= 0; });
    if (open.empty()) {
        m_part.clear();
        return;
    }
    const quint64 number = ++m_loads;
    m_loading = number;
    m_scoresSince.clear();
    m_acts.loadBegun();
    whenReady(m_library.search().byIds(open), this,
              [this, number](const Result<std::vector<PaperRow>> &read) {
                  if (number != m_loading)
                      return;
                  m_loading = 0;
                  m_part.clear();
                  if (!read)
                      return load(); // reports what is wrong
                  RowStore rows;
                  for (const PaperRow &row : *read)
                      rows.add(row);
                  m_acts.bringUpToDate(rows);
                  m_papers.update(std::move(rows));
                  m_papers.updateScores(std::exchange(m_scoresSince, {}));
                  Q_EMIT reloaded();
              });
}

void PaperSession::load() {
    const quint64 number = ++m_loads;
    m_part.clear();
    m_loading = number;
    m_scoresSince.clear();
    m_acts.loadBegun();
    // Passed by pointer: for a whole library the copy in the future would be tens of megabytes. (Not by
    // takeResult(), which in Qt 6.4 resets the state of a future that its promise may still use.)
    using Rows = std::shared_ptr<OpenRows>;
    const auto prepare = [](const Result<std::shared_ptr<RowStore>> &read) -> Result<Rows> {
        return read.map([](const std::shared_ptr<RowStore> &rows) {
            auto open = std::make_shared<OpenRows>(openRows(std::move(*rows)));
            if (open->rows.size() >= manyRows)
                giveSmallBlocksBack();
            return open;
        });
    };
    whenReady(m_library.search().rows(m_wanted.query()).then(QThreadPool::globalInstance(), prepare), this,
              [this, number, scope = m_wanted](const Result<Rows> &rows) {
                  if (number != m_loading)
                      return; // another load was requested in the meantime
                  m_loading = 0;
                  if (rows) {
                      showLoaded(scope, std::move(**rows));
                      return;
                  }
                  Q_EMIT loadFailed();
                  const auto again = [this, number] {
                      if (number == m_loads) // nothing else was requested since
                          load();
                  };
                  Q_EMIT m_messages.errorOccurred(rows.error(), Retry(this, again));
              });
}

void PaperSession::showLoaded(const PaperScope &scope, OpenRows rows) {
    m_acts.bringUpToDate(rows.rows);
    const bool isOther = scope != m_scope;
    m_scope = scope;
    if (isOther)
        m_papers.reset(std::move(rows), scope.holdsWholeDays());
    else
        m_papers.merge(std::move(rows));
    m_papers.updateScores(std::exchange(m_scoresSince, {}));
    if (isOther)
        Q_EMIT opened();
    else
        Q_EMIT reloaded();
    if (isOther && day().isValid())
        Q_EMIT dayOpened(day());
}

void PaperSession::refreshDays() {
    if (m_daysLoading) {
        m_daysStale = true;
        return;
    }
    m_daysLoading = true;
    whenReady(m_library.listings().days(), this, [this](const Result<std::vector<DaySummary>> &days) {
        m_daysLoading = false;
        if (days)
            Q_EMIT daysChanged(*days);
        else
            Q_EMIT m_messages.errorOccurred(days.error(), Retry(this, [this] { refreshDays(); }));
        if (std::exchange(m_daysStale, false))
            refreshDays();
    });
}

void PaperSession::addScores(const std::vector<ScoredPaper> &scores) {
    if (isLoading())
        m_scoresSince.insert(m_scoresSince.end(), scores.begin(), scores.end());
    m_papers.updateScores(scores);
}

// Only the values: after training, every paper's has changed. It is unknown which ones a load under way will
// see.
void PaperSession::refreshTaste() {
    if (!m_wanted.isOpen())
        return;
    if (m_wanted.kind == PaperScope::Kind::Search) // the search may be for taste
        return refresh();
    const quint64 number = ++m_tasteLoads;
    whenReady(m_library.search().tastes(m_wanted.query().day), this,
              [this, number, scope = m_wanted](const Result<QHash<ArxivId, float>> &tastes) {
                  if (number != m_tasteLoads)
                      return;
                  if (!tastes)
                      return void(Q_EMIT m_messages.errorOccurred(tastes.error(),
                                                                  Retry(this, [this] { refreshTaste(); })));
                  if (scope == m_scope)
                      showTastes(*tastes, dayBatches(m_papers.rows(), PaperModel::tastesAtOnce), m_loads);
              });
    if (!m_words.isEmpty()) // the search may be for taste
        search(m_words);
}

// Some days at a time, because each is ranked and sorted again. Rows read in the meantime bring their own
// values.
void PaperSession::showTastes(const QHash<ArxivId, float> &tastes, std::vector<DaySelection> days,
                              quint64 load) {
    if (load != m_loads || days.empty())
        return;
    m_papers.setTastes(tastes, days.back());
    days.pop_back();
    QTimer::singleShot(0, this, [this, tastes, days, load, number = m_tasteLoads] {
        if (number == m_tasteLoads)
            showTastes(tastes, days, load);
    });
}

void PaperSession::search(const QString &words) {
    const quint64 number = ++m_searches;
    if (std::exchange(m_words, words.trimmed()) != words.trimmed())
        Q_EMIT searched(m_words);
    if (words.trimmed().isEmpty()) {
        Q_EMIT found(std::nullopt);
        return;
    }
    const PaperQuery query = m_wanted.query();
    whenReady(m_library.search().ids(words, query.day), this,
              [this, number, words](const Result<QSet<ArxivId>> &ids) {
                  if (number != m_searches)
                      return;
                  if (ids)
                      Q_EMIT found(*ids);
                  else
                      Q_EMIT m_messages.errorOccurred(ids.error(), Retry(this, [this, number, words] {
                                                          if (number == m_searches)
                                                              search(words);
                                                      }));
              });
}

} // namespace winnow
