#include "ui/papers/list/undolog.h"

#include "app/model/async.h"
#include "ui/papers/list/model/acttexts.h"

#include <algorithm>
#include <utility>

namespace winnow {

UndoLog::UndoLog(Library &library, Messages &messages, PaperModel &papers, QObject *parent)
    : QObject(parent), m_library(library), m_messages(messages), m_papers(papers) {}

std::vector<ReaderMarks> UndoLog::shownOf(const std::vector<ArxivId> &ids) const {
    std::vector<ReaderMarks> marks;
    marks.reserve(ids.size());
    for (const ArxivId &id : ids) {
        const int row = m_papers.rowOf(id);
        marks.push_back(row < 0 ? ReaderMarks{} : m_papers.marks(row));
    }
    return marks;
}

void UndoLog::tellActed() {
    Q_EMIT m_messages.undoOver();
    Q_EMIT acted();
}

quint64 UndoLog::begin(const std::vector<ArxivId> &ids, const UndoLog::Change &change) {
    tellActed();
    return m_newestAct = begin(ActWay::Act, ids, change);
}

void UndoLog::decide(const std::vector<ArxivId> &ids, Decision decision) {
    const auto stored = m_library.marks().decide(ids, decision);
    const quint64 number = begin(ids, [decision](size_t, ReaderMarks &marks) { marks.decision = decision; });
    whenReady(stored, this, [this, ids, decision, number](const Result<DecisionChange> &change) {
        if (!change) {
            fail(number);
            Q_EMIT m_messages.errorOccurred(change.error(),
                                            Retry(this, [this, ids, decision, before = shownOf(ids)] {
                                                decideAgain(ids, before, decision);
                                            }));
            return;
        }
        succeed(number);
        Q_EMIT decisionsChanged();
        if (ids.size() > 1)
            offerUndo(decisionDone(decision, static_cast<int>(ids.size())),
                      number == m_newestAct ? change->act : 0);
    });
}

// Only if the user has not changed it again in the meantime.
void UndoLog::decideAgain(const std::vector<ArxivId> &ids, const std::vector<ReaderMarks> &before,
                          Decision decision) {
    const std::vector<ReaderMarks> now = shownOf(ids);
    std::vector<ArxivId> same;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (now[i].decision == before[i].decision)
            same.push_back(ids[i]);
    }
    if (!same.empty())
        decide(same, decision);
}

void UndoLog::offerUndo(const QString &done, qint64 act) {
    const auto undo = [this, act] { undoAct(act); };
    Q_EMIT m_messages.noticed(done, act == 0 ? NoticeAction{} : NoticeAction{tr("Undo"), undo, true});
}

void UndoLog::undo() {
    beginTakingBack(ActWay::Undo);
}

void UndoLog::undoAct(qint64 act) {
    beginTakingBack(ActWay::Undo, act);
}

void UndoLog::redo() {
    beginTakingBack(ActWay::Redo);
}

void UndoLog::beginTakingBack(ActWay way, qint64 act) {
    Q_EMIT aboutToTakeBack();
    takeBack(way, act);
}

void UndoLog::takeBack(ActWay way, qint64 act) {
    const auto done = way == ActWay::Redo
                          ? m_library.marks().redo()
                          : m_library.marks().undo(act == 0 ? std::nullopt : std::optional(act));
    tellActed();
    const quint64 number = m_newestAct = begin(way);
    whenReady(done, this, [this, way, act, number](const Result<DecisionChange> &change) {
        if (change) {
            onTakenBack(way, number, *change);
            return;
        }
        fail(number);
        if (change.error().code != ErrorCode::NotFound)
            Q_EMIT m_messages.errorOccurred(
                change.error(), Retry(this, [this, way, act, number] { takeBackAgain(way, act, number); }));
        else if (act != 0)
            Q_EMIT m_messages.noticed(overtaken());
        else
            Q_EMIT m_messages.noticed(way == ActWay::Undo ? tr("Nothing to undo.") : tr("Nothing to redo."));
    });
}

// It would undo what was done since instead. For one particular action the library checks this.
void UndoLog::takeBackAgain(ActWay way, qint64 act, quint64 number) {
    if (act == 0 && isOvertaken(way, number))
        Q_EMIT m_messages.noticed(overtaken());
    else
        takeBack(way, act);
}

