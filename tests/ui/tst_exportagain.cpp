#include "app/digest/markdownwriter.h"
#include "tests/app/digest/digestsamples.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "ui/common/messages/messages.h"
#include "ui/digest/digestexporter.h"
#include "ui/papers/list/transfer/notesexporter.h"

#include <QApplication>
#include <QFileDialog>
#include <QSignalSpy>
#include <QWidget>

namespace exportagaintest {

using namespace winnow;

// What the reader is told when a file is there already.
class TestExportAgain final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatWasWritten();
    void offersToReplaceAForeignFile();
    void asksNothingInTheDialog();
    void exportsNotes();
    void saysThatNothingIsKept();

private:
    QString path(const char *name) const { return m_library->folder() + u'/' + QLatin1String(name); }
    QByteArray bytesOf(const char *name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const char *name, const QByteArray &bytes) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<TempLibrary> m_library;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Messages> m_messages;
    std::unique_ptr<QSignalSpy> m_said;
};

void TestExportAgain::init() {
    m_library = std::make_unique<TempLibrary>();
    m_messages = std::make_unique<Messages>();
    m_said = std::make_unique<QSignalSpy>(m_messages.get(), &Messages::noticed);
    m_window = std::make_unique<QWidget>();
}

void TestExportAgain::cleanup() {
    m_window.reset();
    m_said.reset();
    m_messages.reset();
    m_library.reset();
}

void TestExportAgain::keepsWhatWasWritten() {
    DigestExporter exporter(**m_library, *m_messages, m_window.get());
    Digest digest = samples::digest(3);
    exporter.write(viewOf(digest), path("day.md"), ExportFormat::Markdown);
    QTRY_COMPARE(m_said->size(), 1);
    put("day.md", bytesOf("day.md").replace("**Relevance:** 8", "**Relevance:** 3 (mine)"));
    digest.entries.push_back(samples::entry(QStringLiteral("2508.00009"), QStringLiteral("New")));
    exporter.write(viewOf(digest), path("day.md"), ExportFormat::Markdown);
    QTRY_COMPARE(m_said->size(), 2);
    QCOMPARE(bytesOf("day.md").count("**Relevance:** 3 (mine)"), 3);
    QVERIFY(bytesOf("day.md").contains("## 4. [New]"));
    QVERIFY(
        m_said->at(1)[0].toString().contains(QLatin1String("Your edits were kept: relevance of 2508.00001")));
}

void TestExportAgain::offersToReplaceAForeignFile() {
    DigestExporter exporter(**m_library, *m_messages, m_window.get());
    put("diary.md", "Dear diary\n");
    exporter.write(viewOf(samples::digest(2)), path("diary.md"), ExportFormat::Markdown);
    QTRY_COMPARE(m_said->size(), 1);
    QCOMPARE(bytesOf("diary.md"), QByteArray("Dear diary\n"));
    QCOMPARE(bytesOf("diary.new.md"), digestToMarkdown(samples::digest(2)));
    QVERIFY(m_said->at(0)[0].toString().contains(QLatin1String("diary.new.md")));
    const auto action = m_said->at(0)[1].value<NoticeAction>();
    QVERIFY(!action.text.isEmpty());
    action.take();
    QTRY_COMPARE(bytesOf("diary.md"), digestToMarkdown(samples::digest(2)));
}

void TestExportAgain::asksNothingInTheDialog() {
    DigestExporter exporter(**m_library, *m_messages, m_window.get());
    put("2025-08-08.md", "Dear diary\n");
    exporter.chooseFile(viewOf(samples::digest(2)), m_library->folder());
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    static_cast<QDialog *>(dialog)->accept(); // a question of its own would be a nested event loop
    QTRY_COMPARE(m_said->size(), 1);
    QCOMPARE(bytesOf("2025-08-08.md"), QByteArray("Dear diary\n"));
}

void TestExportAgain::exportsNotes() {
    const Paper paper = makePaper("2508.00001", QStringLiteral("Tidal Gates"), {QStringLiteral("cs.LG")});
    valueOf(
        (*m_library)->listings().add(makeListing(QStringLiteral("cs.LG"), friday, {announce(paper)}), {}));
    valueOf((*m_library)->marks().setNote(paper.id, QStringLiteral("For the thesis.")));
    NotesExporter exporter(**m_library, *m_messages, m_window.get());
    exporter.write({paper.id}, path("vault"));
    QTRY_COMPARE(m_said->size(), 1);
    QVERIFY(bytesOf("vault/2508.00001 Tidal Gates.md").endsWith("## Note\n\nFor the thesis.\n"));
    QVERIFY(m_said->at(0)[0].toString().contains(QLatin1String("1 new")));
}

void TestExportAgain::saysThatNothingIsKept() {
    NotesExporter exporter(**m_library, *m_messages, m_window.get());
    exporter.chooseFolder({});
    QCOMPARE(m_said->size(), 1);
    QVERIFY(!m_window->findChild<QFileDialog *>());
}

WINNOW_TEST(TestExportAgain, QApplication)

} // namespace exportagaintest

#include "tst_exportagain.moc"
