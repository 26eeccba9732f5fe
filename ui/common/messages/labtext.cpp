#include "ui/common/messages/labtext.h"

#include <QCoreApplication>

namespace winnow {

namespace {

struct LabTextTr {
    Q_DECLARE_TR_FUNCTIONS(winnow::LabText)
};

} // namespace

ErrorText labText(const Error &error) {
    switch (error.code) {
    case ErrorCode::LabUnreachable:
        return {withDetail(
                    LabTextTr::tr("The lab can't be reached. Nothing is lost; it catches up when it can be "
                                  "reached again."),
                    error),
                NextStep::Retry};
    case ErrorCode::LabDriverMissing:
        return {LabTextTr::tr(
            "Qt's driver for PostgreSQL is not installed. Install libqt6sql6-psql, or the package "
            "your system has for it.")};
    case ErrorCode::LabRefused:
        return {withDetail(
                    LabTextTr::tr(
                        "The lab refused access. Check the name and the password, or ask the lab's owner."),
                    error),
                NextStep::OpenSettings};
    case ErrorCode::LabInsecure:
        return {withDetail(LabTextTr::tr(
                               "Could not connect securely: the lab's server could not be verified. Add its "
                               "certificate authority's file to the lab's address: ?sslrootcert=FILE."),
                           error),
                NextStep::OpenSettings};
    case ErrorCode::LabPooled:
        return {LabTextTr::tr(
                    "The lab is behind PgBouncer in transaction mode, which a lab can't use. Connect to the "
                    "server's own port, or set pool_mode = session."),
                NextStep::OpenSettings};
    case ErrorCode::LabMissing:
        return {withDetail(LabTextTr::tr(
                               "There is no lab at that address. Its owner sets one up with winnow-cli lab "
                               "create."),
                           error),
                NextStep::OpenSettings};
    case ErrorCode::LabNewer:
        return {LabTextTr::tr(
            "The lab needs a newer version of Winnow. Update Winnow; until then your library works "
            "without the lab.")};
    case ErrorCode::LabOlder:
        return {LabTextTr::tr(
            "The lab was set up by an older version of Winnow. Ask its owner to run winnow-cli lab create "
            "again; nothing in the lab is lost.")};
    case ErrorCode::LabFailed:
        return {withDetail(LabTextTr::tr("The lab's server reported an error. Try again later."), error),
                NextStep::Retry};
    default:
        return {};
    }
}

} // namespace winnow
