#include "app/cli/lab/labsyncnow.h"

#include "app/cli/labvisitwords.h"
#include "app/cli/output.h"
#include "app/lab/exchange/labvisit.h"
#include "app/model/async.h"

namespace winnow {

QString LabSyncNow::summary() const {
    return tr("Sync now: send what is new here to the lab, and receive what is new there.");
}

UsageError LabSyncNow::read(const QStringList &words) {
    return words.isEmpty() ? UsageError() : tr("lab sync takes no arguments.");
}

// However it ends, the next sync continues from there.
void LabSyncNow::start(const CommandContext &context) {
    withStanding(context, [this, context](const LabSyncState &) {
        m_visit = new LabVisit(context.library, context.secrets,
                               {context.settings.categories, context.settings.filter}, this);
        connect(m_visit, &LabVisit::given, this,
                [context](int rows) { context.output.progress(labGivenLine(rows)); });
        connect(m_visit, &LabVisit::progressed, this,
                [context](const LabTaken &soFar) { context.output.progress(labTakenLine(soFar)); });
        whenReady(m_visit->sync(), this, [this, context](const Result<std::optional<SyncReport>> &report) {
            if (!report)
                return fail(context, report.error());
            const SyncReport done = report->value_or(SyncReport());
            if (context.json)
                context.output.print(syncToJson(done));
            else
                for (const QString &line : syncLines(done))
                    context.output.print(line);
            Q_EMIT this->done(Command::Success);
        });
    });
}

} // namespace winnow
