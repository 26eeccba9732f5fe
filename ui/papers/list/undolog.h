#pragma once

#include "app/library/library.h"
#include "ui/common/messages/messages.h"
#include "ui/papers/list/model/papermodel.h"

#include <QHash>

#include <array>
#include <functional>
#include <memory>

namespace winnow {

// The kinds of action: undo and redo go through the others, except for marking a paper as read.
enum class ActWay { Act, Undo, Redo, Reading };

// The user's actions on the open papers, with undo and redo. Until the library has answered, a paper is shown
// as the library holds it, with the pending actions applied on top in their order. The library answers in the
// order of the requests, so a late answer never hides a newer action.
class UndoLog final : public QObject {
    Q_OBJECT
public:
    // Changes the marks of the paper at this index of the action's list.
    using Change = std::function<void(size_t place, ReaderMarks &marks)>;

    UndoLog(Library &library, Messages &messages, PaperModel &papers, QObject *parent = nullptr);

    // Shown at once, reverted if the library could not store it.
    void decide(const std::vector<ArxivId> &ids, Decision decision);
    void markRead(const std::vector<ArxivId> &ids);           // because they were opened
    void setRead(const std::vector<ArxivId> &ids, bool read); // an action of the user, which can be undone
    void undo();
    void undoAct(qint64 act); // undoes it if it is still the library's newest
    void redo();

    // For actions that others request from the library: shows the action at once. Returns its number; later
    // ones are greater.
    quint64 begin(const std::vector<ArxivId> &ids, const Change &change);
    void succeed(quint64 act, const AnnotationChange &stored); // the library now holds `stored`
    void fail(quint64 act);                                    // the library is unchanged
    bool isNewest(quint64 act) const { return act == m_newestAct; }
    // Reports what was done to many papers and offers to undo it; `act`: for undoAct(), 0 to offer nothing.
    void offerUndo(const QString &done, qint64 act);

    // Rows requested in between may be older than what is shown: brings them up to date.
    void loadBegun();
    void bringUpToDate(RowStore &rows);

Q_SIGNALS:
    void aboutToTakeBack();             // before undo or redo: unsaved changes must be stored first
    void acted();                       // the user did something, undo and redo included
    void decisionsChanged();            // were stored
    void annotationsTakenBack();        // changed by undo or redo
    void takenBack(winnow::ArxivId id); // undo or redo changed this paper

private:
    using SharedChange = std::shared_ptr<const Change>;
    struct Step {
        quint64 act = 0;
        size_t place = 0;
        SharedChange change;
    };
    struct OpenPaper {
        ReaderMarks stored;
        std::vector<Step> steps; // not answered yet; never empty
    };
    struct OpenAct {
        ActWay way = ActWay::Act;
        std::vector<ArxivId> ids;
        SharedChange change;
    };

    // For undo and redo only the answer says which papers are affected.
    quint64 begin(ActWay way, const std::vector<ArxivId> &ids = {}, const Change &change = {});
    void succeed(quint64 act, const std::vector<ArxivId> &ids, const Change &stored);
    void succeed(quint64 act, const DecisionChange &stored);
    void succeed(quint64 act); // for the number that begin() returned
    // Whether undo or redo would by now affect something else: an action of another kind came after it and
    // did not fail.
    bool isOvertaken(ActWay way, quint64 act) const;
    void tellActed();
    void decideAgain(const std::vector<ArxivId> &ids, const std::vector<ReaderMarks> &before,
                     Decision decision);
    static QString overtaken();
    // Undo or Redo; `act`: the only one to undo, 0: the newest.
    void beginTakingBack(ActWay way, qint64 act = 0);
    void takeBack(ActWay way, qint64 act);
    void takeBackAgain(ActWay way, qint64 act, quint64 number);
    void onTakenBack(ActWay way, quint64 number, const DecisionChange &change);
    std::vector<ReaderMarks> shownOf(const std::vector<ArxivId> &ids) const;
    std::vector<ArxivId> withRead(const std::vector<ArxivId> &ids, bool read) const;
    static ReaderMarks shown(const OpenPaper &paper);
    void show(quint64 act, const std::vector<ArxivId> &ids);

    Library &m_library;
    Messages &m_messages;
    PaperModel &m_papers;
    QHash<ArxivId, OpenPaper> m_open;
    QHash<quint64, OpenAct> m_acts;
    QHash<ArxivId, std::vector<Step>> m_sinceLoad; // answered actions that began after the load was requested
    std::array<quint64, 3> m_stored{};             // the newest of each kind except marking as read
    quint64 m_newest = 0;                          // the newest of all
    quint64 m_newestAct = 0;                       // the newest of the user
    quint64 m_beforeLoad = 0;                      // the newest action when the load was requested
    bool m_isLoading = false;
};

} // namespace winnow
