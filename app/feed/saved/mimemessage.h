#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace winnow {

// An e-mail as it is saved (RFC 5322 and 2045): its headers and its text, decoded.
struct MimeMessage {
    QHash<QByteArray, QString> headers; // names in lower case; the first of each name, unfolded
    QString text;                       // the first part that is plain text, else the first that is HTML
    bool isHtml = false;

    QString header(const char *name) const { return headers.value(QByteArray(name)); }
};

// Nothing where the bytes do not begin with an e-mail's headers.
std::optional<MimeMessage> readMimeMessage(const QByteArray &bytes);

// The messages of a mailbox file, or of a file of one message.
std::vector<QByteArray> messagesIn(const QByteArray &mailbox);

} // namespace winnow
