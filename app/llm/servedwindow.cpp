#include "app/llm/servedwindow.h"

#include "app/llm/dialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace winnow {

namespace {

constexpr std::chrono::seconds patience{3}; // a run waits for it

qint64 tokens(const QJsonValue &value) {
    return std::max<qint64>(0, value.toInteger());
}

bool isLlamaServer(const QJsonObject &entry) {
    return entry.value(QLatin1String("owned_by")).toString() == QLatin1String("llamacpp") ||
           entry.value(QLatin1String("meta"))[QLatin1String("n_ctx_train")].isDouble() ||
           entry.value(QLatin1String("status"))[QLatin1String("args")].isArray();
}

// "--ctx-size 8192", "-c 8192", "--ctx-size=8192".
qint64 contextOfArguments(const QJsonArray &arguments) {
    static const QRegularExpression option(QStringLiteral("^(?:--ctx-size|-c)(?:=(\\d+))?$"));
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto match = option.match(arguments[i].toString());
        if (!match.hasMatch())
            continue;
        const QString value =
            match.captured(1).isEmpty() ? arguments.at(i + 1).toString() : match.captured(1);
        return std::max<qint64>(0, value.toLongLong()); // 0 means the model's own, which is unknown here
    }
    return 0;
}

qint64 windowOfLlamaServer(const QJsonObject &entry) {
    const qint64 loaded = tokens(entry.value(QLatin1String("meta"))[QLatin1String("n_ctx")]);
    return loaded > 0
               ? loaded
               : contextOfArguments(entry.value(QLatin1String("status"))[QLatin1String("args")].toArray());
}

QJsonArray entriesOf(const QByteArray &body) {
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const QJsonValue data = root.value(QLatin1String("data"));
    return data.isArray() ? data.toArray() : root.value(QLatin1String("models")).toArray();
}

// Ollama's "llama3" is "llama3:latest".
bool isNamed(const QJsonObject &entry, const QString &model) {
    const QString latest = model + QLatin1String(":latest");
    for (const QLatin1String field : {QLatin1String("id"), QLatin1String("name"), QLatin1String("model")}) {
        const QString name = entry.value(field).toString();
        if (!name.isEmpty() && (name == model || name == latest || name == QLatin1String("models/") + model))
            return true;
    }
    return false;
}

QJsonObject entryOf(const QByteArray &body, const QString &model) {
    const QJsonArray entries = entriesOf(body);
    const auto found = std::find_if(entries.begin(), entries.end(), [&model](const QJsonValue &entry) {
        return isNamed(entry.toObject(), model);
    });
    return found == entries.end() ? QJsonObject() : (*found).toObject();
}

// The server's own address, with its other interfaces.
HttpRequest requestAt(const Provider &provider, const QString &key, const QString &path) {
    HttpRequest request = encodeModels(provider, key).request;
    QString base = request.url.path();
    base.truncate(base.lastIndexOf(QLatin1String("/v1/")));
    request.url.setPath(base + path);
    return request;
}

WindowQuestion impatient(const Provider &provider, HttpRequest request,
                         std::function<qint64(const QByteArray &)> read) {
    request.inactivityTimeout = patience;
    request.totalTimeout = patience;
    return {provider, std::move(request), std::move(read)};
}

} // namespace

qint64 listedWindow(const QJsonObject &entry) {
    if (isLlamaServer(entry))
        return windowOfLlamaServer(entry);
    qint64 window = 0;
    for (const QLatin1String field : {QLatin1String("context_length"), QLatin1String("max_input_tokens"),
                                      QLatin1String("max_model_len")}) {
        if (entry.value(field).isDouble())
            window = tokens(entry.value(field));
    }
    const qint64 preferred =
        tokens(entry.value(QLatin1String("top_provider"))[QLatin1String("context_length")]);
    if (preferred > 0)
        window = window > 0 ? std::min(window, preferred) : preferred;
    if (window == 0 && entry.value(QLatin1String("owned_by")).toString() == QLatin1String("mistralai"))
        window = tokens(entry.value(QLatin1String("max_context_length")));
    return window;
}

qint64 windowInList(const QByteArray &list, const QString &model) {
    const QJsonObject entry = entryOf(list, model);
    if (!entry.isEmpty())
        return listedWindow(entry);
    const QJsonArray all = entriesOf(list);
    const QJsonObject only = all.size() == 1 ? all.first().toObject() : QJsonObject();
    const bool isRouter = only.value(QLatin1String("status"))[QLatin1String("args")].isArray();
    return isLlamaServer(only) && !isRouter ? windowOfLlamaServer(only) : 0;
}

qint64 windowInMemory(const QByteArray &running, const QString &model) {
    return tokens(entryOf(running, model).value(QLatin1String("context_length")));
}

qint64 windowOfModelfile(const QByteArray &shown) {
    static const QRegularExpression line(QStringLiteral("^\\s*num_ctx\\s+(\\d+)\\s*$"),
                                         QRegularExpression::MultilineOption);
    const QString parameters =
        QJsonDocument::fromJson(shown).object().value(QLatin1String("parameters")).toString();
    return line.match(parameters).captured(1).toLongLong();
}

qint64 windowLoaded(const QByteArray &list, const QString &model) {
    return tokens(entryOf(list, model).value(QLatin1String("loaded_context_length")));
}

std::vector<WindowQuestion> windowQuestions(const Provider &provider, const QString &key,
                                            const QString &model) {
    const auto preset = providerById(provider.id);
    const bool isElsewhere = !preset || preset->baseUrl.host() != provider.baseUrl.host();
    if (provider.id == QLatin1String("ollama")) {
        HttpRequest show = requestAt(provider, key, QStringLiteral("/api/show"));
        show.method = "POST";
        show.headers.push_back({"Content-Type", "application/json"});
        show.body =
            QJsonDocument(QJsonObject{{QStringLiteral("model"), model}}).toJson(QJsonDocument::Compact);
        return {impatient(provider, requestAt(provider, key, QStringLiteral("/api/ps")),
                          [model](const QByteArray &body) { return windowInMemory(body, model); }),
                impatient(provider, show, windowOfModelfile)};
    }
    if (provider.id == QLatin1String("lmstudio"))
        return {impatient(provider, requestAt(provider, key, QStringLiteral("/api/v0/models")),
                          [model](const QByteArray &body) { return windowLoaded(body, model); })};
    static const QStringList tellers{QStringLiteral("anthropic"), QStringLiteral("openrouter"),
                                     QStringLiteral("mistral"),   QStringLiteral("llamacpp"),
                                     QStringLiteral("vllm"),      QStringLiteral("custom")};
    if (!tellers.contains(provider.id) && !isElsewhere)
        return {};
    if (provider.dialect == ChatDialect::Azure)
        return {};
    return {impatient(provider, encodeModels(provider, key).request,
                      [model](const QByteArray &body) { return windowInList(body, model); })};
}

} // namespace winnow
