#include "ui/papers/list/model/papermodel.h"

#include "ui/papers/list/ranks/scorehistogram.h"

#include <QSet>

#include <algorithm>

namespace winnow {

int PaperModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int PaperModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : paperColumnCount;
}

QVariant PaperModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return paperCell(item(index.row()), static_cast<PaperColumn>(index.column()), role);
}

QVariant PaperModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= paperColumnCount)
        return {};
    const auto column = static_cast<PaperColumn>(section);
    const QVariant said = headerCell(column, role);
    const bool isExplained = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
    return isExplained && ScoreHistogram::isFor(column) ? said.toString() + histogram(column, role) : said;
}

// Counted when it is asked for: a tool tip is rare, scores come twenty times a second.
QString PaperModel::histogram(PaperColumn column, int role) const {
    ScoreHistogram counts(column);
    for (const PaperItem &item : m_items)
        counts.add(item.row);
    return role == Qt::ToolTipRole ? counts.toHtml() : counts.toWords();
}

ViewCounts PaperModel::counts() const {
    ViewCounts counts;
    for (const PaperItem &item : m_items)
        counts.add(item.row);
    return counts;
}

bool PaperModel::hasUnscored() const {
    return std::ranges::any_of(m_items, [](const PaperItem &item) {
        return item.row.state == ScoringState::Unscored || item.row.state == ScoringState::Pending;
    });
}

