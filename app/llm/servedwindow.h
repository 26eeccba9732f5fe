#pragma once

#include "app/llm/provider.h"
#include "app/net/httpclient.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

namespace winnow {

// How many tokens, prompt and answer together, a server accepts for a model: not what the model was trained
// for, since local servers rarely have the memory for that. 0 everywhere: not given.

// Of an entry of /v1/models.
//   llama-server: meta.n_ctx; while its router has not loaded the model, --ctx-size among status.args. Its
//                 context_length is the trained size (tools/server/README.md of ggml-org/llama.cpp).
//   vLLM:         max_model_len
//   OpenRouter:   context_length, and the smaller one of the host that it prefers
//   Anthropic:    max_input_tokens
//   Mistral:      max_context_length
qint64 listedWindow(const QJsonObject &entry);

// For the model in a complete list. A llama-server that runs one model answers to any name.
qint64 windowInList(const QByteArray &list, const QString &model);
// Ollama's GET /api/ps: the loaded models and their context.
qint64 windowInMemory(const QByteArray &running, const QString &model);
// Ollama's POST /api/show: num_ctx in the Modelfile. Its *.context_length is the trained size.
qint64 windowOfModelfile(const QByteArray &shown);
// LM Studio's GET /api/v0/models: loaded_context_length; max_context_length is the trained size.
qint64 windowLoaded(const QByteArray &list, const QString &model);

// The requests to make, one after the other until one gives an answer; all are free of charge. Empty: the
// service does not report it.
struct WindowQuestion {
    Provider provider; // with the address that is asked
    HttpRequest request;
    std::function<qint64(const QByteArray &body)> read;
};
std::vector<WindowQuestion> windowQuestions(const Provider &provider, const QString &key,
                                            const QString &model);

} // namespace winnow
