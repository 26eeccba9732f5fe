#include "app/text/formula.h"
#include "app/text/texalphabets.h"

#include <QList>

#include <algorithm>

namespace winnow {

namespace {

// A piece of the result with what its neighbours need to know.
struct Piece {
    QString text;
    bool wordBegin = false; // a word or function name: separated from its neighbour by a space
    bool wordEnd = false;
};

bool isAlphanumeric(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'∞' || c == u'∂' || c == u'∇';
    });
}

class FormulaRenderer final {
public:
    explicit FormulaRenderer(bool html) : m_html(html) {}

    Piece render(const FormulaNode &node, bool small) const;

private:
    QString escaped(const QString &text) const { return m_html ? text.toHtmlEscaped() : text; }
    Piece row(const std::vector<FormulaNode> &parts, bool small) const;
    static void addBlanks(QString &text, const FormulaNode &node, const FormulaNode *before,
                          const FormulaNode *after, bool small);
    QString scripts(const FormulaNode &node, bool small) const;
    QString script(const FormulaNode &node, bool raised) const;
    QString enclosed(const FormulaNode &node, bool small) const; // in parentheses unless it is simple

    bool m_html;
};

QString plain(const FormulaNode &node, bool small) {
    return FormulaRenderer(false).render(node, small).text;
}

// The kind that decides the spacing: of the base, or of a group's only part.
FormulaKind outerKind(const FormulaNode &node) {
    if (node.kind == FormulaKind::Scripts && !node.parts[0].isEmpty())
        return outerKind(node.parts[0]);
    if ((node.kind == FormulaKind::Row || node.kind == FormulaKind::Accent) && node.parts.size() == 1)
        return outerKind(node.parts[0]);
    return node.kind;
}

bool isOperand(const FormulaNode *node) {
    if (!node)
        return false;
    switch (outerKind(*node)) {
    case FormulaKind::Binary:
    case FormulaKind::Relation:
    case FormulaKind::Opening:
    case FormulaKind::Punctuation:
    case FormulaKind::Function:
    case FormulaKind::Space:
        return false;
    default:
        return true;
    }
}

// Otherwise "^∞" and what follows would run together.
bool endsWithMarkedScript(QStringView text) {
    const qsizetype mark = text.size() - (!text.isEmpty() && text.back().isLowSurrogate() ? 3 : 2);
    return mark > 0 && (text[mark] == u'^' || text[mark] == u'_');
}

Piece FormulaRenderer::render(const FormulaNode &node, bool small) const {
    switch (node.kind) {
    case FormulaKind::Row:
        return row(node.parts, small);
    case FormulaKind::Letters:
        return {m_html ? QStringLiteral("<i>%1</i>").arg(node.text.toHtmlEscaped()) : node.text};
    case FormulaKind::Word:
        return {escaped(node.text), node.text.size() > 1 && node.text.front().isLetterOrNumber(),
                node.text.size() > 1 && node.text.back().isLetterOrNumber()};
    case FormulaKind::Function:
        return {escaped(node.text), true, true};
    case FormulaKind::Scripts: {
        const bool named = outerKind(node) == FormulaKind::Function;
        const QString text = scripts(node, small);
        return {text, named, named || (!m_html && endsWithMarkedScript(text))};
    }
    case FormulaKind::Fraction:
        return {enclosed(node.parts[0], small) + u'/' + enclosed(node.parts[1], small)};
    case FormulaKind::Root: {
        const QString index = node.parts[0].isEmpty() ? QString() : script(node.parts[0], true);
        return {index + QStringLiteral("√") + enclosed(node.parts[1], small)};
    }
    case FormulaKind::Bold: {
        Piece piece = render(node.parts[0], small);
        if (m_html)
            piece.text = QStringLiteral("<b>%1</b>").arg(piece.text);
        return piece;
    }
    case FormulaKind::Accent: {
        const QString text = escaped(accented(plain(node.parts[0], small), node.text.front()));
        const bool italic = m_html && outerKind(node) == FormulaKind::Letters;
        return {italic ? QStringLiteral("<i>%1</i>").arg(text) : text};
    }
    default:
        return {escaped(node.text)};
    }
}

