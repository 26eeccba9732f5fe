#include "app/library/library.h"
#include "app/settings/settingsstore.h"
#include "tests/support/inventedpapers.h"
#include "tests/support/parts.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/ui/program.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/focus/focuscontroller.h"
#include "ui/settings/learningtab.h"
#include "ui/settings/settingsdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QSpinBox>
#include <QTabWidget>

namespace tastedesktest {

using namespace winnow;

namespace {

constexpr int papersOfADay = 36;

// The program over days of invented papers, under criteria that don't say what the reader wants: a reader of
// water, who has decided all of the first days.
class Reader final {
public:
    explicit Reader(int decidedDays) {
        Library library(program.path("library.db"));
        (void)valueOf(library.open());
        QFile digest(digestOf(InventedReader::OfMachines));
        if (!digest.open(QIODevice::ReadOnly))
            qFatal("no digest of the invented reader");
        (void)valueOf(library.criteria().save(*criteriaFromMarkdown(QString::fromUtf8(digest.readAll()))));
        for (int day = 0; day <= decidedDays; ++day) {
            add(library, day);
            if (day < decidedDays)
                (void)valueOf(library.marks().decideEach(decisions(day)));
        }
    }

    void start() {
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(program.rows(), papersOfADay, patience);
        QTRY_VERIFY_WITH_TIMEOUT(program.table().currentIndex().isValid(), patience);
    }
    void startAndLearn() {
        start();
        QTRY_COMPARE_WITH_TIMEOUT(valued(), papersOfADay, patience);
    }
    // As the reader decides them in the window, of the open day.
    void decide(Decision decision, int most) {
        std::vector<ArxivId> ids;
        for (const auto &[id, wanted] : decisions(int(m_days.size()) - 1)) {
            if (wanted == decision && int(ids.size()) < most)
                ids.push_back(id);
        }
        program.session().acts().decide(ids, decision);
    }
    int valued() {
        int valued = 0;
        const PaperModel &open = program.session().papers();
        for (int row = 0; row < open.rowCount(); ++row)
            valued += open.facts(row).hasTaste() ? 1 : 0;
        return valued;
    }
    QStringList unsure() { // titles
        QStringList titles;
        const QAbstractItemModel *model = program.table().model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, int(PaperColumn::Taste)).data(UnsureRole).toBool())
                titles << model->index(row, int(PaperColumn::Title)).data().toString();
        }
        titles.sort();
        return titles;
    }
    double meanTaste(bool forWater) {
        double sum = 0;
        int count = 0;
        const PaperModel &open = program.session().papers();
        for (const InventedPaper &invented : m_days.back()) {
            if (const int row = open.rowOf(invented.paper.id); row >= 0 && invented.forWater == forWater) {
                sum += double(open.facts(row).taste);
                ++count;
            }
        }
        return count > 0 ? sum / count : -1;
    }
    TasteState state() { return valueOf(program.library().taste().state()); }
    // The dialog, at its tab of learning.
    SettingsDialog &openSettings() {
        for (QAction *action : program.window().actions()) {
            if (action->menuRole() == QAction::PreferencesRole)
                action->trigger();
        }
        auto &dialog = partOf<SettingsDialog>(program.window());
        auto &book = partOf<QTabWidget>(dialog);
        for (int i = 0; i < book.count(); ++i) {
            if (book.widget(i)->findChild<LearningTab *>())
                book.setCurrentIndex(i);
        }
        return dialog;
    }

    Program program;

private:
    void add(Library &library, int day) {
        std::vector<Announcement> listed;
        m_days.push_back(PaperInventor(quint32(day)).papers(papersOfADay));
        for (size_t i = 0; i < m_days.back().size(); ++i) {
            Paper &paper = m_days.back()[i].paper;
            paper.id = paperId(qPrintable(QStringLiteral("2508.%1").arg(10'000 + 100 * day + int(i))));
            listed.push_back(announce(paper));
        }
        (void)valueOf(library.listings().add(
            makeListing(QStringLiteral("cs.LG"), QDate(2025, 8, 4).addDays(day), listed), {}));
    }
    std::vector<std::pair<ArxivId, Decision>> decisions(int day) const {
        std::vector<std::pair<ArxivId, Decision>> all;
        for (const InventedPaper &invented : m_days.at(size_t(day)))
            all.emplace_back(invented.paper.id, invented.forWater ? Decision::Keep : Decision::Skip);
        return all;
    }

    std::vector<std::vector<InventedPaper>> m_days;
};

} // namespace

class TestTasteDesk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void learnsBesideTheWindowAndSaysWhy();
    void learnsFromTenNewDecisionsAndUnlearnsUndoneOnes();
    void marksWhatItIsLeastSureOf();
    void paceSaysWhatIsWorthReading();
    void settingsShowWhatWasLearnedAndForgetIt();
    void switchedOffIsForgotten();
};

