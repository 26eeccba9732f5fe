#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace translationstest {

namespace {

void addCatalogues() {
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(WINNOW_SOURCE_DIR "/translations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.ts")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

struct Translation {
    QString source;
    QStringList texts; // plural forms, or the one
    bool finished = true;
};

Translation readMessage(QXmlStreamReader &xml) {
    Translation message;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            QString text;
            while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement())
                    message.texts << xml.readElementText();
                else
                    text += xml.text();
            }
            if (message.texts.isEmpty())
                message.texts << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Translation> readCatalogue(QXmlStreamReader &xml) {
    std::vector<Translation> messages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml));
    }
    return messages;
}

} // namespace

class TestTranslations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cataloguesParse_data();
    void cataloguesParse();
    void placeholdersSurviveTranslation_data();
    void placeholdersSurviveTranslation();
};

void TestTranslations::cataloguesParse_data() {
    addCatalogues();
}

void TestTranslations::cataloguesParse() {
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    const auto messages = readCatalogue(xml);
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const auto finished = std::count_if(messages.begin(), messages.end(),
                                        [](const Translation &message) { return message.finished; });
    QVERIFY2(finished > 0, "nothing in it is translated");
}

void TestTranslations::placeholdersSurviveTranslation_data() {
    addCatalogues();
}

// A lost %1 loses the file name in an error; a lost %n the count.
void TestTranslations::placeholdersSurviveTranslation() {
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    static const QRegularExpression placeholder(QStringLiteral("%L?(\\d|n)"));
    const auto placeholders = [](const QString &text) {
        QStringList found;
        auto matches = placeholder.globalMatch(text);
        while (matches.hasNext())
            found << matches.next().captured();
        found.sort();
        found.removeDuplicates();
        return found;
    };
    for (const Translation &message : readCatalogue(xml)) {
        if (!message.finished)
            continue;
        for (const QString &text : message.texts)
            QVERIFY2(placeholders(text) == placeholders(message.source), qPrintable(message.source));
    }
}

WINNOW_TEST(TestTranslations, winnow::NoApplication)

} // namespace translationstest

#include "tst_translations.moc"
