#include "ui/papers/list/openacts.h"

#include <algorithm>
#include <utility>

namespace winnow {

ReaderMarks OpenActs::shown(const OpenPaper &paper) {
    ReaderMarks marks = paper.stored;
    for (const Step &step : paper.steps)
        (*step.change)(step.place, marks);
    return marks;
}

quint64 OpenActs::begin(ActWay way, const std::vector<ArxivId> &ids, const Change &change) {
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

void OpenActs::succeed(quint64 act, const std::vector<ArxivId> &ids, const Change &stored) {
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
    std::vector<ArxivId> quiet; // nothing else is open on them
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

// Of the kind that the act was about: another may be changing the rest.
void OpenActs::succeed(quint64 act, const AnnotationChange &stored) {
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

void OpenActs::succeed(quint64 act, const DecisionChange &stored) {
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

void OpenActs::succeed(quint64 act) {
    const OpenAct done = m_acts.value(act);
    succeed(act, done.ids, done.change ? *done.change : Change());
}

void OpenActs::fail(quint64 act) {
    show(act, m_acts.take(act).ids);
}

// Without the act, which is answered.
void OpenActs::show(quint64 act, const std::vector<ArxivId> &ids) {
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

bool OpenActs::isOvertaken(ActWay way, quint64 act) const {
    for (const ActWay other : {ActWay::Act, ActWay::Undo, ActWay::Redo}) {
        if (other != way && m_stored.at(size_t(other)) > act)
            return true;
    }
    return std::any_of(m_acts.keyValueBegin(), m_acts.keyValueEnd(), [way, act](const auto &open) {
        return open.first > act && open.second.way != way && open.second.way != ActWay::Reading;
    });
}

void OpenActs::loadBegun() {
    m_sinceLoad.clear();
    m_beforeLoad = m_newest;
    m_isLoading = true;
}

void OpenActs::bringUpToDate(RowStore &rows) {
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
