#include "app/text/personname.h"

#include "app/model/authors.h"
#include "app/text/tex.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

template <size_t Size>
bool isOneOf(const std::array<QStringView, Size> &words, QStringView word) {
    return std::any_of(words.begin(), words.end(),
                       [word](QStringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; });
}

bool isParticle(QStringView word) {
    static constexpr std::array<QStringView, 13> particles{u"van", u"der",   u"de",    u"la",  u"von",
                                                           u"del", u"della", u"da",    u"mac", u"ter",
                                                           u"dem", u"di",    u"vaziri"};
    return isOneOf(particles, word);
}

bool isBetweenSurnames(QStringView word) {
    return word == u"y" || word == u"i" || word == u"e";
}

} // namespace

qsizetype surnameBegin(const QStringList &words) {
    const bool isAllSmall = !words.isEmpty() && words.front().front().isLower();
    qsizetype begin = words.size() - 1;
    if (begin > 0 && isNameSuffix(words[begin]))
        --begin;
    while (begin > 1 && (isParticle(words[begin - 1]) || (!isAllSmall && words[begin - 1].front().isLower())))
        begin -= begin > 2 && isBetweenSurnames(words[begin - 1]) ? 2 : 1;
    return begin;
}

bool isCollaboration(const QString &name) {
    static constexpr std::array<QStringView, 17> words{
        u"collaboration", u"consortium", u"team",    u"group",     u"project",     u"network",
        u"committee",     u"initiative", u"force",   u"community", u"experiment",  u"laboratory",
        u"institute",     u"university", u"society", u"alliance",  u"laboratories"};
    const auto parts = QStringView(name).split(u' ', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::any_of(parts.begin(), parts.end(), [](QStringView part) {
               return isOneOf(words, part) || (part.endsWith(u's') && isOneOf(words, part.chopped(1)));
           });
}

PersonName personName(const QString &name) {
    QString plain = texToPlain(name).simplified();
    plain.replace(QLatin1String(". -"),
                  QLatin1String(".-")); // arXiv separates initials: "X.-F." comes as "X. -F."
    plain.remove(u',').remove(u'{').remove(u'}');
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    PersonName person;
    if (words.size() > 1 && isNameSuffix(words.last()))
        person.suffix = words.takeLast();
    if (words.isEmpty())
        return person;
    const qsizetype begin = surnameBegin(words);
    person.given = words.mid(0, begin).join(u' ');
    qsizetype family = begin;
    while (family + 1 < words.size() && words[family].front().isLower())
        ++family;
    person.particle = words.mid(begin, family - begin).join(u' ');
    person.family = words.mid(family).join(u' ');
    return person;
}

} // namespace winnow
