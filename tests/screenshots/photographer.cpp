#include "tests/screenshots/photographer.h"

#include "app/model/async.h"
#include "tests/support/parts.h"
#include "ui/common/theme.h"
#include "ui/criteria/criteriapage.h"
#include "ui/criteria/prompts/promptedit.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/focus/focuscontroller.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/list/table/papercells.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/map/daymap.h"
#include "ui/papers/page/paperspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"

#include <QApplication>
#include <QPushButton>
#include <QTextCursor>
#include <QTimer>

#include <utility>

namespace winnow {

namespace {

// As a reader on the way through the day: by place in the table, best first.
constexpr std::pair<int, Decision> decisions[]{
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
        else
            fetch(feeds);
    });
}

void Photographer::fetch(const QStringList &feeds) {
    const auto fetched = [this](const RunReport &report) {
        if (report.error || !report.day)
            Q_EMIT failed(report.error ? report.error->detail : QStringLiteral("no day in these feeds"));
        else
            openWindow();
    };
    connect(&m_runner, &Runner::finished, this, fetched, Qt::SingleShotConnection);
    RunRequest request;
    request.sample = feeds.isEmpty();
    request.feedFiles = feeds;
    m_runner.start(request);
}

void Photographer::openWindow() {
    QGuiApplication::setLayoutDirection(m_scene.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_window = std::make_unique<MainWindow>(
        Services{m_library, m_runner, m_store, m_secrets, m_clock, m_libraryFile, m_palette});
    m_window->resize(m_scene.size);
    auto *page = m_window->findChild<PapersPage *>();
    connect(&partOf<PaperSession>(*m_window), &PaperSession::dayOpened, this, [this, page] {
        atRest(3, [this, page] {
            decide(*page);
            if (m_scene.act)
                m_scene.act(*page);
            if (m_scene.ofTrial)
                return addTopic();
            atRest(3, [this, page] { takeWhenReady(*page); });
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
    whenReady(m_library.listings().days(), this,
              [this, rounds, then](const Result<std::vector<DaySummary>> &) {
                  QTimer::singleShot(0, this, [this, rounds, then] { atRest(rounds - 1, then); });
              });
}

// In the window: there, what is decided on stays in sight.
void Photographer::decide(PapersPage &page) {
    const QAbstractItemModel *shown = partOf<PaperView>(page).model();
    for (const auto &[row, decision] : decisions) {
        if (row < shown->rowCount())
            partOf<PaperSession>(*m_window).acts().decide(
                {shown->index(row, 0).data(IdRole).value<ArxivId>()}, decision);
    }
    partOf<PaperView>(page).setCurrentPaper(shown->index(1, 0).data(IdRole).value<ArxivId>());
}

void Photographer::addTopic() {
    auto &page = partOf<CriteriaPage>(*m_window);
    partOf<PageStack>(*m_window).showPage(&page);
    atRest(6, [this, &page] {
        for (const PromptEdit *edit : page.findChildren<PromptEdit *>()) {
            QTextCursor place = edit->document()->find(QStringLiteral("**Keywords**"));
            if (place.isNull())
                continue;
            place.movePosition(QTextCursor::StartOfBlock);
            place.insertText(
                QStringLiteral("8. Quantum Error Correction\n"
                               "   - Relevant: Codes, decoders, thresholds, fault tolerance.\n\n"));
        }
        atRest(6, [this] { tryCriteria(); });
    });
}

void Photographer::tryCriteria() {
    connect(&m_runner, &Runner::finished, this, [this] { atRest(9, [this] { take(); }); });
    partOf<CriteriaPage>(*m_window).findChild<QPushButton *>(QStringLiteral("tryCriteria"))->click();
}

void Photographer::takeWhenReady(PapersPage &page) {
    if (!m_scene.isReady || m_scene.isReady(page)) {
        take();
        return;
    }
    connect(partOf<FocusController>(page).reader(), &QTextEdit::textChanged, this, [this, &page] {
        if (m_scene.isReady(page))
            QTimer::singleShot(0, this, &Photographer::take);
    });
}

void Photographer::take() {
    if (std::exchange(m_isTaken, true))
        return;
    QWidget *subject = m_window.get();
    if (m_scene.mapOnly)
        subject = &partOf<DayMap>(*m_window);
    if (subject->grab().save(m_picture))
        Q_EMIT done();
    else
        Q_EMIT failed(m_picture);
}

} // namespace winnow
