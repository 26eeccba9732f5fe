#include "app/feed/saved/mimemessage.h"

#include <QStringDecoder>

#include <algorithm>

namespace winnow {

namespace {

constexpr int deepestPart = 8;
constexpr int mostParts = 64;

using Headers = QHash<QByteArray, QString>;

// The line at `at`, without its end; `at` moves past it.
QByteArrayView lineAt(QByteArrayView bytes, qsizetype &at) {
    const qsizetype end = bytes.indexOf('\n', at);
    QByteArrayView line = bytes.sliced(at, (end < 0 ? bytes.size() : end) - at);
    at = end < 0 ? bytes.size() : end + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

// The length of a header's name, 0: the line is not a header.
qsizetype headerName(QByteArrayView line) {
    const qsizetype colon = line.indexOf(':');
    const bool isName = colon > 0 && std::all_of(line.begin(), line.begin() + colon,
                                                 [](char c) { return c > 0x20 && c < 0x7f; });
    return isName ? colon : 0;
}

// Reads up to the empty line, and moves `at` past it. False: these are not headers.
bool readHeaders(QByteArrayView bytes, qsizetype &at, Headers &headers) {
    QByteArray name;
    while (at < bytes.size()) {
        const QByteArrayView line = lineAt(bytes, at);
        if (line.isEmpty())
            return !headers.isEmpty();
        if (isBlank(line.front())) {
            if (name.isEmpty())
                return false;
            headers[name] += QLatin1Char(' ') + QString::fromUtf8(line.trimmed());
            continue;
        }
        const qsizetype length = headerName(line);
        if (length == 0)
            return false;
        name = line.first(length).toByteArray().toLower();
        if (headers.contains(name))
            name += '\n'; // stored separately, never queried
        headers[name] = QString::fromUtf8(line.sliced(length + 1).trimmed());
    }
    return false;
}

// "boundary" of `multipart/mixed; boundary="x"`
QString parameterOf(const QString &value, QLatin1String name) {
    const QStringList parts = value.split(QLatin1Char(';'));
    for (const QString &part : parts) {
        const QString trimmed = part.trimmed();
        if (!trimmed.startsWith(name, Qt::CaseInsensitive))
            continue;
        QString rest = trimmed.mid(name.size()).trimmed();
        if (!rest.startsWith(QLatin1Char('=')))
            continue;
        rest = rest.mid(1).trimmed();
        return rest.startsWith(QLatin1Char('"')) ? rest.section(QLatin1Char('"'), 1, 1) : rest;
    }
    return {};
}

int hexDigit(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

// Quoted-printable, RFC 2045: "=3D" is a byte, and "=" at the end of a line joins it with the next one.
QByteArray fromQuotedPrintable(QByteArrayView bytes) {
    QByteArray decoded;
    decoded.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '=') {
            decoded += bytes[i];
            continue;
        }
        const QByteArrayView rest = bytes.sliced(i + 1);
        if (rest.startsWith("\r\n")) {
            i += 2;
        } else if (rest.startsWith('\n')) {
            i += 1;
        } else if (rest.size() >= 2 && hexDigit(rest[0]) >= 0 && hexDigit(rest[1]) >= 0) {
            decoded += char(hexDigit(rest[0]) * 16 + hexDigit(rest[1]));
            i += 2;
        } else {
            decoded += '=';
        }
    }
    return decoded;
}

QString decodedText(QByteArrayView body, const Headers &headers) {
    const QString encoding = headers.value("content-transfer-encoding").trimmed().toLower();
    QByteArray bytes;
    if (encoding == QLatin1String("quoted-printable"))
        bytes = fromQuotedPrintable(body);
    else if (encoding == QLatin1String("base64"))
        bytes = QByteArray::fromBase64(body.toByteArray());
    else
        bytes = body.toByteArray();
    const QString charset = parameterOf(headers.value("content-type"), QLatin1String("charset"));
    const bool isUtf8 =
        charset.isEmpty() || charset.compare(QLatin1String("us-ascii"), Qt::CaseInsensitive) == 0;
    QStringDecoder decoder(isUtf8 ? "UTF-8" : charset.toLatin1().constData());
    if (!decoder.isValid())
        decoder =
            QStringDecoder(QStringDecoder::Latin1); // closest to the Western encodings that Qt does not know
    return decoder.decode(bytes);
}

// The parts between the lines "--boundary".
std::vector<QByteArrayView> partsOf(QByteArrayView body, const QByteArray &boundary) {
    std::vector<QByteArrayView> parts;
    const QByteArray mark = "--" + boundary;
    qsizetype begin = -1;
    for (qsizetype at = 0; at < body.size() && int(parts.size()) < mostParts;) {
        const qsizetype lineBegin = at;
        const QByteArrayView line = lineAt(body, at);
        if (!line.startsWith(mark))
            continue;
        if (begin >= 0)
            parts.push_back(body.sliced(begin, lineBegin - begin));
        begin = at;
        if (line.sliced(mark.size()).startsWith("--"))
            return parts;
    }
    if (begin >= 0 && begin < body.size())
        parts.push_back(body.sliced(begin)); // truncated
    return parts;
}

// Uses the text of a part, unless there is a better one already.
void readPart(QByteArrayView body, const Headers &headers, int depth, MimeMessage &message) {
    const QString type = headers.value("content-type").trimmed().toLower();
    if (type.startsWith(QLatin1String("multipart/"))) {
        const QByteArray boundary =
            parameterOf(headers.value("content-type"), QLatin1String("boundary")).toUtf8();
        if (boundary.isEmpty() || depth >= deepestPart)
            return;
        for (const QByteArrayView part : partsOf(body, boundary)) {
            Headers own;
            qsizetype at = 0;
            if (!readHeaders(part, at, own))
                at = part.startsWith('\n') ? 1 : part.startsWith("\r\n") ? 2 : 0; // a part may have none
            readPart(part.sliced(at), own, depth + 1, message);
        }
        return;
    }
    const bool isHtml = type.startsWith(QLatin1String("text/html"));
    if (!isHtml && !type.isEmpty() && !type.startsWith(QLatin1String("text/plain")))
        return;
    if (message.text.isEmpty() || (message.isHtml && !isHtml)) {
        message.text = decodedText(body, headers);
        message.isHtml = isHtml;
    }
}

bool isMailboxMark(QByteArrayView line) {
    return line.startsWith("From ") && line.indexOf(':') > 0; // "From name Fri Jan 23 01:00:00 2026"
}

} // namespace

std::optional<MimeMessage> readMimeMessage(const QByteArray &bytes) {
    const QByteArrayView view(bytes);
    qsizetype at = 0;
    while (at < view.size() && (view[at] == '\n' || view[at] == '\r'))
        ++at;
    if (qsizetype next = at; isMailboxMark(lineAt(view, next)))
        at = next;
    MimeMessage message;
    if (!readHeaders(view, at, message.headers))
        return std::nullopt;
    if (!message.headers.contains("from") && !message.headers.contains("subject") &&
        !message.headers.contains("mime-version") && !message.headers.contains("received"))
        return std::nullopt;
    readPart(view.sliced(at), message.headers, 0, message);
    return message;
}

std::vector<QByteArray> messagesIn(const QByteArray &mailbox) {
    std::vector<QByteArray> messages;
    qsizetype begin = 0;
    bool afterEmpty = true;
    for (qsizetype at = 0; at < mailbox.size();) {
        const qsizetype lineBegin = at;
        const QByteArrayView line = lineAt(mailbox, at);
        if (afterEmpty && isMailboxMark(line) && lineBegin > begin) {
            messages.push_back(mailbox.sliced(begin, lineBegin - begin));
            begin = lineBegin;
        }
        afterEmpty = line.isEmpty();
    }
    messages.push_back(mailbox.sliced(begin));
    return messages;
}

} // namespace winnow
