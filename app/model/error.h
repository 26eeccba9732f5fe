#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>

namespace winnow {

// What went wrong, as a program can tell it apart. Only ui/common/messages and cli turn a code into words for
// a person.
enum class ErrorCode {
    Cancelled,        // the user stopped it; not shown as a failure
    InvalidInput,     // an argument or a setting; detail names it
    NotFound,         // no such paper, day, version, file …
    Malformed,        // foreign text that can't be read; place says where
    EmptyFeed,        // a feed without entries on a day that should have some
    NetworkDown,      // no route, refused, reset
    HostNotFound,     // the name is not known: no DNS, or a slip of the pen
    TlsFailed,        // no encrypted connection: certificate, clock, or a proxy in between
    ProxyFailed,      // the proxy refused, was not found, or wants a password
    Timeout,          // nothing came, or too slowly
    Throttled,        // 429, 503 or "Rate exceeded."; retryAfter says how long
    ServerError,      // any other HTTP status; detail holds it
    NotAcceptable,    // 406: nothing that was asked for is served, as arXiv says now and then of its feeds
    Unauthorized,     // 401: wrong or missing key
    Forbidden,        // 403
    QuotaExhausted,   // nothing left to spend; retrying does not help
    BudgetReached,    // the next call could take spending above a cap; detail is "run" or "month"
    PriceUnknown,     // a cap is set, but nobody knows what the model costs; detail is the model
    InsecureUrl,      // plain http beyond loopback
    FileUnreadable,   // place is the path
    FileUnwritable,   // place is the path
    DatabaseFailed,   // detail is the driver's text
    DatabaseBusy,     // another Winnow holds the write lock for too long
    DatabaseInUse,    // another program has the library open; detail is who: see libraryUser()
    DatabaseNewer,    // the file was written by a newer Winnow
    DatabaseDamaged,  // not a database, or an integrity check failed
    KeyringFailed,    // no secret service, or it refused; place is "group" where KeePassXC exposes none
    KeyringLocked,    // it is there, and locked
    KeyringDismissed, // its question was dismissed; detail is what was asked, as in KeyringSilent
    KeyringSilent,    // not answered in time: to "unlock", to "create", for "access", or of KDE's "wallet"
    FileLocksMissing, // another program uses the library, whose file system can't lock files; detail is who
    ScheduleFailed,   // the morning run; place is the program that failed, detail its words; no place: none
                      // here
    ModelLoading,     // the server has not finished loading the model; retryAfter if it said so
    PromptTooLong,    // detail is "prompt:context" in tokens where the service said so, else its words
    ContextShared,    // calls under way share one context, and it is full: ask fewer at once
    DailyLimit,       // the allowance of a day is used up; retryAfter: until it comes back
    Redirected,       // a request that must not follow was sent elsewhere; place is the new address
    WebPage,          // HTML where an answer was due; detail is its title, place the address
    StreamOnly,       // the server only streams its answers
    OnlyThinking,     // the model spent its answers on thinking; detail is the tokens of one
    NothingScored,    // calls are paid for and bring no score; detail is why
    ScoringElsewhere, // another program scores with a model; detail is who, place since when (ISO 8601)
};

struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    QString detail; // untranslated: the driver's, server's or parser's own words; never a key
    QString place;  // file, file:line, URL without secrets, or field; may be empty
    std::chrono::milliseconds retryAfter{0}; // 0: not said

    friend bool operator==(const Error &, const Error &) = default;
};

// Whether it arose on the way to a model: else with the library, a file or a feed.
bool isOfModel(const Error &error);

// The code's name in lower case with dashes ("database-busy"), for logs and --json.
QString errorName(ErrorCode code);

} // namespace winnow

Q_DECLARE_METATYPE(winnow::Error)
