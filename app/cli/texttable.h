#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace winnow {

// Text for a terminal: one line, without control characters, which could move the cursor or recolour what
// follows, and without marks that reverse the direction of writing.
QString plainLine(const QString &text);

// Columns a terminal needs for the text: combining marks take none, East Asian wide characters two.
int displayWidth(QStringView text);
// Cut to so many columns, with an ellipsis where something is missing.
QString fitted(const QString &text, int width);

// Rows of cells as aligned columns, two blanks between them. The last column takes what is left of `width`
// (0: as much as it needs).
class TextTable final {
public:
    enum class Align { Left, Right };
    void addColumn(const QString &header, Align align = Align::Left, int widest = 0); // 0: no limit
    void addRow(const QStringList &cells);
    QStringList lines(int width) const;

private:
    struct Column {
        QString header;
        Align align;
        int widest;
    };
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace winnow
