#include "ui/papers/list/model/papermodel.h"

#include "ui/papers/list/model/countedcategories.h"
#include "ui/papers/list/ranks/scorehistogram.h"

#include <algorithm>
#include <memory>
#include <numeric>

namespace winnow {

int PaperModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : m_open.rows.size();
}

int PaperModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : paperColumnCount;
}

QVariant PaperModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return paperCell(shown(index.row()), static_cast<PaperColumn>(index.column()), role);
}

// Painting a cell queries some ten roles.
const PaperItem &PaperModel::shown(int row) const {
    if (const PaperItem *known = m_shown.object(row))
        return *known;
    auto made = std::make_unique<PaperItem>();
    made->row = m_open.rows.row(row);
    made->title = titleText(made->row.paper.title);
    made->authors = authorsText(made->row.paper.authors);
    made->percentile = percentile(row);
    made->topic = topic(row);
    made->isUnsure =
        made->row.taste && made->row.decision == Decision::None && m_unsure.contains(made->row.paper.id);
    const PaperItem &item = *made;
    m_shown.insert(row, made.release());
    return item;
}

QVariant PaperModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= paperColumnCount)
        return {};
    const auto column = static_cast<PaperColumn>(section);
    const QVariant said = headerCell(column, role);
    const bool isExplained = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
    if (isExplained && column == PaperColumn::Taste && !m_tasteNote.isEmpty())
        return said.toString() + QLatin1Char('\n') + m_tasteNote.join(QLatin1Char('\n'));
    return isExplained && ScoreHistogram::isFor(column) ? said.toString() + histogram(column, role) : said;
}

// Counted on demand: tool tips are rare, but scores arrive twenty times a second.
QString PaperModel::histogram(PaperColumn column, int role) const {
    ScoreHistogram counts(column);
    for (int row = 0; row < rowCount(); ++row)
        counts.add(facts(row));
    return role == Qt::ToolTipRole ? counts.toHtml() : counts.toWords();
}

DecisionCounts PaperModel::counts() const {
    DecisionCounts counts;
    for (int row = 0; row < rowCount(); ++row)
        counts.add(facts(row));
    return counts;
}

bool PaperModel::hasTaste() const {
    for (int row = 0; row < rowCount(); ++row) {
        if (facts(row).hasTaste())
            return true;
    }
    return false;
}

bool PaperModel::hasUnscored() const {
    for (int row = 0; row < rowCount(); ++row) {
        if (facts(row).state == ScoringState::Unscored || facts(row).state == ScoringState::Pending)
            return true;
    }
    return false;
}

std::vector<std::pair<QString, int>> PaperModel::categories() const {
    return countedCategories(m_open.rows);
}

void PaperModel::reset(OpenRows open, bool wholeDays) {
    beginResetModel();
    m_open = std::move(open);
    m_wholeDays = wholeDays;
    m_shown.clear();
    for (int row = 0; row < rowCount(); ++row)
        markWaiting(m_open.rows, row);
    m_topics.reset();
    m_topics.look(m_open.rows);
    m_percentiles.clear();
    m_touched = {};
    // The reset announces everything anyway.
    (void)updatePercentiles(m_open.rows, m_wholeDays, DaySelection::all(), m_percentiles);
    endResetModel();
}

