#pragma once

#include "app/settings/settingsstore.h"
#include "tests/support/parts.h"
#include "ui/commands/actions.h"
#include "ui/common/messages/messages.h"
#include "ui/common/settingsinuse.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/list/table/papercells.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/list/transfer/droptarget.h"
#include "ui/papers/page/paperspage.h"
#include "ui/papers/sidebar/sidebar.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace winnow {

// The papers page without a window, and what it would share with the other pages.
class PageStand final {
public:
    explicit PageStand(Library &library)
        : session(library, messages), page({library, session, messages, settings}, dropTarget, actions) {}

    void show(int height = 700) {
        page.resize(1300, height);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("no window");
        page.activateWindow();
    }
    QStringList titles() const { // from the top
        QStringList all;
        const QAbstractItemModel *model = partOf<PaperView>(page).model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, int(PaperColumn::Title)).data().toString();
        return all;
    }
    Sidebar &sidebar() { return partOf<Sidebar>(page); }
    const SidebarModel &lines() { return *qobject_cast<const SidebarModel *>(sidebar().model()); }

private:
    QTemporaryDir m_folder;
    SettingsStore m_store{m_folder.filePath(QStringLiteral("settings.ini"))};

public:
    Messages messages;
    SettingsInUse settings{m_store, messages};
    PaperSession session;
    DropTarget dropTarget;
    Actions actions;
    PapersPage page;
    QSignalSpy errors{&messages, &Messages::errorOccurred};
    QSignalSpy said{&messages, &Messages::noticed};
};

} // namespace winnow
