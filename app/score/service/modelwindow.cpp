#include "app/score/service/modelwindow.h"

#include "app/score/service/modelconnection.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace winnow {

namespace {

// Whether it is a server of the expected kind and not some other program on that port: it lists models, or
// says that it may not, or not yet.
bool isThere(const HttpResponse &response) {
    const bool isGood = response.status >= 200 && response.status < 300;
    const QByteArray start = response.body.trimmed().left(1);
    return (isGood && start == "{") || response.status == 401 || response.status == 403 ||
           response.status == 503;
}

} // namespace

ModelWindow::ModelWindow(ModelAccess access, QObject *parent)
    : QObject(parent),
      m_access(std::move(access)),
      m_connection(std::make_unique<ModelConnection>(m_access)),
      m_promised(nullptr) {
    m_promised.onCancel([this] { m_asked.cancel(); });
}

ModelWindow::~ModelWindow() {
    m_asked.cancel();
}

void ModelWindow::plan(const Provider &provider) {
    for (WindowQuestion &question : windowQuestions(provider, m_access.key, m_access.settings.model))
        m_steps.push_back({provider, std::move(question)});
}

Pending<ModelAccess> ModelWindow::find() {
    const bool isSaid = m_access.traits.contextTokens > 0;
    if (!isSaid || !m_access.provider.formerUrl.isEmpty()) {
        plan(m_access.provider);
        if (!m_access.provider.formerUrl.isEmpty()) {
            Provider former = m_access.provider;
            former.baseUrl = former.formerUrl;
            plan(former);
        }
    }
    return start();
}

Pending<ModelAccess> ModelWindow::findAddress() {
    return m_access.provider.formerUrl.isEmpty() ? start() : find();
}

Pending<ModelAccess> ModelWindow::start() {
    std::ranges::reverse(m_steps);
    next();
    return m_promised.future();
}

void ModelWindow::next() {
    if (m_steps.empty())
        return finish();
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    m_asked = m_connection->wire().send(step.question.request);
    whenReady(m_asked, this, [this, step](const Result<HttpResponse> &response) { judge(step, response); });
}

void ModelWindow::judge(const Step &step, const Result<HttpResponse> &response) {
    if (!response) {
        const bool isRefused = response.error().code == ErrorCode::NetworkDown;
        if (!isRefused) // a server that was silent once will be again
            m_steps.clear();
        return next();
    }
    if (!step.provider.formerUrl.isEmpty() && isThere(*response)) {
        m_access.provider = step.provider;
        m_access.provider.formerUrl.clear(); // it has been found out
        m_steps.clear();
    }
    const bool isGood = response->status >= 200 && response->status < 300;
    const qint64 found = isGood ? step.question.read(response->body) : 0;
    if (found > 0) {
        if (m_access.traits.contextTokens == 0)
            m_access.contextTokens = found;
        m_steps.clear();
    }
    next();
}

void ModelWindow::finish() {
    m_promised.answer(m_access);
}

} // namespace winnow
