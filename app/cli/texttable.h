#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace winnow {

// Text made safe for a terminal: one line, without control characters (which could move the cursor or change
// colours) and without marks that reverse the writing direction.
QString plainLine(const QString &text);

// The columns that a text takes on a terminal: combining marks take none, East Asian wide characters two.
int displayWidth(QStringView text);
// Cut to the given width, with an ellipsis if something is missing.
QString fitted(const QString &text, int width);

// Rows of cells as aligned columns, two spaces apart. The last column takes what is left of `width` (0: as
// much as it needs).
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
