#pragma once

#include "app/library/library.h"
#include "ui/papers/list/paperscontext.h"
#include "ui/shell/singleinstance.h"

#include <QObject>

class QWidget;

namespace winnow {

class Actions;
class Clock;
class DigestImporter;
class DropTarget;
class NotesExporter;
class PaperAdder;
struct Services;

// Exchange with other programs: files that are chosen or dropped, addresses that are pasted, exported notes.
class TransferController final : public QObject {
    Q_OBJECT
public:
    TransferController(const Services &services, const PapersContext &shared, const Actions &actions,
                       DropTarget &dropTarget, QWidget *window);

    void
    take(const StartRequest &wish); // a request from a program start; carried out once the library is open
    void begin();                   // the library is open

Q_SIGNALS:
    void digestsImported(const QDate &lastDay);
    void dayWanted(const QDate &day);                      // a day that the library has
    void paperAdded(const winnow::ArxivId &id, QDate day); // a paper was added or found; the first of several

private:
    void connectActions(const Actions &actions, QWidget *window);
    void tellImport(int digests, const QDate &newestDay, int leftAlone, int known);
    void exportNotes();
    void addPapers(const std::vector<ArxivId> &ids);
    void showDay(QDate day);
    void readFiles(const QStringList &files);

    PapersContext m_shared;
    const Clock &m_clock;
    DropTarget &m_dropTarget;
    std::vector<StartRequest> m_wishes; // kept while the library is being opened
    bool m_hasBegun = false;
    PaperAdder *m_adder;
    DigestImporter *m_intake;
    NotesExporter *m_notes;
};

} // namespace winnow
