#pragma once

#include "app/model/result.h"
#include "app/run/export/exportplan.h"
#include "ui/common/messages/messages.h"
#include "ui/digest/digestview.h"
#include "ui/digest/exportformat.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace winnow {

class Library;
struct Paper;

// Takes a digest out of the window: into a file, to the clipboard, onto paper. What somebody wrote in a file
// that is there already stays, or the digest goes beside it. Nothing of it blocks.
class DigestExporter final : public QObject {
    Q_OBJECT
public:
    DigestExporter(Library &library, Messages &messages, QWidget *window);

    void chooseFile(const DigestView &view, const QString &folder);
    void write(const DigestView &view, const QString &path, ExportFormat format,
               ExportPolicy policy = ExportPolicy::Beside);
    void copy(const DigestView &view);
    void print(const DigestView &view);

private:
    Pending<QByteArray> make(const DigestView &view, ExportFormat format);
    void sayWritten(const ExportOutcome &outcome, const std::function<void()> &replace);

    Library &m_library;
    Messages &m_messages;
    QWidget *m_window;
};

// The digest's papers in its order; what the library lacks is made from the digest's own words.
std::vector<Paper> papersOf(const Digest &digest, const std::vector<Paper> &known);

} // namespace winnow
