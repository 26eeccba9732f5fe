#include "app/text/textextreader.h"

#include "app/text/chemistry.h"
#include "app/text/formula.h"
#include "app/text/tex.h"
#include "app/text/texalphabets.h"
#include "app/text/texfonts.h"
#include "app/text/texsymbols.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr qsizetype longestTexGroup = 2000; // a lone "{" must not make all others search the whole text

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
            m_out.put(tie || (at(m_pos - 1) == u'.' && at(m_pos + 1).isLetterOrNumber()) ? u" " : u"~");
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
    return m_out.text();
}

// The current character, and all following ones without a special meaning.
void TexTextReader::readPlain() {
    const auto isPlain = [](QChar c) { return c == u' ' || c.isLetterOrNumber() || c == u',' || c == u'.'; };
    const auto begin = m_pos++;
    while (m_pos < m_in.size() && isPlain(m_in[m_pos]))
        ++m_pos;
    m_out.put(m_in.sliced(begin, m_pos - begin));
}

QChar TexTextReader::at(qsizetype position) const {
    return position >= 0 && position < m_in.size() ? m_in[position] : QChar();
}

void TexTextReader::skipSpaces() {
    while (at(m_pos).isSpace())
        ++m_pos;
}

QString TexTextReader::inner(QStringView text) const {
    return renderTexText(text, m_out.output(), m_depth + 1);
}

bool TexTextReader::readFormula() {
    const auto formula = texFormulaAt(m_in, m_pos);
    if (!formula)
        return false;
    const QStringView content =
        m_in.sliced(formula->contentBegin, formula->contentEnd - formula->contentBegin);
    if (m_out.output() == TexOutput::Pieces)
        m_out.putTex(u'$' + content.toString() + u'$');
    else if (const auto tree = parseFormula(content, m_depth))
        m_out.putFormula(*tree);
    else
        m_out.put(m_in.sliced(m_pos, formula->end - m_pos));
    m_pos = formula->end;
    return true;
}

void TexTextReader::readCommand() {
    const auto begin = m_pos++;
    if (m_pos >= m_in.size()) {
        m_out.put(u"\\");
        return;
    }
    if (!isTexLetter(m_in[m_pos])) {
        if (!readSign(m_in[m_pos]))
            m_out.put(u"\\");
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
        m_out.put(*symbol);
    } else if (sign == u',' || sign == u';' || sign == u':' || sign == u' ' || sign == u'\\') {
        if (!m_out.last().isNull() && m_out.last() != u' ')
            m_out.put(u" ");
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
        m_out.put(*symbol);
        return true;
    }
    const auto symbol = texMathSymbol(name);
    const bool empty = at(m_pos) == u'{' && at(m_pos + 1) == u'}';
    if (!symbol || symbol->kind == FormulaKind::Function || (at(m_pos) == u'{' && !empty))
        return false;
    m_pos += empty ? 2 : 0;
    if (m_out.output() == TexOutput::Pieces)
        m_out.putTex(QStringLiteral("$\\%1$").arg(name));
    else
        m_out.put(symbol->text);
    return true;
}

void TexTextReader::readQuotesOrDashes() {
    const QStringView rest = m_in.sliced(m_pos);
    const QChar before = at(m_pos - 1);
    if (rest.startsWith(u"``") && !rest.startsWith(u"```")) {
        m_pos += 2;
        m_out.put(u"“");
        return;
    }
    if (rest.startsWith(u"''") && !rest.startsWith(u"'''")) {
        m_pos += 2;
        m_out.put(m_isInStraightQuotes ? u"\"" : u"”");
        return;
    }
    if (rest.startsWith(u"--")) {
        const qsizetype dashes = rest.startsWith(u"---") ? 3 : 2;
        const QChar behind = at(m_pos + dashes);
        const bool longer = behind == u'-' || before == u'-';
        const bool option = before.isSpace() != behind.isSpace() && dashes == 2; // "--help"
        if (!longer && !option && !before.isNull() && !behind.isNull()) {
            m_out.put(dashes == 3 ? u"—" : u"–");
            m_pos += dashes;
            return;
        }
    }
    m_out.put(m_in.sliced(m_pos++, 1));
}

