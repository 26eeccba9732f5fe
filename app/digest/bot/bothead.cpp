#include "app/digest/bot/bothead.h"

#include "app/digest/digestblocks.h"
#include "app/model/matchview.h"

#include <QRegularExpression>

#include <array>
#include <limits>

namespace winnow {

namespace {

constexpr qsizetype longestTable = 200; // lines; the bot's have 36

// "2025-04-04", "03/14/2025" and "3/14/2025".
QDate dayFrom(QStringView text) {
    const QString day = text.toString();
    for (const char *form : {"yyyy-MM-dd", "MM/dd/yyyy", "M/d/yyyy"}) {
        if (const QDate date = QDate::fromString(day, QLatin1String(form)); date.isValid())
            return date;
    }
    return {};
}

// "$0.1", "$0.30", "$6.360799999999999"
std::optional<double> dollarsFrom(QStringView text) {
    static const QRegularExpression form(QStringLiteral("^\\$([0-9]{1,12}(?:\\.[0-9]{1,20})?)\\z"));
    const auto match = matchView(form, text);
    return match.hasMatch() ? std::optional(match.capturedView(1).toDouble()) : std::nullopt;
}

QStringList cellsOf(QStringView line) {
    QStringList cells;
    auto parts = line.split(u'|');
    if (parts.size() < 2)
        return cells;
    for (const QStringView part : parts.sliced(1, parts.size() - 2))
        cells.append(part.trimmed().toString());
    return cells;
}

// "", "*gpt-4o*" or "*[gpt-4o]*"
std::optional<QString> modelFrom(const QString &cell) {
    static const QRegularExpression form(QStringLiteral("^\\*(?:\\[(.+)\\]|([^\\[\\]*]+))\\*\\z"));
    if (cell.isEmpty())
        return QString();
    const auto match = form.match(cell);
    return match.hasMatch() ? std::optional(match.captured(1) + match.captured(2)) : std::nullopt;
}

QString withoutEntities(QString text) {
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

// The texts of the table's cells, without any tags.
QStringList htmlCells(const QString &table) {
    static const QRegularExpression cell(QStringLiteral("<td[^>]*>([^\n]*?)</td>"));
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QStringList cells;
    for (auto matches = cell.globalMatch(table); matches.hasNext();)
        cells.append(withoutEntities(matches.next().captured(1).remove(tag).trimmed()));
    return cells;
}

std::optional<QStringView> behind(QStringView line, QStringView label) {
    return line.startsWith(label, Qt::CaseInsensitive) ? std::optional(line.sliced(label.size()).trimmed())
                                                       : std::nullopt;
}

} // namespace

bool BotHead::read() {
    m_digest.usage = Usage::unknown();
    if (!readPreface() || !readTitle())
        return false;
    while (!m_isDone) {
        m_text.skipBlank();
        if (m_text.atEnd())
            return m_text.fail(QStringLiteral("expected the table of contents"));
        if (!readLine())
            return false;
    }
    return true;
}

bool BotHead::readPreface() {
    m_text.skipBlank();
    if (!m_text.line().startsWith(u'>'))
        return true;
    QStringList quoted;
    for (; m_text.line().startsWith(u'>'); m_text.next())
        quoted.append(m_text.line().sliced(std::min<qsizetype>(2, m_text.line().size())).toString());
    m_digest.preface = quoted.join(u'\n');
    return digestblocks::isPreface(m_digest.preface) ||
           m_text.fail(QStringLiteral("expected a digest's title with its day"));
}

bool BotHead::readTitle() {
    m_text.skipBlank();
    static const QRegularExpression form(QStringLiteral("^# Personalized Daily Ar[Xx]iv Papers (\\S+)\\z"));
    const auto match = matchView(form, m_text.line());
    m_digest.day = match.hasMatch() ? dayFrom(match.capturedView(1)) : QDate();
    if (!m_digest.day.isValid())
        return m_text.fail(QStringLiteral("expected a digest's title with its day"));
    m_text.next();
    return true;
}

bool BotHead::readLine() {
    const QStringView line = m_text.line();
    if (line.startsWith(u'|'))
        return readPipeTable();
    if (line == QLatin1String("<table>"))
        return readHtmlTable();
    if (line == QLatin1String("**Topic Coverage:**"))
        return readCoverage();
    if (const auto cost = behind(line, u"Total cost:"))
        return readTotalCost(*cost);
    if (const auto count = behind(line, u"Total arXiv papers:"))
        return readCount(*count, m_digest.announced);
    if (const auto count = behind(line, u"Total scanned papers:"))
        return readCount(*count, m_digest.scanned);
    if (const auto count = behind(line, u"Total relevant papers:"))
        return readCount(*count, m_digest.relevant);
    m_isByTopic = line == QLatin1String("**Table of contents by topic:**");
    m_isDone = m_isByTopic || line == digestblocks::contents ||
               line == QLatin1String("Table of contents with paper titles:");
    if (!m_isDone && line != QLatin1String("Paper selection prompt and criteria at the bottom"))
        return m_text.fail(QStringLiteral("expected \"%1\"").arg(digestblocks::contents));
    m_text.next();
    return true;
}

bool BotHead::readTotalCost(QStringView value) {
    const auto dollars = dollarsFrom(value);
    if (!dollars)
        return m_text.fail(QStringLiteral("expected a cost, written like $0.15"));
    m_digest.usage.totalCost = *dollars;
    m_digest.usage.costKnown = true;
    m_digest.usage.costPartsKnown = false;
    m_text.next();
    return true;
}

bool BotHead::readCount(QStringView value, std::optional<int> &count) {
    const auto number = plainNumber(value);
    if (!number || *number > std::numeric_limits<int>::max())
        return m_text.fail(QStringLiteral("expected a number of papers"));
    count = int(*number);
    m_text.next();
    return true;
}

bool BotHead::readTokens(const QStringList &cells) {
    Usage &usage = m_digest.usage;
    const std::array tokens{&usage.promptTokens, &usage.completionTokens, &usage.totalTokens};
    for (size_t i = 0; i < tokens.size(); ++i) {
        constexpr qint64 most = 999'999'999'999'999;
        const auto number = plainNumber(cells.value(qsizetype(i)));
        if (!number || *number > most)
            return m_text.fail(QStringLiteral("expected three token counts"));
        *tokens.at(i) = *number;
    }
    usage.tokensKnown = true;
    return true;
}

bool BotHead::readCosts(const QStringList &cells) {
    Usage &usage = m_digest.usage;
    const std::array costs{&usage.promptCost, &usage.completionCost, &usage.totalCost};
    for (size_t i = 0; i < costs.size(); ++i) {
        const auto dollars = dollarsFrom(cells.value(qsizetype(i)));
        if (!dollars)
            return m_text.fail(QStringLiteral("expected three costs, written like $0.15"));
        *costs.at(i) = *dollars;
    }
    usage.costKnown = usage.costPartsKnown = true;
    return true;
}

bool BotHead::readPipeTable() {
    static const QRegularExpression rule(QStringLiteral("^(?:\\|[ \t]*:?-+:?[ \t]*){4}\\|\\z"));
    const QStringList header = cellsOf(m_text.line());
    const auto model = modelFrom(header.value(0));
    if (!model || header.mid(1) != QStringList{QStringLiteral("Prompt"), QStringLiteral("Completion"),
                                               QStringLiteral("Total")})
        return m_text.fail(QStringLiteral("expected the usage table's header"));
    m_digest.model = *model;
    m_text.next();
    if (!matchView(rule, m_text.line()).hasMatch())
        return m_text.fail(QStringLiteral("expected the usage table's rule"));
    m_text.next();
    const QStringList tokens = cellsOf(m_text.line());
    if (tokens.size() != 4 || tokens[0] != QLatin1String("**Token**"))
        return m_text.fail(QStringLiteral("expected three token counts"));
    if (!readTokens(tokens.sliced(1)))
        return false;
    m_text.next();
    const QStringList costs = cellsOf(m_text.line());
    if (costs.size() != 4 || costs[0] != QLatin1String("**Cost**"))
        return m_text.fail(QStringLiteral("expected three costs, written like $0.15"));
    if (!readCosts(costs.sliced(1)))
        return false;
    m_text.next();
    return true;
}

bool BotHead::takeTable(QString &table) {
    const auto begin = m_text.place();
    for (bool isLast = false; !isLast; m_text.next()) {
        isLast = m_text.line() == QLatin1String("</table>");
        if (m_text.atEnd() || m_text.place() - begin > longestTable)
            return m_text.failAt(begin, QStringLiteral("a table without end"));
        table += m_text.line().trimmed().toString() + u'\n';
    }
    return true;
}

// model, "Tokens", three figures, three counts, "Cost", three figures
bool BotHead::readHtmlTable() {
    const auto begin = m_text.place();
    QString table;
    if (!takeTable(table))
        return false;
    const QStringList cells = htmlCells(table);
    if (cells.size() != 12 || cells[1] != QLatin1String("Tokens") || cells[8] != QLatin1String("Cost"))
        return m_text.failAt(begin, QStringLiteral("expected the usage table"));
    m_digest.model = cells[0];
    const std::array counts{&m_digest.announced, &m_digest.scanned, &m_digest.relevant};
    for (size_t i = 0; i < counts.size(); ++i) {
        const auto number = plainNumber(cells[qsizetype(5 + i)]);
        if (!number || *number > std::numeric_limits<int>::max())
            return m_text.failAt(begin, QStringLiteral("expected three numbers of papers"));
        *counts.at(i) = int(*number);
    }
    return readTokens(cells.sliced(2, 3)) && readCosts(cells.sliced(9, 3));
}

bool BotHead::readCoverage() {
    m_text.next();
    m_text.skipBlank();
    if (m_text.line() == QLatin1String("No papers selected.")) {
        m_text.next();
        return true;
    }
    const auto begin = m_text.place();
    QString table;
    if (m_text.line() != QLatin1String("<table>"))
        return m_text.fail(QStringLiteral("expected the table of topics"));
    if (!takeTable(table))
        return false;
    const QStringList cells = htmlCells(table);
    if (cells.size() % 2 != 0)
        return m_text.failAt(begin, QStringLiteral("expected the table of topics"));
    for (qsizetype i = 0; i < cells.size(); i += 2)
        m_topics.append(cells[i]);
    return true;
}

} // namespace winnow
