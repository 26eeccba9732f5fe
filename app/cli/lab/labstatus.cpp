#include "app/cli/lab/labstatus.h"

#include "app/cli/errorwords.h"
#include "app/cli/figures.h"
#include "app/cli/lab/labpassword.h"
#include "app/cli/output.h"
#include "app/lab/server/labclient.h"
#include "app/library/library.h"
#include "app/library/services/labservice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace winnow {

namespace {

constexpr int countedRows = 1000; // from here on "1,000 or more"

QJsonArray holdersToJson(const std::vector<LabHolder> &holders) {
    QJsonArray array;
    for (const LabHolder &holder : holders)
        array.append(QJsonObject{{QStringLiteral("member"), holder.member},
                                 {QStringLiteral("papers"), holder.papers},
                                 {QStringLiteral("in_batches"), holder.inBatches},
                                 {QStringLiteral("until"), holder.until.toString(Qt::ISODate)}});
    return array;
}

QJsonValue dollarsToJson(const std::optional<double> &dollars) {
    return dollars ? QJsonValue(*dollars) : QJsonValue();
}

} // namespace

QString LabStatus::summary() const {
    return tr(
        "Show the server, the last sync, what is waiting, the month's spending and who has claimed papers.");
}

UsageError LabStatus::read(const QStringList &words) {
    return words.isEmpty() ? UsageError() : tr("lab status takes no arguments.");
}

void LabStatus::start(const CommandContext &context) {
    withStanding(context, [this, context](const LabSyncState &standing) {
        m_standing = standing;
        const auto typed = parseLabAddress(standing.membership.address);
        if (!typed)
            return fail(context, typed.error());
        m_address = typed->address;
        whenReady(context.library.lab().nextOffer(countedRows), this,
                  [this, context](const Result<std::optional<LabOffer>> &offer) {
                      if (!offer)
                          return fail(context, offer.error());
                      if (*offer)
                          for (const LabOffer::Part &part : (*offer)->parts)
                              m_unsent += int(part.rows.size());
                      auto *password = new LabPassword(this);
                      password->find(context, m_address, LabPassword::Source::Kept,
                                     [this, context](const Result<QString> &found) {
                                         askServer(context, found.value_or(QString()));
                                     });
                  });
    });
}

void LabStatus::askServer(const CommandContext &context, const QString &password) {
    whenReady(LabClient(m_address, password).state(m_standing), this,
              [this, context](const Result<LabState> &state) {
                  if (context.json)
                      printJson(context, state);
                  else
                      printLines(context, state);
                  if (!state)
                      return fail(context, state.error());
                  Q_EMIT done(Command::Success);
              });
}

void LabStatus::printLines(const CommandContext &context, const Result<LabState> &state) const {
    const LabMembership &membership = m_standing.membership;
    const QString last = membership.syncedAt.isValid()
                             ? QLocale().toString(membership.syncedAt.toLocalTime(), QLocale::ShortFormat)
                             : tr("never");
    const QString unsent =
        m_unsent >= countedRows ? tr("%1 or more").arg(countText(m_unsent)) : countText(m_unsent);
    Output &output = context.output;
    output.print(tr("Lab: %1").arg(membership.address));
    output.print(tr("Member: %1").arg(membership.member));
    output.print(tr("Your decisions: %1").arg(membership.sharesDecisions ? tr("shared") : tr("private")));
    output.print(tr("Last sync: %1").arg(last));
    output.print(tr("Waiting to be sent: %1").arg(unsent));
    if (!state)
        return;
    output.print(tr("Waiting to be received: %1").arg(countText(state->unread)));
    output.print(tr("Members: %1").arg(countText(state->members)));
    const QString spent = state->isSpentWhole
                              ? dollarText(state->spent)
                              : tr("%1 plus calls of unknown price").arg(dollarText(state->spent));
    output.print(state->cap ? tr("Spent this month: %1 of %2").arg(spent, dollarText(*state->cap))
                            : tr("Spent this month: %1 (no cap)").arg(spent));
    for (const LabHolder &holder : state->holders) {
        const QString until = QLocale().toString(holder.until.toLocalTime(), QLocale::ShortFormat);
        const QString papers =
            holder.inBatches > 0
                ? tr("%1 (in batches: %2)").arg(countText(holder.papers), countText(holder.inBatches))
                : countText(holder.papers);
        output.print(tr("Papers claimed by %1 until %2: %3").arg(holder.member, until, papers));
    }
}

void LabStatus::printJson(const CommandContext &context, const Result<LabState> &state) const {
    const LabMembership &membership = m_standing.membership;
    QJsonObject object{
        {QStringLiteral("address"), membership.address},
        {QStringLiteral("member"), membership.member},
        {QStringLiteral("shares_decisions"), membership.sharesDecisions},
        {QStringLiteral("synced"), membership.syncedAt.isValid()
                                       ? QJsonValue(membership.syncedAt.toString(Qt::ISODate))
                                       : QJsonValue()},
        {QStringLiteral("unsent"), m_unsent},
        {QStringLiteral("error"), state ? QJsonValue() : QJsonValue(errorName(state.error().code))}};
    if (state) {
        object.insert(QStringLiteral("unread"), state->unread);
        object.insert(QStringLiteral("members"), state->members);
        object.insert(QStringLiteral("spent"), state->spent);
        object.insert(QStringLiteral("spent_is_whole"), state->isSpentWhole);
        object.insert(QStringLiteral("cap"), dollarsToJson(state->cap));
        object.insert(QStringLiteral("claims"), holdersToJson(state->holders));
    }
    context.output.print(object);
}

} // namespace winnow
