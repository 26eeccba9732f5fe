#pragma once

#include "tests/support/parts.h"
#include "tests/support/templibrary.h"
#include "tests/ui/pagestand.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/papers/list/table/papercells.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/page/paperspage.h"
#include "ui/papers/search/searchbox.h"
#include "ui/papers/sidebar/sidebar.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

namespace winnow {

// The papers page over a real library of two days.
class SearchPage final {
public:
    SearchPage() {
        const auto paper = [](const char *id, const char *title, const char *category) {
            return announce(makePaper(id, QString::fromLatin1(title), {QString::fromLatin1(category)}));
        };
        const QString feed = QStringLiteral("cs.LG");
        (void)valueOf(library->listings().add(makeListing(feed, thursday,
                                                          {paper("2508.00011", "Old kernels", "cs.LG"),
                                                           paper("2508.00012", "Old graphs", "cs.CL")}),
                                              {}));
        (void)valueOf(library->listings().add(makeListing(feed, thursday.addDays(1),
                                                          {paper("2508.00021", "New kernels", "cs.LG"),
                                                           paper("2508.00022", "New graphs", "cs.CV"),
                                                           paper("2508.00023", "New ropes", "math.GT")}),
                                              {}));
        stand.show();
        page.refresh();
        page.openDay(thursday.addDays(1));
    }

    QStringList titles() {
        QStringList all = stand.titles();
        all.sort();
        return all;
    }
    SearchBox &box() { return *page.findChild<SearchBox *>(); }
    QStringList offered() { // the words of the list below the box
        QStringList words;
        const auto *list = page.window()->findChild<QListWidget *>(QStringLiteral("searchOffer"));
        for (int row = 0; list && list->isVisible() && row < list->count(); ++row)
            words << list->item(row)->text();
        return words;
    }
    QString flaw() { return page.findChild<FlawLabel *>(QStringLiteral("searchFlaw"))->flaw(); }
    QAbstractButton &allDays() { return *page.findChild<QAbstractButton *>(QStringLiteral("allDays")); }
    Sidebar &sidebar() { return stand.sidebar(); }
    const SidebarModel &lines() { return stand.lines(); }
    void type(const char *text) {
        page.focusSearch();
        box().clear();
        QTest::keyClicks(&box(), QString::fromLatin1(text));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&box(), key, modifiers); }

    const QDate thursday{2025, 8, 7};
    TempLibrary library;
    PageStand stand{*library};
    PapersPage &page = stand.page;
    QSignalSpy &errors = stand.errors;
};

} // namespace winnow
