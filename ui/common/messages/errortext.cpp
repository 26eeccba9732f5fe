#include "ui/common/messages/errortext.h"

#include "ui/common/messages/keyringtext.h"
#include "ui/common/messages/labtext.h"
#include "ui/common/messages/librarytext.h"
#include "ui/common/messages/modelerrortext.h"

#include <QLocale>

namespace winnow {

namespace {

QString throttledSentence(const Error &error) {
    if (error.retryAfter.count() <= 0)
        return ErrorText::tr("arXiv is rate-limiting requests. Try again in a few minutes.");
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(error.retryAfter).count();
    return ErrorText::tr("arXiv is rate-limiting requests. Try again in %n minute(s).", nullptr,
                         int(minutes));
}

ErrorText networkText(const Error &error) {
    switch (error.code) {
    case ErrorCode::NetworkDown:
    case ErrorCode::HostNotFound:
    case ErrorCode::TlsFailed:
    case ErrorCode::ProxyFailed:
        return {withDetail(ErrorText::tr("No connection. Check the network, then try again."), error),
                NextStep::Retry};
    case ErrorCode::Timeout:
        return {ErrorText::tr("The server did not answer in time. Try again."), NextStep::Retry};
    case ErrorCode::Throttled:
        return {throttledSentence(error), NextStep::Retry};
    case ErrorCode::ServerError:
        return {withDetail(ErrorText::tr("The server reported an error. Try again later."), error),
                NextStep::Retry};
    case ErrorCode::NotAcceptable:
        return {withDetail(ErrorText::tr("arXiv twice refused to send a format that Winnow reads, as it "
                                         "does now and then. Try again in a few minutes."),
                           error),
                NextStep::Retry};
    case ErrorCode::Unauthorized:
        return {ErrorText::tr("The key is wrong or missing. Check it in the settings."),
                NextStep::OpenSettings};
    case ErrorCode::Forbidden:
        return {withDetail(ErrorText::tr("The server rejected this request. Check the settings."), error),
                NextStep::OpenSettings};
    case ErrorCode::QuotaExhausted:
        return {ErrorText::tr("The account is out of credit. Top it up, or use the built-in scorer."),
                NextStep::OpenSettings};
    case ErrorCode::InsecureUrl:
        return {ErrorText::tr("That address is not encrypted. Use https, or a server on this machine."),
                NextStep::OpenSettings};
    default:
        return {};
    }
}

ErrorText storageText(const Error &error) {
    switch (error.code) {
    case ErrorCode::FileUnreadable:
        return {withDetail(ErrorText::tr("%1 can't be read. Check that it exists and that you may read it.")
                               .arg(error.place),
                           error)};
    case ErrorCode::FileUnwritable:
        return {
            withDetail(ErrorText::tr("%1 can't be written. Choose another place.").arg(error.place), error)};
    case ErrorCode::ScheduleFailed:
        return {error.place.isEmpty()
                    ? ErrorText::tr(
                          "This system has neither a systemd user manager nor cron. Install cron first.")
                    : withDetail(ErrorText::tr("%1 failed.").arg(error.place), error)};
    case ErrorCode::DatabaseBusy:
        return {ErrorText::tr("Another Winnow is writing to the library. Close it or wait, then try again."),
                NextStep::Retry};
    case ErrorCode::DatabaseInUse:
    case ErrorCode::FileLocksMissing:
        return {inUseText(error)};
    case ErrorCode::DatabaseNewer:
        return {ErrorText::tr("The library was written by a newer version of Winnow. Update Winnow to open "
                              "it; nothing was changed.")};
    case ErrorCode::DatabaseDamaged:
        return {withDetail(ErrorText::tr("%1 is damaged or not a Winnow library. Restore a backup; every "
                                         "update leaves a copy beside it.")
                               .arg(error.place),
                           error),
                NextStep::RestoreLibrary};
    case ErrorCode::DatabaseFailed:
        return {withDetail(ErrorText::tr("The library could not do that. Nothing was changed."), error),
                NextStep::Retry};
    case ErrorCode::KeyringFailed:
    case ErrorCode::KeyringLocked:
    case ErrorCode::KeyringDismissed:
    case ErrorCode::KeyringSilent:
        return {keyringText(error), NextStep::Retry};
    default:
        return {};
    }
}

} // namespace

ErrorText errorText(const Error &error) {
    switch (error.code) {
    case ErrorCode::Cancelled:
        return {ErrorText::tr("Stopped. Everything done so far is kept.")};
    case ErrorCode::InvalidInput:
        return {withDetail(error.place.isEmpty() ? ErrorText::tr("This request can't be carried out.")
                                                 : ErrorText::tr("%1 can't be used.").arg(error.place),
                           error)};
    case ErrorCode::NotFound:
        return {withDetail(ErrorText::tr("Not found in the library."), error)};
    case ErrorCode::Malformed:
        return {withDetail(error.place.isEmpty() ? ErrorText::tr("The text can't be read.")
                                                 : ErrorText::tr("%1 can't be read.").arg(error.place),
                           error)};
    case ErrorCode::WebPage:
        if (error.place.startsWith(QLatin1String("http")) && error.place.contains(QLatin1String("://")))
            return {ErrorText::tr("arXiv answered with a web page, “%1”, instead of a listing. Try again "
                                  "later; nothing was lost.")
                        .arg(error.detail),
                    NextStep::Retry};
        return {ErrorText::tr("%1 is a web page, “%2”, not an arXiv listing. Save the page of a day's "
                              "listing, such as arxiv.org/list/cs.LG/new.")
                    .arg(error.place, error.detail)};
    case ErrorCode::EmptyFeed:
        return {
            ErrorText::tr(
                "arXiv's feed is empty although papers are due today. Try again later; nothing was lost."),
            NextStep::Retry};
    default:
        break;
    }
    if (error.code == ErrorCode::BudgetReached || error.code == ErrorCode::PriceUnknown ||
        error.code == ErrorCode::ScoringElsewhere)
        return modelErrorText(error, {});
    for (const auto &words : {networkText, labText}) {
        const ErrorText text = words(error);
        if (!text.sentence.isEmpty())
            return text;
    }
    return storageText(error);
}

QString nextStepLabel(NextStep step) {
    switch (step) {
    case NextStep::Retry:
        return ErrorText::tr("Try again");
    case NextStep::OpenSettings:
    case NextStep::OpenScoring:
        return ErrorText::tr("Settings…");
    case NextStep::ShowDetails:
        return ErrorText::tr("Details");
    case NextStep::UseBuiltin:
        return ErrorText::tr("Use the built-in scorer");
    case NextStep::RetryFailed:
        return ErrorText::tr("Retry failed papers");
    case NextStep::WaitForTurn:
        return ErrorText::tr("Score when it is done");
    case NextStep::ScoreNow:
        return ErrorText::tr("Score now");
    case NextStep::RestoreLibrary:
        return ErrorText::tr("Restore backup…");
    case NextStep::OpenCriteria:
        return ErrorText::tr("Open criteria");
    case NextStep::InBatch:
        return ErrorText::tr("In a new batch");
    case NextStep::None:
        break;
    }
    return {};
}

QString withDetail(const QString &sentence, const Error &error) {
    constexpr int longestDetail = 200; // a server's HTML page is of no use
    const QString detail = error.detail.simplified().left(longestDetail);
    return detail.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, detail);
}

} // namespace winnow
