#pragma once

#include "app/criteria/criteria.h"
#include "app/model/paperrow.h"
#include "app/model/runrecord.h"
#include "ui/common/messages/messages.h"
#include "ui/criteria/trial/trialmodel.h"

#include <QDate>
#include <QObject>

namespace winnow {

class Library;

// A handful of a day's rows, spread over its ranking from best to last: by their scores, or where there are
// none, by the built-in scorer's under `criteria`. `turn`: how often other papers were asked for.
std::vector<PaperRow> trialPapers(const std::vector<PaperRow> &rows, const Criteria &criteria, int turn);

// The papers on which criteria are tried, and their scores, as the library has them. The papers stay the same
// for a day, however its scores change, until others are asked for.
class TrialPapers final : public QObject {
    Q_OBJECT
public:
    static constexpr int handful = 5;

    TrialPapers(Library &library, Messages &messages, QObject *parent = nullptr);

    void setDay(QDate day);
    QDate day() const { return m_day; }
    void find(const Criteria &criteria); // emits picked(); does nothing if they are found already
    void takeOthers(const Criteria &criteria);
    const std::vector<PaperRow> &papers() const { return m_papers; } // best first
    bool hasOthers() const { return m_hasOthers; }
    std::vector<ArxivId> ids() const;
    // Emits scoresRead() for the newest request only. trial: the run that tried criteria; version 0: none
    // yet. inUse: the version in use, whose scores are compared if others were tried.
    void readScores(const RunRecord &trial, int inUse);

Q_SIGNALS:
    void picked();
    void scoresRead(const std::vector<winnow::TrialRow> &rows); // in the order of the papers

private:
    void pick(const std::vector<PaperRow> &rows, const Criteria &criteria);
    void clear();
    void readNext(int reading);

    Library &m_library;
    Messages &m_messages;
    QDate m_day;
    std::vector<PaperRow> m_papers;
    int m_turn = 0;
    int m_round = 0;
    bool m_isFinding = false;
    bool m_hasOthers = false;
    RunRecord m_trial;
    int m_inUse = 0;
    std::vector<TrialRow> m_rows; // read so far
    int m_reading = 0;
};

} // namespace winnow
