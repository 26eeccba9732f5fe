#include "app/llm/apierror.h"

#include "app/llm/answer/problemwords.h"
#include "app/llm/answer/webpage.h"
#include "app/net/retryhints.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace winnow {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

constexpr int longestDetail = 300;

// Google's daily allowances reset at midnight there (ai.google.dev/gemini-api/docs/rate-limits); its answers
// only mention seconds.
milliseconds untilPacificMidnight(const QDateTime &now) {
    const QDateTime there = now.toTimeZone(QTimeZone("America/Los_Angeles"));
    return there.isValid() ? milliseconds(there.msecsTo(there.date().addDays(1).startOfDay(there.timeZone())))
                           : 0ms;
}

milliseconds waitFor(const ApiProblem &problem, const RetryHints &hints, const QDateTime &answered) {
    const milliseconds said = hints.wait > 0ms ? hints.wait : problem.retryAfter;
    const bool isGoogles = problem.isDaily && problem.code == QLatin1String("RESOURCE_EXHAUSTED");
    return isGoogles && said < 1h ? untilPacificMidnight(answered) : said;
}

// By the message, which says more than the status.
std::optional<ErrorCode> codeOfWords(int status, const ApiProblem &problem, const RetryHints &hints) {
    if (saysContextIsShared(problem))
        return ErrorCode::ContextShared;
    if (promptTooLong(status, problem))
        return ErrorCode::PromptTooLong;
    if (saysModelIsLoading(problem))
        return ErrorCode::ModelLoading;
    const bool isLimit = status == 429 || status == 403 || status == 402;
    if (isLimit && (hints.isDaily || saysDayIsUsedUp(problem)))
        return ErrorCode::DailyLimit;
    if (saysOutOfCredit(problem))
        return ErrorCode::QuotaExhausted;
    if (saysKeyIsWrong(status, problem))
        return ErrorCode::Unauthorized;
    if (status < 500 && status != 401 && status != 429 && saysNoSuchModel(problem))
        return ErrorCode::NotFound;
    return std::nullopt;
}

ErrorCode codeOfStatus(int status) {
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 402:
        return ErrorCode::QuotaExhausted;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
        return ErrorCode::NotFound;
    case 429:
    case 503:
    case 529:
        return ErrorCode::Throttled;
    case 408:
    case 409:
        return ErrorCode::ServerError;
    default:
        return status >= 400 && status < 500 ? ErrorCode::InvalidInput : ErrorCode::ServerError;
    }
}

ErrorCode codeOf(int status, const ApiProblem &problem, const RetryHints &hints) {
    if (const auto code = codeOfWords(status, problem, hints))
        return *code;
    const ErrorCode code = codeOfStatus(status);
    if (!hints.shouldRetry)
        return code;
    const bool isTried = code == ErrorCode::Throttled || code == ErrorCode::ServerError;
    if (*hints.shouldRetry)
        return isTried ? code : ErrorCode::ServerError;
    if (!isTried)
        return code;
    return status == 429 ? ErrorCode::QuotaExhausted : ErrorCode::InvalidInput;
}

bool isCuredByWaiting(ErrorCode code) {
    return code == ErrorCode::Throttled || code == ErrorCode::ServerError ||
           code == ErrorCode::ModelLoading || code == ErrorCode::DailyLimit;
}

// Where a word occurs on its own in a text: "max_tokens" is not in "max_completion_tokens". -1: nowhere.
qsizetype placeOfWord(const QString &text, const QString &word) {
    const QRegularExpression expression(
        QStringLiteral("(?<![A-Za-z_])%1(?![A-Za-z_])").arg(QRegularExpression::escape(word)));
    return expression.match(text).capturedStart();
}

// "reasoning_effort", or "output_config.effort" in Anthropic's requests.
QString fieldEndingWith(const QStringList &fields, QLatin1String end) {
    const auto found =
        std::ranges::find_if(fields, [end](const QString &field) { return field.endsWith(end); });
    return found == fields.end() ? QString() : *found;
}

QString namedByParameter(const QString &parameter, const QStringList &fields) {
    const auto found = std::ranges::find_if(fields, [&parameter](const QString &field) {
        return parameter == field || parameter.startsWith(field + QLatin1Char('.')) ||
               (!parameter.isEmpty() && field == parameter + QLatin1String(".format"));
    });
    return found == fields.end() ? QString() : *found;
}

