#include "app/cli/lab/labsharedecisions.h"

#include "app/cli/errorwords.h"
#include "app/cli/output.h"
#include "app/lab/exchange/labvisit.h"
#include "app/library/library.h"
#include "app/model/async.h"

namespace winnow {

QString LabShareDecisions::summary() const {
    return tr("Show the other members what you keep, skip and leave for later, or stop. Notes and tags stay "
              "private.");
}

UsageError LabShareDecisions::read(const QStringList &words) {
    const QString choice = words.value(0);
    if (words.size() != 1 || (choice != QLatin1String("on") && choice != QLatin1String("off")))
        return tr("Use on or off: lab share-decisions on.");
    m_shares = choice == QLatin1String("on");
    return std::nullopt;
}

void LabShareDecisions::start(const CommandContext &context) {
    withStanding(context, [this, context](const LabSyncState &) {
        whenReady(context.library.lab().setSharesDecisions(m_shares), this,
                  [this, context](const Result<void> &stored) {
                      stored ? tell(context) : fail(context, stored.error());
                  });
    });
}

void LabShareDecisions::tell(const CommandContext &context) {
    m_visit = new LabVisit(context.library, context.secrets,
                           {context.settings.categories, context.settings.filter}, this);
    whenReady(m_visit->sync(), this, [this, context](const Result<std::optional<SyncReport>> &report) {
        if (!report) {
            context.output.complain(errorSentence(report.error()));
            return fail(context,
                        m_shares ? tr("Your decisions will be shared at the next sync.")
                                 : tr("The other members may still see your decisions until the next sync."));
        }
        context.output.note(m_shares
                                ? tr("The lab's members can now see what you keep, skip and leave for later.")
                                : tr("Your decisions are private again."));
        Q_EMIT done(Command::Success);
    });
}

} // namespace winnow
