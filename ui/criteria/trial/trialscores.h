#pragma once

#include "app/library/library.h"
#include "app/run/runtypes.h"
#include "ui/common/messages/messages.h"
#include "ui/criteria/trial/trialmodel.h"

#include <QObject>

namespace winnow {

// Which scores of a paper a trial is about.
struct TrialKey {
    int tried = 0; // version of the criteria; 0: none were tried yet
    int inUse = 0;
    Scorer scorer = Scorer::None;
    QString model;
};

// A trial's row from all the scores a paper ever got, newest first: what it got under the criteria tried,
// and, where these are others, under those in use, by the same model if it can be.
TrialRow trialRow(const PaperRow &paper, const std::vector<ScoreRecord> &history, const TrialKey &key);

// Reads what the library knows of a trial's papers.
class TrialScores final : public QObject {
    Q_OBJECT
public:
    TrialScores(Library &library, Messages &messages, QObject *parent = nullptr);

    // Then found(), of the newest question only.
    void find(const std::vector<PaperRow> &papers, const TrialKey &key);

Q_SIGNALS:
    void found(const std::vector<winnow::TrialRow> &rows); // in the order of the papers

private:
    void findNext(int round);

    Library &m_library;
    Messages &m_messages;
    std::vector<PaperRow> m_papers;
    TrialKey m_key;
    std::vector<TrialRow> m_rows;
    int m_round = 0;
};

} // namespace winnow
