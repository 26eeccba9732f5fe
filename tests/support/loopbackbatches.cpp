#include "tests/support/loopbackbatches.h"

#include <QJsonDocument>

#include <algorithm>

namespace winnow {

namespace {

constexpr int keptOfPrompts = 100; // tokens; of no test's more than half

TestAnswer jsonAnswer(const QJsonObject &object, int status = 200) {
    return {.status = status,
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact),
            .contentType = "application/json"};
}

TestAnswer notFound() {
    const QJsonObject error{{QStringLiteral("message"), QStringLiteral("No batch found with that id.")},
                            {QStringLiteral("type"), QStringLiteral("invalid_request_error")}};
    return jsonAnswer({{QStringLiteral("error"), error}}, 404);
}

// The file's bytes out of a form.
QByteArray fileIn(const QByteArray &form) {
    const qsizetype name = form.indexOf("filename=\"");
    const qsizetype begin = form.indexOf("\r\n\r\n", name) + 4;
    return form.mid(begin, form.indexOf("\r\n--", begin) - begin);
}

QByteArray lineOf(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

// Anthropic's parameters as OpenAI's body, as far as the model reads it.
QByteArray asChat(const QJsonObject &params) {
    QString text;
    for (const QJsonValue &message : params.value(QLatin1String("messages")).toArray()) {
        for (const QJsonValue &block : message[QLatin1String("content")].toArray())
            text += block[QLatin1String("text")].toString();
    }
    const QJsonObject message{{QStringLiteral("role"), QStringLiteral("user")},
                              {QStringLiteral("content"), text}};
    return QJsonDocument(QJsonObject{{QStringLiteral("messages"), QJsonArray{message}}})
        .toJson(QJsonDocument::Compact);
}

QJsonObject replyTo(const LoopbackModel::Call &call, const QByteArray &body) {
    const QString text = call.isScreening ? QStringLiteral(R"({"drop":[]})")
                                          : LoopbackModel::scoresText(call.ids, call.asksTopic);
    return QJsonDocument::fromJson(LoopbackModel::completion(text, body).body).object();
}

QJsonObject asMessage(const QJsonObject &completion) {
    const QJsonObject usage = completion.value(QLatin1String("usage")).toObject();
    const QJsonValue text = completion.value(QLatin1String("choices"))
                                .toArray()
                                .first()[QLatin1String("message")][QLatin1String("content")];
    return {
        {QStringLiteral("type"), QStringLiteral("message")},
        {QStringLiteral("model"), QStringLiteral("gpt-4o")},
        {QStringLiteral("stop_reason"), QStringLiteral("end_turn")},
        {QStringLiteral("content"), QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                                                           {QStringLiteral("text"), text}}}},
        {QStringLiteral("usage"),
         QJsonObject{{QStringLiteral("input_tokens"), usage.value(QLatin1String("prompt_tokens"))},
                     {QStringLiteral("output_tokens"), usage.value(QLatin1String("completion_tokens"))}}}};
}

} // namespace

LoopbackBatches::LoopbackBatches(LoopbackModel &model) : m_model(model) {
    m_model.server().answerAll([this](const TestRequest &request) { return serve(request); });
}

int LoopbackBatches::paidTwice() const {
    return int(std::ranges::count_if(m_paid, [](int times) { return times > 1; }));
}

QStringList LoopbackBatches::linesOf(int batch) const {
    QStringList lines;
    for (const Line &line : m_batches.at(size_t(batch)).lines)
        lines << LoopbackModel::readCall(line.body).ids.join(QLatin1Char(' '));
    return lines;
}

void LoopbackBatches::freeStuck(Fault next) {
    for (Batch &batch : m_batches)
        batch.fault = next;
}

void LoopbackBatches::finishAll() {
    for (Batch &batch : m_batches) {
        batch.looks = 3;
        work(batch);
    }
}

LoopbackBatches::Batch *LoopbackBatches::find(const QString &id) {
    const auto found = std::ranges::find(m_batches, id, &Batch::id);
    return found == m_batches.end() ? nullptr : &*found;
}

TestAnswer LoopbackBatches::serve(const TestRequest &request) {
    TestAnswer answer = carryOut(request);
    if (!m_hangEnd.isEmpty() && request.method == m_hangMethod && request.path.endsWith(m_hangEnd)) {
        m_hasHung = true;
        answer.hang = true;
    }
    return answer;
}

