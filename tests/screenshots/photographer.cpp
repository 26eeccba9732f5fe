#include "tests/screenshots/photographer.h"

#include "app/model/whenready.h"
#include "ui/mainwindow.h"
#include "ui/map/daymap.h"
#include "ui/papers/paperspage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTimer>

namespace winnow {

namespace {

// As a reader has left the day: by place in the table, best first.
constexpr std::pair<size_t, Decision> decisions[]{
    {0, Decision::Keep},  {2, Decision::Keep}, {3, Decision::Keep},  {5, Decision::Skip}, {7, Decision::Keep},
    {8, Decision::Later}, {9, Decision::Skip}, {11, Decision::Skip}, {14, Decision::Skip}};

} // namespace

Photographer::Photographer(const QString &folder, const Scene &scene, QString picture)
    : m_scene(scene),
      m_picture(std::move(picture)),
      m_libraryFile(folder + QStringLiteral("/library.sqlite")),
      m_palette(QApplication::palette()),
      m_store(folder + QStringLiteral("/winnow.ini")),
      m_secrets(nullptr, QStringLiteral("Winnow's pictures")),
      m_library(m_libraryFile),
      m_runner(m_library, m_clock) {}

Photographer::~Photographer() = default;

void Photographer::start(const QStringList &feeds) {
    Settings settings = SettingsStore::defaults();
    settings.categories = QStringList{QStringLiteral("cs.LG"), QStringLiteral("cs.AI")};
    settings.theme = m_scene.theme;
    settings.firstStartDone = true;
    if (const auto saved = m_store.save(settings); !saved) {
        Q_EMIT failed(saved.error().place);
        return;
    }
    whenReady(m_library.open(), this, [this, feeds](const Result<LibraryInfo> &info) {
        if (!info)
            Q_EMIT failed(info.error().detail);
        else if (info->papers == 0)
            fetch(feeds);
        else
            openWindow(); // the day is there from the picture before
    });
}

void Photographer::fetch(const QStringList &feeds) {
    connect(&m_runner, &Runner::finished, this, [this](const RunReport &report) {
        if (report.error || !report.day)
            Q_EMIT failed(report.error ? report.error->detail : QStringLiteral("no day in these feeds"));
        else
            decide(*report.day);
    });
    RunRequest request;
    request.sample = feeds.isEmpty();
    request.feedFiles = feeds;
    m_runner.start(request);
}

void Photographer::decide(QDate day) {
    PaperQuery query;
    query.day = day;
    whenReady(m_library.papers(query), this, [this](const Result<std::vector<PaperRow>> &rows) {
        if (!rows) {
            Q_EMIT failed(rows.error().detail);
            return;
        }
        std::vector<std::pair<ArxivId, Decision>> each;
        for (const auto &[place, decision] : decisions) {
            if (place < rows->size())
                each.emplace_back(rows->at(place).paper.id, decision);
        }
        whenReady(m_library.decideEach(each), this, [this](const Result<DecisionChange> &) { openWindow(); });
    });
}

void Photographer::openWindow() {
    QGuiApplication::setLayoutDirection(m_scene.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_window = std::make_unique<MainWindow>(
        MainWindow::Services{m_library, m_runner, m_store, m_secrets, m_clock, m_libraryFile, m_palette});
    m_window->resize(m_scene.size);
    auto *page = m_window->findChild<PapersPage *>();
    connect(page, &PapersPage::dayOpened, this, [this, page] {
        atRest(3, [this, page] {
            if (m_scene.act)
                m_scene.act(*page);
            atRest(3, [this] { take(); });
        });
    });
    m_window->show();
    m_window->openLibrary();
}

// The library answers in order, so what the window had asked is answered too; and that may ask for more.
void Photographer::atRest(int rounds, const std::function<void()> &then) {
    if (rounds == 0) {
        QTimer::singleShot(0, this, then);
        return;
    }
    whenReady(m_library.days(), this, [this, rounds, then](const Result<std::vector<DaySummary>> &) {
        QTimer::singleShot(0, this, [this, rounds, then] { atRest(rounds - 1, then); });
    });
}

void Photographer::take() {
    QWidget *subject = m_window.get();
    if (m_scene.mapOnly)
        subject = &m_window->findChild<PapersPage *>()->map();
    if (subject->grab().save(m_picture))
        Q_EMIT done();
    else
        Q_EMIT failed(m_picture);
}

} // namespace winnow
