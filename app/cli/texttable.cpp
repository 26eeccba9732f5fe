#include "app/cli/texttable.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

// Code blocks that terminals draw two columns wide (Unicode's East_Asian_Width W and F, roughly).
constexpr std::array<std::pair<char32_t, char32_t>, 10> wideBlocks{{{0x1100, 0x115f},
                                                                    {0x2e80, 0x303e},
                                                                    {0x3041, 0xa4cf},
                                                                    {0xac00, 0xd7a3},
                                                                    {0xf900, 0xfaff},
                                                                    {0xfe30, 0xfe6f},
                                                                    {0xff00, 0xff60},
                                                                    {0xffe0, 0xffe6},
                                                                    {0x1f300, 0x1faff},
                                                                    {0x20000, 0x3fffd}}};

int widthOf(char32_t character) {
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        return std::ranges::any_of(wideBlocks,
                                   [character](const auto &block) {
                                       return character >= block.first && character <= block.second;
                                   })
                   ? 2
                   : 1;
    }
}

bool turnsDirection(char32_t character) {
    return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069) ||
           character == 0x200e || character == 0x200f;
}

} // namespace

QString plainLine(const QString &text) {
    QString plain;
    plain.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        if (character == U'\n' || character == U'\t' || character == U'\r')
            plain += QLatin1Char(' ');
        else if (QChar::category(character) != QChar::Other_Control && !turnsDirection(character))
            plain += QStringView(QChar::fromUcs4(character));
    }
    return plain;
}

int displayWidth(QStringView text) {
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += widthOf(character);
    return width;
}

QString fitted(const QString &text, int width) {
    if (displayWidth(text) <= width)
        return text;
    QString cut;
    int used = 0;
    for (const char32_t character : text.toUcs4()) {
        used += widthOf(character);
        if (used > width - 1)
            break;
        cut += QStringView(QChar::fromUcs4(character));
    }
    return width > 0 ? cut + QChar(0x2026) : QString();
}

void TextTable::addColumn(const QString &header, Align align, int widest) {
    m_columns.push_back({header, align, widest});
}

void TextTable::addRow(const QStringList &cells) {
    QStringList row;
    for (const QString &cell : cells)
        row.append(plainLine(cell));
    m_rows.push_back(row);
}

QStringList TextTable::lines(int width) const {
    std::vector<int> widths;
    int used = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        int columnWidth = displayWidth(m_columns[i].header);
        for (const QStringList &row : m_rows)
            columnWidth = std::max(columnWidth, displayWidth(row.value(qsizetype(i))));
        if (m_columns[i].widest > 0)
            columnWidth = std::min(columnWidth, m_columns[i].widest);
        if (i + 1 == m_columns.size() && width > 0)
            columnWidth = std::min(columnWidth, std::max(width - used, 20));
        widths.push_back(columnWidth);
        used += columnWidth + 2;
    }
    const auto line = [&](const auto &cellAt) {
        QString text;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString cell = fitted(cellAt(i), widths[i]);
            const QString padding(widths[i] - displayWidth(cell), QLatin1Char(' '));
            text += m_columns[i].align == Align::Right ? padding + cell : cell + padding;
            text += QStringLiteral("  ");
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        return text;
    };
    QStringList lines{line([this](size_t i) { return m_columns[i].header; })};
    for (const QStringList &row : m_rows)
        lines.append(line([&row](size_t i) { return row.value(qsizetype(i)); }));
    return lines;
}

} // namespace winnow
