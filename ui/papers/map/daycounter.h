#pragma once

#include "ui/papers/map/funnel.h"
#include "ui/papers/map/scorecounts.h"

#include <QObject>
#include <QTimer>

namespace winnow {

class PaperModel;
class PaperSortModel;

// Counts the open papers for the map (those the table offers) and the funnel (all). Counts some thousand rows
// per turn of the event loop, so that no key waits for it; changes in the meantime are counted in the next
// round.
class DayCounter final : public QObject {
    Q_OBJECT
public:
    DayCounter(const PaperModel &papers, const PaperSortModel &shown, QObject *parent = nullptr);

    void setCutOffs(const CutOffs &cutOffs);
    void setEnabled(bool enabled); // disabled while hidden: nothing is counted
    void recount();

Q_SIGNALS:
    void counted(const winnow::ScoreCounts &scores, const winnow::Funnel &funnel);

private:
    void begin();
    void countSlice();

    const PaperModel &m_papers;
    const PaperSortModel &m_shown;
    CutOffs m_cutOffs;
    QTimer m_turn;
    ScoreCounts m_scores;
    Funnel m_funnel;
    int m_next = -1; // next row of the current round; -1: none
    bool m_isStale = false;
    bool m_isEnabled = true;
};

} // namespace winnow
