#include "app/digest/markdownwriter.h"
#include "app/model/clock.h"
#include "app/run/runner.h"
#include "app/settings/secretstore.h"
#include "app/settings/settingsstore.h"
#include "tests/support/loopbackmodel.h"
#include "tests/support/testmain.h"
#include "tests/support/weekpapers.h"
#include "tests/ui/exportdigest.h"
#include "ui/common/messages/messages.h"
#include "ui/digest/digestpage.h"
#include "ui/digest/digestpreview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QToolButton>

namespace rangechoosertest {

using namespace winnow;

// The Digest tab over more than a day.
class TestRangeChooser final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithTheDay();
    void showsTheWeekAndItsNeighbours();
    void showsTheMonth();
    void showsDaysFromTo();
    void showsTheCurrentSearch();
    void saysWhatIsWrongWithASearch();
    void staysAtTheWeekWhenAnotherDayOfItIsOpened();
    void groupsTheDayOnlyWhenAsked();
    void contentsByTopicAreNumberedAsTheEntries();
    void frontMatterIsSeenAndKept();
    void exportsTheRange_data();
    void exportsTheRange();
    void proposesTheRangesName();
    void everyPartHasANameAndTheFocus();
    void emptyRangeSaysWhy();
    void previewOfVeryManyPapersEnds();
    void summaryIsAskedForOnlyAfterAYes();
    void summaryFailureIsSaid();

private:
    template <class Part>
    Part *part(const char *name) const {
        return m_page->findChild<Part *>(QLatin1String(name));
    }
    void choose(int kind) { part<QComboBox>("rangeKind")->setCurrentIndex(kind); }
    QString count() const { return part<QLabel>("digestCount")->text(); }
    QString words() const { return part<QLabel>("rangeWords")->text(); }
    QString headline() const { return part<QLabel>("emptyHeadline")->text(); }
    QString shown() const { return m_page->findChild<DigestPreview *>()->toPlainText(); }

    std::unique_ptr<TempLibrary> m_library;
    Messages m_messages;
    std::unique_ptr<DigestPage> m_page;
    Settings m_settings;
};

namespace {

enum Kind { Day, Week, Month, Days, Search };

} // namespace

void TestRangeChooser::init() {
    m_library = std::make_unique<TempLibrary>();
    storeWeek(**m_library);
    m_settings = SettingsStore::defaults();
    m_settings.digestFolder = m_library->folder();
    m_page = std::make_unique<DigestPage>(**m_library, m_messages);
    m_page->setSettings(m_settings);
    m_page->resize(800, 600);
    m_page->show();
    m_page->setDay(weeksMonday);
    QTRY_VERIFY(count().startsWith(QLatin1String("2 ")));
}

void TestRangeChooser::cleanup() {
    m_page.reset();
    m_library.reset();
}

void TestRangeChooser::beginsWithTheDay() {
    QCOMPARE(part<QComboBox>("rangeKind")->currentIndex(), int(Day));
    QVERIFY(words().contains(QLatin1String("2026")));
    QVERIFY(!part<QToolButton>("earlierRange")->isVisible());
    QVERIFY(!part<QDateEdit>("firstDay")->isVisible());
    QVERIFY(shown().startsWith(QLatin1String("Personalized Daily ArXiv Papers 2026-07-27")));
}

void TestRangeChooser::showsTheWeekAndItsNeighbours() {
    QTest::keyClick(part<QComboBox>("rangeKind"), Qt::Key_Down);
    QTRY_COMPARE(count(), QStringLiteral("4 paper(s) of 7 found"));
    QVERIFY(shown().startsWith(QLatin1String("ArXiv Papers 2026-W31 (2026-07-27 to 2026-08-02)")));
    QVERIFY(shown().contains(QLatin1String("Ask Ben.")));
    QCOMPARE(words(), QStringLiteral("27 Jul 2026 to 2 Aug 2026"));
    QTest::keyClick(part<QToolButton>("laterRange"), Qt::Key_Space);
    QTRY_COMPARE(count(), QStringLiteral("1 paper(s) of 1 found"));
    QVERIFY(shown().startsWith(QLatin1String("ArXiv Papers 2026-W32")));
    QTest::keyClick(part<QToolButton>("earlierRange"), Qt::Key_Space);
    QTRY_COMPARE(count(), QStringLiteral("4 paper(s) of 7 found"));
}

void TestRangeChooser::showsTheMonth() {
    choose(Month);
    QTRY_VERIFY(shown().startsWith(QLatin1String("ArXiv Papers 2026-07 (")));
    QCOMPARE(part<QToolButton>("laterRange")->accessibleName(), QStringLiteral("Next month"));
    part<QToolButton>("laterRange")->click();
    QTRY_VERIFY(shown().startsWith(QLatin1String("ArXiv Papers 2026-08 (")));
    QVERIFY(words().contains(QLatin1String("August 2026")));
}

