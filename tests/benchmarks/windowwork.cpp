#include "tests/benchmarks/windowwork.h"

#include "app/library/library.h"
#include "app/run/clock.h"
#include "app/run/runner.h"
#include "app/settings/secretstore.h"
#include "app/settings/settingsstore.h"
#include "tests/benchmarks/measure.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

namespace winnow::bench {

namespace {

qint64 residentKilobytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(QStringLiteral("VmRSS:\\s+(\\d+)"));
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

// The day is on screen when a table of the shown window has rows.
bool isFilled(const QWidget &window) {
    const auto tables = window.findChildren<QTableView *>();
    return std::any_of(tables.begin(), tables.end(), [](const QTableView *table) {
        return table->isVisible() && table->model() && table->model()->rowCount() > 0;
    });
}

} // namespace

int openWindow(const QString &libraryFile) {
    QElapsedTimer timer;
    timer.start();
    const QTemporaryDir folder;
    SettingsStore store(folder.filePath(QStringLiteral("winnow.ini")));
    Settings settings = store.load();
    settings.categories = {QStringLiteral("cs.LG")};
    settings.firstStartDone = true;
    require(store.save(settings).has_value(), "saving settings");
    const SystemClock clock;
    Library library(libraryFile);
    Runner runner(library, clock);
    SecretStore secrets;
    MainWindow window({library, runner, store, secrets, clock, libraryFile, QApplication::palette()});
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

void opening(const QString &file) {
    std::vector<int> times;
    std::vector<int> sizes;
    for (int run = 0; run < 5; ++run) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--window"), file});
        require(program.waitForFinished(60'000) && program.exitCode() == 0, "opening the window");
        const QList<QByteArray> figures = program.readAllStandardOutput().simplified().split(' ');
        require(figures.size() == 2, "measuring the window");
        times.push_back(figures[0].toInt());
        sizes.push_back(figures[1].toInt() / 1024);
    }
    std::sort(times.begin(), times.end());
    std::sort(sizes.begin(), sizes.end());
    printTime(QStringLiteral("window on screen, library of 100,000 papers"), times[times.size() / 2], 500);
    printRow(QStringLiteral("    resident"), QStringLiteral("%1 MB").arg(sizes[sizes.size() / 2]),
             QStringLiteral("150 MB"));
}

} // namespace winnow::bench
