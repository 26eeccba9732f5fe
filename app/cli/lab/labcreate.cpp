#include "app/cli/lab/labcreate.h"

#include "app/cli/lab/labpassword.h"
#include "app/cli/output.h"
#include "app/lab/server/labclient.h"

#include <QJsonObject>

namespace winnow {

QString LabCreate::summary() const {
    return tr("Set up a lab in an existing database, or update one. For its owner.");
}

UsageError LabCreate::read(const QStringList &words) {
    if (words.size() != 1)
        return tr("Give the database's address: lab create postgresql://OWNER@HOST/DATABASE.");
    const ReadLabAddress typed = readLabAddress(words.constFirst());
    m_address = typed.address;
    return typed.error;
}

void LabCreate::start(const CommandContext &context) {
    auto *password = new LabPassword(this);
    password->find(
        context, m_address, LabPassword::Source::Given,
        [this, context, password](const Result<QString> &found) {
            if (!found)
                return fail(context, found.error());
            whenReady(LabClient(m_address, *found).create(), this,
                      [this, context, password](const Result<int> &before) {
                          if (!before)
                              return fail(context, before.error());
                          if (context.json)
                              context.output.print(QJsonObject{{QStringLiteral("address"), m_address.text()},
                                                               {QStringLiteral("is_new"), *before == 0}});
                          else if (*before == 0)
                              context.output.print(
                                  tr("The lab is set up. Add its members, including yourself: winnow-cli lab "
                                     "members add NAME %1")
                                      .arg(m_address.text()));
                          else
                              context.output.print(tr("The lab is up to date. Nothing in it was changed."));
                          password->keep(context, m_address, [this] { Q_EMIT done(Command::Success); });
                      });
        });
}

} // namespace winnow
