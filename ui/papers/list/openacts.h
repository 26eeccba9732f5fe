#pragma once

#include "app/library/library.h"
#include "ui/papers/list/model/papermodel.h"

#include <QHash>

#include <array>
#include <functional>
#include <memory>

namespace winnow {

// What an act is: taking back and doing again go through the other acts, reading a paper is none of them.
enum class ActWay { Act, Undo, Redo, Reading };

// Keeps the table and the library in step while the library has not answered yet: what is shown of a paper is
// what the library holds, and over it, in their order, the acts it was asked for since. The library answers
// in the order it was asked, so an answer, however late, never hides what was done after it was asked for.
class OpenActs final {
public:
    // What becomes of the marks of the paper that stands there in the act's list.
    using Change = std::function<void(size_t place, ReaderMarks &marks)>;

    explicit OpenActs(PaperModel &papers) : m_papers(papers) {}

    // The library was asked for an act; it is shown at once. Its number: the greater, the later. Of undo and
    // redo only the answer tells which papers they are about.
    quint64 begin(ActWay way, const std::vector<ArxivId> &ids = {}, const Change &change = {});
    // It was answered: `stored` says what the library holds of these papers now.
    void succeed(quint64 act, const std::vector<ArxivId> &ids, const Change &stored);
    void succeed(quint64 act, const AnnotationChange &stored);
    void succeed(quint64 act, const DecisionChange &stored);
    void succeed(quint64 act); // as begin() said
    void fail(quint64 act);    // the library holds what it held

    // Whether undo or redo would by now go back to something else: an act of another way came after it, and
    // was not refused.
    bool isOvertaken(ActWay way, quint64 act) const;

    // Rows that were asked for in between may be older than what is shown: they are brought up to date.
    void loadBegun();
    void bringUpToDate(RowStore &rows);

private:
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

    static ReaderMarks shown(const OpenPaper &paper);
    void show(quint64 act, const std::vector<ArxivId> &ids);

    PaperModel &m_papers;
    QHash<ArxivId, OpenPaper> m_open;
    QHash<quint64, OpenAct> m_acts;
    QHash<ArxivId, std::vector<Step>> m_sinceLoad; // answered, of acts begun after the load was asked for
    std::array<quint64, 3> m_stored{};             // the newest of each way but reading
    quint64 m_newest = 0;
    quint64 m_beforeLoad = 0; // the newest act when the load was asked for
    bool m_isLoading = false;
};

} // namespace winnow
