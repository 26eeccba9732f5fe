#include "tests/support/parts.h"
#include "tests/support/testmain.h"
#include "tests/ui/makerows.h"
#include "tests/ui/scoredday.h"
#include "ui/commands/keysoverlay.h"
#include "ui/common/access/interfaces.h"
#include "ui/common/access/pagetabs.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/common/messages/noticebar.h"
#include "ui/criteria/prompts/promptstack.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/map/daymap.h"
#include "ui/papers/sidebar/sidebar.h"

#include <QAccessible>
#include <QComboBox>
#include <QLibrary>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace screenreadertest {

using namespace winnow;

namespace {

struct Told {
    QAccessible::Event event;
    QAccessible::Role role;
    QString name;
};

// Makes Qt believe that a screen reader listens. It has no public way for that without a desktop.
void listen(bool isListening) {
    QLibrary gui(QStringLiteral("Qt6Gui"), 6);
    const auto accessibility =
        reinterpret_cast<void *(*)(const void *)>(gui.resolve("_ZNK20QPlatformIntegration13accessibilityEv"));
    const auto setActive =
        reinterpret_cast<void (*)(void *, bool)>(gui.resolve("_ZN22QPlatformAccessibility9setActiveEb"));
    if (!accessibility || !setActive)
        qFatal("this Qt has other names");
    setActive(accessibility(nullptr), isListening); // the one that all platforms without their own share
}

// What Qt tells screen readers while it lives.
class Ear final {
public:
    Ear() {
        told.clear();
        listen(true);
        m_before = QAccessible::installUpdateHandler(&Ear::hear);
    }
    ~Ear() {
        QAccessible::installUpdateHandler(m_before);
        listen(false);
    }
    Ear(const Ear &) = delete;
    Ear &operator=(const Ear &) = delete;

    // As Linux passes them on, which leaves alerts out.
    static qsizetype count() {
        return std::ranges::count_if(told, [](const Told &one) { return one.event != QAccessible::Alert; });
    }
    static void forget() { told.clear(); }
    // Announcements, in order, whichever way Qt has for them.
    static QStringList said() {
        QStringList said;
        for (const Told &one : told) {
            if (isSpeech(one))
                said << one.name;
        }
        return said;
    }
    // Names of what got the focus, in order.
    static QStringList focused() {
        QStringList names;
        for (const Told &one : told) {
            if (one.event == QAccessible::Focus)
                names << one.name;
        }
        return names;
    }
    // Whether something was said before the focus went anywhere.
    static bool saidFirst() {
        for (const Told &one : told) {
            if (isSpeech(one) || one.event == QAccessible::Focus)
                return isSpeech(one);
        }
        return false;
    }
    // Whether something was said before the focus went where it is now.
    static bool saidBeforeLastFocus() {
        const auto focus = std::ranges::find(told.rbegin(), told.rend(), QAccessible::Focus, &Told::event);
        return focus != told.rend() && std::any_of(std::next(focus), told.rend(), &Ear::isSpeech);
    }

private:
    static bool isSpeech(const Told &one) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        return one.event == QAccessible::Announcement;
#else
        return one.event == QAccessible::ObjectShow && one.role == QAccessible::Notification;
#endif
    }
    static void hear(QAccessibleEvent *event) {
        const QAccessibleInterface *about = event->accessibleInterface();
        if (!about)
            return;
        QString name = about->text(QAccessible::Name);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (event->type() == QAccessible::Announcement)
            name = static_cast<QAccessibleAnnouncementEvent *>(event)->message();
#endif
        told.push_back({event->type(), about->role(), name});
    }

    static inline std::vector<Told> told;
    QAccessible::UpdateHandler m_before = nullptr;
};

QAccessibleInterface *accessOf(QObject *object) {
    return QAccessible::queryAccessibleInterface(object);
}

QStringList namesOf(QAccessibleInterface *parent) {
    QStringList names;
    for (int i = 0; i < parent->childCount(); ++i)
        names << parent->child(i)->text(QAccessible::Name);
    return names;
}

PaperRow paperWithAll() {
    PaperRow row = makeRow("2508.00001", QStringLiteral("Kernels of $L^2$"), 9, 8);
    row.paper.abstract = QStringLiteral("We look at kernels.");
    row.paper.authors = {QStringLiteral("Ann Moss"), QStringLiteral("Bert Fern")};
    row.paper.categories = {QStringLiteral("cs.LG")};
    row.score->comment = QStringLiteral("About the matter");
    return row;
}

} // namespace

