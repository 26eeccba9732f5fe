#pragma once

#include "app/library/library.h"
#include "ui/common/messages/messages.h"
#include "ui/papers/list/openacts.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace winnow {

// What stands between the page and the library: loads, decides and takes back, all without waiting. What
// the reader did (OpenActs) and what was scored since a load was asked for is laid over its result, which may
// be older.
class PaperSession final : public QObject {
    Q_OBJECT
public:
    PaperSession(Library &library, Messages &messages, QObject *parent = nullptr);

    PaperModel &papers() { return m_papers; }
    const PaperScope &scope() const { return m_scope; } // of the papers in the model
    QDate day() const;                                  // of these; invalid: not a day's
    bool isLoading() const { return m_loading != 0; }

    void open(const PaperScope &scope);
    void refresh();
    void refreshWith(QDate day); // papers of that day were stored
    void refreshDays();
    void addScores(const std::vector<ScoredPaper> &scores);

    // Shown at once, taken back when the library could not store it.
    void decide(const std::vector<ArxivId> &ids, Decision decision);
    // An act that another asked the library for, which tells openActs() of the answer.
    quint64 begin(const std::vector<ArxivId> &ids, const OpenActs::Change &change);
    OpenActs &openActs() { return m_acts; }
    bool isNewest(quint64 act) const { return act == m_newest; }
    // Says what was done to many papers, and offers to take it back; `act`: for undoAct(), 0 to offer
    // nothing.
    void offerUndo(const QString &done, qint64 act);
    void undo();
    void undoAct(qint64 act); // if it is still the library's newest
    void redo();
    void markRead(const std::vector<ArxivId> &ids);           // they were opened
    void setRead(const std::vector<ArxivId> &ids, bool read); // an act of the reader, which undo takes back
    // Words for the full-text index; empty: no search. Only the last search is answered.
    void search(const QString &words);

Q_SIGNALS:
    void opened();             // other papers than before are in the model
    void dayOpened(QDate day); // then, when they are a day's
    void reloaded();           // the same ones, read again
    void loadFailed();
    void daysChanged(const std::vector<winnow::DaySummary> &days);
    void found(const std::optional<QSet<winnow::ArxivId>> &ids);
    void aboutToTakeBack();             // by undo or redo: what is not stored yet comes first
    void acted();                       // by the reader, undo and redo as well: what came before is older
    void decisionsChanged();            // stored
    void annotationsTakenBack();        // by undo or redo
    void takenBack(winnow::ArxivId id); // by undo or redo: a paper it was about

private:
    void load();
    void showLoaded(const PaperScope &scope, OpenRows rows);
    void decideAgain(const std::vector<ArxivId> &ids, const std::vector<ReaderMarks> &before,
                     Decision decision);
    void tellActed();
    enum class Way { Undo, UndoAct, Redo };
    static ActWay wayOf(Way way);
    void beginTakingBack(Way way, qint64 act = 0);
    void takeBack(Way way, qint64 act);
    void takeBackAgain(Way way, qint64 act, quint64 number);
    void onTakenBack(Way way, quint64 number, const DecisionChange &change);
    static QString overtaken();
    std::vector<ReaderMarks> shown(const std::vector<ArxivId> &ids) const;
    std::vector<ArxivId> withRead(const std::vector<ArxivId> &ids, bool read) const;

    Library &m_library;
    Messages &m_messages;
    PaperModel m_papers;
    OpenActs m_acts{m_papers};
    PaperScope m_scope;
    PaperScope m_wanted;
    std::vector<ScoredPaper> m_scoresSince; // the load under way was asked for
    quint64 m_loading = 0;                  // number of the load under way; 0: none
    quint64 m_loads = 0;
    quint64 m_newest = 0; // the reader's newest act
    quint64 m_searches = 0;
    bool m_daysLoading = false;
    bool m_daysStale = false; // asked for once more meanwhile
};

} // namespace winnow
