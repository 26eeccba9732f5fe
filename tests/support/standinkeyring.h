#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QHash>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace winnow {

// A message bus of the test's own, on which nothing is started by itself.
class PrivateBus final {
public:
    PrivateBus();
    ~PrivateBus();
    QString address() const { return m_address; } // empty: there is no dbus-daemon

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

// A Secret Service of the tests' own that does what the real ones were seen to do, and puts its questions to
// nobody. It lives in the test's thread: whoever waits for it there instead of going on waits in vain.
class StandInKeyring final : public QDBusVirtualObject {
    Q_OBJECT
public:
    enum class Person { Silent, Dismisses, Agrees };
    struct Manner {
        bool hasKeyring = true;
        bool isLocked = false;
        bool tellsWhileLocked = true; // what it holds, as GNOME Keyring does; KeePassXC does not
        bool isGnome = false;         // goes by that name, too
        bool isKeePassXc = false;
        bool asksForAccess = false; // before a secret is given out, written or removed
        Person person = Person::Silent;
    };

    StandInKeyring(const QString &address, const Manner &manner);
    ~StandInKeyring() override;

    void put(const QString &server, const QString &user, const QByteArray &secret);
    QByteArray secretOf(const QString &server, const QString &user) const;
    void setPerson(Person person) { m_manner.person = person; }
    void lock() { m_manner.isLocked = true; }
    int asked() const { return m_asked; }         // questions that were put
    int withdrawn() const { return m_withdrawn; } // and taken back

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &) const override { return {}; }

private:
    using Attributes = QMap<QString, QString>;
    struct Item {
        Attributes attributes;
        QByteArray secret;
    };
    struct Question {
        QString client;
        std::function<QVariant()> agree; // what the answer is then
        bool isPut = false;
    };

    QVariantList answer(const QDBusMessage &message);
    QVariantList answerService(const QDBusMessage &message);
    QVariantMap properties(const QString &path) const;
    QString question(const QDBusMessage &message, const std::function<QVariant()> &agree);
    void putQuestion(const QString &path);
    void complete(const QString &path, bool isDismissed);
    QVariantList found(const Attributes &attributes) const;
    QVariantList create(const QDBusMessage &message);
    QString itemLike(const Attributes &attributes) const;

    QDBusConnection m_bus;
    Manner m_manner;
    QHash<QString, Item> m_items; // by path
    QHash<QString, Question> m_questions;
    bool m_isAllowed = false; // access was agreed to
    int m_count = 0;
    int m_asked = 0;
    int m_withdrawn = 0;
};

// KDE's wallet, as far as QtKeychain asks it before it knows whether it may come in.
class StandInWallet final : public QDBusVirtualObject {
    Q_OBJECT
public:
    enum class Manner { Silent, TimesOut, Refuses };

    StandInWallet(const QString &address, Manner manner);
    ~StandInWallet() override;

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &) const override { return {}; }

private:
    QDBusConnection m_bus;
    Manner m_manner;
};

} // namespace winnow