class TestScreenReader final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowIsNoFlood();
    void historyThatAddsNothingWritesNothing();
    void actsAreSaidFirst_data();
    void actsAreSaidFirst();
    void undoIsSaid();
    void messagesAreSaidEachTime();
    void pagesAreTabsAndNamed();
    void promptsAreTabs();
    void whatOpensIsSaid();
    void comboBoxesSayLabelAndValue();
    void detailsAreReadInOrder();
    void tabInDetailsIsNeverSilent();
    void oneObjectHasTheFocus();
    void partsStandInTheirVisibleOrder();
    void tabFromTheTableGoesToTheDetails();
};

void TestScreenReader::aRowIsNoFlood() {
    ScoredDay day;
    const Ear ear;
    for (const Qt::Key key : {Qt::Key_J, Qt::Key_J, Qt::Key_K, Qt::Key_S, Qt::Key_E}) {
        Ear::forget();
        day.key(key);
        QVERIFY2(Ear::count() > 0 && Ear::count() < 10, qPrintable(QString::number(Ear::count())));
    }
}

void TestScreenReader::historyThatAddsNothingWritesNothing() {
    DetailsPane pane;
    const PaperRow row = paperWithAll();
    pane.showPaper(row);
    const Ear ear;
    ScoreRecord only;
    only.score = *row.score;
    pane.setHistory(row.paper.id, {only});
    PaperRow read = row;
    read.read = true;
    pane.showPaper(read);
    QCOMPARE(Ear::count(), 0);
    ScoreRecord earlier = only;
    earlier.score.relevance = 2;
    pane.setHistory(row.paper.id, {only, earlier});
    QVERIFY(pane.view()->toPlainText().contains(QLatin1String("All scores so far")));
    QVERIFY(Ear::count() > 0 && Ear::count() < 4);
}

void TestScreenReader::actsAreSaidFirst_data() {
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("keep") << Qt::Key_S << QStringLiteral("Kept") << true;
    QTest::newRow("skip") << Qt::Key_E << QStringLiteral("Skipped") << true;
    QTest::newRow("later") << Qt::Key_L << QStringLiteral("Later") << true;
    QTest::newRow("clear") << Qt::Key_U << QStringLiteral("Decision cleared") << false;
    QTest::newRow("rate") << Qt::Key_7 << QStringLiteral("Your relevance: 7") << false;
}

void TestScreenReader::actsAreSaidFirst() {
    QFETCH(Qt::Key, key);
    QFETCH(QString, words);
    QFETCH(bool, goesOn);
    ScoredDay day;
    const Ear ear;
    day.key(key);
    QCOMPARE(Ear::said(), QStringList{words});
    QVERIFY(Ear::saidFirst());
    QCOMPARE(Ear::focused().size(), goesOn ? 1 : 0);
}

void TestScreenReader::undoIsSaid() {
    ScoredDay day;
    day.key(Qt::Key_S);
    const Ear ear;
    day.key(Qt::Key_Z);
    QTRY_COMPARE_WITH_TIMEOUT(Ear::said(), QStringList{QStringLiteral("Undone: 1 decision(s)")}, patience);
    // The key before may still bring news of its own row.
    QTRY_VERIFY_WITH_TIMEOUT(Ear::saidBeforeLastFocus(), patience);
}

void TestScreenReader::messagesAreSaidEachTime() {
    QWidget window;
    NoticeBar bar(&window);
    FlawLabel flaw(&window);
    window.show();
    const Ear ear;
    bar.showNotice(QStringLiteral("2 links copied"));
    bar.showNotice(QStringLiteral("2 links copied"));
    bar.showWarning(QStringLiteral("No connection."), NextStep::Retry);
    bar.showNotice(QStringLiteral("1 link copied"));
    flaw.setFlaw(QStringLiteral("This is no address."));
    QCOMPARE(Ear::said(),
             (QStringList{QStringLiteral("2 links copied"), QStringLiteral("2 links copied"),
                          QStringLiteral("Problem: No connection."), QStringLiteral("1 link copied"),
                          QStringLiteral("This is no address.")}));
}

