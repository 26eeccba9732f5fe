#include "app/text/personname.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace personnametest {

using namespace winnow;

class TestPersonName final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesNamesApart_data();
    void takesNamesApart();
    void tellsCollaborations_data();
    void tellsCollaborations();
};

void TestPersonName::takesNamesApart_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("parts"); // given|particle|family|suffix
    const auto row = [](const char *name, const char *parts) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(parts);
    };
    row("Ada Example", "Ada||Example|");
    row("Plato", "||Plato|");
    row("王小明", "||王小明|");
    row("M. \\'Angeles Serrano", "M. Ángeles||Serrano|");
    row("Robert W. Hill Jr.", "Robert W.||Hill|Jr.");
    row("Robert W. Hill, Jr.", "Robert W.||Hill|Jr.");
    row("Hal Daumé III", "Hal||Daumé|III");
    row("Hill Jr", "||Hill|Jr");
    row("Naoki Ii", "Naoki||Ii|");
    row("Pedro de la Cruz", "Pedro|de la|Cruz|");
    row("Pedro de la Cruz Sr.", "Pedro|de la|Cruz|Sr.");
    row("Joan van der Berg", "Joan|van der|Berg|");
    row("Joan van der Berg III", "Joan|van der|Berg|III");
    row("Rafael Grompone von Gioi", "Rafael Grompone|von|Gioi|");
    row("Haitz Sáez de Ocáriz Borde", "Haitz Sáez de Ocáriz||Borde|");
    row("Aäron van den Oord", "Aäron|van den|Oord|");
    row("Gustavo Henrique do Nascimento", "Gustavo Henrique|do|Nascimento|");
    row("Luc Van Gool", "Luc||Van Gool|");
    row("Fernando De la Torre", "Fernando||De la Torre|");
    row("Anna Della Casa", "Anna||Della Casa|");
    row("Blaise Agüera y Arcas", "Blaise||Agüera y Arcas|");
    row("Marina Grifell i Plana", "Marina||Grifell i Plana|");
    row("Di Wang", "Di||Wang|");
    row("van Gogh", "van||Gogh|");
    row("ada mary lovelace", "ada mary||lovelace|");
    row("pedro de la cruz", "pedro|de la|cruz|");
    row("Joan {van der} Berg", "Joan|van der|Berg|");
    row("Felix X. -F. Ye", "Felix X.-F.||Ye|");
    row("Jean-Luc Sample", "Jean-Luc||Sample|");
    row("", "|||");
}

void TestPersonName::takesNamesApart() {
    QFETCH(QString, name);
    const PersonName person = personName(name);
    const QStringList parts{person.given, person.particle, person.family, person.suffix};
    QTEST(parts.join(QLatin1Char('|')), "parts");
}

void TestPersonName::tellsCollaborations_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, bool expected) {
        QTest::newRow(name) << QString::fromUtf8(name) << expected;
    };
    for (const char *name :
         {"ATLAS Collaboration", "ALICE and STAR Collaborations", "Team Hunyuan3D", "LASA Team",
          "The NaijaVoices Community", "MIT Lincoln Laboratory", "Health and Safety groups"})
        row(name, true);
    for (const char *name : {"Ada Example", "The Anh Nguyen", "Group", "Ada Teamer", ""})
        row(*name ? name : "nobody", false);
}

void TestPersonName::tellsCollaborations() {
    QFETCH(QString, name);
    QTEST(isCollaboration(name), "expected");
}

WINNOW_TEST(TestPersonName, winnow::NoApplication)

} // namespace personnametest

#include "tst_personname.moc"
