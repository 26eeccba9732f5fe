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
                    LabTextTr::tr("The lab can't be reached. Nothing is lost; it catches up once it can be "
                                  "reached again."),
                    error),
                NextStep::Retry};
    case ErrorCode::LabDriverMissing:
        return {LabTextTr::tr(
            "Qt's driver for PostgreSQL is not installed. Install libqt6sql6-psql, or what your "
            "system calls it.")};
    case ErrorCode::LabRefused:
        return {withDetail(LabTextTr::tr(
                               "The lab refused. Check the name and the password, or ask the lab's owner."),
                           error),
                NextStep::OpenSettings};
    case ErrorCode::LabInsecure:
        return {withDetail(
                    LabTextTr::tr("There is no encrypted connection that proves whose server it is. Name its "
                                  "certificate authority in the lab's address: ?sslrootcert=FILE."),
                    error),
                NextStep::OpenSettings};
    case ErrorCode::LabPooled:
        return {LabTextTr::tr(
                    "That is PgBouncer in transaction mode, where notices and locks of a connection get "
                    "lost. Use the server's own port, or pool_mode = session."),
                NextStep::OpenSettings};
    case ErrorCode::LabMissing:
        return {withDetail(
                    LabTextTr::tr("There is no lab at that address. Its owner sets it up with winnow-cli lab "
                                  "create."),
                    error),
                NextStep::OpenSettings};
    case ErrorCode::LabNewer:
        return {LabTextTr::tr(
            "The lab was set up by a newer Winnow. Update Winnow; until then your library works on "
            "without the lab.")};
    case ErrorCode::LabOlder:
        return {LabTextTr::tr(
            "The lab was set up by an older Winnow. Ask its owner to run winnow-cli lab create once "
            "more; it changes nothing that is there.")};
    case ErrorCode::LabFailed:
        return {withDetail(LabTextTr::tr("The lab's server could not do that. Try again later."), error),
                NextStep::Retry};
    default:
        return {};
    }
}

} // namespace winnow
