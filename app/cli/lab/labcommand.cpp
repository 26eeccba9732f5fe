#include "app/cli/lab/labcommand.h"

#include "app/cli/lab/labcap.h"
#include "app/cli/lab/labcreate.h"
#include "app/cli/lab/labjoin.h"
#include "app/cli/lab/lableave.h"
#include "app/cli/lab/labmemberlist.h"
#include "app/cli/lab/labsharedecisions.h"
#include "app/cli/lab/labstatus.h"
#include "app/cli/lab/labsyncnow.h"

#include <algorithm>

namespace winnow {

namespace {

std::vector<std::unique_ptr<LabAction>> makeLabActions() {
    std::vector<std::unique_ptr<LabAction>> actions;
    actions.push_back(std::make_unique<LabCreate>());
    actions.push_back(std::make_unique<LabMemberList>());
    actions.push_back(std::make_unique<LabJoin>());
    actions.push_back(std::make_unique<LabStatus>());
    actions.push_back(std::make_unique<LabSyncNow>());
    actions.push_back(std::make_unique<LabShareDecisions>());
    actions.push_back(std::make_unique<LabCap>());
    actions.push_back(std::make_unique<LabLeave>());
    return actions;
}

} // namespace

LabCommand::LabCommand() : m_actions(makeLabActions()) {
    for (const auto &action : m_actions)
        connect(action.get(), &LabAction::done, this, &Command::done);
}

LabCommand::~LabCommand() = default;

QString LabCommand::name() const {
    return QStringLiteral("lab");
}

QString LabCommand::arguments() const {
    QStringList names;
    for (const auto &action : m_actions)
        names.append(action->name());
    return names.join(QLatin1Char('|')) + QStringLiteral(" …");
}

QString LabCommand::summary() const {
    return tr("Share papers and paid scores with a group through its PostgreSQL server.");
}

QString LabCommand::details() const {
    QString actions;
    for (const auto &action : m_actions)
        actions += QStringLiteral("  lab %1\n      %2\n").arg(action->usage(), action->summary());
    return actions + QLatin1Char('\n') +
           tr("ADDRESS is postgresql://NAME@HOST/DATABASE, with ?sslmode=… and ?sslrootcert=FILE where "
              "needed. A connection to another computer is encrypted and the server's certificate verified "
              "(sslmode=verify-full), unless the address says otherwise.\n\n"
              "The password is read from standard input if that is not a terminal, then from the system's "
              "keyring, then from ~/.pgpass; otherwise you are asked for it. It is never taken from the "
              "command line, where every program on this computer could read it.\n\n"
              "A lab shares papers, announcements, the state of each day, the text of criteria, and the "
              "scores of models: one member pays, and all can read them. Decisions are shared only by "
              "members who choose to; notes, tags, trials, imported digests and the sample day never are. "
              "Your library stays complete without the lab.\n\n"
              "Examples:\n"
              "  winnow-cli lab create postgresql://owner@db.example.org/winnow\n"
              "  winnow-cli lab members add ada postgresql://owner@db.example.org/winnow\n"
              "  winnow-cli lab join postgresql://ada@db.example.org/winnow");
}

bool LabCommand::usesLibrary() const {
    return !m_action || m_action->usesLibrary();
}

bool LabCommand::canStop() const {
    return m_action && m_action->canStop();
}

// Never quotes an argument: an address may contain a password.
UsageError LabCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                            const Settings &settings) {
    Q_UNUSED(parser)
    Q_UNUSED(settings)
    const QString name = positional.value(0, QStringLiteral("status"));
    const auto found =
        std::ranges::find_if(m_actions, [&name](const auto &action) { return action->name() == name; });
    if (found == m_actions.end())
        return tr("Use one of these: %1.").arg(arguments());
    m_action = found->get();
    return m_action->read(positional.mid(1));
}

void LabCommand::start(const CommandContext &context) {
    m_action->start(context);
}

void LabCommand::stop() {
    m_action->stop();
}

} // namespace winnow
