#pragma once

#include "app/library/library.h"
#include "app/run/runtypes.h"
#include "ui/common/messages/messages.h"
#include "ui/criteria/trial/trialmodel.h"

#include <QObject>

namespace winnow {

// Which scores of a paper a trial compares.
struct TrialKey {
    int tried = 0; // version of the criteria tried; 0: none yet
    int inUse = 0;
    Scorer scorer = Scorer::None;
    QString model;
};

// Makes a trial's row from all scores of a paper, newest first: its score under the criteria tried and, if
// these are not in use, under those in use, preferably by the same model.
TrialRow trialRow(const PaperRow &paper, const std::vector<ScoreRecord> &history, const TrialKey &key);

// Reads the scores of a trial's papers from the library.
class TrialScores final : public QObject {
    Q_OBJECT
public:
    TrialScores(Library &library, Messages &messages, QObject *parent = nullptr);

    // Emits found() for the newest request only.
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
