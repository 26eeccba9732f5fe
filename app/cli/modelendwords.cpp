#include "app/cli/modelendwords.h"

#include "app/cli/errorwords.h"
#include "app/cli/figures.h"
#include "app/score/service/thinkingswitch.h"

#include <QCoreApplication>

namespace winnow {

namespace {

struct ModelEndWordsTr {
    Q_DECLARE_TR_FUNCTIONS(ModelEndWords)
};

// Of "prompt:context"; 0: not said.
qint64 tokensIn(const QString &detail, int part) {
    return detail.count(QLatin1Char(':')) == 1 ? detail.section(QLatin1Char(':'), part, part).toLongLong()
                                               : 0;
}

QString windowSentence(const Error &error) {
    const qint64 prompt = tokensIn(error.detail, 0);
    const qint64 context = tokensIn(error.detail, 1);
    if (prompt > 0 && context > 0)
        return ModelEndWordsTr::tr(
                   "The prompt takes %1 tokens, the model has room for %2: start it with a larger "
                   "context or shorten the criteria.")
            .arg(countText(prompt), countText(context));
    return ModelEndWordsTr::tr(
               "The prompt is longer than the model's context%1: start it with a larger context or "
               "shorten the criteria.")
        .arg(inBrackets(error.detail));
}

QString thinkingSentence(const Error &error, const ModelSettings &settings) {
    const QString option = thinkingSwitch(settings.provider);
    QString how = ModelEndWordsTr::tr("Set its reasoning effort as low as it goes, in the settings.");
    if (!option.isEmpty())
        how = ModelEndWordsTr::tr("Start the server with %1.").arg(option);
    else if (settings.provider == QLatin1String("lmstudio"))
        how = ModelEndWordsTr::tr("LM Studio has a switch for it among the model's settings.");
    else if (settings.provider == QLatin1String("ollama"))
        how = ModelEndWordsTr::tr("Set its reasoning effort to none, in the settings.");
    return ModelEndWordsTr::tr(
               "The model only thinks (%1 tokens) and answers nothing: turn thinking off or take "
               "another model. %2")
        .arg(countText(error.detail.toLongLong()), how);
}

QString fruitlessSentence(const Error &error, const QString &model) {
    const QString words = inBrackets(error.detail);
    const QString &why = error.place;
    if (why == QLatin1String("refused"))
        return ModelEndWordsTr::tr(
                   "%1 refuses one paper after another%2. Look through the criteria, or take another "
                   "model.")
            .arg(model, words);
    if (why == QLatin1String("empty"))
        return ModelEndWordsTr::tr("%1 gives one empty answer after another. Take another model.").arg(model);
    if (why == QLatin1String("cut"))
        return ModelEndWordsTr::tr(
                   "One answer of %1 after another is cut off before it holds a score%2. Ask about "
                   "fewer papers at once, in the settings, or take another model.")
            .arg(model, words);
    if (why == QLatin1String("context"))
        return ModelEndWordsTr::tr(
                   "The context of %1 is full before it has answered. Start it with a larger context, "
                   "or shorten the criteria.")
            .arg(model);
    if (why == QLatin1String("incomplete"))
        return ModelEndWordsTr::tr(
                   "Not one score in the last answers of %1 counts%2. Take another model, or ask about "
                   "fewer papers at once, in the settings.")
            .arg(model, words);
    return ModelEndWordsTr::tr("No score can be read out of the last answers of %1%2. Take another model.")
        .arg(model, words);
}

QString allowanceSentence(const Error &error, const QString &service) {
    using namespace std::chrono;
    return error.retryAfter > 0ms
               ? ModelEndWordsTr::tr(
                     "The day's allowance at %1 is used up; it comes back in %2. Run the command again "
                     "then to go on.")
                     .arg(service, durationText(ceil<seconds>(error.retryAfter)))
               : ModelEndWordsTr::tr(
                     "The day's allowance at %1 is used up. Run the command again tomorrow to go on.")
                     .arg(service);
}

QString addressSentence(const Error &error, const QString &service) {
    switch (error.code) {
    case ErrorCode::Redirected:
        return ModelEndWordsTr::tr(
                   "%1 sends requests on to %2, where Winnow does not follow. If that is the right "
                   "address, name it with --endpoint.")
            .arg(service, error.place);
    case ErrorCode::WebPage:
        return ModelEndWordsTr::tr(
                   "%1 answers with a web page%2 instead of a model's answer. Check --endpoint; behind "
                   "a login page, log in first.")
            .arg(service, inBrackets(error.detail));
    case ErrorCode::StreamOnly:
        return ModelEndWordsTr::tr(
                   "%1 answers in pieces only (streaming), which Winnow does not read. Turn that off "
                   "at the server, or name another one with --endpoint.")
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
        return ModelEndWordsTr::tr("%1 is still loading the model. Run the command again when it is done.")
            .arg(service);
    default:
        return addressSentence(error, service);
    }
}

QString modelNoticeSentence(const Error &notice, const ModelParty &party) {
    switch (notice.code) {
    case ErrorCode::ModelLoading:
        return ModelEndWordsTr::tr("%1 is loading the model; it is asked again until that is done.")
            .arg(serviceName(party.settings));
    case ErrorCode::ContextShared:
        return ModelEndWordsTr::tr(
            "The calls share the model's context, and it was full: from now on fewer go at once.");
    case ErrorCode::PromptTooLong:
        return ModelEndWordsTr::tr(
                   "The server keeps only %1 tokens of a prompt. What it answered to longer ones does "
                   "not count; their papers are asked about again, fewer at once.")
            .arg(countText(tokensIn(notice.detail, 1)));
    default:
        return {};
    }
}

} // namespace winnow
