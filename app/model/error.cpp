#include "app/model/error.h"

#include "app/model/namedvalues.h"

#include <array>

namespace winnow {

namespace {

constexpr std::array errorNames{
    Named{ErrorCode::Cancelled, QLatin1String("cancelled")},
    Named{ErrorCode::InvalidInput, QLatin1String("invalid-input")},
    Named{ErrorCode::NotFound, QLatin1String("not-found")},
    Named{ErrorCode::Malformed, QLatin1String("malformed")},
    Named{ErrorCode::EmptyFeed, QLatin1String("empty-feed")},
    Named{ErrorCode::NetworkDown, QLatin1String("network-down")},
    Named{ErrorCode::HostNotFound, QLatin1String("host-not-found")},
    Named{ErrorCode::TlsFailed, QLatin1String("tls-failed")},
    Named{ErrorCode::ProxyFailed, QLatin1String("proxy-failed")},
    Named{ErrorCode::BudgetReached, QLatin1String("budget-reached")},
    Named{ErrorCode::PriceUnknown, QLatin1String("price-unknown")},
    Named{ErrorCode::Timeout, QLatin1String("timeout")},
    Named{ErrorCode::Throttled, QLatin1String("throttled")},
    Named{ErrorCode::ServerError, QLatin1String("server-error")},
    Named{ErrorCode::NotAcceptable, QLatin1String("not-acceptable")},
    Named{ErrorCode::Unauthorized, QLatin1String("unauthorized")},
    Named{ErrorCode::Forbidden, QLatin1String("forbidden")},
    Named{ErrorCode::QuotaExhausted, QLatin1String("quota-exhausted")},
    Named{ErrorCode::InsecureUrl, QLatin1String("insecure-url")},
    Named{ErrorCode::FileUnreadable, QLatin1String("file-unreadable")},
    Named{ErrorCode::FileUnwritable, QLatin1String("file-unwritable")},
    Named{ErrorCode::DatabaseFailed, QLatin1String("database-failed")},
    Named{ErrorCode::DatabaseBusy, QLatin1String("database-busy")},
    Named{ErrorCode::DatabaseInUse, QLatin1String("database-in-use")},
    Named{ErrorCode::DatabaseNewer, QLatin1String("database-newer")},
    Named{ErrorCode::DatabaseDamaged, QLatin1String("database-damaged")},
    Named{ErrorCode::KeyringFailed, QLatin1String("keyring-failed")},
    Named{ErrorCode::KeyringLocked, QLatin1String("keyring-locked")},
    Named{ErrorCode::KeyringDismissed, QLatin1String("keyring-dismissed")},
    Named{ErrorCode::KeyringSilent, QLatin1String("keyring-silent")},
    Named{ErrorCode::FileLocksMissing, QLatin1String("file-locks-missing")},
    Named{ErrorCode::ScheduleFailed, QLatin1String("schedule-failed")},
    Named{ErrorCode::ModelLoading, QLatin1String("model-loading")},
    Named{ErrorCode::PromptTooLong, QLatin1String("prompt-too-long")},
    Named{ErrorCode::ContextShared, QLatin1String("context-shared")},
    Named{ErrorCode::DailyLimit, QLatin1String("daily-limit")},
    Named{ErrorCode::Redirected, QLatin1String("redirected")},
    Named{ErrorCode::WebPage, QLatin1String("web-page")},
    Named{ErrorCode::StreamOnly, QLatin1String("stream-only")},
    Named{ErrorCode::OnlyThinking, QLatin1String("only-thinking")},
    Named{ErrorCode::NothingScored, QLatin1String("nothing-scored")},
    Named{ErrorCode::ScoringElsewhere, QLatin1String("scoring-elsewhere")},
    Named{ErrorCode::LabUnreachable, QLatin1String("lab-unreachable")},
    Named{ErrorCode::LabDriverMissing, QLatin1String("lab-driver-missing")},
    Named{ErrorCode::LabRefused, QLatin1String("lab-refused")},
    Named{ErrorCode::LabInsecure, QLatin1String("lab-insecure")},
    Named{ErrorCode::LabPooled, QLatin1String("lab-pooled")},
    Named{ErrorCode::LabMissing, QLatin1String("lab-missing")},
    Named{ErrorCode::LabNewer, QLatin1String("lab-newer")},
    Named{ErrorCode::LabOlder, QLatin1String("lab-older")},
    Named{ErrorCode::LabFailed, QLatin1String("lab-failed")},
};
static_assert(errorNames.size() == size_t(ErrorCode::LabFailed) + 1, "an error has no name");

} // namespace

bool isOfModel(const Error &error) {
    switch (error.code) {
    case ErrorCode::Cancelled:
    case ErrorCode::EmptyFeed:
    case ErrorCode::NotAcceptable:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::ScheduleFailed:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::LabUnreachable:
    case ErrorCode::LabDriverMissing:
    case ErrorCode::LabRefused:
    case ErrorCode::LabInsecure:
    case ErrorCode::LabPooled:
    case ErrorCode::LabMissing:
    case ErrorCode::LabNewer:
    case ErrorCode::LabOlder:
    case ErrorCode::LabFailed:
        return false;
    case ErrorCode::NotFound:
        return error.place != QLatin1String("day"); // an error of the library, not of the service
    default:
        return true;
    }
}

QString errorName(ErrorCode code) {
    return nameOf(errorNames, code);
}

} // namespace winnow