void PaperModel::merge(OpenRows open) {
    RowStore &rows = open.rows;
    bool isRelated = false;
    for (int row = 0; row < rows.size() && !isRelated; ++row)
        isRelated = m_open.rows.rowLike(rows, row) >= 0;
    if (!isRelated || !removeMissing(rows)) {
        reset(std::move(open), m_wholeDays);
        return;
    }
    const int before = rowCount();
    std::vector<int> order(static_cast<size_t>(before)); // existing rows keep their place
    std::vector<Change> changes;
    for (int fresh = 0; fresh < rows.size(); ++fresh) {
        markWaiting(rows, fresh);
        const int row = m_open.rows.rowLike(rows, fresh);
        if (row < 0) {
            order.push_back(fresh);
            touch(rows.facts(fresh));
            continue;
        }
        order[static_cast<size_t>(row)] = fresh;
        rows.keepAbstract(fresh, m_open.rows, row);
        if (m_open.rows.compare(row, rows, fresh) != RowStore::Difference::None) {
            touch(facts(row)); // the row may have been on another day
            touch(rows.facts(fresh));
            changes.push_back(change(row, rows, fresh));
        }
    }
    open.arrange(order);
    const bool grows = rows.size() > before;
    if (grows)
        beginInsertRows({}, before, rows.size() - 1);
    m_open = std::move(open);
    m_topics.look(m_open.rows);
    m_percentiles.resize(order.size());
    m_shown.clear();
    if (grows)
        endInsertRows();
    for (const Change &changed : changes) // a failure changes the mark as well as the score cells
        emitChanged(changed.row, PaperColumn::Mark,
                    changed.isScoreOnly ? PaperColumn::Topic : lastPaperColumn);
    settle();
}

void PaperModel::update(RowStore part) {
    for (int fresh = 0; fresh < part.size(); ++fresh) {
        const int row = m_open.rows.rowLike(part, fresh);
        if (row < 0)
            continue;
        markWaiting(part, fresh);
        part.keepAbstract(fresh, m_open.rows, row);
        if (m_open.rows.compare(row, part, fresh) == RowStore::Difference::None)
            continue;
        const Change changed = change(row, part, fresh);
        touch(facts(row));
        touch(part.facts(fresh));
        m_open.rows.replace(row, part, fresh);
        m_topics.take(m_open.rows, row);
        emitChanged(row, PaperColumn::Mark, changed.isScoreOnly ? PaperColumn::Topic : lastPaperColumn);
    }
    settle();
}

// Does nothing and returns false if so many rows are missing that a reset is cheaper.
bool PaperModel::removeMissing(const RowStore &rows) {
    constexpr size_t mostRemovals = 100;
    std::vector<int> missing; // from the bottom
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (rows.rowLike(m_open.rows, row) < 0)
            missing.push_back(row);
    }
    if (missing.size() > mostRemovals)
        return false;
    for (size_t i = 0; i < missing.size();) {
        const int last = missing[i];
        int first = last;
        for (++i; i < missing.size() && missing[i] == first - 1; ++i)
            first = missing[i];
        removeRows(first, last);
    }
    return true;
}

void PaperModel::removeRows(int first, int last) {
    for (int row = first; row <= last; ++row)
        touch(facts(row));
    beginRemoveRows({}, first, last);
    std::vector<int> staying(static_cast<size_t>(rowCount()));
    std::iota(staying.begin(), staying.end(), 0);
    staying.erase(staying.begin() + first, staying.begin() + last + 1);
    m_open.arrange(staying);
    m_percentiles.erase(m_percentiles.begin() + first, m_percentiles.begin() + last + 1);
    m_shown.clear();
    endRemoveRows();
}

// Being screened out, or no longer, changes the look of the whole row.
PaperModel::Change PaperModel::change(int row, const RowStore &other, int otherRow) const {
    const bool isAsQuiet = (facts(row).state == ScoringState::Screened) ==
                           (other.facts(otherRow).state == ScoringState::Screened);
    return {row, isAsQuiet && m_open.rows.compare(row, other, otherRow) == RowStore::Difference::Score};
}

void PaperModel::updateScores(const std::vector<ScoredPaper> &scores) {
    for (const ScoredPaper &scored : scores) {
        const int row = rowOf(scored.id);
        if (row < 0 || scored.version != facts(row).version || m_open.rows.score(row) == scored.score)
            continue;
        const bool hadFailed = facts(row).state == ScoringState::Failed;
        m_open.rows.setScore(row, scored.score);
        touch(facts(row));
        m_topics.take(m_open.rows, row);
        emitChanged(row, hadFailed ? PaperColumn::Mark : PaperColumn::Score, PaperColumn::Topic);
    }
    settle();
}

void PaperModel::setWaiting(QDate day) {
    if (day == m_waiting)
        return;
    m_waiting = day;
    for (int row = 0; row < rowCount(); ++row) {
        if (markWaiting(m_open.rows, row))
            emitChanged(row, PaperColumn::Score, PaperColumn::Novelty);
    }
    Q_EMIT settled();
}

