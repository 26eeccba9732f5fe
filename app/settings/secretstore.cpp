#include "app/settings/secretstore.h"

#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace winnow {

enum class KeyringAnswer { Done, NoEntry, NoKeyring, Refused };

struct SecretStore::Reply {
    KeyringAnswer answer = KeyringAnswer::Refused;
    QString words; // the keyring's
    QString value; // of an entry that was asked for

    tl::unexpected<Error> asFailure() const { return failure(ErrorCode::KeyringFailed, words); }
};

namespace {

// What cannot be told apart from a keyring that is not there counts as that: without a session bus, without a
// secret service and with one that was never set up, libsecret says "other error" in words of its own.
KeyringAnswer answerOf(QKeychain::Error error) {
    switch (error) {
    case QKeychain::NoError:
        return KeyringAnswer::Done;
    case QKeychain::EntryNotFound:
        return KeyringAnswer::NoEntry;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeyringAnswer::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return KeyringAnswer::NoKeyring;
}

// A promise that is dropped unanswered, as with the store, comes as Cancelled.
template <class T>
class Promise final {
public:
    Promise() { m_promise->start(); }
    Pending<T> future() const { return m_promise->future(); }
    void answer(Result<T> result) const {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise = std::make_shared<QPromise<Result<T>>>();
};

} // namespace

SecretStore::SecretStore(QObject *parent, QString service, std::chrono::milliseconds patience)
    : QObject(parent), m_service(std::move(service)), m_patience(patience) {}

SecretStore::~SecretStore() = default;

// A job that takes too long is left to itself: the keyring's library still holds it, and it deletes itself.
void SecretStore::ask(QKeychain::Job *job, const QString &name, const Handler &handle) {
    auto *wait = new QTimer(this);
    wait->setSingleShot(true);
    connect(job, &QKeychain::Job::finished, wait, [wait, handle](QKeychain::Job *done) {
        wait->stop();
        wait->deleteLater();
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
        handle({answerOf(done->error()), done->errorString().simplified(),
                reading ? reading->textData() : QString()});
    });
    connect(wait, &QTimer::timeout, wait, [job, wait, handle] {
        job->disconnect(wait);
        wait->deleteLater();
        handle({KeyringAnswer::Refused, QStringLiteral("no answer"), {}});
    });
    job->setKey(name);
    wait->start(m_patience);
    job->start();
}

void SecretStore::askFor(const QString &name, const Handler &handle) {
    ask(new QKeychain::ReadPasswordJob(m_service), name, handle);
}

Pending<Secret> SecretStore::read(const QString &name) {
    const Promise<Secret> promise;
    if (const auto kept = m_session.constFind(name); kept != m_session.constEnd()) {
        promise.answer(Secret{*kept, SecretPlace::Session});
        return promise.future();
    }
    askFor(name, [promise](const Reply &reply) {
        if (reply.answer == KeyringAnswer::Refused)
            return promise.answer(reply.asFailure());
        const bool found = reply.answer == KeyringAnswer::Done && !reply.value.isEmpty();
        promise.answer(found ? Secret{reply.value, SecretPlace::Keyring} : Secret());
    });
    return promise.future();
}

Pending<SecretPlace> SecretStore::write(const QString &name, const QString &value) {
    const Promise<SecretPlace> promise;
    if (name.isEmpty() || value.isEmpty()) {
        promise.answer(failure(ErrorCode::InvalidInput, {}, QStringLiteral("key")));
        return promise.future();
    }
    m_session.insert(name, value);
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(value);
    ask(job, name, [this, promise, name, value](const Reply &written) {
        if (written.answer == KeyringAnswer::Refused)
            return promise.answer(written.asFailure());
        if (written.answer != KeyringAnswer::Done)
            return promise.answer(SecretPlace::Session);
        askFor(name, [this, promise, name, value](const Reply &read) {
            if (read.answer != KeyringAnswer::Done || read.value != value)
                return promise.answer(SecretPlace::Session);
            if (m_session.value(name) == value)
                m_session.remove(name);
            promise.answer(SecretPlace::Keyring);
        });
    });
    return promise.future();
}

Pending<void> SecretStore::remove(const QString &name) {
    const Promise<void> promise;
    m_session.remove(name);
    ask(new QKeychain::DeletePasswordJob(m_service), name, [this, promise, name](const Reply &removed) {
        if (removed.answer == KeyringAnswer::Refused)
            return promise.answer(removed.asFailure());
        if (removed.answer != KeyringAnswer::Done)
            return promise.answer({});
        askFor(name, [promise](const Reply &read) { // a locked keyring says yes and keeps the entry
            const bool isThere = read.answer == KeyringAnswer::Done && !read.value.isEmpty();
            promise.answer(isThere ? Result<void>(failure(ErrorCode::KeyringFailed)) : Result<void>());
        });
    });
    return promise.future();
}

} // namespace winnow
