#include "app/text/quotations.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace quotationstest {

using namespace winnow;

class TestQuotations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsQuoted_data();
    void findsWhatIsQuoted();
    void knowsWhatIsSaid_data();
    void knowsWhatIsSaid();
};

void TestQuotations::findsWhatIsQuoted_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("quoted");
    const auto row = [](const char *name, const char *text, std::initializer_list<const char *> quoted) {
        QStringList all;
        for (const char *one : quoted)
            all << QString::fromUtf8(one);
        QTest::newRow(name) << QString::fromUtf8(text) << all;
    };
    row("nothing", "It is about reefs, mostly.", {});
    row("curly", "It says “corals grow slowly here” and more.", {"corals grow slowly here"});
    row("straight", "It says \"corals grow slowly here\".", {"corals grow slowly here"});
    row("of the continent", "«corals grow slowly» und „corals grow fast“",
        {"corals grow slowly", "corals grow fast"});
    row("a word for its tone", "A \"novel\" kind of “deep learning”.", {});
    row("inches", "A 5\" tube and a 6\" one that hold two reefs", {});
    row("two", "“corals grow slowly”, “the reef is old”", {"corals grow slowly", "the reef is old"});
    row("twice", "“corals grow slowly”, “corals grow slowly”", {"corals grow slowly"});
    row("not closed", "It says “corals grow slowly", {});
    row("between two words in marks", "The \"new\" way of doing all that is \"old\".", {});
}

void TestQuotations::findsWhatIsQuoted() {
    QFETCH(QString, text);
    QTEST(quotationsIn(text), "quoted");
}

void TestQuotations::knowsWhatIsSaid_data() {
    QTest::addColumn<QString>("quotation");
    QTest::addColumn<bool>("isSaid");
    const auto row = [](const char *quotation, bool isSaid) {
        QTest::newRow(quotation) << QString::fromUtf8(quotation) << isSaid;
    };
    row("state-space models of CO2", true);
    row("STATE SPACE models", true);
    row("state  space\nmodels", true);
    row("models of CO$_2$ uptake", true);
    row("a Hölder bound", true);
    row("a Holder bound", true);
    row("We show … a Hölder bound", true);
    row("We show [that] state-space models", true);
    row("We show ... a Hölder bound.", true);
    row("a Hölder bound … We show", false);
    row("Reefs in state space", false); // the title's end and the abstract's beginning
    row("state-space methods", false);
    row("we prove a bound", false);
}

void TestQuotations::knowsWhatIsSaid() {
    QFETCH(QString, quotation);
    const QStringList texts{
        QStringLiteral("On reefs in"),
        QString::fromUtf8(
            "We show that state-space models\n of $\\mathrm{CO}_2$ uptake meet a H\\\"older bound.")};
    QTEST(isQuotedFrom(texts, quotation), "isSaid");
}

WINNOW_TEST(TestQuotations, QCoreApplication)

} // namespace quotationstest

#include "tst_quotations.moc"
