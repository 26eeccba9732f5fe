#pragma once

#include "app/score/service/modelaccess.h"
#include "app/score/service/probereport.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace winnow {

class Runner;
class SecretStore;

// Asks a model's service as the fields on screen say, one question at a time; a new one ends the one before.
class ServiceQuery final : public QObject {
    Q_OBJECT
public:
    ServiceQuery(Runner &runner, SecretStore &secrets, QObject *parent = nullptr);
    ~ServiceQuery() override; // gives up what is under way

    // `typedKey` goes in place of the kept one; empty: the kept one, or the environment's.
    void test(const ModelSettings &asked, const QString &typedKey); // one tiny call
    void list(const ModelSettings &asked, const QString &typedKey); // its models; costs nothing
    void cancel();                                                  // nothing more is heard of it
    bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    void tested(const winnow::ProbeReport &report);
    void listed(const QStringList &models);
    // Errors: those of findModelAccess(), Runner::probe() and Runner::models(). `models`: what the service
    // has where it knows no such model.
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
    std::function<void()> m_giveUp; // the future under way
    int m_round = 0;
    bool m_isAsking = false;
};

} // namespace winnow
