#include "app/model/log.h"

#include <QRegularExpression>
#include <QUrl>

namespace winnow {

// Off below warnings until a LogRecorder turns them on.
Q_LOGGING_CATEGORY(fetchLog, "winnow.fetch", QtWarningMsg)
Q_LOGGING_CATEGORY(runLog, "winnow.run", QtWarningMsg)
Q_LOGGING_CATEGORY(callsLog, "winnow.calls", QtWarningMsg)
Q_LOGGING_CATEGORY(libraryLog, "winnow.library", QtWarningMsg)
Q_LOGGING_CATEGORY(labLog, "winnow.lab", QtWarningMsg)

namespace {

// SQLite's messages name tables and columns, never their contents.
bool isOfDatabase(ErrorCode code) {
    return code == ErrorCode::DatabaseFailed || code == ErrorCode::DatabaseBusy ||
           code == ErrorCode::DatabaseNewer || code == ErrorCode::DatabaseDamaged;
}

} // namespace

QString inLog(const Error &error) {
    QString words = errorName(error.code);
    static const QRegularExpression status(QStringLiteral("^HTTP \\d{3}"));
    if (const auto match = status.match(error.detail); match.hasMatch())
        words += QStringLiteral(" (%1)").arg(match.captured());
    const QUrl place(error.place);
    if (!place.host().isEmpty())
        words += QStringLiteral(" by %1").arg(place.host());
    if (isOfDatabase(error.code) && !error.detail.isEmpty())
        words += QStringLiteral(": %1").arg(error.detail);
    if (error.retryAfter.count() > 0)
        words += QStringLiteral(", to be asked again after %1 s").arg(error.retryAfter.count() / 1000);
    return words;
}

} // namespace winnow