QString UndoLog::overtaken() {
    return tr("Not undone: something else has changed since.");
}

void UndoLog::onTakenBack(ActWay way, quint64 number, const DecisionChange &change) {
    succeed(number, change);
    if (change.kind == ActKind::Decision) {
        Q_EMIT decisionsChanged();
    } else if (change.kind != ActKind::Read) {
        Q_EMIT annotationsTakenBack();
    }
    Q_EMIT m_messages.noticed(takenBackText(change, way != ActWay::Redo));
    const auto paper = firstPaper(change);
    if (paper && number == m_newestAct) // otherwise the user has moved on already
        Q_EMIT takenBack(*paper);
}

std::vector<ArxivId> UndoLog::withRead(const std::vector<ArxivId> &ids, bool read) const {
    std::vector<ArxivId> those;
    for (const ArxivId &id : ids) {
        const int row = m_papers.rowOf(id);
        if (row >= 0 && m_papers.facts(row).read == read)
            those.push_back(id);
    }
    return those;
}

void UndoLog::markRead(const std::vector<ArxivId> &ids) {
    const std::vector<ArxivId> unread = withRead(ids, false);
    if (unread.empty())
        return;
    const auto stored = m_library.marks().markRead(unread, true);
    const quint64 number =
        begin(ActWay::Reading, unread, [](size_t, ReaderMarks &marks) { marks.read = true; });
    whenReady(stored, this, [this, unread, number](const Result<void> &marked) {
        if (marked) {
            succeed(number);
            return;
        }
        fail(number);
        Q_EMIT m_messages.errorOccurred(marked.error(), Retry(this, [this, unread] { markRead(unread); }));
    });
}

void UndoLog::setRead(const std::vector<ArxivId> &ids, bool read) {
    const std::vector<ArxivId> changed = withRead(ids, !read);
    if (changed.empty())
        return;
    const auto stored = m_library.marks().setRead(changed, read);
    const quint64 number = begin(changed, [read](size_t, ReaderMarks &marks) { marks.read = read; });
    whenReady(stored, this, [this, changed, read, number](const Result<DecisionChange> &change) {
        if (!change) {
            fail(number);
            Q_EMIT m_messages.errorOccurred(change.error(),
                                            Retry(this, [this, changed, read] { setRead(changed, read); }));
            return;
        }
        succeed(number);
        const int count = static_cast<int>(changed.size());
        offerUndo(read ? tr("%n paper(s) marked as read", nullptr, count)
                       : tr("%n paper(s) marked as unread", nullptr, count),
                  number == m_newestAct ? change->act : 0);
    });
}

ReaderMarks UndoLog::shown(const OpenPaper &paper) {
    ReaderMarks marks = paper.stored;
    for (const Step &step : paper.steps)
        (*step.change)(step.place, marks);
    return marks;
}

quint64 UndoLog::begin(ActWay way, const std::vector<ArxivId> &ids, const Change &change) {
    const quint64 act = ++m_newest;
    const auto shared = std::make_shared<const Change>(change);
    m_acts.insert(act, {way, ids, shared});
    std::vector<ReaderMarks> marks;
    marks.reserve(ids.size());
    for (size_t place = 0; place < ids.size(); ++place) {
        auto paper = m_open.find(ids[place]);
        if (paper == m_open.end()) {
            const int row = m_papers.rowOf(ids[place]);
            const ReaderMarks stored = row < 0 ? ReaderMarks{} : m_papers.marks(row);
            paper = m_open.insert(ids[place], {stored, {}});
        }
        paper->steps.push_back({act, place, shared});
        marks.push_back(shown(*paper));
    }
    if (!ids.empty())
        m_papers.setMarks(ids, marks);
    return act;
}

