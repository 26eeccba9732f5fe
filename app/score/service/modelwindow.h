#pragma once

#include "app/llm/servedwindow.h"
#include "app/model/async.h"
#include "app/score/service/modelaccess.h"

#include <QObject>

#include <memory>

namespace winnow {

class ModelLine;

// Finds out before the first call how large the model's window is, and at which address a server of one's own
// listens where there are two. Asks nothing that costs, and waits for a silent server a few seconds at most.
// Lives in the work thread, for one question; destroying it ends that as Cancelled.
class ModelWindow final : public QObject {
    Q_OBJECT
public:
    explicit ModelWindow(ModelAccess access, QObject *parent = nullptr);
    ~ModelWindow() override;

    // The access with what was found in it: the address that answers, and contextTokens where the reader has
    // not said them. Never an error but Cancelled: what can't be found out stays as it was.
    [[nodiscard]] Pending<ModelAccess> find();
    // Only the address; asks nobody where there is but one.
    [[nodiscard]] Pending<ModelAccess> findAddress();

private:
    // One thing to ask, at one address.
    struct Step {
        Provider provider;
        WindowQuestion question;
    };
    void plan(const Provider &provider);
    Pending<ModelAccess> start();
    void next();
    void judge(const Step &step, const Result<HttpResponse> &response);
    void finish();

    ModelAccess m_access;
    std::unique_ptr<ModelLine> m_line;
    std::vector<Step> m_steps; // the next one is the last
    Promised<ModelAccess> m_promised;
    Pending<HttpResponse> m_asked;
};

} // namespace winnow
