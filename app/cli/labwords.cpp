#include "app/cli/labwords.h"

#include "app/cli/clitext.h"
#include "app/cli/errorwords.h"

namespace winnow {

namespace {

QString namedLab(const Error &error) {
    return error.place.isEmpty() ? CliText::tr("The lab") : error.place;
}

} // namespace

bool isOfLab(const Error &error) {
    return error.code >= ErrorCode::LabUnreachable && error.code <= ErrorCode::LabFailed;
}

QString labErrorSentence(const Error &error) {
    switch (error.code) {
    case ErrorCode::LabUnreachable:
        return CliText::
            tr("%1 can't be reached%2. Nothing is lost: keep working, and the lab catches up when it can be "
               "reached again.")
                .arg(namedLab(error), inBrackets(error.detail));
    case ErrorCode::LabDriverMissing:
        return CliText::tr("Qt's driver for PostgreSQL is not installed. Install libqt6sql6-psql, or the "
                           "package your system has for it, then run the command again.");
    case ErrorCode::LabRefused:
        return CliText::tr("%1 refused access%2. Check the name and the password, or ask the lab's owner.")
            .arg(namedLab(error), inBrackets(error.detail));
    case ErrorCode::LabInsecure:
        return CliText::tr("Could not connect securely to %1: the server could not be verified%2. Ask its "
                           "administrator for the certificate authority's file and add it to the address: "
                           "?sslrootcert=FILE.")
            .arg(namedLab(error), inBrackets(error.detail));
    case ErrorCode::LabPooled:
        return CliText::tr("%1 is behind PgBouncer in transaction mode, which a lab can't use. Connect to "
                           "the server's own port, or set pool_mode = session.")
            .arg(namedLab(error));
    case ErrorCode::LabMissing:
        return CliText::tr("There is no lab at %1%2. Its owner sets one up with winnow-cli lab create.")
            .arg(namedLab(error), inBrackets(error.detail));
    case ErrorCode::LabNewer:
        return CliText::
            tr("%1 needs a newer version of Winnow. Update Winnow; until then your library works without the "
               "lab.")
                .arg(namedLab(error));
    case ErrorCode::LabOlder:
        return CliText::tr("%1 was set up by an older version of Winnow. Ask its owner to run winnow-cli "
                           "lab create again; nothing in the lab is lost.")
            .arg(namedLab(error));
    default:
        return CliText::tr("%1 reported an error%2. Run the command again later.")
            .arg(namedLab(error), inBrackets(error.detail));
    }
}

} // namespace winnow
