#pragma once

#include "ui/papers/list/table/papercells.h"

#include <QCoreApplication>

#include <map>

namespace winnow {

// How many of the open papers have each value of a score column; for the score, each whole point.
class ScoreHistogram final {
public:
    explicit ScoreHistogram(PaperColumn column) : m_column(column) {}

    static bool isFor(PaperColumn column); // whether it is the score, relevance or novelty

    void add(const RowFacts &row);
    QString toHtml() const; // best first, one bar per line; empty if nothing has a score
    // "9: 3 papers, 8: 12 papers. Without a score: 4 papers."; empty if nothing has a score
    QString toWords() const;

private:
    int most() const;

    PaperColumn m_column;
    std::map<int, int, std::greater<>> m_counts;
    int m_unscored = 0;

    Q_DECLARE_TR_FUNCTIONS(winnow::ScoreHistogram)
};

} // namespace winnow
