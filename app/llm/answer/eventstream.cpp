#include "app/llm/answer/eventstream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

// Collects the pieces of one answer.
class Folding final {
public:
    void add(const QJsonObject &event);
    void end() { m_isWhole = true; }
    bool isEmpty() const { return m_events == 0; }
    bool isWhole() const { return m_isWhole; }
    QJsonObject answer() const;

private:
    void addOpenAi(const QJsonObject &event);
    void addAnthropic(const QString &type, const QJsonObject &event);
    void addPart(const QJsonValue &part);
    void addUsage(const QJsonValue &usage);

    int m_events = 0;
    bool m_isWhole = false;
    bool m_isAnthropic = false;
    QJsonValue m_error;
    QString m_model;
    QString m_text;
    QString m_thoughts;
    QString m_refusal;
    QString m_reason; // the finish reason
    QJsonObject m_usage;
};

void Folding::add(const QJsonObject &event) {
    ++m_events;
    const QJsonValue error = event.value(QLatin1String("error"));
    if (error.isObject() || !error.toString().isEmpty()) {
        m_error = error;
        m_isWhole = true;
        return;
    }
    const QString type = event.value(QLatin1String("type")).toString();
    if (!type.isEmpty() && !event.contains(QLatin1String("choices")))
        addAnthropic(type, event);
    else
        addOpenAi(event);
}

// A text, or a list of parts, some of them reasoning.
void Folding::addPart(const QJsonValue &part) {
    m_text += part.toString();
    for (const QJsonValue &piece : part.toArray()) {
        m_text += piece[QLatin1String("text")].toString();
        m_thoughts += piece[QLatin1String("thinking")].toString();
    }
}

void Folding::addUsage(const QJsonValue &usage) {
    const QJsonObject figures = usage.toObject(); // later ones are more complete
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        if (!it.value().isNull())
            m_usage.insert(it.key(), it.value());
    }
}

void Folding::addOpenAi(const QJsonObject &event) {
    if (m_model.isEmpty())
        m_model = event.value(QLatin1String("model")).toString();
    addUsage(event.value(QLatin1String("usage")));
    const QJsonValue choice = event.value(QLatin1String("choices")).toArray().first();
    if (choice[QLatin1String("error")].isObject()) {
        m_error = choice[QLatin1String("error")];
        m_isWhole = true;
    }
    // Some send the whole message at once, as without streaming.
    const QJsonValue delta = choice[QLatin1String("delta")].isObject() ? choice[QLatin1String("delta")]
                                                                       : choice[QLatin1String("message")];
    addPart(delta[QLatin1String("content")]);
    const QString reasoning = delta[QLatin1String("reasoning_content")].toString();
    m_thoughts += reasoning.isEmpty() ? delta[QLatin1String("reasoning")].toString() : reasoning;
    m_refusal += delta[QLatin1String("refusal")].toString();
    if (const QString reason = choice[QLatin1String("finish_reason")].toString(); !reason.isEmpty()) {
        m_reason = reason;
        m_isWhole = true;
    }
}

void Folding::addAnthropic(const QString &type, const QJsonObject &event) {
    m_isAnthropic = true;
    const QJsonValue delta = event.value(QLatin1String("delta"));
    if (type == QLatin1String("message_start")) {
        const QJsonValue message = event.value(QLatin1String("message"));
        m_model = message[QLatin1String("model")].toString();
        addUsage(message[QLatin1String("usage")]);
    } else if (type == QLatin1String("content_block_start")) {
        addPart(QJsonArray{event.value(QLatin1String("content_block"))});
    } else if (type == QLatin1String("content_block_delta")) {
        addPart(QJsonArray{delta});
    } else if (type == QLatin1String("message_delta")) {
        m_reason = delta[QLatin1String("stop_reason")].toString();
        addUsage(event.value(QLatin1String("usage")));
    } else if (type == QLatin1String("message_stop")) {
        m_isWhole = true;
    }
}

QJsonObject Folding::answer() const {
    if (!m_error.isNull())
        return {{QStringLiteral("error"), m_error}};
    QJsonObject answer{{QStringLiteral("model"), m_model}};
    if (!m_usage.isEmpty())
        answer.insert(QStringLiteral("usage"), m_usage);
    const QString text = QStringLiteral("text");
    const QString thinking = QStringLiteral("thinking");
    const QString type = QStringLiteral("type");
    if (m_isAnthropic) {
        answer.insert(QStringLiteral("content"),
                      QJsonArray{QJsonObject{{type, thinking}, {thinking, m_thoughts}},
                                 QJsonObject{{type, text}, {text, m_text}}});
        answer.insert(QStringLiteral("stop_reason"), m_reason);
        return answer;
    }
    const QJsonObject message{{QStringLiteral("content"), m_text},
                              {QStringLiteral("reasoning_content"), m_thoughts},
                              {QStringLiteral("refusal"), m_refusal}};
    answer.insert(QStringLiteral("choices"),
                  QJsonArray{QJsonObject{{QStringLiteral("message"), message},
                                         {QStringLiteral("finish_reason"), m_reason}}});
    return answer;
}

// The text after the field's name and a colon; nothing if the line is for another field.
std::optional<QByteArray> valueOf(const QByteArray &line, QByteArrayView field) {
    if (!line.startsWith(field) || line.size() == field.size() || line.at(field.size()) != ':')
        return std::nullopt;
    return line.mid(field.size() + 1).trimmed();
}

} // namespace

bool isEventStream(const HttpResponse &response) {
    const QByteArray body = response.body.left(4096).trimmed(); // enough for its first line
    constexpr std::array<const char *, 7> starts{
        "data:", "event:", "id:", "retry:", "error:{", "error: {", ":"};
    if (std::ranges::any_of(starts, [&body](const char *start) { return body.startsWith(start); }))
        return true;
    const bool isSaid = response.header("content-type").toLower().startsWith("text/event-stream");
    return isSaid && !body.isEmpty() && QByteArrayView("{[<").indexOf(body.at(0)) < 0;
}

Result<QByteArray> foldEventStream(const QByteArray &body) {
    Folding folding;
    // All services send an event's data in one line.
    for (const QByteArray &line : QByteArray(body).replace('\r', '\n').split('\n')) {
        if (const auto data = valueOf(line, "data")) {
            const QJsonDocument event = QJsonDocument::fromJson(*data);
            if (*data == "[DONE]")
                folding.end();
            else if (event.isObject())
                folding.add(event.object());
        } else if (const auto error = valueOf(line, "error")) { // used by older llama.cpp
            folding.add({{QStringLiteral("error"), QJsonDocument::fromJson(*error).object()}});
        }
    }
    if (folding.isEmpty())
        return failure(ErrorCode::StreamOnly, QStringLiteral("a stream of events that can't be read"));
    if (!folding.isWhole())
        return failure(ErrorCode::Malformed, QStringLiteral("the stream was cut short"));
    return QJsonDocument(folding.answer()).toJson(QJsonDocument::Compact);
}

} // namespace winnow
