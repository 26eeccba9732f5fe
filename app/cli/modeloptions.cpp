#include "app/cli/modeloptions.h"

#include "app/cli/clitext.h"
#include "app/cli/optionnames.h"
#include "app/cli/options.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

// The options that choose the model and how it is called, without those about papers.
constexpr QLatin1String namesOfOneCall[]{QLatin1String("model"),         QLatin1String("provider"),
                                         QLatin1String("endpoint"),      QLatin1String("budget"),
                                         QLatin1String("context"),       QLatin1String("effort"),
                                         QLatin1String("allow-insecure")};

// What modelAccess() finds wrong with the service or its address, whichever model is set.
std::optional<QString> wrongPlace(ModelSettings model) {
    model.model = QStringLiteral("any");
    const Result<ModelAccess> access = modelAccess(model);
    return access || access.error().code != ErrorCode::InvalidInput ? std::nullopt
                                                                    : std::optional(access.error().place);
}

UsageError readBudget(const QCommandLineParser &parser, ModelSettings &model) {
    if (!parser.isSet(option("budget")))
        return std::nullopt;
    const QString text = parser.value(option("budget"));
    bool isNumber = false;
    const double budget = text.toDouble(&isNumber);
    if (text == QLatin1String("none")) {
        model.runCap = std::nullopt;
        return std::nullopt;
    }
    if (!isNumber || !std::isfinite(budget) || budget < 0)
        return CliText::tr("--budget takes an amount in US dollars, such as 0.50, or none, not \"%1\".")
            .arg(text);
    model.runCap = budget;
    return std::nullopt;
}

// Writes to the reader's own settings for the model, which override what is known about it.
UsageError readTraits(const QCommandLineParser &parser, ModelSettings &model) {
    ModelTraits traits = traitsOf(model.traits, model.model).value_or(ModelTraits());
    std::optional<int> context;
    if (const UsageError error =
            readNumber(parser, option("context"), fewestContextTokens, mostContextTokens, context))
        return error;
    traits.contextTokens = context.value_or(traits.contextTokens);
    if (parser.isSet(option("effort"))) {
        traits.effort = parser.value(option("effort")).toLower();
        if (!effortChoices().contains(traits.effort))
            return CliText::tr("Unknown effort \"%1\". Use one of: %2.")
                .arg(parser.value(option("effort")), effortChoices().join(QStringLiteral(", ")));
    }
    if (context || parser.isSet(option("effort")))
        model.traits = withTraits(model.traits, model.model, traits);
    return std::nullopt;
}

} // namespace

QList<QCommandLineOption> modelPlaceOptions() {
    return {
        takes("provider",
              CliText::tr(
                  "The service that runs the model: openai (default), anthropic, gemini, azure, openrouter, "
                  "mistral, deepseek, ollama, lmstudio, llamacpp, vllm, or custom with --endpoint."),
              "ID"),
        takes("endpoint", CliText::tr("The service's address, if it is not the usual one."), "URL")};
}

QList<QCommandLineOption> modelOptions() {
    return QList{takes("model", CliText::tr("The language model, by the service's name for it."), "M")} +
           modelPlaceOptions() +
           QList<QCommandLineOption>{
               takes("budget",
                     CliText::tr("Stop before the run could cost more than this many US dollars; none "
                                 "removes the cap in the settings."),
                     "USD"),
               takes("concurrency", CliText::tr("Number of calls at once, 1 to 64."), "N"),
               takes("context",
                     CliText::tr("The model's context window (prompt and answer together), if its "
                                 "server does not report it or reports it wrong."),
                     "TOKENS"),
               takes("effort",
                     CliText::tr(
                         "Reasoning effort: lowest (the default) is the least the model accepts, default is "
                         "the model's own; or none, minimal, low, medium, high, xhigh or max."),
                     "LEVEL"),
               {option("retry-failed"), CliText::tr("Also score papers that failed earlier.")},
               {option("wait"),
                CliText::tr(
                    "If another program is scoring this library with a model, wait for it to finish.")},
               takes("prescreen",
                     CliText::tr("Before asking the model, leave out papers unlike those you keep, "
                                 "while still finding 95, 98 or 99 percent of what you would keep; off "
                                 "leaves nothing out. Default: learn/prescreenRecall in the settings."),
                     "PERCENT"),
               {option("no-screening"), CliText::tr("Score every paper without screening by title first.")},
               {option("no-topics"),
                CliText::tr("Don't ask the model which of your topics each paper belongs to. Default: "
                            "model/asksTopic in the settings.")},
               {option("allow-insecure"),
                CliText::tr("Allow sending the key and prompts to another computer over plain http.")}};
}