TestAnswer LoopbackBatches::carryOut(const TestRequest &request) {
    const QString name = request.path.section(QLatin1Char('/'), -1);
    const bool isPost = request.method == "POST";
    if (isPost && name == QLatin1String("files"))
        return upload(request);
    if (isPost && request.path.endsWith(QLatin1String("/messages/batches")))
        return createAnthropic(request);
    if (isPost && name == QLatin1String("batches"))
        return create(request);
    if (name == QLatin1String("batches")) {
        QJsonArray list;
        for (auto batch = m_batches.rbegin(); batch != m_batches.rend(); ++batch)
            list.append(shown(*batch));
        return jsonAnswer({{QStringLiteral("data"), list}, {QStringLiteral("has_more"), false}});
    }
    const QString parent = request.path.section(QLatin1Char('/'), -2, -2);
    if (name == QLatin1String("content"))
        return file(parent);
    Batch *batch = find(name == QLatin1String("cancel") || name == QLatin1String("results") ? parent : name);
    if (!batch)
        return notFound();
    if (name == QLatin1String("results"))
        return {.body = batch->output, .contentType = "application/x-jsonl"};
    if (name == QLatin1String("cancel")) {
        batch->isCancelled = true;
        ++m_cancelled;
    } else {
        ++batch->looks;
    }
    work(*batch);
    return jsonAnswer(shown(*batch));
}

TestAnswer LoopbackBatches::upload(const TestRequest &request) {
    const QString id = QStringLiteral("file-%1").arg(++m_files);
    m_uploads.insert(id, fileIn(request.body));
    return jsonAnswer({{QStringLiteral("id"), id}, {QStringLiteral("object"), QStringLiteral("file")}});
}

TestAnswer LoopbackBatches::create(const TestRequest &request) {
    const QJsonObject wanted = QJsonDocument::fromJson(request.body).object();
    Batch batch;
    batch.id = QStringLiteral("batch_%1").arg(++m_made);
    batch.file = wanted.value(QLatin1String("input_file_id")).toString();
    batch.marker =
        wanted.value(QLatin1String("metadata")).toObject().value(QLatin1String("winnow_batch")).toString();
    batch.fault = m_fault;
    for (const QByteArray &text : m_uploads.value(batch.file).split('\n')) {
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        if (!line.isEmpty())
            batch.lines.push_back(
                {line.value(QLatin1String("custom_id")).toString(),
                 QJsonDocument(line.value(QLatin1String("body")).toObject()).toJson(QJsonDocument::Compact)});
    }
    m_batches.push_back(batch);
    return jsonAnswer(shown(batch));
}

TestAnswer LoopbackBatches::createAnthropic(const TestRequest &request) {
    Batch batch;
    batch.id = QStringLiteral("msgbatch_%1").arg(++m_made);
    batch.fault = m_fault;
    batch.isAnthropic = true;
    const QJsonObject wanted = QJsonDocument::fromJson(request.body).object();
    for (const QJsonValue &line : wanted.value(QLatin1String("requests")).toArray())
        batch.lines.push_back(
            {line[QLatin1String("custom_id")].toString(), asChat(line[QLatin1String("params")].toObject())});
    m_batches.push_back(batch);
    return jsonAnswer(shown(batch));
}

TestAnswer LoopbackBatches::file(const QString &name) const {
    for (const Batch &batch : m_batches) {
        if (name == batch.id + QStringLiteral("-out"))
            return {.body = batch.output, .contentType = "application/octet-stream"};
        if (name == batch.id + QStringLiteral("-err"))
            return {.body = batch.errors, .contentType = "application/octet-stream"};
    }
    return notFound();
}

bool LoopbackBatches::isEnded(const Batch &batch) const {
    return batch.isCancelled || (batch.looks >= 3 && batch.fault != Fault::Stuck);
}

