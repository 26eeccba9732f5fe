#include "app/meaning/wordfrequencies.h"

#include "app/meaning/wordtokens.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace winnow {
namespace {

quint64 phraseKey(const std::vector<quint64> &stems) {
    quint64 key = 0;
    for (quint64 stem : stems)
        key = key * 1099511628211ULL + stem;
    return key;
}

} // namespace

// Lines are "word<TAB>papers"; the first is "# documents<TAB>papers in all".
WordFrequencies::WordFrequencies() {
    QFile file(QStringLiteral(":/winnow/meaning/document-frequency.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not built in", qPrintable(file.fileName()));
    const QString text = QString::fromUtf8(file.readAll());
    double documents = 1;
    for (QStringView line : QStringView(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(QLatin1Char('\t'));
        const double count = line.mid(tab + 1).toDouble();
        if (line.startsWith(QLatin1Char('#'))) {
            documents = count;
            m_least = 1 / documents;
            continue;
        }
        // Forms of one stem are taken as independent of each other.
        float &share = m_shares[phraseKey(phraseStems(line.left(tab).toString()))];
        share = 1 - (1 - share) * (1 - static_cast<float>(count / documents));
    }
}

double WordFrequencies::share(const std::vector<quint64> &stems) const {
    if (const auto known = m_shares.find(phraseKey(stems)); known != m_shares.end())
        return known->second;
    double rarest = 1;
    for (quint64 stem : stems) {
        const auto word = m_shares.find(phraseKey({stem}));
        rarest = std::min(rarest, word == m_shares.end() ? m_least : static_cast<double>(word->second));
    }
    constexpr double phraseOfItsWord = 0.1;
    return std::max(m_least, stems.size() > 1 ? rarest * phraseOfItsWord : rarest);
}

double WordFrequencies::rarity(const std::vector<quint64> &stems) const {
    return -std::log(share(stems));
}

} // namespace winnow
