#include "tests/benchmarks/guipause.h"

#include "app/score/service/modelaccess.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/syntheticday.h"
#include "tests/benchmarks/windowwork.h"
#include "tests/support/loopbackmodel.h"
#include "tests/support/parts.h"
#include "ui/papers/details/paperactions.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/page/paperspage.h"
#include "ui/papers/search/searchbox.h"

#include <QEvent>
#include <QFile>
#include <QMetaEnum>
#include <QProcess>
#include <QThread>
#include <QTimer>

namespace winnow::bench {

namespace {

constexpr int papersOfTheDay = 500;

// The model answers in a thread of its own: its work is not the window's.
class ModelThread final : public QThread {
    Q_OBJECT
public:
    ~ModelThread() override {
        quit();
        wait();
    }

Q_SIGNALS:
    void ready(const QString &base);

protected:
    void run() override {
        LoopbackModel model;
        model.setDelay(100);
        Q_EMIT ready(model.base());
        exec();
    }
};

// Someone who types and decides without a rest.
class Reader final : public QObject {
public:
    explicit Reader(MainWindow &window) : m_page(window.findChild<PapersPage *>()) {
        m_search = window.findChild<SearchBox *>();
        require(m_page && m_search, "finding the search box");
        connect(&m_timer, &QTimer::timeout, this, &Reader::act);
        m_timer.start(40);
    }

private:
    void act() {
        ++m_step;
        const QString words = QStringLiteral("kernel");
        m_search->setText(words.left(m_step % (words.size() + 1)));
        if (m_step % 3 == 0 && partOf<PaperView>(*m_page).model()->rowCount() > 0)
            partOf<PaperActions>(*m_page).decideCurrent(Decision::Keep);
    }

    PapersPage *m_page;
    SearchBox *m_search;
    QTimer m_timer;
    int m_step = 0;
};

RunRequest dayWith(const QString &feed, const QString &base) {
    ModelSettings settings;
    settings.provider = QStringLiteral("custom");
    settings.endpoint = base;
    settings.model = QStringLiteral("gpt-4o");
    const auto access = modelAccess(settings);
    require(access.has_value(), "reaching the model");
    RunRequest request;
    request.feedFiles = QStringList{feed};
    request.scorer = Scorer::Llm;
    request.model = *access;
    return request;
}

} // namespace

bool TimedApplication::notify(QObject *receiver, QEvent *event) {
    if (!m_isTiming || m_depth > 0 || receiver->thread() != thread())
        return QApplication::notify(receiver, event);
    const QString what =
        QStringLiteral("%1 of %2")
            .arg(QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())),
                 QString::fromLatin1(receiver->metaObject()->className()));
    ++m_depth;
    QElapsedTimer timer;
    timer.start();
    const bool isHandled = QApplication::notify(receiver, event);
    const double took = double(timer.nsecsElapsed()) / 1e6;
    --m_depth;
    if (took > m_longest) {
        m_longest = took;
        m_culprit = what;
    }
    return isHandled;
}

void TimedApplication::startTiming() {
    m_isTiming = true;
}

int openBusyWindow(TimedApplication &application) {
    const QTemporaryDir folder;
    const QString feed = folder.filePath(QStringLiteral("day.xml"));
    QFile file(feed);
    require(file.open(QIODevice::WriteOnly), "writing the feed");
    file.write(syntheticFeed(syntheticListing(papersOfTheDay, QDate(2025, 6, 2))));
    file.close();

    BenchWindow bench(folder.filePath(QStringLiteral("library.sqlite")));
    bench.window.show();
    bench.window.openLibrary();
    std::optional<Reader> reader;
    ModelThread model;
    QObject::connect(&model, &ModelThread::ready, &bench.window, [&](const QString &base) {
        application.startTiming();
        reader.emplace(bench.window);
        bench.runner.start(dayWith(feed, base));
    });
    QObject::connect(&bench.runner, &Runner::finished, &bench.window, [&](const RunReport &report) {
        require(report.ok() && report.run && report.run->scored > papersOfTheDay / 2, "scoring the day");
        std::printf("%f %s\n", application.longest(), qPrintable(application.culprit()));
        QCoreApplication::quit();
    });
    model.start();
    return QCoreApplication::exec();
}

void pausing() {
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--busy")});
    require(program.waitForFinished(120'000) && program.exitCode() == 0, "scoring with the window open");
    const QByteArray said = program.readAllStandardOutput().simplified();
    const qsizetype blank = said.indexOf(' ');
    printTime(QStringLiteral("longest pause, fetched, scored, searched, decided"),
              said.left(blank).toDouble(), 16);
    printRow(QStringLiteral("    %1").arg(QString::fromLatin1(said.mid(blank + 1))), {}, {});
}

} // namespace winnow::bench

#include "guipause.moc"