void TestTasteDesk::learnsBesideTheWindowAndSaysWhy() {
    Reader reader(2);
    reader.startAndLearn();
    QVERIFY(reader.meanTaste(true) > reader.meanTaste(false) + 0.03);
    const QString tip = reader.program.table()
                            .model()
                            ->headerData(int(PaperColumn::Taste), Qt::Horizontal, Qt::ToolTipRole)
                            .toString();
    QVERIFY2(tip.contains(QRegularExpression(QStringLiteral("Predicted .*: \\d+ of \\d+ kept"))),
             qPrintable(tip));
    const auto saysWhy = [&reader] {
        return partOf<DetailsPane>(reader.program.papers())
            .view()
            ->toPlainText()
            .contains(QRegularExpression(QStringLiteral("(Like|Unlike) what you keep: \\w")));
    };
    QTRY_VERIFY_WITH_TIMEOUT(saysWhy(), patience);
    reader.program.start(); // nothing is new
    QTRY_COMPARE_WITH_TIMEOUT(reader.valued(), papersOfADay, patience);
    QTRY_VERIFY_WITH_TIMEOUT(saysWhy(), patience);
}

void TestTasteDesk::learnsFromTenNewDecisionsAndUnlearnsUndoneOnes() {
    Reader reader(1);
    reader.startAndLearn();
    const qint64 first = reader.state().learned->generation;
    QSignalSpy stored(&reader.program.session().acts(), &UndoLog::decisionsChanged);
    reader.decide(Decision::Skip, 9);
    QTRY_COMPARE_WITH_TIMEOUT(stored.count(), 1, patience);
    reader.decide(Decision::Keep, 2);
    QTRY_VERIFY_WITH_TIMEOUT(reader.state().learned->generation > first, patience);
    QTRY_COMPARE_WITH_TIMEOUT(reader.state().fresh, 0, patience);
    const qint64 second = reader.state().learned->generation;
    reader.program.session().acts().undo(); // the two that were kept
    QTRY_VERIFY_WITH_TIMEOUT(reader.state().learned->generation > second, patience);
    QCOMPARE(reader.state().changed, 0);
    QCOMPARE(reader.state().decisions, papersOfADay + 9);
}

void TestTasteDesk::marksWhatItIsLeastSureOf() {
    Reader reader(2);
    reader.startAndLearn();
    QTRY_VERIFY_WITH_TIMEOUT(!reader.unsure().isEmpty(), patience);
    const QStringList marked = reader.unsure();
    QVERIFY(marked.size() <= 3);
    PaperModel &open = reader.program.session().papers();
    const auto idOf = [&](const QString &title) {
        for (int row = 0; row < open.rowCount(); ++row) {
            if (open.item(row).title == title)
                return open.id(row);
        }
        return ArxivId();
    };
    const ArxivId id = idOf(marked.front());
    const QModelIndex cell = open.index(open.rowOf(id), int(PaperColumn::Taste));
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
        QVERIFY(cell.data(role).toString().contains(QLatin1String("your decision here teaches most")));
    // A decision takes its mark away, and no other comes, however much is learned anew.
    const qint64 before = reader.state().learned->generation;
    reader.program.session().acts().decide({id}, Decision::Skip);
    QCOMPARE(reader.unsure(), marked.mid(1));
    reader.decide(Decision::Skip, 12);
    QTRY_VERIFY_WITH_TIMEOUT(reader.state().learned->generation > before, patience);
    for (const QString &title : reader.unsure())
        QVERIFY(marked.contains(title));
    const QStringList left = reader.unsure();
    reader.program.start(); // nor after a restart
    QTRY_COMPARE_WITH_TIMEOUT(reader.valued(), papersOfADay, patience);
    QTRY_COMPARE_WITH_TIMEOUT(reader.unsure(), left, patience);
}

