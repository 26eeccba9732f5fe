#include "ui/criteria/prompts/promptdiff.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

#include <algorithm>

namespace winnow {

namespace {

constexpr double diffMargin = 14;
// Unchanged lines shown around a change for context.
constexpr size_t linesAround = 3;

} // namespace

PromptDiff::PromptDiff(QWidget *parent) : QTextEdit(parent) {
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Changes between two versions"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    document()->setDocumentMargin(diffMargin);
}

void PromptDiff::showDiff(const QString &heading, const std::vector<DiffLine> &diff) {
    if (heading == m_heading && diff == m_diff)
        return;
    m_heading = heading;
    m_diff = diff;
    layOut();
}

void PromptDiff::layOut() {
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QTextBlockFormat apart;
    apart.setBottomMargin(diffMargin);
    cursor.setBlockFormat(apart);
    cursor.insertText(m_heading, bold);
    for (size_t begin = 0; begin < m_diff.size();) {
        size_t end = begin;
        while (end < m_diff.size() && m_diff[end].kind == m_diff[begin].kind)
            ++end;
        if (m_diff[begin].kind == DiffLine::Kind::Same) {
            addSame(cursor, begin, end);
        } else {
            for (size_t line = begin; line < end; ++line)
                addLine(cursor, m_diff[line]);
        }
        begin = end;
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

// How many lines of an unchanged stretch are shown at its edges, where they touch a change.
void PromptDiff::addSame(QTextCursor &cursor, size_t begin, size_t end) {
    const size_t head = begin == 0 ? 0 : linesAround;
    const size_t tail = end == m_diff.size() ? 0 : linesAround;
    if (end - begin <= head + tail + 1) { // replacing them by a line that counts them would save nothing
        for (size_t line = begin; line < end; ++line)
            addLine(cursor, m_diff[line]);
        return;
    }
    for (size_t line = begin; line < begin + head; ++line)
        addLine(cursor, m_diff[line]);
    QTextBlockFormat block;
    block.setLeftMargin(wordWidth());
    QTextCharFormat quiet;
    quiet.setForeground(themeColors(palette()).muted);
    quiet.setFontItalic(true);
    cursor.insertBlock(block, quiet);
    cursor.insertText(tr("%Ln unchanged line(s)", nullptr, int(end - begin - head - tail)));
    for (size_t line = end - tail; line < end; ++line)
        addLine(cursor, m_diff[line]);
}

// The word is in the left margin, also for a line so long that it wraps.
void PromptDiff::addLine(QTextCursor &cursor, const DiffLine &line) {
    const ThemeColors &colors = themeColors(palette());
    QTextBlockFormat block;
    block.setLeftMargin(wordWidth());
    block.setTextIndent(-wordWidth());
    block.setTabPositions({QTextOption::Tab(wordWidth(), QTextOption::LeftTab)});
    if (line.kind != DiffLine::Kind::Same)
        block.setBackground(line.kind == DiffLine::Kind::Added ? colors.accentSoft : colors.mark);
    cursor.insertBlock(block, QTextCharFormat());
    if (line.kind != DiffLine::Kind::Same) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        cursor.insertText(line.kind == DiffLine::Kind::Added ? tr("Added") : tr("Removed"), bold);
    }
    cursor.insertText(u'\t' + line.text, QTextCharFormat());
}

int PromptDiff::wordWidth() const {
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return std::max(metrics.horizontalAdvance(tr("Added")), metrics.horizontalAdvance(tr("Removed"))) +
           2 * metrics.averageCharWidth();
}

void PromptDiff::changeEvent(QEvent *event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

} // namespace winnow
