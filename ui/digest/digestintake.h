#pragma once

#include "app/model/error.h"
#include "ui/common/messages/retry.h"

#include <QDate>
#include <QObject>
#include <QStringList>

namespace winnow {

class Library;

// Brings digests from files into the library, one file after the other.
class DigestIntake final : public QObject {
    Q_OBJECT
public:
    explicit DigestIntake(Library &library, QObject *parent = nullptr);

    void importFiles(const QStringList &paths);

Q_SIGNALS:
    void imported(int digests, const QDate &lastDay);
    void errorOccurred(const winnow::Error &error, const winnow::Retry &again);

private:
    Library &m_library;
};

} // namespace winnow
