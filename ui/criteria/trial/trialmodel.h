#pragma once

#include "app/model/score.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace winnow {

// The result of a trial for one paper.
struct TrialRow {
    ArxivId id;
    QString title;               // Unicode instead of TeX
    std::optional<Score> before; // under the criteria in use, if others were tried
    std::optional<Score> after;  // under those tried
    QString cause;               // why there is none
    bool isWaiting = false;      // waiting for the current run
};

enum class TrialColumn { Paper, Before, Relevance, Novelty, Comment };
constexpr int trialColumnCount = 5;
constexpr int trialBarRole = Qt::UserRole + 10; // int: the value that a bar shows; 0: none

// "8·6 →": shown before the bars; empty: nothing to compare.
QString beforeText(const TrialRow &row);
// "A title: relevance 9, was 8; novelty 6, was 6. The comment". Translated, for a screen reader.
QString trialSentence(const TrialRow &row);

// One paper per row, in the order of the day's ranking.
class TrialModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Rows of the same papers are updated in place, so that the current row stays.
    void setRows(std::vector<TrialRow> rows);
    const std::vector<TrialRow> &rows() const { return m_rows; }

private:
    std::vector<TrialRow> m_rows;
};

} // namespace winnow
