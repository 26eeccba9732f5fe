#include "ui/common/messages/labtext.h"

namespace winnow {

ErrorText labText(const Error &error) {
    switch (error.code) {
    case ErrorCode::LabUnreachable:
        return {withDetail(
                    ErrorText::tr("The lab can't be reached. Nothing is lost; it catches up when it can be "
                                  "reached again."),
                    error),
                NextStep::Retry};
    case ErrorCode::LabDriverMissing:
        return {ErrorText::tr(
            "Qt's driver for PostgreSQL is not installed. Install libqt6sql6-psql, or the package "
            "your system has for it.")};
    case ErrorCode::LabRefused:
        return {withDetail(
                    ErrorText::tr(
                        "The lab refused access. Check the name and the password, or ask the lab's owner."),
                    error),
                NextStep::OpenSettings};
    case ErrorCode::LabInsecure:
        return {withDetail(ErrorText::tr(
                               "Could not connect securely: the lab's server could not be verified. Add its "
                               "certificate authority's file to the lab's address: ?sslrootcert=FILE."),
                           error),
                NextStep::OpenSettings};
    case ErrorCode::LabPooled:
        return {ErrorText::tr(
                    "The lab is behind PgBouncer in transaction mode, which a lab can't use. Connect to the "
                    "server's own port, or set pool_mode = session."),
                NextStep::OpenSettings};
    case ErrorCode::LabMissing:
        return {withDetail(ErrorText::tr(
                               "There is no lab at that address. Its owner sets one up with winnow-cli lab "
                               "create."),
                           error),
                NextStep::OpenSettings};
    case ErrorCode::LabNewer:
        return {ErrorText::tr(
            "The lab needs a newer version of Winnow. Update Winnow; until then your library works "
            "without the lab.")};
    case ErrorCode::LabOlder:
        return {ErrorText::tr(
            "The lab was set up by an older version of Winnow. Ask its owner to run winnow-cli lab create "
            "again; nothing in the lab is lost.")};
    case ErrorCode::LabFailed:
        return {withDetail(ErrorText::tr("The lab's server reported an error. Try again later."), error),
                NextStep::Retry};
    default:
        return {};
    }
}

} // namespace winnow
