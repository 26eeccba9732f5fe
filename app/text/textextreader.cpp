#include "app/text/textextreader.h"

#include "app/text/formula.h"
#include "app/text/tex.h"
#include "app/text/texalphabets.h"
#include "app/text/texsymbols.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr qsizetype longestTexGroup = 2000; // a lone "{" must not make every other search the whole text

} // namespace

QString TexTextReader::read() {
    m_out.reserve(m_in.size());
    while (m_pos < m_in.size()) {
        const QChar c = m_in[m_pos];
        if ((c == u'$' || c == u'\\') && readFormula())
            continue;
        switch (c.unicode()) {
        case u'\\':
            readCommand();
            break;
        case u'{':
            readGroup();
            break;
        case u'`':
        case u'\'':
        case u'-':
            readQuotesOrDashes();
            break;
        case u'~': { // a tie between words; "~100" and "10~20" mean something else
            const bool tie = at(m_pos - 1).isLetter() && !at(m_pos + 1).isSpace() && at(m_pos + 1) != u'/' &&
                             m_pos + 1 < m_in.size();
            put(tie || (at(m_pos - 1) == u'.' && at(m_pos + 1).isLetterOrNumber()) ? u" " : u"~");
            ++m_pos;
            break;
        }
        case u'"':
            m_isInStraightQuotes = !m_isInStraightQuotes;
            [[fallthrough]];
        default:
            readPlain();
        }
    }
    return m_out;
}

// At least the character at hand, and all after it that mean nothing but themselves.
void TexTextReader::readPlain() {
    const auto isPlain = [](QChar c) { return c == u' ' || c.isLetterOrNumber() || c == u',' || c == u'.'; };
    const auto begin = m_pos++;
    while (m_pos < m_in.size() && isPlain(m_in[m_pos]))
        ++m_pos;
    put(m_in.sliced(begin, m_pos - begin));
}

QChar TexTextReader::at(qsizetype position) const {
    return position >= 0 && position < m_in.size() ? m_in[position] : QChar();
}

void TexTextReader::skipSpaces() {
    while (at(m_pos).isSpace())
        ++m_pos;
}

void TexTextReader::put(QStringView text) {
    if (m_output != TexOutput::Html) {
        m_out += text;
        return;
    }
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'<':
            m_out += QStringLiteral("&lt;");
            break;
        case u'>':
            m_out += QStringLiteral("&gt;");
            break;
        case u'&':
            m_out += QStringLiteral("&amp;");
            break;
        case u'"':
            m_out += QStringLiteral("&quot;");
            break;
        default:
            m_out += c;
        }
    }
}

void TexTextReader::put(QStringView open, const QString &inner, QStringView close) {
    if (m_output == TexOutput::Html)
        m_out += open;
    m_out += inner;
    if (m_output == TexOutput::Html)
        m_out += close;
}

QString TexTextReader::inner(QStringView text) const {
    return renderTexText(text, m_output, m_depth + 1);
}

void TexTextReader::putFormula(const FormulaNode &tree) {
    m_out += m_output == TexOutput::Html ? formulaToHtml(tree) : formulaToPlain(tree);
}

void TexTextReader::putTex(const QString &tex) {
    m_out += texPieceBegin + tex.simplified() + texPieceEnd;
}

bool TexTextReader::readFormula() {
    const auto formula = texFormulaAt(m_in, m_pos);
    if (!formula)
        return false;
    const QStringView content =
        m_in.sliced(formula->contentBegin, formula->contentEnd - formula->contentBegin);
    if (m_output == TexOutput::Pieces)
        putTex(u'$' + content.toString() + u'$');
    else if (const auto tree = parseFormula(content, m_depth))
        putFormula(*tree);
    else
        put(m_in.sliced(m_pos, formula->end - m_pos));
    m_pos = formula->end;
    return true;
}

