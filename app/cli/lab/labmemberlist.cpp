#include "app/cli/lab/labmemberlist.h"

#include "app/cli/lab/labpassword.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/lab/server/labclient.h"

#include <QJsonArray>
#include <QJsonObject>

namespace winnow {

QString LabMemberList::summary() const {
    return tr("List the lab's members. Its owner can add and remove them.");
}

UsageError LabMemberList::read(const QStringList &words) {
    QStringList left = words;
    if (left.value(0) == QLatin1String("add") || left.value(0) == QLatin1String("remove")) {
        m_verb = left.takeFirst();
        if (left.isEmpty())
            return tr("Name the member: lab members %1 NAME ADDRESS.").arg(m_verb);
        m_member = left.takeFirst();
        if (!LabMembers::isName(m_member))
            return tr("A member's name consists of lower-case letters, digits and . _ -, and starts with a "
                      "letter.");
    }
    if (left.size() > 1)
        return tr("Use lab members, lab members add NAME or lab members remove NAME, and add the address if "
                  "this library is not in the lab.");
    if (left.isEmpty())
        return std::nullopt;
    const ReadLabAddress typed = readLabAddress(left.constFirst());
    m_address = typed.address;
    return typed.error;
}

void LabMemberList::start(const CommandContext &context) {
    m_password = new LabPassword(this);
    if (!m_address.database.isEmpty())
        return ask(context);
    withStanding(context, [this, context](const LabSyncState &standing) {
        const auto typed = parseLabAddress(standing.membership.address);
        if (!typed)
            return fail(context, typed.error());
        m_address = typed->address;
        ask(context);
    });
}

void LabMemberList::ask(const CommandContext &context) {
    const auto source = m_verb.isEmpty() ? LabPassword::Source::Kept : LabPassword::Source::Given;
    m_password->find(context, m_address, source, [this, context](const Result<QString> &password) {
        if (!password)
            return fail(context, password.error());
        carryOut(context, *password);
    });
}

void LabMemberList::carryOut(const CommandContext &context, const QString &password) {
    const LabClient desk(m_address, password);
    const auto failed = [this, context](const Error &error) { fail(context, error); };
    if (m_verb == QLatin1String("add"))
        whenReady(
            desk.add(m_member), this,
            [this, context](const NewLabMember &added) { showAdded(context, added); }, failed);
    else if (m_verb == QLatin1String("remove"))
        whenReady(desk.remove(m_member), this, [this, context](const Result<void> &removed) {
            if (!removed)
                return fail(context, removed.error());
            context.output.note(
                tr("%1 is no longer a member. What they shared stays in the lab.").arg(m_member));
            m_password->keep(context, m_address, [this] { Q_EMIT done(Command::Success); });
        });
    else
        whenReady(
            desk.members(), this,
            [this, context](const std::vector<LabMember> &members) { show(context, members); }, failed);
}

void LabMemberList::show(const CommandContext &context, const std::vector<LabMember> &members) {
    QJsonArray array;
    TextTable table;
    table.addColumn(tr("Member"));
    table.addColumn(tr("Joined"));
    table.addColumn(tr("Decisions"));
    for (const LabMember &member : members) {
        const QString joined = member.joined.date().toString(Qt::ISODate);
        array.append(QJsonObject{
            {QStringLiteral("name"), member.name},
            {QStringLiteral("joined"),
             member.joined.isValid() ? QJsonValue(member.joined.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("is_removed"), member.isRemoved},
            {QStringLiteral("shares_decisions"), member.sharesDecisions}});
        table.addRow({member.name,
                      member.isRemoved          ? tr("removed")
                      : member.joined.isValid() ? joined
                                                : tr("not yet"),
                      member.sharesDecisions ? tr("shared") : tr("private")});
    }
    if (context.json)
        context.output.print(array);
    else
        for (const QString &line : table.lines(Output::terminalWidth()))
            context.output.print(line);
    Q_EMIT done(Command::Success);
}

// The password is written to standard output and nowhere else.
void LabMemberList::showAdded(const CommandContext &context, const NewLabMember &added) {
    LabAddress theirs = m_address;
    theirs.user = added.name;
    if (context.json) {
        context.output.print(
            QJsonObject{{QStringLiteral("member"), added.name},
                        {QStringLiteral("address"), theirs.text()},
                        {QStringLiteral("password"),
                         added.password.isEmpty() ? QJsonValue() : QJsonValue(added.password)}});
    } else {
        context.output.print(
            tr("%1 is now a member. Send them this, in a way that nobody else can read:").arg(added.name));
        context.output.print(QStringLiteral("  winnow-cli lab join %1").arg(theirs.text()));
        context.output.print(added.password.isEmpty()
                                 ? tr("  Password: unchanged; the server already had that user.")
                                 : tr("  Password: %1  (not shown again)").arg(added.password));
    }
    if (theirs.isOnThisMachine())
        context.output.note(tr("That address works on this computer only. For other computers, put the "
                               "server's host name into it."));
    m_password->keep(context, m_address, [this] { Q_EMIT done(Command::Success); });
}

} // namespace winnow
