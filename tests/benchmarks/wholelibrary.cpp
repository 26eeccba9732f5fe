#include "tests/benchmarks/wholelibrary.h"

#include "app/library/library.h"
#include "tests/benchmarks/biglibrary.h"
#include "tests/benchmarks/librarywork.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/windowwork.h"
#include "tests/support/parts.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/page/paperspage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace winnow::bench {

namespace {

// What a key costs until the reader sees what it did.
template <class Work>
double shown(QWidget &window, Work work, int runs = 15) {
    return median(
        [&] {
            work();
            window.repaint();
        },
        runs);
}

double nextRow(MainWindow &window, PaperView &table) {
    table.selectFirst();
    return shown(
        window, [&] { table.nextPaper(); }, 40);
}

double filter(MainWindow &window, PaperSortModel &rows) {
    QSet<ArxivId> found;
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.item(row).row.paper.title.contains(QLatin1String("kernel")))
            found.insert(rows.item(row).row.paper.id);
    }
    require(found.size() > 1000, "making papers to be found");
    bool narrow = false;
    return shown(window, [&] {
        narrow = !narrow;
        rows.setFound(narrow ? std::optional(found) : std::nullopt);
    });
}

double sort(MainWindow &window, PaperView &table) {
    bool byTitle = false;
    return shown(window, [&] {
        byTitle = !byTitle;
        table.sortBy(byTitle ? PaperColumn::Title : PaperColumn::Score,
                     byTitle ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
}

double sortByThree(MainWindow &window, PaperView &table) {
    table.sortBy(PaperColumn::Category, Qt::AscendingOrder);
    table.addSortKey(PaperColumn::Authors);
    return shown(window, [&] { table.addSortKey(PaperColumn::Title); });
}

// Some scores of one day come, as while a run goes on.
double scoresCome(MainWindow &window, PaperModel &papers) {
    constexpr int ofOneCall = 50;
    int turn = 0;
    return shown(window, [&] {
        ++turn;
        std::vector<ScoredPaper> scores;
        for (int row = 0; row < ofOneCall; ++row) {
            Score score = papers.rows().score(row).value_or(Score());
            score.relevance = 1 + (row + turn) % 10;
            score.novelty = 1 + (row + 3 * turn) % 10;
            scores.push_back({papers.id(row), papers.facts(row).version, score});
        }
        papers.updateScores(scores);
    });
}

// Taste comes for all of them, some days at a time: the longest of these times.
double tastesCome(MainWindow &window, PaperModel &papers) {
    QHash<ArxivId, float> tastes;
    for (int row = 0; row < papers.rowCount(); ++row)
        tastes.insert(papers.id(row), float(row * 7919 % 1009) / 1009);
    double longest = 0;
    for (const DaySelection &days : dayBatches(papers.rows(), PaperModel::tastesAtOnce)) {
        QElapsedTimer timer;
        timer.start();
        papers.setTastes(tastes, days);
        window.repaint();
        longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
    }
    return longest;
}

void measure(MainWindow &window) {
    auto *page = window.findChild<PapersPage *>();
    PaperView &table = partOf<PaperView>(*page);
    auto *rows = qobject_cast<PaperSortModel *>(table.model());
    require(page && rows, "finding the table");
    const qint64 resident = residentKilobytes();
    const double next = nextRow(window, table);
    const double filtered = filter(window, *rows);
    const double sorted = sort(window, table);
    const double sortedByThree = sortByThree(window, table);
    table.sortBy(PaperColumn::Score, Qt::DescendingOrder);
    PaperModel &papers = partOf<PaperSession>(window).papers();
    const double scored = scoresCome(window, papers);
    std::printf("%lld %f %f %f %f %f %f ", static_cast<long long>(resident), next, filtered, sorted,
                sortedByThree, scored, tastesCome(window, papers));
    table.setGrouping(PaperGrouping::Topic);
    const double nextOfGroup = nextRow(window, table);
    std::printf("%f %f ", nextOfGroup, sort(window, table));
    table.setGrouping(PaperGrouping::None);
}

// Back to a day: what the table of the whole library took is to be gone.
void measureDay(MainWindow &window) {
    window.repaint();
    std::printf("%lld\n", static_cast<long long>(residentKilobytes()));
}

// What is read behind the window has rows of its own, and would be counted with the table.
void readBefore(const QString &file) {
    Library library(file);
    require(library.open().result().has_value(), "opening the library");
    readAll(library);
}

} // namespace

int openTable(const QString &libraryFile, int papers) {
    BenchWindow bench(libraryFile);
    bench.window.show();
    bench.window.openLibrary();
    auto *page = bench.window.findChild<PapersPage *>();
    QTimer look;
    PaperScope day;
    QObject::connect(&look, &QTimer::timeout, &bench.window, [&] {
        auto &session = partOf<PaperSession>(bench.window);
        if (partOf<PaperView>(*page).model()->rowCount() == 0 || session.isLoading())
            return;
        if (session.scope().kind == PaperScope::Kind::Library) {
            require(partOf<PaperView>(*page).model()->rowCount() == papers, "opening the whole library");
            bench.window.repaint();
            measure(bench.window);
            session.open(day);
        } else if (!day.isOpen()) {
            day = session.scope();
            session.open({PaperScope::Kind::Library});
        } else {
            look.stop();
            measureDay(bench.window);
            QCoreApplication::quit();
        }
    });
    look.start(1);
    return QCoreApplication::exec();
}

void wholeLibraries() {
    const qint64 empty = residentNearlyEmpty();
    for (const int papers : {50'000, 100'000}) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("library.sqlite"));
        ListingFilter all;
        all.types = {AnnounceType::New, AnnounceType::Cross, AnnounceType::Replace,
                     AnnounceType::ReplaceCross};
        fillBigLibrary(file, papers, all);
        readBefore(file);
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--table"), file, QString::number(papers)});
        require(program.waitForFinished(120'000) && program.exitCode() == 0, "opening the library");
        const QList<QByteArray> figures = program.readAllStandardOutput().simplified().split(' ');
        require(figures.size() == 10, "measuring the table");
        const QString rows = QStringLiteral("%L1 rows").arg(papers);
        printRow(QStringLiteral("resident with all %1 in the table").arg(rows),
                 QStringLiteral("%1 MB").arg(figures[0].toInt() / 1024),
                 papers == 50'000 ? QStringLiteral("150 MB") : QString());
        printRow(QStringLiteral("    above a window with one paper"),
                 QStringLiteral("%1 MB").arg(double(figures[0].toInt() - empty) / 1024, 0, 'f', 1),
                 papers == 100'000 ? QStringLiteral("41 MB") : QString());
        printRow(QStringLiteral("    of that back at a day"),
                 QStringLiteral("%1 MB").arg(double(figures[9].toInt() - empty) / 1024, 0, 'f', 1), {});
        printTime(QStringLiteral("    next row, details included"), figures[1].toDouble(), 16);
        printTime(QStringLiteral("    filter keystroke"), figures[2].toDouble(), 30);
        printTime(QStringLiteral("    sort"), figures[3].toDouble(), 100);
        printTime(QStringLiteral("    sort by three columns"), figures[4].toDouble(), 150);
        printTime(QStringLiteral("    50 scores come"), figures[5].toDouble(), 16);
        printTime(QStringLiteral("    taste comes, the longest pause"), figures[6].toDouble(), 16);
        printTime(QStringLiteral("    next row, grouped by topic"), figures[7].toDouble(), 16);
        printTime(QStringLiteral("    sort, grouped by topic"), figures[8].toDouble(), 100);
    }
}

} // namespace winnow::bench
