#include "app/meaning/wordfrequencies.h"

#include "app/meaning/wordtokens.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace winnow {
namespace {

constexpr double leastShare = 0.0005; // of what is not in the table

quint64 phraseKey(const std::vector<quint64> &stems) {
    quint64 key = 0;
    for (quint64 stem : stems)
        key = key * 1099511628211ULL + stem;
    return key;
}

} // namespace

// Lines are "word<TAB>papers<TAB>papers", a column a field; the first is "# documents" with the papers in
// all. Each word stands there once, whatever its forms.
WordFrequencies::WordFrequencies() {
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
        m_shares[phraseKey(phraseStems(columns.front().toString()))] = share;
    }
}

double WordFrequencies::share(const std::vector<quint64> &stems) const {
    if (const auto known = m_shares.find(phraseKey(stems)); known != m_shares.end())
        return known->second;
    double rarest = 1;
    for (quint64 stem : stems) {
        const auto word = m_shares.find(phraseKey({stem}));
        rarest = std::min(rarest, word == m_shares.end() ? leastShare : static_cast<double>(word->second));
    }
    constexpr double phraseOfItsWord = 0.1;
    return std::max(leastShare, stems.size() > 1 ? rarest * phraseOfItsWord : rarest);
}

bool WordFrequencies::knows(const std::vector<quint64> &stems) const {
    return m_shares.contains(phraseKey(stems));
}

double WordFrequencies::rarity(const std::vector<quint64> &stems) const {
    return -std::log(share(stems));
}

} // namespace winnow
