#include "tests/benchmarks/windowwork.h"

#include "app/criteria/criteria.h"
#include "app/library/library.h"
#include "app/run/clock.h"
#include "app/run/runner.h"
#include "app/settings/secretstore.h"
#include "app/settings/settingsstore.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/syntheticday.h"
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

constexpr int days = 50;
constexpr int papersPerDay = 2000;

void scoreDay(Library &library, QDate day, int criteriaVersion, const Listing &listing) {
    RunRecord run;
    run.day = day;
    run.criteriaVersion = criteriaVersion;
    run.scorer = QStringLiteral("builtin");
    run.model = QStringLiteral("built-in");
    run.started = QDateTime(day, QTime(6, 0), Qt::UTC);
    const auto begun = library.beginRun(run).result();
    require(begun.has_value(), "beginning a run");
    std::vector<ScoredPaper> scores;
    for (const auto &[paper, type] : listing.entries) {
        const int spread = int(scores.size());
        Score score{spread % 10 + 1, spread / 7 % 10 + 1, 0.5,      QStringLiteral("Matches a topic."),
                    criteriaVersion, run.scorer,          run.model};
        scores.push_back({paper.id, paper.version, score});
    }
    require(library.addScores(begun->id, scores).result().has_value(), "storing scores");
    run = *begun;
    run.state = RunState::Finished;
    run.finished = run.started.addSecs(1);
    require(library.finishRun(run).result().has_value(), "finishing a run");
}

void fill(const QString &file) {
    Library library(file);
    require(library.open().result().has_value(), "opening a library");
    const auto criteria = library.saveCriteria(defaultCriteria()).result();
    require(criteria.has_value(), "saving criteria");
    const QDate newest(2025, 8, 8);
    for (int i = 0; i < days; ++i) {
        const Listing listing = syntheticListing(papersPerDay, newest.addDays(-i), i * papersPerDay);
        require(library.addListing(listing, {}).result().has_value(), "storing");
        scoreDay(library, listing.day, criteria->version, listing);
    }
}

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

void opening() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("library.sqlite"));
    fill(file);
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
