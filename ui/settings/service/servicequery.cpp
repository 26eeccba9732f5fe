#include "ui/settings/service/servicequery.h"

#include "app/model/async.h"
#include "app/run/runner.h"

namespace winnow {

ServiceQuery::ServiceQuery(Runner &runner, SecretStore &secrets, QObject *parent)
    : QObject(parent), m_runner(runner), m_secrets(secrets) {}

ServiceQuery::~ServiceQuery() {
    cancel();
}

void ServiceQuery::test(const ModelSettings &asked, const QString &typedKey) {
    withAccess(asked, typedKey, [this](const ModelAccess &access) {
        await(m_runner.probe(access), [this, access](const Result<ProbeReport> &report) {
            if (!report && report.error().code == ErrorCode::NotFound)
                return suggestModels(access, report.error());
            if (!report)
                return fail(report.error());
            end();
            Q_EMIT tested(*report);
        });
    });
}

void ServiceQuery::list(const ModelSettings &asked, const QString &typedKey) {
    ModelSettings any = asked;
    any.prices.clear();
    any.traits.clear();
    if (any.model.trimmed().isEmpty())
        any.model = QStringLiteral("?"); // a placeholder: the model is about to be chosen
    withAccess(any, typedKey, [this](const ModelAccess &access) {
        await(m_runner.models(access), [this](const Result<QStringList> &models) {
            if (!models)
                return fail(models.error());
            end();
            Q_EMIT listed(*models);
        });
    });
}

void ServiceQuery::cancel() {
    ++m_round;
    end();
}

void ServiceQuery::withAccess(const ModelSettings &asked, const QString &typedKey, const Handler &handle) {
    cancel();
    m_isAsking = true;
    if (typedKey.isEmpty()) {
        await(findModelAccess(m_secrets, asked), [this, handle](const Result<ModelAccess> &access) {
            if (access)
                handle(*access);
            else
                fail(access.error());
        });
        return;
    }
    auto access = modelAccess(asked);
    if (!access)
        return fail(access.error());
    access->key = typedKey;
    access->keySource = KeySource::Session;
    handle(*access);
}

template <class T, class Handle>
void ServiceQuery::await(const Pending<T> &pending, Handle handle) {
    m_giveUp = [future = pending]() mutable { future.cancel(); };
    whenReady(pending, this, [this, handle, round = m_round](const Result<T> &result) {
        if (round == m_round)
            handle(result);
    });
}

void ServiceQuery::end() {
    m_isAsking = false;
    if (const auto giveUp = std::exchange(m_giveUp, {}))
        giveUp();
}

void ServiceQuery::fail(const Error &error, const QStringList &models) {
    end();
    Q_EMIT failed(error, models);
}

void ServiceQuery::suggestModels(const ModelAccess &access, const Error &error) {
    await(m_runner.models(access),
          [this, error](const Result<QStringList> &models) { fail(error, models.value_or(QStringList())); });
}

} // namespace winnow
