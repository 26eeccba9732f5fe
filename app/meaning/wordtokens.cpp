#include "app/meaning/wordtokens.h"

#include "app/meaning/stemmer.h"
#include "app/text/words.h"

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

// Prefixes that people write with a hyphen, a space or neither.
constexpr std::array prefixes = std::to_array<std::u16string_view>(
    {u"auto", u"co",  u"cross",  u"hyper", u"inter", u"meta", u"micro", u"mini", u"multi", u"non",   u"over",
     u"post", u"pre", u"pseudo", u"quasi", u"re",    u"self", u"semi",  u"sub",  u"super", u"ultra", u"un"});

std::u16string_view view(QStringView word) {
    return {word.utf16(), static_cast<size_t>(word.size())};
}

bool isPrefix(QStringView word) {
    constexpr qsizetype longestPrefix = 6;
    return word.size() <= longestPrefix && std::binary_search(prefixes.begin(), prefixes.end(), view(word));
}

bool isHyphen(QChar c) {
    return c == QLatin1Char('-') || c == QChar(0x2010) || c == QChar(0x2011);
}

quint64 hashOf(QStringView word) {
    quint64 hash = 14695981039346656037ULL; // FNV-1a
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    return hash == 0 ? 1 : hash;
}

// Of a word that was read recently: a day's papers use the same words over and over.
struct KnownStem {
    quint64 hash = 0; // of the word as read; 0: unused
    quint64 stem = 0;
    bool common = false;
};

constexpr int knownStemBits = 13;

std::vector<KnownStem> &knownStems() {
    static thread_local std::vector<KnownStem> stems(size_t(1) << knownStemBits);
    return stems;
}

class Tokenizer final {
public:
    explicit Tokenizer(QStringView text) : m_text(text), m_words(text) {}
    std::vector<Token> run();

private:
    bool isPrefixOfNext() const;
    bool isBreakBefore() const;
    void addPrefix();
    void add(QStringView word);

    QStringView m_text;
    WordReader m_words;
    QString m_prefix;      // the last word read, if it may be the beginning of the next: not yet a token
    qsizetype m_begin = 0; // of the last word
    qsizetype m_end = 0;
    std::vector<Token> m_tokens;
    std::vector<KnownStem> &m_known = knownStems();
};

// Whether the next word is the rest of the last one.
bool Tokenizer::isPrefixOfNext() const {
    if (m_words.begin() != m_end + 1 || !m_words.word().front().isLetter())
        return false;
    const QChar between = m_text[m_end];
    if (between != QLatin1Char(' ') && !isHyphen(between))
        return false;
    constexpr std::array withBlank =
        std::to_array<std::u16string_view>({u"multi", u"non", u"pre", u"self", u"semi"});
    return isHyphen(between) ||
           std::find(withBlank.begin(), withBlank.end(), view(m_prefix)) != withBlank.end();
}

bool Tokenizer::isBreakBefore() const {
    const QStringView between = m_text.sliced(m_end, m_words.begin() - m_end);
    return std::any_of(between.begin(), between.end(), [](QChar c) {
        return c != QLatin1Char(' ') && QStringView(u".,;:?!()[]\u2014\u3002\uFF0C").contains(c);
    });
}

void Tokenizer::add(QStringView word) {
    const quint64 hash = hashOf(word);
    KnownStem &known = m_known[size_t(hash * 0x9E3779B97F4A7C15ULL >> (64 - knownStemBits))];
    if (known.hash != hash) {
        known.common = std::binary_search(commonWords.begin(), commonWords.end(), view(word));
        QString stemmed = word.toString();
        stem(stemmed);
        known.stem = hashOf(stemmed);
        known.hash = hash;
    }
    m_tokens.push_back({known.stem, static_cast<qint32>(m_begin), static_cast<qint32>(m_end), known.common});
}

void Tokenizer::addPrefix() {
    if (m_prefix.isEmpty())
        return;
    add(m_prefix);
    m_prefix.resize(0); // keeps its memory
}

std::vector<Token> Tokenizer::run() {
    m_tokens.reserve(static_cast<size_t>(m_text.size() / 5));
    while (m_words.next()) {
        const QString &word = m_words.word();
        if (!m_prefix.isEmpty() && isPrefixOfNext()) {
            m_prefix += word;
            m_end = m_words.end();
            if (!isPrefix(m_prefix))
                addPrefix();
            continue;
        }
        addPrefix();
        if (!m_tokens.empty() && isBreakBefore())
            m_tokens.push_back({});
        m_begin = m_words.begin();
        m_end = m_words.end();
        if (isPrefix(word))
            m_prefix += word;
        else
            add(word);
    }
    addPrefix();
    return std::move(m_tokens);
}

} // namespace

TokenText tokenize(const QString &text, qsizetype limit) {
    TokenText read{readableText(text.left(limit)), {}};
    read.tokens = Tokenizer(read.text).run();
    return read;
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

std::vector<quint64> phraseStems(const QString &phrase) {
    std::vector<quint64> stems;
    for (const Token &token : tokenize(phrase).tokens) {
        if (token.stem != 0)
            stems.push_back(token.stem);
    }
    return stems;
}

} // namespace winnow