bool PaperModel::markWaiting(RowStore &rows, int row) const {
    const RowFacts &facts = rows.facts(row);
    const ScoringState before = facts.state;
    if (before == ScoringState::Unscored || before == ScoringState::Pending)
        rows.setState(row, m_waiting.isValid() && facts.day() == m_waiting ? ScoringState::Pending
                                                                           : ScoringState::Unscored);
    return facts.state != before;
}

void PaperModel::setTastes(const QHash<ArxivId, float> &tastes, const DaySelection &days) {
    std::vector<int> changed;
    for (int row = 0; row < rowCount(); ++row) {
        if (!days.holds(facts(row).julianDay))
            continue;
        const auto taste = tastes.constFind(id(row));
        if (!m_open.rows.setTaste(row, taste == tastes.cend() ? std::nullopt : std::optional(*taste)))
            continue;
        touch(facts(row));
        changed.push_back(row);
    }
    emitChanged(changed, PaperColumn::Taste, PaperColumn::Taste);
    if (!changed.empty())
        settle();
}

void PaperModel::setCriteria(const Criteria &criteria) {
    if (!m_topics.setCriteria(criteria))
        return;
    std::vector<int> all(static_cast<size_t>(rowCount()));
    std::iota(all.begin(), all.end(), 0);
    emitChanged(all, PaperColumn::Topic, PaperColumn::Topic);
    settle();
}

void PaperModel::setUnsure(const QSet<ArxivId> &ids) {
    const QSet<ArxivId> before = std::exchange(m_unsure, ids);
    const QSet<ArxivId> both = before + ids;
    for (const ArxivId &id : both) {
        if (const int row = rowOf(id); row >= 0 && before.contains(id) != ids.contains(id))
            emitChanged(row, PaperColumn::Taste, PaperColumn::Taste);
    }
}

void PaperModel::setMarks(std::span<const ArxivId> ids, std::span<const ReaderMarks> marks) {
    for (size_t i = 0; i < ids.size(); ++i) {
        const int row = rowOf(ids[i]);
        if (row < 0)
            continue;
        const ReaderMarks before = this->marks(row);
        if (before == marks[i])
            continue;
        winnow::setMarks(m_open.rows, row, marks[i]);
        const bool isMarked = before.decision != marks[i].decision || before.read != marks[i].read;
        if (isMarked)
            emitChanged(row, PaperColumn::Mark, PaperColumn::Percentile);
        else
            emitChanged(row, PaperColumn::Title, PaperColumn::Title);
        if (isMarked && m_unsure.contains(ids[i]))
            emitChanged(row, PaperColumn::Taste, PaperColumn::Taste);
        if (before.annotation != marks[i].annotation)
            emitChanged(row, PaperColumn::Own, PaperColumn::Own);
    }
    Q_EMIT settled();
}

// No column shows the abstract; the details are notified through the column that is sorted by least.
void PaperModel::setAbstract(const ArxivId &id, const QString &abstract) {
    const int row = rowOf(id);
    if (row < 0 || !m_open.rows.setAbstract(row, abstract))
        return;
    emitChanged(row, PaperColumn::Type, PaperColumn::Type);
}

void PaperModel::settle() {
    m_topics.look(m_open.rows);
    rankAgain();
    Q_EMIT settled();
}

void PaperModel::rankAgain() {
    const DaySelection touched = std::exchange(m_touched, {});
    if (touched.isEmpty())
        return;
    emitChanged(updatePercentiles(m_open.rows, m_wholeDays, touched, m_percentiles), PaperColumn::Percentile,
                PaperColumn::Rank);
}

void PaperModel::emitChanged(const std::vector<int> &rows, PaperColumn first, PaperColumn last) {
    if (rows.empty())
        return;
    for (const int row : rows)
        m_shown.remove(row);
    Q_EMIT dataChanged(index(rows.front(), static_cast<int>(first)),
                       index(rows.back(), static_cast<int>(last)));
    Q_EMIT rowsChanged(rows, first, last);
}

} // namespace winnow
