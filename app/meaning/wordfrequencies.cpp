#include "app/meaning/wordfrequencies.h"

#include "app/meaning/wordtokens.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace winnow {
namespace {

constexpr double leastShare = 0.0005; // for what is not in the table

quint64 phraseKey(const std::vector<quint64> &stems) {
    quint64 key = 0;
    for (quint64 stem : stems)
        key = key * 1099511628211ULL + stem;
    return key;
}

} // namespace

// Lines are "word<TAB>papers<TAB>papers", one column per field; the first line is "# documents" with the
// totals. Each word occurs once, whatever its forms.
WordFrequencies::WordFrequencies() : m_unknown(static_cast<float>(-std::log(leastShare))) {
    QFile file(QStringLiteral(":/winnow/meaning/document-frequency.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not built in", qPrintable(file.fileName()));
    const QString text = QString::fromUtf8(file.readAll());
    std::vector<float> documents;
    for (QStringView line : QStringView(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto columns = line.split(QLatin1Char('\t'));
        if (documents.empty()) {
            for (qsizetype i = 1; i < columns.size(); ++i)
                documents.push_back(columns[i].toFloat());
            continue;
        }
        float share = 0;
        for (qsizetype i = 1; i < columns.size(); ++i)
            share = std::max(share, columns[i].toFloat() / documents[size_t(i - 1)]);
        if (const quint64 key = phraseKey(phraseStems(columns.front().toString())); key != 0)
            m_known[key] = {share, static_cast<float>(-std::log(static_cast<double>(share)))};
    }
}

double WordFrequencies::share(const std::vector<quint64> &stems) const {
    if (const Known *known = m_known.find(phraseKey(stems)))
        return static_cast<double>(known->share);
    double rarest = 1;
    for (quint64 stem : stems) {
        const Known *word = m_known.find(stem); // its own key
        rarest = std::min(rarest, word == nullptr ? leastShare : static_cast<double>(word->share));
    }
    constexpr double phraseOfItsWord = 0.1;
    return std::max(leastShare, stems.size() > 1 ? rarest * phraseOfItsWord : rarest);
}

bool WordFrequencies::knows(const std::vector<quint64> &stems) const {
    return m_known.find(phraseKey(stems)) != nullptr;
}

const WordFrequencies &WordFrequencies::builtIn() {
    static const WordFrequencies table;
    return table;
}

float WordFrequencies::rarity(quint64 stem) const {
    const Known *known = m_known.find(stem);
    return known == nullptr ? m_unknown : known->rarity;
}

double WordFrequencies::rarity(const std::vector<quint64> &stems) const {
    return -std::log(share(stems));
}

} // namespace winnow
