#include "ui/common/messages/keyringtext.h"

#include "ui/common/messages/errortext.h"

namespace winnow {

namespace {

QString dismissedText(const Error &error) {
    return error.detail == QLatin1String("unlock")
               ? ErrorText::tr("The keyring is still locked: its password prompt was dismissed. Try "
                               "again and enter the password.")
               : ErrorText::tr("The keyring's prompt was dismissed. Try again and answer it.");
}

QString silentText(const Error &error) {
    if (error.detail == QLatin1String("unlock"))
        return ErrorText::tr(
            "The keyring is still locked: its password prompt was not answered. Unlock it, then try again.");
    if (error.detail == QLatin1String("create"))
        return ErrorText::tr("There is no keyring yet, and the prompt to create one was not answered. "
                             "Try again and answer it.");
    if (error.detail == QLatin1String("wallet"))
        return ErrorText::tr(
            "The wallet's wizard or password prompt was not answered. Answer it, then try again.");
    return ErrorText::tr("The keyring asked whether Winnow may use the key, and this was not allowed. "
                         "Try again and allow it.");
}

} // namespace

QString keyringText(const Error &error) {
    if (error.code == ErrorCode::KeyringLocked)
        return ErrorText::tr("The system's keyring is locked. Unlock it, then try again.");
    if (error.code == ErrorCode::KeyringDismissed)
        return dismissedText(error);
    if (error.code == ErrorCode::KeyringSilent)
        return silentText(error);
    if (error.place == QLatin1String("group"))
        return ErrorText::tr("KeePassXC exposes no group. Choose one in its database settings under "
                             "Secret Service Integration, then try again.");
    return withDetail(ErrorText::tr("The system's keyring refused. Unlock it, then try again."), error);
}

} // namespace winnow
