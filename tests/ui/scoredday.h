#pragma once

#include "tests/support/templibrary.h"
#include "tests/ui/program.h"

namespace winnow {

// The program over a library with one day of 24 scored papers: "Sparse thing 1", "Dense thing 2", "Sparse
// thing 3" …, relevance 10 down to 3, three papers each, novelty 7, 8 and 9.
class ScoredDay final {
public:
    static constexpr int papers = 24;

    explicit ScoredDay(const std::optional<Settings> &settings = {}) {
        if (settings)
            program.configure(*settings);
        fill();
        program.start();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(program.rows(), papers, patience); }();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(program.table().currentIndex().isValid(), patience); }();
        program.table().setFocus();
    }

    static QDate day() { return {2025, 8, 8}; }
    const PaperModel &open() { return program.session().papers(); }
    // To whatever has the focus, as a person types.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &program.window(), key, modifiers);
    }

    Program program;

private:
    void fill() {
        Library library(program.path("library.db"));
        (void)valueOf(library.open());
        std::vector<Announcement> entries;
        std::vector<ScoredPaper> scores;
        Criteria criteria;
        criteria.systemPrompt = QStringLiteral("You read papers.");
        criteria.scoringPrompt = QStringLiteral("Score these.\n[PAPER LIST HERE]\n");
        const int version = valueOf(library.criteria().save(criteria)).version;
        for (int number = 1; number <= papers; ++number) {
            const QByteArray id = "2508.000" + QByteArray::number(number).rightJustified(2, '0');
            const QString kind = number % 2 == 1 ? QStringLiteral("Sparse") : QStringLiteral("Dense");
            Paper paper = makePaper(id.constData(), QStringLiteral("%1 thing %2").arg(kind).arg(number),
                                    {QStringLiteral("cs.LG")});
            paper.abstract = QStringLiteral("We look at %1 things. ").arg(kind.toLower()) +
                             QStringLiteral("They are many, and each has its own way. ").repeated(30);
            entries.push_back(announce(paper));
            Score score;
            score.relevance = 10 - (number - 1) / 3;
            score.novelty = 7 + (number - 1) % 3;
            score.comment = QStringLiteral("About the matter");
            score.criteriaVersion = version;
            score.scorer = Scorer::Builtin;
            score.model = QStringLiteral("built-in");
            scores.push_back({paper.id, 1, score});
        }
        (void)valueOf(library.listings().add(makeListing(QStringLiteral("cs.LG"), day(), entries), {}));
        RunRecord run;
        run.day = day();
        run.criteriaVersion = version;
        run.scorer = Scorer::Builtin;
        run.model = QStringLiteral("built-in");
        valueOf(library.scores().add(valueOf(library.scores().beginRun(run)).id, scores));
    }
};

} // namespace winnow
