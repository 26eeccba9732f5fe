#pragma once

#include "app/library/library.h"
#include "ui/common/messages/messages.h"
#include "ui/papers/list/undolog.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace winnow {

// Connects the page with the library: the open papers, and the actions on them, all without waiting. The
// user's actions (UndoLog) and scores that arrived since a load was requested are applied to its result,
// which may be older.
class PaperSession final : public QObject {
    Q_OBJECT
public:
    PaperSession(Library &library, Messages &messages, QObject *parent = nullptr);

    PaperModel &papers() { return m_papers; }
    UndoLog &acts() { return m_acts; }
    const PaperScope &scope() const { return m_scope; } // the scope of the papers in the model
    QDate day() const;                                  // their day; invalid: not a day's papers
    bool isLoading() const { return m_loading != 0; }

    void open(const PaperScope &scope);
    void refresh();
    void refreshWith(QDate day); // papers of that day were stored
    void refreshDays();
    void takeIn(const LibraryChange &change); // made by another program; reads only what it affects
    void addScores(const std::vector<ScoredPaper> &scores);
    void refreshTaste(); // new taste values were stored

    // Searches the full-text index; empty: no search. Only the last search is answered.
    void search(const QString &words);

Q_SIGNALS:
    void opened();             // the model has different papers
    void dayOpened(QDate day); // emitted after it if they are a day's papers
    void reloaded();           // the same papers, read again
    void loadFailed();
    void searched(const QString &words); // with different words from before
    void viewsChanged();                 // another program changed saved views, or their results
    void daysChanged(const std::vector<winnow::DaySummary> &days);
    void found(const std::optional<QSet<winnow::ArxivId>> &ids);
    // Regardless of screening; `day`: one that listed the paper.
    void scoringWanted(const winnow::ArxivId &id, const QDate &day);

private:
    void load();
    void loadPart(const QSet<ArxivId> &ids);
    void showTastes(const QHash<ArxivId, float> &tastes, std::vector<DaySelection> days, quint64 load);
    bool holdsAny(const QSet<ArxivId> &ids) const;
    void showLoaded(const PaperScope &scope, OpenRows rows);

    Library &m_library;
    Messages &m_messages;
    PaperModel m_papers;
    UndoLog m_acts{m_library, m_messages, m_papers};
    PaperScope m_scope;
    PaperScope m_wanted;
    std::vector<ScoredPaper> m_scoresSince; // scores since the current load was requested
    QSet<ArxivId> m_part;                   // what the current load reads again; empty: everything
    QString m_words;                        // the search's words
    quint64 m_loading = 0;                  // number of the current load; 0: none
    quint64 m_loads = 0;
    quint64 m_searches = 0;
    quint64 m_tasteLoads = 0;
    bool m_daysLoading = false;
    bool m_daysStale = false; // requested again in the meantime
};

} // namespace winnow
