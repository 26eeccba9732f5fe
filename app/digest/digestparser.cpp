#include "app/digest/digestparser.h"

#include "app/digest/digestblocks.h"
#include "app/digest/digestlines.h"
#include "app/digest/usagetable.h"

#include <algorithm>
#include <array>
#include <limits>

namespace winnow {

using namespace digestblocks;

Result<Digest> DigestParser::parse() {
    const bool ok = readHead() && readContents() && readSections() && readSeam() && readPrompts();
    if (!ok)
        return failure(std::move(m_error));
    return std::move(m_digest);
}

bool DigestParser::fail(qsizetype position, const QString &detail) {
    const auto line = m_firstLine + m_text.first(std::min(position, m_text.size())).count(u'\n');
    m_error = Error{ErrorCode::Malformed, detail, QStringLiteral("%1:%2").arg(m_name).arg(line), {}};
    return false;
}

QStringView DigestParser::lineAt(qsizetype position) const {
    const auto end = m_text.indexOf(u'\n', position);
    return m_text.sliced(position, (end < 0 ? m_text.size() : end) - position);
}

QStringView DigestParser::takeLine() {
    const QStringView line = lineAt(m_pos);
    m_pos = std::min(m_pos + line.size() + 1, m_text.size());
    return line;
}

qsizetype DigestParser::pastBlankLines(qsizetype position) const {
    while (position < m_text.size()) {
        const QStringView line = lineAt(position);
        if (!withoutTrailingBlanks(line).isEmpty())
            break;
        position = std::min(position + line.size() + 1, m_text.size());
    }
    return position;
}

bool DigestParser::expect(QStringView line) {
    m_pos = pastBlankLines(m_pos);
    if (withoutTrailingBlanks(lineAt(m_pos)) != line)
        return fail(m_pos, QStringLiteral("expected \"%1\"").arg(line));
    takeLine();
    return true;
}

bool DigestParser::readHead() {
    m_pos = pastBlankLines(m_pos);
    const QStringView line = withoutTrailingBlanks(lineAt(m_pos));
    const QStringView day = line.sliced(std::min(title.size(), line.size()));
    m_digest.day = QDate::fromString(day.toString(), Qt::ISODate);
    if (!line.startsWith(title) || m_digest.day.toString(Qt::ISODate) != day || !m_digest.day.isValid())
        return fail(m_pos, QStringLiteral("expected \"%1YYYY-MM-DD\"").arg(title));
    takeLine();
    return readUsage() && readCount(announced, m_digest.announced) && readCount(scanned, m_digest.scanned) &&
           readCount(relevant, m_digest.relevant) && expect(contents);
}

bool DigestParser::readUsage() {
    m_pos = pastBlankLines(m_pos);
    const auto model = modelFromHeader(lineAt(m_pos));
    if (!model)
        return fail(m_pos, QStringLiteral("expected the usage table's header"));
    m_digest.model = *model;
    takeLine();
    if (!isTableRule(lineAt(m_pos)))
        return fail(m_pos, QStringLiteral("expected the usage table's rule"));
    takeLine();
    Usage &usage = m_digest.usage;
    const std::array tokens{&usage.promptTokens, &usage.completionTokens, &usage.totalTokens};
    const std::array costs{&usage.promptCost, &usage.completionCost, &usage.totalCost};
    const auto tokenCells = usageCells(lineAt(m_pos), u"**Token**");
    for (size_t i = 0; i < tokens.size(); ++i) {
        const auto number = tokenCells ? plainNumber(tokenCells->at(i)) : std::nullopt;
        if (!number)
            return fail(m_pos, QStringLiteral("expected three token counts"));
        *tokens.at(i) = *number;
    }
    takeLine();
    const auto costCells = usageCells(lineAt(m_pos), u"**Cost**");
    usage.costKnown = !costCells || *costCells != std::array{unknownCost, unknownCost, unknownCost};
    for (size_t i = 0; usage.costKnown && i < costs.size(); ++i) {
        const auto cost = costCells ? costFromText(costCells->at(i)) : std::nullopt;
        if (!cost)
            return fail(m_pos, QStringLiteral("expected three costs, written like $0.1 or $0.15"));
        *costs.at(i) = *cost;
    }
    takeLine();
    return true;
}

bool DigestParser::readCount(QStringView label, int &count) {
    m_pos = pastBlankLines(m_pos);
    const QStringView line = withoutTrailingBlanks(lineAt(m_pos));
    const auto number = line.startsWith(label) ? plainNumber(line.sliced(label.size())) : std::nullopt;
    if (!number || *number > std::numeric_limits<int>::max())
        return fail(m_pos, QStringLiteral("expected \"%1\" and a number").arg(label));
    count = int(*number);
    takeLine();
    return true;
}

bool DigestParser::readContents() {
    m_seamBegin = m_pos > 0 && m_text[m_pos - 1] == u'\n' ? m_pos - 1 : m_pos;
    for (size_t number = 1;; ++number) {
        m_pos = pastBlankLines(m_pos);
        const QString begin = contentsBegin(number);
        const QString end = contentsLink(number);
        const QStringView line = withoutTrailingBlanks(lineAt(m_pos));
        if (!line.startsWith(begin))
            return true;
        if (!line.endsWith(end) || line.size() < begin.size() + end.size())
            return fail(m_pos, QStringLiteral("expected \"%1\" at the line's end").arg(end));
        DigestEntry entry;
        entry.title = line.sliced(begin.size(), line.size() - begin.size() - end.size()).toString();
        takeLine();
        const auto names = fieldValue(lineAt(m_pos), authors);
        if (!names)
            return fail(m_pos, QStringLiteral("expected \"%1\"").arg(authors));
        entry.authors = names->toString();
        takeLine();
        m_digest.entries.push_back(std::move(entry));
    }
}

// What may stand between the last thing read and the prompts, or the end.
bool DigestParser::readSeam() {
    const bool hasEntries = !m_digest.entries.empty();
    int rules = 0;
    m_pos = pastBlankLines(m_pos);
    while (rules < (hasEntries ? 1 : 2) && withoutTrailingBlanks(lineAt(m_pos)) == rule) {
        ++rules;
        takeLine();
        m_pos = pastBlankLines(m_pos);
    }
    const bool hasPrompts = withoutTrailingBlanks(lineAt(m_pos)) == prompts;
    if (!hasPrompts && m_pos < m_text.size())
        return fail(m_pos, hasEntries ? QStringLiteral("expected \"%1\"").arg(prompts)
                                      : QStringLiteral("expected the first paper or \"%1\"").arg(prompts));
    if (hasPrompts && rules == 0)
        return fail(m_pos, QStringLiteral("expected \"%1\"").arg(rule));
    const QString seam = m_text.sliced(m_seamBegin, m_pos - m_seamBegin).toString();
    if ((!hasEntries || !hasPrompts) && seam != usualSeam(hasEntries, hasPrompts))
        m_digest.seam = seam;
    return true;
}

bool DigestParser::readPrompts() {
    if (m_pos >= m_text.size())
        return true;
    takeLine();
    DigestPrompts read;
    if (!readQuoted(systemPrompt, read.system) || !readQuoted(userPrompt, read.user))
        return false;
    m_digest.prompts = std::move(read);
    m_pos = pastBlankLines(m_pos);
    return m_pos == m_text.size() || fail(m_pos, QStringLiteral("unexpected text after the prompts"));
}

bool DigestParser::readQuoted(QStringView heading, QString &prompt) {
    if (!expect(heading))
        return false;
    m_pos = pastBlankLines(m_pos);
    bool first = true;
    while (m_pos < m_text.size() && m_text[m_pos] == u'>') {
        const QStringView line = lineAt(m_pos);
        if (line.size() > 1 && line[1] != u' ')
            return fail(m_pos, QStringLiteral("expected a blank behind \">\""));
        if (!first)
            prompt += u'\n';
        first = false;
        prompt += line.sliced(std::min<qsizetype>(2, line.size()));
        takeLine();
    }
    return !first || fail(m_pos, QStringLiteral("expected a prompt, each line behind \"> \""));
}

} // namespace winnow
