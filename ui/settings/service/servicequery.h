#pragma once

#include "app/score/service/modelaccess.h"
#include "app/score/service/probereport.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace winnow {

class Runner;
class SecretStore;

// Queries a model's service with the fields on screen, one request at a time; a new one cancels the previous
// one.
class ServiceQuery final : public QObject {
    Q_OBJECT
public:
    ServiceQuery(Runner &runner, SecretStore &secrets, QObject *parent = nullptr);
    ~ServiceQuery() override; // cancels the current request

    // `typedKey` replaces the saved key; empty: uses the saved one, or the environment's.
    void test(const ModelSettings &asked, const QString &typedKey); // one tiny call
    void list(const ModelSettings &asked, const QString &typedKey); // lists its models; costs nothing
    void cancel();                                                  // no signal follows
    bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    void tested(const winnow::ProbeReport &report);
    void listed(const QStringList &models);
    // Errors are those of findModelAccess(), Runner::probe() and Runner::models(). `models`: what the service
    // has, if it does not know the model.
    void failed(const winnow::Error &error, const QStringList &models);

private:
    using Handler = std::function<void(const ModelAccess &)>;

    void withAccess(const ModelSettings &asked, const QString &typedKey, const Handler &handle);
    template <class T, class Handle>
    void await(const Pending<T> &pending, Handle handle);
    void end();
    void fail(const Error &error, const QStringList &models = {});
    void suggestModels(const ModelAccess &access, const Error &error);

    Runner &m_runner;
    SecretStore &m_secrets;
    std::function<void()> m_giveUp; // cancels the current future
    int m_round = 0;
    bool m_isAsking = false;
};

} // namespace winnow
