#include "app/model/authors.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

// Unbalanced brackets say nothing about where a name ends.
bool areBalanced(QStringView text, QChar open, QChar close) {
    int depth = 0;
    for (const QChar c : text) {
        depth += c == open ? 1 : c == close ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

// An entity "&eacute;" or "&#233;" typed by somebody: its semicolon is not a separator.
bool endsEntity(QStringView text, qsizetype semicolon) {
    qsizetype begin = semicolon;
    while (begin > 0 && (text[begin - 1].isLetterOrNumber() || text[begin - 1] == u'#'))
        --begin;
    return begin < semicolon && begin > 0 && text[begin - 1] == u'&';
}

bool isAnd(QStringView word) {
    static constexpr std::array<QStringView, 5> words{u"and", u"AND", u"&", u"\\&", u"&amp;"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool mayHoldAnd(QStringView text) {
    return text.contains(u'&') || text.contains(u"and") || text.contains(u"AND");
}

// After these words comes a group's name, whose "and" belongs to it: "Health and Safety Group".
bool isNameOfMany(QStringView name) {
    static constexpr std::array<QStringView, 7> words{
        u"collaboration", u"collaborations", u"consortium", u"team", u"group", u"project", u"network"};
    const QStringView last = name.sliced(name.lastIndexOf(u' ') + 1);
    return std::any_of(words.begin(), words.end(),
                       [last](QStringView word) { return last.compare(word, Qt::CaseInsensitive) == 0; });
}

// "for the Heron Collaboration" gives "Heron Collaboration"; empty: there is no collaboration.
QString collaborationIn(QStringView text) {
    if (!text.contains(u"ollaboration") && !text.contains(u"onsortium"))
        return {};
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:and|for|from|of|on behalf of|representing)\\s+)*(?:the\\s+)?"
                       "(\\S.*\\s(?:Collaborations?|Consortium))$"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text.toString()).captured(1);
}

// Collects names as they come.
class AuthorList final {
public:
    void addAll(const QString &creators) {
        const bool hasParentheses = areBalanced(creators, u'(', u')');
        const bool hasBraces = areBalanced(creators, u'{', u'}');
        QString name; // the part outside parentheses
        QString affiliation;
        qsizetype from = 0;
        int parentheses = 0;
        int braces = 0;
        const auto takeInto = [&](QString &text, qsizetype end) {
            text += QStringView(creators).sliced(from, end - from);
            from = end + 1;
        };
        const auto finishName = [&](qsizetype end) {
            takeInto(name, end);
            add(name, affiliation);
            name.clear();
            affiliation.clear();
        };
        for (qsizetype at = 0; at < creators.size(); ++at) {
            const char16_t c = creators.at(at).unicode();
            if (c == u'{' && hasBraces) {
                ++braces;
            } else if (c == u'}' && hasBraces) {
                --braces;
            } else if (braces > 0) {
                continue;
            } else if (c == u'(' && hasParentheses) {
                if (parentheses++ == 0)
                    takeInto(name, at);
            } else if (c == u')' && hasParentheses) {
                if (--parentheses == 0)
                    takeInto(affiliation, at);
            } else if (parentheses == 0 && (c == u',' || (c == u';' && !endsEntity(creators, at)))) {
                finishName(at);
            }
        }
        finishName(creators.size());
    }
    QStringList finish() {
        for (const QString &collaboration : std::as_const(m_behindNames))
            addOne(collaboration);
        return m_names;
    }

private:
    // The text between two commas, with the affiliation after it separated.
    void add(const QString &text, const QString &affiliation) {
        const QString name = text.simplified();
        if (mayHoldAnd(name))
            addJoined(name);
        else
            addOne(name);
        const auto parts = QStringView(affiliation).split(u',');
        for (const QStringView part : parts)
            if (QString collaboration = collaborationIn(part.trimmed()); !collaboration.isEmpty())
                m_behindNames.append(std::move(collaboration));
    }
    void addJoined(const QString &text) {
        const QStringList words = text.split(u' ');
        const bool isOfMany = isNameOfMany(text);
        QStringList name;
        int braces = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString &word = words[i];
            const bool isThe = words.value(i + 1).compare(u"the", Qt::CaseInsensitive) == 0;
            if (isAnd(word) && braces == 0 && (name.isEmpty() || !isOfMany || isThe)) {
                addOne(name.join(u' '));
                name.clear();
                continue;
            }
            braces += int(word.count(u'{') - word.count(u'}'));
            name.append(word);
        }
        addOne(name.join(u' '));
    }
    void addOne(const QString &name) {
        if (name.isEmpty())
            return;
        if (isNameSuffix(name) && !m_names.isEmpty()) {
            m_names.last() += u' ' + name;
            return;
        }
        const QString collaboration = collaborationIn(name);
        const bool isThe = name.startsWith(u"The ");
        if (collaboration.isEmpty() || !isKnown(collaboration))
            m_names.append(collaboration.isEmpty() || isThe ? name : collaboration);
    }
    bool isKnown(const QString &collaboration) const {
        return std::any_of(m_names.begin(), m_names.end(), [&](const QString &name) {
            return collaborationIn(name).compare(collaboration, Qt::CaseInsensitive) == 0;
        });
    }

    QStringList m_names;
    QStringList m_behindNames; // collaborations in parentheses
};

} // namespace

bool isNameSuffix(QStringView word) {
    static constexpr std::array<QStringView, 5> suffixes{u"jr", u"sr", u"II", u"III", u"IV"};
    const QStringView bare = word.endsWith(u'.') ? word.chopped(1) : word;
    return std::any_of(suffixes.begin(), suffixes.end(), [bare](QStringView suffix) {
        return bare.compare(suffix, suffix.front().isLower() ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
    });
}

QStringList splitAuthors(const QString &creators) {
    return splitAuthors(QStringList{creators});
}

QStringList splitAuthors(const QStringList &creators) {
    AuthorList authors;
    for (const QString &text : creators)
        authors.addAll(text);
    return authors.finish();
}

} // namespace winnow
