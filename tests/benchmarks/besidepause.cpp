#include "tests/benchmarks/besidepause.h"

#include "tests/benchmarks/guipause.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/syntheticday.h"
#include "tests/benchmarks/windowwork.h"
#include "tests/support/parts.h"
#include "ui/papers/list/papersession.h"

#include <QFile>
#include <QProcess>
#include <QTimer>

namespace winnow::bench {

namespace {

constexpr int papersBefore = 500;
constexpr int papersBeside = 1'999; // one more, and the feed counts as cut
const QDate besideDay(2025, 6, 2);

// winnow-cli, first with a feed and then with the scorer.
class Writer final : public QObject {
public:
    Writer(const QTemporaryDir &folder, const QString &library)
        : m_arguments{QStringLiteral("--library"), library, QStringLiteral("--config"),
                      folder.filePath(QStringLiteral("cli.ini"))},
          m_feed(folder.filePath(QStringLiteral("day.xml"))) {
        QFile file(m_feed);
        require(file.open(QIODevice::WriteOnly), "writing the feed");
        file.write(syntheticFeed(syntheticListing(papersBeside, besideDay, papersBefore)));
        file.close();
        connect(&m_process, &QProcess::finished, this, [this](int code) {
            require(code == 0, "writing beside the window");
            if (!std::exchange(m_scores, true))
                run({QStringLiteral("score"), QStringLiteral("--scorer"), QStringLiteral("builtin")});
        });
    }
    void start() { run({QStringLiteral("fetch"), QStringLiteral("--feed"), m_feed}); }

private:
    void run(const QStringList &command) {
        m_process.start(QStringLiteral(WINNOW_CLI), m_arguments + command);
    }

    QStringList m_arguments;
    QString m_feed;
    QProcess m_process;
    bool m_scores = false;
};

void fillDay(const QString &file) {
    Library library(file);
    require(library.open().result().has_value(), "opening a library");
    require(library.listings().add(syntheticListing(papersBefore, besideDay), {}).result().has_value(),
            "storing the day");
}

} // namespace

int openBesideWriter(TimedApplication &application) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("library.sqlite"));
    fillDay(file);
    BenchWindow bench(file);
    bench.window.resize(1440, 900);
    bench.window.show();
    bench.window.openLibrary();
    Writer writer(folder, file);
    const PaperModel &papers = partOf<PaperSession>(bench.window).papers();
    bool isTiming = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &bench.window, [&] {
        if (!isTiming && papers.rowCount() > 0) {
            isTiming = true;
            application.startTiming();
            writer.start();
        } else if (isTiming && papers.rowCount() > papersBefore && !papers.hasUnscored()) {
            std::printf("%f %s\n", application.longest(), qPrintable(application.culprit()));
            QCoreApplication::quit();
        }
    });
    look.start(100);
    return QCoreApplication::exec();
}

void pausingBeside() {
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--beside")});
    require(program.waitForFinished(120'000) && program.exitCode() == 0,
            "showing what another program writes");
    const QByteArray said = program.readAllStandardOutput().simplified();
    const qsizetype blank = said.indexOf(' ');
    printTime(QStringLiteral("longest pause, 2,000 papers written beside it"), said.left(blank).toDouble(),
              16);
    printRow(QStringLiteral("    %1").arg(QString::fromLatin1(said.mid(blank + 1))), {}, {});
}

} // namespace winnow::bench
