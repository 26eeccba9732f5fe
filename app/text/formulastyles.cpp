#include "app/text/chemistry.h"
#include "app/text/formulaparser.h"
#include "app/text/texalphabets.h"
#include "app/text/textext.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

// Variables of the tree as upright words.
void setUpright(FormulaNode &node) {
    if (node.kind == FormulaKind::Letters)
        node.kind = FormulaKind::Word;
    for (auto &part : node.parts)
        setUpright(part);
}

void setAlphabet(FormulaNode &node, TexAlphabet alphabet) {
    if (node.kind == FormulaKind::Letters || node.kind == FormulaKind::Number) {
        node.text = inAlphabet(node.text, alphabet);
        node.kind = FormulaKind::Symbol;
    }
    for (auto &part : node.parts)
        setAlphabet(part, alphabet);
}

enum class Style { Upright, Italic, Bold, Blackboard, Script, Fraktur };

std::optional<Style> styleOf(QStringView command) {
    static const QHash<QString, Style> table = [] {
        QHash<QString, Style> styles;
        const auto add = [&styles](QStringView names, Style style) {
            for (const QStringView name : names.split(u' '))
                styles.insert(name.toString(), style);
        };
        add(u"mathrm mathsf mathtt textrm mathup rm sf tt mathop mathbin mathrel mathord mathopen mathclose "
            u"mathpunct mathinner",
            Style::Upright);
        add(u"mathit mathnormal it em boxed fbox cancel bcancel xcancel ensuremath displaylines smash",
            Style::Italic);
        add(u"mathbf bm boldsymbol bf pmb mathbfit boldmath symbf", Style::Bold);
        add(u"mathbb mathds mathbbm Bbb mathbbmss bbold", Style::Blackboard);
        add(u"mathcal mathscr cal scr EuScript mathpzc", Style::Script);
        add(u"mathfrak frak", Style::Fraktur);
        return styles;
    }();
    const auto found = table.constFind(command.toString());
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

// {\bf x}: holds to the end of its group.
bool isSwitch(QStringView command) {
    static constexpr std::array<QStringView, 9> names{u"rm", u"sf",  u"tt",  u"it",      u"em",
                                                      u"bf", u"cal", u"scr", u"boldmath"};
    return std::find(names.begin(), names.end(), command) != names.end();
}

FormulaNode styled(FormulaNode node, Style style) {
    switch (style) {
    case Style::Upright:
        setUpright(node);
        break;
    case Style::Bold:
        setUpright(node);
        return {FormulaKind::Bold, {}, {std::move(node)}};
    case Style::Blackboard:
        setAlphabet(node, TexAlphabet::Blackboard);
        break;
    case Style::Script:
        setAlphabet(node, TexAlphabet::Script);
        break;
    case Style::Fraktur:
        setAlphabet(node, TexAlphabet::Fraktur);
        break;
    case Style::Italic:
        break;
    }
    return node;
}

bool isTextCommand(QStringView command) {
    static constexpr std::array<QStringView, 13> names{
        u"text",   u"mbox",   u"hbox", u"textnormal", u"textup", u"texttt", u"textsf",
        u"textsc", u"textit", u"emph", u"textbf",     u"textsl", u"textmd"};
    return std::find(names.begin(), names.end(), command) != names.end();
}

} // namespace

FormulaParser::Parsed FormulaParser::readStyled(QStringView command) {
    if (isTextCommand(command))
        return readText();
    if (command == u"ce")
        return readChemistry();
    if (command.startsWith(u"operatorname")) {
        if (m_pos < m_in.size() && m_in[m_pos] == u'*')
            ++m_pos;
        const auto name = takeGroup();
        const auto parsed = name ? parseInner(name) : std::nullopt;
        return parsed ? Parsed(FormulaNode{FormulaKind::Function, formulaToPlain(*parsed), {}})
                      : std::nullopt;
    }
    if (const auto combining = mathAccent(command)) {
        auto base = readArgument();
        if (!base)
            return std::nullopt;
        if (command == u"not") { // stays the relation it strikes out
            base->text = accented(base->text, *combining);
            return base;
        }
        return FormulaNode{FormulaKind::Accent, *combining, {std::move(*base)}};
    }
    const auto style = styleOf(command);
    if (!style)
        return std::nullopt;
    if (isSwitch(command)) {
        auto rest = readRow(m_until);
        return rest ? Parsed(styled(std::move(*rest), *style)) : std::nullopt;
    }
    auto argument = readArgument();
    return argument ? Parsed(styled(std::move(*argument), *style)) : std::nullopt;
}

FormulaParser::Parsed FormulaParser::readText() {
    const auto content = takeGroup();
    if (!content)
        return std::nullopt;
    const QString text = renderTexText(*content, TexOutput::Plain, m_depth + 1);
    return text.contains(u'\\') ? std::nullopt : Parsed(FormulaNode{FormulaKind::Word, text, {}});
}

FormulaParser::Parsed FormulaParser::readChemistry() {
    const auto content = takeGroup();
    if (!content || m_depth >= deepestTexNesting)
        return std::nullopt;
    const QString formula = chemistryToFormula(*content);
    auto tree = FormulaParser(formula, m_depth + 1).parse();
    return tree ? Parsed(styled(std::move(*tree), Style::Upright)) : std::nullopt;
}

} // namespace winnow
