#pragma once

#include "app/model/digest.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

class QPalette;
class QPagedPaintDevice;
class QTextDocument;

namespace winnow {

// A digest in the forms that the page needs; made on a worker thread.
struct RenderedDigest {
    Digest digest;
    QByteArray markdown; // the bytes that are previewed and exported
    QString html;
    QString preview; // the same for display; long digests are cut, because the GUI thread lays them out

    Q_DECLARE_TR_FUNCTIONS(winnow::DigestPreview)
};

RenderedDigest viewOf(const Digest &digest);

// The HTML's style sheet: the CSS that QTextDocument supports, in the palette's colours.
QString digestStyleSheet(const QPalette &palette);

// Gives the lists of a document that was set from this HTML their start numbers.
void continueNumbers(QTextDocument &document, const QString &html);

// Both block: call them on a worker thread.
void printDigest(const RenderedDigest &view, QPagedPaintDevice *device); // black on white whatever the theme
QByteArray digestToPdf(const RenderedDigest &view);

} // namespace winnow
