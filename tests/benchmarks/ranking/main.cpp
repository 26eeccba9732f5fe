#include "tests/benchmarks/ranking/untrained.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

// winnow-ranking CRITERIA.md PAPERS.jsonl[.xz] [LEAST]: how the scorer that needs no network orders the
// papers of each day, against what was chosen of them (relevance LEAST and more, or "selected").
int main(int argc, char *argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(1));
    if (arguments.size() < 3 || !file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr,
                     "winnow-ranking CRITERIA.md PAPERS.jsonl[.xz] [LEAST RELEVANCE OF THE CHOSEN]\n");
        return 2;
    }
    const auto criteria = winnow::criteriaFromMarkdown(QString::fromUtf8(file.readAll()));
    const winnow::JudgedDays days = winnow::readJudgedPapers(arguments.at(2), arguments.value(3).toInt());
    if (!criteria || days.empty()) {
        std::fprintf(stderr, "Nothing to rank in %s and %s.\n", qPrintable(arguments.at(1)),
                     qPrintable(arguments.at(2)));
        return 1;
    }
    winnow::bench::rankUntrained(*criteria, days);
    return 0;
}
