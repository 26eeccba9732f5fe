#pragma once

#include "app/library/library.h"
#include "ui/common/messages/messages.h"
#include "ui/papers/list/model/papermodel.h"

#include <QHash>

#include <array>
#include <functional>
#include <memory>

namespace winnow {

// What an act is: taking back and doing again go through the other acts, reading a paper is none of them.
enum class ActWay { Act, Undo, Redo, Reading };

// What the reader does to the open papers, and the way back. While the library has not answered yet, what is
// shown of a paper is what the library holds, and over it, in their order, the acts it was asked for since.
// It answers in the order it was asked, so an answer, however late, never hides what was done after it was
// asked for.
class OpenActs final : public QObject {
    Q_OBJECT
public:
    // What becomes of the marks of the paper that stands there in the act's list.
    using Change = std::function<void(size_t place, ReaderMarks &marks)>;

    OpenActs(Library &library, Messages &messages, PaperModel &papers, QObject *parent = nullptr);

    // Shown at once, taken back when the library could not store it.
    void decide(const std::vector<ArxivId> &ids, Decision decision);
    void markRead(const std::vector<ArxivId> &ids);           // they were opened
    void setRead(const std::vector<ArxivId> &ids, bool read); // an act of the reader, which undo takes back
    void undo();
    void undoAct(qint64 act); // if it is still the library's newest
    void redo();

    // Another asks the library for an act; it is shown at once. Its number: the greater, the later.
    quint64 begin(const std::vector<ArxivId> &ids, const Change &change);
    void succeed(quint64 act, const AnnotationChange &stored); // what the library holds now
    void fail(quint64 act);                                    // it holds what it held
    bool isNewest(quint64 act) const { return act == m_newestAct; }
    // Says what was done to many papers, and offers to take it back; `act`: for undoAct(), 0 to offer
    // nothing.
    void offerUndo(const QString &done, qint64 act);

    // Rows that were asked for in between may be older than what is shown: they are brought up to date.
    void loadBegun();
    void bringUpToDate(RowStore &rows);

Q_SIGNALS:
    void aboutToTakeBack();             // by undo or redo: what is not stored yet comes first
    void acted();                       // by the reader, undo and redo as well: what came before is older
    void decisionsChanged();            // stored
    void annotationsTakenBack();        // by undo or redo
    void takenBack(winnow::ArxivId id); // by undo or redo: a paper it was about

private:
    enum class Way { Undo, UndoAct, Redo };
    using SharedChange = std::shared_ptr<const Change>;
    struct Step {
        quint64 act = 0;
        size_t place = 0;
        SharedChange change;
    };
    struct OpenPaper {
        ReaderMarks stored;
        std::vector<Step> steps; // not answered yet, never empty
    };
    struct OpenAct {
        ActWay way = ActWay::Act;
        std::vector<ArxivId> ids;
        SharedChange change;
    };

    // Of undo and redo only the answer tells which papers they are about.
    quint64 begin(ActWay way, const std::vector<ArxivId> &ids = {}, const Change &change = {});
    void succeed(quint64 act, const std::vector<ArxivId> &ids, const Change &stored);
    void succeed(quint64 act, const DecisionChange &stored);
    void succeed(quint64 act); // as begin() said
    // Whether undo or redo would by now go back to something else: an act of another way came after it, and
    // was not refused.
    bool isOvertaken(ActWay way, quint64 act) const;
    void tellActed();
    void decideAgain(const std::vector<ArxivId> &ids, const std::vector<ReaderMarks> &before,
                     Decision decision);
    static ActWay wayOf(Way way);
    static QString overtaken();
    void beginTakingBack(Way way, qint64 act = 0);
    void takeBack(Way way, qint64 act);
    void takeBackAgain(Way way, qint64 act, quint64 number);
    void onTakenBack(Way way, quint64 number, const DecisionChange &change);
    std::vector<ReaderMarks> shownOf(const std::vector<ArxivId> &ids) const;
    std::vector<ArxivId> withRead(const std::vector<ArxivId> &ids, bool read) const;
    static ReaderMarks shown(const OpenPaper &paper);
    void show(quint64 act, const std::vector<ArxivId> &ids);

    Library &m_library;
    Messages &m_messages;
    PaperModel &m_papers;
    QHash<ArxivId, OpenPaper> m_open;
    QHash<quint64, OpenAct> m_acts;
    QHash<ArxivId, std::vector<Step>> m_sinceLoad; // answered, of acts begun after the load was asked for
    std::array<quint64, 3> m_stored{};             // the newest of each way but reading
    quint64 m_newest = 0;                          // any
    quint64 m_newestAct = 0;                       // by the reader
    quint64 m_beforeLoad = 0;                      // the newest act when the load was asked for
    bool m_isLoading = false;
};

} // namespace winnow
