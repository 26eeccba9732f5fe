#include "ui/papers/list/papersession.h"

#include "app/library/library.h"
#include "app/model/async.h"
#include "ui/papers/list/model/acttexts.h"

#include <QThreadPool>

#include <memory>

namespace winnow {

PaperSession::PaperSession(Library &library, Messages &messages, QObject *parent)
    : QObject(parent), m_library(library), m_messages(messages) {}

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

void PaperSession::load() {
    const quint64 number = ++m_loads;
    m_loading = number;
    m_scoresSince.clear();
    m_acts.loadBegun();
    // Handed on by pointer: of a whole library the copy in the future would be tens of megabytes. (Not by
    // takeResult(), which in Qt 6.4 sets back the state of a future whose promise may still look at it.)
    using Rows = std::shared_ptr<OpenRows>;
    const auto prepare = [](const Result<std::shared_ptr<RowStore>> &read) -> Result<Rows> {
        return read.map([](const std::shared_ptr<RowStore> &rows) {
            return std::make_shared<OpenRows>(openRows(std::move(*rows)));
        });
    };
    whenReady(m_library.search().rows(m_wanted.query()).then(QThreadPool::globalInstance(), prepare), this,
              [this, number, scope = m_wanted](const Result<Rows> &rows) {
                  if (number != m_loading)
                      return; // another load was asked for meanwhile
                  m_loading = 0;
                  if (rows) {
                      showLoaded(scope, std::move(**rows));
                      return;
                  }
                  Q_EMIT loadFailed();
                  const auto again = [this, number] {
                      if (number == m_loads) // nothing else was asked for since
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

std::vector<ReaderMarks> PaperSession::shown(const std::vector<ArxivId> &ids) const {
    std::vector<ReaderMarks> marks;
    marks.reserve(ids.size());
    for (const ArxivId &id : ids) {
        const int row = m_papers.rowOf(id);
        marks.push_back(row < 0 ? ReaderMarks{} : m_papers.marks(row));
    }
    return marks;
}

void PaperSession::tellActed() {
    Q_EMIT m_messages.undoOver();
    Q_EMIT acted();
}

quint64 PaperSession::begin(const std::vector<ArxivId> &ids, const OpenActs::Change &change) {
    tellActed();
    return m_newest = m_acts.begin(ActWay::Act, ids, change);
}

void PaperSession::decide(const std::vector<ArxivId> &ids, Decision decision) {
    const auto stored = m_library.marks().decide(ids, decision);
    const quint64 number = begin(ids, [decision](size_t, ReaderMarks &marks) { marks.decision = decision; });
    whenReady(stored, this, [this, ids, decision, number](const Result<DecisionChange> &change) {
        if (!change) {
            m_acts.fail(number);
            Q_EMIT m_messages.errorOccurred(change.error(),
                                            Retry(this, [this, ids, decision, before = shown(ids)] {
                                                decideAgain(ids, before, decision);
                                            }));
            return;
        }
        m_acts.succeed(number);
        Q_EMIT decisionsChanged();
        refreshDays();
        if (ids.size() > 1)
            offerUndo(decisionDone(decision, static_cast<int>(ids.size())),
                      number == m_newest ? change->act : 0);
    });
}

// Only where the reader has not decided otherwise meanwhile.
void PaperSession::decideAgain(const std::vector<ArxivId> &ids, const std::vector<ReaderMarks> &before,
                               Decision decision) {
    const std::vector<ReaderMarks> now = shown(ids);
    std::vector<ArxivId> same;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (now[i].decision == before[i].decision)
            same.push_back(ids[i]);
    }
    if (!same.empty())
        decide(same, decision);
}

void PaperSession::offerUndo(const QString &done, qint64 act) {
    const auto undo = [this, act] { undoAct(act); };
    Q_EMIT m_messages.noticed(done, act == 0 ? NoticeAction{} : NoticeAction{tr("Undo"), undo, true});
}

void PaperSession::undo() {
    beginTakingBack(Way::Undo);
}

void PaperSession::undoAct(qint64 act) {
    beginTakingBack(Way::UndoAct, act);
}

void PaperSession::redo() {
    beginTakingBack(Way::Redo);
}

void PaperSession::beginTakingBack(Way way, qint64 act) {
    Q_EMIT aboutToTakeBack();
    takeBack(way, act);
}

ActWay PaperSession::wayOf(Way way) {
    return way == Way::Redo ? ActWay::Redo : ActWay::Undo;
}

void PaperSession::takeBack(Way way, qint64 act) {
    const auto done = way == Way::Redo
                          ? m_library.marks().redo()
                          : m_library.marks().undo(way == Way::UndoAct ? std::optional(act) : std::nullopt);
    tellActed();
    const quint64 number = m_newest = m_acts.begin(wayOf(way));
    whenReady(done, this, [this, way, act, number](const Result<DecisionChange> &change) {
        if (change) {
            onTakenBack(way, number, *change);
            return;
        }
        m_acts.fail(number);
        if (change.error().code != ErrorCode::NotFound)
            Q_EMIT m_messages.errorOccurred(
                change.error(), Retry(this, [this, way, act, number] { takeBackAgain(way, act, number); }));
        else if (way == Way::UndoAct)
            Q_EMIT m_messages.noticed(overtaken());
        else
            Q_EMIT m_messages.noticed(way == Way::Undo ? tr("Nothing to undo.") : tr("Nothing to redo."));
    });
}

// What was done since, it would take back instead. Of a certain act the library sees to that.
void PaperSession::takeBackAgain(Way way, qint64 act, quint64 number) {
    if (way != Way::UndoAct && m_acts.isOvertaken(wayOf(way), number))
        Q_EMIT m_messages.noticed(overtaken());
    else
        takeBack(way, act);
}

QString PaperSession::overtaken() {
    return tr("Left as it is: something else was done since.");
}

void PaperSession::onTakenBack(Way way, quint64 number, const DecisionChange &change) {
    m_acts.succeed(number, change);
    if (change.kind == ActKind::Decision) {
        Q_EMIT decisionsChanged();
        refreshDays();
    } else if (change.kind != ActKind::Read) {
        Q_EMIT annotationsTakenBack();
    }
    Q_EMIT m_messages.noticed(takenBackText(change, way != Way::Redo));
    const auto paper = firstPaper(change);
    if (paper && number == m_newest) // else the reader has gone on already
        Q_EMIT takenBack(*paper);
}

std::vector<ArxivId> PaperSession::withRead(const std::vector<ArxivId> &ids, bool read) const {
    std::vector<ArxivId> those;
    for (const ArxivId &id : ids) {
        const int row = m_papers.rowOf(id);
        if (row >= 0 && m_papers.facts(row).read == read)
            those.push_back(id);
    }
    return those;
}

void PaperSession::markRead(const std::vector<ArxivId> &ids) {
    const std::vector<ArxivId> unread = withRead(ids, false);
    if (unread.empty())
        return;
    const auto stored = m_library.marks().markRead(unread, true);
    const quint64 number =
        m_acts.begin(ActWay::Reading, unread, [](size_t, ReaderMarks &marks) { marks.read = true; });
    whenReady(stored, this, [this, unread, number](const Result<void> &marked) {
        if (marked) {
            m_acts.succeed(number);
            return;
        }
        m_acts.fail(number);
        Q_EMIT m_messages.errorOccurred(marked.error(), Retry(this, [this, unread] { markRead(unread); }));
    });
}

void PaperSession::setRead(const std::vector<ArxivId> &ids, bool read) {
    const std::vector<ArxivId> changed = withRead(ids, !read);
    if (changed.empty())
        return;
    const auto stored = m_library.marks().setRead(changed, read);
    const quint64 number = begin(changed, [read](size_t, ReaderMarks &marks) { marks.read = read; });
    whenReady(stored, this, [this, changed, read, number](const Result<DecisionChange> &change) {
        if (!change) {
            m_acts.fail(number);
            Q_EMIT m_messages.errorOccurred(change.error(),
                                            Retry(this, [this, changed, read] { setRead(changed, read); }));
            return;
        }
        m_acts.succeed(number);
        const int count = static_cast<int>(changed.size());
        offerUndo(read ? tr("%n paper(s) marked as read", nullptr, count)
                       : tr("%n paper(s) marked as unread", nullptr, count),
                  number == m_newest ? change->act : 0);
    });
}

void PaperSession::search(const QString &words) {
    const quint64 number = ++m_searches;
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
