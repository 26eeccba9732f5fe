#include "app/cli/labwords.h"

#include "app/cli/errorwords.h"

#include <QCoreApplication>

namespace winnow {

namespace {

struct LabWordsTr {
    Q_DECLARE_TR_FUNCTIONS(LabWords)
};

QString namedLab(const Error &error) {
    return error.place.isEmpty() ? LabWordsTr::tr("The lab") : error.place;
}

} // namespace

bool isOfLab(const Error &error) {
    return error.code >= ErrorCode::LabUnreachable && error.code <= ErrorCode::LabFailed;
}

QString labErrorSentence(const Error &error) {
    switch (error.code) {
    case ErrorCode::LabUnreachable:
        return LabWordsTr::tr(
                   "%1 can't be reached%2. Nothing is lost: work on, and the lab catches up once it "
                   "can be reached again.")
            .arg(namedLab(error), inBrackets(error.detail));
    case ErrorCode::LabDriverMissing:
        return LabWordsTr::tr("Qt's driver for PostgreSQL is not installed. Install libqt6sql6-psql, or what "
                              "your system calls it, then run the command again.");
    case ErrorCode::LabRefused:
        return LabWordsTr::tr("%1 refused%2. Check the name and the password, or ask the lab's owner.")
            .arg(namedLab(error), inBrackets(error.detail));
    case ErrorCode::LabInsecure:
        return LabWordsTr::
            tr("There is no encrypted connection to %1 that proves whose server it is%2. Ask the server's "
               "administrator for its certificate authority, and name the file in the address: "
               "?sslrootcert=FILE.")
                .arg(namedLab(error), inBrackets(error.detail));
    case ErrorCode::LabPooled:
        return LabWordsTr::tr(
                   "%1 is PgBouncer in transaction mode, where notices and locks of a connection get "
                   "lost. Use the server's own port, or pool_mode = session.")
            .arg(namedLab(error));
    case ErrorCode::LabMissing:
        return LabWordsTr::tr("There is no lab at %1%2. Its owner sets it up with winnow-cli lab create.")
            .arg(namedLab(error), inBrackets(error.detail));
    case ErrorCode::LabNewer:
        return LabWordsTr::tr(
                   "%1 was set up by a newer Winnow, and this one leaves it alone. Update Winnow; until "
                   "then your library works on without the lab.")
            .arg(namedLab(error));
    case ErrorCode::LabOlder:
        return LabWordsTr::tr(
                   "%1 was set up by an older Winnow. Ask its owner to run winnow-cli lab create once "
                   "more; it changes nothing that is there.")
            .arg(namedLab(error));
    default:
        return LabWordsTr::tr("%1 failed%2. Run the command again later.")
            .arg(namedLab(error), inBrackets(error.detail));
    }
}

} // namespace winnow