void TexTextReader::readCommand() {
    const auto begin = m_pos++;
    if (m_pos >= m_in.size()) {
        put(u"\\");
        return;
    }
    if (!isTexLetter(m_in[m_pos])) {
        if (!readSign(m_in[m_pos]))
            put(u"\\");
        return;
    }
    const auto nameBegin = m_pos;
    while (isTexLetter(at(m_pos)))
        ++m_pos;
    if (!readWord(m_in.sliced(nameBegin, m_pos - nameBegin)))
        copyCommand(begin);
}

bool TexTextReader::readSign(QChar sign) {
    if (textAccent(QString(sign))) {
        const auto position = m_pos++;
        if (readAccent(QString(sign)))
            return true;
        m_pos = position;
        return false;
    }
    if (const auto symbol = texTextSymbol(QString(sign))) {
        put(*symbol);
    } else if (sign == u',' || sign == u';' || sign == u':' || sign == u' ' || sign == u'\\') {
        if (!m_out.isEmpty() && !m_out.endsWith(u' '))
            put(u" ");
    } else if (sign != u'-' && sign != u'/' && sign != u'@' && sign != u'!') { // invisible
        return false;
    }
    ++m_pos;
    return true;
}

bool TexTextReader::readWord(QStringView name) {
    if (textAccent(name) && readAccent(name))
        return true;
    if (readFont(name) || readScript(name) || readWithArgument(name))
        return true;
    if (const auto symbol = texTextSymbol(name)) {
        if (at(m_pos) == u'{' && at(m_pos + 1) == u'}')
            m_pos += 2;
        else if (doesTexSymbolEatBlanks(name) && at(m_pos).isSpace())
            skipSpaces();
        put(*symbol);
        return true;
    }
    const auto symbol = texMathSymbol(name);
    const bool empty = at(m_pos) == u'{' && at(m_pos + 1) == u'}';
    if (!symbol || symbol->kind == TexClass::Function || (at(m_pos) == u'{' && !empty))
        return false;
    m_pos += empty ? 2 : 0;
    if (m_output == TexOutput::Pieces)
        putTex(QStringLiteral("$\\%1$").arg(name));
    else
        put(symbol->text);
    return true;
}

void TexTextReader::readQuotesOrDashes() {
    const QStringView rest = m_in.sliced(m_pos);
    const QChar before = at(m_pos - 1);
    if (rest.startsWith(u"``") && !rest.startsWith(u"```")) {
        m_pos += 2;
        put(u"“");
        return;
    }
    if (rest.startsWith(u"''") && !rest.startsWith(u"'''")) {
        m_pos += 2;
        put(m_isInStraightQuotes ? u"\"" : u"”");
        return;
    }
    if (rest.startsWith(u"--")) {
        const qsizetype dashes = rest.startsWith(u"---") ? 3 : 2;
        const QChar behind = at(m_pos + dashes);
        const bool longer = behind == u'-' || before == u'-';
        const bool option = before.isSpace() != behind.isSpace() && dashes == 2; // "--help"
        if (!longer && !option && !before.isNull() && !behind.isNull()) {
            put(dashes == 3 ? u"—" : u"–");
            m_pos += dashes;
            return;
        }
    }
    put(m_in.sliced(m_pos++, 1));
}

void TexTextReader::copyCommand(qsizetype begin) {
    while (at(m_pos) == u'{') {
        if (!takeGroup())
            break;
    }
    put(m_in.sliced(begin, m_pos - begin));
}

std::optional<QStringView> TexTextReader::takeGroup() {
    if (at(m_pos) != u'{')
        return std::nullopt;
    const auto begin = m_pos + 1;
    const auto end = std::min(m_in.size(), begin + longestTexGroup);
    int depth = 0;
    for (qsizetype i = m_pos; i < end; ++i) {
        if (m_in[i] == u'\\') {
            ++i;
        } else if (m_in[i] == u'{') {
            ++depth;
        } else if (m_in[i] == u'}' && --depth == 0) {
            m_pos = i + 1;
            return m_in.sliced(begin, i - begin);
        }
    }
    return std::nullopt;
}

} // namespace winnow
