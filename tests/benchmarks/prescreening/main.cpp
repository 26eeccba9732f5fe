#include "app/taste/prescreener.h"
#include "tests/benchmarks/learning/decidedpapers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimeZone>

#include <cstdio>
#include <functional>

namespace winnow::bench {

namespace {

const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());

// All papers of the days that are known are decided, the others are pre-screened.
void tryOut(const char *what, const std::shared_ptr<const FeatureReader> &reader,
            const std::vector<DecidedDay> &days, const std::function<bool(size_t)> &isKnown) {
    std::vector<TasteLesson> lessons;
    for (size_t day = 0; day < days.size(); ++day) {
        for (size_t paper = 0; isKnown(day) && paper < days[day].lessons.size(); ++paper) {
            TasteLesson lesson = days[day].lessons[paper];
            lesson.evidence.decision = days[day].chosen[paper] ? Decision::Keep : Decision::Skip;
            lesson.evidence.decidedAt = now;
            lessons.push_back(std::move(lesson));
        }
    }
    QElapsedTimer timer;
    timer.start();
    const auto screener = Prescreener::learn(reader, lessons, now, 0);
    const qint64 elapsed = timer.elapsed();
    for (const int percent : {95, 98, 99}) {
        const auto cut = screener ? screener->record().cut(percent) : std::nullopt;
        if (!cut) {
            const RecallRecord record = screener ? screener->record() : RecallRecord();
            std::printf("%-14s %d %%: %d kept papers and %d days are missing\n", what, percent,
                        record.missingKept(percent), record.missingDays());
            continue;
        }
        int papers = 0;
        int left = 0;
        int chosen = 0;
        int found = 0;
        for (size_t day = 0; day < days.size(); ++day) {
            for (size_t paper = 0; !isKnown(day) && paper < days[day].lessons.size(); ++paper) {
                const bool isLeft = screener->value(days[day].lessons[paper].features) >= cut->least;
                ++papers;
                left += isLeft ? 1 : 0;
                chosen += days[day].chosen[paper] ? 1 : 0;
                found += isLeft && days[day].chosen[paper] ? 1 : 0;
            }
        }
        const double share = double(found) / chosen;
        std::printf(
            "%-14s %d %%: said %.1f %% (%.1f to %.1f) on %d kept; came %.1f %% of %d%s, in %.0f %% of "
            "the papers; learned in %lld ms\n",
            what, percent, 100 * cut->found.share, 100 * cut->found.low, 100 * cut->found.high, cut->kept,
            100 * share, chosen, share >= cut->found.low && share <= cut->found.high ? "" : " (outside)",
            100.0 * left / papers, static_cast<long long>(elapsed));
    }
}

} // namespace

} // namespace winnow::bench

// winnow-prescreening CRITERIA.md PAPERS.jsonl[.xz] [LEAST]: what pre-screening that has learned from some
// days leaves of the others, and how much of what was chosen there (relevance LEAST and more, or "selected").
int main(int argc, char *argv[]) {
    using namespace winnow;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(1));
    if (arguments.size() < 3 || !file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr,
                     "winnow-prescreening CRITERIA.md PAPERS.jsonl[.xz] [LEAST RELEVANCE OF THE CHOSEN]\n");
        return 2;
    }
    const auto criteria = criteriaFromMarkdown(QString::fromUtf8(file.readAll()));
    const JudgedDays judged = readJudgedPapers(arguments.at(2), arguments.value(3).toInt());
    if (!criteria || judged.empty()) {
        std::fprintf(stderr, "Nothing to learn from in %s and %s.\n", qPrintable(arguments.at(1)),
                     qPrintable(arguments.at(2)));
        return 1;
    }
    const auto reader = std::make_shared<const FeatureReader>(*criteria);
    const std::vector<bench::DecidedDay> days = bench::readDays(*reader, *criteria, judged);
    for (const size_t count : {3, 5, 10, 17, 25}) {
        const QByteArray what = QByteArray::number(qulonglong(count)) + " days";
        bench::tryOut(what.constData(), reader, days, [count](size_t day) { return day < count; });
    }
    bench::tryOut("odd days", reader, days, [](size_t day) { return day % 2 == 0; });
    bench::tryOut("even days", reader, days, [](size_t day) { return day % 2 == 1; });
    return 0;
}
