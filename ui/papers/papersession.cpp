#include "ui/papers/papersession.h"

#include "app/library/notebook.h"
#include "app/model/whenready.h"
#include "ui/papers/model/acttexts.h"

#include <QThreadPool>

#include <memory>

namespace winnow {

PaperSession::PaperSession(Library &library, QObject *parent) : QObject(parent), m_library(library) {}

void PaperSession::open(const PaperScope &scope) {
    m_wanted = scope;
    load();
}

void PaperSession::refresh() {
    if (m_wanted.isOpen())
        load();
}

void PaperSession::load() {
    const quint64 number = ++m_loads;
    m_loading = number;
    m_since = {};
    // Handed on by pointer: of a whole library the copy in the future would be tens of megabytes. (Not by
    // takeResult(), which in Qt 6.4 sets back the state of a future whose promise may still look at it.)
    using Items = std::shared_ptr<std::vector<PaperItem>>;
    const auto prepare = [](Result<std::vector<PaperRow>> rows) -> Result<Items> {
        return std::move(rows).map([](std::vector<PaperRow> &&read) {
            return std::make_shared<std::vector<PaperItem>>(paperItems(std::move(read)));
        });
    };
    whenReady(m_library.papers(m_wanted.query()).then(QThreadPool::globalInstance(), prepare), this,
              [this, number, scope = m_wanted](const Result<Items> &items) {
                  if (number != m_loading)
                      return; // another load was asked for meanwhile
                  m_loading = 0;
                  if (items) {
                      showLoaded(scope, std::move(**items));
                      return;
                  }
                  Q_EMIT errorOccurred(items.error());
                  Q_EMIT loadFailed();
              });
}

void PaperSession::showLoaded(const PaperScope &scope, std::vector<PaperItem> items) {
    overlay(items);
    const bool isOther = scope != m_scope;
    m_scope = scope;
    if (isOther)
        m_papers.reset(std::move(items), scope.holdsWholeDays());
    else
        m_papers.merge(std::move(items));
    m_papers.updateScores(m_since.scores);
    m_since = {};
    if (isOther)
        Q_EMIT opened();
    else
        Q_EMIT reloaded();
}

void PaperSession::overlay(std::vector<PaperItem> &items) const {
    if (m_since.decisions.isEmpty() && m_since.annotations.isEmpty() && m_since.read.isEmpty())
        return;
    for (PaperItem &item : items) {
        const ArxivId &id = item.row.paper.id;
        if (const auto decided = m_since.decisions.constFind(id); decided != m_since.decisions.cend())
            item.row.decision = *decided;
        if (const auto said = m_since.annotations.constFind(id); said != m_since.annotations.cend())
            item.row.annotation = *said;
        item.row.read = m_since.read.value(id, item.row.read);
    }
}

void PaperSession::refreshDays() {
    if (m_daysLoading) {
        m_daysStale = true;
        return;
    }
    m_daysLoading = true;
    whenReady(m_library.days(), this, [this](const Result<std::vector<DaySummary>> &days) {
        m_daysLoading = false;
        if (days)
            Q_EMIT daysChanged(*days);
        else
            Q_EMIT errorOccurred(days.error());
        if (std::exchange(m_daysStale, false))
            refreshDays();
    });
}

void PaperSession::addScores(const std::vector<ScoredPaper> &scores) {
    if (isLoading())
        m_since.scores.insert(m_since.scores.end(), scores.begin(), scores.end());
    m_papers.updateScores(scores);
}

void PaperSession::apply(const std::vector<ArxivId> &ids, const std::vector<Decision> &decisions) {
    for (size_t i = 0; i < ids.size(); ++i)
        m_since.decisions.insert(ids[i], decisions[i]);
    m_papers.setDecisions(ids, decisions);
}

void PaperSession::annotate(const std::vector<ArxivId> &ids, const std::vector<Annotation> &annotations) {
    Q_EMIT acted();
    for (size_t i = 0; i < ids.size(); ++i)
        m_since.annotations.insert(ids[i], annotations[i]);
    m_papers.setAnnotations(ids, annotations);
}

void PaperSession::decide(const std::vector<ArxivId> &ids, Decision decision) {
    Q_EMIT acted();
    std::vector<Decision> before;
    before.reserve(ids.size());
    for (const ArxivId &id : ids) {
        const int row = m_papers.rowOf(id);
        before.push_back(row < 0 ? Decision::None : m_papers.item(row).row.decision);
    }
    apply(ids, std::vector(ids.size(), decision));
    whenReady(m_library.decide(ids, decision), this,
              [this, ids, decision, before](const Result<DecisionChange> &change) {
                  if (change) {
                      Q_EMIT decisionsChanged();
                      refreshDays();
                      return;
                  }
                  takeBack(ids, decision, before);
                  Q_EMIT errorOccurred(change.error());
              });
    if (ids.size() > 1)
        Q_EMIT notice(decisionDone(decision, static_cast<int>(ids.size())));
}

// Only where the reader has not decided otherwise meanwhile.
void PaperSession::takeBack(const std::vector<ArxivId> &ids, Decision failed,
                            const std::vector<Decision> &before) {
    std::vector<ArxivId> back;
    std::vector<Decision> decisions;
    for (size_t i = 0; i < ids.size(); ++i) {
        const int row = m_papers.rowOf(ids[i]);
        if (row >= 0 && m_papers.item(row).row.decision != failed)
            continue;
        back.push_back(ids[i]);
        decisions.push_back(before[i]);
    }
    apply(back, decisions);
}

void PaperSession::undo() {
    whenReady(m_library.undoDecision(), this,
              [this](const Result<DecisionChange> &change) { onTakenBack(change, true); });
}

void PaperSession::redo() {
    whenReady(m_library.redoDecision(), this,
              [this](const Result<DecisionChange> &change) { onTakenBack(change, false); });
}

void PaperSession::onTakenBack(const Result<DecisionChange> &change, bool isUndo) {
    if (!change && change.error().code == ErrorCode::NotFound) {
        Q_EMIT undone(isUndo ? tr("Nothing to undo.") : tr("Nothing to redo."));
        return;
    }
    if (!change) {
        Q_EMIT errorOccurred(change.error());
        return;
    }
    showTakenBack(*change);
    Q_EMIT undone(takenBackText(*change, isUndo));
    if (const auto paper = firstPaper(*change))
        Q_EMIT takenBack(*paper);
}

void PaperSession::showTakenBack(const DecisionChange &change) {
    switch (change.kind) {
    case ActKind::Decision:
        apply(change.ids, change.after);
        Q_EMIT decisionsChanged();
        refreshDays();
        break;
    case ActKind::Note:
    case ActKind::Tags:
    case ActKind::OwnRelevance:
        annotate(change.annotations.ids, change.annotations.after);
        Q_EMIT annotationsTakenBack();
        break;
    case ActKind::Read:
        for (const auto &[id, isRead] : change.read)
            showRead({id}, isRead);
        break;
    }
}

void PaperSession::markRead(const std::vector<ArxivId> &ids) {
    std::vector<ArxivId> unread;
    for (const ArxivId &id : ids) {
        const int row = m_papers.rowOf(id);
        if (row >= 0 && !m_papers.item(row).row.read)
            unread.push_back(id);
    }
    if (unread.empty())
        return;
    showRead(unread, true);
    whenReady(m_library.markRead(unread, true), this, [this](const Result<void> &marked) {
        if (!marked)
            Q_EMIT errorOccurred(marked.error());
    });
}

void PaperSession::showRead(const std::vector<ArxivId> &ids, bool read) {
    for (const ArxivId &id : ids)
        m_since.read.insert(id, read);
    m_papers.setRead(ids, read);
}

void PaperSession::setRead(const std::vector<ArxivId> &ids, bool read) {
    std::vector<ArxivId> changed;
    for (const ArxivId &id : ids) {
        const int row = m_papers.rowOf(id);
        if (row >= 0 && m_papers.item(row).row.read != read)
            changed.push_back(id);
    }
    if (changed.empty())
        return;
    showRead(changed, read);
    whenReady(Notebook(m_library).setRead(changed, read), this,
              [this, changed, read](const Result<void> &stored) {
                  if (stored)
                      return;
                  showRead(changed, !read);
                  Q_EMIT errorOccurred(stored.error());
              });
    const int count = static_cast<int>(changed.size());
    Q_EMIT notice(read ? tr("%n paper(s) marked as read", nullptr, count)
                       : tr("%n paper(s) marked as unread", nullptr, count));
}

void PaperSession::search(const QString &words) {
    const quint64 number = ++m_searches;
    if (words.trimmed().isEmpty()) {
        Q_EMIT found(std::nullopt);
        return;
    }
    const PaperQuery query = m_wanted.query();
    whenReady(m_library.search(words, query.day), this, [this, number](const Result<QSet<ArxivId>> &ids) {
        if (number != m_searches)
            return;
        if (ids)
            Q_EMIT found(*ids);
        else
            Q_EMIT errorOccurred(ids.error());
    });
}

} // namespace winnow
