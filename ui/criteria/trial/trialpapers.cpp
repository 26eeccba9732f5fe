#include "ui/criteria/trial/trialpapers.h"

#include "app/library/library.h"
#include "app/model/async.h"
#include "app/scoring/builtin/builtinscorer.h"

#include <QtConcurrent>

#include <algorithm>

namespace winnow {

namespace {

struct Ranked {
    const PaperRow *row = nullptr;
    Score score;
};

std::vector<Ranked> ranked(const std::vector<PaperRow> &rows, const Criteria &criteria) {
    std::optional<BuiltinScorer> builtin;
    std::vector<Ranked> all;
    all.reserve(rows.size());
    for (const PaperRow &row : rows) {
        if (!row.score && !builtin)
            builtin.emplace(criteria);
        all.push_back({&row, row.score ? *row.score : builtin->score(row.paper)});
    }
    std::ranges::stable_sort(all, std::ranges::greater(), [](const Ranked &one) {
        return std::tuple(one.score.merit(), one.score.relevance, one.score.fine);
    });
    return all;
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
    m_papers.clear();
    Q_EMIT picked();
}

void TrialPapers::takeOthers(const Criteria &criteria) {
    ++m_turn;
    ++m_round;
    m_isFinding = false;
    m_papers.clear();
    find(criteria);
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

} // namespace winnow
