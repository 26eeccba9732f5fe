#include "app/text/texalphabets.h"

#include <QHash>

#include <array>
#include <utility>

namespace winnow {

namespace {

struct AlphabetBlock {
    char32_t capitalA, smallA, zero; // 0: the alphabet has none
    QStringView exceptions;          // pairs of letter and character: those that Unicode had before the block
};

// https://www.unicode.org/charts/PDF/U1D400.pdf
AlphabetBlock block(TexAlphabet alphabet) {
    switch (alphabet) {
    case TexAlphabet::Blackboard:
        return {0x1D538, 0x1D552, 0x1D7D8, u"CℂHℍNℕPℙQℚRℝZℤ"};
    case TexAlphabet::Script:
        return {0x1D49C, 0x1D4B6, 0, u"BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ"};
    case TexAlphabet::Fraktur:
        return {0x1D504, 0x1D51E, 0, u"CℭHℌIℑRℜZℨ"};
    }
    return {};
}

char32_t shifted(QChar c, const AlphabetBlock &shapes) {
    const char16_t code = c.unicode();
    if (code >= u'A' && code <= u'Z')
        return shapes.capitalA + (code - u'A');
    if (code >= u'a' && code <= u'z')
        return shapes.smallA + (code - u'a');
    if (code >= u'0' && code <= u'9' && shapes.zero)
        return shapes.zero + (code - u'0');
    return code;
}

// Pairs of a character and its superscript or subscript form; all are in the basic plane. A self-explanatory
// symbol need not be lowered: M⊙ is the mass of the sun.
constexpr char16_t superscripts[] =
    u"0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻAᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶ"
    u"KᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂαᵅβᵝγᵞδᵟθᶿϵᵋεᵋϕᵠφᵠχᵡ′′″″‴‴°°∘°††‡‡∗***⋆*⊤ᵀ⊥⊥";
constexpr char16_t subscripts[] =
    u"0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨφᵩϕᵩχᵪ⊙⊙⊕⊕";

QHash<QChar, QChar> charPairs(QStringView list) {
    QHash<QChar, QChar> table;
    for (qsizetype i = 0; i + 1 < list.size(); i += 2)
        table.insert(list[i], list[i + 1]);
    return table;
}

std::optional<QString> mapped(QStringView text, const QHash<QChar, QChar> &table) {
    QString result;
    for (const QChar c : text) {
        const auto found = table.constFind(c);
        if (found == table.cend())
            return std::nullopt;
        result += *found;
    }
    return result;
}

using Accent = std::pair<QStringView, char16_t>;

constexpr std::array<Accent, 16> textAccents{{
    {u"'", u'\u0301'},
    {u"`", u'\u0300'},
    {u"^", u'\u0302'},
    {u"\"", u'\u0308'},
    {u"~", u'\u0303'},
    {u"=", u'\u0304'},
    {u".", u'\u0307'},
    {u"u", u'\u0306'},
    {u"v", u'\u030C'},
    {u"H", u'\u030B'},
    {u"c", u'\u0327'},
    {u"k", u'\u0328'},
    {u"r", u'\u030A'},
    {u"b", u'\u0331'},
    {u"d", u'\u0323'},
    {u"t", u'\u0361'},
}};

template <class Table>
std::optional<QChar> find(const Table &table, QStringView command) {
    for (const auto &[name, combining] : table)
        if (name == command)
            return QChar(combining);
    return std::nullopt;
}

} // namespace

QString inAlphabet(QStringView text, TexAlphabet alphabet) {
    const AlphabetBlock shapes = block(alphabet);
    const QHash<QChar, QChar> exceptions = charPairs(shapes.exceptions);
    QString result;
    for (const QChar c : text) {
        if (const auto found = exceptions.constFind(c); found != exceptions.cend())
            result += *found;
        else
            result += QString::fromUcs4(std::array{shifted(c, shapes)}.data(), 1);
    }
    return result;
}

std::optional<QString> asSuperscript(QStringView text) {
    static const QHash<QChar, QChar> table = charPairs(superscripts);
    return mapped(text, table);
}

std::optional<QString> asSubscript(QStringView text) {
    static const QHash<QChar, QChar> table = charPairs(subscripts);
    return mapped(text, table);
}

std::optional<QChar> mathAccent(QStringView command) {
    static constexpr std::array<Accent, 20> table{{
        {u"hat", u'\u0302'},           {u"widehat", u'\u0302'},
        {u"tilde", u'\u0303'},         {u"widetilde", u'\u0303'},
        {u"bar", u'\u0304'},           {u"vec", u'\u20D7'},
        {u"dot", u'\u0307'},           {u"ddot", u'\u0308'},
        {u"dddot", u'\u20DB'},         {u"acute", u'\u0301'},
        {u"grave", u'\u0300'},         {u"breve", u'\u0306'},
        {u"check", u'\u030C'},         {u"widecheck", u'\u030C'},
        {u"mathring", u'\u030A'},      {u"overrightarrow", u'\u20D7'},
        {u"overleftarrow", u'\u20D6'}, {u"overline", u'\u0305'},
        {u"underline", u'\u0332'},     {u"not", u'\u0338'},
    }};
    return find(table, command);
}

std::optional<QChar> textAccent(QStringView command) {
    return find(textAccents, command);
}

std::optional<QString> textAccentCommand(QChar combining) {
    for (const auto &[name, mark] : textAccents)
        if (mark == combining.unicode())
            return name.toString();
    return std::nullopt;
}

QString accented(QStringView base, QChar combining) {
    const QList<uint> points = base.toUcs4();
    if (points.isEmpty())
        return {};
    const bool throughout = combining == u'\u0305' || combining == u'\u0332'; // lines cover all letters
    const qsizetype middle = (points.size() - 1) / 2;
    QString result;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t point = points[i];
        result += QString::fromUcs4(&point, 1);
        if ((throughout || i == middle) && !QChar::isMark(point))
            result += combining;
    }
    return result.normalized(QString::NormalizationForm_C);
}

} // namespace winnow
