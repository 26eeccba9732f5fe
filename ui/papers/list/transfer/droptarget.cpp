#include "ui/papers/list/transfer/droptarget.h"

#include "app/model/arxivaddresses.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace winnow {

namespace {

constexpr qsizetype longestText = 100'000; // characters examined: a whole book is not a list of papers

void addPapers(DroppedItems &brought, const QString &text) {
    for (const ArxivId &id : arxivIdsIn(QStringView(text).left(longestText))) {
        if (!id.isSample() && std::ranges::find(brought.papers, id) == brought.papers.end())
            brought.papers.push_back(id);
    }
}

// Suffixes of saved listings. What a file contains is only known when it is read.
bool mayHoldListing(QString name) {
    static const QStringList endings{QStringLiteral("xml"),  QStringLiteral("rss"), QStringLiteral("atom"),
                                     QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("eml"),
                                     QStringLiteral("mbox"), QStringLiteral("txt")};
    name = name.toLower();
    if (name.endsWith(QLatin1String(".gz")))
        return true;
    return endings.contains(QFileInfo(name).suffix());
}

void addFile(DroppedItems &brought, const QString &path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("md") || ending == QLatin1String("json") || QFileInfo(path).isDir())
        brought.digests << path;
    else if (mayHoldListing(path))
        brought.feeds << path;
}

} // namespace

DroppedItems readBrought(const QMimeData &data) {
    DroppedItems brought;
    if (data.hasUrls()) {
        for (const QUrl &url : data.urls()) {
            if (url.isLocalFile())
                addFile(brought, url.toLocalFile());
            else
                addPapers(brought, url.toString());
        }
    }
    if (brought.isEmpty() && data.hasText())
        addPapers(brought, data.text());
    return brought;
}

void DropTarget::watch(QWidget &target) {
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = dynamic_cast<QDropEvent *>(event);
    const auto *source = qobject_cast<const QWidget *>(drop->source());
    const auto *target = qobject_cast<const QWidget *>(watched);
    const bool isOwn = source && target && (source == target || target->isAncestorOf(source));
    const DroppedItems brought = isOwn ? DroppedItems{} : readBrought(*drop->mimeData());
    if (brought.isEmpty()) {
        drop->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        take(brought);
    return true;
}

void DropTarget::paste() {
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const DroppedItems brought = data ? readBrought(*data) : DroppedItems{};
    if (brought.isEmpty())
        Q_EMIT nothingFound();
    else
        take(brought);
}

void DropTarget::take(const DroppedItems &brought) {
    if (!brought.digests.isEmpty())
        Q_EMIT digestsBrought(brought.digests);
    if (!brought.feeds.isEmpty())
        Q_EMIT feedsBrought(brought.feeds);
    if (!brought.papers.empty())
        Q_EMIT addPapersRequested(brought.papers);
}

} // namespace winnow
