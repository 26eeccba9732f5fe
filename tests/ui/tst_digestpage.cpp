#include "app/digest/digestformats.h"
#include "app/digest/digestreader.h"
#include "app/digest/markdownwriter.h"
#include "app/run/digestjob.h"
#include "app/settings/settingsstore.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/ui/exportdigest.h"
#include "tests/ui/standinbrowser.h"
#include "ui/common/messages/messages.h"
#include "ui/digest/digestpage.h"
#include "ui/digest/digestpreview.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextTable>

namespace digestpagetest {

using namespace winnow;

namespace {

const QDate theDay(2025, 8, 8);
const QDate unscoredDay(2025, 8, 7);
constexpr int papersOfTheDay = 12;

} // namespace

class TestDigestPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void previewIsWhatMakeDigestMakes();
    void exportedBytesAreThePreviewed_data();
    void exportedBytesAreThePreviewed();
    void exportsWhatWasJustDecided();
    void exportsPdf();
    void exportDialogProposesTheDay();
    void unwritablePlaceIsAnErrorAndLeavesNothing();
    void usageIsATable();
    void contentsLinkJumps();
    void outsideLinkIsHandedOn();
    void loadsNothing();
    void cutOffsChangeTheCount();
    void copiesMarkdown();
    void refreshKeepsThePosition();
    void refreshShowsADecision();
    void hiddenPageWaits();
    void importedDigestStaysWholeUntilTheCutOffsAreTurned();
    void emptyStates_data();
    void emptyStates();
    void lowerTheCutOffs();

private:
    void showDay(QDate day);
    Digest expected() const;
    DigestPreview *preview() const { return m_page->findChild<DigestPreview *>(); }
    QPushButton *button(const char *name) const {
        return m_page->findChild<QPushButton *>(QLatin1String(name));
    }
    QString count() const { return m_page->findChild<QLabel *>(QStringLiteral("digestCount"))->text(); }
    QString headline() const { return m_page->findChild<QLabel *>(QStringLiteral("emptyHeadline"))->text(); }
    QSpinBox *relevance() const { return m_page->findChild<QSpinBox *>(QStringLiteral("relevanceCutOff")); }
    QString target(const QString &name) const { return m_library->folder() + u'/' + name; }

    std::unique_ptr<TempLibrary> m_library;
    Messages m_messages;
    std::unique_ptr<DigestPage> m_page;
    Settings m_settings;
};

void TestDigestPage::init() {
    m_library = std::make_unique<TempLibrary>();
    ListingFilter filter;
    std::vector<Announcement> entries;
    std::vector<ScoredPaper> scores;
    for (int i = 0; i < papersOfTheDay; ++i) {
        const QByteArray id = "2508.0" + QByteArray::number(5001 + i);
        const Paper paper = makePaper(
            id.constData(), QStringLiteral("Paper <b>%1</b> on $x_%1$ ").arg(i + 1).repeated(4).trimmed(),
            {QStringLiteral("cs.LG")});
        entries.push_back(announce(paper));
        Score score;
        score.relevance = i < 6 ? 9 : 6;
        score.novelty = 6;
        score.comment = QStringLiteral("Because.");
        score.scorer = Scorer::Builtin;
        score.model = QStringLiteral("built-in");
        score.criteriaVersion = 1;
        scores.push_back({paper.id, 1, score});
    }
    valueOf((*m_library)->criteria().save(defaultCriteria()));
    valueOf((*m_library)->listings().add(makeListing(QStringLiteral("cs.LG"), theDay, entries), filter));
    valueOf((*m_library)
                ->listings()
                .add(makeListing(QStringLiteral("cs.LG"), unscoredDay,
                                 {announce(makePaper("2508.04001", QStringLiteral("Waiting"),
                                                     {QStringLiteral("cs.LG")}))}),
                     filter));
    RunRecord run;
    run.day = theDay;
    run.criteriaVersion = 1;
    run.scorer = Scorer::Builtin;
    run.model = QStringLiteral("built-in");
    run.started = QDateTime::currentDateTimeUtc();
    run = valueOf((*m_library)->scores().beginRun(run));
    valueOf((*m_library)->scores().add(run.id, scores));
    run.state = RunState::Finished;
    run.finished = QDateTime::currentDateTimeUtc();
    valueOf((*m_library)->scores().finishRun(run));

    m_settings = SettingsStore::defaults();
    m_settings.digestFolder = m_library->folder();
    m_page = std::make_unique<DigestPage>(**m_library, m_messages);
    m_page->setSettings(m_settings);
    m_page->resize(700, 400);
    m_page->show();
}

