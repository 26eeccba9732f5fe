#include "app/cli/errorwords.h"

#include "app/cli/clitext.h"
#include "app/cli/figures.h"
#include "app/cli/labwords.h"
#include "app/cli/librarywords.h"

namespace winnow {

namespace {

// Error texts from elsewhere may or may not end in a full stop, and ours continue after them.
QString withoutStop(QString text) {
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QString throttled(const Error &error) {
    const int seconds = int((error.retryAfter.count() + 999) / 1000);
    return seconds > 0
               ? CliText::tr("arXiv is rate-limiting requests. Run the command again in %n second(s).",
                             nullptr, seconds)
               : CliText::tr("arXiv is rate-limiting requests. Run the command again in a few minutes.");
}

QString databaseSentence(const Error &error) {
    switch (error.code) {
    case ErrorCode::DatabaseBusy:
        return CliText::tr("Another Winnow is writing to the library. Wait until it has finished, then "
                           "run the command again.");
    case ErrorCode::DatabaseInUse:
    case ErrorCode::FileLocksMissing:
        return inUseSentence(error);
    case ErrorCode::DatabaseNewer:
        return CliText::tr("The library was written by a newer version of Winnow and was left "
                           "unchanged. Update Winnow, or choose another library with --library.");
    case ErrorCode::DatabaseDamaged:
        return CliText::tr("%1 is not a Winnow library, or it is damaged. Restore a backup with "
                           "winnow-cli library restore, or choose another library with --library.")
            .arg(error.place.isEmpty() ? CliText::tr("The file") : error.place);
    default:
        return CliText::tr("The library could not be read or written%1. Check that its disk has free "
                           "space, then run the command again.")
            .arg(inBrackets(error.detail));
    }
}

QString networkSentence(const Error &error) {
    switch (error.code) {
    case ErrorCode::NetworkDown:
    case ErrorCode::HostNotFound:
    case ErrorCode::TlsFailed:
    case ErrorCode::ProxyFailed:
        return CliText::tr("Could not reach arXiv%1. Check the network, then run the command again.")
            .arg(inBrackets(error.detail));
    case ErrorCode::Timeout:
        return CliText::tr("arXiv did not answer in time. Run the command again later.");
    case ErrorCode::Throttled:
        return throttled(error);
    case ErrorCode::ServerError:
        return CliText::tr("The server reported an error%1. Run the command again later.")
            .arg(inBrackets(error.detail));
    case ErrorCode::NotAcceptable:
        return CliText::tr("arXiv twice refused to answer in a format that Winnow reads%1, as it "
                           "sometimes does. Run the command again in a few minutes.")
            .arg(inBrackets(error.detail));
    case ErrorCode::InsecureUrl:
        return CliText::tr("%1 uses plain http, which is allowed only on this computer. Use https.")
            .arg(error.place.isEmpty() ? error.detail : error.place);
    default:
        return CliText::tr("The server refused access%1. Wait a while before you try again.")
            .arg(inBrackets(error.detail));
    }
}

QString dismissedSentence(const Error &error) {
    if (error.detail == QLatin1String("unlock"))
        return CliText::tr("The keyring is still locked because its password prompt was dismissed. Run "
                           "the command again and enter the password.");
    return CliText::tr("The keyring's prompt was dismissed. Run the command again and answer it.");
}

QString silentSentence(const Error &error) {
    if (error.detail == QLatin1String("unlock"))
        return CliText::tr("The keyring is still locked because nobody entered its password. Unlock it, "
                           "then run the command again.");
    if (error.detail == QLatin1String("create"))
        return CliText::tr("There is no keyring yet, and the prompt to create one was not answered. Run "
                           "the command again and answer it.");
    if (error.detail == QLatin1String("wallet"))
        return CliText::tr("The wallet's setup wizard or password prompt was not answered. Answer it, "
                           "then run the command again.");
    return CliText::tr( // libsecret 0.20 waits for ever after a refusal
        "The keyring asked whether Winnow may use the key, and nobody allowed it. Run the command again "
        "and allow it.");
}

QString keyringSentence(const Error &error) {
    switch (error.code) {
    case ErrorCode::KeyringLocked:
        return CliText::tr("The system's keyring is locked. Unlock it, then run the command again.");
    case ErrorCode::KeyringDismissed:
        return dismissedSentence(error);
    case ErrorCode::KeyringSilent:
        return silentSentence(error);
    default:
        if (error.place == QLatin1String("group"))
            return CliText::tr(
                "KeePassXC exposes no group. Choose one in its database settings under Secret Service "
                "Integration, then run the command again.");
        return CliText::tr(
                   "The system's keyring refused the request%1. Unlock it, then run the command again.")
            .arg(inBrackets(error.detail));
    }
}

// Otherwise it is a file.
bool isAddress(const QString &place) {
    return place.startsWith(QLatin1String("http://")) || place.startsWith(QLatin1String("https://"));
}

QString fileSentence(const Error &error) {
    switch (error.code) {
    case ErrorCode::Malformed:
        return CliText::tr("Could not read %1: %2. None of it was used.")
            .arg(error.place.isEmpty() ? CliText::tr("the text") : error.place, withoutStop(error.detail));
    case ErrorCode::WebPage:
        if (isAddress(error.place))
            return CliText::tr("arXiv answered with a web page, \"%1\", instead of a listing. Try again "
                               "later; nothing was lost.")
                .arg(withoutStop(error.detail));
        return CliText::tr("%1 is a web page, \"%2\", not an arXiv listing. Save the page of a day's "
                           "listing, such as https://arxiv.org/list/cs.LG/new.")
            .arg(error.place, withoutStop(error.detail));
    case ErrorCode::FileUnwritable:
        return CliText::tr(
                   "Could not write %1%2. Check the folder and its permissions, or choose another file.")
            .arg(error.place, inBrackets(error.detail));
    default:
        return CliText::tr("Could not read %1%2. Check its name and permissions.")
            .arg(error.place, inBrackets(error.detail));
    }
}

QString scheduleSentence(const Error &error) {
    if (error.place.isEmpty())
        return CliText::tr("This system has neither a systemd user manager nor cron. Install cron, then run "
                           "the command again.");
    return CliText::tr("%1 failed%2. Fix the problem, then run the command again.")
        .arg(error.place, inBrackets(error.detail));
}

} // namespace

QString errorSentence(const Error &error) {
    if (isOfLab(error))
        return labErrorSentence(error);
    switch (error.code) {
    case ErrorCode::Cancelled:
        return CliText::tr("Stopped. Finished work is kept; run the same command again to continue.");
    case ErrorCode::InvalidInput:
        return CliText::tr("Not accepted: %1. Correct it, then run the command again.")
            .arg(withoutStop(error.detail.isEmpty() ? error.place : error.detail));
    case ErrorCode::NotFound:
        return CliText::tr("Not found: %1.")
            .arg(withoutStop(error.detail.isEmpty() ? error.place : error.detail));
    case ErrorCode::EmptyFeed:
        return CliText::tr("The feed for %1 is empty, although arXiv announces papers on that day. Run "
                           "the command again later.")
            .arg(error.detail);
    case ErrorCode::NetworkDown:
    case ErrorCode::HostNotFound:
    case ErrorCode::TlsFailed:
    case ErrorCode::ProxyFailed:
    case ErrorCode::Timeout:
    case ErrorCode::Throttled:
    case ErrorCode::ServerError:
    case ErrorCode::NotAcceptable:
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
    case ErrorCode::QuotaExhausted:
    case ErrorCode::InsecureUrl:
        return networkSentence(error);
    case ErrorCode::Malformed:
    case ErrorCode::WebPage:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
        return fileSentence(error);
    case ErrorCode::DatabaseFailed:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseInUse:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::FileLocksMissing:
        return databaseSentence(error);
    case ErrorCode::KeyringFailed:
    case ErrorCode::KeyringLocked:
    case ErrorCode::KeyringDismissed:
    case ErrorCode::KeyringSilent:
        return keyringSentence(error);
    case ErrorCode::ScheduleFailed:
        return scheduleSentence(error);
    case ErrorCode::BudgetReached:
    case ErrorCode::PriceUnknown:
    case ErrorCode::ModelLoading:
    case ErrorCode::PromptTooLong:
    case ErrorCode::ContextShared:
    case ErrorCode::DailyLimit:
    case ErrorCode::Redirected:
    case ErrorCode::StreamOnly:
    case ErrorCode::OnlyThinking:
    case ErrorCode::NothingScored:
    case ErrorCode::ScoringElsewhere:
    case ErrorCode::LabUnreachable:
    case ErrorCode::LabDriverMissing:
    case ErrorCode::LabRefused:
    case ErrorCode::LabInsecure:
    case ErrorCode::LabPooled:
    case ErrorCode::LabMissing:
    case ErrorCode::LabNewer:
    case ErrorCode::LabOlder:
    case ErrorCode::LabFailed:
        break; // about a model: see modelErrorSentence()
    }
    return errorName(error.code);
}

QString patienceSentence(const std::optional<Error> &trouble, std::chrono::seconds wait) {
    const QString duration = durationText(wait);
    if (trouble && trouble->code == ErrorCode::Throttled)
        return CliText::tr("arXiv is rate-limiting requests; retrying in %1.").arg(duration);
    if (trouble && trouble->code == ErrorCode::NotAcceptable)
        return CliText::tr("arXiv refused the requested format%1; retrying in %2.")
            .arg(inBrackets(trouble->detail), duration);
    return CliText::tr("arXiv is not available; retrying in %1.").arg(duration);
}

QString inBrackets(const QString &words) {
    constexpr int longest = 200;
    QString text = words.simplified();
    if (text.size() > longest)
        text = text.left(longest) + QStringLiteral("…");
    return text.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(withoutStop(text));
}

} // namespace winnow
