#include "ui/papers/focus/focusdocument.h"

#include <QTextBlock>
#include <QTextCursor>

namespace winnow {

void writeFocus(QTextDocument &document, const PaperRow &row, const DetailsOptions &options,
                const QPalette &palette, bool titleOnly) {
    constexpr double titleScale = 1.75;
    writeDetails(document, row, options, palette);
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat larger;
    larger.setFontPointSize(options.fontSize * titleScale);
    cursor.mergeCharFormat(larger);
    if (!titleOnly)
        return;
    cursor.clearSelection();
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

} // namespace winnow
