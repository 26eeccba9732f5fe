#include "ui/papers/list/ranks/scorehistogram.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr int longestBar = 24; // characters

QString bar(int count, int most) {
    return QString(std::max(1, longestBar * count / most), QChar(u'▆'));
}

} // namespace

bool ScoreHistogram::isFor(PaperColumn column) {
    return column == PaperColumn::Score || column == PaperColumn::Relevance || column == PaperColumn::Novelty;
}

void ScoreHistogram::add(const RowFacts &row) {
    if (!row.hasScore)
        m_unscored += 1;
    else if (m_column == PaperColumn::Score)
        m_counts[row.merit() / meritOfAPoint] += 1;
    else
        m_counts[static_cast<int>(m_column == PaperColumn::Novelty ? row.novelty : row.relevance)] += 1;
}

int ScoreHistogram::most() const {
    int most = 0;
    for (const auto &[value, count] : m_counts)
        most = std::max(most, count);
    return most;
}

QString ScoreHistogram::toHtml() const {
    if (m_counts.empty())
        return {};
    QString rows;
    for (int value = m_counts.begin()->first; value >= m_counts.rbegin()->first; --value) {
        const auto found = m_counts.find(value);
        const int count = found == m_counts.end() ? 0 : found->second;
        rows += QStringLiteral("<tr><td align=\"right\">%1&nbsp;</td><td>%2&nbsp;%3</td></tr>")
                    .arg(value)
                    .arg(count > 0 ? bar(count, most()) : QString())
                    .arg(count);
    }
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\">%1</table>").arg(rows);
    if (m_unscored > 0)
        html += ScoreHistogram::tr("%n without a score", nullptr, m_unscored);
    return html;
}

QString ScoreHistogram::toWords() const {
    if (m_counts.empty())
        return {};
    QStringList parts;
    for (const auto &[value, count] : m_counts)
        parts << ScoreHistogram::tr("%1: %n paper(s)", nullptr, count).arg(value);
    QString words = parts.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (m_unscored > 0)
        words += QLatin1Char(' ') + ScoreHistogram::tr("%n without a score", nullptr, m_unscored) +
                 QLatin1Char('.');
    return words;
}

} // namespace winnow