void TestDigestPage::cleanup() {
    m_page.reset();
    m_library.reset();
}

void TestDigestPage::showDay(QDate day) {
    m_page->setDay(day);
    QTRY_VERIFY(preview()->isVisible());
    QTRY_VERIFY(button("exportDigest")->isEnabled());
}

Digest TestDigestPage::expected() const {
    return valueOf(makeDigest(**m_library, {theDay, {}}, m_settings));
}

void TestDigestPage::previewIsWhatMakeDigestMakes() {
    showDay(theDay);
    QTextDocument same;
    same.setHtml(digestToPreviewHtml(digestToMarkdown(expected())));
    QCOMPARE(preview()->toPlainText(), same.toPlainText());
    QVERIFY(preview()->toPlainText().contains(QLatin1String("<b>1</b>"))); // foreign HTML is text
    QVERIFY(count().startsWith(QLatin1String("6 ")));
}

void TestDigestPage::exportedBytesAreThePreviewed_data() {
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"out.md", "out.MARKDOWN", "out.txt", "out.html", "out.json", "out.bib", "out.ris", "out.csl.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDigestPage::exportedBytesAreThePreviewed() {
    QFETCH(QString, name);
    showDay(theDay);
    QSignalSpy said(&m_messages, &Messages::noticed);
    exportDigest(*m_page, target(name));
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(name));
    QFile file(target(name));
    QVERIFY(file.open(QIODevice::ReadOnly));

    const Digest digest = expected();
    std::vector<Paper> papers;
    PaperQuery query;
    query.day = theDay;
    query.scannedOnly = false;
    for (const PaperRow &row : valueOf((*m_library)->search().papers(query)))
        if (row.score->relevance == 9)
            papers.push_back(row.paper);
    QByteArray wanted = digestToMarkdown(digest);
    if (name.endsWith(QLatin1String("html")))
        wanted = digestToHtml(digest);
    else if (name.endsWith(QLatin1String("csl.json")))
        wanted = papersToCslJson(papers);
    else if (name.endsWith(QLatin1String("json")))
        wanted = digestToJson(digest);
    else if (name.endsWith(QLatin1String("bib")))
        wanted = papersToBibTeX(papers);
    else if (name.endsWith(QLatin1String("ris")))
        wanted = papersToRis(papers);
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(file.readAll(), wanted);
}

// The page updates its digest when it is shown, which takes a moment: what one asks for meanwhile is not the
// one before, and not nothing.
void TestDigestPage::exportsWhatWasJustDecided() {
    m_page->hide();
    m_page->setDay(theDay);
    const auto exportTo = [this](const QString &name) {
        m_page->show();
        m_page->chooseExport();
        QTRY_VERIFY(m_page->findChild<QFileDialog *>());
        const QPointer dialog = m_page->findChild<QFileDialog *>();
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(target(name));
        static_cast<QDialog *>(dialog.data())->accept();
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(QFileInfo::exists(target(name)));
        QFile file(target(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), digestToMarkdown(expected()));
    };
    exportTo(QStringLiteral("first.md"));
    const qsizetype before = qsizetype(expected().entries.size());
    m_page->hide();
    valueOf((*m_library)->marks().decide({expected().entries.front().id}, Decision::Skip));
    m_page->refresh();
    QCOMPARE(qsizetype(expected().entries.size()), before - 1);
    exportTo(QStringLiteral("second.md"));
}

