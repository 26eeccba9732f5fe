#include "app/text/formulaparser.h"

#include "app/text/chemistry.h"
#include "app/text/formulasigns.h"
#include "app/text/formulastyles.h"
#include "app/text/texalphabets.h"
#include "app/text/texsymbols.h"
#include "app/text/textext.h"

#include <array>
#include <utility>

namespace winnow {

namespace {

bool isSpaced(FormulaKind kind) {
    return kind == FormulaKind::Binary || kind == FormulaKind::Relation || kind == FormulaKind::Punctuation;
}

} // namespace

std::optional<FormulaNode> FormulaParser::parse() {
    auto row = readRow(Until::End);
    return row && m_in.isAtEnd() && m_unclosed == 0 ? row : std::nullopt;
}

bool FormulaParser::atEnd() {
    m_in.skipSpaces();
    if (m_in.isAtEnd())
        return true;
    switch (m_until) {
    case Until::End:
        return false;
    case Until::Brace:
        return m_in.isAt(u'}');
    case Until::Environment:
        return m_in.isCommandAhead(u"end");
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
        if (m_in.isAtScript() || m_in.isAt(u'\'')) {
            if (!readScripts(row))
                return false;
            continue;
        }
        for (const QStringView infix : {u"over", u"choose", u"atop"})
            if (m_in.isCommandAhead(infix))
                return readInfix(m_in.takeCommandName(), row);
        auto atom = readAtom();
        if (!atom)
            return false;
        if (!atom->isEmpty() || m_in.isAtScript())
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
    const QChar mark = m_in.take();
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

FormulaParser::Parsed FormulaParser::readPrimes() {
    size_t count = 1;
    for (; count < mostPrimes && m_in.isAt(u'\''); ++count)
        m_in.take();
    return primesNode(count);
}

FormulaParser::Parsed FormulaParser::readArgument() {
    m_in.skipSpaces();
    if (m_in.isAtEnd() || m_in.isAt(u'}'))
        return std::nullopt;
    if (m_in.here().isDigit()) // TeX takes a single digit
        return FormulaNode{FormulaKind::Number, m_in.take(), {}};
    if (m_in.here().isLetter())
        return FormulaNode{FormulaKind::Letters, m_in.take(), {}};
    return readAtom();
}

FormulaParser::Parsed FormulaParser::readAtom() {
    if (!m_in.isAt(u'{') && !m_in.isAt(u'\\'))
        return readCharacter();
    if (++m_depth > deepestTexNesting)
        return std::nullopt;
    Parsed atom;
    if (m_in.isAt(u'\\')) {
        atom = readCommand();
    } else {
        m_in.take();
        atom = readRow(Until::Brace);
        if (m_in.isAtEnd())
            atom.reset();
        else
            m_in.take(); // '}'
        if (atom && atom->parts.size() == 1 && atom->parts[0].parts.empty() && isSpaced(atom->parts[0].kind))
            atom->parts[0].kind = FormulaKind::Symbol; // braces remove a symbol's spaces: 1{,}000
    }
    --m_depth;
    return atom;
}

FormulaParser::Parsed FormulaParser::readCharacter() {
    const QChar c = m_in.here();
    if (c == u'}' || c == u'$')
        return std::nullopt;
    if (c.isDigit())
        return FormulaNode{FormulaKind::Number, m_in.takeNumber().toString(), {}};
    const QString text = m_in.takeCharacter().toString();
    if (c == u'~' || c == u'&')
        return FormulaNode{FormulaKind::Space, QStringLiteral(" "), {}};
    if (c.isLetter())
        return FormulaNode{FormulaKind::Letters, text, {}};
    return c.isHighSurrogate() ? FormulaNode{FormulaKind::Symbol, text, {}} : characterNode(c);
}

FormulaParser::Parsed FormulaParser::readCommand() {
    const QStringView command = m_in.takeCommandName();
    if (command.isEmpty())
        return std::nullopt;
    if (m_in.skipIgnored(command))
        return FormulaNode{};
    if (auto sign = commandSign(command))
        return sign;
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

FormulaParser::Parsed FormulaParser::parseInner(std::optional<QStringView> content) const {
    if (!content)
        return FormulaNode{};
    if (m_depth >= deepestTexNesting)
        return std::nullopt;
    return FormulaParser(*content, m_depth + 1).parse();
}

FormulaParser::Parsed FormulaParser::readCodePoint() {
    const auto code = m_in.takeGroup();
    bool ok = false;
    const uint point =
        code ? code->sliced(code->startsWith(u'x') ? 1 : 0).toUInt(&ok, code->startsWith(u'x') ? 16 : 10) : 0;
    const bool shown =
        ok && point <= QChar::LastValidCodePoint && QChar::isPrint(point) && !QChar::isSurrogate(point);
    return shown ? Parsed(FormulaNode{
                       FormulaKind::Symbol, QString::fromUcs4(std::array{char32_t(point)}.data(), 1), {}})
                 : std::nullopt;
}

FormulaParser::Parsed FormulaParser::readStructure(QStringView command) {
    if (command.endsWith(u"frac") || command == u"binom" || command == u"dbinom" || command == u"tbinom") {
        auto top = readArgument();
        auto below = top ? readArgument() : std::nullopt;
        if (!below)
            return std::nullopt;
        if (command.endsWith(u"frac"))
            return FormulaNode{FormulaKind::Fraction, {}, {std::move(*top), std::move(*below)}};
        FormulaNode row{FormulaKind::Row, {}, {std::move(*top)}};
        row.parts.push_back({FormulaKind::Binary, QStringLiteral("choose"), {}});
        row.parts.push_back(std::move(*below));
        return inMarks({QStringLiteral("("), QStringLiteral(")")}, std::move(row));
    }
    if (command == u"sqrt") {
        const auto index = m_in.takeGroup(u'[', u']');
        const auto parsed = parseInner(index);
        auto radicand = readArgument();
        return parsed && radicand
                   ? Parsed(FormulaNode{FormulaKind::Root, {}, {*parsed, std::move(*radicand)}})
                   : std::nullopt;
    }
    if (command == u"begin")
        return readEnvironment();
    if (command == u"unicode")
        return readCodePoint();
    if (command == u"pmod" || command == u"pod" || command == u"mod") {
        auto modulus = readArgument();
        if (!modulus)
            return std::nullopt;
        FormulaNode row{
            FormulaKind::Row, {}, {{FormulaKind::Function, QStringLiteral("mod"), {}}, std::move(*modulus)}};
        FormulaNode all{FormulaKind::Row, {}, {{FormulaKind::Space, QStringLiteral(" "), {}}}};
        all.parts.push_back(command == u"mod" ? row
                                              : inMarks({QStringLiteral("("), QStringLiteral(")")}, row));
        return all;
    }
    const auto marks = marksAround(command);
    auto content = marks ? readArgument() : std::nullopt;
    return content ? Parsed(inMarks(*marks, std::move(*content))) : std::nullopt;
}

// Things above and below others, shown as superscript and subscript.
FormulaParser::Parsed FormulaParser::readStack(QStringView command) {
    if (command == u"overset" || command == u"stackrel" || command == u"underset") {
        auto mark = readArgument();
        auto base = mark ? readArgument() : std::nullopt;
        if (!base)
            return std::nullopt;
        return command == u"underset" ? withScripts(std::move(*base), std::move(*mark), {})
                                      : withScripts(std::move(*base), {}, std::move(*mark));
    }
    if (command == u"textsuperscript" || command == u"textsubscript") {
        auto script = readText();
        if (!script)
            return std::nullopt;
        return command == u"textsubscript" ? withScripts({}, std::move(*script), {})
                                           : withScripts({}, {}, std::move(*script));
    }
    if (command == u"underbrace" || command == u"overbrace" || command == u"substack" ||
        command == u"overbracket" || command == u"underbracket")
        return readArgument();
    const auto arrow = longArrow(command);
    if (!arrow)
        return std::nullopt;
    const auto below = m_in.takeGroup(u'[', u']');
    const auto sub = parseInner(below);
    auto above = readArgument();
    if (!sub || !above)
        return std::nullopt;
    return withScripts({FormulaKind::Relation, *arrow, {}}, *sub, std::move(*above));
}

FormulaParser::Parsed FormulaParser::readEnvironment() {
    const auto name = m_in.takeGroup();
    if (!name)
        return std::nullopt;
    if (*name == u"array")
        m_in.takeGroup(); // columns
    auto row = readRow(Until::Environment);
    if (!row || !m_in.isCommandAhead(u"end"))
        return std::nullopt;
    m_in.takeCommandName();
    if (const auto closing = m_in.takeGroup(); !closing || *closing != *name)
        return std::nullopt;
    const auto marks = marksOfEnvironment(*name);
    return marks ? Parsed(inMarks(*marks, std::move(*row))) : row;
}

FormulaParser::Parsed FormulaParser::readDelimiter(QStringView command) {
    if (!isDelimiterSize(command))
        return std::nullopt;
    m_unclosed += command == u"left" ? 1 : command == u"right" ? -1 : 0;
    m_in.skipSpaces();
    if (m_in.isAtEnd() || m_in.isAt(u'{') || m_in.isAt(u'}'))
        return std::nullopt;
    if (m_in.isAt(u'.')) { // no mark on this side
        m_in.take();
        return FormulaNode{};
    }
    auto mark = readAtom();
    if (!mark)
        return std::nullopt;
    if (command == u"left" || command.endsWith(u'l'))
        mark->kind = FormulaKind::Opening;
    else if (command == u"right" || command.endsWith(u'r'))
        mark->kind = FormulaKind::Closing;
    return mark;
}

FormulaParser::Parsed FormulaParser::readStyled(QStringView command) {
    if (isFormulaText(command))
        return readText();
    if (command == u"ce")
        return readChemistry();
    if (command.startsWith(u"operatorname")) {
        if (m_in.isAt(u'*'))
            m_in.take();
        const auto name = m_in.takeGroup();
        const auto parsed = name ? parseInner(name) : std::nullopt;
        return parsed ? Parsed(FormulaNode{FormulaKind::Function, formulaToPlain(*parsed), {}})
                      : std::nullopt;
    }
    if (const auto combining = mathAccent(command)) {
        auto base = readArgument();
        if (!base)
            return std::nullopt;
        if (command == u"not") { // \not applies to the relation that follows
            base->text = accented(base->text, *combining);
            return base;
        }
        return FormulaNode{FormulaKind::Accent, *combining, {std::move(*base)}};
    }
    const auto style = formulaStyleOf(command);
    if (!style)
        return std::nullopt;
    if (isStyleSwitch(command)) {
        auto rest = readRow(m_until);
        return rest ? Parsed(styled(std::move(*rest), *style)) : std::nullopt;
    }
    auto argument = readArgument();
    return argument ? Parsed(styled(std::move(*argument), *style)) : std::nullopt;
}

FormulaParser::Parsed FormulaParser::readText() {
    const auto content = m_in.takeGroup();
    if (!content)
        return std::nullopt;
    const QString text = renderTexText(*content, TexOutput::Plain, m_depth + 1);
    return text.contains(u'\\') ? std::nullopt : Parsed(FormulaNode{FormulaKind::Word, text, {}});
}

FormulaParser::Parsed FormulaParser::readChemistry() {
    const auto content = m_in.takeGroup();
    if (!content || m_depth >= deepestTexNesting)
        return std::nullopt;
    const QString formula = chemistryToFormula(*content);
    auto tree = FormulaParser(formula, m_depth + 1).parse();
    return tree ? Parsed(styled(std::move(*tree), FormulaStyle::Upright)) : std::nullopt;
}

std::optional<FormulaNode> parseFormula(QStringView content, int depth) {
    return FormulaParser(content, depth).parse();
}

} // namespace winnow
