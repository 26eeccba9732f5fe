#include "app/model/error.h"

#include <algorithm>
#include <iterator>

namespace winnow {

namespace {

struct ErrorName {
    ErrorCode code;
    const char *name;
};

constexpr ErrorName errorNames[] = {
    {ErrorCode::Cancelled, "cancelled"},
    {ErrorCode::InvalidInput, "invalid-input"},
    {ErrorCode::NotFound, "not-found"},
    {ErrorCode::Malformed, "malformed"},
    {ErrorCode::EmptyFeed, "empty-feed"},
    {ErrorCode::NetworkDown, "network-down"},
    {ErrorCode::HostNotFound, "host-not-found"},
    {ErrorCode::TlsFailed, "tls-failed"},
    {ErrorCode::ProxyFailed, "proxy-failed"},
    {ErrorCode::BudgetReached, "budget-reached"},
    {ErrorCode::PriceUnknown, "price-unknown"},
    {ErrorCode::Timeout, "timeout"},
    {ErrorCode::Throttled, "throttled"},
    {ErrorCode::ServerError, "server-error"},
    {ErrorCode::NotAcceptable, "not-acceptable"},
    {ErrorCode::Unauthorized, "unauthorized"},
    {ErrorCode::Forbidden, "forbidden"},
    {ErrorCode::QuotaExhausted, "quota-exhausted"},
    {ErrorCode::InsecureUrl, "insecure-url"},
    {ErrorCode::FileUnreadable, "file-unreadable"},
    {ErrorCode::FileUnwritable, "file-unwritable"},
    {ErrorCode::DatabaseFailed, "database-failed"},
    {ErrorCode::DatabaseBusy, "database-busy"},
    {ErrorCode::DatabaseInUse, "database-in-use"},
    {ErrorCode::DatabaseNewer, "database-newer"},
    {ErrorCode::DatabaseDamaged, "database-damaged"},
    {ErrorCode::KeyringFailed, "keyring-failed"},
    {ErrorCode::KeyringLocked, "keyring-locked"},
    {ErrorCode::KeyringDismissed, "keyring-dismissed"},
    {ErrorCode::KeyringSilent, "keyring-silent"},
    {ErrorCode::FileLocksMissing, "file-locks-missing"},
    {ErrorCode::ScheduleFailed, "schedule-failed"},
    {ErrorCode::ModelLoading, "model-loading"},
    {ErrorCode::PromptTooLong, "prompt-too-long"},
    {ErrorCode::ContextShared, "context-shared"},
    {ErrorCode::DailyLimit, "daily-limit"},
    {ErrorCode::Redirected, "redirected"},
    {ErrorCode::WebPage, "web-page"},
    {ErrorCode::StreamOnly, "stream-only"},
    {ErrorCode::OnlyThinking, "only-thinking"},
    {ErrorCode::NothingScored, "nothing-scored"},
    {ErrorCode::ScoringElsewhere, "scoring-elsewhere"},
    {ErrorCode::LabUnreachable, "lab-unreachable"},
    {ErrorCode::LabDriverMissing, "lab-driver-missing"},
    {ErrorCode::LabRefused, "lab-refused"},
    {ErrorCode::LabInsecure, "lab-insecure"},
    {ErrorCode::LabPooled, "lab-pooled"},
    {ErrorCode::LabMissing, "lab-missing"},
    {ErrorCode::LabNewer, "lab-newer"},
    {ErrorCode::LabOlder, "lab-older"},
    {ErrorCode::LabFailed, "lab-failed"},
};
static_assert(std::size(errorNames) == size_t(ErrorCode::LabFailed) + 1, "an error has no name");

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
    const auto found = std::ranges::find(errorNames, code, &ErrorName::code);
    return QLatin1String(found == std::end(errorNames) ? "unknown" : found->name);
}

} // namespace winnow
