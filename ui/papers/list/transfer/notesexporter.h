#pragma once

#include "app/model/arxivid.h"

#include <QObject>

#include <vector>

class QWidget;

namespace winnow {

class Library;
class Messages;
struct NotesReport;

// Exports papers as notes, one Markdown file each, to a folder that the user chooses.
class NotesExporter final : public QObject {
    Q_OBJECT
public:
    NotesExporter(Library &library, Messages &messages, QWidget *window);

    void chooseFolder(const std::vector<ArxivId> &papers);
    void write(const std::vector<ArxivId> &papers, const QString &folder);

private:
    void sayWritten(const NotesReport &report, const QString &folder);

    Library &m_library;
    Messages &m_messages;
    QWidget *m_window;
};

} // namespace winnow
