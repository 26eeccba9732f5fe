#include "ui/digest/digestview.h"

#include "app/digest/digestformats.h"
#include "app/digest/markdownwriter.h"
#include "ui/common/theme.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>
#include <QTextDocument>

namespace winnow {

namespace {

constexpr QMarginsF paperMargins(18, 18, 18, 18); // millimetres

QPageSize usualPaper() {
    const bool isUs = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(isUs ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

DigestView viewOf(const Digest &digest) {
    DigestView view{digest, digestToMarkdown(digest), {}};
    view.html = digestToPreviewHtml(view.markdown);
    return view;
}

QString digestStyleSheet(const QPalette &palette) {
    const ThemeColors &colors = themeColors(palette);
    return QStringLiteral(R"(
        h1 { font-size: 150%; font-weight: 600; margin-top: 4px; margin-bottom: 12px; }
        h2 { font-size: 120%; font-weight: 600; margin-top: 18px; margin-bottom: 6px; }
        h3 { font-size: 105%; font-weight: 600; margin-top: 12px; margin-bottom: 4px; }
        p, li { line-height: 130%; }
        a { color: %1; text-decoration: none; }
        blockquote { color: %2; margin-left: 14px; margin-right: 0; }
        code, pre { background-color: %3; }
        table { border-collapse: collapse; border: 1px solid %4; margin-top: 4px; margin-bottom: 10px; }
        th { background-color: %3; border: 1px solid %4; padding: 5px 16px; font-weight: 600; }
        td { border: 1px solid %4; padding: 5px 16px; }
    )")
        .arg(colors.accent.name(), colors.muted.name(), colors.chip.name(), colors.border.name());
}

void printDigest(const DigestView &view, QPagedPaintDevice *device) {
    QTextDocument document;
    document.setDefaultStyleSheet(digestStyleSheet(QPalette(Qt::lightGray, Qt::white)));
    document.setHtml(view.html);
    document.print(device);
}

QByteArray digestToPdf(const DigestView &view) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(view.digest.day.toString(Qt::ISODate));
        writer.setCreator(QStringLiteral("Winnow"));
        writer.setPageSize(usualPaper());
        writer.setPageMargins(paperMargins, QPageLayout::Millimeter);
        printDigest(view, &writer);
    }
    return bytes;
}

} // namespace winnow
