#include "tests/support/loopbackmodel.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace winnow {

namespace {

const QString chatPath = QStringLiteral("/v1/chat/completions");

QString userMessage(const QJsonObject &body) {
    QString text;
    for (const QJsonValue &message : body.value(QLatin1String("messages")).toArray()) {
        if (message[QLatin1String("role")].toString() == QLatin1String("user"))
            text += message[QLatin1String("content")].toString();
    }
    return text;
}

// As long as a model's usually is.
QString comment(const QString &id) {
    return QStringLiteral("Paper %1 touches two of the criteria, with a bound that is new and an experiment "
                          "that is small; the rest of it applies what is known.")
        .arg(id);
}

QByteArray json(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

int limitOf(const QByteArray &request) {
    const QJsonObject body = QJsonDocument::fromJson(request).object();
    return body.value(QLatin1String("max_tokens"))
        .toInt(body.value(QLatin1String("max_completion_tokens")).toInt());
}

// The same in every process and on every processor, which qHash() is not: it mixes in a seed of the process.
int scoreOf(const QString &id, char kind) {
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8() + kind, QCryptographicHash::Sha1);
    return 1 + int(qFromBigEndian<quint32>(hash.constData()) % 10);
}

} // namespace

LoopbackModel::LoopbackModel() {
    m_server.answer(chatPath, [this](const TestRequest &request) { return answer(request); });
    m_server.answer(QStringLiteral("/v1/models"),
                    {.body = R"({"object":"list","data":[{"id":"gpt-4o"},{"id":"gpt-4o-mini"}]})",
                     .contentType = "application/json"});
}

QString LoopbackModel::base() const {
    return m_server.url(QStringLiteral("/v1")).toString();
}

LoopbackModel::Call LoopbackModel::readCall(const QByteArray &bytes) {
    static const QRegularExpression idLine(QStringLiteral("^ArXiv ID: (\\S+)"),
                                           QRegularExpression::MultilineOption);
    Call call;
    call.body = QJsonDocument::fromJson(bytes).object();
    const QString text = userMessage(call.body);
    const qsizetype begin = text.lastIndexOf(QLatin1String("<papers>"));
    auto ids = idLine.globalMatch(text, std::max<qsizetype>(begin, 0));
    while (ids.hasNext())
        call.ids << ids.next().captured(1);
    call.text = text;
    call.asksTopic = text.contains(QLatin1String("\n- TOPIC: the number"));
    call.isScreening = !call.ids.isEmpty() && !text.contains(QLatin1String("\nAbstract: "));
    return call;
}

int LoopbackModel::relevanceOf(const QString &id) {
    return scoreOf(id, 'r');
}

int LoopbackModel::noveltyOf(const QString &id) {
    return scoreOf(id, 'n');
}

QString LoopbackModel::scoresText(const QStringList &ids, bool withTopics) {
    QJsonArray rows;
    for (const QString &id : ids) {
        QJsonObject row{{QStringLiteral("ARXIVID"), id},
                        {QStringLiteral("COMMENT"), comment(id)},
                        {QStringLiteral("RELEVANCE"), relevanceOf(id)},
                        {QStringLiteral("NOVELTY"), noveltyOf(id)}};
        if (withTopics) {
            row.insert(QStringLiteral("TOPIC"), 1);
            row.insert(QStringLiteral("TOPIC_ALSO"), QJsonArray{2});
            row.insert(QStringLiteral("TOPIC_WHY"), QStringLiteral("a bound on it"));
        }
        rows.append(row);
    }
    return QString::fromUtf8(json({{QStringLiteral("results"), rows}}));
}

TestAnswer LoopbackModel::completion(const QString &text, const QByteArray &request,
                                     const QString &finishReason) {
    const int prompt = int(request.size() / 4);
    const int written = int(text.size() / 4) + 1;
    // Whatever it was spent on: an answer that ends short of its limit has filled the context.
    const int answered =
        finishReason == QLatin1String("length") ? std::max(written, limitOf(request)) : written;
    const QJsonObject message{{QStringLiteral("role"), QStringLiteral("assistant")},
                              {QStringLiteral("content"), text}};
    const QJsonObject choice{{QStringLiteral("index"), 0},
                             {QStringLiteral("finish_reason"), finishReason},
                             {QStringLiteral("message"), message}};
    const QJsonObject usage{{QStringLiteral("prompt_tokens"), prompt},
                            {QStringLiteral("completion_tokens"), answered},
                            {QStringLiteral("total_tokens"), prompt + answered}};
    return {.body = json({{QStringLiteral("object"), QStringLiteral("chat.completion")},
                          {QStringLiteral("model"), QStringLiteral("gpt-4o")},
                          {QStringLiteral("choices"), QJsonArray{choice}},
                          {QStringLiteral("usage"), usage}}),
            .contentType = "application/json"};
}

void LoopbackModel::letGo() {
    m_holdFrom.reset();
    m_server.letGo();
}

TestAnswer LoopbackModel::answer(const TestRequest &request) {
    const int number = int(m_calls.size());
    m_calls.push_back(readCall(request.body));
    const Call call = m_calls.back();
    if (m_interference) {
        if (const auto other = m_interference(number, call))
            return *other;
    }
    QString text;
    if (call.isScreening) {
        QJsonArray dropped;
        for (const QString &id : call.ids) {
            if (m_dropped.contains(id))
                dropped.append(id);
        }
        text = QString::fromUtf8(json({{QStringLiteral("drop"), dropped}}));
    } else {
        text = call.ids.isEmpty() ? QStringLiteral("yes") : scoresText(call.ids, call.asksTopic);
    }
    TestAnswer whole = completion(text, request.body);
    whole.delay = m_delay;
    whole.held = m_holdFrom && number >= *m_holdFrom;
    return whole;
}

} // namespace winnow
