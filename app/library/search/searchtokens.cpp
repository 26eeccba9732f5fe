#include "app/library/search/searchtokens.h"

namespace winnow {

namespace {

// Control characters would end a query in SQLite.
bool isBlank(QChar c) {
    return c.isSpace() || c.category() == QChar::Other_Control;
}

bool isFieldLetter(QChar c) {
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
           (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
}

class Scanner final {
public:
    explicit Scanner(const QString &text) : m_text(text) {}

    std::vector<SearchToken> all() {
        std::vector<SearchToken> tokens;
        for (skipBlanks(); !atEnd(); skipBlanks())
            tokens.push_back(token());
        return tokens;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar next() const { return m_text.at(m_at); }

    void skipBlanks() {
        while (!atEnd() && isBlank(next()))
            ++m_at;
    }

    SearchToken token() {
        SearchToken token;
        token.offset = m_at;
        if (next() == QLatin1Char('-')) {
            token.negated = true;
            ++m_at;
        }
        token.fieldOffset = m_at;
        qsizetype colon = m_at;
        while (colon < m_text.size() && isFieldLetter(m_text.at(colon)))
            ++colon;
        if (colon > m_at && colon < m_text.size() && m_text.at(colon) == QLatin1Char(':')) {
            token.field = m_text.mid(m_at, colon - m_at);
            m_at = colon + 1;
        }
        token.valueOffset = m_at;
        if (!atEnd() && isSearchQuote(next()))
            readQuoted(token);
        else
            readWord(token);
        token.end = m_at;
        return token;
    }

    void readQuoted(SearchToken &token) {
        token.quoted = true;
        const qsizetype begin = ++m_at;
        while (!atEnd() && !isSearchQuote(next()))
            ++m_at;
        token.value = m_text.mid(begin, m_at - begin);
        token.open = atEnd();
        if (!token.open)
            ++m_at;
        for (QChar &c : token.value) {
            if (isBlank(c))
                c = QLatin1Char(' ');
        }
    }

    void readWord(SearchToken &token) {
        const qsizetype begin = m_at;
        while (!atEnd() && !isBlank(next()) && !isSearchQuote(next()))
            ++m_at;
        token.value = m_text.mid(begin, m_at - begin);
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

bool isSearchQuote(QChar c) {
    return c == QLatin1Char('"') || c == u'“' || c == u'”' || c == u'„';
}

std::vector<SearchToken> searchTokens(const QString &text) {
    return Scanner(text).all();
}

} // namespace winnow
