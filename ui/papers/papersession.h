#pragma once

#include "app/library/library.h"
#include "ui/papers/model/papermodel.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace winnow {

// What stands between the page and the library: loads, decides and takes back, all without waiting. What
// the reader did and what was scored since a load was asked for is laid over its result, which may be older.
class PaperSession final : public QObject {
    Q_OBJECT
public:
    explicit PaperSession(Library &library, QObject *parent = nullptr);

    PaperModel &papers() { return m_papers; }
    const PaperScope &scope() const { return m_scope; } // of the papers in the model
    bool isLoading() const { return m_loading != 0; }

    void open(const PaperScope &scope);
    void refresh();
    void refreshDays();
    void addScores(const std::vector<ScoredPaper> &scores);

    // Shown at once, taken back when the library could not store it.
    void decide(const std::vector<ArxivId> &ids, Decision decision);
    // Shows what the reader said of papers; Annotator stores it.
    void annotate(const std::vector<ArxivId> &ids, const std::vector<Annotation> &annotations);
    void undo();
    void redo();
    void markRead(const std::vector<ArxivId> &ids);           // they were opened
    void setRead(const std::vector<ArxivId> &ids, bool read); // an act of the reader, which undo takes back
    // Words for the full-text index; empty: no search. Only the last search is answered.
    void search(const QString &words);

Q_SIGNALS:
    void opened();   // other papers than before are in the model
    void reloaded(); // the same ones, read again
    void loadFailed();
    void daysChanged(const std::vector<winnow::DaySummary> &days);
    void found(const std::optional<QSet<winnow::ArxivId>> &ids);
    void acted();                       // by the reader, and not taken back: what came before is older
    void decisionsChanged();            // stored
    void annotationsTakenBack();        // by undo or redo
    void takenBack(winnow::ArxivId id); // by undo or redo: a paper it was about
    void notice(const QString &text);   // of an act on many papers, which undo takes back
    void undone(const QString &text);   // what undo or redo did
    void errorOccurred(const winnow::Error &error);

private:
    // What happened since the load under way was asked for.
    struct Since {
        QHash<ArxivId, Decision> decisions;
        QHash<ArxivId, Annotation> annotations;
        QHash<ArxivId, bool> read;
        std::vector<ScoredPaper> scores;
    };

    void load();
    void showLoaded(const PaperScope &scope, std::vector<PaperItem> items);
    void overlay(std::vector<PaperItem> &items) const;
    void apply(const std::vector<ArxivId> &ids, const std::vector<Decision> &decisions);
    void takeBack(const std::vector<ArxivId> &ids, Decision failed, const std::vector<Decision> &before);
    void showTakenBack(const DecisionChange &change);
    void showRead(const std::vector<ArxivId> &ids, bool read);
    void onTakenBack(const Result<DecisionChange> &change, bool isUndo);

    Library &m_library;
    PaperModel m_papers;
    PaperScope m_scope;
    PaperScope m_wanted;
    Since m_since;
    quint64 m_loading = 0; // number of the load under way; 0: none
    quint64 m_loads = 0;
    quint64 m_searches = 0;
    bool m_daysLoading = false;
    bool m_daysStale = false; // asked for once more meanwhile
};

} // namespace winnow
