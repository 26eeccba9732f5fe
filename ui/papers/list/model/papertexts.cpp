#include "ui/papers/list/model/papertexts.h"

#include "app/model/prescreening.h"
#include "app/text/personname.h"
#include "app/text/tex.h"
#include "ui/papers/list/sidebarwords.h"

namespace winnow {

namespace {

constexpr qsizetype authorsInCell = 12; // more never fit into a cell
constexpr qsizetype sortedAuthors = 3;  // enough to distinguish papers

QString initials(const QString &givenName) {
    QString made;
    for (const QString &part : givenName.split(QLatin1Char('-'), Qt::SkipEmptyParts)) {
        // One user-perceived letter, including surrogate pairs and accents.
        const qsizetype letter = part.at(0).isHighSurrogate() && part.size() > 1 ? 2 : 1;
        made += (made.isEmpty() ? QString() : QStringLiteral("-")) + part.left(letter) + QLatin1Char('.');
    }
    return made.isEmpty() ? givenName : made;
}

} // namespace

QString abbreviatedName(const QString &name) {
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 2 || isCollaboration(name))
        return name;
    const qsizetype surname = surnameBegin(words);
    QStringList parts;
    for (qsizetype i = 0; i < words.size(); ++i)
        parts << (i < surname ? initials(words.at(i)) : words.at(i));
    return parts.join(QLatin1Char(' '));
}

QString sortKey(const QString &text) {
    QString key;
    key.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark() || (key.isEmpty() && !c.isLetterOrNumber() && !c.isSurrogate()))
            continue; // accents, and quotes or dashes before the first word
        key += c;
    }
    return key.toCaseFolded();
}

QString titleText(const QString &title) {
    return texToPlain(title);
}

QString authorsText(const QStringList &authors) {
    QStringList shown;
    for (const QString &author : authors.first(std::min(authorsInCell, authors.size())))
        shown << abbreviatedName(texToPlain(author));
    if (authors.size() > authorsInCell)
        shown << QStringLiteral("…");
    return shown.join(QStringLiteral(", "));
}

QString authorWords(const QStringList &authors) {
    QString sorted;
    for (const QString &author : authors.first(std::min(sortedAuthors, authors.size()))) {
        const QString name = texToPlain(author);
        const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.size() > 1 && !isCollaboration(name))
            sorted += words.mid(surnameBegin(words)).join(QLatin1Char(' ')) + QLatin1Char(' ');
        sorted += name + QLatin1Char(' ');
    }
    return sorted;
}

PaperMark paperMark(const RowFacts &row) {
    switch (row.decision) {
    case Decision::Keep:
        return PaperMark::Kept;
    case Decision::Skip:
        return PaperMark::Skipped;
    case Decision::Later:
        return PaperMark::Later;
    case Decision::None:
        break;
    }
    return row.state == ScoringState::Failed ? PaperMark::Failed : PaperMark::Untriaged;
}

QString scoringText(const PaperRow &row) {
    switch (row.state) {
    case ScoringState::Scored:
        return {};
    case ScoringState::Unscored:
        return PaperItem::tr("Not scored yet");
    case ScoringState::Pending:
        return PaperItem::tr("Waiting for its score");
    case ScoringState::Screened:
        if (const auto recall = prescreenRecall(row.stateReason))
            return PaperItem::tr("Screened out: unlike what you keep (below %1 % recall)").arg(*recall);
        return row.stateReason.isEmpty() ? PaperItem::tr("Screened out")
                                         : PaperItem::tr("Screened out: %1").arg(row.stateReason);
    case ScoringState::Failed:
        return row.stateReason.isEmpty() ? PaperItem::tr("Failed")
                                         : PaperItem::tr("Failed: %1").arg(row.stateReason);
    }
    return {};
}

QString percentileText(const PaperItem &item) {
    if (!item.row.score)
        return scoringText(item.row);
    const Percentile &percentile = item.percentile;
    return percentile.isKnown() ? PaperItem::tr("Among the top %1 % of the day: place %2 of %3")
                                      .arg(percentile.top)
                                      .arg(percentile.place)
                                      .arg(percentile.scored)
                                : PaperItem::tr("Known only while its day is open");
}

