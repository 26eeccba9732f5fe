#include "ui/shell/lab/labcontroller.h"

#include "app/lab/server/labthread.h"
#include "app/library/library.h"
#include "app/library/services/labservice.h"
#include "app/model/async.h"
#include "app/settings/secretstore.h"
#include "ui/settings/settingsdialog.h"

#include <QPushButton>

#include <utility>

namespace winnow {

namespace {

constexpr std::chrono::minutes betweenSyncs{3};
constexpr int mostCountedRows = 1000;

bool isEmpty(const LabTaken &taken) {
    return taken.papers == 0 && taken.scores == 0 && taken.screenings == 0 && taken.decisions == 0 &&
           !taken.criteria && taken.days.isEmpty();
}

} // namespace

LabController::LabController(const Share &share, const Settings &settings, QObject *parent)
    : QObject(parent), m_share(share), m_sign(new QPushButton) {
    m_sign->setObjectName(QStringLiteral("labSign"));
    m_sign->setProperty("quiet", true);
    m_sign->setFocusPolicy(Qt::TabFocus);
    m_sign->hide();
    connect(m_sign, &QPushButton::clicked, this, [this] {
        m_isPageWanted = true;
        Q_EMIT settingsWanted();
    });
    m_due.setInterval(betweenSyncs);
    connect(&m_due, &QTimer::timeout, this, &LabController::sync);
    m_reading = {settings.categories, settings.filter};
    m_view.followsAny = !settings.categories.isEmpty();
}

LabController::~LabController() = default;

void LabController::setSettings(const Settings &settings) {
    if (settings.categories == m_reading.categories && settings.filter == m_reading.filter)
        return;
    m_reading = {settings.categories, settings.filter};
    m_address.clear(); // the next exchange reads by these
    m_view.followsAny = !settings.categories.isEmpty();
    sync();
}

void LabController::start() {
    m_isOpen = true;
    sync();
}

void LabController::sync() {
    m_isAskedAgain = m_isSyncing;
    if (!m_isOpen || m_isSyncing)
        return;
    m_isSyncing = true;
    m_due.start();
    readStanding([this] {
        if (m_standing->membership.address == m_address)
            exchange();
        else
            connectTo(m_standing->membership.address);
    });
}

// Where the keyring says nothing, libpq may find a password in ~/.pgpass.
void LabController::connectTo(const QString &address) {
    const auto typed = parseLabAddress(address);
    if (!typed)
        return synced(failure(typed.error()));
    whenReady(m_share.secrets.read(labSecretName(typed->address)), this,
              [this, address, server = typed->address](const Result<Secret> &secret) {
                  m_sync.reset();
                  m_server = std::make_unique<LabThread>(server, secret ? secret->value : QString());
                  m_sync = std::make_unique<LabSync>(m_share.library, *m_server, m_reading);
                  m_address = address;
                  connect(m_server.get(), &LabThread::changed, this, &LabController::sync);
                  exchange();
              });
}

void LabController::exchange() {
    m_server->retryNow();
    whenReady(m_sync->sync(), m_sync.get(), [this](const Result<SyncReport> &report) { synced(report); });
}

void LabController::synced(const Result<SyncReport> &result) {
    m_isSyncing = false;
    if (result) {
        m_said.reset();
        m_isAway = false;
        m_view.trouble.clear();
    } else {
        fail(result.error());
    }
    if (result && !isEmpty(result->taken))
        Q_EMIT taken();
    if (std::exchange(m_isLeaving, false))
        return leave();
    if (std::exchange(m_isAskedAgain, false))
        return sync();
    readStanding([this] {
        if (m_tab && m_tab->isVisible())
            readState();
    });
}

// Once, and not that it is away: offline, everything goes on.
void LabController::fail(const Error &error) {
    const ErrorText text = errorText(error);
    m_view.trouble = text.sentence;
    m_isAway = error.code == ErrorCode::LabUnreachable;
    if (!m_isAway && !m_view.isBusy && std::exchange(m_said, error.code) != error.code)
        Q_EMIT m_share.messages.warned(text.sentence, NextStep::OpenSettings);
    setBusy(false);
}

void LabController::readStanding(const std::function<void()> &then) {
    whenReady(
        m_share.library.lab().standing(), this,
        [this, then](const std::optional<LabSyncState> &standing) {
            m_standing = standing;
            m_view.isJoined = standing.has_value();
            const LabMembership membership = standing ? standing->membership : LabMembership();
            m_view.member = membership.member;
            m_view.place = membership.address;
            m_view.sharesDecisions = membership.sharesDecisions;
            m_view.syncedAt = membership.syncedAt;
            show();
            if (standing)
                return then();
            m_isSyncing = false;
            m_address.clear();
            m_sync.reset();
            m_server.reset();
        },
        [this](const Error &error) {
            m_isSyncing = false;
            Q_EMIT m_share.messages.errorOccurred(error);
        });
}

// What only the page tells: what waits, and what the lab has spent.
void LabController::readState() {
    if (!m_standing)
        return;
    whenReady(m_share.library.lab().nextOffer(mostCountedRows), this,
              [this](const Result<std::optional<LabOffer>> &offer) {
                  int waiting = 0;
                  if (offer && *offer)
                      for (const LabOffer::Part &part : (*offer)->parts)
                          waiting += int(part.rows.size());
                  m_view.waiting = waiting;
                  show();
              });
    const auto typed = parseLabAddress(m_standing->membership.address);
    if (!typed)
        return fail(typed.error());
    whenReady(m_share.secrets.read(labSecretName(typed->address)), this,
              [this, address = typed->address, standing = *m_standing](const Result<Secret> &secret) {
                  const QString password = secret ? secret->value : QString();
                  whenReady(LabClient(address, password).state(standing), this,
                            [this](const Result<LabState> &state) {
                                if (!state)
                                    return fail(state.error());
                                m_view.spent = state->spent;
                                m_view.monthCap = state->cap;
                                m_view.holders = state->holders;
                                show();
                            });
              });
}

// The address is tried before anything is kept of it.
void LabController::join(const QString &text, const QString &password) {
    const auto typed = parseLabAddress(text);
    if (!typed) {
        m_view.trouble = tr("That is no address: %1.").arg(typed.error().detail);
        return show();
    }
    setBusy(true);
    const QString secret = password.isEmpty() ? typed->password : password;
    whenReady(
        LabClient(typed->address, secret).join(), this,
        [this, address = typed->address, secret](const LabWelcome &seat) { joined(address, secret, seat); },
        [this](const Error &error) { fail(error); });
}

void LabController::joined(const LabAddress &address, const QString &password, const LabWelcome &seat) {
    LabMembership membership;
    membership.address = address.text();
    membership.member = seat.member;
    membership.labId = seat.labId;
    const auto begin = [this](const Result<void> &stored) {
        if (!stored)
            return fail(stored.error());
        setBusy(false);
        m_view.trouble.clear();
        readStanding([this] { sync(); });
    };
    const auto store = [this, membership, begin] {
        whenReady(m_share.library.lab().join(membership), this, begin);
    };
    if (password.isEmpty())
        return store();
    whenReady(m_share.secrets.write(labSecretName(address), password), this,
              [this, store](const Result<KeySource> &place) {
                  if (!place || *place != KeySource::Keyring)
                      Q_EMIT m_share.messages.noticed(
                          tr("The keyring did not keep the lab's password: it is forgotten when Winnow ends. "
                             "Put it into ~/.pgpass."));
                  store();
              });
}

void LabController::leave() {
    if (!m_standing)
        return;
    setBusy(true);
    m_isLeaving = m_isSyncing; // the server's thread ends once it has nothing to do: nobody waits for it
    if (m_isLeaving)
        return;
    const auto typed = parseLabAddress(m_standing->membership.address);
    whenReady(m_share.library.lab().leave(), this, [this, typed](const Result<void> &left) {
        if (!left)
            return fail(left.error());
        if (typed)
            (void)m_share.secrets.remove(labSecretName(typed->address));
        const bool followsAny = m_view.followsAny;
        m_view = {};
        m_view.followsAny = followsAny;
        readStanding([] {});
        Q_EMIT taken(); // what was said of others is gone
    });
}

void LabController::share(bool shares) {
    whenReady(m_share.library.lab().setSharesDecisions(shares), this, [this](const Result<void> &stored) {
        if (!stored)
            return fail(stored.error());
        readStanding([this] { sync(); });
        Q_EMIT taken(); // the reader counts among the members, or no more
    });
}

void LabController::addTab(SettingsDialog &dialog) {
    auto *tab = new LabTab(&dialog);
    m_tab = tab;
    connect(tab, &LabTab::joinWanted, this, &LabController::join);
    connect(tab, &LabTab::leaveWanted, this, &LabController::leave);
    connect(tab, &LabTab::shareWanted, this, &LabController::share);
    connect(tab, &LabTab::syncWanted, this, &LabController::sync);
    connect(tab, &LabTab::opened, this, [this] { readStanding([this] { readState(); }); });
    dialog.offer(tab);
    if (std::exchange(m_isPageWanted, false))
        dialog.bringToFront(*tab);
    show();
}

void LabController::setBusy(bool isBusy) {
    m_view.isBusy = isBusy;
    show();
}

void LabController::show() {
    if (m_tab)
        m_tab->showLab(m_view);
    m_sign->setVisible(m_view.isJoined);
    const bool isWell = m_view.trouble.isEmpty();
    m_sign->setText(isWell     ? tr("Lab: up to date")
                    : m_isAway ? tr("Lab: offline")
                               : tr("Lab: needs attention"));
    m_sign->setToolTip(isWell ? tr("This library has what the lab shares, and the lab has what you share")
                              : m_view.trouble);
}

} // namespace winnow
