#include "app/text/formulasigns.h"

#include "app/text/texsymbols.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

bool isBlank(QStringView command) {
    static constexpr std::array<QStringView, 11> names{
        u",", u";", u":", u">", u" ", u"\n", u"quad", u"qquad", u"thinspace", u"enspace", u"space"};
    return std::find(names.begin(), names.end(), command) != names.end();
}

} // namespace

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

std::optional<FormulaNode> commandSign(QStringView command) {
    if (command == u"\\")
        return FormulaNode{FormulaKind::Punctuation, QStringLiteral(";"), {}};
    if (command == u"!" || command == u"/" || command == u"-")
        return FormulaNode{};
    if (isBlank(command))
        return FormulaNode{FormulaKind::Space, QStringLiteral(" "), {}};
    return texMathSymbol(command);
}

// Up to four have a character of their own.
FormulaNode primesNode(size_t count) {
    static constexpr std::array<char16_t, mostPrimes> signs{u'′', u'″', u'‴', u'⁗'};
    return {FormulaKind::Symbol, QString(QChar(signs.at(count - 1))), {}};
}

std::optional<FormulaMarks> marksAround(QStringView command) {
    static const QHash<QString, FormulaMarks> marks{
        {QStringLiteral("ket"), {QStringLiteral("|"), QStringLiteral("⟩")}},
        {QStringLiteral("bra"), {QStringLiteral("⟨"), QStringLiteral("|")}},
        {QStringLiteral("braket"), {QStringLiteral("⟨"), QStringLiteral("⟩")}},
        {QStringLiteral("abs"), {QStringLiteral("|"), QStringLiteral("|")}},
        {QStringLiteral("norm"), {QStringLiteral("‖"), QStringLiteral("‖")}},
        {QStringLiteral("floor"), {QStringLiteral("⌊"), QStringLiteral("⌋")}},
        {QStringLiteral("ceil"), {QStringLiteral("⌈"), QStringLiteral("⌉")}},
        {QStringLiteral("set"), {QStringLiteral("{"), QStringLiteral("}")}},
        {QStringLiteral("paren"), {QStringLiteral("("), QStringLiteral(")")}}};
    const auto found = marks.constFind(command.toString());
    return found == marks.cend() ? std::nullopt : std::optional(*found);
}

std::optional<FormulaMarks> marksOfEnvironment(QStringView name) {
    static const QHash<QString, FormulaMarks> marks{
        {QStringLiteral("pmatrix"), {QStringLiteral("("), QStringLiteral(")")}},
        {QStringLiteral("bmatrix"), {QStringLiteral("["), QStringLiteral("]")}},
        {QStringLiteral("Bmatrix"), {QStringLiteral("{"), QStringLiteral("}")}},
        {QStringLiteral("vmatrix"), {QStringLiteral("|"), QStringLiteral("|")}},
        {QStringLiteral("Vmatrix"), {QStringLiteral("‖"), QStringLiteral("‖")}},
        {QStringLiteral("smallmatrix"), {QString(), QString()}},
        {QStringLiteral("cases"), {QStringLiteral("{"), QString()}}};
    const auto found = marks.constFind(name.toString());
    return found == marks.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> longArrow(QStringView command) {
    static const QHash<QString, QString> arrows{{QStringLiteral("xrightarrow"), QStringLiteral("→")},
                                                {QStringLiteral("xleftarrow"), QStringLiteral("←")},
                                                {QStringLiteral("xleftrightarrow"), QStringLiteral("↔")},
                                                {QStringLiteral("xRightarrow"), QStringLiteral("⇒")},
                                                {QStringLiteral("xmapsto"), QStringLiteral("↦")},
                                                {QStringLiteral("xhookrightarrow"), QStringLiteral("↪")}};
    const auto found = arrows.constFind(command.toString());
    return found == arrows.cend() ? std::nullopt : std::optional(*found);
}

bool isDelimiterSize(QStringView command) {
    static constexpr std::array<QStringView, 19> sizes{
        u"left", u"right", u"middle", u"big",   u"Big",   u"bigg",  u"Bigg",  u"bigl",  u"bigr", u"bigm",
        u"Bigl", u"Bigr",  u"Bigm",   u"biggl", u"biggr", u"Biggl", u"Biggr", u"biggm", u"Biggm"};
    return std::find(sizes.begin(), sizes.end(), command) != sizes.end();
}

FormulaNode inMarks(const FormulaMarks &marks, FormulaNode node) {
    return {
        FormulaKind::Row,
        {},
        {{FormulaKind::Opening, marks.open, {}}, std::move(node), {FormulaKind::Closing, marks.close, {}}}};
}

FormulaNode withScripts(FormulaNode base, FormulaNode sub, FormulaNode sup) {
    return {FormulaKind::Scripts, {}, {std::move(base), std::move(sub), std::move(sup)}};
}

} // namespace winnow