std::vector<std::pair<QString, int>> PaperModel::categories() const {
    QHash<QString, int> counted;
    for (const PaperItem &item : m_items) {
        for (const QString &category : item.row.paper.categories)
            counted[category] += 1;
    }
    std::vector<std::pair<QString, int>> sorted;
    for (auto it = counted.cbegin(); it != counted.cend(); ++it)
        sorted.emplace_back(it.key(), it.value());
    std::ranges::sort(sorted, [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return sorted;
}

void PaperModel::reset(std::vector<PaperItem> items, bool wholeDays) {
    beginResetModel();
    m_items = std::move(items);
    m_wholeDays = wholeDays;
    for (PaperItem &item : m_items)
        markWaiting(item);
    (void)rank(m_items, m_wholeDays); // everything is new anyway
    reindex();
    endResetModel();
}

void PaperModel::merge(std::vector<PaperItem> items) {
    const bool related =
        std::ranges::any_of(items, [this](const PaperItem &item) { return rowOf(item.row.paper.id) >= 0; });
    if (!related) {
        reset(std::move(items), m_wholeDays);
        return;
    }
    if (!removeMissing(items)) {
        reset(std::move(items), m_wholeDays);
        return;
    }
    std::vector<PaperItem> fresh;
    for (PaperItem &item : items) {
        markWaiting(item);
        const int row = rowOf(item.row.paper.id);
        if (row < 0) {
            fresh.push_back(std::move(item));
            continue;
        }
        const Paper &old = this->item(row).row.paper;
        if (item.row.paper.abstract.isEmpty() && item.row.paper.version == old.version)
            item.row.paper.abstract = old.abstract;
        if (item.row != this->item(row).row)
            replace(row, std::move(item));
    }
    if (!fresh.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        std::ranges::move(fresh, std::back_inserter(m_items));
        reindex();
        endInsertRows();
    }
    settle();
}

// False, and nothing done, when so many are missing that starting anew is cheaper.
bool PaperModel::removeMissing(const std::vector<PaperItem> &items) {
    constexpr int mostRemovals = 100;
    QSet<ArxivId> present;
    present.reserve(static_cast<qsizetype>(items.size()));
    for (const PaperItem &item : items)
        present.insert(item.row.paper.id);
    const auto missing = std::ranges::count_if(
        m_items, [&](const PaperItem &old) { return !present.contains(old.row.paper.id); });
    if (missing > mostRemovals)
        return false;
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (present.contains(item(last).row.paper.id))
            continue;
        int first = last;
        while (first > 0 && !present.contains(item(first - 1).row.paper.id))
            first -= 1;
        beginRemoveRows({}, first, last);
        m_items.erase(m_items.begin() + first, m_items.begin() + last + 1);
        reindex();
        endRemoveRows();
        last = first;
    }
    return true;
}

void PaperModel::replace(int row, PaperItem item) {
    PaperItem &old = m_items[static_cast<size_t>(row)];
    PaperRow unscored = item.row;
    unscored.score = old.row.score;
    unscored.state = old.row.state;
    unscored.stateReason = old.row.stateReason;
    const bool isAsQuiet =
        (item.row.state == ScoringState::Screened) == (old.row.state == ScoringState::Screened);
    const bool scoreOnly = isAsQuiet && unscored == old.row;
    item.standing = old.standing;
    old = std::move(item);
    // A failure shows in the mark as well as in the score cells.
    emitChanged(row, PaperColumn::Mark, scoreOnly ? PaperColumn::Novelty : PaperColumn::Own);
}

void PaperModel::updateScores(const std::vector<ScoredPaper> &scores) {
    for (const ScoredPaper &scored : scores) {
        const int row = rowOf(scored.id);
        if (row < 0)
            continue;
        PaperRow &target = m_items[static_cast<size_t>(row)].row;
        if (scored.version != target.paper.version || target.score == scored.score)
            continue;
        const bool hadFailed = target.state == ScoringState::Failed;
        target.score = scored.score;
        target.state = ScoringState::Scored;
        target.stateReason.clear();
        emitChanged(row, hadFailed ? PaperColumn::Mark : PaperColumn::Score, PaperColumn::Novelty);
    }
    settle();
}

void PaperModel::setWaiting(QDate day) {
    if (day == m_waiting)
        return;
    m_waiting = day;
    for (int row = 0; row < rowCount(); ++row) {
        PaperItem &shown = m_items[static_cast<size_t>(row)];
        const ScoringState before = shown.row.state;
        markWaiting(shown);
        if (shown.row.state != before)
            emitChanged(row, PaperColumn::Score, PaperColumn::Novelty);
    }
    Q_EMIT settled();
}

void PaperModel::markWaiting(PaperItem &item) const {
    PaperRow &row = item.row;
    if (row.state == ScoringState::Unscored || row.state == ScoringState::Pending)
        row.state =
            m_waiting.isValid() && row.day == m_waiting ? ScoringState::Pending : ScoringState::Unscored;
}

void PaperModel::setMarks(std::span<const ArxivId> ids, std::span<const ReaderMarks> marks) {
    for (size_t i = 0; i < ids.size(); ++i) {
        const int row = rowOf(ids[i]);
        if (row < 0)
            continue;
        PaperRow &target = m_items[static_cast<size_t>(row)].row;
        const ReaderMarks before = marksOf(target);
        if (before == marks[i])
            continue;
        winnow::setMarks(target, marks[i]);
        const bool isMarked = before.decision != marks[i].decision || before.read != marks[i].read;
        if (isMarked)
            emitChanged(row, PaperColumn::Mark, PaperColumn::Standing);
        else
            emitChanged(row, PaperColumn::Title, PaperColumn::Title);
        if (before.annotation != marks[i].annotation)
            emitChanged(row, PaperColumn::Own, PaperColumn::Own);
    }
    Q_EMIT settled();
}

// No column shows it; who shows the paper hears of it by the column that is sorted by least.
void PaperModel::setAbstract(const ArxivId &id, const QString &abstract) {
    const int row = rowOf(id);
    if (row < 0 || item(row).row.paper.abstract == abstract)
        return;
    m_items[static_cast<size_t>(row)].row.paper.abstract = abstract;
    emitChanged(row, PaperColumn::Type, PaperColumn::Type);
}

void PaperModel::settle() {
    rankAgain();
    Q_EMIT settled();
}

void PaperModel::rankAgain() {
    const auto [first, last] = rank(m_items, m_wholeDays);
    if (first < 0)
        return;
    const int column = static_cast<int>(PaperColumn::Standing);
    Q_EMIT dataChanged(index(first, column), index(last, column));
}

void PaperModel::emitChanged(int row, PaperColumn first, PaperColumn last) {
    Q_EMIT dataChanged(index(row, static_cast<int>(first)), index(row, static_cast<int>(last)));
}

void PaperModel::reindex() {
    m_rowOf.clear();
    m_rowOf.reserve(static_cast<qsizetype>(m_items.size()));
    for (size_t row = 0; row < m_items.size(); ++row)
        m_rowOf.insert(m_items[row].row.paper.id, static_cast<int>(row));
}

} // namespace winnow
