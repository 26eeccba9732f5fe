#include "app/settings/secretstore.h"

#include "app/model/async.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace winnow {

enum class KeyringAnswer { Done, NoEntry, NoKeyring, Refused };

struct SecretStore::Reply {
    KeyringAnswer answer = KeyringAnswer::Refused;
    Error error;   // if it was refused
    QString value; // of the requested entry
};

namespace {

using Finding = SecretService::Finding;

// Errors that can't be told apart from a missing keyring count as one: without a session bus, without a
// secret service and with one that was never set up, libsecret gives "other error" with a message of its own.
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

// KDE's wallet prompts for whatever it refuses. If nobody answers for half a minute, QtKeychain takes the
// wallet for missing, and only the bus's error name remains in its message.
Result<void> walletAnswer(QKeychain::Error error, const QString &words) {
    const bool isDenied = error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser;
    if (isDenied)
        return failure(ErrorCode::KeyringDismissed, QStringLiteral("wallet"));
    if (error == QKeychain::OtherError && words.contains(QLatin1String("org.freedesktop.DBus.Error.NoReply")))
        return failure(ErrorCode::KeyringSilent, QStringLiteral("wallet"));
    return {};
}

// For a job that does not end. KeePassXC asks whether a program may have an entry, even if its database is
// open.
Error silence(Finding finding) {
    if (SecretService::isWalletUsed())
        return {ErrorCode::KeyringSilent, QStringLiteral("wallet"), {}, {}};
    if (finding != Finding::Unknown)
        return {ErrorCode::KeyringSilent, QStringLiteral("access"), {}, {}};
    return {ErrorCode::KeyringFailed, QStringLiteral("no answer"), {}, {}};
}

tl::unexpected<Error> accessDismissed() {
    return failure(ErrorCode::KeyringDismissed, QStringLiteral("access"));
}

} // namespace

SecretStore::SecretStore(QObject *parent, QString service, const KeyringTimeouts &patience)
    : QObject(parent),
      m_service(std::move(service)),
      m_patience(patience),
      m_keyrings(new SecretService(m_service, patience, this)) {}

SecretStore::~SecretStore() = default;

// A job that takes too long is abandoned: the keyring's library still refers to it, and it deletes itself.
void SecretStore::ask(QKeychain::Job *job, const QString &name, Finding finding, const Handler &handle) {
    auto *wait = new QTimer(this);
    wait->setSingleShot(true);
    connect(job, &QKeychain::Job::finished, wait, [wait, handle](QKeychain::Job *done) {
        wait->stop();
        wait->deleteLater();
        const QString words = done->errorString().simplified();
        if (SecretService::isWalletUsed())
            if (const auto wallet = walletAnswer(done->error(), words); !wallet)
                return handle({KeyringAnswer::Refused, wallet.error(), {}});
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
        handle({answerOf(done->error()), Error{ErrorCode::KeyringFailed, words, {}, {}},
                reading ? reading->textData() : QString()});
    });
    connect(wait, &QTimer::timeout, wait, [job, wait, handle, finding] {
        job->disconnect(wait);
        wait->deleteLater();
        handle({KeyringAnswer::Refused, silence(finding), {}});
    });
    job->setKey(name);
    wait->start(m_patience.person);
    job->start();
}

void SecretStore::askFor(const QString &name, Finding finding, const Handler &handle) {
    ask(new QKeychain::ReadPasswordJob(m_service), name, finding, handle);
}

