#include "app/cli/modelendwords.h"

#include "app/cli/clitext.h"
#include "app/cli/errorwords.h"
#include "app/cli/figures.h"
#include "app/score/service/thinkingswitch.h"

namespace winnow {

namespace {

// Reads "prompt:context"; 0: not given.
qint64 tokensIn(const QString &detail, int part) {
    return detail.count(QLatin1Char(':')) == 1 ? detail.section(QLatin1Char(':'), part, part).toLongLong()
                                               : 0;
}

QString windowSentence(const Error &error) {
    const qint64 prompt = tokensIn(error.detail, 0);
    const qint64 context = tokensIn(error.detail, 1);
    if (prompt > 0 && context > 0)
        return CliText::tr("The prompt needs %1 tokens, but the model's context holds only %2. Start "
                           "the model with a larger context, or shorten the criteria.")
            .arg(countText(prompt), countText(context));
    return CliText::tr("The prompt is longer than the model's context%1. Start the model with a "
                       "larger context, or shorten the criteria.")
        .arg(inBrackets(error.detail));
}

QString thinkingSentence(const Error &error, const ModelSettings &settings) {
    const QString option = thinkingSwitch(settings.provider);
    QString how = CliText::tr("Set its reasoning effort to the lowest level in the settings.");
    if (!option.isEmpty())
        how = CliText::tr("Start the server with %1.").arg(option);
    else if (settings.provider == QLatin1String("lmstudio"))
        how = CliText::tr("LM Studio has a switch for this in the model's settings.");
    else if (settings.provider == QLatin1String("ollama"))
        how = CliText::tr("Set its reasoning effort to none in the settings.");
    return CliText::tr("The model used %1 tokens for reasoning and gave no answer. Turn reasoning "
                       "off, or use another model. %2")
        .arg(countText(error.detail.toLongLong()), how);
}

QString fruitlessSentence(const Error &error, const QString &model) {
    const QString words = inBrackets(error.detail);
    const QString &why = error.place;
    if (why == QLatin1String("refused"))
        return CliText::tr("%1 keeps refusing papers%2. Check the criteria, or use another model.")
            .arg(model, words);
    if (why == QLatin1String("empty"))
        return CliText::tr("%1 keeps giving empty answers. Use another model.").arg(model);
    if (why == QLatin1String("cut"))
        return CliText::tr("Answers from %1 keep being cut off before the first score%2. Set fewer "
                           "papers per call in the settings, or use another model.")
            .arg(model, words);
    if (why == QLatin1String("context"))
        return CliText::tr("%1 runs out of context before it has answered. Start it with a larger "
                           "context, or shorten the criteria.")
            .arg(model);
    if (why == QLatin1String("incomplete"))
        return CliText::tr("None of the scores in the last answers from %1 is valid%2. Use another "
                           "model, or set fewer papers per call in the settings.")
            .arg(model, words);
    return CliText::tr("The last answers from %1 contain no readable score%2. Use another model.")
        .arg(model, words);
}

QString allowanceSentence(const Error &error, const QString &service) {
    using namespace std::chrono;
    return error.retryAfter > 0ms
               ? CliText::tr("The daily allowance at %1 is used up; it resets in %2. Run the command "
                             "again then to continue.")
                     .arg(service, durationText(ceil<seconds>(error.retryAfter)))
               : CliText::tr(
                     "The daily allowance at %1 is used up. Run the command again tomorrow to continue.")
                     .arg(service);
}

QString addressSentence(const Error &error, const QString &service) {
    switch (error.code) {
    case ErrorCode::Redirected:
        return CliText::tr("%1 redirects to %2; Winnow does not follow redirects. If that is the "
                           "right address, set it with --endpoint.")
            .arg(service, error.place);
    case ErrorCode::WebPage:
        return CliText::tr("%1 returned a web page%2 instead of a model's answer. Check --endpoint; "
                           "if there is a login page, log in first.")
            .arg(service, inBrackets(error.detail));
    case ErrorCode::StreamOnly:
        return CliText::tr("%1 only streams its answers, which Winnow does not support. Turn "
                           "streaming off on the server, or choose another one with --endpoint.")
            .arg(service);
    default:
        return {};
    }
}

} // namespace

QString modelEndSentence(const Error &error, const ModelParty &party) {
    const QString service = serviceName(party.settings);
    switch (error.code) {
    case ErrorCode::PromptTooLong:
    case ErrorCode::ContextShared:
        return windowSentence(error);
    case ErrorCode::OnlyThinking:
        return thinkingSentence(error, party.settings);
    case ErrorCode::NothingScored:
        return fruitlessSentence(error, party.settings.model);
    case ErrorCode::DailyLimit:
        return allowanceSentence(error, service);
    case ErrorCode::ModelLoading:
        return CliText::tr("%1 is still loading the model. Run the command again when it has finished.")
            .arg(service);
    default:
        return addressSentence(error, service);
    }
}

QString modelNoticeSentence(const Error &notice, const ModelParty &party) {
    switch (notice.code) {
    case ErrorCode::ModelLoading:
        return CliText::tr("%1 is loading the model; retrying until it is ready.")
            .arg(serviceName(party.settings));
    case ErrorCode::ContextShared:
        return CliText::tr(
            "The calls share the model's context, and it was full; making fewer calls at once from now on.");
    case ErrorCode::PromptTooLong:
        return CliText::tr("The server keeps only %1 tokens of a prompt. Its answers to longer "
                           "prompts are discarded; their papers are sent again, fewer per call.")
            .arg(countText(tokensIn(notice.detail, 1)));
    case ErrorCode::ScoringElsewhere:
        if (notice.retryAfter.count() > 0)
            return CliText::tr("%n paper(s) are in a batch sent by %1, which may take a day.", nullptr,
                               notice.place.toInt())
                .arg(notice.detail);
        return CliText::tr("%n paper(s) are being scored by %1; their scores will come from the lab.",
                           nullptr, notice.place.toInt())
            .arg(notice.detail);
    case ErrorCode::LabUnreachable:
        return notice.retryAfter.count() > 0
                   ? CliText::tr("Waiting for the lab's server. Finished scores are kept.")
                   : CliText::tr("The lab's server can't be reached, so this run continues without it.");
    default:
        return {};
    }
}

} // namespace winnow
