#include "app/model/error.h"

namespace winnow {

bool isOfModel(const Error &error) {
    switch (error.code) {
    case ErrorCode::Cancelled:
    case ErrorCode::EmptyFeed:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::DatabaseDamaged:
        return false;
    case ErrorCode::NotFound:
        return error.place != QLatin1String("day"); // of the library, not of the service
    default:
        return true;
    }
}

QString errorName(ErrorCode code) {
    switch (code) {
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalid-input");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::Malformed:
        return QStringLiteral("malformed");
    case ErrorCode::EmptyFeed:
        return QStringLiteral("empty-feed");
    case ErrorCode::NetworkDown:
        return QStringLiteral("network-down");
    case ErrorCode::HostNotFound:
        return QStringLiteral("host-not-found");
    case ErrorCode::TlsFailed:
        return QStringLiteral("tls-failed");
    case ErrorCode::ProxyFailed:
        return QStringLiteral("proxy-failed");
    case ErrorCode::BudgetReached:
        return QStringLiteral("budget-reached");
    case ErrorCode::PriceUnknown:
        return QStringLiteral("price-unknown");
    case ErrorCode::Timeout:
        return QStringLiteral("timeout");
    case ErrorCode::Throttled:
        return QStringLiteral("throttled");
    case ErrorCode::ServerError:
        return QStringLiteral("server-error");
    case ErrorCode::Unauthorized:
        return QStringLiteral("unauthorized");
    case ErrorCode::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorCode::QuotaExhausted:
        return QStringLiteral("quota-exhausted");
    case ErrorCode::InsecureUrl:
        return QStringLiteral("insecure-url");
    case ErrorCode::FileUnreadable:
        return QStringLiteral("file-unreadable");
    case ErrorCode::FileUnwritable:
        return QStringLiteral("file-unwritable");
    case ErrorCode::DatabaseFailed:
        return QStringLiteral("database-failed");
    case ErrorCode::DatabaseBusy:
        return QStringLiteral("database-busy");
    case ErrorCode::DatabaseInUse:
        return QStringLiteral("database-in-use");
    case ErrorCode::DatabaseNewer:
        return QStringLiteral("database-newer");
    case ErrorCode::DatabaseDamaged:
        return QStringLiteral("database-damaged");
    case ErrorCode::KeyringFailed:
        return QStringLiteral("keyring-failed");
    case ErrorCode::KeyringLocked:
        return QStringLiteral("keyring-locked");
    case ErrorCode::KeyringDismissed:
        return QStringLiteral("keyring-dismissed");
    case ErrorCode::KeyringSilent:
        return QStringLiteral("keyring-silent");
    case ErrorCode::FileLocksMissing:
        return QStringLiteral("file-locks-missing");
    case ErrorCode::ModelLoading:
        return QStringLiteral("model-loading");
    case ErrorCode::PromptTooLong:
        return QStringLiteral("prompt-too-long");
    case ErrorCode::ContextShared:
        return QStringLiteral("context-shared");
    case ErrorCode::DailyLimit:
        return QStringLiteral("daily-limit");
    case ErrorCode::Redirected:
        return QStringLiteral("redirected");
    case ErrorCode::WebPage:
        return QStringLiteral("web-page");
    case ErrorCode::StreamOnly:
        return QStringLiteral("stream-only");
    case ErrorCode::OnlyThinking:
        return QStringLiteral("only-thinking");
    case ErrorCode::NothingScored:
        return QStringLiteral("nothing-scored");
    case ErrorCode::ScoringElsewhere:
        return QStringLiteral("scoring-elsewhere");
    }
    return QStringLiteral("unknown");
}

} // namespace winnow
