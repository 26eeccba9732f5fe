#include "tests/support/parts.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "ui/common/messages/messages.h"
#include "ui/criteria/criteriapage.h"
#include "ui/criteria/prompts/promptedit.h"
#include "ui/criteria/reading/readingmenu.h"
#include "ui/criteria/reading/readingpanel.h"
#include "ui/criteria/reading/readingview.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

namespace readingpaneltest {

using namespace winnow;
using Kind = ReadPart::Kind;

// What was read out of the criteria, beside them: in a panel of its own, and in the page.
class TestReadingPanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsAllThatWasRead();
    void saysWhenNothingWasRead();
    void keepsFoldsAndPlaceWhileTyping();
    void followsTheTextAndShowsThePlace();
    void isHeardAsWhatItIs();
    void textsAreWholeAtEveryWidth();
    void offersWhatAPartCanBe();
    void writesACorrectionIntoTheText();
    void aVersionToLookAtIsNotWrittenTo();
    void leavesATextAloneThatWentOn();
    void offersToFollowAuthors();

private:
    void open();
    void type(const char *prompt); // and wait until it was read
    void click(const QString &text);
    QAction *action(const QString &text); // of the menu that is open
    QModelIndex line(const QString &text, const QModelIndex &below = {});
    QStringList shown(const QModelIndex &below = {}, const QString &indent = {});
    ReadingPanel &panel() { return m_page ? partOf<ReadingPanel>(*m_page) : *m_panel; }
    ReadingView &view() { return partOf<ReadingView>(panel()); }
    QToolButton &button() { return *panel().findChild<QToolButton *>(QStringLiteral("correctReading")); }
    PromptEdit *editor() {
        return m_page->findChild<QWidget *>(QStringLiteral("workingPrompts"))
            ->findChild<PromptEdit *>(QStringLiteral("scoringPrompt"));
    }

    std::unique_ptr<TempLibrary> m_library;
    Messages m_messages;
    std::unique_ptr<CriteriaPage> m_page;
    std::unique_ptr<ReadingPanel> m_panel;
};

namespace {

// A prompt of words, each read as the test says.
class Prompt final {
public:
    Prompt &add(const char *words, Kind kind, int topic = -1,
                ReadPart::Reason reason = ReadPart::Reason::None) {
        const QString piece = QString::fromUtf8(words);
        if (kind == Kind::Topic)
            read.topics.emplace_back().name = piece;
        if (kind == Kind::Wish && topic < 0)
            read.wishes << piece;
        if (kind == Kind::Author)
            read.authors << piece;
        read.parts.push_back({kind, reason, topic, text.size(), piece.size()});
        text += piece + u'\n';
        return *this;
    }
    QString text;
    TopicList read;
};

} // namespace

void TestReadingPanel::init() {
    m_panel = std::make_unique<ReadingPanel>();
    m_panel->resize(280, 600);
    m_panel->show();
}

void TestReadingPanel::cleanup() {
    m_page.reset();
    m_panel.reset();
    m_library.reset();
}

void TestReadingPanel::open() {
    m_library = std::make_unique<TempLibrary>();
    m_page = std::make_unique<CriteriaPage>(**m_library, m_messages);
    m_page->resize(900, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    QSignalSpy shown(m_page.get(), &CriteriaPage::promptsShown);
    m_page->refresh();
    QTRY_VERIFY(!shown.isEmpty());
}

void TestReadingPanel::type(const char *prompt) {
    QTRY_VERIFY(view().model()->rowCount() > 0);
    QSignalSpy read(view().model(), &QAbstractItemModel::dataChanged);
    editor()->setPlainText(QString::fromUtf8(prompt));
    QTRY_VERIFY(!read.isEmpty());
}

QModelIndex TestReadingPanel::line(const QString &text, const QModelIndex &below) {
    const QAbstractItemModel *model = view().model();
    for (int row = 0; row < model->rowCount(below); ++row) {
        const QModelIndex index = model->index(row, 0, below);
        if (index.data().toString() == text)
            return index;
        if (const QModelIndex deeper = line(text, index); deeper.isValid())
            return deeper;
    }
    return {};
}

QStringList TestReadingPanel::shown(const QModelIndex &below, const QString &indent) {
    QStringList all;
    const QAbstractItemModel *model = view().model();
    for (int row = 0; row < model->rowCount(below); ++row) {
        const QModelIndex index = model->index(row, 0, below);
        const QString reason = index.data(ReadingTree::ReasonRole).toString();
        all << indent + index.data(ReadingTree::SignRole).toString() + index.data().toString() +
                   (reason.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(reason));
        all += shown(index, indent + u' ');
    }
    return all;
}

void TestReadingPanel::click(const QString &text) {
    const QModelIndex index = line(text);
    QVERIFY2(index.isValid(), qPrintable(text));
    view().scrollTo(index);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(index).center());
}

