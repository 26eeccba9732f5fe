#include "tests/support/parts.h"
#include "tests/support/testmain.h"
#include "tests/ui/program.h"
#include "ui/commands/actions.h"
#include "ui/commands/keysoverlay.h"
#include "ui/common/keybutton.h"
#include "ui/papers/details/detailspane.h"
#include "ui/settings/keystab.h"

#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>
#include <functional>

namespace keystest {

using namespace winnow;

namespace {

QKeySequence key(const char *text) {
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

void forEachSpec(const std::function<void(const ActionSpec &)> &visit) {
    for (const ActionGroup &group : actionGroups()) {
        for (const ActionSpec &spec : group.actions)
            visit(spec);
    }
}

QTreeWidgetItem *lineOf(const KeysTab &tab, const QString &label) {
    const auto found =
        tab.findChild<QTreeWidget *>()->findItems(label, Qt::MatchExactly | Qt::MatchRecursive, 0);
    return found.isEmpty() ? nullptr : found.first();
}

constexpr quint32 firstOfRow = 10; // the code of the key of "1" under X11 and Wayland

// Presses a key of the digits' row, which writes `text`, as a platform does: shortcuts go first.
void pressOfRow(QWidget &widget, int place, const QString &text) {
    const int code = text.at(0).toUpper().unicode(); // so Qt names keys that have no name of their own
    if (qt_sendShortcutOverrideEvent(&widget, 0, code, {}, text))
        return;
    QKeyEvent event(QEvent::KeyPress, code, {}, firstOfRow + quint32(place), quint32(code), 0, text);
    QApplication::sendEvent(&widget, &event);
}

constexpr std::array rates{ActionId::Rate1, ActionId::Rate2, ActionId::Rate3, ActionId::Rate4,
                           ActionId::Rate5, ActionId::Rate6, ActionId::Rate7, ActionId::Rate8,
                           ActionId::Rate9, ActionId::Rate10};

// A window with a widget of triage, as the table is one, that has the focus.
struct TriageWindow {
    Actions actions;
    QWidget window;
    QWidget *table = new QWidget(&window);
    QStringList acts; // that were set off

    TriageWindow() {
        table->setFocusPolicy(Qt::StrongFocus);
        actions.attach(ActionScope::Window, &window);
        actions.attach(ActionScope::Triage, table);
        forEachSpec([this](const ActionSpec &spec) {
            QObject::connect(actions[spec.id], &QAction::triggered, table,
                             [this, id = spec.id] { acts << actionName(id); });
        });
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("no window");
        window.activateWindow();
        table->setFocus();
    }
};

QString keepKey(Program &program) {
    for (const auto *button : partOf<DetailsPane>(program.papers()).findChildren<KeyButton *>()) {
        if (button->text() == QLatin1String("Keep"))
            return button->accessibleDescription();
    }
    return {};
}

} // namespace

class TestKeys final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tableIsWhole();
    void everyKeyOfTheDesign_data();
    void everyKeyOfTheDesign();
    void theDigitsRowRatesInEveryLayout_data();
    void theDigitsRowRatesInEveryLayout();
    void aKeyOfTheReadersOwnGoesBeforeTheDigitsRow();
    void theDigitsRowIsTypedIntoAField();
    void settingIsReadAndWritten_data();
    void settingIsReadAndWritten();
    void bareKeysActOnlyWhereNothingIsTyped_data();
    void bareKeysActOnlyWhereNothingIsTyped();
    void reboundKeyActsAtOnce();
    void tabRefusesTwoActsOnOneKeyUntilSwapped();
    void tabResets();
    void overlayShowsTheKeysAsTheyStand();
};

void TestKeys::tableIsWhole() {
    QSet<ActionId> seen;
    const KeyMap keys;
    forEachSpec([&](const ActionSpec &spec) {
        QVERIFY2(!seen.contains(spec.id), qPrintable(actionName(spec.id)));
        seen.insert(spec.id);
        QVERIFY2(spec.keys.size() <= 3, qPrintable(actionName(spec.id))); // the settings have three fields
        for (const QKeySequence &own : keys.keys(spec.id))
            QVERIFY2(!keys.rival(spec.id, own), qPrintable(actionName(spec.id) + own.toString()));
    });
    QCOMPARE(seen.size(), QMetaEnum::fromType<ActionId>().keyCount());
}

void TestKeys::everyKeyOfTheDesign_data() {
    QTest::addColumn<ActionId>("id");
    const auto row = [](const char *text, ActionId id) { QTest::newRow(text) << id; };
    row("J", ActionId::NextPaper);
    row("K", ActionId::PreviousPaper);
    row("N", ActionId::NextUntriaged);
    row("P", ActionId::PreviousUntriaged);
    row("Space", ActionId::ScrollOrNext);
    row("S", ActionId::Keep);
    row("E", ActionId::Skip);
    row("L", ActionId::Later);
    row("U", ActionId::ClearDecision);
    row("Z", ActionId::Undo);
    row("Ctrl+Z", ActionId::Undo);
    row("Ctrl+Shift+Z", ActionId::Redo);
    row("Return", ActionId::OpenAbstract);
    row("Enter", ActionId::OpenAbstract);
    row("O", ActionId::OpenAbstract);
    row("Ctrl+Return", ActionId::OpenPdf);
    row("Ctrl+Enter", ActionId::OpenPdf);
    row("/", ActionId::Find);
    row("Ctrl+F", ActionId::Find);
    row("Ctrl+C", ActionId::CopyLinks);
    row("B", ActionId::CopyBibTeX);
    row("F5", ActionId::FetchToday);
    row("Ctrl+R", ActionId::Score);
    row("Ctrl+E", ActionId::ExportDigest);
    row("?", ActionId::ShowKeys);
    row("F", ActionId::FocusPass);
    row("G", ActionId::FoldGroup);
    row("Shift+G", ActionId::UnfoldGroups);
    row("0", ActionId::Rate10);
    row("Backspace", ActionId::ClearRate);
}

// Pressed in a widget of triage, as the table is one.
void TestKeys::everyKeyOfTheDesign() {
    QFETCH(ActionId, id);
    const Actions actions;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *table = new QWidget;
    table->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(table);
    actions.attach(ActionScope::Window, &window);
    actions.attach(ActionScope::Triage, table);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    table->setFocus();
    QTRY_VERIFY(table->hasFocus());
    const QSignalSpy triggered(actions[id], &QAction::triggered);
    const QKeyCombination pressed = key(QTest::currentDataTag())[0];
    QTest::keyClick(table, pressed.key(), pressed.keyboardModifiers());
    QCOMPARE(triggered.count(), 1);
}

// What the keys from "1" to "0" write without Shift.
void TestKeys::theDigitsRowRatesInEveryLayout_data() {
    QTest::addColumn<QString>("row");
    QTest::newRow("English") << QStringLiteral("1234567890");
    QTest::newRow("French") << QString::fromUtf8("&é\"'(-è_çà");
    QTest::newRow("Belgian") << QString::fromUtf8("&é\"'(§è!çà");
    QTest::newRow("Czech") << QString::fromUtf8("+ěščřžýáíé");
    QTest::newRow("Lithuanian") << QString::fromUtf8("ąčęėįšųū90");
}

void TestKeys::theDigitsRowRatesInEveryLayout() {
    QFETCH(QString, row);
    TriageWindow shown;
    QTRY_VERIFY(shown.table->hasFocus());
    QStringList expected;
    for (int place = 0; place < row.size(); ++place) {
        pressOfRow(*shown.table, place, row.mid(place, 1));
        expected << actionName(rates.at(size_t(place)));
        QCOMPARE(shown.acts, expected);
    }
}

void TestKeys::aKeyOfTheReadersOwnGoesBeforeTheDigitsRow() {
    TriageWindow shown;
    QTRY_VERIFY(shown.table->hasFocus());
    shown.actions.setKeys(KeyMap::fromSetting({QStringLiteral("Keep=("), QStringLiteral("Skip=6"),
                                               QStringLiteral("Rate6="), QStringLiteral("Rate7=")}));
    pressOfRow(*shown.table, 4, QStringLiteral("("));
    pressOfRow(*shown.table, 5, QStringLiteral("-"));
    pressOfRow(*shown.table, 6, QString::fromUtf8("è"));
    QCOMPARE(shown.acts, (QStringList{QStringLiteral("Keep"), QStringLiteral("Skip")}));
    QKeyEvent modified(QEvent::KeyPress, Qt::Key_2, Qt::AltModifier, firstOfRow + 1, Qt::Key_2, 0);
    QApplication::sendEvent(shown.table, &modified);
    QCOMPARE(shown.acts.size(), 2);
}

void TestKeys::theDigitsRowIsTypedIntoAField() {
    TriageWindow shown;
    auto *field = new QLineEdit(shown.table);
    field->show();
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    const QString row = QString::fromUtf8("&é\"'(-è_çà");
    for (int place = 0; place < row.size(); ++place)
        pressOfRow(*field, place, row.mid(place, 1));
    QCOMPARE(field->text(), row);
    QCOMPARE(shown.acts, QStringList());
}

void TestKeys::settingIsReadAndWritten_data() {
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("kept"); // what of them is written again
    const QStringList own;
    QTest::newRow("none") << own << own;
    QTest::newRow("one") << QStringList{QStringLiteral("Keep=Y")} << QStringList{QStringLiteral("Keep=Y")};
    QTest::newRow("two keys") << QStringList{QStringLiteral("Keep=Y"), QStringLiteral("Keep=Ctrl+,")}
                              << QStringList{QStringLiteral("Keep=Y"), QStringLiteral("Keep=Ctrl+,")};
    QTest::newRow("no key") << QStringList{QStringLiteral("Skip=")} << QStringList{QStringLiteral("Skip=")};
    QTest::newRow("as it was") << QStringList{QStringLiteral("Keep=S")} << own;
    QTest::newRow("unknown act") << QStringList{QStringLiteral("Fly=Y")} << own;
    QTest::newRow("unknown key") << QStringList{QStringLiteral("Keep=Hyper+Foo")} << own;
    QTest::newRow("equals sign") << QStringList{QStringLiteral("Keep==")}
                                 << QStringList{QStringLiteral("Keep==")};
}

void TestKeys::settingIsReadAndWritten() {
    QFETCH(QStringList, lines);
    const QTemporaryDir folder;
    SettingsStore store(folder.filePath(QStringLiteral("settings.ini")));
    Settings settings = SettingsStore::defaults();
    settings.keys = lines;
    QVERIFY(store.save(settings));
    QTEST(KeyMap::fromSetting(store.load().keys).toSetting(), "kept");
    QCOMPARE(store.warnings(), QStringList());
}

void TestKeys::bareKeysActOnlyWhereNothingIsTyped_data() {
    QTest::addColumn<QString>("place");
    QTest::newRow("search box") << QStringLiteral("search");
    QTest::newRow("criteria") << QStringLiteral("criteria");
    QTest::newRow("note") << QStringLiteral("note");
}

void TestKeys::bareKeysActOnlyWhereNothingIsTyped() {
    QFETCH(QString, place);
    Program program;
    program.startWithSampleDay();
    program.table().setFocus();
    QWidget *field = nullptr;
    if (place == QLatin1String("search")) {
        QTest::keyClick(&program.table(), Qt::Key_Slash);
    } else if (place == QLatin1String("criteria")) {
        QTest::keyClick(&program.window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(!program.table().isVisible());
        for (auto *edit : program.window().findChildren<QPlainTextEdit *>()) {
            if (edit->isVisible() && !edit->isReadOnly())
                edit->setFocus();
        }
    } else {
        field = program.window().findChild<QWidget *>(QStringLiteral("noteEdit"));
        if (!field)
            QSKIP("no note field");
        QTest::keyClick(&program.table(), Qt::Key_W);
    }
    QTRY_VERIFY(QApplication::focusWidget() != nullptr && QApplication::focusWidget() != &program.table());
    field = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(field) || field->inputMethodQuery(Qt::ImEnabled).toBool());
    QTest::keyClicks(field, QStringLiteral("selujknpbozf 1?/"));
    QVERIFY(!program.window().findChild<KeysOverlay *>());
    QCOMPARE(QApplication::focusWidget(), field);
    for (const Decision decision : {Decision::Keep, Decision::Skip, Decision::Later})
        QCOMPARE(program.decided(decision), 0);
    const auto *line = qobject_cast<QLineEdit *>(field);
    const auto *edit = qobject_cast<QPlainTextEdit *>(field);
    const QString text = line ? line->text() : edit ? edit->toPlainText() : QString();
    if (line || edit)
        QVERIFY2(text.contains(QStringLiteral("selujknpbozf 1?/")), qPrintable(text));
}

void TestKeys::reboundKeyActsAtOnce() {
    Program program;
    program.startWithSampleDay();
    Settings settings = SettingsStore::defaults();
    settings.firstStartDone = true;
    settings.keys = QStringList{QStringLiteral("Keep=Y"), QStringLiteral("Undo=X")};
    program.configure(settings);
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(program.rows() > 0 && program.table().currentIndex().isValid(), patience);
    program.table().setFocus();
    QTRY_COMPARE(keepKey(program), QStringLiteral("Key y")); // on the button
    QTest::keyClick(&program.table(), Qt::Key_S);            // does nothing now
    QTest::keyClick(&program.table(), Qt::Key_Y);
    QTRY_COMPARE_WITH_TIMEOUT(program.decided(Decision::Keep), 1, patience);
    QTest::keyClick(&program.table(), Qt::Key_X);
    QTRY_COMPARE_WITH_TIMEOUT(program.decided(Decision::Keep), 0, patience);
}

void TestKeys::tabRefusesTwoActsOnOneKeyUntilSwapped() {
    KeysTab tab;
    tab.resize(600, 500);
    tab.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tab));
    tab.activateWindow();
    QTreeWidgetItem *keep = lineOf(tab, QStringLiteral("Keep and next"));
    QVERIFY(keep);
    tab.findChild<QTreeWidget *>()->setCurrentItem(keep);
    auto *field = tab.findChild<QKeySequenceEdit *>(QStringLiteral("key0"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_J);
    auto *take = tab.findChild<QPushButton *>(QStringLiteral("takeKey"));
    QTRY_VERIFY(take->isVisible()); // once the field has waited for more keys
    const auto *flaw = tab.findChild<QLabel *>(QStringLiteral("keyConflict"));
    QVERIFY2(flaw->text().contains(QStringLiteral("Next paper")), qPrintable(flaw->text()));
    QVERIFY(!tab.check());
    QTest::mouseClick(take, Qt::LeftButton);
    QVERIFY(tab.check());
    QVERIFY(!take->isVisible());
    Settings settings;
    tab.readSettings(settings);
    const KeyMap keys = KeyMap::fromSetting(settings.keys);
    QCOMPARE(keys.keys(ActionId::Keep), QList<QKeySequence>{key("J")});
    QCOMPARE(keys.keys(ActionId::NextPaper), QList<QKeySequence>{key("S")});
}

