#include "app/library/sql/sqlscript.h"

namespace winnow {

namespace {

// Reads the script token by token.
class Splitter final {
public:
    explicit Splitter(const QString &script) : m_script(script) {}

    QStringList split() {
        while (m_at < m_script.size())
            step();
        finishStatement();
        return m_statements;
    }

private:
    void step() {
        const QChar c = m_script.at(m_at);
        if (m_script.mid(m_at, 2) == QLatin1String("--"))
            skipPast(QStringLiteral("\n"), 2);
        else if (m_script.mid(m_at, 2) == QLatin1String("/*"))
            skipPast(QStringLiteral("*/"), 2);
        else if (c == QLatin1Char('\'') || c == QLatin1Char('"') || c == QLatin1Char('`'))
            skipText(c); // a doubled quotation mark ends one text and starts the next
        else if (c == QLatin1Char('['))
            skipText(QLatin1Char(']'));
        else if (c.isLetter() || c == QLatin1Char('_'))
            takeWord();
        else if (c == QLatin1Char(';') && m_depth == 0)
            finishStatement();
        else {
            m_hasContent = m_hasContent || !(c.isSpace() || c == QLatin1Char(';'));
            ++m_at;
        }
    }

    void skipPast(const QString &end, qsizetype opening) {
        const qsizetype found = m_script.indexOf(end, m_at + opening);
        m_at = found < 0 ? m_script.size() : found + end.size();
    }

    void skipText(QChar end) {
        m_hasContent = true;
        skipPast(QString(end), 1);
    }

    void takeWord() {
        const qsizetype start = m_at;
        while (m_at < m_script.size() &&
               (m_script.at(m_at).isLetterOrNumber() || m_script.at(m_at) == QLatin1Char('_')))
            ++m_at;
        const QString word = m_script.mid(start, m_at - start).toUpper();
        m_hasContent = true;
        if (++m_words <= 3 && word == QLatin1String("TRIGGER") && m_firstWord == QLatin1String("CREATE"))
            m_inTrigger = true; // at most the third word: CREATE TEMPORARY TRIGGER
        if (m_words == 1)
            m_firstWord = word;
        if (m_inTrigger && (word == QLatin1String("BEGIN") || word == QLatin1String("CASE")))
            ++m_depth;
        else if (m_inTrigger && word == QLatin1String("END") && m_depth > 0)
            --m_depth;
    }

    void finishStatement() {
        if (m_hasContent)
            m_statements.append(m_script.mid(m_start, m_at - m_start).trimmed());
        m_start = ++m_at;
        m_hasContent = m_inTrigger = false;
        m_words = m_depth = 0;
        m_firstWord.clear();
    }

    const QString &m_script;
    QStringList m_statements;
    QString m_firstWord;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    int m_words = 0;
    int m_depth = 0; // of BEGIN and CASE in a trigger
    bool m_inTrigger = false;
    bool m_hasContent = false; // something other than spaces and comments
};

} // namespace

QStringList splitSqlScript(const QString &script) {
    return Splitter(script).split();
}

} // namespace winnow
