#include "tests/benchmarks/tastework.h"

#include "app/taste/tastevaluer.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/syntheticday.h"

#include <QTimeZone>

namespace winnow::bench {

namespace {

const QDateTime now(QDate(2025, 8, 8), QTime(12, 0), QTimeZone::utc());

// Forty a day, of which a reader keeps what is of kernels and memory.
std::vector<TasteExample> decisions(int count) {
    std::vector<TasteExample> examples;
    for (int i = 0; i < count; ++i) {
        TasteExample example;
        example.key = i + 1;
        example.paper = syntheticPaper(i);
        example.day = now.date().addDays(-1 - i / 40);
        const bool isKept = example.paper.title.contains(QLatin1String("kernel"), Qt::CaseInsensitive) ||
                            example.paper.title.contains(QLatin1String("memory"), Qt::CaseInsensitive);
        example.evidence.decision = isKept ? Decision::Keep : Decision::Skip;
        example.evidence.decidedAt = QDateTime(example.day, QTime(9, 0), QTimeZone::utc());
        examples.push_back(std::move(example));
    }
    return examples;
}

} // namespace

void learning() {
    const std::vector<TasteExample> examples = decisions(10'000);
    const double time = median(
        [&] {
            const auto valuer = TasteValuer::learn(defaultCriteria(), examples, now, 180);
            require(valuer && valuer->model().decisions() == 10'000, "learning");
        },
        3);
    printTime(QStringLiteral("learn from 10,000 decisions"), time, 2'000);
}

void scoringWithTaste() {
    const Criteria criteria = defaultCriteria();
    const auto valuer = TasteValuer::learn(criteria, decisions(1'000), now, 180);
    require(valuer != nullptr, "learning");
    std::vector<Paper> papers;
    std::vector<std::pair<qint64, Paper>> keyed;
    for (int i = 0; i < 500; ++i) {
        papers.push_back(syntheticPaper(i));
        keyed.emplace_back(i + 1, papers.back());
    }
    const double time = median([&] {
        require(BuiltinScorer(criteria).score(papers).size() == papers.size(), "scoring");
        require(valuer->values(keyed).size() == keyed.size(), "valuing");
    });
    printTime(QStringLiteral("built-in scorer and taste, 500 papers"), time, 60);
}

} // namespace winnow::bench
