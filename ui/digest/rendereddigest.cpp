#include "ui/digest/rendereddigest.h"

#include "app/digest/digestformats.h"
#include "app/digest/markdownwriter.h"
#include "ui/common/theme.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <vector>

namespace winnow {

namespace {

constexpr size_t mostPreviewed = 100;
constexpr QMarginsF paperMargins(18, 18, 18, 18); // millimetres

QPageSize usualPaper() {
    const bool isUs = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(isUs ? QPageSize::Letter : QPageSize::A4);
}

// A digest of the first papers only, with a line that says how many more there are.
QString previewOf(const Digest &digest) {
    Digest first = digest;
    first.entries.resize(mostPreviewed);
    const QString more = RenderedDigest::tr("Exports, copies and prints include %Ln more paper(s).", nullptr,
                                            int(digest.entries.size() - mostPreviewed));
    return digestToPreviewHtml(digestToMarkdown(first)) +
           QStringLiteral("<hr><p><em>%1</em></p>").arg(more.toHtmlEscaped());
}

// Where the HTML's numbered lists begin.
std::vector<int> startsOf(const QString &html) {
    static const QRegularExpression list(QStringLiteral("<ol(?: start=\"(\\d+)\")?>"));
    std::vector<int> starts;
    for (auto match = list.globalMatch(html); match.hasNext();) {
        const QString start = match.next().captured(1);
        starts.push_back(start.isEmpty() ? 1 : start.toInt());
    }
    return starts;
}

std::vector<QTextList *> numberedLists(const QTextDocument &document) {
    std::vector<QTextList *> lists;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextList *list = block.textList();
        if (list && list->format().style() == QTextListFormat::ListDecimal &&
            std::ranges::find(lists, list) == lists.end())
            lists.push_back(list);
    }
    return lists;
}

} // namespace

RenderedDigest viewOf(const Digest &digest) {
    RenderedDigest view{digest, digestToMarkdown(digest), {}, {}};
    view.html = digestToPreviewHtml(view.markdown);
    view.preview = digest.entries.size() > mostPreviewed ? previewOf(digest) : view.html;
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

// Qt 6.4 starts every list at 1, but a digest by topic continues its numbers. A list that continues the
// previous one is therefore merged into it; its items stay where they are in the text.
void continueNumbers(QTextDocument &document, const QString &html) {
    const std::vector<int> starts = startsOf(html);
    const std::vector<QTextList *> lists = numberedLists(document);
    if (starts.size() != lists.size())
        return; // nested or empty lists from a user's text: left to Qt
    QTextList *before = nullptr;
    for (size_t i = 0; i < lists.size(); ++i) {
        if (!before || starts[i] == 1 || starts[i] != before->count() + 1) {
            before = lists[i];
            continue;
        }
        std::vector<QTextBlock> items;
        items.reserve(static_cast<size_t>(lists[i]->count()));
        for (int item = 0; item < lists[i]->count(); ++item)
            items.push_back(lists[i]->item(item));
        for (const QTextBlock &item : items)
            before->add(item);
    }
}

void printDigest(const RenderedDigest &view, QPagedPaintDevice *device) {
    QTextDocument document;
    document.setDefaultStyleSheet(digestStyleSheet(QPalette(Qt::lightGray, Qt::white)));
    document.setHtml(view.html);
    continueNumbers(document, view.html);
    document.print(device);
}

QByteArray digestToPdf(const RenderedDigest &view) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(digestFileStem(view.digest));
        writer.setCreator(QStringLiteral("Winnow"));
        writer.setPageSize(usualPaper());
        writer.setPageMargins(paperMargins, QPageLayout::Millimeter);
        printDigest(view, &writer);
    }
    return bytes;
}

} // namespace winnow