Piece FormulaRenderer::row(const std::vector<FormulaNode> &parts, bool small) const {
    Piece result;
    for (size_t i = 0; i < parts.size(); ++i) {
        const FormulaNode *before = i ? &parts[i - 1] : nullptr;
        const FormulaNode *after = i + 1 < parts.size() ? &parts[i + 1] : nullptr;
        Piece piece = render(parts[i], small);
        const FormulaKind kind = outerKind(parts[i]);
        if (kind == FormulaKind::Relation || kind == FormulaKind::Binary ||
            kind == FormulaKind::Punctuation) {
            addBlanks(piece.text, parts[i], before, after, small);
            piece.wordBegin = piece.wordEnd = false;
        }
        const bool opened =
            kind == FormulaKind::Opening || kind == FormulaKind::Closing || kind == FormulaKind::Punctuation;
        const bool afterOpening = before && outerKind(*before) == FormulaKind::Opening;
        if (((result.wordEnd && !opened) || (piece.wordBegin && before && !afterOpening)) &&
            !result.text.endsWith(u' ') && !piece.text.startsWith(u' ') && !result.text.isEmpty())
            result.text += u' ';
        if (result.text.endsWith(u' ') && piece.text.startsWith(u' '))
            result.text.chop(1);
        if (i == 0)
            result.wordBegin = piece.wordBegin;
        result.text += piece.text;
        result.wordEnd = piece.wordEnd;
    }
    return result;
}

// Around `text`, which is the node's.
void FormulaRenderer::addBlanks(QString &text, const FormulaNode &node, const FormulaNode *before,
                                const FormulaNode *after, bool small) {
    const FormulaKind kind = outerKind(node);
    const bool word = node.text.size() > 1 && node.text.front().isLetter(); // "mod", "choose"
    if (kind == FormulaKind::Punctuation) {
        if (after && !small)
            text += u' ';
    } else if (before && after &&
               (word || (!small && (kind == FormulaKind::Relation || isOperand(before))))) {
        text = u' ' + text + u' ';
    }
}

QString FormulaRenderer::script(const FormulaNode &node, bool raised) const {
    const QString text = plain(node, true);
    if (text.isEmpty())
        return {};
    if (m_html) {
        const QString inner = render(node, true).text;
        return raised ? QStringLiteral("<sup>%1</sup>").arg(inner)
                      : QStringLiteral("<sub>%1</sub>").arg(inner);
    }
    if (const auto characters = raised ? asSuperscript(text) : asSubscript(text))
        return *characters;
    const QString mark = raised ? QStringLiteral("^") : QStringLiteral("_");
    return mark + (isAlphanumeric(text) && text.toUcs4().size() == 1 ? text : u'(' + text + u')');
}

QString FormulaRenderer::scripts(const FormulaNode &node, bool small) const {
    return render(node.parts[0], small).text + script(node.parts[1], false) + script(node.parts[2], true);
}

QString FormulaRenderer::enclosed(const FormulaNode &node, bool small) const {
    const QString inner = render(node, small).text;
    const QString text = m_html ? plain(node, small) : inner;
    const bool simple =
        isAlphanumeric(text) || (outerKind(node) != FormulaKind::Row && node.kind != FormulaKind::Fraction &&
                                 !text.contains(u' ') && !text.contains(u'/'));
    return simple ? inner : u'(' + inner + u')';
}

} // namespace

QString formulaToPlain(const FormulaNode &formula) {
    return FormulaRenderer(false).render(formula, false).text;
}

QString formulaToHtml(const FormulaNode &formula) {
    QString html = FormulaRenderer(true).render(formula, false).text;
    return html.replace(QStringLiteral("</i><i>"), QString());
}

} // namespace winnow
