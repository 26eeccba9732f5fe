#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>

namespace winnow {

// What went wrong, for programs. Only ui/common/messages and cli turn a code into text for people.
enum class ErrorCode {
    Cancelled,     // stopped by the user; not shown as a failure
    InvalidInput,  // an argument or a setting, named in detail
    NotFound,      // no such paper, day, version, file …
    Malformed,     // unreadable input; place says where
    EmptyFeed,     // a feed without entries on a day that should have some
    NetworkDown,   // no route, refused, reset
    HostNotFound,  // unknown host: no DNS, or a typo
    TlsFailed,     // no secure connection: certificate, clock, or a proxy in between
    ProxyFailed,   // the proxy refused, was not found, or requires a password
    Timeout,       // no answer, or too slow
    Throttled,     // 429, 503 or "Rate exceeded."; retryAfter says how long
    ServerError,   // any other HTTP status, in detail
    NotAcceptable, // 406: none of the requested formats is available, as arXiv sometimes says about its feeds
    Unauthorized,  // 401: wrong or missing key
    Forbidden,     // 403
    QuotaExhausted,   // out of credit; retrying does not help
    BudgetReached,    // the next call could exceed a cap; detail is "run" or "month"
    PriceUnknown,     // there is a cap, but the model's price is unknown; detail is the model
    InsecureUrl,      // plain http beyond loopback
    FileUnreadable,   // place is the path
    FileUnwritable,   // place is the path
    DatabaseFailed,   // detail is the driver's text
    DatabaseBusy,     // another Winnow has held the write lock for too long
    DatabaseInUse,    // another program has the library open, given in detail: see libraryUser()
    DatabaseNewer,    // the file was written by a newer Winnow
    DatabaseDamaged,  // not a database, or the integrity check failed
    KeyringFailed,    // no secret service, or it refused; place is "group" if KeePassXC exposes none
    KeyringLocked,    // it exists, but is locked
    KeyringDismissed, // its prompt was dismissed; detail is its purpose, as in KeyringSilent
    KeyringSilent,    // prompt not answered in time: to "unlock", to "create", for "access", or of KDE's
                      // "wallet"
    FileLocksMissing, // another program, given in detail, uses the library, whose file system has no locks
    ScheduleFailed,   // the morning run; place is the program that failed, detail its message; no place:
                      // nothing to schedule it with
    ModelLoading,     // the server is still loading the model; retryAfter if it was given
    PromptTooLong,    // detail is "prompt:context" in tokens if the service said so, otherwise its message
    ContextShared,    // calls in progress share one context, which is full: make fewer at once
    DailyLimit,       // the daily allowance is used up; retryAfter: until it resets
    Redirected,       // a redirect that must not be followed; place is the new address
    WebPage,          // HTML instead of an answer; detail is its title, place the address
    StreamOnly,       // the server only streams its answers
    OnlyThinking,     // the model used up its answers for reasoning; detail is the tokens of one
    NothingScored,    // paid calls bring no scores; detail is why
    ScoringElsewhere, // another program, given in detail, scores with a model; place is since when (ISO 8601)
    LabUnreachable,   // the lab's server does not answer, or no more; of all Lab… the place is its address
    LabDriverMissing, // Qt's driver for PostgreSQL is not installed
    LabRefused,       // wrong name or password, or a right that the member does not have
    LabInsecure,      // no encrypted connection to a server that proves who it is
    LabPooled,        // behind PgBouncer in transaction mode, where no connection stays one
    LabMissing,       // no lab was set up in that database, or there is no such database
    LabNewer,         // it was set up by a newer Winnow
    LabOlder,         // by an older one; its owner is to bring it up to date
    LabFailed,        // anything else; detail is the server's text
};

struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    QString detail; // untranslated message of the driver, server or parser; never a key
    QString place;  // file, file:line, URL without secrets, or field; may be empty
    std::chrono::milliseconds retryAfter{0}; // 0: not given

    friend bool operator==(const Error &, const Error &) = default;
};

// Whether it occurred in connection with a model, rather than the library, a file or a feed.
bool isOfModel(const Error &error);

// The code's name in lower case with hyphens ("database-busy"), for logs and --json.
QString errorName(ErrorCode code);

} // namespace winnow

Q_DECLARE_METATYPE(winnow::Error)
