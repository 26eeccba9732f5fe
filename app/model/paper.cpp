#include "app/model/paper.h"

#include <QRegularExpression>

namespace winnow {

// A comment is the authors' own; in an abstract, "withdrawn" may refer to many things, so only its first
// sentence counts, and only if it is about the paper.
bool isWithdrawn(const Paper &paper) {
    static const QString said =
        QStringLiteral("(?:this|the) (?:paper|article|manuscript|submission|preprint|"
                       "e-?print|version|work|note|draft) (?:has been|is|was|is being) "
                       "(?:temporarily |voluntarily |hereby )?withdrawn");
    static const QRegularExpression inComment(QStringLiteral("^\\W*withdrawn\\b|\\b(?:%1)\\b").arg(said),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inAbstract(QStringLiteral("^\\W*(?:%1)\\b").arg(said),
                                               QRegularExpression::CaseInsensitiveOption);
    return inComment.match(paper.comment).hasMatch() || inAbstract.match(paper.abstract).hasMatch();
}

} // namespace winnow
