#include "app/text/formulastyles.h"

#include "app/text/texalphabets.h"

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

} // namespace

std::optional<FormulaStyle> formulaStyleOf(QStringView command) {
    static const QHash<QString, FormulaStyle> table = [] {
        QHash<QString, FormulaStyle> styles;
        const auto add = [&styles](QStringView names, FormulaStyle style) {
            for (const QStringView name : names.split(u' '))
                styles.insert(name.toString(), style);
        };
        add(u"mathrm mathsf mathtt textrm mathup rm sf tt mathop mathbin mathrel mathord mathopen mathclose "
            u"mathpunct mathinner",
            FormulaStyle::Upright);
        add(u"mathit mathnormal it em boxed fbox cancel bcancel xcancel ensuremath displaylines smash",
            FormulaStyle::Italic);
        add(u"mathbf bm boldsymbol bf pmb mathbfit boldmath symbf", FormulaStyle::Bold);
        add(u"mathbb mathds mathbbm Bbb mathbbmss bbold", FormulaStyle::Blackboard);
        add(u"mathcal mathscr cal scr EuScript mathpzc", FormulaStyle::Script);
        add(u"mathfrak frak", FormulaStyle::Fraktur);
        return styles;
    }();
    const auto found = table.constFind(command.toString());
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

bool isStyleSwitch(QStringView command) {
    static constexpr std::array<QStringView, 9> names{u"rm", u"sf",  u"tt",  u"it",      u"em",
                                                      u"bf", u"cal", u"scr", u"boldmath"};
    return std::find(names.begin(), names.end(), command) != names.end();
}

FormulaNode styled(FormulaNode node, FormulaStyle style) {
    switch (style) {
    case FormulaStyle::Upright:
        setUpright(node);
        break;
    case FormulaStyle::Bold:
        setUpright(node);
        return {FormulaKind::Bold, {}, {std::move(node)}};
    case FormulaStyle::Blackboard:
        setAlphabet(node, TexAlphabet::Blackboard);
        break;
    case FormulaStyle::Script:
        setAlphabet(node, TexAlphabet::Script);
        break;
    case FormulaStyle::Fraktur:
        setAlphabet(node, TexAlphabet::Fraktur);
        break;
    case FormulaStyle::Italic:
        break;
    }
    return node;
}

bool isFormulaText(QStringView command) {
    static constexpr std::array<QStringView, 13> names{
        u"text",   u"mbox",   u"hbox", u"textnormal", u"textup", u"texttt", u"textsf",
        u"textsc", u"textit", u"emph", u"textbf",     u"textsl", u"textmd"};
    return std::find(names.begin(), names.end(), command) != names.end();
}

} // namespace winnow
