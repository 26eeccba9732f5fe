#pragma once

#include "app/model/digest.h"

#include <QByteArray>
#include <QString>

class QPalette;
class QPagedPaintDevice;
class QTextDocument;

namespace winnow {

// A digest in the forms a page needs; made on a worker thread.
struct DigestView {
    Digest digest;
    QByteArray markdown; // the bytes that are previewed and exported
    QString html;
    QString
        preview; // the same; of very many papers the first, since the window stands still while it shows them
};

DigestView viewOf(const Digest &digest);

// How the HTML is drawn: what a QTextDocument knows of CSS, in the palette's colours.
QString digestStyleSheet(const QPalette &palette);

// Gives the lists of a document, which were set from that HTML, the numbers that it says.
void continueNumbers(QTextDocument &document, const QString &html);

// Both block, and are for a worker thread.
void printDigest(const DigestView &view, QPagedPaintDevice *device); // black on white whatever the theme
QByteArray digestToPdf(const DigestView &view);

} // namespace winnow
