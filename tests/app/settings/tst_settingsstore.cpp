#include "app/settings/settingsstore.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

namespace settingsstoretest {

using namespace winnow;

class TestSettingsStore final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsWithDefaults();
    void keepsWhatWasSaved();
    void writesNoDefaults();
    void readsWhatAPersonWrote();
    void namesWhatItCannotUse_data();
    void namesWhatItCannotUse();
    void keepsTheGoodPartOfAList();
    void dropsACapAgain();
    void keepsKeysItDoesNotKnow();
    void saysWhenItCannotWrite();
    void keepsWindowState();
    void windowStateWaitsForNobody();

private:
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString write(const QByteArray &text);
    QTemporaryDir m_folder;
};

QString TestSettingsStore::write(const QByteArray &text) {
    const QString path = file(QTest::currentTestFunction()) +
                         QString::fromLatin1(QTest::currentDataTag() ? QTest::currentDataTag() : "");
    QFile out(path);
    if (!out.open(QFile::WriteOnly) || out.write(text) != text.size())
        qFatal("the test's folder can't be written to");
    return path;
}

// No field as it is by default.
ModelSettings everythingSet() {
    ModelSettings model;
    model.provider = QStringLiteral("azure");
    model.endpoint = QStringLiteral("https://mine.example.org/openai");
    model.model = QStringLiteral("my-deployment");
    model.apiVersion = QStringLiteral("2025-01-01-preview");
    model.insecureHost = QStringLiteral("box.lan");
    model.proxy = QStringLiteral("socks5://localhost:1080");
    model.concurrency = 9;
    model.batchSize = 7;
    model.screeningBatchSize = 40;
    model.adaptBatches = false;
    model.asksTopic = false;
    model.screening = false;
    model.scoring = false;
    model.temperature = 0.1;
    model.seed = 0;
    model.timeout = 600;
    model.requestsPerMinute = 50;
    model.tokensPerMinute = 90'000;
    model.runCap = 0.0;
    model.monthCap = 12.345;
    model.confirmAbove = 0.0;
    model.prices = QStringLiteral("model\tinput\toutput\nmy-deployment\t0.25\t2\n# ä, \"quoted\"; 100%");
    return model;
}

void TestSettingsStore::startsWithDefaults() {
    SettingsStore store(file("none.ini"));
    const Settings settings = store.load();
    QVERIFY(settings.categories.isEmpty());
    QCOMPARE(settings.filter, ListingFilter());
    QCOMPARE(settings.arxivUrl, QStringLiteral("https://rss.arxiv.org"));
    QCOMPARE(settings.scorer, Scorer::Builtin);
    QCOMPARE(settings.cutOffs, (CutOffs{7, 5}));
    QCOMPARE(settings.authorMatchScore, 20);
    QVERIFY(settings.digestFolder.endsWith(QStringLiteral("/Winnow")));
    QVERIFY(!settings.firstStartDone);
    QCOMPARE(settings.model.provider, QStringLiteral("openai"));
    QVERIFY(settings.model.model.isEmpty());
    QVERIFY(!settings.model.runCap);
    QVERIFY(store.warnings().isEmpty());
    QVERIFY(!QFile::exists(file("none.ini")));
}

void TestSettingsStore::keepsWhatWasSaved() {
    Settings settings = SettingsStore(file("none.ini")).load();
    settings.categories = {QStringLiteral("cs.LG"), QStringLiteral("hep-th")};
    settings.filter.types = {AnnounceType::New, AnnounceType::Replace};
    settings.filter.primaryOnly = true;
    settings.fetchByItself = false;
    settings.arxivUrl = QStringLiteral("http://127.0.0.1:8080/mirror");
    settings.cutOffs = {3, 0};
    settings.followedAuthors = {QStringLiteral("Núñez, Jr."), QStringLiteral("M. \\'Angeles Serrano")};
    settings.authorMatchScore = 15;
    settings.digestByRank = true;
    settings.learn.prescreenRecall = 99;
    settings.digestFolder = QStringLiteral("/tmp/Überblick; täglich");
    settings.theme = Theme::Dark;
    settings.language = QStringLiteral("de");
    settings.firstStartDone = true;
    settings.scorer = Scorer::Llm;
    settings.model = everythingSet();
    const QString path = file("folder/saved.ini");
    QVERIFY(SettingsStore(path).save(settings));
    SettingsStore store(path);
    QCOMPARE(store.load(), settings);
    QCOMPARE(store.warnings(), QStringList());
}

void TestSettingsStore::writesNoDefaults() {
    const QString path = file("defaults.ini");
    SettingsStore store(path);
    Settings settings = store.load();
    settings.cutOffs.relevance = 4;
    QVERIFY(store.save(settings));
    settings.cutOffs.relevance = CutOffs().relevance;
    QVERIFY(store.save(settings));
    QFile written(path);
    QVERIFY(written.open(QFile::ReadOnly));
    QVERIFY(!written.readAll().contains("relevanceCutOff"));
}

void TestSettingsStore::readsWhatAPersonWrote() {
    SettingsStore store(write("[feeds]\ncategories=cs.LG, cs.AI,cs.LG\nannounceTypes=NEW\nprimaryOnly=1\n"
                              "[digest]\nrelevanceCutOff = 8\n"));
    const Settings settings = store.load();
    QCOMPARE(settings.categories, (QStringList{QStringLiteral("cs.LG"), QStringLiteral("cs.AI")}));
    QCOMPARE(settings.filter.types, std::vector{AnnounceType::New});
    QVERIFY(settings.filter.primaryOnly);
    QCOMPARE(settings.cutOffs.relevance, 8);
    QCOMPARE(store.warnings(), QStringList());
}

