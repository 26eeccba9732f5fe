#include "app/text/chemistry.h"

#include <array>

namespace winnow {

namespace {

struct Arrow {
    QStringView written, command;
};
constexpr std::array<Arrow, 5> arrows{{{u"<=>", u"\\rightleftharpoons "},
                                       {u"<->", u"\\leftrightarrow "},
                                       {u"->", u"\\rightarrow "},
                                       {u"<-", u"\\leftarrow "},
                                       {u"=>", u"\\Rightarrow "}}};

bool isCharge(QChar c) {
    return c == u'+' || c == u'-';
}

// After these a number counts atoms; elsewhere it counts molecules.
bool endsAtom(QChar c) {
    return c.isLetter() || c == u')' || c == u']';
}

} // namespace

QString chemistryToFormula(QStringView text) {
    QString formula;
    qsizetype i = 0;
    const auto at = [&](qsizetype place) {
        return place >= 0 && place < text.size() ? text[place] : QChar(u' ');
    };
    const auto takeWhile = [&](auto belongs) {
        const qsizetype begin = i;
        while (i < text.size() && belongs(text[i]))
            ++i;
        return QStringLiteral("{%1}").arg(text.sliced(begin, i - begin));
    };
    const auto takeArrow = [&] {
        for (const Arrow &arrow : arrows) {
            if (!text.sliced(i).startsWith(arrow.written))
                continue;
            formula += arrow.command;
            i += arrow.written.size();
            return true;
        }
        return false;
    };
    while (i < text.size()) {
        const QChar c = text[i];
        if (takeArrow())
            continue;
        if (c.isDigit() && endsAtom(at(i - 1))) {
            formula += u'_' + takeWhile([](QChar d) { return d.isDigit(); });
        } else if (c == u'^' && (at(i + 1).isDigit() || isCharge(at(i + 1)))) {
            ++i;
            formula += u'^' + takeWhile([](QChar d) { return d.isDigit() || isCharge(d); });
        } else if (isCharge(c) && at(i + 1).isSpace() && !at(i - 1).isSpace()) {
            formula += u'^' + takeWhile(isCharge);
        } else {
            formula += c;
            ++i;
        }
    }
    return formula;
}

} // namespace winnow
