#include "tests/support/judgedpapers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <cmath>

namespace winnow {

static QByteArray unpacked(const QString &path) {
    if (!QFile::exists(path))
        return {};
    if (path.endsWith(QLatin1String(".xz"))) {
        QProcess xz;
        xz.start(QStringLiteral("xz"), {QStringLiteral("-dc"), path});
        return xz.waitForFinished(60'000) ? xz.readAllStandardOutput() : QByteArray();
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QStringList texts(const QJsonValue &array) {
    QStringList all;
    for (const QJsonValue &value : array.toArray())
        all << value.toString();
    return all;
}

JudgedDays readJudgedPapers(const QString &path, int leastRelevance) {
    JudgedDays days;
    for (const QByteArray &text : unpacked(path).split('\n')) {
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        if (line.isEmpty())
            continue;
        JudgedPaper judged;
        if (const auto id = ArxivId::fromString(line.value(QLatin1String("id")).toString()))
            judged.paper.id = *id;
        judged.paper.title = line.value(QLatin1String("title")).toString();
        judged.paper.abstract = line.value(QLatin1String("abstract")).toString();
        judged.paper.authors = texts(line.value(QLatin1String("authors")));
        judged.paper.categories = texts(line.value(QLatin1String("categories")));
        judged.chosen = leastRelevance > 0
                            ? line.value(QLatin1String("relevance")).toDouble() >= leastRelevance
                            : line.value(QLatin1String("selected")).toBool();
        days[line.value(QLatin1String("day")).toString()].push_back(std::move(judged));
    }
    return days;
}

double areaUnderCurve(const RankedPapers &papers) {
    double won = 0;
    double pairs = 0;
    for (const auto &[score, chosen] : papers) {
        if (!chosen)
            continue;
        for (const auto &[other, otherChosen] : papers) {
            if (otherChosen)
                continue;
            won += score > other ? 1 : score == other ? 0.5 : 0;
            ++pairs;
        }
    }
    return pairs > 0 ? won / pairs : std::nan("");
}

int chosenAmongBest(RankedPapers papers, double share) {
    std::stable_sort(papers.begin(), papers.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    const auto end = papers.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(papers.size()));
    return static_cast<int>(std::count_if(papers.begin(), end, [](const auto &p) { return p.second; }));
}

} // namespace winnow
