#pragma once

#include "app/model/result.h"
#include "ui/common/messages/messages.h"
#include "ui/digest/digestview.h"
#include "ui/digest/exportformat.h"

#include <QObject>

#include <vector>

class QWidget;

namespace winnow {

class Library;
struct Paper;

// Takes a digest out of the window: into a file, to the clipboard, onto paper. Nothing of it blocks.
class DigestExporter final : public QObject {
    Q_OBJECT
public:
    DigestExporter(Library &library, Messages &messages, QWidget *window);

    void chooseFile(const DigestView &view, const QString &folder);
    void write(const DigestView &view, const QString &path, ExportFormat format);
    void copy(const DigestView &view);
    void print(const DigestView &view);

private:
    void conclude(const Result<void> &saved, const DigestView &view, const QString &path,
                  ExportFormat format);
    void writeCitations(const DigestView &view, const QString &path, ExportFormat format);

    Library &m_library;
    Messages &m_messages;
    QWidget *m_window;
};

// The digest's papers in its order; what the library lacks is made from the digest's own words.
std::vector<Paper> papersOf(const Digest &digest, const std::vector<Paper> &known);

} // namespace winnow