QAction *TestReadingPanel::action(const QString &text) {
    for (const QMenu *menu : panel().findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
    }
    return nullptr;
}

void TestReadingPanel::showsAllThatWasRead() {
    Prompt prompt;
    prompt.add("Reef fish", Kind::Topic, 0)
        .add("sonar", Kind::Wish, 0)
        .add("boats", Kind::Exclusion, 0)
        .add("Sea stars", Kind::Topic, 1)
        .add("anything on tides", Kind::Wish)
        .add("statistics", Kind::WeakWish)
        .add("toy models", Kind::Exclusion)
        .add("kelp", Kind::Keyword)
        .add("harbour", Kind::ExcludedKeyword)
        .add("fishing", Kind::Application)
        .add("Ada Example", Kind::Author)
        .add("9: perfect", Kind::LeftOut, -1, ReadPart::Reason::Rubric)
        .add("Dear model", Kind::LeftOut, -1, ReadPart::Reason::Introduction);
    panel().showReading(prompt.text, prompt.read);
    const char *lines =
        "Topics| Reef fish|  +sonar|  −boats| Sea stars|Wanted, any topic| +anything on tides|"
        "Not wanted, any topic| −toy models|Nice to have| ~statistics|Keywords| +kelp|"
        "Unwanted keywords| −harbour|Application keywords| fishing|Authors| Ada Example|"
        "Ignored| 9: perfect (scoring scale)| Dear model (introduction)";
    QCOMPARE(shown(), QString::fromUtf8(lines).split(u'|'));
    QVERIFY(view().isExpanded(line(QStringLiteral("Reef fish"))));
    QVERIFY(!view().isExpanded(line(QStringLiteral("Ignored")))); // calm: it is there for who looks
}

void TestReadingPanel::saysWhenNothingWasRead() {
    const auto *label = panel().findChild<QLabel *>(QStringLiteral("nothingRead"));
    Prompt prompt;
    prompt.add("Dear model", Kind::LeftOut, -1, ReadPart::Reason::Introduction);
    panel().showReading(prompt.text, prompt.read);
    QVERIFY(label->isVisible());
    QVERIFY(label->text().contains(QStringLiteral("1. Your topic")));
    prompt.add("anything on tides", Kind::Wish);
    panel().showReading(prompt.text, prompt.read);
    QVERIFY(!label->isVisible());
}

void TestReadingPanel::keepsFoldsAndPlaceWhileTyping() {
    Prompt prompt;
    prompt.add("Reef fish", Kind::Topic, 0).add("sonar", Kind::Wish, 0).add("Sea stars", Kind::Topic, 1);
    prompt.add("arms", Kind::Wish, 1).add("toy models", Kind::Exclusion);
    panel().showReading(prompt.text, prompt.read);
    view().collapse(line(QStringLiteral("Reef fish")));
    view().setCurrentIndex(line(QStringLiteral("toy models")));
    prompt.add("kelp", Kind::Wish).add("Dear model", Kind::LeftOut); // a group between, and one below
    panel().showReading(prompt.text, prompt.read);
    QVERIFY(!view().isExpanded(line(QStringLiteral("Reef fish"))));
    QVERIFY(view().isExpanded(line(QStringLiteral("Sea stars"))));
    QVERIFY(view().isExpanded(line(QStringLiteral("Wanted, any topic"))));
    QCOMPARE(view().currentIndex().data().toString(), QStringLiteral("toy models"));
    Prompt other;
    other.add("toy models", Kind::Exclusion);
    panel().showReading(other.text, other.read);
    QCOMPARE(shown(), QString::fromUtf8("Not wanted, any topic| −toy models").split(u'|'));
    QCOMPARE(view().currentIndex().data().toString(), QStringLiteral("toy models"));
}

