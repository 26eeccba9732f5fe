#include "app/digest/digestparser.h"

#include "app/digest/digestblocks.h"
#include "app/digest/digestlines.h"
#include "app/digest/usagetable.h"
#include "app/model/matchview.h"
#include "app/model/score.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace winnow {

using namespace digestblocks;

Result<Digest> DigestParser::parse() {
    const bool ok =
        readPreface() && readHead() && readContents() && readSections() && readSeam() && readPrompts();
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

bool DigestParser::readPreface() {
    m_pos = pastBlankLines(m_pos);
    const QString begin = QStringLiteral("> ") + prefaceBegin.toString();
    if (!lineAt(m_pos).startsWith(begin))
        return true;
    QStringList quoted;
    while (m_pos < m_text.size() && m_text[m_pos] == u'>') {
        const QStringView line = withoutTrailingBlanks(lineAt(m_pos));
        quoted.append(line.sliced(std::min<qsizetype>(2, line.size())).toString());
        takeLine();
    }
    m_digest.preface = quoted.join(u'\n');
    return isPreface(m_digest.preface) || fail(m_pos, QStringLiteral("expected the title"));
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
    m_digest.usage = Usage::unknown();
    const QStringView line = withoutTrailingBlanks(lineAt(m_pos));
    if (line.startsWith(announced) || line.startsWith(scanned) || line.startsWith(relevant) ||
        line == contents)
        return true; // without a table, since the usage is unknown
    const auto model = modelFromHeader(lineAt(m_pos));
    if (!model)
        return fail(m_pos, QStringLiteral("expected the usage table's header"));
    m_digest.model = *model;
    takeLine();
    if (!isTableRule(lineAt(m_pos)))
        return fail(m_pos, QStringLiteral("expected the usage table's rule"));
    takeLine();
    return readTokens() && readCosts();
}

bool DigestParser::readTokens() {
    Usage &usage = m_digest.usage;
    const std::array tokens{&usage.promptTokens, &usage.completionTokens, &usage.totalTokens};
    const auto cells = usageCells(lineAt(m_pos), u"**Token**");
    usage.tokensKnown = !cells || *cells != std::array{unknownFigure, unknownFigure, unknownFigure};
    for (size_t i = 0; usage.tokensKnown && i < tokens.size(); ++i) {
        const auto number = cells ? plainNumber(cells->at(i)) : std::nullopt;
        if (!number)
            return fail(m_pos, QStringLiteral("expected three token counts"));
        *tokens.at(i) = *number;
    }
    takeLine();
    return true;
}

bool DigestParser::readCosts() {
    Usage &usage = m_digest.usage;
    const std::array costs{&usage.promptCost, &usage.completionCost, &usage.totalCost};
    const auto cells = usageCells(lineAt(m_pos), u"**Cost**");
    usage.costKnown = !cells || *cells != std::array{unknownFigure, unknownFigure, unknownFigure};
    usage.costPartsKnown =
        !cells || !usage.costKnown || cells->at(0) != unknownFigure || cells->at(1) != unknownFigure;
    for (size_t i = usage.costPartsKnown ? 0 : 2; usage.costKnown && i < costs.size(); ++i) {
        const auto cost = cells ? costFromText(cells->at(i)) : std::nullopt;
        if (!cost)
            return fail(m_pos, QStringLiteral("expected three costs, written like $0.1 or $0.15"));
        *costs.at(i) = *cost;
    }
    takeLine();
    return true;
}

bool DigestParser::readCount(QStringView label, std::optional<int> &count) {
    m_pos = pastBlankLines(m_pos);
    const QStringView line = withoutTrailingBlanks(lineAt(m_pos));
    if (!line.startsWith(label))
        return true;
    const auto number = plainNumber(line.sliced(label.size()));
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

// What may come between the last element and the prompts, or the end.
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

bool DigestParser::readSections() {
    if (m_digest.entries.empty())
        return true;
    if (!expect(rule))
        return fail(m_pos, QStringLiteral("expected \"%1\" or \"%2\"")
                               .arg(rule, contentsBegin(m_digest.entries.size() + 1)));
    for (size_t i = 0; i < m_digest.entries.size(); ++i) {
        if ((i > 0 && !expect(rule)) || !readSection(i))
            return false;
    }
    return true;
}

bool DigestParser::readSection(size_t index) {
    qsizetype end = 0;
    m_pos = pastBlankLines(m_pos);
    if (!readHeading(index) || !findSectionEnd(index, end))
        return false;
    // A heading inside would be a paper that is not in the contents.
    static const QRegularExpression heading(
        QStringLiteral(
            "^## [0-9]+\\. \\[[^\n]*\\]\\(https://arxiv\\.org/abs/[^\n]*\\) <a id=\"link[0-9]+\"></a>$"),
        QRegularExpression::MultilineOption);
    if (const auto stray = matchView(heading, m_text.sliced(m_pos, end - m_pos)); stray.hasMatch())
        return fail(m_pos + stray.capturedStart(), QStringLiteral("a paper that the contents do not name"));
    return readFields(m_digest.entries[index], end);
}

bool DigestParser::readHeading(size_t index) {
    DigestEntry &entry = m_digest.entries[index];
    const QStringView line = withoutTrailingBlanks(lineAt(m_pos));
    const QString begin = headingBegin(index + 1, entry.title);
    const QString end = headingEnd(index + 1);
    if (!line.startsWith(begin) || !line.endsWith(end) || line.size() < begin.size() + end.size())
        return fail(m_pos, QStringLiteral("expected the heading of paper %1 with its title from the contents")
                               .arg(index + 1));
    const QStringView text = line.sliced(begin.size(), line.size() - begin.size() - end.size());
    const auto paperId = ArxivId::fromString(text);
    if (!paperId || paperId->toString() != text)
        return fail(m_pos, QStringLiteral("\"%1\" is no arXiv id without version").arg(text));
    entry.id = *paperId;
    takeLine();
    return true;
}

// A section ends at a rule followed by the right element, since texts may contain rules themselves.
bool DigestParser::findSectionEnd(size_t index, qsizetype &end) {
    const bool last = index + 1 == m_digest.entries.size();
    const QString next = last ? QString() : headingBegin(index + 2, m_digest.entries[index + 1].title);
    for (auto at = m_text.indexOf(u"\n---", m_pos - 1); at >= 0; at = m_text.indexOf(u"\n---", at + 1)) {
        if (withoutTrailingBlanks(lineAt(at + 1)) != rule)
            continue;
        const auto behind = pastBlankLines(at + 1 + lineAt(at + 1).size());
        const QStringView rest = m_text.sliced(behind);
        const bool isEnd =
            last ? rest.isEmpty() || withoutTrailingBlanks(lineAt(behind)) == prompts : rest.startsWith(next);
        if (isEnd) {
            end = std::max(at, m_pos); // for a heading without content
            return true;
        }
    }
    end = m_text.size();
    if (last)
        return true;
    const auto other = m_text.indexOf(QStringLiteral("\n## %1. [").arg(index + 2), m_pos - 1);
    return fail(
        other >= 0 ? other + 1 : m_text.size(),
        QStringLiteral("expected the heading of paper %1 with its title from the contents").arg(index + 2));
}

bool DigestParser::readFields(DigestEntry &entry, qsizetype end) {
    m_pos = pastBlankLines(m_pos);
    const auto idText = fieldValue(withoutTrailingBlanks(lineAt(m_pos)), id);
    if (!idText || *idText != entry.id.toString())
        return fail(m_pos, QStringLiteral("expected \"%1 %2\"").arg(id, entry.id.toString()));
    takeLine();
    m_pos = pastBlankLines(m_pos);
    const auto names = fieldValue(lineAt(m_pos), authors);
    if (!names || *names != entry.authors)
        return fail(m_pos, QStringLiteral("expected the authors as in the contents"));
    takeLine();
    m_pos = pastBlankLines(m_pos);
    if (m_pos >= end || !fieldValue(lineAt(m_pos), abstract))
        return fail(m_pos, QStringLiteral("expected \"%1\"").arg(abstract));
    const auto begin = m_pos + (abstract.size() + (lineAt(m_pos).size() > abstract.size() ? 1 : 0));
    const QStringView body = m_text.first(end);
    const QString mark = u'\n' + comment.toString();
    auto blanks = 1;
    auto close = body.indexOf(u'\n' + mark, begin);
    if (close < 0) {
        blanks = 0; // an editor removed the empty line
        close = body.indexOf(mark, begin);
    }
    if (close < 0)
        return fail(end, QStringLiteral("expected \"%1\" of paper %2").arg(comment, entry.id.toString()));
    entry.abstract = body.sliced(begin, close - begin).toString();
    m_pos = close + 1 + blanks;
    return readVerdict(entry, end);
}

bool DigestParser::readVerdict(DigestEntry &entry, qsizetype end) {
    if (!fieldValue(lineAt(m_pos), comment))
        return fail(m_pos, QStringLiteral("expected \"%1\"").arg(comment));
    const auto begin = m_pos + comment.size() + (lineAt(m_pos).size() > comment.size() ? 1 : 0);
    const QStringView body = m_text.first(end);
    const auto scores = body.lastIndexOf(u'\n' + relevance.toString());
    if (scores >= begin - 1)
        return readScores(entry, begin, end);
    if (const auto lone = body.lastIndexOf(u'\n' + novelty.toString()); lone >= begin - 1)
        return fail(lone + 1, QStringLiteral("a novelty without a relevance"));
    return readUnscored(entry, begin, end);
}

bool DigestParser::readScores(DigestEntry &entry, qsizetype begin, qsizetype end) {
    const QStringView body = m_text.first(end);
    auto close = body.lastIndexOf(u'\n' + relevance.toString());
    m_pos = close + 1;
    const std::array parts{std::pair(relevance, &entry.relevance), std::pair(novelty, &entry.novelty)};
    for (const auto &[label, score] : parts) {
        const auto text = fieldValue(withoutTrailingBlanks(lineAt(m_pos)), label);
        const auto number = text && m_pos < end ? plainNumber(*text) : std::nullopt;
        if (!number || *number > 10 || !isValidScore(int(*number)))
            return fail(m_pos, QStringLiteral("expected \"%1\" and a whole number from 1 to 10").arg(label));
        *score = int(*number);
        m_seamBegin = m_pos + lineAt(m_pos).size();
        takeLine();
    }
    if (pastBlankLines(m_pos) < end)
        return fail(pastBlankLines(m_pos), QStringLiteral("unexpected text after the scores"));
    if (close > begin && m_text[close - 1] == u'\n')
        --close; // the empty line between
    entry.comment = body.sliced(begin, std::max<qsizetype>(close - begin, 0)).toString();
    return true;
}

bool DigestParser::readUnscored(DigestEntry &entry, qsizetype begin, qsizetype end) {
    const bool cut = end == m_text.size(); // no rule follows: the end of the file may be lost
    auto close = std::max(begin, end);
    while (close > begin && m_text[close - 1] == u'\n')
        --close;
    // A section ends with an empty line, preceded by the one before the rule. Any more belong to the comment.
    const auto gap = end - close;
    const qsizetype usual = cut ? gap : 3;
    close += std::max<qsizetype>(gap - usual, 0);
    entry.comment = m_text.sliced(begin, close - begin).toString();
    if (cut && entry.comment != authorMatch && entry.comment != keptUnscored)
        return fail(end, QStringLiteral("the scores of paper %1 are missing").arg(entry.id.toString()));
    m_seamBegin = close + std::min<qsizetype>(gap, 2);
    m_pos = end;
    return true;
}

} // namespace winnow