QByteArray LoopbackBatches::resultLine(const Batch &batch, const Line &line, size_t place, bool &isError) {
    const bool expired = batch.fault == Fault::Expired && place >= batch.lines.size() / 2;
    const bool unrun = expired || (batch.isCancelled && place > 0);
    const bool refused =
        batch.fault == Fault::AllFailed || (batch.fault == Fault::LinesRefused && place % 3 == 2);
    isError = unrun || refused;
    QJsonObject object{{QStringLiteral("custom_id"), line.id}};
    const QString why = expired ? QStringLiteral("expired") : QStringLiteral("canceled");
    const QJsonObject error{{QStringLiteral("type"), QStringLiteral("rate_limit_error")},
                            {QStringLiteral("message"), QStringLiteral("Too many requests at once.")}};
    if (unrun && batch.isAnthropic) {
        object.insert(QStringLiteral("result"), QJsonObject{{QStringLiteral("type"), why}});
    } else if (unrun) {
        object.insert(QStringLiteral("response"), QJsonValue());
        object.insert(QStringLiteral("error"),
                      QJsonObject{{QStringLiteral("code"), QStringLiteral("batch_") + why},
                                  {QStringLiteral("message"), QStringLiteral("Over.")}});
    } else if (refused && batch.isAnthropic) {
        object.insert(QStringLiteral("result"),
                      QJsonObject{{QStringLiteral("type"), QStringLiteral("errored")},
                                  {QStringLiteral("error"), QJsonObject{{QStringLiteral("error"), error}}}});
    } else {
        const size_t other = batch.fault == Fault::Swapped ? (place + 1) % batch.lines.size() : place;
        const LoopbackModel::Call call = LoopbackModel::readCall(batch.lines[other].body);
        QJsonObject reply = replyTo(call, batch.lines[other].body);
        if (batch.fault == Fault::PromptsCut)
            reply.insert(QStringLiteral("usage"),
                         QJsonObject{{QStringLiteral("prompt_tokens"), keptOfPrompts},
                                     {QStringLiteral("completion_tokens"), 50}});
        const QJsonObject body = refused ? QJsonObject{{QStringLiteral("error"), error}} : reply;
        if (!refused && !call.isScreening) {
            for (const QString &paper : call.ids)
                ++m_paid[paper];
        }
        if (batch.isAnthropic)
            object.insert(QStringLiteral("result"),
                          QJsonObject{{QStringLiteral("type"), QStringLiteral("succeeded")},
                                      {QStringLiteral("message"), asMessage(reply)}});
        else
            object.insert(QStringLiteral("response"),
                          QJsonObject{{QStringLiteral("status_code"), refused ? 429 : 200},
                                      {QStringLiteral("body"), body}});
    }
    return lineOf(object);
}

void LoopbackBatches::work(Batch &batch) {
    if (!isEnded(batch) || batch.isAnswered || batch.fault == Fault::Crowded)
        return;
    batch.isAnswered = true;
    QList<QByteArray> output;
    for (size_t place = 0; place < batch.lines.size(); ++place) {
        bool isError = false;
        const QByteArray text = resultLine(batch, batch.lines[place], place, isError);
        if (isError && !batch.isAnthropic)
            batch.errors += text;
        else
            output << text;
    }
    if (batch.fault == Fault::Shuffled)
        std::ranges::reverse(output);
    batch.output = output.join();
}

QJsonObject LoopbackBatches::shown(const Batch &batch) const {
    const bool ended = isEnded(batch);
    QJsonObject object{{QStringLiteral("id"), batch.id}};
    if (batch.isAnthropic) {
        object.insert(QStringLiteral("processing_status"),
                      ended ? QStringLiteral("ended") : QStringLiteral("in_progress"));
        object.insert(QStringLiteral("request_counts"),
                      QJsonObject{{QStringLiteral("processing"), ended ? 0 : int(batch.lines.size())},
                                  {QStringLiteral("succeeded"), ended ? int(batch.lines.size()) : 0}});
        if (batch.isCancelled)
            object.insert(QStringLiteral("cancel_initiated_at"), QStringLiteral("2025-08-08T08:00:00Z"));
        return object;
    }
    QString state = QStringLiteral("validating");
    if (batch.fault == Fault::Crowded && batch.looks >= 2)
        state = QStringLiteral("failed");
    else if (ended)
        state = batch.isCancelled                    ? QStringLiteral("cancelled")
                : batch.fault == Fault::Expired      ? QStringLiteral("expired")
                : batch.fault == Fault::ShoutedState ? QStringLiteral("COMPLETED")
                                                     : QStringLiteral("completed");
    else if (batch.looks == 2 && batch.fault != Fault::Stuck)
        state = QStringLiteral("in_progress");
    object.insert(QStringLiteral("status"), state);
    object.insert(QStringLiteral("input_file_id"), batch.file);
    object.insert(QStringLiteral("metadata"), QJsonObject{{QStringLiteral("winnow_batch"), batch.marker}});
    object.insert(QStringLiteral("request_counts"),
                  QJsonObject{{QStringLiteral("total"), int(batch.lines.size())},
                              {QStringLiteral("completed"), ended ? int(batch.lines.size()) : 0}});
    const bool hasErrors = !batch.errors.isEmpty();
    if (batch.fault == Fault::Crowded && batch.looks >= 2) {
        const QJsonObject error{{QStringLiteral("code"), QStringLiteral("token_limit_exceeded")},
                                {QStringLiteral("message"), QStringLiteral("Enqueued token limit reached.")}};
        object.insert(QStringLiteral("errors"), QJsonObject{{QStringLiteral("data"), QJsonArray{error}}});
    } else if (ended) {
        if (!batch.output.isEmpty())
            object.insert(QStringLiteral("output_file_id"), batch.id + QStringLiteral("-out"));
        if (hasErrors || batch.fault == Fault::EmptyErrorId)
            object.insert(QStringLiteral("error_file_id"),
                          hasErrors ? batch.id + QStringLiteral("-err") : QString());
    }
    return object;
}

} // namespace winnow
