#include "app/scoring/builtin/tokens.h"

#include "app/scoring/builtin/stemmer.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace winnow {
namespace {

// Sorted, for binary search.
constexpr std::array commonWords = std::to_array<std::u16string_view>({
    u"a",      u"about",  u"above",   u"across", u"after",   u"all",     u"also",   u"although", u"among",
    u"an",     u"and",    u"any",     u"are",    u"as",      u"at",      u"be",     u"because",  u"been",
    u"before", u"being",  u"between", u"both",   u"but",     u"by",      u"can",    u"could",    u"do",
    u"does",   u"during", u"each",    u"either", u"etc",     u"every",   u"for",    u"from",     u"further",
    u"had",    u"has",    u"have",    u"having", u"how",     u"however", u"i",      u"if",       u"in",
    u"into",   u"is",     u"it",      u"its",    u"less",    u"like",    u"many",   u"may",      u"might",
    u"more",   u"most",   u"much",    u"must",   u"my",      u"no",      u"nor",    u"not",      u"of",
    u"off",    u"often",  u"on",      u"only",   u"or",      u"other",   u"our",    u"out",      u"over",
    u"own",    u"per",    u"rather",  u"same",   u"several", u"shall",   u"should", u"since",    u"so",
    u"some",   u"such",   u"than",    u"that",   u"the",     u"their",   u"them",   u"then",     u"there",
    u"these",  u"they",   u"this",    u"those",  u"through", u"thus",    u"to",     u"toward",   u"towards",
    u"under",  u"until",  u"up",      u"upon",   u"use",     u"used",    u"uses",   u"using",    u"very",
    u"via",    u"was",    u"we",      u"were",   u"what",    u"when",    u"where",  u"whether",  u"which",
    u"while",  u"who",    u"whose",   u"why",    u"will",    u"with",    u"within", u"without",  u"would",
    u"you",    u"your",
});

// Prefixes that people write with a hyphen, a blank or neither.
constexpr std::array prefixes = std::to_array<std::u16string_view>(
    {u"auto", u"co",  u"cross",  u"hyper", u"inter", u"meta", u"micro", u"mini", u"multi", u"non",   u"over",
     u"post", u"pre", u"pseudo", u"quasi", u"re",    u"self", u"semi",  u"sub",  u"super", u"ultra", u"un"});

std::u16string_view view(const QString &word) {
    return {reinterpret_cast<const char16_t *>(word.utf16()), static_cast<size_t>(word.size())};
}

bool isHyphen(QChar c) {
    return c == QLatin1Char('-') || c == QChar(0x2010) || c == QChar(0x2011);
}

bool isUnspacedScript(QChar c) {
    constexpr char16_t firstThai = 0x0E00;
    if (c.unicode() < firstThai)
        return false;
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

bool isAccentAt(QStringView text, qsizetype i) {
    return text[i] == QLatin1Char('\\') && i + 1 < text.size() &&
           QLatin1String("'`^\"~=.").contains(text[i + 1]);
}

QChar folded(QChar c) {
    if (c.unicode() < 0x80)
        return c >= QLatin1Char('A') && c <= QLatin1Char('Z') ? QChar(c.unicode() | 0x20) : c;
    const QString parts = c.decomposition();
    return (parts.isEmpty() || !parts.front().isLetter() ? c : parts.front()).toLower();
}

quint64 hashOf(const QString &word) {
    quint64 hash = 14695981039346656037ULL; // FNV-1a
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    return hash == 0 ? 1 : hash;
}

class Tokenizer final {
public:
    explicit Tokenizer(QStringView text) : m_text(text) {}
    std::vector<Token> run();

private:
    void skipMaths();
    void readWord();
    void addBreak();
    bool joinsNext() const;

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_begin = -1; // of a word whose prefix has been read
    QString m_word;
    std::vector<Token> m_tokens;
};

void Tokenizer::addBreak() {
    if (!m_tokens.empty() && m_tokens.back().stem != 0)
        m_tokens.push_back({});
}

// "$…$" on one stretch; a lone dollar is money.
void Tokenizer::skipMaths() {
    constexpr qsizetype longest = 300;
    const qsizetype close = m_text.mid(m_at + 1, longest).indexOf(QLatin1Char('$'));
    m_at += close < 0 ? 1 : close + 2;
}

bool Tokenizer::joinsNext() const {
    if (m_at + 1 >= m_text.size() || !m_text[m_at + 1].isLetter())
        return false;
    if (m_text[m_at] != QLatin1Char(' ') && !isHyphen(m_text[m_at]))
        return false;
    if (!std::binary_search(prefixes.begin(), prefixes.end(), view(m_word)))
        return false;
    constexpr std::array withBlank =
        std::to_array<std::u16string_view>({u"multi", u"non", u"pre", u"self", u"semi"});
    return isHyphen(m_text[m_at]) ||
           std::find(withBlank.begin(), withBlank.end(), view(m_word)) != withBlank.end();
}

void Tokenizer::readWord() {
    constexpr qsizetype longestWord = 64;
    const qsizetype begin = m_begin >= 0 ? m_begin : m_at;
    qsizetype end = m_at; // without a closing brace of TeX
    for (; m_at < m_text.size(); ++m_at) {
        if (isAccentAt(m_text, m_at)) {
            ++m_at;
            continue;
        }
        const QChar c = m_text[m_at];
        constexpr char16_t firstMark = 0x300;
        if ((c.unicode() >= firstMark && c.isMark()) || c == QLatin1Char('{') || c == QLatin1Char('}'))
            continue;
        if (!c.isLetterOrNumber() || (isUnspacedScript(c) && !m_word.isEmpty()))
            break;
        if (m_word.size() < longestWord)
            m_word += folded(c);
        end = m_at + 1;
        if (isUnspacedScript(c)) {
            ++m_at;
            break;
        }
    }
    if (joinsNext()) {
        ++m_at;
        m_begin = begin;
        return;
    }
    m_begin = -1;
    Token token;
    token.begin = static_cast<qint32>(begin);
    token.end = static_cast<qint32>(end);
    token.common = std::binary_search(commonWords.begin(), commonWords.end(), view(m_word));
    stem(m_word);
    token.stem = hashOf(m_word);
    m_word.clear();
    m_tokens.push_back(token);
}

std::vector<Token> Tokenizer::run() {
    m_tokens.reserve(static_cast<size_t>(m_text.size() / 5));
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c.isLetterOrNumber() || m_begin >= 0) {
            readWord();
        } else if (c == QLatin1Char('$')) {
            skipMaths();
        } else if (c == QLatin1Char('\\') && !isAccentAt(m_text, m_at)) {
            ++m_at;
            while (m_at < m_text.size() && m_text[m_at].isLetter())
                ++m_at;
        } else if (isAccentAt(m_text, m_at)) {
            m_at += 2;
        } else {
            if (QLatin1String(".,;:?!()[]").contains(c) || c == QChar(0x2014) || c == QChar(0x3002) ||
                c == QChar(0xFF0C))
                addBreak();
            ++m_at;
        }
    }
    return std::move(m_tokens);
}

} // namespace

std::vector<Token> tokenize(QStringView text, qsizetype limit) {
    return Tokenizer(text.left(limit)).run();
}

bool standsAt(const std::vector<quint64> &phrase, const std::vector<Token> &tokens, size_t at) {
    if (at + phrase.size() > tokens.size())
        return false;
    for (size_t i = 0; i < phrase.size(); ++i) {
        if (tokens[at + i].stem != phrase[i])
            return false;
    }
    return true;
}

std::vector<quint64> phraseStems(QStringView phrase) {
    std::vector<quint64> stems;
    for (const Token &token : tokenize(phrase)) {
        if (token.stem != 0)
            stems.push_back(token.stem);
    }
    return stems;
}

} // namespace winnow
