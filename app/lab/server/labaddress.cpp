#include "app/lab/server/labaddress.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr int defaultPort = 5432;
// QUrl rejects a user name or port without a host; libpq allows it for a socket.
const QString noHost = QStringLiteral("socket.invalid");
const std::array sslModes{"disable", "allow", "prefer", "require", "verify-ca", "verify-full"};

tl::unexpected<Error> badAddress(const QString &why) {
    return failure(ErrorCode::InvalidInput, why, QStringLiteral("address"));
}

bool isSocketFolder(const QString &host) {
    return host.isEmpty() || host.startsWith(QLatin1Char('/'));
}

// "localhost" counts by its name: resolvers answer it with a loopback address.
bool isLoopback(const QString &host) {
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

// The driver splits options at semicolons; libpq needs quotes around a value with spaces.
QString quotedOption(QString value) {
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

QString systemCertificates() {
    const std::array places{"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
                            "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"};
    const auto found = std::ranges::find_if(
        places, [](const char *place) { return QFileInfo::exists(QLatin1String(place)); });
    return found == places.end() ? QString() : QString::fromLatin1(*found);
}

Result<void> readParameter(LabAddress &address, const QString &name, const QString &value) {
    if (name == QLatin1String("sslmode")) {
        if (std::ranges::none_of(sslModes, [&](const char *mode) { return value == QLatin1String(mode); }))
            return badAddress(
                QStringLiteral("sslmode must be disable, allow, prefer, require, verify-ca or verify-full"));
        address.sslMode = value;
    } else if (name == QLatin1String("sslrootcert")) {
        if (value.contains(QLatin1Char(';')))
            return badAddress(QStringLiteral("the file's name must not contain a semicolon"));
        address.rootCertificate = value;
    } else if (name == QLatin1String("host")) {
        address.host = value;
    } else {
        return badAddress(QStringLiteral("the only parameters are host, sslmode and sslrootcert"));
    }
    return {};
}

} // namespace

bool LabAddress::isOnThisMachine() const {
    return isSocketFolder(host) || isLoopback(host);
}

QString LabAddress::usedSslMode() const {
    if (!sslMode.isEmpty())
        return sslMode;
    return isOnThisMachine() ? QStringLiteral("prefer") : QStringLiteral("verify-full");
}

QString LabAddress::usedRootCertificate() const {
    if (!rootCertificate.isEmpty())
        return rootCertificate;
    const bool isOwnThere = QFileInfo::exists(QDir::home().filePath(QStringLiteral(".postgresql/root.crt")));
    return isOwnThere || isOnThisMachine() ? QString() : systemCertificates();
}

QString LabAddress::connectOptions(const QString &session) const {
    QStringList options{QStringLiteral("sslmode=") + usedSslMode(), QStringLiteral("connect_timeout=5"),
                        QStringLiteral("keepalives_idle=30"),       QStringLiteral("keepalives_interval=10"),
                        QStringLiteral("keepalives_count=3"),       QStringLiteral("tcp_user_timeout=15000"),
                        QStringLiteral("application_name=winnow")};
    if (const QString certificates = usedRootCertificate(); !certificates.isEmpty())
        options << QStringLiteral("sslrootcert=") + quotedOption(certificates);
    if (!session.isEmpty())
        options << QStringLiteral("options='-c winnow.session=%1'").arg(session);
    return options.join(QLatin1Char(';'));
}

QString LabAddress::inLog() const {
    return isSocketFolder(host) ? QStringLiteral("a socket") : host;
}

QString LabAddress::text() const {
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    QUrlQuery query;
    if (!user.isEmpty())
        url.setUserName(user);
    url.setHost(isSocketFolder(host) ? noHost : host);
    if (host.startsWith(QLatin1Char('/')))
        query.addQueryItem(QStringLiteral("host"), host);
    if (port != defaultPort)
        url.setPort(port);
    url.setPath(QLatin1Char('/') + database);
    if (!sslMode.isEmpty())
        query.addQueryItem(QStringLiteral("sslmode"), sslMode);
    if (!rootCertificate.isEmpty())
        query.addQueryItem(QStringLiteral("sslrootcert"), rootCertificate);
    if (!query.isEmpty())
        url.setQuery(query);
    QString text = url.toString(QUrl::FullyEncoded);
    if (isSocketFolder(host))
        text.remove(text.indexOf(noHost), noHost.size());
    return text;
}

Result<TypedLabAddress> parseLabAddress(const QString &text) {
    static const QRegularExpression emptyHost(QStringLiteral("^(postgres(?:ql)?://(?:[^/?#@]*@)?)(?=[:/])"));
    const QUrl url(text.trimmed().replace(emptyHost, QStringLiteral("\\1") + noHost), QUrl::StrictMode);
    const bool isPostgres =
        url.scheme() == QLatin1String("postgresql") || url.scheme() == QLatin1String("postgres");
    if (!isPostgres)
        return badAddress(QStringLiteral("it must start with postgresql://"));
    if (!url.isValid() || url.hasFragment())
        return badAddress(QStringLiteral("it must look like postgresql://NAME@HOST/DATABASE"));
    TypedLabAddress typed;
    LabAddress &address = typed.address;
    address.user = url.userName(QUrl::FullyDecoded);
    typed.password = url.password(QUrl::FullyDecoded);
    address.host = url.host(QUrl::FullyDecoded);
    if (address.host == noHost)
        address.host.clear();
    address.port = url.port(defaultPort);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    const auto parameters = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : parameters) {
        if (auto read = readParameter(address, name, value); !read)
            return failure(read.error());
    }
    if (address.host.contains(QLatin1Char(','))) // libpq would try them one after the other
        return badAddress(QStringLiteral("it must name a single host"));
    if (address.database.isEmpty() || address.database.contains(QLatin1Char('/')))
        return badAddress(QStringLiteral(
            "the database's name must follow the host, as in postgresql://NAME@HOST/DATABASE"));
    return typed;
}

QString labSecretName(const LabAddress &address) {
    return QStringLiteral("lab %1@%2:%3/%4")
        .arg(address.user, address.host, QString::number(address.port), address.database);
}

} // namespace winnow