void TestRangeChooser::showsDaysFromTo() {
    m_page->setDay(nextMonday); // the days follow what is open
    choose(Days);
    QTRY_VERIFY(shown().startsWith(QLatin1String("ArXiv Papers 2026-08-01 to 2026-08-03")));
    choose(Day);
    m_page->setDay(weeksMonday);
    choose(Days);
    QTRY_VERIFY(shown().startsWith(QLatin1String("ArXiv Papers 2026-07-01 to 2026-07-27")));
    part<QDateEdit>("lastDay")->setDate(nextMonday);
    QTRY_VERIFY(shown().startsWith(QLatin1String("ArXiv Papers 2026-07-01 to 2026-08-03")));
    QCOMPARE(count(), QStringLiteral("5 paper(s) of 8 found"));
    part<QDateEdit>("firstDay")->setDate(nextMonday.addDays(3)); // the wrong way round
    QTRY_VERIFY(shown().startsWith(QLatin1String("ArXiv Papers 2026-08-03 to 2026-08-06")));
    choose(Day);
    m_page->setDay(nextMonday); // but not those that were chosen
    choose(Days);
    QTRY_VERIFY(shown().startsWith(QLatin1String("ArXiv Papers 2026-08-03 to 2026-08-06")));
}

void TestRangeChooser::showsTheCurrentSearch() {
    choose(Search);
    QCOMPARE(headline(), QStringLiteral("No search yet"));
    QVERIFY(!part<QPushButton>("exportDigest")->isEnabled());
    m_page->setSearch(QStringLiteral("is:kept"));
    QTRY_COMPARE(count(), QStringLiteral("1 paper(s) of 1 found"));
    QVERIFY(shown().startsWith(QLatin1String("ArXiv Papers search: is:kept")));
    QCOMPARE(words(), QStringLiteral("is:kept"));
    choose(Day);
    QTRY_VERIFY(shown().startsWith(QLatin1String("Personalized Daily")));
    m_page->setSearch(QStringLiteral("<b>x</b>"));
    choose(Search);
    QCOMPARE(part<QLabel>("rangeWords")->textFormat(), Qt::PlainText);
}

void TestRangeChooser::saysWhatIsWrongWithASearch() {
    QSignalSpy failed(&m_messages, &Messages::errorOccurred);
    choose(Search);
    m_page->setSearch(QStringLiteral("autor:dao"));
    QTRY_COMPARE(headline(), QStringLiteral("The search can’t be read"));
    QCOMPARE(failed.size(), 0);
}

void TestRangeChooser::staysAtTheWeekWhenAnotherDayOfItIsOpened() {
    choose(Week);
    QTRY_COMPARE(count(), QStringLiteral("4 paper(s) of 7 found"));
    m_page->setDay(weeksMonday.addDays(4));
    QCOMPARE(count(), QStringLiteral("4 paper(s) of 7 found")); // was not even made anew
    m_page->setDay(nextMonday);
    QTRY_COMPARE(count(), QStringLiteral("1 paper(s) of 1 found"));
}

void TestRangeChooser::groupsTheDayOnlyWhenAsked() {
    auto *groups = part<QCheckBox>("digestGroups");
    QSignalSpy changed(m_page.get(), &DigestPage::settingsChanged);
    QVERIFY(!groups->isChecked());
    choose(Week);
    QVERIFY(groups->isChecked());
    QTRY_VERIFY(shown().contains(QLatin1String("Table of contents by topic")));
    groups->click();
    QTRY_VERIFY(shown().contains(QLatin1String("Table of contents with paper titles")));
    choose(Day);
    QVERIFY(!groups->isChecked());
    QVERIFY(changed.isEmpty() || !changed.last()[0].value<Settings>().digestByTopic);
    QTRY_VERIFY(shown().startsWith(QLatin1String("Personalized Daily")));
    groups->click();
    QTRY_VERIFY(shown().contains(QLatin1String("Table of contents by topic")));
    QVERIFY(changed.last()[0].value<Settings>().digestByTopic);
}

// Qt 6.4 begins each topic's list with 1 again.
void TestRangeChooser::contentsByTopicAreNumberedAsTheEntries() {
    choose(Week);
    QTRY_VERIFY(shown().contains(QLatin1String("Table of contents by topic")));
    QStringList numbers;
    QStringList expected;
    const QTextDocument *document = m_page->findChild<DigestPreview *>()->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (const QTextList *list = block.textList())
            numbers << list->itemText(block);
    }
    for (int number = 1; number <= 4; ++number)
        expected << QStringLiteral("%1.").arg(number);
    QCOMPARE(numbers, expected);
}

