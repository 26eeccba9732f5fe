#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace winnow {

// A saved email (RFC 5322 and 2045): its headers and its decoded text.
struct MimeMessage {
    QHash<QByteArray, QString> headers; // names in lower case; the first of each name, unfolded
    QString text;                       // the first plain text part, otherwise the first HTML part
    bool isHtml = false;

    QString header(const char *name) const { return headers.value(QByteArray(name)); }
};

// Nothing if the bytes do not begin with an email's headers.
std::optional<MimeMessage> readMimeMessage(const QByteArray &bytes);

// The messages of a mailbox file, or of a file with a single message.
std::vector<QByteArray> messagesIn(const QByteArray &mailbox);

} // namespace winnow
