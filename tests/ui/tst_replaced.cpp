#include "tests/support/testmain.h"
#include "tests/ui/scoredday.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/sidebar/sidebarmodel.h"

namespace replacedtest {

using namespace winnow;

namespace {

// The reader kept the first paper of Friday; on Monday a newer version comes.
class KeptPaper final {
public:
    KeptPaper() : m_other(day.program.path("library.db")) {
        (void)valueOf(m_other.open());
        (void)valueOf(m_other.marks().decide({id}, Decision::Keep));
        paper = valueOf(m_other.search().byIds({id})).front().paper;
        paper.abstract = QStringLiteral("We look at sparse things of all kinds. They are few.");
        replace(); // its words before are those of the day
    }

    void replace() {
        ++paper.version;
        const QDate next = ScoredDay::day().addDays(paper.version);
        (void)valueOf(m_other.listings().add(
            makeListing(QStringLiteral("cs.LG"), next, {announce(paper, AnnounceType::Replace)}), {}));
    }
    void open() {
        day.program.session().open({PaperScope::Kind::Replaced});
        QTRY_COMPARE(day.program.session().scope().kind, PaperScope::Kind::Replaced);
        QTRY_COMPARE(day.program.rows(), 1);
    }
    SidebarEntry line() {
        const auto &lines = partOf<SidebarModel>(day.program.papers());
        return lines.entry(lines.rowOfScope({PaperScope::Kind::Replaced}));
    }
    QString cell(PaperColumn column) {
        return day.program.table().model()->index(0, int(column)).data().toString();
    }
    QString details() {
        return day.program.window().findChild<DetailsPane *>()->view()->toPlainText().simplified();
    }

    ScoredDay day;
    const ArxivId id = paperId("2508.00001");
    Paper paper;

private:
    Library m_other;
};

} // namespace

class TestReplaced final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standsInTheSidebarWithWhatChanged();
    void saysThatNothingChanged();
    void saysThatItWasWithdrawn();
    void isEmptyUntilSomethingComes();
};

void TestReplaced::standsInTheSidebarWithWhatChanged() {
    KeptPaper kept;
    QTRY_COMPARE(kept.line().note, QStringLiteral("1"));
    QVERIFY(kept.line().spoken.contains(QStringLiteral("newer version")));
    kept.paper.abstract = QStringLiteral("We look at sparse things of most kinds. They are few.");
    kept.replace();
    kept.open();
    QCOMPARE(kept.cell(PaperColumn::Type), QStringLiteral("replaced"));
    QTRY_VERIFY(kept.details().contains(QStringLiteral("Version 3 replaced version 2")));
    QVERIFY2(kept.details().contains(
                 QStringLiteral("We look at sparse things of −all +most kinds. They are few.")),
             qPrintable(kept.details()));
    QCOMPARE(kept.day.program.session().papers().facts(0).decision, Decision::Keep);
}

void TestReplaced::saysThatNothingChanged() {
    KeptPaper kept;
    kept.replace();
    kept.open();
    QTRY_VERIFY(kept.details().contains(QStringLiteral("Version 3 replaced version 2")));
    QVERIFY(kept.details().contains(QStringLiteral("Title and abstract are unchanged.")));
}

void TestReplaced::saysThatItWasWithdrawn() {
    KeptPaper kept;
    kept.paper.comment = QStringLiteral("This paper has been withdrawn by the authors: Lemma 2 is wrong");
    kept.replace();
    kept.open();
    QCOMPARE(kept.cell(PaperColumn::Type), QStringLiteral("withdrawn"));
    QVERIFY(kept.cell(PaperColumn::Title).startsWith(QStringLiteral("Withdrawn: ")));
    QTRY_VERIFY(kept.details().contains(QStringLiteral("Withdrawn by its authors.")));
    QTRY_VERIFY(kept.details().contains(QStringLiteral("Lemma 2 is wrong")));
}

void TestReplaced::isEmptyUntilSomethingComes() {
    ScoredDay day;
    day.program.session().open({PaperScope::Kind::Replaced});
    QTRY_COMPARE(day.program.session().scope().kind, PaperScope::Kind::Replaced);
    QTRY_COMPARE(day.program.rows(), 0);
    const auto labels = day.program.papers().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == QStringLiteral("No kept papers were replaced");
    }));
}

WINNOW_TEST(TestReplaced, QApplication)

} // namespace replacedtest

#include "tst_replaced.moc"
