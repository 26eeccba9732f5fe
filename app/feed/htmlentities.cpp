#include "app/feed/htmlentities.h"

#include <array>
#include <utility>

namespace winnow {

namespace {

using Entity = std::pair<QStringView, char16_t>;

// Those that occur in titles, names and abstracts.
constexpr std::array entities{
    Entity{u"nbsp", u'\u00a0'},   Entity{u"iexcl", u'\u00a1'},   Entity{u"sect", u'\u00a7'},
    Entity{u"copy", u'\u00a9'},   Entity{u"laquo", u'\u00ab'},   Entity{u"shy", u'\u00ad'},
    Entity{u"reg", u'\u00ae'},    Entity{u"deg", u'\u00b0'},     Entity{u"plusmn", u'\u00b1'},
    Entity{u"sup2", u'\u00b2'},   Entity{u"sup3", u'\u00b3'},    Entity{u"acute", u'\u00b4'},
    Entity{u"micro", u'\u00b5'},  Entity{u"para", u'\u00b6'},    Entity{u"middot", u'\u00b7'},
    Entity{u"raquo", u'\u00bb'},  Entity{u"frac12", u'\u00bd'},  Entity{u"iquest", u'\u00bf'},
    Entity{u"Agrave", u'\u00c0'}, Entity{u"Aacute", u'\u00c1'},  Entity{u"Acirc", u'\u00c2'},
    Entity{u"Atilde", u'\u00c3'}, Entity{u"Auml", u'\u00c4'},    Entity{u"Aring", u'\u00c5'},
    Entity{u"AElig", u'\u00c6'},  Entity{u"Ccedil", u'\u00c7'},  Entity{u"Egrave", u'\u00c8'},
    Entity{u"Eacute", u'\u00c9'}, Entity{u"Ecirc", u'\u00ca'},   Entity{u"Euml", u'\u00cb'},
    Entity{u"Igrave", u'\u00cc'}, Entity{u"Iacute", u'\u00cd'},  Entity{u"Icirc", u'\u00ce'},
    Entity{u"Iuml", u'\u00cf'},   Entity{u"ETH", u'\u00d0'},     Entity{u"Ntilde", u'\u00d1'},
    Entity{u"Ograve", u'\u00d2'}, Entity{u"Oacute", u'\u00d3'},  Entity{u"Ocirc", u'\u00d4'},
    Entity{u"Otilde", u'\u00d5'}, Entity{u"Ouml", u'\u00d6'},    Entity{u"times", u'\u00d7'},
    Entity{u"Oslash", u'\u00d8'}, Entity{u"Ugrave", u'\u00d9'},  Entity{u"Uacute", u'\u00da'},
    Entity{u"Ucirc", u'\u00db'},  Entity{u"Uuml", u'\u00dc'},    Entity{u"Yacute", u'\u00dd'},
    Entity{u"THORN", u'\u00de'},  Entity{u"szlig", u'\u00df'},   Entity{u"agrave", u'\u00e0'},
    Entity{u"aacute", u'\u00e1'}, Entity{u"acirc", u'\u00e2'},   Entity{u"atilde", u'\u00e3'},
    Entity{u"auml", u'\u00e4'},   Entity{u"aring", u'\u00e5'},   Entity{u"aelig", u'\u00e6'},
    Entity{u"ccedil", u'\u00e7'}, Entity{u"egrave", u'\u00e8'},  Entity{u"eacute", u'\u00e9'},
    Entity{u"ecirc", u'\u00ea'},  Entity{u"euml", u'\u00eb'},    Entity{u"igrave", u'\u00ec'},
    Entity{u"iacute", u'\u00ed'}, Entity{u"icirc", u'\u00ee'},   Entity{u"iuml", u'\u00ef'},
    Entity{u"eth", u'\u00f0'},    Entity{u"ntilde", u'\u00f1'},  Entity{u"ograve", u'\u00f2'},
    Entity{u"oacute", u'\u00f3'}, Entity{u"ocirc", u'\u00f4'},   Entity{u"otilde", u'\u00f5'},
    Entity{u"ouml", u'\u00f6'},   Entity{u"divide", u'\u00f7'},  Entity{u"oslash", u'\u00f8'},
    Entity{u"ugrave", u'\u00f9'}, Entity{u"uacute", u'\u00fa'},  Entity{u"ucirc", u'\u00fb'},
    Entity{u"uuml", u'\u00fc'},   Entity{u"yacute", u'\u00fd'},  Entity{u"thorn", u'\u00fe'},
    Entity{u"yuml", u'\u00ff'},   Entity{u"OElig", u'\u0152'},   Entity{u"oelig", u'\u0153'},
    Entity{u"Scaron", u'\u0160'}, Entity{u"scaron", u'\u0161'},  Entity{u"Yuml", u'\u0178'},
    Entity{u"fnof", u'\u0192'},   Entity{u"Alpha", u'\u0391'},   Entity{u"Beta", u'\u0392'},
    Entity{u"Gamma", u'\u0393'},  Entity{u"Delta", u'\u0394'},   Entity{u"Theta", u'\u0398'},
    Entity{u"Lambda", u'\u039b'}, Entity{u"Xi", u'\u039e'},      Entity{u"Pi", u'\u03a0'},
    Entity{u"Sigma", u'\u03a3'},  Entity{u"Phi", u'\u03a6'},     Entity{u"Psi", u'\u03a8'},
    Entity{u"Omega", u'\u03a9'},  Entity{u"alpha", u'\u03b1'},   Entity{u"beta", u'\u03b2'},
    Entity{u"gamma", u'\u03b3'},  Entity{u"delta", u'\u03b4'},   Entity{u"epsilon", u'\u03b5'},
    Entity{u"zeta", u'\u03b6'},   Entity{u"eta", u'\u03b7'},     Entity{u"theta", u'\u03b8'},
    Entity{u"iota", u'\u03b9'},   Entity{u"kappa", u'\u03ba'},   Entity{u"lambda", u'\u03bb'},
    Entity{u"mu", u'\u03bc'},     Entity{u"nu", u'\u03bd'},      Entity{u"xi", u'\u03be'},
    Entity{u"pi", u'\u03c0'},     Entity{u"rho", u'\u03c1'},     Entity{u"sigma", u'\u03c3'},
    Entity{u"tau", u'\u03c4'},    Entity{u"upsilon", u'\u03c5'}, Entity{u"phi", u'\u03c6'},
    Entity{u"chi", u'\u03c7'},    Entity{u"psi", u'\u03c8'},     Entity{u"omega", u'\u03c9'},
    Entity{u"ensp", u'\u2002'},   Entity{u"emsp", u'\u2003'},    Entity{u"thinsp", u'\u2009'},
    Entity{u"ndash", u'\u2013'},  Entity{u"mdash", u'\u2014'},   Entity{u"lsquo", u'\u2018'},
    Entity{u"rsquo", u'\u2019'},  Entity{u"sbquo", u'\u201a'},   Entity{u"ldquo", u'\u201c'},
    Entity{u"rdquo", u'\u201d'},  Entity{u"bdquo", u'\u201e'},   Entity{u"dagger", u'\u2020'},
    Entity{u"bull", u'\u2022'},   Entity{u"hellip", u'\u2026'},  Entity{u"permil", u'\u2030'},
    Entity{u"prime", u'\u2032'},  Entity{u"euro", u'\u20ac'},    Entity{u"trade", u'\u2122'},
    Entity{u"larr", u'\u2190'},   Entity{u"uarr", u'\u2191'},    Entity{u"rarr", u'\u2192'},
    Entity{u"darr", u'\u2193'},   Entity{u"harr", u'\u2194'},    Entity{u"rArr", u'\u21d2'},
    Entity{u"forall", u'\u2200'}, Entity{u"part", u'\u2202'},    Entity{u"exist", u'\u2203'},
    Entity{u"empty", u'\u2205'},  Entity{u"nabla", u'\u2207'},   Entity{u"isin", u'\u2208'},
    Entity{u"prod", u'\u220f'},   Entity{u"sum", u'\u2211'},     Entity{u"minus", u'\u2212'},
    Entity{u"radic", u'\u221a'},  Entity{u"infin", u'\u221e'},   Entity{u"cap", u'\u2229'},
    Entity{u"cup", u'\u222a'},    Entity{u"int", u'\u222b'},     Entity{u"sim", u'\u223c'},
    Entity{u"cong", u'\u2245'},   Entity{u"asymp", u'\u2248'},   Entity{u"ne", u'\u2260'},
    Entity{u"equiv", u'\u2261'},  Entity{u"le", u'\u2264'},      Entity{u"ge", u'\u2265'},
    Entity{u"sub", u'\u2282'},    Entity{u"sup", u'\u2283'},     Entity{u"oplus", u'\u2295'},
    Entity{u"otimes", u'\u2297'}, Entity{u"perp", u'\u22a5'},    Entity{u"sdot", u'\u22c5'},
};

} // namespace

QString HtmlEntities::resolveUndeclaredEntity(const QString &name) {
    for (const auto &[known, character] : entities) {
        if (known == name)
            return QString(QChar(character));
    }
    // The answer is parsed as XML again: an unescaped "&name;" would be resolved for ever.
    return QStringLiteral("&amp;") + name + QLatin1Char(';');
}

} // namespace winnow