void UndoLog::succeed(quint64 act, const std::vector<ArxivId> &ids, const Change &stored) {
    const auto shared = std::make_shared<const Change>(stored);
    if (m_isLoading && act > m_beforeLoad) {
        for (size_t place = 0; place < ids.size(); ++place)
            m_sinceLoad[ids[place]].push_back({act, place, shared});
    }
    const OpenAct done = m_acts.take(act);
    if (done.way != ActWay::Reading)
        m_stored.at(size_t(done.way)) = std::max(m_stored.at(size_t(done.way)), act);
    std::vector<ArxivId> touched = done.ids;
    std::vector<ReaderMarks> marks;
    std::vector<ArxivId> quiet; // papers with no other pending action
    for (size_t place = 0; place < ids.size(); ++place) {
        if (const auto paper = m_open.find(ids[place]); paper != m_open.end()) {
            stored(place, paper->stored);
            touched.push_back(ids[place]);
        } else if (const int row = m_papers.rowOf(ids[place]); row >= 0) {
            ReaderMarks now = m_papers.marks(row);
            stored(place, now);
            quiet.push_back(ids[place]);
            marks.push_back(now);
        }
    }
    if (!quiet.empty())
        m_papers.setMarks(quiet, marks);
    show(act, touched);
}

// Only what the action changed: another one may be changing the rest.
void UndoLog::succeed(quint64 act, const AnnotationChange &stored) {
    succeed(act, stored.ids, [stored](size_t place, ReaderMarks &marks) {
        const Annotation &now = stored.after[place];
        if (stored.kind == ActKind::Note)
            marks.annotation.note = now.note;
        else if (stored.kind == ActKind::Tags)
            marks.annotation.tags = now.tags;
        else
            marks.annotation.ownRelevance = now.ownRelevance;
    });
}

void UndoLog::succeed(quint64 act, const DecisionChange &stored) {
    if (stored.kind == ActKind::Decision) {
        succeed(act, stored.ids,
                [after = stored.after](size_t place, ReaderMarks &marks) { marks.decision = after[place]; });
    } else if (stored.kind == ActKind::Read) {
        std::vector<ArxivId> ids;
        for (const auto &[id, isRead] : stored.read)
            ids.push_back(id);
        succeed(act, ids,
                [read = stored.read](size_t place, ReaderMarks &marks) { marks.read = read[place].second; });
    } else {
        succeed(act, stored.annotations);
    }
}

void UndoLog::succeed(quint64 act) {
    const OpenAct done = m_acts.value(act);
    succeed(act, done.ids, done.change ? *done.change : Change());
}

void UndoLog::fail(quint64 act) {
    show(act, m_acts.take(act).ids);
}

// Removes the action, which the library has answered.
void UndoLog::show(quint64 act, const std::vector<ArxivId> &ids) {
    std::vector<ArxivId> changed;
    std::vector<ReaderMarks> marks;
    for (const ArxivId &id : ids) {
        const auto paper = m_open.find(id);
        if (paper == m_open.end())
            continue; // listed twice
        std::erase_if(paper->steps, [act](const Step &step) { return step.act == act; });
        changed.push_back(id);
        marks.push_back(shown(*paper));
        if (paper->steps.empty())
            m_open.erase(paper);
    }
    if (!changed.empty())
        m_papers.setMarks(changed, marks);
}

bool UndoLog::isOvertaken(ActWay way, quint64 act) const {
    for (const ActWay other : {ActWay::Act, ActWay::Undo, ActWay::Redo}) {
        if (other != way && m_stored.at(size_t(other)) > act)
            return true;
    }
    return std::any_of(m_acts.keyValueBegin(), m_acts.keyValueEnd(), [way, act](const auto &open) {
        return open.first > act && open.second.way != way && open.second.way != ActWay::Reading;
    });
}

void UndoLog::loadBegun() {
    m_sinceLoad.clear();
    m_beforeLoad = m_newest;
    m_isLoading = true;
}

void UndoLog::bringUpToDate(RowStore &rows) {
    const auto since = std::exchange(m_sinceLoad, {});
    m_isLoading = false;
    for (auto answered = since.cbegin(); answered != since.cend(); ++answered) {
        const int row = rows.rowOf(answered.key());
        if (row < 0)
            continue;
        ReaderMarks marks = marksOf(rows, row);
        for (const Step &step : *answered)
            (*step.change)(step.place, marks);
        setMarks(rows, row, marks);
    }
    for (auto paper = m_open.begin(); paper != m_open.end(); ++paper) {
        const int row = rows.rowOf(paper.key());
        if (row < 0)
            continue;
        paper->stored = marksOf(rows, row);
        setMarks(rows, row, shown(*paper));
    }
}

} // namespace winnow
