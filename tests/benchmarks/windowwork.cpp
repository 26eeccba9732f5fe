#include "tests/benchmarks/windowwork.h"

#include "tests/benchmarks/biglibrary.h"
#include "tests/benchmarks/measure.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTableView>
#include <QTimer>

namespace winnow::bench {

namespace {

// The day is on screen when a table of the shown window has rows.
bool isFilled(const QWidget &window) {
    const auto tables = window.findChildren<QTableView *>();
    return std::any_of(tables.begin(), tables.end(), [](const QTableView *table) {
        return table->isVisible() && table->model() && table->model()->rowCount() > 0;
    });
}

struct Opened {
    int milliseconds = 0;
    int kilobytes = 0;
};

Opened openInProcess(const QString &libraryFile) {
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--window"), libraryFile});
    require(program.waitForFinished(60'000) && program.exitCode() == 0, "opening the window");
    const QList<QByteArray> figures = program.readAllStandardOutput().simplified().split(' ');
    require(figures.size() == 2, "measuring the window");
    return {figures[0].toInt(), figures[1].toInt()};
}

// Stored before the window reads them.
SettingsStore &withDefaults(SettingsStore &store) {
    Settings settings = store.load();
    settings.categories = {QStringLiteral("cs.LG")};
    settings.firstStartDone = true;
    require(store.save(settings).has_value(), "saving settings");
    return store;
}

} // namespace

BenchWindow::BenchWindow(const QString &libraryFile)
    : library(libraryFile),
      window({library, runner, withDefaults(store), secrets, clock, libraryFile, QApplication::palette()}) {}

qint64 residentKilobytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(QStringLiteral("VmRSS:\\s+(\\d+)"));
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

int openWindow(const QString &libraryFile) {
    QElapsedTimer timer;
    timer.start();
    BenchWindow bench(libraryFile);
    MainWindow &window = bench.window;
    window.show();
    window.openLibrary();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &window, [&] {
        if (!isFilled(window))
            return;
        look.stop();
        window.repaint(); // what a reader sees, not what is still to be painted
        std::printf("%lld %lld\n", static_cast<long long>(timer.elapsed()),
                    static_cast<long long>(residentKilobytes()));
        QCoreApplication::quit();
    });
    look.start(1);
    return QCoreApplication::exec();
}

qint64 residentNearlyEmpty() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("library.sqlite"));
    fillBigLibrary(file, 1);
    return openInProcess(file).kilobytes;
}

void opening(const QString &file) {
    std::vector<int> times;
    std::vector<int> sizes;
    for (int run = 0; run < 5; ++run) {
        const Opened opened = openInProcess(file);
        times.push_back(opened.milliseconds);
        sizes.push_back(opened.kilobytes / 1024);
    }
    std::sort(times.begin(), times.end());
    std::sort(sizes.begin(), sizes.end());
    printTime(QStringLiteral("window on screen, library of 100,000 papers"), times[times.size() / 2], 500);
    printRow(QStringLiteral("    resident"), QStringLiteral("%1 MB").arg(sizes[sizes.size() / 2]),
             QStringLiteral("150 MB"));
}

} // namespace winnow::bench
