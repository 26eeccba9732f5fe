#pragma once

#include "app/model/digest.h"
#include "app/model/result.h"

#include <QStringView>

namespace winnow {

// Reads the text of one digest; line ends are '
// '. Blank lines and trailing spaces are free; everything visible must be exactly as the writer would write
// it, so that nothing is lost in a round trip.
class DigestParser final {
public:
    // `firstLine`: the number of the text's first line in its file.
    DigestParser(QStringView text, const QString &name, qsizetype firstLine)
        : m_text(text), m_name(name), m_firstLine(firstLine) {}

    [[nodiscard]] Result<Digest> parse();

private:
    // Each function moves past what it read; false: see m_error.
    bool readPreface();
    bool readHead();
    bool readUsage();
    bool readTokens();
    bool readCosts();
    bool readCount(QStringView label, std::optional<int> &count); // none: not given
    bool readContents();
    bool readSections();
    bool readSection(size_t index);
    bool readHeading(size_t index);
    bool readFields(DigestEntry &entry, qsizetype end);
    bool readVerdict(DigestEntry &entry, qsizetype end); // comment and scores
    bool readScores(DigestEntry &entry, qsizetype begin, qsizetype end);
    bool readUnscored(DigestEntry &entry, qsizetype begin, qsizetype end);
    bool findSectionEnd(size_t index, qsizetype &end);
    bool readSeam();
    bool readPrompts();
    bool readQuoted(QStringView heading, QString &prompt);

    bool fail(qsizetype position, const QString &detail);
    bool expect(QStringView line); // the next non-blank line
    QStringView lineAt(qsizetype position) const;
    QStringView takeLine();
    qsizetype pastBlankLines(qsizetype position) const;

    QStringView m_text;
    QString m_name;
    qsizetype m_firstLine;
    qsizetype m_pos = 0;
    qsizetype m_seamBegin = 0;
    Digest m_digest;
    Error m_error;
};

} // namespace winnow
