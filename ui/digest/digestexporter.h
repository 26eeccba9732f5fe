#pragma once

#include "app/model/result.h"
#include "ui/common/messages/retry.h"
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
    DigestExporter(Library &library, QWidget *window);

    void chooseFile(const DigestView &view, const QString &folder);
    void write(const DigestView &view, const QString &path, ExportFormat format);
    void copy(const DigestView &view);
    void print(const DigestView &view);

Q_SIGNALS:
    void exported(const QString &path);
    void notice(const QString &text);
    void errorOccurred(const winnow::Error &error, const winnow::Retry &again);

private:
    void writeCitations(const DigestView &view, const QString &path, ExportFormat format);

    Library &m_library;
    QWidget *m_window;
};

// The digest's papers in its order; what the library lacks is made from the digest's own words.
std::vector<Paper> papersOf(const Digest &digest, const std::vector<Paper> &known);

} // namespace winnow