void TestRangeChooser::frontMatterIsSeenAndKept() {
    QSignalSpy changed(m_page.get(), &DigestPage::settingsChanged);
    part<QCheckBox>("frontMatter")->click();
    QTRY_VERIFY(shown().startsWith(QLatin1String("---\nday: 2026-07-27\n")));
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][0].value<Settings>().digestFrontMatter);
    m_settings.digestFrontMatter = false; // the settings dialog takes it back
    m_page->setSettings(m_settings);
    QTRY_VERIFY(shown().startsWith(QLatin1String("Personalized Daily")));
    QVERIFY(!part<QCheckBox>("frontMatter")->isChecked());
}

void TestRangeChooser::exportsTheRange_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("Markdown") << QStringLiteral("w.md") << QByteArray("# ArXiv Papers 2026-W31 ");
    QTest::newRow("web page") << QStringLiteral("w.html") << QByteArray("<title>ArXiv Papers 2026-W31 ");
    QTest::newRow("BibTeX") << QStringLiteral("w.bib") << QByteArray("2607.00003");
    QTest::newRow("RIS") << QStringLiteral("w.ris") << QByteArray("2607.00003");
    QTest::newRow("JSON") << QStringLiteral("w.json") << QByteArray("winnow-range-digest");
    QTest::newRow("PDF") << QStringLiteral("w.pdf") << QByteArray("%PDF-");
}

void TestRangeChooser::exportsTheRange() {
    QFETCH(QString, name);
    QFETCH(QByteArray, mark);
    choose(Week);
    QTRY_COMPARE(count(), QStringLiteral("4 paper(s) of 7 found"));
    QSignalSpy said(&m_messages, &Messages::noticed);
    exportDigest(*m_page, m_library->folder() + u'/' + name);
    QTRY_COMPARE(said.size(), 1);
    QFile file(m_library->folder() + u'/' + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains(mark), bytes.left(300).constData());
    QVERIFY(!bytes.contains("2607.00004"));
}

void TestRangeChooser::proposesTheRangesName() {
    choose(Week);
    QTRY_COMPARE(count(), QStringLiteral("4 paper(s) of 7 found"));
    m_page->chooseExport();
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY2(dialog->selectedFiles().value(0).endsWith(QLatin1String("/2026-W31.md")),
             qPrintable(dialog->selectedFiles().join(u' ')));
    dialog->reject();
}

void TestRangeChooser::everyPartHasANameAndTheFocus() {
    for (const int kind : {Day, Week, Month, Days, Search}) {
        choose(kind);
        for (const char *name : {"rangeKind", "earlierRange", "laterRange", "firstDay", "lastDay",
                                 "digestGroups", "frontMatter"}) {
            auto *widget = part<QWidget>(name);
            if (!widget->isVisible())
                continue;
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, name);
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(seen != nullptr && !seen->text(QAccessible::Name).isEmpty(), name);
        }
    }
}

void TestRangeChooser::emptyRangeSaysWhy() {
    choose(Days);
    part<QDateEdit>("firstDay")->setDate(QDate(2020, 1, 1));
    part<QDateEdit>("lastDay")->setDate(QDate(2020, 1, 2));
    QTRY_COMPARE(headline(), QStringLiteral("No papers"));
    m_settings.cutOffs = CutOffs{10, 10};
    m_page->setSettings(m_settings);
    part<QDateEdit>("firstDay")->setDate(nextMonday);
    part<QDateEdit>("lastDay")->setDate(nextMonday);
    QTRY_COMPARE(headline(), QStringLiteral("No papers reach the cut-offs"));
    part<QPushButton>("emptyStep")->click();
    QTRY_COMPARE(count(), QStringLiteral("1 paper(s) of 1 found"));
}

// The window would stand still while it shows a month's hundreds of papers.
void TestRangeChooser::previewOfVeryManyPapersEnds() {
    (void)valueOf(
        (*m_library)->listings().add(makeLargeListing(QStringLiteral("cs.LG"), QDate(2026, 9, 1), 130), {}));
    std::vector<ArxivId> ids;
    PaperQuery query;
    query.day = QDate(2026, 9, 1);
    for (const PaperRow &row : valueOf((*m_library)->search().papers(query)))
        ids.push_back(row.paper.id);
    (void)valueOf((*m_library)->marks().decide(ids, Decision::Keep));
    m_page->setDay(QDate(2026, 9, 1));
    choose(Month);
    QTRY_COMPARE(count(), QStringLiteral("130 paper(s) of 130 found"));
    QTRY_VERIFY(shown().contains(QLatin1String("Exports, copies and prints include 30 more paper(s)")));
    m_page->copy();
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1String("\n## ")), 130);
}

