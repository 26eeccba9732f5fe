#include "app/model/largeblocks.h"
#include "tests/benchmarks/besidepause.h"
#include "tests/benchmarks/biglibrary.h"
#include "tests/benchmarks/daywork.h"
#include "tests/benchmarks/guipause.h"
#include "tests/benchmarks/librarywork.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/rangework.h"
#include "tests/benchmarks/readingpause.h"
#include "tests/benchmarks/tablework.h"
#include "tests/benchmarks/tastework.h"
#include "tests/benchmarks/wholelibrary.h"
#include "tests/benchmarks/windowwork.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace winnow::bench;

int main(int argc, char *argv[]) {
    winnow::giveLargeBlocksBack(); // as the program does
    TimedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--window"))
        return openWindow(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--table"))
        return openTable(arguments.value(2), arguments.value(3).toInt());
    if (arguments.value(1) == QLatin1String("--busy"))
        return openBusyWindow(application);
    if (arguments.value(1) == QLatin1String("--beside"))
        return openBesideWriter(application);
    if (arguments.value(1) == QLatin1String("--reading"))
        return openReadingWindow(application, arguments.value(2));
    printRow(QStringLiteral("work"), QStringLiteral("measured"), QStringLiteral("budget"));
    parsing();
    readingPages();
    storing();
    readingCriteria();
    scoring();
    scoringWithTaste();
    learning();
    writing();
    sortingAndFiltering();
    const QTemporaryDir folder;
    const QString library = folder.filePath(QStringLiteral("library.sqlite"));
    fillBigLibrary(library);
    searching(library);
    digestingAMonth(library);
    opening(library);
    readingMeanings(library);
    pausing();
    pausingBeside();
    pausingWhileReading();
    wholeLibraries();
    return 0;
}
