#include "app/lab/claims/batchclaims.h"

#include "app/lab/claims/claimcalls.h"
#include "app/lab/server/labthread.h"
#include "app/library/library.h"
#include "app/model/log.h"

namespace winnow {

namespace {

constexpr std::chrono::hours batchLife(26); // a batch takes a day, and is looked at now and then

} // namespace

Pending<void> keepBatchClaims(Library &library, LabThread &server, QObject *context) {
    const Promise<void> promise;
    const auto fail = [promise](const Error &error) { promise.answer(failure(error)); };
    const auto keep = [&library, &server, context, promise](const LabBatchClaims &claims) {
        LabSession session;
        session.id = claims.session;
        session.life = batchLife;
        const auto keeping = server.post([session, claims](LabConnection &connection) {
            return keepPapers(connection, session, claims.papers, claims.setAside);
        });
        whenReady(keeping, context, [&library, context, promise, claims](const Result<void> &kept) {
            qCInfo(labLog).noquote() << QStringLiteral(
                                            "batches: %1 papers stay claimed, others are given back: %2")
                                            .arg(claims.papers.size())
                                            .arg(kept ? QStringLiteral("done") : inLog(kept.error()));
            if (!kept)
                return promise.answer(kept);
            whenReady(library.lab().forgottenBatchesTold(claims.forgotten), context,
                      [promise](const Result<void> &stored) { promise.answer(stored); });
        });
    };
    whenReady(library.lab().batchClaims(), context, keep, fail);
    return promise.future();
}

Pending<void> giveForgottenBack(Library &library, LabThread &server, QObject *context) {
    const Promise<void> promise;
    whenReady(
        library.lab().hasForgottenBatches(), context,
        [&library, &server, context, promise](bool has) {
            if (!has)
                return promise.answer({});
            whenReady(keepBatchClaims(library, server, context), context,
                      [promise](const Result<void> &kept) { promise.answer(kept); });
        },
        [promise](const Error &error) { promise.answer(failure(error)); });
    return promise.future();
}

} // namespace winnow
