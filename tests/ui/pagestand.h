#pragma once

#include "app/settings/settingsstore.h"
#include "tests/support/parts.h"
#include "ui/commands/actions.h"
#include "ui/common/messages/messages.h"
#include "ui/common/settingsinuse.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/list/transfer/dropin.h"
#include "ui/papers/page/paperspage.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace winnow {

// The papers page without a window, and what it would share with the other pages.
class PageStand final {
public:
    explicit PageStand(Library &library)
        : session(library, messages), page({library, session, messages, settings}, dropIn, actions) {}

private:
    QTemporaryDir m_folder;
    SettingsStore m_store{m_folder.filePath(QStringLiteral("settings.ini"))};

public:
    Messages messages;
    SettingsInUse settings{m_store, messages};
    PaperSession session;
    DropIn dropIn;
    Actions actions;
    PapersPage page;
    QSignalSpy errors{&messages, &Messages::errorOccurred};
    QSignalSpy said{&messages, &Messages::noticed};
};

} // namespace winnow
