#pragma once

#include "app/library/watch/librarychange.h"

#include <QObject>
#include <QTimer>

namespace winnow {

class CriteriaPage;
class DigestPage;
class HistoryPage;
class Library;
class LibraryController;
class PaperSession;
class RunController;

// Shows what other programs write to the library while the window is open: winnow-cli in a terminal, the
// morning run. Each page reads again what has changed; text being typed is left alone.
class LiveRefresh final : public QObject {
    Q_OBJECT
public:
    struct Pages {
        Library &library;
        LibraryController &desk;
        PaperSession &session;
        CriteriaPage &criteria;
        DigestPage &digest;
        HistoryPage &history;
        RunController &runs;
    };
    explicit LiveRefresh(const Pages &pages, QObject *parent = nullptr);

private:
    void await();
    void show(const LibraryChange &change);

    Pages m_pages;
    QTimer m_rest; // limits updates to a few per second while another program writes paper by paper
};

} // namespace winnow