void TestDigestPage::exportsPdf() {
    showDay(theDay);
    QSignalSpy said(&m_messages, &Messages::noticed);
    exportDigest(*m_page, target(QStringLiteral("out.pdf")));
    QTRY_COMPARE(said.size(), 1);
    QFile file(target(QStringLiteral("out.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
}

void TestDigestPage::exportDialogProposesTheDay() {
    showDay(theDay);
    button("exportDigest")->click();
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    const QString wanted = target(QStringLiteral("2025-08-08.md"));
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).absoluteFilePath(),
             QFileInfo(wanted).absoluteFilePath());
    dialog->selectNameFilter(dialog->nameFilters().constLast()); // JSON
    Q_EMIT dialog->filterSelected(dialog->nameFilters().constLast());
    QVERIFY(dialog->selectedFiles().value(0).endsWith(QLatin1String("2025-08-08.json")));
    QSignalSpy said(&m_messages, &Messages::noticed);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_COMPARE(said.size(), 1);
    QFile file(target(QStringLiteral("2025-08-08.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), digestToJson(expected()));
}

void TestDigestPage::unwritablePlaceIsAnErrorAndLeavesNothing() {
    showDay(theDay);
    QSignalSpy failed(&m_messages, &Messages::errorOccurred);
    QSignalSpy said(&m_messages, &Messages::noticed);
    const QDir folder(m_library->folder());
    const QStringList before = folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const char *name : {"missing/out.md", "library.db/out.bib"})
        exportDigest(*m_page, target(QLatin1String(name)));
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::FileUnwritable);
    QCOMPARE(failed[1][0].value<Error>().code, ErrorCode::FileUnwritable);
    QCOMPARE(said.size(), 0);
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
}

void TestDigestPage::usageIsATable() {
    showDay(theDay);
    const QTextTable *table = nullptr;
    for (auto *frame : preview()->document()->rootFrame()->childFrames())
        if (!table)
            table = qobject_cast<QTextTable *>(frame);
    QVERIFY(table);
    QCOMPARE(table->rows(), 3);
    QCOMPARE(table->columns(), 4);
    QVERIFY(table->cellAt(0, 0).firstCursorPosition().block().text().contains(QLatin1String("built-in")));
}

void TestDigestPage::contentsLinkJumps() {
    showDay(theDay);
    const StandInBrowser browser;
    // The last entry of the contents.
    QString href;
    for (auto block = preview()->document()->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().anchorHref().startsWith(u'#'))
                href = it.fragment().charFormat().anchorHref();
    QVERIFY(!href.isEmpty());
    QCOMPARE(preview()->verticalScrollBar()->value(), 0);
    Q_EMIT preview()->anchorClicked(QUrl(href));
    QVERIFY(preview()->verticalScrollBar()->value() > preview()->viewport()->height());
    const QTextBlock top = preview()->cursorForPosition({preview()->viewport()->width() / 2, 24}).block();
    QVERIFY2(top.text().contains(QLatin1String("Paper <b>6</b>")), qPrintable(top.text()));
    QCOMPARE(browser.opened.size(), 0);
}

void TestDigestPage::outsideLinkIsHandedOn() {
    showDay(theDay);
    const StandInBrowser browser;
    const QString before = preview()->toPlainText();
    Q_EMIT preview()->anchorClicked(QUrl(QStringLiteral("https://arxiv.org/abs/2508.05001")));
    Q_EMIT preview()->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    Q_EMIT preview()->anchorClicked(QUrl(QStringLiteral("javascript:alert(1)")));
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(QStringLiteral("https://arxiv.org/abs/2508.05001"))});
    QCOMPARE(preview()->toPlainText(), before);
}

void TestDigestPage::loadsNothing() {
    showDay(theDay);
    const QUrl file = QUrl::fromLocalFile(m_library->file());
    for (const int type : {QTextDocument::ImageResource, QTextDocument::StyleSheetResource,
                           QTextDocument::HtmlResource, QTextDocument::MarkdownResource})
        QCOMPARE(preview()->document()->resource(type, file).toByteArray(), QByteArray());
    const QUrl data(QStringLiteral("data:text/plain,words"));
    QCOMPARE(preview()->document()->resource(QTextDocument::HtmlResource, data).toByteArray(), QByteArray());
}

void TestDigestPage::cutOffsChangeTheCount() {
    showDay(theDay);
    QSignalSpy changed(m_page.get(), &DigestPage::settingsChanged);
    QVERIFY(count().startsWith(QLatin1String("6 ")));
    QTest::keyClick(relevance(), Qt::Key_Down); // 6
    QTRY_VERIFY(count().startsWith(QLatin1String("12 ")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<Settings>().cutOffs, (CutOffs{6, m_settings.cutOffs.novelty}));
    QVERIFY(preview()->toPlainText().contains(QLatin1String("Paper <b>12</b>")));

    // As the window answers: the settings come back.
    m_settings.cutOffs = {10, 5};
    m_page->setSettings(m_settings);
    QCOMPARE(relevance()->value(), 10);
    QTRY_VERIFY(headline().contains(QLatin1String("cut-offs")));
    QVERIFY(count().startsWith(QLatin1String("0 ")));
    QCOMPARE(changed.size(), 1);
}

void TestDigestPage::copiesMarkdown() {
    showDay(theDay);
    button("copyDigest")->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), digestToMarkdown(expected()));
}

