#include "app/settings/secretstore.h"
#include "tests/support/testmain.h"
#ifdef WINNOW_TEST_KEYRING
#include "tests/support/standinkeyring.h"
#endif
#include "ui/common/messages/flawlabel.h"
#include "ui/settings/service/keyfield.h"

#include <QApplication>
#include <QLabel>
#include <QLibrary>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace keyfieldtest {

using namespace winnow;

namespace {

constexpr int longEnough = 20'000; // milliseconds

} // namespace

// The key's field before a keyring that lives in the same thread: if the window waited for it, no answer
// would ever come.
class TestKeyField final : public QObject {
    Q_OBJECT
private Q_SLOTS:
#ifdef WINNOW_TEST_KEYRING
    void initTestCase();
    void cleanup();
    void saysThatItIsLocked();
    void staysAliveWhileTheKeyringAsks();
    void saysThatNobodyAnswered();
    void asksOnceWhenDismissed();
    void saysThatItWasNotRemoved();
    void saysThatNoGroupIsExposed();

private:
    using Person = StandInKeyring::Person;
    void open(const StandInKeyring::Manner &manner, const KeyringTimeouts &patience = {});
    void showField();
    QString state() const {
        return m_field->findChild<QLabel *>(QStringLiteral("keyState"))->text();
    }
    QString flaw() const {
        return m_field->findChild<FlawLabel *>(QStringLiteral("keyFlaw"))->flaw();
    }
    QLineEdit *edit() const {
        return m_field->findChild<QLineEdit *>();
    }
    QPushButton *button(const char *name) const {
        return m_field->findChild<QPushButton *>(QLatin1String(name));
    }

    const PrivateBus m_bus;
    std::unique_ptr<StandInKeyring> m_keyring;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<KeyField> m_field;
#else
    void skips() {
        QSKIP("built without Qt's D-Bus");
    }
#endif
};

#ifdef WINNOW_TEST_KEYRING

void TestKeyField::initTestCase() {
    if (m_bus.address().isEmpty())
        QSKIP("dbus-daemon is not installed");
    if (!QLibrary(QStringLiteral("secret-1"), 0).load())
        QSKIP("libsecret is not installed");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
    qputenv("DISPLAY", ":0"); // where the keyring could ask
    for (const char *name : {"OPENAI_API_KEY", "OPENAI_BASE_URL", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
        qunsetenv(name);
}

void TestKeyField::cleanup() {
    m_field.reset();
    m_secrets.reset();
    m_keyring.reset();
    qputenv("DISPLAY", ":0");
}

void TestKeyField::open(const StandInKeyring::Manner &manner, const KeyringTimeouts &patience) {
    m_keyring = std::make_unique<StandInKeyring>(m_bus.address(), manner);
    if (manner.hasKeyring)
        m_keyring->put(QStringLiteral("Winnow test"), QStringLiteral("openai"), "wk-0123");
    m_secrets = std::make_unique<SecretStore>(nullptr, QStringLiteral("Winnow test"), patience);
    showField();
}

void TestKeyField::showField() {
    m_field = std::make_unique<KeyField>(*m_secrets);
    ModelSettings settings;
    settings.provider = QStringLiteral("openai");
    m_field->setService(settings);
    m_field->show();
}

void TestKeyField::saysThatItIsLocked() {
    qunsetenv("DISPLAY");
    open({.isLocked = true});
    QTRY_VERIFY2_WITH_TIMEOUT(flaw().contains(QLatin1String("keyring is locked")), qPrintable(flaw()),
                              longEnough);
    QVERIFY2(state() != QLatin1String("No key"), qPrintable(state())); // nobody knows
    QVERIFY(!button("removeKey")->isEnabled());
}

void TestKeyField::staysAliveWhileTheKeyringAsks() {
    open({.isLocked = true});
    QTRY_COMPARE_WITH_TIMEOUT(m_keyring->asked(), 1, longEnough);
    QCOMPARE(state(), QStringLiteral("Asking the keyring…"));
    QTest::keyClicks(edit(), QStringLiteral("wk-typed"));
    QCOMPARE(state(), QStringLiteral("Not saved yet"));
    QVERIFY(button("saveKey")->isEnabled());
    m_field.reset(); // the window is closed meanwhile
    m_secrets.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_keyring->withdrawn(), 1, longEnough);
}

void TestKeyField::saysThatNobodyAnswered() {
    open({.isLocked = true}, {.person = std::chrono::milliseconds(200)});
    QTRY_VERIFY2_WITH_TIMEOUT(flaw().contains(QLatin1String("was not answered")), qPrintable(flaw()),
                              longEnough);
    QTRY_COMPARE_WITH_TIMEOUT(m_keyring->withdrawn(), 1, longEnough);
    QCOMPARE(state(), QStringLiteral("Not checked yet"));
}

// Each look-up more would put the question once more.
void TestKeyField::asksOnceWhenDismissed() {
    open({.isLocked = true, .person = Person::Dismisses});
    QTRY_VERIFY2_WITH_TIMEOUT(flaw().contains(QLatin1String("dismissed")), qPrintable(flaw()), longEnough);
    QCOMPARE(m_keyring->asked(), 1);
    edit()->setText(QStringLiteral("wk-typed"));
    button("saveKey")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_keyring->asked(), 2, longEnough);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("Kept until Winnow quits: no keyring accepted it"),
                              longEnough);
    QVERIFY2(flaw().contains(QLatin1String("dismissed")), qPrintable(flaw()));
    QCOMPARE(m_keyring->secretOf(QStringLiteral("Winnow test"), QStringLiteral("openai")),
             QByteArray("wk-0123"));
}

void TestKeyField::saysThatItWasNotRemoved() {
    open({});
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("Saved in the system’s keyring"), longEnough);
    m_keyring->lock();
    m_keyring->setPerson(Person::Dismisses);
    button("removeKey")->click();
    QTRY_VERIFY2_WITH_TIMEOUT(flaw().contains(QLatin1String("was not removed")), qPrintable(flaw()),
                              longEnough);
    QVERIFY2(flaw().contains(QLatin1String("still locked")), qPrintable(flaw()));
    QCOMPARE(state(), QStringLiteral("Saved in the system’s keyring"));
    QCOMPARE(m_keyring->asked(), 1);
}

void TestKeyField::saysThatNoGroupIsExposed() {
    open({.hasKeyring = false, .isKeePassXc = true});
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("No key"), longEnough);
    edit()->setText(QStringLiteral("wk-typed"));
    button("saveKey")->click();
    QTRY_VERIFY2_WITH_TIMEOUT(flaw().contains(QLatin1String("KeePassXC exposes no group")),
                              qPrintable(flaw()), longEnough);
    QCOMPARE(state(), QStringLiteral("Kept until Winnow quits: no keyring accepted it"));
}

#endif

WINNOW_TEST(TestKeyField, QApplication)

} // namespace keyfieldtest

#include "tst_keyfield.moc"
