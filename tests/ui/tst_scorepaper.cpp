#include "tests/support/loopbackmodel.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/ui/barwords.h"
#include "tests/ui/program.h"
#include "ui/common/settingsinuse.h"
#include "ui/papers/details/detailslink.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/details/paperactions.h"
#include "ui/runs/confirmstrip.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTextBlock>

namespace scorepapertest {

using namespace winnow;

namespace {

const QDate day(2025, 6, 10);
const QString dropped = QStringLiteral("2506.10002");

// The window at a day of four papers, of which a model on loopback screened one out by its title.
class ScreenedDay final {
public:
    ScreenedDay() {
        Settings settings;
        settings.categories = QStringList{QStringLiteral("cs.LG")};
        settings.firstStartDone = true;
        settings.scorer = Scorer::Llm;
        settings.model.provider = QStringLiteral("custom");
        settings.model.endpoint = model.base();
        settings.model.model = QStringLiteral("gpt-4o");
        settings.model.screening = true;
        settings.model.confirmAbove = 100;
        program.configure(settings);
        model.drop({dropped});
        fill();
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 4, patience);
        QTest::keyClick(&program.window(), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(state(), ScoringState::Screened, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!program.isRunning(), patience);
        m_callsBefore = model.calls().size();
        partOf<PaperView>(program.window()).setCurrentPaper(*ArxivId::fromString(dropped));
        QTRY_VERIFY_WITH_TIMEOUT(link().has_value(), patience);
    }

    ScoringState state() {
        PaperModel &papers = partOf<PaperSession>(program.window()).papers();
        const int row = papers.rowOf(*ArxivId::fromString(dropped));
        return row < 0 ? ScoringState::Unscored : papers.facts(row).state;
    }
    std::vector<LoopbackModel::Call> calls() const { // since then
        return {model.calls().begin() + std::ptrdiff_t(m_callsBefore), model.calls().end()};
    }
    // Where the details offer to score the paper.
    std::optional<QTextCursor> link() {
        const QString target = DetailsLink{DetailsLink::Kind::Score, 0, {}}.toString();
        const QTextDocument *text = view()->document();
        for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().anchorHref() != target)
                    continue;
                QTextCursor cursor(block);
                cursor.setPosition(part.fragment().position() + 2);
                return cursor;
            }
        }
        return std::nullopt;
    }
    void clickLink() {
        const QTextCursor cursor = *link();
        view()->setTextCursor(cursor);
        view()->ensureCursorVisible();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->cursorRect(cursor).center());
    }
    QAction *action() { // of the menu bar
        for (const QAction *menu : program.window().menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (action->text() == QLatin1String("Score this paper any&way"))
                    return action;
            }
        }
        return nullptr;
    }
    DetailsView *view() { return partOf<DetailsPane>(program.window()).view(); }
    ConfirmStrip &strip() { return *program.window().findChild<ConfirmStrip *>(); }
    void awaitScore() {
        QTRY_COMPARE_WITH_TIMEOUT(state(), ScoringState::Scored, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!program.isRunning(), patience);
        QCOMPARE(calls().size(), size_t(1));
        QCOMPARE(calls()[0].ids, QStringList{dropped}); // no other paper is paid for
        QVERIFY(!calls()[0].isScreening);
        const auto rows = valueOf(program.library().search().papers({}));
        const auto row =
            std::ranges::find(rows, dropped, [](const PaperRow &r) { return r.paper.id.toString(); });
        QCOMPARE(row->score->relevance, LoopbackModel::relevanceOf(dropped));
        QTRY_VERIFY_WITH_TIMEOUT(!link(), patience);
    }

    LoopbackModel model;
    Program program;

private:
    void fill() {
        Library library(program.path("library.db"));
        valueOf(library.open());
        std::vector<Announcement> entries;
        for (const char *id : {"2506.10001", "2506.10002", "2506.10003", "2506.10004"})
            entries.push_back(announce(makePaper(id, QStringLiteral("Pruning"), {QStringLiteral("cs.LG")})));
        valueOf(library.listings().add(makeListing(QStringLiteral("cs.LG"), day, entries), {}));
    }

    size_t m_callsBefore = 0;
};

} // namespace

class TestScorePaper final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDetailsOfferIt();
    void theMenuOffersItForOnePaper();
    void asksAboveTheLimit();
    void leavesScoredPapersAlone();
    void theBuiltInScorerCannot();
};

void TestScorePaper::theDetailsOfferIt() {
    ScreenedDay today;
    today.clickLink();
    today.awaitScore();
}

void TestScorePaper::theMenuOffersItForOnePaper() {
    ScreenedDay today;
    auto &acts = partOf<PaperActions>(today.program.window());
    auto &table = partOf<PaperView>(today.program.window());
    const auto isOffered = [&acts, &today] {
        QMenu menu;
        Q_EMIT acts.menuOpening(menu);
        return menu.actions().contains(today.action());
    };
    table.selectAll();
    QVERIFY(!isOffered());
    table.setCurrentPaper(*ArxivId::fromString(dropped));
    QVERIFY(isOffered() && today.action()->isEnabled());
    today.action()->trigger();
    today.awaitScore();
}

void TestScorePaper::asksAboveTheLimit() {
    ScreenedDay today;
    auto &inUse = partOf<SettingsInUse>(today.program.window());
    Settings settings = inUse.now();
    settings.model.confirmAbove = 0;
    inUse.change(settings);
    today.clickLink();
    QTRY_VERIFY_WITH_TIMEOUT(today.strip().isVisible(), patience);
    QVERIFY2(wordsOn(today.strip()).startsWith(QLatin1String("Score this paper? 1 paper")),
             qPrintable(wordsOn(today.strip())));
    QVERIFY(today.calls().empty());
    QTest::keyClick(&today.strip(), Qt::Key_Escape);
    QVERIFY(!today.strip().isVisible());
    QCOMPARE(today.state(), ScoringState::Screened);
    today.clickLink();
    QTRY_VERIFY_WITH_TIMEOUT(today.strip().isVisible() && today.strip().hasFocus(), patience);
    QTest::keyClick(&today.strip(), Qt::Key_Return);
    today.awaitScore();
}

// Their score was paid for.
void TestScorePaper::leavesScoredPapersAlone() {
    ScreenedDay today;
    partOf<PaperView>(today.program.window())
        .setCurrentPaper(*ArxivId::fromString(QStringLiteral("2506.10003")));
    QVERIFY(!today.link());
    const QSignalSpy ended(&today.program.runner(), &Runner::finished);
    today.action()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QVERIFY(ended[0][0].value<RunReport>().ok());
    QVERIFY(today.calls().empty());
}

// It would give a score that nothing counts: the model's word stands.
void TestScorePaper::theBuiltInScorerCannot() {
    ScreenedDay today;
    auto &inUse = partOf<SettingsInUse>(today.program.window());
    Settings settings = inUse.now();
    settings.scorer = Scorer::Builtin;
    inUse.change(settings);
    const QSignalSpy said(&partOf<Messages>(today.program.window()), &Messages::noticed);
    const QSignalSpy started(&today.program.runner(), &Runner::started);
    today.clickLink();
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
    QVERIFY(said[0][0].toString().contains(QLatin1String("language model")));
    QVERIFY(started.isEmpty());
    QCOMPARE(today.state(), ScoringState::Screened);
}

WINNOW_TEST(TestScorePaper, QApplication)

} // namespace scorepapertest

#include "tst_scorepaper.moc"