void TestKeys::tabResets() {
    KeysTab tab;
    Settings settings;
    settings.keys = QStringList{QStringLiteral("Keep=Y"), QStringLiteral("Skip=X")};
    tab.showSettings(settings);
    QTreeWidgetItem *keep = lineOf(tab, QStringLiteral("Keep and next"));
    QCOMPARE(keep->text(1), QStringLiteral("Y"));
    tab.findChild<QTreeWidget *>()->setCurrentItem(keep);
    tab.findChild<QPushButton *>(QStringLiteral("resetKeys"))->click();
    Settings now;
    tab.readSettings(now);
    QCOMPARE(now.keys, QStringList{QStringLiteral("Skip=X")});
    tab.findChild<QPushButton *>(QStringLiteral("resetAllKeys"))->click();
    tab.readSettings(now);
    QCOMPARE(now.keys, QStringList());
}

void TestKeys::overlayShowsTheKeysAsTheyStand() {
    Program program;
    Settings settings = SettingsStore::defaults();
    settings.keys = QStringList{QStringLiteral("Keep=Y")};
    program.configure(settings);
    program.startWithSampleDay();
    program.table().setFocus();
    QTest::keyClick(&program.table(), Qt::Key_Question);
    const auto *overlay = program.window().findChild<KeysOverlay *>();
    QVERIFY(overlay && overlay->isVisible());
    const auto *text = overlay->findChild<QTextBrowser *>();
    QVERIFY(text->hasFocus());
    const QStringList lines = text->toPlainText().split(QLatin1Char('\n'));
    const auto at = lines.indexOf(QStringLiteral("Keep and next"));
    QVERIFY2(at > 0 && lines.at(at - 1) == QLatin1String("Y"), qPrintable(text->toPlainText()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!program.window().findChild<KeysOverlay *>());
    QVERIFY(program.table().hasFocus());
    QTest::keyClick(&program.table(), Qt::Key_Y);
    QTRY_COMPARE_WITH_TIMEOUT(program.decided(Decision::Keep), 1, patience);
}

WINNOW_TEST(TestKeys, QApplication)

} // namespace keystest

#include "tst_keys.moc"
