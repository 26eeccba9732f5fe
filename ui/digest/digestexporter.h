#pragma once

#include "app/model/result.h"
#include "app/run/export/exportplan.h"
#include "ui/common/messages/messages.h"
#include "ui/digest/exportformat.h"
#include "ui/digest/rendereddigest.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace winnow {

class Library;
struct Paper;

// Exports, copies and prints a digest. Changes that a user made in an existing file are kept, or the digest
// is written beside it. Nothing blocks.
class DigestExporter final : public QObject {
    Q_OBJECT
public:
    DigestExporter(Library &library, Messages &messages, QWidget *window);

    void chooseFile(const RenderedDigest &view, const QString &folder);
    void write(const RenderedDigest &view, const QString &path, ExportFormat format,
               ExportPolicy policy = ExportPolicy::Beside);
    void copy(const RenderedDigest &view);
    void print(const RenderedDigest &view);

private:
    Pending<QByteArray> make(const RenderedDigest &view, ExportFormat format);
    void sayWritten(const ExportOutcome &outcome, const std::function<void()> &replace);

    Library &m_library;
    Messages &m_messages;
    QWidget *m_window;
};

// The digest's papers in its order; those the library lacks are made from the digest's own text.
std::vector<Paper> papersOf(const Digest &digest, const std::vector<Paper> &known);

} // namespace winnow
