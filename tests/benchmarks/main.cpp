#include "tests/benchmarks/daywork.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/tablework.h"

#include <QApplication>

using namespace winnow::bench;

int main(int argc, char *argv[]) {
    const QApplication application(argc, argv);
    printRow(QStringLiteral("work"), QStringLiteral("measured"), QStringLiteral("budget"));
    parsing();
    storing();
    scoring();
    writing();
    sortingAndFiltering();
    return 0;
}
