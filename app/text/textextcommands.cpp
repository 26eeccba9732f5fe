#include "app/text/chemistry.h"
#include "app/text/formula.h"
#include "app/text/texalphabets.h"
#include "app/text/texsymbols.h"
#include "app/text/textextreader.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

struct Font {
    QStringView command, open, close;
};

constexpr std::array<Font, 21> fonts{{
    {u"emph", u"<i>", u"</i>"},   {u"textit", u"<i>", u"</i>"}, {u"textsl", u"<i>", u"</i>"},
    {u"textbf", u"<b>", u"</b>"}, {u"texttt", u"", u""},        {u"textsc", u"", u""},
    {u"textsf", u"", u""},        {u"textrm", u"", u""},        {u"textnormal", u"", u""},
    {u"textup", u"", u""},        {u"textmd", u"", u""},        {u"text", u"", u""},
    {u"mbox", u"", u""},          {u"hbox", u"", u""},          {u"underline", u"", u""},
    {u"uline", u"", u""},         {u"url", u"", u""},           {u"path", u"", u""},
    {u"mathrm", u"", u""},        {u"enquote", u"", u""},       {u"textquote", u"", u""},
}};

constexpr std::array<Font, 14> switches{{
    {u"em", u"<i>", u"</i>"},
    {u"it", u"<i>", u"</i>"},
    {u"sl", u"<i>", u"</i>"},
    {u"itshape", u"<i>", u"</i>"},
    {u"bf", u"<b>", u"</b>"},
    {u"bfseries", u"<b>", u"</b>"},
    {u"sc", u"", u""},
    {u"scshape", u"", u""},
    {u"sf", u"", u""},
    {u"tt", u"", u""},
    {u"rm", u"", u""},
    {u"small", u"", u""},
    {u"ttfamily", u"", u""},
    {u"sffamily", u"", u""},
}};

} // namespace

// The accent's letter comes as "{e}", "{\i}", "\i", " e" or "e". A pair that Unicode does not have as one
// character is left as given: it is more often an escaped quote than an accent.
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
        put(letter);
        return true;
    }
    if (name == u"t" && base.size() == 2 && base.front().isLetter()) {
        put(base);
        return true;
    }
    m_pos = begin;
    if (apostrophe || (name == u"'" && !at(begin).isLetter() && !braced)) {
        put(u"'");
        return true;
    }
    return false;
}

bool TexTextReader::readFont(QStringView name) {
    const auto *const font =
        std::find_if(fonts.begin(), fonts.end(), [&](const Font &f) { return f.command == name; });
    if (font == fonts.end())
        return false;
    const auto content = takeGroup();
    if (!content)
        return false;
    if (name == u"url" || name == u"path")
        put(*content);
    else
        put(font->open, inner(*content), font->close);
    return true;
}

// \textsuperscript{6}: in Unicode's raised characters, as in formulas. A sign of its own ("®") is read
// without.
bool TexTextReader::readScript(QStringView name) {
    const bool raised = name == u"textsuperscript";
    if (!raised && name != u"textsubscript")
        return false;
    const auto content = takeGroup();
    if (!content)
        return false;
    if (m_output == TexOutput::Html) {
        put(raised ? u"<sup>" : u"<sub>", inner(*content), raised ? u"</sup>" : u"</sub>");
        return true;
    }
    const QString text = renderTexText(*content, TexOutput::Plain, m_depth + 1);
    const auto characters = raised ? asSuperscript(text) : asSubscript(text);
    const bool isSign = !characters && text.size() == 1 && !text.front().isLetterOrNumber();
    if (m_output == TexOutput::Pieces && !isSign) {
        putTex(QStringLiteral("\\%1{%2}").arg(name, *content));
    } else if (characters || isSign) {
        put(characters.value_or(text));
    } else {
        put(raised ? u"^(" : u"_(");
        put(text);
        put(u")");
    }
    return true;
}

bool TexTextReader::readWithArgument(QStringView name) {
    const auto begin = m_pos;
    if (name == u"href" || name == u"textcolor") {
        const auto first = takeGroup();
        const auto shown = first ? takeGroup() : std::nullopt;
        if (shown)
            m_out += inner(*shown);
        else
            m_pos = begin;
        return shown.has_value();
    }
    if (name == u"footnote") {
        const auto note = takeGroup();
        if (note) {
            put(m_out.isEmpty() || m_out.back().isSpace() ? u"(" : u" (");
            m_out += inner(note->trimmed());
            put(u")");
        }
        return note.has_value();
    }
    if (name == u"ensuremath" || name == u"ce") {
        const auto content = takeGroup();
        const auto tree =
            content
                ? parseFormula(m_in.sliced(begin - name.size() - 1, m_pos - begin + name.size() + 1), m_depth)
                : std::nullopt;
        if (tree && m_output == TexOutput::Pieces)
            putTex(name == u"ce" ? QStringLiteral("$\\mathrm{%1}$").arg(chemistryToFormula(*content))
                                 : QStringLiteral("$%1$").arg(*content));
        else if (tree)
            putFormula(*tree);
        else
            m_pos = begin;
        return tree.has_value();
    }
    if (readList(name))
        return true;
    if (name == u"xspace" || name == u"par" || name == u"newline" || name == u"noindent" ||
        name == u"protect") {
        if (name != u"xspace" && !m_out.endsWith(u' '))
            put(u" ");
        skipSpaces();
        return true;
    }
    return false;
}

// Lists in one line, their items after bullets.
bool TexTextReader::readList(QStringView name) {
    static constexpr std::array lists{u"itemize", u"enumerate", u"description", u"quote", u"center"};
    const auto begin = m_pos;
    if (name == u"item") {
        skipSpaces();
        put(m_out.isEmpty() || m_out.back().isSpace() ? u"• " : u" • ");
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
        put(u"{");
        return;
    }
    for (const Font &font : switches) {
        if (!content->startsWith(u'\\') || !content->sliced(1).startsWith(font.command))
            continue;
        const QStringView rest = content->sliced(1 + font.command.size());
        if (!rest.isEmpty() && isTexLetter(rest.front()))
            continue;
        put(font.open, inner(rest.trimmed()), font.close);
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
    if (m_output == TexOutput::Pieces && (word || !protects) && !isVariable) {
        putTex(QStringLiteral("{"));
        m_out += text;
        putTex(QStringLiteral("}"));
        return;
    }
    if (!protects)
        put(u"{");
    m_out += text;
    if (!protects)
        put(u"}");
}

} // namespace winnow
