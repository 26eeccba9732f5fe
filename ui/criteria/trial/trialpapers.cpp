#include "ui/criteria/trial/trialpapers.h"

#include "app/library/library.h"
#include "app/model/async.h"
#include "app/scoring/builtin/builtinscorer.h"
#include "app/text/tex.h"

#include <QtConcurrent>

#include <algorithm>

namespace winnow {

namespace {

struct Ranked {
    const PaperRow *row = nullptr;
    Score score;
};

std::vector<Ranked> ranked(const std::vector<PaperRow> &rows, const Criteria &criteria) {
    const BuiltinScorer builtin(criteria);
    std::vector<Ranked> all;
    all.reserve(rows.size());
    for (const PaperRow &row : rows)
        all.push_back({&row, row.score ? *row.score : builtin.score(row.paper)});
    std::ranges::stable_sort(all, std::ranges::greater(), [](const Ranked &one) {
        return std::tuple(one.score.merit(), one.score.relevance, one.score.fine);
    });
    return all;
}

bool isOfScorer(const ScoreRecord &record, const RunRecord &trial) {
    return record.score.scorer == trial.scorer && record.score.model == trial.model;
}

std::optional<Score> triedScore(const std::vector<ScoreRecord> &history, const RunRecord &trial) {
    const auto found = std::ranges::find_if(history, [&trial](const ScoreRecord &record) {
        return record.score.criteriaVersion == trial.criteriaVersion && isOfScorer(record, trial);
    });
    return found == history.end() ? std::nullopt : std::optional(found->score);
}

// Preferably by the same model.
std::optional<Score> scoreInUse(const std::vector<ScoreRecord> &history, const RunRecord &trial, int inUse) {
    std::optional<Score> other;
    for (const ScoreRecord &record : history) {
        if (record.score.criteriaVersion != inUse)
            continue;
        if (isOfScorer(record, trial))
            return record.score;
        if (!other)
            other = record.score;
    }
    return other;
}

// `history`: all scores of the paper, newest first.
TrialRow trialRow(const PaperRow &paper, const std::vector<ScoreRecord> &history, const RunRecord &trial,
                  int inUse) {
    TrialRow row;
    row.id = paper.paper.id;
    row.title = texToPlain(paper.paper.title);
    if (trial.criteriaVersion > 0)
        row.after = triedScore(history, trial);
    if (inUse > 0 && trial.criteriaVersion != inUse)
        row.before = scoreInUse(history, trial, inUse);
    return row;
}

} // namespace

std::vector<PaperRow> trialPapers(const std::vector<PaperRow> &rows, const Criteria &criteria, int turn) {
    if (rows.size() <= TrialPapers::handful)
        return rows;
    const std::vector<Ranked> all = ranked(rows, criteria);
    const size_t count = all.size();
    const size_t shift = static_cast<size_t>(turn) % count;
    // More are taken near the top, where right scores matter most.
    const std::array<size_t, TrialPapers::handful> places{shift, count / 8 + shift, count / 4 + shift,
                                                          count / 2 + shift, 2 * count - 1 - shift};
    std::vector<size_t> taken;
    for (size_t place : places) {
        place %= count;
        while (std::ranges::find(taken, place) != taken.end())
            place = (place + 1) % count;
        taken.push_back(place);
    }
    std::ranges::sort(taken);
    std::vector<PaperRow> picked;
    picked.reserve(taken.size());
    for (const size_t place : taken)
        picked.push_back(*all[place].row);
    return picked;
}

TrialPapers::TrialPapers(Library &library, Messages &messages, QObject *parent)
    : QObject(parent), m_library(library), m_messages(messages) {}

void TrialPapers::setDay(QDate day) {
    if (day == m_day)
        return;
    m_day = day;
    m_turn = 0;
    ++m_round;
    m_isFinding = false;
    m_hasOthers = false;
    clear();
    Q_EMIT picked();
}

void TrialPapers::takeOthers(const Criteria &criteria) {
    ++m_turn;
    ++m_round;
    m_isFinding = false;
    clear();
    find(criteria);
}

void TrialPapers::clear() {
    m_papers.clear();
    ++m_reading; // the scores being read are those of other papers
}

void TrialPapers::find(const Criteria &criteria) {
    if (!m_papers.empty() || m_isFinding || !m_day.isValid())
        return;
    m_isFinding = true;
    PaperQuery ofDay;
    ofDay.day = m_day;
    whenReady(m_library.search().papers(ofDay), this,
              [this, criteria, round = m_round](const Result<std::vector<PaperRow>> &rows) {
                  if (round != m_round)
                      return;
                  if (rows)
                      return pick(*rows, criteria);
                  m_isFinding = false;
                  Q_EMIT m_messages.errorOccurred(rows.error(), Retry(this, [this, criteria, round] {
                                                      if (round == m_round)
                                                          find(criteria);
                                                  }));
              });
}

void TrialPapers::pick(const std::vector<PaperRow> &rows, const Criteria &criteria) {
    const bool hasOthers = rows.size() > handful;
    whenReady(QtConcurrent::run(trialPapers, rows, criteria, m_turn), this,
              [this, hasOthers, round = m_round](const std::vector<PaperRow> &papers) {
                  if (round != m_round)
                      return;
                  m_isFinding = false;
                  m_hasOthers = hasOthers;
                  m_papers = papers;
                  Q_EMIT picked();
              });
}

std::vector<ArxivId> TrialPapers::ids() const {
    std::vector<ArxivId> all;
    std::ranges::transform(m_papers, std::back_inserter(all),
                           [](const PaperRow &row) { return row.paper.id; });
    return all;
}

void TrialPapers::readScores(const RunRecord &trial, int inUse) {
    m_trial = trial;
    m_inUse = inUse;
    m_rows.clear();
    readNext(++m_reading);
}

void TrialPapers::readNext(int reading) {
    if (m_rows.size() == m_papers.size()) {
        Q_EMIT scoresRead(m_rows);
        return;
    }
    const PaperRow &paper = m_papers[m_rows.size()];
    whenReady(m_library.scores().history(paper.paper.id), this,
              [this, reading](const Result<std::vector<ScoreRecord>> &history) {
                  if (reading != m_reading)
                      return;
                  if (!history) {
                      Q_EMIT m_messages.errorOccurred(history.error(), Retry(this, [this, reading] {
                                                          if (reading == m_reading)
                                                              readNext(reading);
                                                      }));
                      return;
                  }
                  m_rows.push_back(trialRow(m_papers[m_rows.size()], *history, m_trial, m_inUse));
                  readNext(reading);
              });
}

} // namespace winnow
