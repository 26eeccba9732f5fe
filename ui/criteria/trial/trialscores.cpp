#include "ui/criteria/trial/trialscores.h"

#include "app/model/async.h"
#include "app/text/tex.h"

#include <algorithm>

namespace winnow {

namespace {

bool isOfScorer(const ScoreRecord &record, const TrialKey &key) {
    return record.score.scorer == key.scorer && record.score.model == key.model;
}

std::optional<Score> triedScore(const std::vector<ScoreRecord> &history, const TrialKey &key) {
    const auto found = std::ranges::find_if(history, [&key](const ScoreRecord &record) {
        return record.score.criteriaVersion == key.tried && isOfScorer(record, key);
    });
    return found == history.end() ? std::nullopt : std::optional(found->score);
}

std::optional<Score> scoreInUse(const std::vector<ScoreRecord> &history, const TrialKey &key) {
    std::optional<Score> other;
    for (const ScoreRecord &record : history) {
        if (record.score.criteriaVersion != key.inUse)
            continue;
        if (isOfScorer(record, key))
            return record.score;
        if (!other)
            other = record.score;
    }
    return other;
}

} // namespace

TrialRow trialRow(const PaperRow &paper, const std::vector<ScoreRecord> &history, const TrialKey &key) {
    TrialRow row;
    row.id = paper.paper.id;
    row.title = texToPlain(paper.paper.title);
    if (key.tried > 0)
        row.after = triedScore(history, key);
    if (key.inUse > 0 && key.tried != key.inUse)
        row.before = scoreInUse(history, key);
    return row;
}

TrialScores::TrialScores(Library &library, Messages &messages, QObject *parent)
    : QObject(parent), m_library(library), m_messages(messages) {}

void TrialScores::find(const std::vector<PaperRow> &papers, const TrialKey &key) {
    m_papers = papers;
    m_key = key;
    m_rows.clear();
    findNext(++m_round);
}

void TrialScores::findNext(int round) {
    if (m_rows.size() == m_papers.size()) {
        Q_EMIT found(m_rows);
        return;
    }
    const PaperRow &paper = m_papers[m_rows.size()];
    whenReady(m_library.scores().history(paper.paper.id), this,
              [this, round](const Result<std::vector<ScoreRecord>> &history) {
                  if (round != m_round)
                      return;
                  if (!history) {
                      Q_EMIT m_messages.errorOccurred(history.error(), Retry(this, [this, round] {
                                                          if (round == m_round)
                                                              findNext(round);
                                                      }));
                      return;
                  }
                  m_rows.push_back(trialRow(m_papers[m_rows.size()], *history, m_key));
                  findNext(round);
              });
}

} // namespace winnow
