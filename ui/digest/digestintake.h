#pragma once

#include "app/model/error.h"
#include "ui/common/messages/messages.h"

#include <QDate>
#include <QObject>
#include <QStringList>

namespace winnow {

class Library;

// Brings digests from files into the library, one file after the other.
class DigestIntake final : public QObject {
    Q_OBJECT
public:
    DigestIntake(Library &library, Messages &messages, QObject *parent = nullptr);

    void importFiles(const QStringList &paths);

Q_SIGNALS:
    void imported(int digests, const QDate &lastDay);

private:
    Library &m_library;
    Messages &m_messages;
};

} // namespace winnow