void TestTasteDesk::paceSaysWhatIsWorthReading() {
    Reader reader(2);
    reader.start();
    auto &desk = partOf<FocusController>(reader.program.papers());
    const auto left = [&] {
        return reader.program.window().findChild<QLabel *>(QStringLiteral("focusLeft"))->text();
    };
    desk.enter();
    QVERIFY2(!left().contains(QLatin1String("worth reading")), qPrintable(left())); // nothing is known yet
    QTRY_VERIFY_WITH_TIMEOUT(left().contains(QLatin1String("worth reading")), patience);
    double sum = 0;
    const PaperModel &open = reader.program.session().papers();
    for (int row = 0; row < open.rowCount(); ++row)
        sum += double(open.facts(row).taste);
    QVERIFY2(left().endsWith(QStringLiteral(" · about %1 worth reading left").arg(qRound(sum))),
             qPrintable(left()));
}

void TestTasteDesk::settingsShowWhatWasLearnedAndForgetIt() {
    Reader reader(2);
    reader.startAndLearn();
    SettingsDialog &dialog = reader.openSettings();
    const auto text = [&dialog](const char *label) {
        return dialog.findChild<QLabel *>(QLatin1String(label))->text();
    };
    const auto press = [&dialog](const char *name) {
        auto *button = dialog.findChild<QPushButton *>(QLatin1String(name));
        QVERIFY(button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    };
    QTRY_VERIFY_WITH_TIMEOUT(text("learnedFrom").contains(QLatin1String("from 72 decisions")), patience);
    QVERIFY2(
        text("learnedRecord").contains(QRegularExpression(QStringLiteral("Predicted .*: \\d+ of \\d+ kept"))),
        qPrintable(text("learnedRecord")));
    QVERIFY(text("learnedWords").contains(QLatin1String("Like what you keep: ")));

    const QString file = reader.program.path("taste.json");
    partOf<LearningTab>(dialog).exportTo(file);
    QTRY_VERIFY_WITH_TIMEOUT(text("learningSaid").contains(QLatin1String("taste.json")), patience);
    QFile exported(file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QJsonObject trained =
        QJsonDocument::fromJson(exported.readAll()).object()[QLatin1String("trained")].toObject();
    QCOMPARE(trained[QLatin1String("decisions")].toInt(), 2 * papersOfADay);

    press("learningReset");
    auto *question = dialog.findChild<QMessageBox *>(QStringLiteral("learningQuestion"));
    QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
    QVERIFY(reader.state().learned);
    QTRY_VERIFY(!dialog.findChild<QMessageBox *>(QStringLiteral("learningQuestion")));
    press("learningReset");
    question = dialog.findChild<QMessageBox *>(QStringLiteral("learningQuestion"));
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!reader.state().learned, patience);
    QTRY_COMPARE_WITH_TIMEOUT(reader.valued(), 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(text("learnedFrom").startsWith(QLatin1String("Nothing learned yet")), patience);
    QCOMPARE(reader.program.decided(Decision::Keep) + reader.program.decided(Decision::Skip),
             2 * papersOfADay); // they stay

    press("learningUndo");
    QTRY_COMPARE_WITH_TIMEOUT(reader.valued(), papersOfADay, patience);
    QTRY_VERIFY_WITH_TIMEOUT(text("learnedFrom").contains(QLatin1String("from 72 decisions")), patience);
    QVERIFY(!text("learnedFrom").contains(QLatin1String("ignored")));
}

void TestTasteDesk::switchedOffIsForgotten() {
    Reader reader(1);
    reader.startAndLearn();
    SettingsDialog &dialog = reader.openSettings();
    auto *enabled = dialog.findChild<QCheckBox *>(QStringLiteral("learnEnabled"));
    auto *halfLife = dialog.findChild<QSpinBox *>(QStringLiteral("learnHalfLife"));
    QVERIFY(enabled->isChecked());
    QCOMPARE(halfLife->value(), 180);
    const auto apply = [&dialog] {
        QTest::mouseClick(partOf<QDialogButtonBox>(dialog).button(QDialogButtonBox::Apply), Qt::LeftButton);
    };
    const qint64 before = reader.state().learned->generation;
    halfLife->setValue(30); // all is learned anew
    apply();
    QTRY_VERIFY_WITH_TIMEOUT(reader.state().learned->generation > before, patience);
    enabled->setChecked(false);
    apply();
    QTRY_VERIFY_WITH_TIMEOUT(!reader.state().learned, patience);
    QTRY_COMPARE_WITH_TIMEOUT(reader.valued(), 0, patience);
    enabled->setChecked(true);
    apply();
    QTRY_COMPARE_WITH_TIMEOUT(reader.valued(), papersOfADay, patience);
}

WINNOW_TEST(TestTasteDesk, QApplication)

} // namespace tastedesktest

#include "tst_tastecontroller.moc"
