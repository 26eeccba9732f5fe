#include "tests/benchmarks/readingpause.h"

#include "app/run/libraryreading.h"
#include "tests/benchmarks/biglibrary.h"
#include "tests/benchmarks/guipause.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/windowwork.h"
#include "tests/support/parts.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/list/table/paperview.h"

#include <QProcess>
#include <QTimer>

namespace winnow::bench {

namespace {

constexpr int papersToRead = 20'000;
constexpr int patience = 300'000; // milliseconds
constexpr int readingBudget = 30'000;

} // namespace

int openReadingWindow(TimedApplication &application, const QString &libraryFile) {
    BenchWindow bench(libraryFile);
    bench.window.resize(1440, 900);
    bench.window.show();
    auto &table = partOf<PaperView>(bench.window);
    QElapsedTimer timer;
    QTimer hand; // of a reader who goes down the table
    QObject::connect(&hand, &QTimer::timeout, &bench.window, [&] {
        if (timer.isValid())
            return table.nextPaper();
        if (table.model()->rowCount() == 0)
            return;
        timer.start(); // opening has a row of its own
        application.startTiming();
    });
    QObject::connect(&partOf<LibraryReading>(bench.window), &LibraryReading::finished, &bench.window,
                     [&](const std::optional<Error> &error) {
                         require(!error && timer.isValid(), "reading the library");
                         std::printf("%lld %f %s\n", static_cast<long long>(timer.elapsed()),
                                     application.longest(), qPrintable(application.culprit()));
                         QCoreApplication::quit();
                     });
    hand.start(40);
    bench.window.openLibrary();
    return QCoreApplication::exec();
}

void pausingWhileReading() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("library.sqlite"));
    fillBigLibrary(file, papersToRead);
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--reading"), file});
    require(program.waitForFinished(patience) && program.exitCode() == 0, "reading with the window open");
    const QList<QByteArray> said = program.readAllStandardOutput().simplified().split(' ');
    require(said.size() > 2, "measuring the window");
    printTime(QStringLiteral("20,000 papers read behind the window"), said[0].toDouble(), readingBudget);
    printTime(QStringLiteral("    longest pause meanwhile"), said[1].toDouble(), 16);
    printRow(QStringLiteral("    %1").arg(QString::fromLatin1(said.mid(2).join(' '))), {}, {});
}

} // namespace winnow::bench
