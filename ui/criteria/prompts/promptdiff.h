#pragma once

#include "app/text/textdiff.h"

#include <QTextEdit>

class QTextCursor;

namespace winnow {

// Two versions of a prompt laid over each other, to read. What was added and what was removed is said in
// words at the head of each line, for readers who see no colours. Of long stretches that are the same only
// the edges are shown, with the number of lines between them.
class PromptDiff final : public QTextEdit {
    Q_OBJECT
public:
    explicit PromptDiff(QWidget *parent = nullptr);

    // `heading` stands above the lines. Nothing moves when all is as it was.
    void showDiff(const QString &heading, const std::vector<DiffLine> &diff);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addSame(QTextCursor &cursor, size_t begin, size_t end);
    void addLine(QTextCursor &cursor, const DiffLine &line);
    int wordWidth() const;

    QString m_heading;
    std::vector<DiffLine> m_diff;
};

} // namespace winnow
