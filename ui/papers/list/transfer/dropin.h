#pragma once

#include "app/model/arxivid.h"

#include <QObject>
#include <QStringList>

#include <vector>

class QMimeData;
class QWidget;

namespace winnow {

// What can be brought into the table from other programs, sorted by what is done with it.
struct Brought {
    std::vector<ArxivId> papers; // in the order given, each once
    QStringList digests;         // local files, and folders of them
    QStringList feeds;           // likewise

    bool isEmpty() const { return papers.empty() && digests.isEmpty() && feeds.isEmpty(); }
};

// arXiv's addresses and ids among the URLs, or else among the words of the text; files ending in .md, .json
// and .xml.
Brought readBrought(const QMimeData &data);

// Takes what is dropped on a widget, or pasted.
class DropIn final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void watch(QWidget &target); // what is dropped there is taken

    void paste(); // from the clipboard
    void take(const Brought &brought);

Q_SIGNALS:
    void addPapersRequested(const std::vector<winnow::ArxivId> &ids);
    void digestsBrought(const QStringList &files);
    void feedsBrought(const QStringList &files);
    void nothingFound(); // pasted, and there is nothing in it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace winnow
