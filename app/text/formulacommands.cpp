#include "app/text/formulaparser.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

FormulaNode inMarks(const QString &open, FormulaNode node, const QString &close) {
    return {FormulaKind::Row,
            {},
            {{FormulaKind::Opening, open, {}}, std::move(node), {FormulaKind::Closing, close, {}}}};
}

FormulaNode scripts(FormulaNode base, FormulaNode sub, FormulaNode sup) {
    return {FormulaKind::Scripts, {}, {std::move(base), std::move(sub), std::move(sup)}};
}

} // namespace

FormulaParser::Parsed FormulaParser::parseInner(std::optional<QStringView> content) const {
    if (!content)
        return FormulaNode{};
    if (m_depth >= deepestTexNesting)
        return std::nullopt;
    return FormulaParser(*content, m_depth + 1).parse();
}

std::optional<QStringView> FormulaParser::takeGroup(QChar open, QChar close) {
    const auto start = m_pos;
    skipSpaces();
    if (m_pos >= m_in.size() || m_in[m_pos] != open) {
        m_pos = start;
        return std::nullopt;
    }
    const auto begin = ++m_pos;
    for (int depth = 1; m_pos < m_in.size(); ++m_pos) {
        const QChar c = m_in[m_pos];
        if (c == u'\\')
            ++m_pos;
        else if (c == close && --depth == 0)
            return m_in.sliced(begin, m_pos++ - begin);
        else if (c == open)
            ++depth;
    }
    m_pos = start;
    return std::nullopt;
}

FormulaParser::Parsed FormulaParser::readCodePoint() {
    const auto code = takeGroup();
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
        return inMarks(QStringLiteral("("), std::move(row), QStringLiteral(")"));
    }
    if (command == u"sqrt") {
        const auto index = takeGroup(u'[', u']');
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
        all.parts.push_back(command == u"mod" ? row : inMarks(QStringLiteral("("), row, QStringLiteral(")")));
        return all;
    }
    struct Marks {
        QStringView command, open, close;
    };
    static constexpr std::array<Marks, 9> marks{{{u"ket", u"|", u"⟩"},
                                                 {u"bra", u"⟨", u"|"},
                                                 {u"braket", u"⟨", u"⟩"},
                                                 {u"abs", u"|", u"|"},
                                                 {u"norm", u"‖", u"‖"},
                                                 {u"floor", u"⌊", u"⌋"},
                                                 {u"ceil", u"⌈", u"⌉"},
                                                 {u"set", u"{", u"}"},
                                                 {u"paren", u"(", u")"}}};
    for (const Marks &pair : marks) {
        if (pair.command != command)
            continue;
        auto content = readArgument();
        return content ? Parsed(inMarks(pair.open.toString(), std::move(*content), pair.close.toString()))
                       : std::nullopt;
    }
    return std::nullopt;
}

// Things above and below others: their place is shown by superscript and subscript.
FormulaParser::Parsed FormulaParser::readStack(QStringView command) {
    if (command == u"overset" || command == u"stackrel" || command == u"underset") {
        auto mark = readArgument();
        auto base = mark ? readArgument() : std::nullopt;
        if (!base)
            return std::nullopt;
        return command == u"underset" ? scripts(std::move(*base), std::move(*mark), {})
                                      : scripts(std::move(*base), {}, std::move(*mark));
    }
    if (command == u"textsuperscript" || command == u"textsubscript") {
        auto script = readText();
        if (!script)
            return std::nullopt;
        return command == u"textsubscript" ? scripts({}, std::move(*script), {})
                                           : scripts({}, {}, std::move(*script));
    }
    if (command == u"underbrace" || command == u"overbrace" || command == u"substack" ||
        command == u"overbracket" || command == u"underbracket")
        return readArgument();
    struct Arrow {
        QStringView command, arrow;
    };
    static constexpr std::array<Arrow, 6> arrows{{{u"xrightarrow", u"→"},
                                                  {u"xleftarrow", u"←"},
                                                  {u"xleftrightarrow", u"↔"},
                                                  {u"xRightarrow", u"⇒"},
                                                  {u"xmapsto", u"↦"},
                                                  {u"xhookrightarrow", u"↪"}}};
    const auto *const arrow =
        std::find_if(arrows.begin(), arrows.end(), [&](const Arrow &a) { return a.command == command; });
    if (arrow == arrows.end())
        return std::nullopt;
    const auto below = takeGroup(u'[', u']');
    const auto sub = parseInner(below);
    auto above = readArgument();
    if (!sub || !above)
        return std::nullopt;
    return scripts({FormulaKind::Relation, arrow->arrow.toString(), {}}, *sub, std::move(*above));
}