void TexTextReader::copyCommand(qsizetype begin) {
    while (at(m_pos) == u'{') {
        if (!takeGroup())
            break;
    }
    m_out.put(m_in.sliced(begin, m_pos - begin));
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

// The accent's letter comes as "{e}", "{\i}", "\i", " e" or "e". A combination without a character of its own
// in Unicode is left as it is: it is more often an escaped quotation mark than an accent.
bool TexTextReader::readAccent(QStringView name) {
    const auto begin = m_pos;
    const bool braced = at(m_pos) == u'{';
    if (!braced && isTexLetter(name.front()) && !at(m_pos).isSpace() && at(m_pos) != u'\\')
        return false;
    const auto group = braced ? takeGroup() : std::nullopt;
    QString base = group ? group->trimmed().toString() : QString();
    if (base.size() > 2 && base.startsWith(u'\\')) // an accent upon another: \~{\^e}
        base = renderTexText(base, TexOutput::Plain, m_depth + 1);
    if (!braced) {
        skipSpaces();
        const auto start = m_pos;
        m_pos += at(m_pos) == u'\\' ? 2 : 1;
        m_pos = std::min(m_pos, m_in.size());
        base = m_in.sliced(std::min(start, m_pos), m_pos - std::min(start, m_pos)).toString();
        if (base.startsWith(u'\\') && at(m_pos) == u'{' && at(m_pos + 1) == u'}')
            m_pos += 2;
        else if (base.startsWith(u'\\') && at(m_pos) == u' ')
            ++m_pos;
    }
    if (base == QLatin1String("\\i"))
        base = QStringLiteral("i");
    else if (base == QLatin1String("\\j"))
        base = QStringLiteral("j");
    else if (base.startsWith(u'\\'))
        base = texTextSymbol(QStringView(base).sliced(1)).value_or(QString());
    const bool apostrophe = name == u"'" && !braced &&
                            (base == QLatin1String("s") || base == QLatin1String("t")) &&
                            at(begin - 3).isLetter() && !at(m_pos).isLetterOrNumber();
    const QString letter = base.size() == 1 && base.front().isLetter() && !apostrophe
                               ? accented(base, *textAccent(name))
                               : QString();
    if (letter.size() == 1) {
        m_out.put(letter);
        return true;
    }
    if (name == u"t" && base.size() == 2 && base.front().isLetter()) {
        m_out.put(base);
        return true;
    }
    m_pos = begin;
    if (apostrophe || (name == u"'" && !at(begin).isLetter() && !braced)) {
        m_out.put(u"'");
        return true;
    }
    return false;
}

bool TexTextReader::readFont(QStringView name) {
    const auto tag = texFontTag(name);
    const auto content = tag ? takeGroup() : std::nullopt;
    if (!content)
        return false;
    if (name == u"url" || name == u"path")
        m_out.put(*content);
    else
        m_out.putIn(*tag, inner(*content));
    return true;
}

// \textsuperscript{6}: in Unicode's superscript characters, as in formulas. For a self-explanatory sign ("®")
// the command is dropped.
bool TexTextReader::readScript(QStringView name) {
    const bool raised = name == u"textsuperscript";
    if (!raised && name != u"textsubscript")
        return false;
    const auto content = takeGroup();
    if (!content)
        return false;
    if (m_out.output() == TexOutput::Html) {
        m_out.putIn(raised ? u"sup" : u"sub", inner(*content));
        return true;
    }
    const QString text = renderTexText(*content, TexOutput::Plain, m_depth + 1);
    const auto characters = raised ? asSuperscript(text) : asSubscript(text);
    const bool isSign = !characters && text.size() == 1 && !text.front().isLetterOrNumber();
    if (m_out.output() == TexOutput::Pieces && !isSign) {
        m_out.putTex(QStringLiteral("\\%1{%2}").arg(name, *content));
    } else if (characters || isSign) {
        m_out.put(characters.value_or(text));
    } else {
        m_out.put(raised ? u"^(" : u"_(");
        m_out.put(text);
        m_out.put(u")");
    }
    return true;
}

bool TexTextReader::readWithArgument(QStringView name) {
    const auto begin = m_pos;
    if (name == u"href" || name == u"textcolor") {
        const auto first = takeGroup();
        const auto shown = first ? takeGroup() : std::nullopt;
        if (shown)
            m_out.putWritten(inner(*shown));
        else
            m_pos = begin;
        return shown.has_value();
    }
    if (name == u"footnote") {
        const auto note = takeGroup();
        if (note) {
            m_out.put(m_out.last().isNull() || m_out.last().isSpace() ? u"(" : u" (");
            m_out.putWritten(inner(note->trimmed()));
            m_out.put(u")");
        }
        return note.has_value();
    }
    if (name == u"ensuremath" || name == u"ce") {
        const auto content = takeGroup();
        const auto tree =
            content
                ? parseFormula(m_in.sliced(begin - name.size() - 1, m_pos - begin + name.size() + 1), m_depth)
                : std::nullopt;
        if (tree && m_out.output() == TexOutput::Pieces)
            m_out.putTex(name == u"ce" ? QStringLiteral("$\\mathrm{%1}$").arg(chemistryToFormula(*content))
                                       : QStringLiteral("$%1$").arg(*content));
        else if (tree)
            m_out.putFormula(*tree);
        else
            m_pos = begin;
        return tree.has_value();
    }
    if (readList(name))
        return true;
    if (name == u"xspace" || name == u"par" || name == u"newline" || name == u"noindent" ||
        name == u"protect") {
        if (name != u"xspace" && m_out.last() != u' ')
            m_out.put(u" ");
        skipSpaces();
        return true;
    }
    return false;
}

// Lists in one line, with bullets before their items.
bool TexTextReader::readList(QStringView name) {
    static constexpr std::array lists{u"itemize", u"enumerate", u"description", u"quote", u"center"};
    const auto begin = m_pos;
    if (name == u"item") {
        skipSpaces();
        m_out.put(m_out.last().isNull() || m_out.last().isSpace() ? u"• " : u" • ");
        return true;
    }
    if (name != u"begin" && name != u"end")
        return false;
    const auto kind = takeGroup();
    if (kind && std::find(lists.begin(), lists.end(), *kind) != lists.end())
        return true;
    m_pos = begin;
    return false;
}

// {\it x} is a font, {\'e} and the brace in "{B}ayes" protect; other braces are the author's own.
void TexTextReader::readGroup() {
    const auto begin = m_pos;
    const auto content = takeGroup();
    if (!content) {
        m_pos = begin + 1;
        m_out.put(u"{");
        return;
    }
    const QStringView command = texCommandAt(*content);
    if (const auto tag = texFontSwitchTag(command)) {
        m_out.putIn(*tag, inner(content->sliced(1 + command.size()).trimmed()));
        return;
    }
    const bool word =
        std::all_of(content->begin(), content->end(), [](QChar c) { return c.isLetterOrNumber(); });
    const bool inWord = at(begin - 1).isLetterOrNumber() || at(m_pos).isLetterOrNumber() ||
                        at(m_pos) == u'-' || at(begin - 1) == u'-';
    const QString text = inner(*content);
    const bool protects =
        (word && inWord && !content->isEmpty()) ||
        (content->contains(u'\\') && !text.contains(u'\\') && text.size() < content->size());
    const bool isVariable = at(begin - 1) == u'$'; // ${HOME}
    if (m_out.output() == TexOutput::Pieces && (word || !protects) && !isVariable) {
        m_out.putTex(QStringLiteral("{"));
        m_out.putWritten(text);
        m_out.putTex(QStringLiteral("}"));
        return;
    }
    if (!protects)
        m_out.put(u"{");
    m_out.putWritten(text);
    if (!protects)
        m_out.put(u"}");
}

} // namespace winnow
