#include "app/text/formulacursor.h"

#include <algorithm>
#include <array>

namespace winnow {

void FormulaCursor::skipSpaces() {
    while (!isAtEnd() && here().isSpace())
        ++m_pos;
}

bool FormulaCursor::isCommandAhead(QStringView name) const {
    const QStringView rest = m_text.sliced(m_pos);
    return rest.startsWith(u'\\') && rest.sliced(1).startsWith(name) &&
           (rest.size() == name.size() + 1 || !rest[name.size() + 1].isLetter());
}

QStringView FormulaCursor::takeNumber() {
    const auto begin = m_pos;
    const auto isPart = [this](qsizetype i) {
        return m_text[i].isDigit() ||
               ((m_text[i] == u'.' || m_text[i] == u',') && i + 1 < m_text.size() && m_text[i + 1].isDigit());
    };
    while (!isAtEnd() && isPart(m_pos))
        ++m_pos;
    return m_text.sliced(begin, m_pos - begin);
}

QStringView FormulaCursor::takeCharacter() {
    const auto begin = m_pos;
    if (take().isHighSurrogate() && !isAtEnd())
        ++m_pos;
    return m_text.sliced(begin, m_pos - begin);
}

QStringView FormulaCursor::takeCommandName() {
    ++m_pos; // '\'
    const auto begin = m_pos;
    const auto isAsciiLetter = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    while (!isAtEnd() && isAsciiLetter(here()))
        ++m_pos;
    if (m_pos == begin && !isAtEnd())
        ++m_pos; // a symbol: \{ \, \%
    return m_text.sliced(begin, m_pos - begin);
}

std::optional<QStringView> FormulaCursor::takeGroup(QChar open, QChar close) {
    const auto start = m_pos;
    skipSpaces();
    if (!isAt(open)) {
        m_pos = start;
        return std::nullopt;
    }
    const auto begin = ++m_pos;
    for (int depth = 1; m_pos < m_text.size(); ++m_pos) {
        const QChar c = m_text[m_pos];
        if (c == u'\\')
            ++m_pos;
        else if (c == close && --depth == 0)
            return m_text.sliced(begin, m_pos++ - begin);
        else if (c == open)
            ++depth;
    }
    m_pos = start;
    return std::nullopt;
}

bool FormulaCursor::skipIgnored(QStringView command) {
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
        return takeGroup().has_value(); // only the following group is shown
    if (command == u"mkern" || command == u"mskip" || command == u"kern" || command == u"hskip") {
        while (m_pos < m_text.size() &&
               (m_text[m_pos].isDigit() || m_text[m_pos] == u'-' || m_text[m_pos] == u'.'))
            ++m_pos;
        m_pos = std::min(m_pos + 2, m_text.size()); // the unit: mu, pt
        return true;
    }
    return false;
}

} // namespace winnow