void TestScreenReader::pagesAreTabsAndNamed() {
    ScoredDay day;
    QToolButton *first = nullptr;
    for (QToolButton *button : day.program.window().findChildren<QToolButton *>()) {
        if (button->property("page").toBool() && button->isVisible() &&
            button->text() == QLatin1String("Papers"))
            first = button;
    }
    QVERIFY(first);
    QAccessibleInterface *tabs = accessOf(first)->parent();
    QCOMPARE(tabs->role(), QAccessible::PageTabList);
    QCOMPARE(namesOf(tabs), (QStringList{QStringLiteral("Papers"), QStringLiteral("Criteria"),
                                         QStringLiteral("Digest"), QStringLiteral("History")}));
    const Ear ear;
    for (int page = 3; page >= 0; --page) {
        Ear::forget();
        QTest::keyClick(&day.program.window(), Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(Ear::said(), QStringList{namesOf(tabs).at(page)});
        QVERIFY(Ear::saidFirst());
        QCOMPARE(tabs->child(page)->role(), QAccessible::PageTab);
        QVERIFY(tabs->child(page)->state().selected);
        QVERIFY(!tabs->child(page)->state().checkable);
        QVERIFY(!tabs->child((page + 1) % 4)->state().selected);
    }
    tabs->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(tabs->child(1)->state().selected);
}

void TestScreenReader::promptsAreTabs() {
    PageTabs prompts(4);
    for (const PromptKind kind : promptKinds)
        prompts.add(promptTitle(kind));
    QAccessibleInterface *tabs = accessOf(prompts.findChild<QToolButton *>())->parent();
    QCOMPARE(tabs->role(), QAccessible::PageTabList);
    QCOMPARE(tabs->childCount(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(tabs->child(i)->role(), QAccessible::PageTab);
        QCOMPARE(bool(tabs->child(i)->state().selected), i == 0);
    }
}

void TestScreenReader::whatOpensIsSaid() {
    ScoredDay day;
    const Ear ear;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QVERIFY(day.program.window().findChild<KeysOverlay *>());
    QVERIFY2(Ear::said().value(0).startsWith(QLatin1String("Keyboard shortcuts, ")),
             qPrintable(Ear::said().join(u'|')));
    day.key(Qt::Key_Escape);
    QTRY_VERIFY(!day.program.window().findChild<KeysOverlay *>());

    const auto title = [&] {
        const QModelIndex current = day.program.table().currentIndex();
        return current.siblingAtColumn(int(PaperColumn::Title)).data().toString();
    };
    Ear::forget();
    day.key(Qt::Key_F);
    QTRY_COMPARE(Ear::focused().value(Ear::focused().size() - 1), title());
    Ear::forget();
    day.key(Qt::Key_S); // the next one is read as well, after what was done
    QTRY_COMPARE(Ear::focused().value(Ear::focused().size() - 1), title());
    QCOMPARE(Ear::said(), QStringList{QStringLiteral("Kept")});
    QVERIFY(Ear::saidFirst());
    Ear::forget();
    day.key(Qt::Key_Escape); // back to the table: to its row, not only to the table
    QTRY_COMPARE(Ear::focused().value(Ear::focused().size() - 1), title());
}

void TestScreenReader::comboBoxesSayLabelAndValue() {
    installInterfaces();
    QWidget window;
    auto *label = new QLabel(QStringLiteral("&Theme"), &window);
    auto *box = new QComboBox(&window);
    box->addItems({QStringLiteral("Light"), QStringLiteral("Dark")});
    label->setBuddy(box);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const Ear ear;
    QAccessibleInterface *access = accessOf(box);
    QCOMPARE(access->role(), QAccessible::ComboBox);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Theme"));
    QCOMPARE(access->text(QAccessible::Value), QStringLiteral("Light"));
    QVERIFY(access->textInterface());
    QCOMPARE(access->textInterface()->text(0, access->textInterface()->characterCount()),
             QStringLiteral("Light"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(Ear::said(), QStringList{QStringLiteral("Dark")});
    QCOMPARE(access->textInterface()->text(0, 4), QStringLiteral("Dark"));
}

void TestScreenReader::detailsAreReadInOrder() {
    DetailsPane pane;
    pane.showPaper(paperWithAll());
    QAccessibleInterface *details = accessOf(pane.view());
    QCOMPARE(details->text(QAccessible::Name), QStringLiteral("Paper"));
    const QStringList names = namesOf(details);
    QCOMPARE(names.mid(0, 5),
             (QStringList{QStringLiteral("Kernels of L2"), QStringLiteral("By Ann Moss, Bert Fern"),
                          QStringLiteral("Relevance 9, Novelty 8, some-model, criteria v3"),
                          QStringLiteral("Comment: About the matter"),
                          QStringLiteral("Abstract: We look at kernels.")}));
    QCOMPARE(
        names.mid(5),
        (QStringList{QStringLiteral("Papers by Ann Moss, or follow them"),
                     QStringLiteral("Papers by Bert Fern, or follow them"),
                     QStringLiteral("The abstract page at arXiv"), QStringLiteral("The PDF at arXiv"),
                     QStringLiteral("The paper as a web page at arXiv"), QStringLiteral("More like this")}));
    QCOMPARE(details->child(0)->role(), QAccessible::Heading);
    QCOMPARE(details->child(4)->role(), QAccessible::Paragraph);
    QCOMPARE(details->child(5)->role(), QAccessible::Link);
    QCOMPARE(details->textInterface()->text(0, 7), QStringLiteral("Kernels")); // and letter by letter
}

void TestScreenReader::tabInDetailsIsNeverSilent() {
    ScoredDay day;
    const Ear ear;
    QWidget *view = partOf<DetailsPane>(day.program.papers()).view();
    view->setFocus(Qt::TabFocusReason);
    const QStringList names = namesOf(accessOf(view));
    QTRY_COMPARE(Ear::focused().value(Ear::focused().size() - 1), names.first());
    for (qsizetype i = 1; i < names.size(); ++i) {
        Ear::forget();
        day.key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), view);
        QCOMPARE(Ear::focused(), QStringList{names.at(i)});
        QVERIFY(accessOf(view)->child(int(i))->state().focused);
    }
    day.key(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != view);
    day.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_COMPARE(Ear::focused().value(Ear::focused().size() - 1), names.last());
    Ear::forget();
    day.key(Qt::Key_J); // another paper: its title
    QCOMPARE(Ear::focused().value(Ear::focused().size() - 1), namesOf(accessOf(view)).first());
}

void TestScreenReader::oneObjectHasTheFocus() {
    ScoredDay day;
    auto *sidebar = day.program.window().findChild<Sidebar *>();
    const auto focusedLines = [&] {
        QStringList lines;
        for (int i = 0; i < accessOf(sidebar)->childCount(); ++i) {
            if (accessOf(sidebar)->child(i)->state().focused)
                lines << accessOf(sidebar)->child(i)->text(QAccessible::Name);
        }
        return lines;
    };
    QCOMPARE(accessOf(sidebar)->role(), QAccessible::List);
    QVERIFY(sidebar->currentIndex().isValid());
    QCOMPARE(focusedLines(), QStringList());
    const Ear ear;
    sidebar->setFocus(Qt::TabFocusReason);
    const QString line = sidebar->currentIndex().data(Qt::AccessibleTextRole).toString();
    QCOMPARE(focusedLines(), QStringList{line});
    QTRY_COMPARE(Ear::focused().value(Ear::focused().size() - 1), line); // the line, after the list
    Ear::forget();
    day.key(Qt::Key_Down);
    QCOMPARE(Ear::focused(), QStringList{sidebar->currentIndex().data(Qt::AccessibleTextRole).toString()});
}

void TestScreenReader::partsStandInTheirVisibleOrder() {
    ScoredDay day;
    const auto splitters = day.program.window().findChildren<QSplitter *>();
    QVERIFY(splitters.size() > 4);
    for (QSplitter *splitter : splitters) {
        for (int part = 0; part < splitter->count(); ++part)
            QCOMPARE(accessOf(splitter)->child(part)->object(), splitter->widget(part));
    }
}

void TestScreenReader::tabFromTheTableGoesToTheDetails() {
    ScoredDay day;
    const auto stops = [&](int count) {
        QList<QWidget *> met;
        for (int i = 0; i < count; ++i) {
            QWidget *before = QApplication::focusWidget();
            while (QApplication::focusWidget() == before)
                day.key(Qt::Key_Tab);
            met << QApplication::focusWidget();
        }
        return met;
    };
    PapersPage &page = day.program.papers();
    day.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), page.window()->findChild<Sidebar *>()); // and the search before it
    partOf<PaperView>(page).setFocus();
    const QList<QWidget *> after = stops(14);
    QCOMPARE(after.first(), partOf<DetailsPane>(page).view());
    const auto placeOf = [&](const QWidget *group) {
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (group->isAncestorOf(after.at(i)))
                return i;
        }
        return qsizetype(-1);
    };
    QVERIFY(placeOf(&partOf<DayMap>(page)) > 0);
    for (qsizetype i = 0; i < placeOf(&partOf<DayMap>(page)); ++i)
        QVERIFY(partOf<DetailsPane>(page).isAncestorOf(after.at(i)));
}

WINNOW_TEST(TestScreenReader, QApplication)

} // namespace screenreadertest

#include "tst_screenreader.moc"
