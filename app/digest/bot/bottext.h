#pragma once

#include "app/digest/digestlines.h"
#include "app/model/result.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace winnow {

// A file of the bot, line by line: each value is on one line. Trailing spaces are ignored.
class BotText final {
public:
    // `firstLine`: the number of the text's first line in its file. The text must outlive this object.
    BotText(QStringView text, QString name, qsizetype firstLine)
        : m_lines(text.split(u'\n')), m_name(std::move(name)), m_firstLine(firstLine) {}

    bool atEnd() const { return m_at >= m_lines.size(); }
    QStringView line() const { return atEnd() ? QStringView() : withoutTrailingBlanks(m_lines[m_at]); }
    QStringView wholeLine() const { return atEnd() ? QStringView() : m_lines[m_at]; }
    qsizetype place() const { return m_at; }
    void next() { ++m_at; }
    void skipBlank() {
        while (!atEnd() && line().isEmpty())
            next();
    }
    // Records an error at the current line, or at an earlier place.
    bool fail(const QString &detail) { return failAt(m_at, detail); }
    bool failAt(qsizetype place, const QString &detail) {
        const auto number = m_firstLine + std::min(place, m_lines.size() - 1);
        m_error = Error{ErrorCode::Malformed, detail, QStringLiteral("%1:%2").arg(m_name).arg(number), {}};
        return false;
    }
    const Error &error() const { return m_error; }

private:
    QList<QStringView> m_lines;
    QString m_name;
    qsizetype m_firstLine;
    qsizetype m_at = 0;
    Error m_error;
};

} // namespace winnow
