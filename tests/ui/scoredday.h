#pragma once

#include "tests/support/daypapers.h"
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
        for (int number = 1; number <= papers; ++number) {
            const QByteArray id = "2508.000" + QByteArray::number(number).rightJustified(2, '0');
            const QString kind = number % 2 == 1 ? QStringLiteral("Sparse") : QStringLiteral("Dense");
            Paper paper = makePaper(id.constData(), QStringLiteral("%1 thing %2").arg(kind).arg(number),
                                    {QStringLiteral("cs.LG")});
            paper.abstract = QStringLiteral("We look at %1 things. ").arg(kind.toLower()) +
                             QStringLiteral("They are many, and each has its own way. ").repeated(30);
            entries.push_back(announce(paper));
        }
        (void)valueOf(library.listings().add(makeListing(QStringLiteral("cs.LG"), day(), entries), {}));
        BegunRun run(library, day());
        std::vector<ScoredPaper> scores;
        for (int place = 0; place < papers; ++place)
            scores.push_back({entries[size_t(place)].paper.id, 1, run.score(10 - place / 3, 7 + place % 3)});
        run.store(scores);
    }
};

} // namespace winnow