// The first one named: "temperature is taken only with reasoning_effort none".
QString namedByWords(const QString &message, const QStringList &fields) {
    QString first;
    qsizetype place = message.size();
    for (const QString &field : fields) {
        const qsizetype found = placeOfWord(message, field);
        if (found >= 0 && found < place) {
            place = found;
            first = field;
        }
    }
    return first;
}

// Other names under which services pass a field on or complain about its value.
QString namedOtherwise(const ApiProblem &problem, const QStringList &fields) {
    static const QRegularExpression thinking(
        QStringLiteral(
            "\\b(?:reasoning[. _]?effort|effort|reasoning value|think(?:ing)?(?: mode| budget)?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = problem.parameter + QLatin1Char(' ') + problem.message;
    const QString effort = fieldEndingWith(fields, QLatin1String("effort"));
    if (!effort.isEmpty() && thinking.match(text).hasMatch())
        return effort;
    const bool isFormat = blamesSchema(problem) || text.contains(QLatin1String("output_config"));
    return isFormat ? fieldEndingWith(fields, QLatin1String("format")) : QString();
}

constexpr std::array<const char *, 7> efforts{"none", "minimal", "low", "medium", "high", "xhigh", "max"};

} // namespace

std::optional<Error> notAnAnswer(const HttpResponse &response, const QUrl &asked, const QString &key) {
    const auto place = [](const QUrl &url) {
        return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    };
    const QByteArray target = response.header("location");
    if (response.status >= 300 && response.status < 400 && !target.isEmpty())
        return Error{ErrorCode::Redirected, QStringLiteral("HTTP %1").arg(response.status),
                     place(asked.resolved(QUrl(QString::fromUtf8(target)))), 0ms};
    static constexpr std::array<int, 6> tellingStatuses{401, 402, 408, 409, 413, 429};
    const bool isLogin = response.status == 511; // network login required (RFC 6585)
    const bool isTold = std::ranges::find(tellingStatuses, response.status) != tellingStatuses.end() ||
                        (response.status >= 500 && !isLogin);
    if (isTold || !isWebPage(response.body))
        return std::nullopt;
    return Error{ErrorCode::WebPage,
                 readProblem(response.body, key).value_or(ApiProblem{}).message.left(longestDetail),
                 place(asked), 0ms};
}

Error apiError(int status, const ApiProblem &problem, const HttpResponse &response) {
    const bool isInside = status < 400 && problem.status >= 400 && problem.status < 600;
    const int meant = isInside ? problem.status : status;
    const RetryHints hints = readRetryHints({meant, {}, response.headers + problem.headers});
    Error error;
    error.code = codeOf(meant, problem, hints);
    error.detail = problem.message.isEmpty() ? QStringLiteral("HTTP %1").arg(status)
                                             : problem.message.left(longestDetail);
    if (error.code == ErrorCode::PromptTooLong)
        error.detail = promptTooLong(meant, problem)->left(longestDetail);
    if (isCuredByWaiting(error.code))
        error.retryAfter = waitFor(problem, hints, answeredAt(response));
    return error;
}

std::optional<QString> refusedField(int status, const ApiProblem &problem, const QStringList &sentFields) {
    QString field;
    if (status == 400 || status == 422) {
        field = namedByParameter(problem.parameter, sentFields);
        if (field.isEmpty())
            field = namedByWords(problem.message, sentFields);
        if (field.isEmpty())
            field = namedOtherwise(problem, sentFields);
    } else if (status >= 500 && blamesSchema(problem)) {
        field = fieldEndingWith(sentFields, QLatin1String("format"));
    }
    return field.isEmpty() ? std::nullopt : std::optional(field);
}

QString effortInstead(const ApiProblem &problem, const QString &asked) {
    const auto rank = [](const QString &effort) {
        const auto found =
            std::ranges::find_if(efforts, [&](const char *e) { return effort == QLatin1String(e); });
        return int(found - efforts.begin());
    };
    QString nearest;
    for (const char *name : efforts) { // lowest first
        const QString effort = QString::fromLatin1(name);
        if (effort != asked && placeOfWord(problem.message, effort) >= 0 &&
            (nearest.isEmpty() ||
             std::abs(rank(effort) - rank(asked)) < std::abs(rank(nearest) - rank(asked))))
            nearest = effort;
    }
    return nearest;
}

} // namespace winnow