QString rankText(const PaperItem &item) {
    if (item.percentile.rank > 0)
        return PaperItem::tr("Rank %1 of the day").arg(item.percentile.rank);
    return item.row.score || item.row.taste ? PaperItem::tr("Known only while its day is open")
                                            : PaperItem::tr("No rank yet");
}

QString tasteText(const PaperItem &item) {
    if (!item.row.taste)
        return PaperItem::tr("No taste yet");
    const QString taste = PaperItem::tr("Taste %1 %").arg(qRound(100 * static_cast<double>(*item.row.taste)));
    return item.isUnsure ? PaperItem::tr("%1. Uncertain: your decision here teaches most").arg(taste) : taste;
}

QString topicText(const PaperRow &row) {
    if (!row.score || !row.score->topic)
        return noTopicYet();
    return row.score->topic->isNone() ? noneOfTheTopics()
                                      : PaperItem::tr("Topic: %1").arg(row.score->topic->name);
}

QString seenText(const PaperRow &row) {
    const bool isKept = row.decision == Decision::Keep;
    if (!row.listedBefore.isValid() || (!isKept && row.decision != Decision::Skip))
        return {};
    const QDate today = QDate::currentDate();
    if (!row.isSeen)
        return PaperItem::tr("also listed on %1").arg(shortDay(row.listedBefore, today));
    const QString day = shortDay(row.decidedAt.toLocalTime().date(), today);
    return isKept ? PaperItem::tr("seen: kept on %1").arg(day)
                  : PaperItem::tr("seen: skipped on %1").arg(day);
}

QString markText(const PaperRow &row) {
    const auto withSeen = [&row](const QString &decided) {
        QString seen = seenText(row);
        if (row.isSeen && !seen.isEmpty()) // which includes the decision
            return seen.replace(0, 1, seen.at(0).toUpper());
        return seen.isEmpty() ? decided : PaperItem::tr("%1, %2", "decision, seen before").arg(decided, seen);
    };
    switch (paperMark(row)) {
    case PaperMark::Kept:
        return withSeen(PaperItem::tr("Kept"));
    case PaperMark::Skipped:
        return withSeen(PaperItem::tr("Skipped"));
    case PaperMark::Later:
        return PaperItem::tr("For later");
    case PaperMark::Failed:
        return scoringText(row);
    case PaperMark::Untriaged:
        break;
    }
    return row.read ? PaperItem::tr("No decision yet") : PaperItem::tr("Unread, no decision yet");
}

QString announceTypeText(const PaperRow &row) {
    if (row.withdrawn)
        return PaperItem::tr("withdrawn");
    switch (row.type) {
    case AnnounceType::New:
        return PaperItem::tr("new");
    case AnnounceType::Cross:
        return PaperItem::tr("cross");
    case AnnounceType::Replace:
        return PaperItem::tr("replaced");
    case AnnounceType::ReplaceCross:
        return PaperItem::tr("replaced cross");
    }
    return {};
}

QString announceTypeLong(const PaperRow &row) {
    if (row.withdrawn)
        return PaperItem::tr("Withdrawn by its authors");
    switch (row.type) {
    case AnnounceType::New:
        return PaperItem::tr("New on arXiv");
    case AnnounceType::Cross:
        return PaperItem::tr("Cross-listed from another category");
    case AnnounceType::Replace:
        return PaperItem::tr("A new version of an earlier paper");
    case AnnounceType::ReplaceCross:
        return PaperItem::tr("A new version of a paper cross-listed from another category");
    }
    return {};
}

QString decisionDone(Decision decision, int n) {
    switch (decision) {
    case Decision::Keep:
        return PaperItem::tr("%n paper(s) kept", nullptr, n);
    case Decision::Skip:
        return PaperItem::tr("%n paper(s) skipped", nullptr, n);
    case Decision::Later:
        return PaperItem::tr("%n paper(s) marked for later", nullptr, n);
    case Decision::None:
        return PaperItem::tr("%n decision(s) cleared", nullptr, n);
    }
    return {};
}

} // namespace winnow
