#pragma once

#include "app/model/arxivid.h"

#include <QObject>
#include <QStringList>

#include <vector>

class QMimeData;
class QWidget;

namespace winnow {

// What was dropped or pasted from other programs, by what is done with it.
struct DroppedItems {
    std::vector<ArxivId> papers; // in the order given, each once
    QStringList digests;         // local files, and folders of them
    QStringList feeds;           // local files, and folders of them

    bool isEmpty() const { return papers.empty() && digests.isEmpty() && feeds.isEmpty(); }
};

// Finds arXiv addresses and ids among the URLs, or else in the text; and files ending in .md, .json and .xml.
DroppedItems readBrought(const QMimeData &data);

// Handles what is dropped on a widget, or pasted.
class DropTarget final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void watch(QWidget &target); // accepts drops on it

    void paste(); // from the clipboard
    void take(const DroppedItems &brought);

Q_SIGNALS:
    void addPapersRequested(const std::vector<winnow::ArxivId> &ids);
    void digestsBrought(const QStringList &files);
    void feedsBrought(const QStringList &files);
    void nothingFound(); // something was pasted, but nothing usable was found

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace winnow
