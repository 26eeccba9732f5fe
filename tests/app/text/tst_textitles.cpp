#include "app/text/tex.h"
#include "tests/support/inventedpapers.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace textitlestest {

using namespace winnow;

namespace {

const QString corpus = QStringLiteral(WINNOW_CORPUS "/corpus/");

// Titles and names of the papers that the ranking is measured with.
QSet<QString> ofRanking() {
    QSet<QString> texts;
    QFile file(corpus + QStringLiteral("ranking.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    while (!file.atEnd()) {
        const QJsonDocument paper = QJsonDocument::fromJson(file.readLine());
        texts << paper[QLatin1String("title")].toString();
        for (const auto &author : paper[QLatin1String("authors")].toArray())
            texts << author.toString();
    }
    return texts;
}

// Of saved feeds. Names come as one text for each paper.
QSet<QString> ofFeeds() {
    QSet<QString> texts;
    QDirIterator files(corpus + QStringLiteral("feeds"), {QStringLiteral("*.xml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("title") || xml.name() == QLatin1String("creator"))
                texts << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return texts;
}

QSet<QString> ofInventedPapers() {
    QSet<QString> texts;
    for (const InventedPaper &invented : PaperInventor(1).papers(3000)) {
        texts << invented.paper.title;
        for (const QString &author : invented.paper.authors)
            texts << author;
    }
    return texts;
}

} // namespace

class TestTexTitles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsRealTitlesAndNames_data();
    void readsRealTitlesAndNames();
};

void TestTexTitles::readsRealTitlesAndNames_data() {
    QTest::addColumn<QSet<QString>>("texts");
    QTest::newRow("invented") << ofInventedPapers();
    QTest::newRow("ranking") << ofRanking();
    QTest::newRow("feeds") << ofFeeds();
}

// Nearly all hold no TeX at all, hence a share of those that do as well.
void TestTexTitles::readsRealTitlesAndNames() {
    QFETCH(QSet<QString>, texts);
    if (texts.isEmpty())
        QSKIP("the corpus is not here");
    int withTex = 0;
    int left = 0;
    for (const QString &text : texts) {
        withTex += text.contains(QLatin1Char('\\')) || text.contains(QLatin1Char('$')) ? 1 : 0;
        const QString plain = texToPlain(text);
        if (!plain.contains(QLatin1Char('\\')))
            continue;
        ++left;
        qInfo().noquote() << text;
    }
    qInfo("%d of %d without a backslash left; %d held TeX", int(texts.size()) - left, int(texts.size()),
          withTex);
    QVERIFY(left * 1000 <= texts.size() * 5);
    QVERIFY(left * 4 <= withTex);
}

WINNOW_TEST(TestTexTitles, winnow::NoApplication)

} // namespace textitlestest

#include "tst_textitles.moc"
