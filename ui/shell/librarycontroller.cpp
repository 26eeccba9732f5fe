#include "ui/shell/librarycontroller.h"

#include "app/model/async.h"
#include "app/run/libraryreading.h"
#include "ui/commands/actions.h"
#include "ui/common/messages/messages.h"
#include "ui/common/services.h"
#include "ui/common/settingsinuse.h"
#include "ui/digest/sitebar.h"
#include "ui/runs/runbar.h"
#include "ui/shell/blockedpage.h"
#include "ui/shell/lab/labcontroller.h"
#include "ui/shell/librarymaintenance.h"
#include "ui/shell/upkeepbar.h"

#include <QBoxLayout>
#include <QPushButton>

namespace winnow {

LibraryController::LibraryController(const Services &services, const Actions &actions, Messages &messages,
                                     QObject *parent)
    : QObject(parent),
      m_library(services.library),
      m_secrets(services.secrets),
      m_file(services.libraryFile),
      m_actions(actions),
      m_messages(messages),
      m_blocked(new BlockedPage),
      m_keeper(new LibraryMaintenance(m_library, messages)),
      m_upkeep(new UpkeepBar(m_library, messages)),
      m_reading(new LibraryReading(m_library, this)) {
    connect(m_blocked, &BlockedPage::retryRequested, this, &LibraryController::open);
    connect(m_upkeep, &UpkeepBar::changed, this, &LibraryController::changed);
    connect(m_reading, &LibraryReading::finished, this, [this](const std::optional<Error> &error) {
        if (error)
            Q_EMIT m_messages.warned(tr("The data for finding similar papers could not be read; Winnow tries "
                                        "again at the next start. %1")
                                         .arg(errorText(*error).sentence),
                                     NextStep::None);
    });
    connectKeeper();
}

void LibraryController::connectKeeper() {
    connect(m_keeper, &LibraryMaintenance::busyChanged, this, [this](bool isBusy) {
        m_actions[ActionId::BackUpLibrary]->setEnabled(!isBusy);
        m_actions[ActionId::RestoreLibrary]->setEnabled(!isBusy);
    });
    connect(m_actions[ActionId::BackUpLibrary], &QAction::triggered, m_keeper,
            &LibraryMaintenance::chooseBackup);
    connect(m_actions[ActionId::RestoreLibrary], &QAction::triggered, m_keeper,
            &LibraryMaintenance::chooseRestore);
    connect(m_blocked, &BlockedPage::restoreRequested, m_keeper, &LibraryMaintenance::chooseRestore);
    connect(m_keeper, &LibraryMaintenance::restoring, this, [this](bool isRestoring) {
        if (isRestoring)
            m_reading->stop();
        Q_EMIT restoring(isRestoring);
    });
    connect(m_keeper, &LibraryMaintenance::restored, this, [this] {
        open();
        Q_EMIT restored();
    });
}

void LibraryController::addTab(SettingsDialog &dialog) {
    m_lab->addTab(dialog);
}

void LibraryController::addLines(QBoxLayout &foot, SettingsInUse &settings, RunBar &bar) {
    m_lab = new LabController({m_library, m_secrets, m_messages}, settings.now(), this);
    bar.addSign(m_lab->sign());
    connect(&settings, &SettingsInUse::changed, m_lab, &LabController::setSettings);
    connect(m_lab, &LabController::taken, this, &LibraryController::changed);
    connect(m_lab, &LabController::settingsWanted, m_actions[ActionId::Settings], &QAction::trigger);
    foot.addWidget(m_upkeep);
    foot.addWidget(m_keeper);
    auto *site = new SiteBar(m_library, settings, m_messages);
    foot.addWidget(site);
    QAction *action = m_actions[ActionId::ExportSite];
    connect(action, &QAction::triggered, site, &SiteBar::chooseFolder);
    connect(site, &SiteBar::busyChanged, action, &QAction::setDisabled);
}

void LibraryController::setRunning(bool isRunning) {
    m_keeper->setRunning(isRunning);
    if (!isRunning) // there may be new papers
        m_reading->start();
}

void LibraryController::chooseRestore() {
    m_keeper->chooseRestore();
}

void LibraryController::update() {
    m_upkeep->start();
    m_reading->start();
}

void LibraryController::open() {
    whenReady(m_library.open(), this, [this](const Result<LibraryInfo> &info) {
        if (!info) {
            m_blocked->explain(info.error(), m_file);
            Q_EMIT refused();
            return;
        }
        m_keeper->greet(*info);
        Q_EMIT reached();
        read();
    });
}

void LibraryController::readCriteria() {
    whenReady(m_library.criteria().current(), this, [this](const Result<Criteria> &criteria) {
        Q_EMIT criteriaFound(criteria ? *criteria : defaultCriteria());
    });
}

void LibraryController::read() {
    readCriteria();
    whenReady(m_library.listings().days(), this, [this](const Result<std::vector<DaySummary>> &days) {
        if (!days) {
            Q_EMIT m_messages.errorOccurred(days.error(), Retry(this, [this] { read(); }));
            return;
        }
        Q_EMIT opened(*days);
        update();
        m_lab->start();
    });
}

} // namespace winnow
