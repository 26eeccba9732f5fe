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
    const auto questions = windowQuestions(provider, m_access.key, m_access.settings.model);
    m_questions.insert(m_questions.end(), questions.begin(), questions.end());
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
    std::ranges::reverse(m_questions);
    next();
    return m_promised.future();
}

void ModelWindow::next() {
    if (m_questions.empty())
        return finish();
    const WindowQuestion question = std::move(m_questions.back());
    m_questions.pop_back();
    m_asked = m_connection->wire().send(question.request);
    whenReady(m_asked, this,
              [this, question](const Result<HttpResponse> &response) { judge(question, response); });
}

void ModelWindow::judge(const WindowQuestion &question, const Result<HttpResponse> &response) {
    if (!response) {
        const bool isRefused = response.error().code == ErrorCode::NetworkDown;
        if (!isRefused) // a server that was silent once will be again
            m_questions.clear();
        return next();
    }
    if (!question.provider.formerUrl.isEmpty() && isThere(*response)) {
        m_access.provider = question.provider;
        m_access.provider.formerUrl.clear(); // it has been found out
        m_questions.clear();
    }
    const bool isGood = response->status >= 200 && response->status < 300;
    const qint64 found = isGood ? question.read(response->body) : 0;
    if (found > 0) {
        if (m_access.traits.contextTokens == 0)
            m_access.contextTokens = found;
        m_questions.clear();
    }
    next();
}

void ModelWindow::finish() {
    m_promised.answer(m_access);
}

} // namespace winnow