void TestReadingPanel::followsTheTextAndShowsThePlace() {
    open();
    const QByteArray prompt = "1. Rivers\n   - Relevant: deltas\n" + QByteArray(200, '\n') +
                              "2. Seas\n   - Relevant: tides\n\n[PAPER LIST HERE]";
    type(prompt.constData());
    QTRY_VERIFY(line(QStringLiteral("tides")).isValid());
    QCOMPARE(line(QStringLiteral("tides")).parent().data().toString(), QStringLiteral("Seas"));
    click(QStringLiteral("Seas"));
    QCOMPARE(editor()->textCursor().selectedText(), QStringLiteral("Seas"));
    QVERIFY(editor()->viewport()->rect().contains(editor()->cursorRect()));
    QVERIFY(editor()->hasFocus());
    view().setFocus();
    view().setCurrentIndex(line(QStringLiteral("deltas")));
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(editor()->textCursor().selectedText(), QStringLiteral("deltas"));
    QCOMPARE(editor()->textCursor().block().text(), QStringLiteral("   - Relevant: deltas"));
}

void TestReadingPanel::isHeardAsWhatItIs() {
    Prompt prompt;
    prompt.add("Reef fish", Kind::Topic, 0).add("boats", Kind::Exclusion, 0);
    prompt.add("9: perfect", Kind::LeftOut, -1, ReadPart::Reason::Rubric);
    panel().showReading(prompt.text, prompt.read);
    const auto heard = [this](const char *text) {
        return line(QString::fromUtf8(text)).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(heard("Reef fish"), QStringLiteral("topic: Reef fish"));
    QCOMPARE(heard("boats"), QStringLiteral("not wanted: boats"));
    QCOMPARE(heard("9: perfect"), QStringLiteral("ignored, scoring scale: 9: perfect"));
    QCOMPARE(QAccessible::queryAccessibleInterface(&view())->text(QAccessible::Name),
             QStringLiteral("What Winnow found in the scoring prompt"));
}

void TestReadingPanel::textsAreWholeAtEveryWidth() {
    const char *names[]{"Learning Theory and Optimization", "Representations and Interpretability",
                        "Language Models from the Inside"};
    Prompt prompt;
    for (const char *name : names)
        prompt.add(name, Kind::Topic, int(prompt.read.topics.size()));
    panel().showReading(prompt.text, prompt.read);
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QFont font = view().font();
    font.setWeight(QFont::DemiBold);
    for (int width = 180; width < 360; ++width) {
        panel().resize(width, 400);
        for (const char *name : names) {
            const QModelIndex index = line(QString::fromUtf8(name));
            const QRect place = view().visualRect(index);
            const int room = view().roomOf(index);
            QVERIFY(place.left() + room <= view().viewport()->width());
            const QRect needed = QFontMetrics(font).boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap,
                                                                 index.data().toString());
            const QString where = QStringLiteral("%1 at %2").arg(QString::fromUtf8(name)).arg(width);
            QVERIFY2(place.height() >= needed.height(), qPrintable(where));
            QVERIFY2(place.height() <= needed.height() + 12,
                     qPrintable(where)); // nor is there a line to spare
        }
    }
}

