#include "app/lab/server/labmembers.h"

#include "app/lab/server/labquery.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace winnow {

namespace {

constexpr int scramRounds = 4096; // as PostgreSQL's own

QByteArray randomBytes(int count) {
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

// 24 letters and digits that can't be confused with each other: 119 bits.
QString randomPassword() {
    static const QLatin1String letters("abcdefghijkmnpqrstuvwxyz23456789");
    QString password;
    for (int i = 0; i < 24; ++i)
        password += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    return password;
}

QByteArray keyed(const QByteArray &key, const QByteArray &text) {
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

// PBKDF2 with one block.
QByteArray salted(const QByteArray &password, const QByteArray &salt) {
    QByteArray round = keyed(password, salt + QByteArray("\0\0\0\1", 4));
    QByteArray sum = round;
    for (int i = 1; i < scramRounds; ++i) {
        round = keyed(password, round);
        for (int at = 0; at < int(sum.size()); ++at)
            sum[at] = char(sum.at(at) ^ round.at(at));
    }
    return sum;
}

} // namespace

QString scramVerifier(const QString &password, const QByteArray &salt) {
    const QByteArray key = salted(password.toUtf8(), salt);
    const QByteArray stored = QCryptographicHash::hash(keyed(key, "Client Key"), QCryptographicHash::Sha256);
    return QStringLiteral("SCRAM-SHA-256$%1:%2$%3:%4")
        .arg(QString::number(scramRounds), QString::fromLatin1(salt.toBase64()),
             QString::fromLatin1(stored.toBase64()),
             QString::fromLatin1(keyed(key, "Server Key").toBase64()));
}

bool LabMembers::isName(const QString &name) {
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_.-]{0,62}$"));
    return form.match(name).hasMatch() && !name.startsWith(QLatin1String("pg_")) &&
           name != QLatin1String("public");
}

Result<std::vector<LabMember>> LabMembers::all() {
    return LabQuery(
               m_connection,
               QStringLiteral("SELECT name, (extract(epoch FROM joined) * 1000)::bigint AS joined, "
                              "(removed IS NOT NULL)::int AS is_removed, shares_decisions::int AS shares "
                              "FROM winnow.member ORDER BY name"))
        .all([](const Row &row) {
            LabMember member;
            member.name = row.text("name");
            if (!row.isNull("joined"))
                member.joined = QDateTime::fromMSecsSinceEpoch(row.integer("joined")).toUTC();
            member.isRemoved = row.flag("is_removed");
            member.sharesDecisions = row.flag("shares");
            return member;
        });
}

Result<NewLabMember> LabMembers::add(const QString &name) {
    if (!isName(name))
        return failure(
            ErrorCode::InvalidInput,
            QStringLiteral(
                "a member's name is of small letters, figures and . _ -, and begins with a letter"),
            QStringLiteral("member"));
    return m_connection.write([&]() -> Result<NewLabMember> {
        const auto isThere =
            LabQuery(m_connection,
                     QStringLiteral("SELECT rolcanlogin::int AS may FROM pg_roles WHERE rolname = ?"))
                .bind(name)
                .first([](const Row &row) { return row.flag("may"); });
        if (!isThere)
            return failure(isThere.error());
        NewLabMember added{name, {}};
        QString role = QStringLiteral("\"%1\"").arg(name); // isName() allows no quotes
        if (!isThere->value_or(false)) {
            added.password = randomPassword();
            const QString verb = isThere->has_value() ? QStringLiteral("ALTER") : QStringLiteral("CREATE");
            const auto made =
                m_connection.execute(QStringLiteral("%1 ROLE %2 LOGIN PASSWORD '%3'")
                                         .arg(verb, role, scramVerifier(added.password, randomBytes(16))));
            if (!made)
                return failure(made.error());
        }
        const auto entered =
            LabQuery(m_connection, QStringLiteral("INSERT INTO winnow.member (name) VALUES (?) "
                                                  "ON CONFLICT (name) DO UPDATE SET removed = NULL"))
                .bind(name)
                .run();
        if (!entered)
            return failure(entered.error());
        const auto group = LabQuery(m_connection, QStringLiteral("SELECT members_role FROM winnow.lab"))
                               .first([](const Row &row) { return row.text("members_role"); });
        if (!group)
            return failure(group.error());
        return m_connection
            .execute(QStringLiteral("GRANT \"%1\" TO %2").arg(group->value_or(QString()), role))
            .map([&] { return added; });
    });
}

Result<void> LabMembers::remove(const QString &name) {
    return m_connection.write([&]() -> Result<void> {
        const auto removed = LabQuery(m_connection, QStringLiteral("UPDATE winnow.member SET removed = now() "
                                                                   "WHERE name = ? AND removed IS NULL"))
                                 .bind(name)
                                 .run();
        if (!removed)
            return failure(removed.error());
        if (*removed == 0 || !isName(name))
            return failure(ErrorCode::NotFound, name, QStringLiteral("member"));
        const auto group = LabQuery(m_connection, QStringLiteral("SELECT members_role FROM winnow.lab"))
                               .first([](const Row &row) { return row.text("members_role"); });
        if (!group)
            return failure(group.error());
        return m_connection.execute(
            QStringLiteral("REVOKE \"%1\" FROM \"%2\"").arg(group->value_or(QString()), name));
    });
}

Result<void> LabMembers::join() {
    return LabQuery(m_connection, QStringLiteral("SELECT winnow.join_lab()")).run().map([](int) {});
}

} // namespace winnow
