#include "app/text/formulaparser.h"

#include "app/text/texsymbols.h"

#include <array>
#include <utility>

namespace winnow {

namespace {

FormulaKind kindOf(TexClass symbol) {
    switch (symbol) {
    case TexClass::Ordinary:
        return FormulaKind::Symbol;
    case TexClass::Letter:
        return FormulaKind::Letters;
    case TexClass::Binary:
        return FormulaKind::Binary;
    case TexClass::Relation:
        return FormulaKind::Relation;
    case TexClass::Opening:
        return FormulaKind::Opening;
    case TexClass::Closing:
        return FormulaKind::Closing;
    case TexClass::Punctuation:
        return FormulaKind::Punctuation;
    case TexClass::Function:
        return FormulaKind::Function;
    }
    return FormulaKind::Symbol;
}

FormulaNode characterNode(QChar c) {
    switch (c.unicode()) {
    case u'+':
        return {FormulaKind::Binary, c, {}};
    case u'-':
        return {FormulaKind::Binary, QStringLiteral("−"), {}};
    case u'*':
        return {FormulaKind::Binary, QStringLiteral("*"), {}};
    case u'=':
    case u'<':
    case u'>':
    case u':':
        return {FormulaKind::Relation, c, {}};
    case u'(':
    case u'[':
        return {FormulaKind::Opening, c, {}};
    case u')':
    case u']':
        return {FormulaKind::Closing, c, {}};
    case u',':
    case u';':
        return {FormulaKind::Punctuation, c, {}};
    default:
        return {FormulaKind::Symbol, c, {}};
    }
}

bool isSpacingMark(QChar c) {
    return c == u',' || c == u';' || c == u':' || c == u'>' || c == u' ' || c == u'\n';
}

bool isSpaced(FormulaKind kind) {
    return kind == FormulaKind::Binary || kind == FormulaKind::Relation || kind == FormulaKind::Punctuation;
}

} // namespace

std::optional<FormulaNode> FormulaParser::parse() {
    auto row = readRow(Until::End);
    return row && m_pos == m_in.size() && m_unclosed == 0 ? row : std::nullopt;
}

void FormulaParser::skipSpaces() {
    while (m_pos < m_in.size() && m_in[m_pos].isSpace())
        ++m_pos;
}

bool FormulaParser::isCommandAhead(QStringView name) const {
    const QStringView rest = m_in.sliced(m_pos);
    return rest.startsWith(u'\\') && rest.sliced(1).startsWith(name) &&
           (rest.size() == name.size() + 1 || !rest[name.size() + 1].isLetter());
}

bool FormulaParser::atEnd() {
    skipSpaces();
    if (m_pos >= m_in.size())
        return true;
    switch (m_until) {
    case Until::End:
        return false;
    case Until::Brace:
        return m_in[m_pos] == u'}';
    case Until::Environment:
        return isCommandAhead(u"end");
    }
    return false;
}

FormulaParser::Parsed FormulaParser::readRow(Until until) {
    const Until outer = std::exchange(m_until, until);
    FormulaNode row;
    const bool ok = readRowParts(row);
    m_until = outer;
    return ok ? Parsed(std::move(row)) : std::nullopt;
}

bool FormulaParser::readRowParts(FormulaNode &row) {
    while (!atEnd()) {
        const QChar c = m_in[m_pos];
        if (c == u'_' || c == u'^' || c == u'\'') {
            if (!readScripts(row))
                return false;
            continue;
        }
        for (const QStringView infix : {u"over", u"choose", u"atop"})
            if (isCommandAhead(infix))
                return readInfix(takeCommandName(), row);
        auto atom = readAtom();
        if (!atom)
            return false;
        const bool hasScript = m_pos < m_in.size() && (m_in[m_pos] == u'_' || m_in[m_pos] == u'^');
        if (!atom->isEmpty() || hasScript)
            row.parts.push_back(std::move(*atom));
    }
    return true;
}

bool FormulaParser::readInfix(QStringView command, FormulaNode &row) {
    FormulaNode below;
    if (++m_depth > deepestTexNesting || !readRowParts(below))
        return false;
    --m_depth;
    FormulaNode above = std::exchange(row, FormulaNode{});
    if (command == u"over") {
        row.parts.push_back({FormulaKind::Fraction, {}, {std::move(above), std::move(below)}});
        return true;
    }
    const QString between = command == u"choose" ? QStringLiteral("choose") : QStringLiteral("/");
    row.parts.push_back({FormulaKind::Opening, QStringLiteral("("), {}});
    row.parts.push_back(std::move(above));
    row.parts.push_back({FormulaKind::Binary, between, {}});
    row.parts.push_back(std::move(below));
    row.parts.push_back({FormulaKind::Closing, QStringLiteral(")"), {}});
    return true;
}

bool FormulaParser::readScripts(FormulaNode &row) {
    FormulaNode scripts{FormulaKind::Scripts, {}, {{}, {}, {}}};
    if (!row.parts.empty()) {
        scripts.parts[0] = std::move(row.parts.back());
        row.parts.pop_back();
    }
    if (scripts.parts[0].kind == FormulaKind::Scripts) { // x'_i and x_i^2 come as one
        FormulaNode inner = std::move(scripts.parts[0]);
        scripts = std::move(inner);
    }
    const QChar mark = m_in[m_pos++];
    auto argument = mark == u'\'' ? readPrimes() : readArgument();
    if (!argument)
        return false;
    FormulaNode &place = scripts.parts[mark == u'_' ? 1 : 2];
    if (place.isEmpty())
        place = FormulaNode{FormulaKind::Row, {}, {std::move(*argument)}};
    else
        place.parts.push_back(std::move(*argument));
    row.parts.push_back(std::move(scripts));
    return true;
}

// Up to four have a sign of their own.
FormulaParser::Parsed FormulaParser::readPrimes() {
    static constexpr std::array<char16_t, 4> signs{u'′', u'″', u'‴', u'⁗'};
    size_t count = 0;
    while (count + 1 < signs.size() && m_pos < m_in.size() && m_in[m_pos] == u'\'') {
        ++count;
        ++m_pos;
    }
    return FormulaNode{FormulaKind::Symbol, QString(QChar(signs.at(count))), {}};
}

FormulaParser::Parsed FormulaParser::readArgument() {
    skipSpaces();
    if (m_pos >= m_in.size() || m_in[m_pos] == u'}')
        return std::nullopt;
    if (m_in[m_pos].isDigit()) // TeX takes one digit
        return FormulaNode{FormulaKind::Number, m_in[m_pos++], {}};
    if (m_in[m_pos].isLetter())
        return FormulaNode{FormulaKind::Letters, m_in[m_pos++], {}};
    return readAtom();
}

FormulaParser::Parsed FormulaParser::readAtom() {
    const QChar c = m_in[m_pos];
    if (c != u'{' && c != u'\\')
        return readCharacter();
    if (++m_depth > deepestTexNesting)
        return std::nullopt;
    Parsed atom;
    if (c == u'\\') {
        atom = readCommand();
    } else {
        ++m_pos;
        atom = readRow(Until::Brace);
        if (m_pos >= m_in.size())
            atom.reset();
        ++m_pos; // '}'
        if (atom && atom->parts.size() == 1 && atom->parts[0].parts.empty() && isSpaced(atom->parts[0].kind))
            atom->parts[0].kind = FormulaKind::Symbol; // braces take a sign's blanks away: 1{,}000
    }
    --m_depth;
    return atom;
}

FormulaParser::Parsed FormulaParser::readCharacter() {
    const auto begin = m_pos;
    const QChar c = m_in[m_pos++];
    if (c == u'}' || c == u'$')
        return std::nullopt;
    if (c.isDigit()) {
        const auto isPart = [this](qsizetype i) {
            return m_in[i].isDigit() ||
                   ((m_in[i] == u'.' || m_in[i] == u',') && i + 1 < m_in.size() && m_in[i + 1].isDigit());
        };
        while (m_pos < m_in.size() && isPart(m_pos))
            ++m_pos;
        return FormulaNode{FormulaKind::Number, m_in.sliced(begin, m_pos - begin).toString(), {}};
    }
    if (c == u'~' || c == u'&')
        return FormulaNode{FormulaKind::Space, QStringLiteral(" "), {}};
    if (c.isHighSurrogate() && m_pos < m_in.size())
        ++m_pos;
    if (c.isLetter() || c.isHighSurrogate())
        return FormulaNode{c.isLetter() ? FormulaKind::Letters : FormulaKind::Symbol,
                           m_in.sliced(begin, m_pos - begin).toString(),
                           {}};
    return characterNode(c);
}

QStringView FormulaParser::takeCommandName() {
    ++m_pos; // '\'
    const auto begin = m_pos;
    const auto isAsciiLetter = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    while (m_pos < m_in.size() && isAsciiLetter(m_in[m_pos]))
        ++m_pos;
    if (m_pos == begin && m_pos < m_in.size())
        ++m_pos; // a sign: \{ \, \%
    return m_in.sliced(begin, m_pos - begin);
}

FormulaParser::Parsed FormulaParser::readCommand() {
    const QStringView command = takeCommandName();
    if (command.isEmpty())
        return std::nullopt;
    if (command == u"\\")
        return FormulaNode{FormulaKind::Punctuation, QStringLiteral(";"), {}};
    if (command == u"!" || command == u"/" || command == u"-")
        return FormulaNode{};
    if ((command.size() == 1 && isSpacingMark(command.front())) || command == u"quad" ||
        command == u"qquad" || command == u"thinspace" || command == u"enspace" || command == u"space")
        return FormulaNode{FormulaKind::Space, QStringLiteral(" "), {}};
    if (skipIgnored(command))
        return FormulaNode{};
    if (const auto symbol = texMathSymbol(command))
        return FormulaNode{kindOf(symbol->kind), symbol->text, {}};
    if (auto node = readKnown(command))
        return node;
    if (const auto text = texTextSymbol(command))
        return FormulaNode{FormulaKind::Word, *text, {}};
    return std::nullopt;
}

FormulaParser::Parsed FormulaParser::readKnown(QStringView command) {
    for (const auto reader : {&FormulaParser::readStyled, &FormulaParser::readStructure,
                              &FormulaParser::readStack, &FormulaParser::readDelimiter})
        if (auto node = (this->*reader)(command))
            return node;
    return std::nullopt;
}

std::optional<FormulaNode> parseFormula(QStringView content, int depth) {
    return FormulaParser(content, depth).parse();
}

} // namespace winnow
