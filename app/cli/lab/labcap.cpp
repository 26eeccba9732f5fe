#include "app/cli/lab/labcap.h"

#include "app/cli/figures.h"
#include "app/cli/lab/labpassword.h"
#include "app/cli/output.h"
#include "app/lab/claims/labmoney.h"
#include "app/lab/server/labclient.h"
#include "app/model/async.h"

#include <QJsonObject>

namespace winnow {

QString LabCap::summary() const {
    return tr("What all members together may spend on models in a month; its owner sets it.");
}

UsageError LabCap::read(const QStringList &words) {
    QStringList left = words;
    const QString first = left.value(0);
    bool isNumber = false;
    const double amount = first.toDouble(&isNumber);
    m_sets = isNumber || first == QLatin1String("none");
    if (m_sets)
        left.removeFirst();
    if (isNumber) {
        if (!(amount >= 0 && amount <= 1e6))
            return tr("A cap is an amount of US dollars, or none.");
        m_cap = amount;
    }
    if (left.size() > 1)
        return tr("There are lab cap, lab cap USD and lab cap none, each with an address.");
    if (left.isEmpty())
        return std::nullopt;
    const ReadLabAddress typed = readLabAddress(left.constFirst());
    m_address = typed.address;
    return typed.error;
}

void LabCap::start(const CommandContext &context) {
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

void LabCap::ask(const CommandContext &context) {
    const auto source = m_sets ? LabPassword::Source::Given : LabPassword::Source::Kept;
    m_password->find(context, m_address, source, [this, context](const Result<QString> &password) {
        if (!password)
            return fail(context, password.error());
        m_sets ? carryOut(context, *password) : show(context, *password);
    });
}

void LabCap::carryOut(const CommandContext &context, const QString &password) {
    whenReady(LabClient(m_address, password).setCap(m_cap), this,
              [this, context, password](const Result<void> &set) {
                  if (!set)
                      return fail(context, set.error());
                  show(context, password);
              });
}

void LabCap::show(const CommandContext &context, const QString &password) {
    whenReady(
        LabClient(m_address, password).money(), this,
        [this, context](const LabMoney &money) {
            Output &output = context.output;
            if (context.json) {
                output.print(
                    QJsonObject{{QStringLiteral("cap"), money.cap ? QJsonValue(*money.cap) : QJsonValue()},
                                {QStringLiteral("spent"), money.spent},
                                {QStringLiteral("set_aside"), money.setAside}});
            } else {
                output.print(money.cap ? tr("Cap of a month: %1").arg(dollarText(*money.cap))
                                       : tr("There is no cap."));
                output.print(tr("Spent this month: %1").arg(dollarText(money.spent)));
                output.print(tr("Reserved for what is being asked: %1").arg(dollarText(money.setAside)));
            }
            Q_EMIT done(Command::Success);
        },
        [this, context](const Error &error) { fail(context, error); });
}

} // namespace winnow
