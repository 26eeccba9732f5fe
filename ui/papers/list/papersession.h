#pragma once

#include "app/library/library.h"
#include "ui/common/messages/messages.h"
#include "ui/papers/list/openacts.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace winnow {

// What stands between the page and the library: the open papers, and what is done to them, all without
// waiting. What the reader did (OpenActs) and what was scored since a load was asked for is laid over its
// result, which may be older.
class PaperSession final : public QObject {
    Q_OBJECT
public:
    PaperSession(Library &library, Messages &messages, QObject *parent = nullptr);

    PaperModel &papers() { return m_papers; }
    OpenActs &acts() { return m_acts; }
    const PaperScope &scope() const { return m_scope; } // of the papers in the model
    QDate day() const;                                  // of these; invalid: not a day's
    bool isLoading() const { return m_loading != 0; }

    void open(const PaperScope &scope);
    void refresh();
    void refreshWith(QDate day); // papers of that day were stored
    void refreshDays();
    void takeIn(const LibraryChange &change); // another program's; reads no more than that anew
    void addScores(const std::vector<ScoredPaper> &scores);
    void refreshTaste(); // other values of it were stored

    // Words for the full-text index; empty: no search. Only the last search is answered.
    void search(const QString &words);

Q_SIGNALS:
    void opened();             // other papers than before are in the model
    void dayOpened(QDate day); // then, when they are a day's
    void reloaded();           // the same ones, read again
    void loadFailed();
    void searched(const QString &words); // for other words than before
    void viewsChanged();                 // by another program: saved ones, or what they find
    void daysChanged(const std::vector<winnow::DaySummary> &days);
    void found(const std::optional<QSet<winnow::ArxivId>> &ids);
    // Whatever screening said of the paper; `day`: one that listed it.
    void scoringWanted(const winnow::ArxivId &id, const QDate &day);

private:
    void load();
    void loadPart(const QSet<ArxivId> &ids);
    void showTastes(const QHash<ArxivId, float> &tastes, int firstRow, quint64 load);
    bool holdsAny(const QSet<ArxivId> &ids) const;
    void showLoaded(const PaperScope &scope, OpenRows rows);

    Library &m_library;
    Messages &m_messages;
    PaperModel m_papers;
    OpenActs m_acts{m_library, m_messages, m_papers};
    PaperScope m_scope;
    PaperScope m_wanted;
    std::vector<ScoredPaper> m_scoresSince; // the load under way was asked for
    QSet<ArxivId> m_part;                   // what that load reads again; empty: everything
    QString m_words;                        // of the search
    quint64 m_loading = 0;                  // number of the load under way; 0: none
    quint64 m_loads = 0;
    quint64 m_searches = 0;
    quint64 m_tasteLoads = 0;
    bool m_daysLoading = false;
    bool m_daysStale = false; // asked for once more meanwhile
};

} // namespace winnow