FormulaParser::Parsed FormulaParser::readEnvironment() {
    const auto name = takeGroup();
    if (!name)
        return std::nullopt;
    if (*name == u"array")
        takeGroup(); // columns
    auto row = readRow(Until::Environment);
    if (!row || !isCommandAhead(u"end"))
        return std::nullopt;
    takeCommandName();
    if (const auto closing = takeGroup(); !closing || *closing != *name)
        return std::nullopt;
    static const QHash<QString, std::pair<QString, QString>> marks{
        {QStringLiteral("pmatrix"), {QStringLiteral("("), QStringLiteral(")")}},
        {QStringLiteral("bmatrix"), {QStringLiteral("["), QStringLiteral("]")}},
        {QStringLiteral("Bmatrix"), {QStringLiteral("{"), QStringLiteral("}")}},
        {QStringLiteral("vmatrix"), {QStringLiteral("|"), QStringLiteral("|")}},
        {QStringLiteral("Vmatrix"), {QStringLiteral("‖"), QStringLiteral("‖")}},
        {QStringLiteral("smallmatrix"), {QString(), QString()}},
        {QStringLiteral("cases"), {QStringLiteral("{"), QString()}}};
    const auto found = marks.constFind(name->toString());
    return found == marks.cend() ? row : Parsed(inMarks(found->first, std::move(*row), found->second));
}

FormulaParser::Parsed FormulaParser::readDelimiter(QStringView command) {
    static constexpr std::array<QStringView, 19> sizes{
        u"left", u"right", u"middle", u"big",   u"Big",   u"bigg",  u"Bigg",  u"bigl",  u"bigr", u"bigm",
        u"Bigl", u"Bigr",  u"Bigm",   u"biggl", u"biggr", u"Biggl", u"Biggr", u"biggm", u"Biggm"};
    if (std::find(sizes.begin(), sizes.end(), command) == sizes.end())
        return std::nullopt;
    m_unclosed += command == u"left" ? 1 : command == u"right" ? -1 : 0;
    skipSpaces();
    if (m_pos >= m_in.size())
        return std::nullopt;
    if (m_in[m_pos] == u'.') { // no mark on this side
        ++m_pos;
        return FormulaNode{};
    }
    if (m_in[m_pos] == u'{' || m_in[m_pos] == u'}')
        return std::nullopt;
    auto mark = readAtom();
    if (!mark)
        return std::nullopt;
    if (command == u"left" || command.endsWith(u'l'))
        mark->kind = FormulaKind::Opening;
    else if (command == u"right" || command.endsWith(u'r'))
        mark->kind = FormulaKind::Closing;
    return mark;
}

bool FormulaParser::skipIgnored(QStringView command) {
    static constexpr std::array<QStringView, 22> plain{
        u"displaystyle", u"textstyle",  u"scriptstyle", u"scriptscriptstyle",
        u"limits",       u"nolimits",   u"nonumber",    u"notag",
        u"xspace",       u"relax",      u"protect",     u"allowbreak",
        u"nobreak",      u"hfill",      u"small",       u"tiny",
        u"large",        u"normalsize", u"centering",   u"footnotesize",
        u"scriptsize",   u"hline"};
    if (std::find(plain.begin(), plain.end(), command) != plain.end())
        return true;
    static constexpr std::array<QStringView, 9> withArgument{
        u"label", u"tag", u"color", u"phantom", u"hphantom", u"vphantom", u"hspace", u"vspace", u"style"};
    if (std::find(withArgument.begin(), withArgument.end(), command) != withArgument.end())
        return takeGroup().has_value();
    if (command == u"textcolor" || command == u"href" || command == u"class" || command == u"cssId")
        return takeGroup().has_value(); // the group that follows is what shows
    if (command == u"mkern" || command == u"mskip" || command == u"kern" || command == u"hskip") {
        while (m_pos < m_in.size() && (m_in[m_pos].isDigit() || m_in[m_pos] == u'-' || m_in[m_pos] == u'.'))
            ++m_pos;
        m_pos = std::min(m_pos + 2, m_in.size()); // the unit: mu, pt
        return true;
    }
    return false;
}

} // namespace winnow
