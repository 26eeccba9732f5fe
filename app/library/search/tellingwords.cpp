#include "app/library/search/tellingwords.h"

#include "app/text/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace winnow {

namespace {

constexpr int titleWeight = 4;
constexpr size_t tellingWordsMostWords = 40; // few enough to look up how rare they are
constexpr qsizetype shortestWord = 3;

// Words in nearly every abstract: counting them takes long and says nothing.
const QSet<QString> &commonWords() {
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                "about achieve across addition after all also although among and any approach approaches "
                "are art based been being better between both but can compared data demonstrate different "
                "does each effective existing experiments extensive first for framework from further "
                "general has have help high how however improve improves improving including into introduce "
                "its large learning level many method methods model models more most new non not novel "
                "often one only other our over paper performance performs present problem propose proposed "
                "provide results several should show shows significant significantly simple single some "
                "state such study system systems task tasks than that the their them then there these they "
                "this those three through thus training two under used use uses using various very was way "
                "well were what when where whether which while who will with within without work yet you")
                .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

void countWords(const QString &text, double weight, QHash<QString, double> &weights) {
    const QString readable = readableText(text);
    WordReader words(readable);
    while (words.next()) {
        const QString &word = words.word();
        const bool isNumber = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (word.size() >= shortestWord && !isNumber && !commonWords().contains(word))
            weights[word] += weight;
    }
}

} // namespace

std::vector<TellingWord> tellingWords(const Paper &paper) {
    QHash<QString, double> weights;
    countWords(paper.title, titleWeight, weights);
    countWords(paper.abstract, 1, weights);
    std::vector<TellingWord> words;
    words.reserve(size_t(weights.size()));
    for (auto word = weights.cbegin(); word != weights.cend(); ++word)
        words.push_back({word.key(), word.value(), 0});
    std::ranges::sort(words, [](const TellingWord &a, const TellingWord &b) {
        if (a.weight != b.weight)
            return a.weight > b.weight;
        return a.word.size() != b.word.size() ? a.word.size() > b.word.size() : a.word < b.word;
    });
    if (words.size() > tellingWordsMostWords)
        words.resize(tellingWordsMostWords);
    return words;
}

} // namespace winnow
