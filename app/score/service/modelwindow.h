#pragma once

#include "app/llm/servedwindow.h"
#include "app/model/async.h"
#include "app/score/service/modelaccess.h"

#include <QObject>

#include <memory>

namespace winnow {

class ModelConnection;

// Finds out, before the first call, the model's context window and, for a local server with two possible
// addresses, the one that answers. Makes no paid requests, and waits at most a few seconds for a silent
// server. Lives in the work thread, for one query; if destroyed, it ends as Cancelled.
class ModelWindow final : public QObject {
    Q_OBJECT
public:
    explicit ModelWindow(ModelAccess access, QObject *parent = nullptr);
    ~ModelWindow() override;

    // The access completed with what was found: the address that answers, and contextTokens unless the reader
    // has set it. The only error is Cancelled; whatever can't be found out stays unchanged.
    [[nodiscard]] Pending<ModelAccess> find();
    // Only the address; sends nothing if there is only one.
    [[nodiscard]] Pending<ModelAccess> findAddress();

private:
    void plan(const Provider &provider);
    Pending<ModelAccess> start();
    void next();
    void judge(const WindowQuestion &question, const Result<HttpResponse> &response);
    void finish();

    ModelAccess m_access;
    std::unique_ptr<ModelConnection> m_connection;
    std::vector<WindowQuestion> m_questions; // the last one is next
    Promised<ModelAccess> m_promised;
    Pending<HttpResponse> m_asked;
};

} // namespace winnow