void TestReadingPanel::offersWhatAPartCanBe() {
    Prompt prompt;
    prompt.add("Reef fish", Kind::Topic, 0)
        .add("boats", Kind::Exclusion, 0)
        .add("kelp & tides", Kind::Topic, 1);
    prompt.add("[PAPER LIST HERE]", Kind::LeftOut, -1, ReadPart::Reason::PaperList);
    panel().showReading(prompt.text, prompt.read);
    QVERIFY(!button().isEnabled()); // no line is marked
    view().setCurrentIndex(line(QStringLiteral("[PAPER LIST HERE]")));
    QVERIFY(!button().isEnabled());
    view().setCurrentIndex(line(QStringLiteral("Topics")));
    QVERIFY(!button().isEnabled());
    view().setCurrentIndex(line(QStringLiteral("boats")));
    QVERIFY(button().isEnabled());
    button().click();
    auto *menu = panel().findChild<ReadingMenu *>();
    QVERIFY(menu);
    QStringList checked;
    const QList<QMenu *> menus = menu->findChildren<QMenu *>() << menu;
    for (const QMenu *one : menus) {
        for (const QAction *action : one->actions()) {
            if (action->isChecked())
                checked << one->title().remove(u'&') + u'/' + action->text();
        }
    }
    QCOMPARE(checked, QStringList(QStringLiteral("not wanted/Reef fish")));
    QVERIFY(action(QStringLiteral("a topic"))->isEnabled());
    QVERIFY(action(QStringLiteral("to be ignored"))->isEnabled());
    menu->close();
    QTRY_VERIFY(!panel().findChild<ReadingMenu *>());
    const QPoint place =
        view().visualRect(view().currentIndex()).center(); // where the keyboard's menu key asks
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, view().viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(view().viewport(), &event);
    QVERIFY(panel().findChild<ReadingMenu *>());
    panel().findChild<ReadingMenu *>()->close();
}

void TestReadingPanel::writesACorrectionIntoTheText() {
    open();
    const QString before =
        QStringLiteral("1. Rivers\n   - Relevant: deltas\n   - Irrelevant: boats\n\n[PAPER LIST HERE]");
    type(qPrintable(before));
    QTRY_VERIFY(line(QStringLiteral("boats")).isValid());
    view().setCurrentIndex(line(QStringLiteral("boats")));
    button().click();
    QAction *topic = action(QStringLiteral("a topic"));
    QVERIFY(topic);
    topic->trigger();
    const QString after = QStringLiteral("1. Rivers\n   - Relevant: deltas\n2. boats\n\n[PAPER LIST HERE]");
    QTRY_COMPARE(editor()->text(), after);
    QTRY_COMPARE(line(QStringLiteral("boats")).parent().data().toString(), QStringLiteral("Topics"));
    QVERIFY(m_page->hasUnsavedChanges());
    editor()->undo(); // one step
    QCOMPARE(editor()->text(), before);
    QTRY_COMPARE(line(QStringLiteral("boats")).parent().data().toString(), QStringLiteral("Rivers"));
}

void TestReadingPanel::aVersionToLookAtIsNotWrittenTo() {
    Prompt prompt;
    prompt.add("Reef fish", Kind::Topic, 0);
    panel().showReading(prompt.text, prompt.read);
    view().setCurrentIndex(line(QStringLiteral("Reef fish")));
    QVERIFY(button().isEnabled());
    panel().setEditable(false);
    QVERIFY(!button().isEnabled());
}

void TestReadingPanel::leavesATextAloneThatWentOn() {
    open();
    QSignalSpy said(&m_messages, &Messages::noticed);
    const QString typed = QStringLiteral("1. Rivers\n\n[PAPER LIST HERE]");
    editor()->setPlainText(typed);
    Q_EMIT panel().rewritten(QStringLiteral("1. Rivers"), QStringLiteral("2. Seas"));
    QCOMPARE(editor()->text(), typed);
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("in the meantime")));
}

void TestReadingPanel::offersToFollowAuthors() {
    Prompt prompt;
    prompt.add("Ada Example", Kind::Author).add("Bo Sample", Kind::Author);
    panel().showReading(prompt.text, prompt.read);
    panel().setFollowed({QStringLiteral("BO SAMPLE")});
    QSignalSpy wanted(&panel(), &ReadingPanel::followRequested);
    view().setCurrentIndex(line(QStringLiteral("Bo Sample")));
    button().click();
    QVERIFY(!action(QStringLiteral("Bo Sample is followed"))->isEnabled());
    panel().findChild<ReadingMenu *>()->close();
    QTRY_VERIFY(!panel().findChild<ReadingMenu *>());
    view().setCurrentIndex(line(QStringLiteral("Ada Example")));
    button().click();
    action(QStringLiteral("Follow Ada Example"))->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("Ada Example"));
}

WINNOW_TEST(TestReadingPanel, QApplication)

} // namespace readingpaneltest

#include "tst_readingpanel.moc"
