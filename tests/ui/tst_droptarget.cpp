#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "ui/papers/list/transfer/droptarget.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QWidget>

namespace dropintest {

using namespace winnow;

namespace {

QString idsOf(const std::vector<ArxivId> &ids) {
    QStringList texts;
    for (const ArxivId &id : ids)
        texts << id.toString();
    return texts.join(QLatin1Char(' '));
}

} // namespace

class TestDropIn final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPapersFromText_data();
    void readsPapersFromText();
    void sortsUrlsByWhatIsDoneWithThem();
    void takesADrop();
    void refusesWhatItCannotUse();
    void pastes();
};

void TestDropIn::readsPapersFromText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("2508.04753", "2508.04753");
    row("  arXiv:2508.04753v2\n", "2508.04753");
    row("https://arxiv.org/abs/2508.04753", "2508.04753");
    row("https://arxiv.org/pdf/hep-th/9901001v1", "hep-th/9901001");
    row("See https://arxiv.org/abs/2508.04753, and (2508.04754).", "2508.04753 2508.04754");
    row("- [A title](https://arxiv.org/abs/2508.04753) · A, B", "2508.04753");
    row("2508.04753 2508.04753", "2508.04753");
    row("https://www.alphaxiv.org/abs/2508.04753\nhttps://doi.org/10.48550/arXiv.2508.04754",
        "2508.04753 2508.04754");
    row("arXiv:2508.04753v2 [cs.LG] 5 Aug 2025", "2508.04753");
    row("0000.00001", ""); // the sample day's: nobody else has it
    row("https://example.org/abs/about", "");
    row("no paper at all, version 1.5", "");
    row("", "");
}

void TestDropIn::readsPapersFromText() {
    QFETCH(QString, text);
    QMimeData data;
    data.setText(text);
    const DroppedItems brought = readBrought(data);
    QTEST(idsOf(brought.papers), "expected");
    QVERIFY(brought.digests.isEmpty() && brought.feeds.isEmpty());
}

void TestDropIn::sortsUrlsByWhatIsDoneWithThem() {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/2025-08-08.md")),
                  QUrl::fromLocalFile(QStringLiteral("/tmp/Old.JSON")),
                  QUrl::fromLocalFile(QStringLiteral("/tmp/cs.LG.xml")),
                  QUrl::fromLocalFile(QStringLiteral("/tmp/Listing.EML")),
                  QUrl::fromLocalFile(QStringLiteral("/tmp/new.html")),
                  QUrl::fromLocalFile(QStringLiteral("/tmp/records.xml.gz")),
                  QUrl::fromLocalFile(QStringLiteral("/tmp/2508.00001.pdf")),
                  QUrl::fromLocalFile(QStringLiteral(WINNOW_TEST_DATA "/bot")), // a folder
                  QUrl(QStringLiteral("https://huggingface.co/papers/2508.04753?utm_source=x"))});
    const DroppedItems brought = readBrought(data);
    QCOMPARE(brought.digests,
             (QStringList{QStringLiteral("/tmp/2025-08-08.md"), QStringLiteral("/tmp/Old.JSON"),
                          QStringLiteral(WINNOW_TEST_DATA "/bot")}));
    QCOMPARE(brought.feeds,
             (QStringList{QStringLiteral("/tmp/cs.LG.xml"), QStringLiteral("/tmp/Listing.EML"),
                          QStringLiteral("/tmp/new.html"), QStringLiteral("/tmp/records.xml.gz")}));
    QCOMPARE(idsOf(brought.papers), QStringLiteral("2508.04753"));
}

void TestDropIn::takesADrop() {
    QWidget target;
    DropTarget dropTarget;
    dropTarget.watch(target);
    QVERIFY(target.acceptDrops());
    const QSignalSpy added(&dropTarget, &DropTarget::addPapersRequested);
    const QSignalSpy feeds(&dropTarget, &DropTarget::feedsBrought);
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://arxiv.org/abs/2508.04753"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction); // the other program keeps what it has
    QCOMPARE(added.count(), 0);
    QDropEvent drop({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&target, &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(added.count(), 1);
    QCOMPARE(idsOf(added.first().first().value<std::vector<ArxivId>>()), QStringLiteral("2508.04753"));
    QCOMPARE(feeds.count(), 0);
}

void TestDropIn::refusesWhatItCannotUse() {
    QWidget target;
    DropTarget dropTarget;
    dropTarget.watch(target);
    QMimeData data;
    data.setText(QStringLiteral("a shopping list"));
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&target, &enter);
    QVERIFY(!enter.isAccepted());
}

void TestDropIn::pastes() {
    DropTarget dropTarget;
    const QSignalSpy added(&dropTarget, &DropTarget::addPapersRequested);
    const QSignalSpy nothing(&dropTarget, &DropTarget::nothingFound);
    QGuiApplication::clipboard()->setText(QStringLiteral("arXiv:2508.04753"));
    dropTarget.paste();
    QCOMPARE(added.count(), 1);
    QGuiApplication::clipboard()->setText(QStringLiteral("hello"));
    dropTarget.paste();
    QCOMPARE(added.count(), 1);
    QCOMPARE(nothing.count(), 1);
}

WINNOW_TEST(TestDropIn, QApplication)

} // namespace dropintest

#include "tst_droptarget.moc"
