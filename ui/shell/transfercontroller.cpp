#include "ui/shell/transfercontroller.h"

#include "app/arxiv/announcementcalendar.h"
#include "app/model/async.h"
#include "app/model/clock.h"
#include "app/model/sampleday.h"
#include "app/run/paths.h"
#include "ui/commands/actions.h"
#include "ui/commands/dialogs.h"
#include "ui/common/messages/messages.h"
#include "ui/common/services.h"
#include "ui/common/settingsinuse.h"
#include "ui/digest/digestimporter.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/list/transfer/droptarget.h"
#include "ui/papers/list/transfer/notesexporter.h"
#include "ui/papers/list/transfer/paperadder.h"

#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace winnow {

TransferController::TransferController(const Services &services, const PapersContext &shared,
                                       const Actions &actions, DropTarget &dropTarget, QWidget *window)
    : QObject(window),
      m_shared(shared),
      m_clock(services.clock),
      m_dropTarget(dropTarget),
      m_adder(new PaperAdder(shared.library, services.runner, shared.messages, this)),
      m_intake(new DigestImporter(shared.library, shared.messages, this)),
      m_notes(new NotesExporter(shared.library, shared.messages, window)) {
    connect(&dropTarget, &DropTarget::digestsBrought, m_intake, &DigestImporter::importFiles);
    connect(&dropTarget, &DropTarget::addPapersRequested, this, &TransferController::addPapers);
    connect(&dropTarget, &DropTarget::nothingFound, this, [this] {
        Q_EMIT m_shared.messages.noticed(tr("Nothing to paste: copy an arXiv address or number first."));
    });
    connect(m_adder, &PaperAdder::ready, this, &TransferController::paperAdded);
    connect(m_intake, &DigestImporter::imported, this, &TransferController::tellImport);
    connectActions(actions, window);
}

void TransferController::connectActions(const Actions &actions, QWidget *window) {
    connect(actions[ActionId::PastePapers], &QAction::triggered, &m_dropTarget, &DropTarget::paste);
    connect(actions[ActionId::OpenFeed], &QAction::triggered, this, [this, window] {
        chooseFiles(window, tr("Read saved listings"),
                    tr("arXiv listings (*.xml *.rss *.atom *.html *.htm *.eml *.mbox *.txt *.gz)"),
                    [this](const QStringList &files) {
                        m_dropTarget.take({{}, {}, files});
                    });
    });
    connect(actions[ActionId::ImportDigest], &QAction::triggered, this, [this, window] {
        chooseFiles(window, tr("Import digests"), tr("Digests (*.md *.json)"),
                    [this](const QStringList &files) { m_intake->importFiles(files); });
    });
    connect(actions[ActionId::ImportDigestFolder], &QAction::triggered, this, [this, window] {
        chooseFolder(window, tr("Import a folder of digests"),
                     [this](const QString &folder) { m_intake->importFiles({folder}); });
    });
    connect(actions[ActionId::ExportNotes], &QAction::triggered, this, [this] { exportNotes(); });
}

void TransferController::tellImport(int digests, const QDate &newestDay, int leftAlone, int known) {
    QString text = digests > 0 && known == digests ? tr("Nothing new: the library already has these digests.")
                                                   : tr("%n digest(s) imported.", nullptr, digests - known);
    if (known > 0 && known < digests)
        text += u' ' + tr("Already in the library: %L1.").arg(known);
    if (leftAlone > 0)
        text += u' ' + tr("%n file(s) of other kinds were ignored.", nullptr, leftAlone);
    Q_EMIT m_shared.messages.noticed(text);
    if (newestDay.isValid())
        Q_EMIT digestsImported(newestDay);
}

// For the whole library, like `winnow-cli notes`: a vault is not about one day.
void TransferController::exportNotes() {
    PaperQuery kept;
    kept.decision = Decision::Keep;
    kept.scannedOnly = false;
    kept.withAbstracts = false;
    whenReady(
        m_shared.library.search().papers(kept), this,
        [this](const std::vector<PaperRow> &rows) {
            std::vector<ArxivId> ids;
            for (const PaperRow &row : rows)
                ids.push_back(row.paper.id);
            m_notes->chooseFolder(ids);
        },
        [this](const Error &error) { Q_EMIT m_shared.messages.errorOccurred(error); });
}

// Papers that are on no day are added to the open one.
void TransferController::addPapers(const std::vector<ArxivId> &ids) {
    const QDate open = m_shared.session.day();
    const bool isDay = open.isValid() && open != sampleDay();
    m_adder->add(ids, isDay ? open : AnnouncementCalendar::dayAt(m_clock.now()),
                 QUrl(withEnvironment(m_shared.settings.now()).arxivUrl));
}

void TransferController::begin() {
    m_hasBegun = true;
    for (const StartRequest &wish : std::exchange(m_wishes, {}))
        take(wish);
}

void TransferController::take(const StartRequest &wish) {
    if (!m_hasBegun) {
        m_wishes.push_back(wish);
        return;
    }
    if (wish.day)
        showDay(*wish.day);
    if (!wish.files.isEmpty())
        readFiles(wish.files);
}

void TransferController::showDay(QDate day) {
    whenReady(
        m_shared.library.listings().days(), this, [this, day](const Result<std::vector<DaySummary>> &days) {
            if (!days)
                Q_EMIT m_shared.messages.errorOccurred(days.error());
            else if (std::ranges::find(*days, day, &DaySummary::day) != days->end())
                Q_EMIT dayWanted(day);
            else
                Q_EMIT m_shared.messages.noticed(tr("The library has no papers for %1 yet.")
                                                     .arg(QLocale().toString(day, QLocale::LongFormat)));
        });
}

void TransferController::readFiles(const QStringList &files) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    const DroppedItems brought = readBrought(data);
    m_dropTarget.take(brought);
    if (brought.isEmpty())
        Q_EMIT m_shared.messages.noticed(
            tr("Winnow reads digests (.md, .json) and saved feeds (.xml), not %1.")
                .arg(QFileInfo(files.constFirst()).fileName()));
}

} // namespace winnow