namespace {

// A page that can ask a model on loopback.
struct SummaryDesk {
    SummaryDesk(Library &library, const Settings &usual)
        : runner(library, clock), page(library, messages, &runner, &secrets) {
        Settings settings = usual;
        settings.model.provider = QStringLiteral("custom");
        settings.model.endpoint = model.base();
        settings.model.model = QStringLiteral("gpt-4o");
        settings.model.prices = QStringLiteral("gpt-4o\t2\t1\t2");
        page.setSettings(settings);
        page.resize(800, 600);
        page.show();
        page.setDay(weeksMonday);
        part<QComboBox>("rangeKind")->setCurrentIndex(Week);
    }
    template <class Part>
    Part *part(const char *name) const {
        return page.findChild<Part *>(QLatin1String(name));
    }
    QString shown() const { return page.findChild<DigestPreview *>()->toPlainText(); }

    LoopbackModel model;
    Clock clock;
    SecretStore secrets{nullptr, QStringLiteral("Winnow's tests")};
    Messages messages;
    Runner runner;
    DigestPage page;
};

} // namespace

void TestRangeChooser::summaryIsAskedForOnlyAfterAYes() {
    QVERIFY(!part<QPushButton>("summarizeDigest")->isVisible()); // nobody is there to be asked
    SummaryDesk desk(**m_library, m_settings);
    desk.model.interfere([](int, const LoopbackModel::Call &call) {
        return std::optional(
            LoopbackModel::completion(QStringLiteral("Tides rise."), QJsonDocument(call.body).toJson()));
    });
    QTRY_VERIFY(desk.part<QPushButton>("summarizeDigest")->isVisible());
    desk.part<QPushButton>("summarizeDigest")->click();
    QTRY_VERIFY(desk.part<QPushButton>("summaryYes")->isVisible());
    const QString price = desk.part<QLabel>("summaryPrice")->text();
    QVERIFY2(price.contains(u'$') && price.contains(QLatin1String("gpt-4o")), qPrintable(price));
    QCOMPARE(desk.model.calls().size(), size_t(0));
    desk.part<QPushButton>("summaryNo")->click();
    QVERIFY(!desk.part<QPushButton>("summaryYes")->isVisible());
    QCOMPARE(desk.model.calls().size(), size_t(0));

    desk.part<QPushButton>("summarizeDigest")->click();
    QTRY_VERIFY(desk.part<QPushButton>("summaryYes")->isVisible());
    desk.part<QPushButton>("summaryYes")->click();
    QTRY_VERIFY(desk.shown().contains(QLatin1String("Summary by gpt-4o:\nTides rise.")));
    QVERIFY(!desk.part<QPushButton>("summaryYes")->isVisible());
    QCOMPARE(desk.model.calls().size(), size_t(1));
    desk.page.copy();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("> Tides rise.")));
    desk.part<QToolButton>("laterRange")->click(); // another range has none
    QTRY_VERIFY(desk.shown().startsWith(QLatin1String("ArXiv Papers 2026-W32")));
    QVERIFY(!desk.shown().contains(QLatin1String("Tides rise.")));
}

void TestRangeChooser::summaryFailureIsSaid() {
    SummaryDesk desk(**m_library, m_settings);
    desk.model.interfere([](int, const LoopbackModel::Call &) {
        TestAnswer answer;
        answer.status = 503;
        return std::optional(answer);
    });
    QSignalSpy failed(&desk.messages, &Messages::warned);
    QTRY_VERIFY(desk.part<QPushButton>("summarizeDigest")->isVisible());
    desk.part<QPushButton>("summarizeDigest")->click();
    QTRY_VERIFY(desk.part<QPushButton>("summaryYes")->isVisible());
    desk.part<QPushButton>("summaryYes")->click();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().startsWith(QLatin1String("No summary was written.")));
    QVERIFY(desk.shown().startsWith(QLatin1String("ArXiv Papers 2026-W31")));
    QVERIFY(desk.part<QPushButton>("exportDigest")->isEnabled());
    desk.page.setSettings(m_settings); // which know no model
    desk.part<QPushButton>("summarizeDigest")->click();
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed[1][1].value<NextStep>(), NextStep::OpenScoring);
}

WINNOW_TEST(TestRangeChooser, QApplication)

} // namespace rangechoosertest

#include "tst_rangechooser.moc"