Pending<Secret> SecretStore::read(const QString &name) {
    const Promise<Secret> promise;
    if (const auto kept = m_session.constFind(name); kept != m_session.constEnd()) {
        promise.answer(Secret{*kept, KeySource::Session});
        return promise.future();
    }
    m_keyrings->prepare(
        SecretService::Purpose::Read, name, [this, promise, name](const Result<Finding> &finding) {
            if (!finding)
                return promise.answer(failure(finding.error()));
            if (*finding == Finding::NoKeyring)
                return promise.answer(Secret());
            askFor(name, *finding, [promise, isThere = *finding == Finding::There](const Reply &reply) {
                if (reply.answer == KeyringAnswer::Refused)
                    return promise.answer(failure(reply.error));
                if (isThere && reply.answer == KeyringAnswer::NoEntry)
                    return promise.answer(accessDismissed());
                const bool found = reply.answer == KeyringAnswer::Done && !reply.value.isEmpty();
                promise.answer(found ? Secret{reply.value, KeySource::Keyring} : Secret());
            });
        });
    return promise.future();
}

Pending<KeySource> SecretStore::write(const QString &name, const QString &value) {
    const Promise<KeySource> promise;
    if (name.isEmpty() || value.isEmpty()) {
        promise.answer(failure(ErrorCode::InvalidInput, {}, QStringLiteral("key")));
        return promise.future();
    }
    m_session.insert(name, value);
    m_keyrings->prepare(SecretService::Purpose::Write, name,
                        [this, promise, name, value](const Result<Finding> &finding) {
                            if (!finding)
                                return promise.answer(failure(finding.error()));
                            if (*finding == Finding::NoKeyring)
                                return promise.answer(KeySource::Session);
                            store(name, value, *finding,
                                  [promise](const Result<KeySource> &place) { promise.answer(place); });
                        });
    return promise.future();
}

// QtKeychain does not report a dismissed prompt as an error: what it wrote is simply not there.
void SecretStore::store(const QString &name, const QString &value, Finding finding,
                        const std::function<void(Result<KeySource>)> &answer) {
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(value);
    ask(job, name, finding, [this, answer, name, value, finding](const Reply &written) {
        if (written.answer == KeyringAnswer::Refused)
            return answer(failure(written.error));
        if (written.answer != KeyringAnswer::Done)
            return answer(KeySource::Session);
        askFor(name, finding, [this, answer, name, value, finding](const Reply &read) {
            const bool isKept = read.answer == KeyringAnswer::Done && read.value == value;
            if (!isKept && finding == Finding::Ready)
                return answer(accessDismissed());
            if (!isKept)
                return answer(KeySource::Session);
            if (m_session.value(name) == value)
                m_session.remove(name);
            answer(KeySource::Keyring);
        });
    });
}

Pending<void> SecretStore::remove(const QString &name) {
    const Promise<void> promise;
    m_session.remove(name);
    m_keyrings->prepare(
        SecretService::Purpose::Remove, name, [this, promise, name](const Result<Finding> &finding) {
            if (!finding)
                return promise.answer(failure(finding.error()));
            if (*finding == Finding::NoKeyring)
                return promise.answer({});
            erase(name, *finding, [promise](const Result<void> &erased) { promise.answer(erased); });
        });
    return promise.future();
}

// QtKeychain does not report a failed removal as an error either, so the entry is looked up afterwards.
void SecretStore::erase(const QString &name, Finding finding,
                        const std::function<void(Result<void>)> &answer) {
    ask(new QKeychain::DeletePasswordJob(m_service), name, finding,
        [this, answer, name, finding](const Reply &removed) {
            if (removed.answer == KeyringAnswer::Refused)
                return answer(failure(removed.error));
            if (removed.answer != KeyringAnswer::Done)
                return answer({});
            if (finding != Finding::Unknown)
                return m_keyrings->prepare(
                    SecretService::Purpose::Look, name, [answer](const Result<Finding> &left) {
                        const bool isThere = left && *left == Finding::There;
                        answer(isThere ? Result<void>(accessDismissed()) : Result<void>());
                    });
            askFor(name, finding, [answer](const Reply &read) {
                const bool isThere = read.answer == KeyringAnswer::Done && !read.value.isEmpty();
                answer(isThere ? Result<void>(failure(ErrorCode::KeyringFailed)) : Result<void>());
            });
        });
}

} // namespace winnow
