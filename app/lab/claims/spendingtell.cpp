#include "app/lab/claims/spendingtell.h"

#include "app/lab/server/labquery.h"
#include "app/lab/server/labthread.h"
#include "app/library/library.h"

namespace winnow {

namespace {

constexpr int spendingPage = 1000;

Result<void> putSpending(LabConnection &connection, const QJsonArray &rows) {
    return LabQuery(connection, QStringLiteral("SELECT winnow.put_spending(?::jsonb)"))
        .bind(rows)
        .run()
        .map([](int) {});
}

void tellSpendingPage(Library &library, const std::shared_ptr<LabThread> &server, QObject *context,
                      const Promise<void> &promise) {
    const auto fail = [promise](const Error &error) { promise.answer(failure(error)); };
    const auto next = [&library, server, context, promise, fail](const LabSpending &page) {
        if (page.rows.isEmpty())
            return promise.answer({});
        const auto putting =
            server->post([page](LabConnection &connection) { return putSpending(connection, page.rows); });
        const auto store = [&library, server, context, promise, page](const Result<void> &put) {
            if (!put)
                return promise.answer(put);
            whenReady(library.lab().callsTold(page.last), context,
                      [&library, server, context, promise, page](const Result<void> &stored) {
                          if (!stored || page.rows.size() < spendingPage)
                              return promise.answer(stored);
                          tellSpendingPage(library, server, context, promise);
                      });
        };
        whenReady(putting, context, store);
    };
    whenReady(library.lab().untoldCalls(spendingPage), context, next, fail);
}

} // namespace

Pending<void> tellSpending(Library &library, const std::shared_ptr<LabThread> &server, QObject *context) {
    const Promise<void> promise;
    tellSpendingPage(library, server, context, promise);
    return promise.future();
}

} // namespace winnow