void TestDigestPage::refreshKeepsThePosition() {
    showDay(theDay);
    QScrollBar *bar = preview()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 600);
    bar->setValue(500);
    // A paper at the end of the list is kept: the digest grows below what is being read.
    valueOf((*m_library)->marks().decide({paperId("2508.05012")}, Decision::Keep));
    m_page->refresh();
    QTRY_VERIFY(count().startsWith(QLatin1String("7 ")));
    QCOMPARE(bar->value(), 500);
}

void TestDigestPage::refreshShowsADecision() {
    showDay(theDay);
    valueOf((*m_library)->marks().decide({paperId("2508.05001")}, Decision::Skip));
    m_page->refresh();
    m_page->refresh(); // remembered while the first is being made
    m_page->refresh();
    QTRY_VERIFY(count().startsWith(QLatin1String("5 ")));
    QVERIFY(!preview()->toPlainText().contains(QLatin1String("Paper <b>1</b>")));
}

void TestDigestPage::hiddenPageWaits() {
    m_page->hide();
    m_page->setDay(theDay);
    QVERIFY(valueOf((*m_library)->listings().days()).size() ==
            2); // the library has worked off all that was asked
    QVERIFY(!button("exportDigest")->isEnabled());
    m_page->show();
    QTRY_VERIFY(button("exportDigest")->isEnabled());
}

void TestDigestPage::importedDigestStaysWholeUntilTheCutOffsAreTurned() {
    Digest digest = expected();
    digest.day = QDate(2024, 1, 2);
    for (size_t i = 0; i < digest.entries.size(); ++i) {
        digest.entries[i].id =
            paperId(QByteArray("2401.0" + QByteArray::number(qulonglong(1001 + i))).constData());
        digest.entries[i].relevance = 3;
    }
    const auto imported = readDigests(digestToMarkdown(digest), QStringLiteral("old.md"));
    QVERIFY(imported);
    valueOf((*m_library)->digests().add(*imported));
    showDay(digest.day);
    QVERIFY(count().startsWith(QLatin1String("6 ")));
    QTest::keyClick(relevance(), Qt::Key_Down);
    QTRY_VERIFY(count().startsWith(QLatin1String("0 ")));
}

void TestDigestPage::emptyStates_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("no day") << QDate() << QStringLiteral("No papers yet") << QByteArray("fetch");
    QTest::newRow("never fetched") << QDate(2020, 1, 1) << QStringLiteral("No papers on")
                                   << QByteArray("fetch");
    QTest::newRow("not scored") << unscoredDay << QStringLiteral("No papers have scores")
                                << QByteArray("score");
}

void TestDigestPage::emptyStates() {
    QFETCH(QDate, day);
    QFETCH(QString, words);
    QFETCH(QByteArray, signal);
    QSignalSpy fetch(m_page.get(), &DigestPage::fetchRequested);
    QSignalSpy score(m_page.get(), &DigestPage::scoreRequested);
    QSignalSpy failed(&m_messages, &Messages::errorOccurred);
    m_page->setDay(day);
    QTRY_VERIFY2(headline().contains(words), qPrintable(headline()));
    QTRY_VERIFY(button("emptyStep")->isVisible());
    button("emptyStep")->click();
    QCOMPARE(fetch.size(), signal == "fetch" ? 1 : 0);
    QCOMPARE(score.size(), signal == "score" ? 1 : 0);
    if (!score.isEmpty())
        QCOMPARE(score[0][0].toDate(), day);
    QCOMPARE(failed.size(), 0);
}

void TestDigestPage::lowerTheCutOffs() {
    QSignalSpy changed(m_page.get(), &DigestPage::settingsChanged);
    m_settings.cutOffs = {10, 6};
    m_page->setSettings(m_settings);
    m_page->setDay(theDay);
    QTRY_VERIFY(headline().contains(QLatin1String("cut-offs")));
    button("emptyStep")->click();
    QCOMPARE(changed.value(0).value(0).value<Settings>().cutOffs, (CutOffs{9, 5}));
    QTRY_VERIFY(preview()->isVisible());
    QVERIFY(count().startsWith(QLatin1String("6 ")));
}

WINNOW_TEST(TestDigestPage, QApplication)

} // namespace digestpagetest

#include "tst_digestpage.moc"
