#include "ui/shell/transferdesk.h"

#include "app/arxiv/announcementcalendar.h"
#include "app/model/clock.h"
#include "app/model/sampleday.h"
#include "app/run/paths.h"
#include "ui/commands/actions.h"
#include "ui/commands/dialogs.h"
#include "ui/common/messages/messages.h"
#include "ui/common/settingsinuse.h"
#include "ui/digest/digestintake.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/list/transfer/dropin.h"
#include "ui/papers/list/transfer/paperadder.h"
#include "ui/runs/runcontrol.h"

#include <QUrl>
#include <QWidget>

namespace winnow {

TransferDesk::TransferDesk(const Share &share, DropIn &dropIn, QWidget *window)
    : QObject(window),
      m_share(share),
      m_adder(new PaperAdder(share.library, share.runner, share.messages, this)),
      m_intake(new DigestIntake(share.library, share.messages, this)) {
    connect(&dropIn, &DropIn::digestsBrought, m_intake, &DigestIntake::importFiles);
    connect(&dropIn, &DropIn::feedsBrought, &share.control, &RunControl::readFeeds);
    connect(&dropIn, &DropIn::addPapersRequested, this, &TransferDesk::addPapers);
    connect(&dropIn, &DropIn::nothingFound, this, [this] {
        Q_EMIT m_share.messages.noticed(tr("Nothing to paste: copy an arXiv address or number first."));
    });
    connect(m_adder, &PaperAdder::ready, this, &TransferDesk::paperAdded);
    connect(m_intake, &DigestIntake::imported, this, [this](int digests, const QDate &lastDay) {
        Q_EMIT m_share.messages.noticed(tr("%n digest(s) imported.", nullptr, digests));
        Q_EMIT digestsImported(lastDay);
    });
    connectActions(window, dropIn);
}

void TransferDesk::connectActions(QWidget *window, DropIn &dropIn) {
    const Actions &actions = m_share.actions;
    connect(actions[ActionId::PastePapers], &QAction::triggered, &dropIn, &DropIn::paste);
    connect(actions[ActionId::OpenFeed], &QAction::triggered, this, [this, window] {
        chooseFiles(window, tr("Read saved listings"),
                    tr("arXiv listings (*.xml *.rss *.atom *.html *.htm *.eml *.mbox *.txt *.gz)"),
                    [this](const QStringList &files) { m_share.control.readFeeds(files); });
    });
    connect(actions[ActionId::ImportDigest], &QAction::triggered, this, [this, window] {
        chooseFiles(window, tr("Import digests"), tr("Digests (*.md *.json)"),
                    [this](const QStringList &files) { m_intake->importFiles(files); });
    });
}

// Papers that are on no day go to the open one.
void TransferDesk::addPapers(const std::vector<ArxivId> &ids) {
    const QDate open = m_share.session.day();
    const bool isDay = open.isValid() && open != sampleDay();
    m_adder->add(ids, isDay ? open : AnnouncementCalendar::dayAt(m_share.clock.now()),
                 QUrl(withEnvironment(m_share.settings.now()).arxivUrl));
}

} // namespace winnow
