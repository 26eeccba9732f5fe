#include "ui/common/messages/modelendtext.h"

#include "app/llm/provider.h"
#include "app/score/service/thinkingswitch.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace winnow {

namespace {

struct ModelEndTextTr {
    Q_DECLARE_TR_FUNCTIONS(winnow::ModelEndText)
};

// " (server's words)", or nothing.
QString inBrackets(const QString &text) {
    constexpr int longest = 200;
    const QString words = text.simplified().left(longest);
    return words.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(words);
}

// Of "prompt:context"; 0: not said.
qint64 tokensIn(const QString &detail, int part) {
    return detail.count(QLatin1Char(':')) == 1 ? detail.section(QLatin1Char(':'), part, part).toLongLong()
                                               : 0;
}

QString count(qint64 number) {
    return QLocale().toString(number);
}

QString windowText(const Error &error) {
    const qint64 prompt = tokensIn(error.detail, 0);
    const qint64 context = tokensIn(error.detail, 1);
    if (prompt > 0 && context > 0)
        return ModelEndTextTr::tr(
                   "The prompt takes %1 tokens, the model has room for %2: start it with a larger "
                   "context or shorten the criteria.")
            .arg(count(prompt), count(context));
    return ModelEndTextTr::tr(
               "The prompt is longer than the model's context%1: start it with a larger context or "
               "shorten the criteria.")
        .arg(inBrackets(error.detail));
}

QString thinkingText(const Error &error, const QString &service) {
    const auto named = std::ranges::find(providers(), service, &Provider::name);
    const QString id = named == providers().end() ? QString() : named->id;
    const QString option = thinkingSwitch(id);
    QString how = ModelEndTextTr::tr("Set its reasoning effort as low as it goes, in the settings.");
    if (!option.isEmpty())
        how = ModelEndTextTr::tr("Start the server with %1.").arg(option);
    else if (id == QLatin1String("lmstudio"))
        how = ModelEndTextTr::tr("LM Studio has a switch for it among the model's settings.");
    else if (id == QLatin1String("ollama"))
        how = ModelEndTextTr::tr("Set its reasoning effort to none, in the settings.");
    return ModelEndTextTr::tr(
               "The model only thinks (%1 tokens) and answers nothing: turn thinking off or take "
               "another model. %2")
        .arg(count(error.detail.toLongLong()), how);
}

QString fruitlessText(const Error &error) {
    const QString words = inBrackets(error.detail);
    const QString &why = error.place;
    if (why == QLatin1String("refused"))
        return ModelEndTextTr::tr(
                   "The model refuses one paper after another%1. Look through the criteria, or take "
                   "another model.")
            .arg(words);
    if (why == QLatin1String("empty"))
        return ModelEndTextTr::tr("The model gives one empty answer after another. Take another model.");
    if (why == QLatin1String("cut"))
        return ModelEndTextTr::tr(
                   "One answer after another is cut off before it holds a score%1. Ask about fewer "
                   "papers at once, or take another model.")
            .arg(words);
    if (why == QLatin1String("context"))
        return ModelEndTextTr::tr(
            "The model's context is full before it has answered. Start it with a larger "
            "context, or shorten the criteria.");
    if (why == QLatin1String("incomplete"))
        return ModelEndTextTr::tr(
                   "Not one score in the last answers counts%1. Take another model, or ask about fewer "
                   "papers at once.")
            .arg(words);
    return ModelEndTextTr::tr("No score can be read out of the last answers%1. Take another model.")
        .arg(words);
}

QString allowanceText(const Error &error, const QString &service) {
    const qint64 minutes = std::chrono::ceil<std::chrono::minutes>(error.retryAfter).count();
    if (minutes <= 0)
        return ModelEndTextTr::tr("The day's allowance at %1 is used up. Go on tomorrow.").arg(service);
    return ModelEndTextTr::tr("The day's allowance at %1 is used up; it comes back in %2 h %3 min.")
        .arg(service)
        .arg(minutes / 60)
        .arg(minutes % 60);
}

QString addressText(const Error &error, const QString &service) {
    switch (error.code) {
    case ErrorCode::Redirected:
        return ModelEndTextTr::tr(
                   "%1 sends requests on to %2, where Winnow does not follow. If that is the right "
                   "address, enter it in the settings.")
            .arg(service, error.place);
    case ErrorCode::WebPage:
        return ModelEndTextTr::tr(
                   "%1 answers with a web page%2 instead of a model's answer. Check its address; behind "
                   "a login page, log in first.")
            .arg(service, inBrackets(error.detail));
    case ErrorCode::StreamOnly:
        return ModelEndTextTr::tr(
                   "%1 answers in pieces only (streaming), which Winnow does not read. Turn that off "
                   "at the server, or choose another one.")
            .arg(service);
    default:
        return {};
    }
}

} // namespace

QString modelEndText(const Error &error, const QString &service) {
    switch (error.code) {
    case ErrorCode::PromptTooLong:
    case ErrorCode::ContextShared:
        return windowText(error);
    case ErrorCode::OnlyThinking:
        return thinkingText(error, service);
    case ErrorCode::NothingScored:
        return fruitlessText(error);
    case ErrorCode::DailyLimit:
        return allowanceText(error, service);
    case ErrorCode::ModelLoading:
        return ModelEndTextTr::tr("%1 is still loading the model. Try again when it is done.").arg(service);
    default:
        return addressText(error, service);
    }
}

QString modelNoticeText(const Error &notice, const QString &service) {
    switch (notice.code) {
    case ErrorCode::ModelLoading:
        return ModelEndTextTr::tr("%1 is loading the model; it is asked again until that is done.")
            .arg(service);
    case ErrorCode::ContextShared:
        return ModelEndTextTr::tr(
            "The calls share the model's context, and it was full: from now on fewer go at once.");
    case ErrorCode::PromptTooLong:
        return ModelEndTextTr::tr(
                   "The server keeps only %1 tokens of a prompt. What it answered to longer ones does "
                   "not count; their papers are asked about again, fewer at once.")
            .arg(count(tokensIn(notice.detail, 1)));
    default:
        return {};
    }
}

} // namespace winnow
