#include "tests/support/otherwriter.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace winnow {

OtherWriter::OtherWriter(const QString &file) : m_name(QUuid::createUuid().toString()) {
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(file);
    if (!database.open())
        qFatal("the library can't be opened a second time");
}

OtherWriter::~OtherWriter() {
    QSqlDatabase::removeDatabase(m_name);
}

void OtherWriter::execute(const QString &statement) {
    QSqlQuery query(QSqlDatabase::database(m_name));
    if (!query.exec(statement))
        qFatal("%s", qPrintable(query.lastError().text()));
}

void OtherWriter::hold() {
    execute(QStringLiteral("BEGIN IMMEDIATE"));
}

void OtherWriter::release() {
    execute(QStringLiteral("COMMIT"));
}

} // namespace winnow
