#pragma once

#include "app/taste/tastelearner.h"
#include "tests/support/inventedpapers.h"

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QTimeZone>

#include <algorithm>

namespace winnow {

inline const QDateTime tasteNow(QDate(2026, 5, 1), QTime(8, 0), QTimeZone::utc());

inline Criteria criteriaOfReader(InventedReader reader) {
    QFile digest(digestOf(reader));
    if (!digest.open(QIODevice::ReadOnly))
        qFatal("no digest of the invented reader");
    const auto criteria = criteriaFromMarkdown(QString::fromUtf8(digest.readAll()));
    return criteria ? *criteria : Criteria();
}

// A day of invented papers, as one reader decides on them.
inline std::vector<TasteExample> decidedDay(int day, InventedReader reader, int papers = 40) {
    std::vector<TasteExample> examples;
    for (const InventedPaper &invented : PaperInventor(quint32(day)).papers(papers)) {
        TasteExample example;
        example.key = day * 1000 + qint64(examples.size());
        example.paper = invented.paper;
        example.day = tasteNow.date().addDays(day - 40);
        example.evidence.decision = invented.isFor(reader) ? Decision::Keep : Decision::Skip;
        example.evidence.decidedAt = tasteNow.addDays(-1);
        examples.push_back(example);
    }
    return examples;
}

inline std::vector<TasteExample> decidedDays(int from, int days, InventedReader reader) {
    std::vector<TasteExample> all;
    for (int day = from; day < from + days; ++day) {
        const auto examples = decidedDay(day, reader);
        all.insert(all.end(), examples.begin(), examples.end());
    }
    return all;
}

inline std::vector<TasteLesson> lessonsOf(const TasteLearner &learner,
                                          const std::vector<TasteExample> &examples) {
    std::vector<TasteLesson> lessons;
    for (const TasteExample &example : examples)
        lessons.push_back(learner.lesson(example));
    return lessons;
}

// The area under the ROC curve of the model's values on a day that it does not know.
inline double areaOn(const TasteModel &model, const FeatureReader &reader, int day, InventedReader by) {
    std::vector<std::pair<double, bool>> ranked;
    for (const InventedPaper &invented : PaperInventor(quint32(day)).papers(60))
        ranked.emplace_back(model.value(reader.read(invented.paper)), invented.isFor(by));
    double won = 0;
    double pairs = 0;
    for (const auto &[value, chosen] : ranked) {
        for (const auto &[other, otherChosen] : ranked) {
            if (!chosen || otherChosen)
                continue;
            won += value > other ? 1 : value == other ? 0.5 : 0;
            ++pairs;
        }
    }
    return won / pairs;
}

} // namespace winnow
