#pragma once

#include "app/text/textdiff.h"

#include <QTextEdit>

class QTextCursor;

namespace winnow {

// A read-only diff of two versions of a prompt. Each changed line starts with a word that says whether it was
// added or removed, so that colour is not needed. Long unchanged stretches are shortened to their edges and a
// count of the lines between.
class PromptDiff final : public QTextEdit {
    Q_OBJECT
public:
    explicit PromptDiff(QWidget *parent = nullptr);

    // `heading` is shown above the lines. The view does not scroll if nothing changed.
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