void TestSettingsStore::namesWhatItCannotUse_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *text, const char *key) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(key);
    };
    row("too large", "[digest]\nrelevanceCutOff=11\n", "digest/relevanceCutOff");
    row("no number", "[digest]\nnoveltyCutOff=many\n", "digest/noveltyCutOff");
    row("negative", "[authors]\nmatchScore=-1\n", "authors/matchScore");
    row("no truth value", "[feeds]\nprimaryOnly=perhaps\n", "feeds/primaryOnly");
    row("no announce type", "[feeds]\nannounceTypes=new,old\n", "feeds/announceTypes");
    row("none of the choices", "[learn]\nprescreenRecall=97\n", "learn/prescreenRecall");
    row("no types at all", "[feeds]\nannounceTypes=\n", "feeds/announceTypes");
    row("no web address", "[feeds]\narxivUrl=ftp://example.org\n", "feeds/arxivUrl");
    row("no host", "[feeds]\narxivUrl=rss.arxiv.org\n", "feeds/arxivUrl");
    row("unknown scorer", "[scoring]\nscorer=oracle\n", "scoring/scorer");
    row("unknown theme", "[window]\ntheme=mauve\n", "window/theme");
    row("no calls at once", "[model]\nconcurrency=0\n", "model/concurrency");
    row("half a paper", "[model]\nbatchSize=2.5\n", "model/batchSize");
    row("too hot", "[model]\ntemperature=2.1\n", "model/temperature");
    row("a cap that is no number", "[model]\nrunCap=$5\n", "model/runCap");
    row("a negative cap", "[model]\nmonthCap=-1\n", "model/monthCap");
    row("an endless cap", "[model]\nmonthCap=inf\n", "model/monthCap");
    row("no threshold", "[model]\nconfirmAbove=\n", "model/confirmAbove");
    row("a negative seed", "[model]\nseed=-1\n", "model/seed");
    row("no provider", "[model]\nprovider=\n", "model/provider");
    row("torn at a comma", "[digest]\nfolder=arXiv, daily\n", "digest/folder");
    row("empty folder", "[digest]\nfolder=\n", "digest/folder");
}

void TestSettingsStore::namesWhatItCannotUse() {
    QFETCH(QByteArray, text);
    QFETCH(QString, key);
    SettingsStore store(write(text));
    QCOMPARE(store.load(), SettingsStore(file("none.ini")).load());
    QCOMPARE(store.warnings().size(), 1);
    QVERIFY2(store.warnings().constFirst().startsWith(key), qPrintable(store.warnings().constFirst()));
}

void TestSettingsStore::keepsTheGoodPartOfAList() {
    SettingsStore store(write("[feeds]\ncategories=cs.LG,../../etc,math-ph\n"));
    QCOMPARE(store.load().categories, (QStringList{QStringLiteral("cs.LG"), QStringLiteral("math-ph")}));
    QVERIFY(store.warnings().constFirst().contains(QStringLiteral("../../etc")));
}

void TestSettingsStore::dropsACapAgain() {
    const QString path = file("cap.ini");
    SettingsStore store(path);
    Settings settings = store.load();
    settings.model.runCap = 0.5;
    QVERIFY(store.save(settings));
    QCOMPARE(store.load().model.runCap, std::optional(0.5));
    settings.model.runCap = std::nullopt;
    QVERIFY(store.save(settings));
    QVERIFY(!store.load().model.runCap);
    QCOMPARE(store.warnings(), QStringList());
}

void TestSettingsStore::keepsKeysItDoesNotKnow() {
    const QString path = write("[future]\nfeature=on\n");
    SettingsStore store(path);
    Settings settings = store.load();
    settings.theme = Theme::Light;
    QVERIFY(store.save(settings));
    QFile written(path);
    QVERIFY(written.open(QFile::ReadOnly));
    QVERIFY(written.readAll().contains("feature=on"));
}

void TestSettingsStore::saysWhenItCannotWrite() {
    QFile blocker(file("blocker"));
    QVERIFY(blocker.open(QFile::WriteOnly));
    SettingsStore store(file("blocker/settings.ini")); // a file stands where the folder should be
    Settings settings = store.load();
    settings.theme = Theme::Dark;
    const Result<void> saved = store.save(settings);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(saved.error().place, file("blocker/settings.ini"));
}

void TestSettingsStore::keepsWindowState() {
    const QByteArray state("\0\xff binary \n", 11);
    const QString path = file("state.ini");
    SettingsStore(path).setWindowState(QStringLiteral("geometry"), state);
    QCOMPARE(SettingsStore(path).windowState(QStringLiteral("geometry")), state);
    QCOMPARE(SettingsStore(path).windowState(QStringLiteral("other")), QByteArray());
}

// Another program keeps the file for itself, as one that is just writing it does.
void TestSettingsStore::windowStateWaitsForNobody() {
    const QString path = file("busy.ini");
    QLockFile writing(path + QStringLiteral(".lock"));
    QVERIFY(writing.lock());
    {
        SettingsStore store(path);
        for (int i = 0; i < 5; ++i)
            store.setWindowState(QStringLiteral("papers"), QByteArray::number(i));
        store.setWindowState(QStringLiteral("geometry"), "wide");
        QCOMPARE(store.windowState(QStringLiteral("papers")), QByteArray("4")); // as it was set
        QVERIFY(!QFile::exists(path));
        writing.unlock();
    } // and here it is written
    QCOMPARE(SettingsStore(path).windowState(QStringLiteral("papers")), QByteArray("4"));
    QCOMPARE(SettingsStore(path).windowState(QStringLiteral("geometry")), QByteArray("wide"));
}

WINNOW_TEST(TestSettingsStore, QCoreApplication)

} // namespace settingsstoretest

#include "tst_settingsstore.moc"
