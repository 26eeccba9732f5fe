#include "tests/benchmarks/learning/learningtrials.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

// winnow-learning CRITERIA.md PAPERS.jsonl[.xz] [LEAST]: what the learner makes of the first days' decisions,
// and of few, against what was chosen on the other days (relevance LEAST and more, or "selected"). Figures:
// mean area under the ROC curve, and per cent of the chosen in the best 20 and 40 % of a day.
int main(int argc, char *argv[]) {
    using namespace winnow;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(1));
    if (arguments.size() < 3 || !file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr,
                     "winnow-learning CRITERIA.md PAPERS.jsonl[.xz] [LEAST RELEVANCE OF THE CHOSEN]\n");
        return 2;
    }
    const auto criteria = criteriaFromMarkdown(QString::fromUtf8(file.readAll()));
    const JudgedDays judged = readJudgedPapers(arguments.at(2), arguments.value(3).toInt());
    if (!criteria || judged.empty()) {
        std::fprintf(stderr, "Nothing to learn from in %s and %s.\n", qPrintable(arguments.at(1)),
                     qPrintable(arguments.at(2)));
        return 1;
    }
    QElapsedTimer timer;
    timer.start();
    const FeatureReader reader(*criteria);
    const std::vector<bench::DecidedDay> days = bench::readDays(reader, *criteria, judged);
    std::printf("read in %lld ms\n", static_cast<long long>(timer.restart()));
    const bench::LearningTrials trials(reader, days);
    trials.firstDays();
    trials.draws();
    trials.oneSided();
    trials.withoutNames();
    trials.timeOf(10'000);
    return 0;
}
