#include "ui/common/messages/modelendtext.h"

#include "app/llm/provider.h"
#include "app/score/service/thinkingswitch.h"
#include "ui/common/messages/errortext.h"

#include <QLocale>

#include <algorithm>

namespace winnow {

namespace {

// " (the server's message)", or an empty string.
QString inBrackets(const QString &text) {
    constexpr int longest = 200;
    const QString words = text.simplified().left(longest);
    return words.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(words);
}

// A number of "prompt:context"; 0: not known.
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
        return ErrorText::tr("The prompt takes %1 tokens, but the model has room for %2. Start it with "
                             "a larger context, or shorten the criteria.")
            .arg(count(prompt), count(context));
    return ErrorText::tr("The prompt is longer than the model's context%1. Start it with a larger "
                         "context, or shorten the criteria.")
        .arg(inBrackets(error.detail));
}

QString thinkingText(const Error &error, const QString &service) {
    const auto named = std::ranges::find(providers(), service, &Provider::name);
    const QString id = named == providers().end() ? QString() : named->id;
    const QString option = thinkingSwitch(id);
    QString how = ErrorText::tr("Set its reasoning effort as low as possible in the settings.");
    if (!option.isEmpty())
        how = ErrorText::tr("Start the server with %1.").arg(option);
    else if (id == QLatin1String("lmstudio"))
        how = ErrorText::tr("LM Studio has a switch for it in the model's settings.");
    else if (id == QLatin1String("ollama"))
        how = ErrorText::tr("Set its reasoning effort to none in the settings.");
    return ErrorText::tr("The model only thinks (%1 tokens) and never answers. Turn thinking off, or "
                         "choose another model. %2")
        .arg(count(error.detail.toLongLong()), how);
}

QString fruitlessText(const Error &error) {
    const QString words = inBrackets(error.detail);
    const QString &why = error.place;
    if (why == QLatin1String("refused"))
        return ErrorText::tr("The model refuses one paper after another%1. "
                             "Check the criteria, or choose another model.")
            .arg(words);
    if (why == QLatin1String("empty"))
        return ErrorText::tr("The model keeps giving empty answers. Choose another model.");
    if (why == QLatin1String("cut"))
        return ErrorText::tr("The model's answers keep being cut off before they contain a score%1. "
                             "Send fewer papers per call, or choose another model.")
            .arg(words);
    if (why == QLatin1String("context"))
        return ErrorText::tr("The model's context fills up before it answers. Start it with a larger "
                             "context, or shorten the criteria.");
    if (why == QLatin1String("incomplete"))
        return ErrorText::tr("None of the scores in the last answers is valid%1. Choose another model, "
                             "or send fewer papers per call.")
            .arg(words);
    return ErrorText::tr("The last answers contain no readable score%1. Choose another model.").arg(words);
}

QString allowanceText(const Error &error, const QString &service) {
    const qint64 minutes = std::chrono::ceil<std::chrono::minutes>(error.retryAfter).count();
    if (minutes <= 0)
        return ErrorText::tr("The daily quota at %1 is used up. Continue tomorrow.").arg(service);
    return ErrorText::tr("The daily quota at %1 is used up. It resets in %2 h %3 min.")
        .arg(service)
        .arg(minutes / 60)
        .arg(minutes % 60);
}

QString addressText(const Error &error, const QString &service) {
    switch (error.code) {
    case ErrorCode::Redirected:
        return ErrorText::tr("%1 redirects to %2, which Winnow does not follow. If that is the right "
                             "address, enter it in the settings.")
            .arg(service, error.place);
    case ErrorCode::WebPage:
        return ErrorText::tr("%1 answers with a web page%2 instead of a model's answer. Check its "
                             "address; if there is a login page, log in first.")
            .arg(service, inBrackets(error.detail));
    case ErrorCode::StreamOnly:
        return ErrorText::tr("%1 only streams its answers, which Winnow does not support. Turn "
                             "streaming off on the server, or choose another one.")
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
        return ErrorText::tr("%1 is still loading the model. Try again when it is done.").arg(service);
    default:
        return addressText(error, service);
    }
}

QString modelNoticeText(const Error &notice, const QString &service) {
    switch (notice.code) {
    case ErrorCode::ModelLoading:
        return ErrorText::tr("%1 is loading the model. Winnow retries until it is ready.").arg(service);
    case ErrorCode::ContextShared:
        return ErrorText::tr(
            "The calls share the model's context, which was full. From now on, fewer are made at once.");
    case ErrorCode::PromptTooLong:
        return ErrorText::tr("The server keeps only %1 tokens of a prompt. Its answers to longer ones "
                             "are discarded, and their papers are sent again, fewer per call.")
            .arg(count(tokensIn(notice.detail, 1)));
    case ErrorCode::ScoringElsewhere:
        if (notice.retryAfter.count() > 0)
            return ErrorText::tr("%n paper(s) are in a batch sent by %1, which may take a day.", nullptr,
                                 notice.place.toInt())
                .arg(notice.detail);
        return ErrorText::tr("%n paper(s) are being scored by %1; their scores will come from the lab.",
                             nullptr, notice.place.toInt())
            .arg(notice.detail);
    case ErrorCode::LabUnreachable:
        return notice.retryAfter.count() > 0
                   ? ErrorText::tr("Waiting for the lab's server. Finished scores are kept.")
                   : ErrorText::tr("The lab's server can't be reached, so this run continues without it.");
    default:
        return {};
    }
}

} // namespace winnow