QList<QCommandLineOption> modelOptionsOfOneCall() {
    QList<QCommandLineOption> some;
    for (const QCommandLineOption &one : modelOptions()) {
        if (std::ranges::find(namesOfOneCall, one.names().constFirst()) != std::end(namesOfOneCall))
            some.append(one);
    }
    return some;
}

QString modelOptionOfOneCallIn(const QCommandLineParser &parser) {
    const auto *found = std::ranges::find_if(
        namesOfOneCall, [&parser](QLatin1String name) { return parser.isSet(QString(name)); });
    return found == std::end(namesOfOneCall) ? QString() : QString(*found);
}

QString modelOptionIn(const QCommandLineParser &parser) {
    for (const char *name :
         {"model", "provider", "endpoint", "budget", "concurrency", "retry-failed", "wait", "no-screening",
          "no-topics", "prescreen", "allow-insecure", "context", "effort"}) {
        if (parser.isSet(option(name)))
            return option(name);
    }
    return {};
}

bool namesAModel(const QCommandLineParser &parser) {
    return parser.isSet(option("model")) || parser.isSet(option("provider")) ||
           parser.isSet(option("endpoint"));
}

UsageError readModelPlace(const QCommandLineParser &parser, ModelSettings &model) {
    const QString provider = parser.value(option("provider"));
    if (parser.isSet(option("provider")) && provider != model.provider) {
        model.provider = provider; // address and model in the settings belong to another service
        model.endpoint.clear();
        model.apiVersion.clear();
        model.model.clear();
    }
    model = withEnvironment(model);
    if (parser.isSet(option("provider")) && wrongPlace(model) == QLatin1String("provider"))
        return CliText::tr("Unknown provider \"%1\". See the command's help for a list.").arg(provider);
    if (!parser.isSet(option("endpoint")))
        return std::nullopt;
    model.endpoint = parser.value(option("endpoint"));
    if (model.endpoint.trimmed().isEmpty() || wrongPlace(model) == QLatin1String("endpoint"))
        return CliText::tr("\"%1\" is not a web address. Use one like --endpoint http://localhost:11434/v1.")
            .arg(model.endpoint);
    return std::nullopt;
}

UsageError readModel(const QCommandLineParser &parser, ModelSettings &model) {
    std::optional<int> concurrency;
    if (const UsageError error = readNumber(parser, option("concurrency"), 1, 64, concurrency))
        return error;
    model.concurrency = concurrency.value_or(model.concurrency);
    if (parser.isSet(option("no-screening")))
        model.screening = false;
    if (parser.isSet(option("no-topics")))
        model.asksTopic = false;
    return readModelOfOneCall(parser, model);
}

UsageError readModelOfOneCall(const QCommandLineParser &parser, ModelSettings &model) {
    if (const UsageError error = readModelPlace(parser, model))
        return error;
    if (parser.isSet(option("model")))
        model.model = parser.value(option("model")).trimmed();
    if (const UsageError error = readTraits(parser, model))
        return error;
    if (parser.isSet(option("allow-insecure"))) {
        ModelSettings any = model;
        any.model = QStringLiteral("any");
        const Result<ModelAccess> access = modelAccess(any);
        if (!access && access.error().code == ErrorCode::InsecureUrl)
            model.insecureHost = access.error().detail;
    }
    return readBudget(parser, model);
}

UsageError readPrescreening(const QCommandLineParser &parser, const Settings &settings,
                            PrescreenOptions &wish) {
    wish = prescreenOptions(settings);
    if (!parser.isSet(option("prescreen")))
        return std::nullopt;
    const QString text = parser.value(option("prescreen"));
    const QStringList choices{QStringLiteral("off"), QStringLiteral("95"), QStringLiteral("98"),
                              QStringLiteral("99")};
    if (!choices.contains(text))
        return CliText::tr("--prescreen takes off, 95, 98 or 99, not \"%1\".").arg(text);
    wish.recall = text == QLatin1String("off") ? 0 : text.toInt();
    if (wish.recall > 0 && !settings.learn.enabled)
        return CliText::tr("--prescreen relies on what Winnow learned from your decisions, but "
                           "learning is off. Set learn/enabled=true in the settings.");
    return std::nullopt;
}

} // namespace winnow
