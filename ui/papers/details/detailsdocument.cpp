#include "ui/papers/details/detailsdocument.h"

#include "app/criteria/activetopics.h"
#include "app/text/tex.h"
#include "ui/papers/details/detailslink.h"
#include "ui/papers/details/detailswriter.h"
#include "ui/papers/details/quotationcheck.h"
#include "ui/papers/details/topicline.h"
#include "ui/papers/details/versiondiff.h"
#include "ui/papers/list/model/acttexts.h"
#include "ui/papers/list/model/papertexts.h"

#include <QLocale>

namespace winnow {

namespace {

constexpr qsizetype authorsInDetails = 20;
constexpr qreal small = 0.92;

using DetailsDocumentKind = DetailsLink::Kind;

void writeTitle(DetailsWriter &writer, const QString &tex) {
    writer.block(0, 9, 1.12);
    writer.part(DetailsPart::Title);
    writer.html(texToHtml(tex), writer.strong(1.36));
}

void writeAuthor(DetailsWriter &writer, const QString &tex, int index, const DetailsOptions &options) {
    const QTextCharFormat plain = writer.format(writer.colors().muted);
    if (!options.hasActs) {
        writer.html(texToHtml(tex), plain);
        return;
    }
    QTextCharFormat name =
        writer.link(DetailsLink{DetailsDocumentKind::Author, index, {}}.toString(), writer.colors().muted);
    const bool isFollowed = options.followed.contains(foldedName(tex));
    name.setToolTip(
        (isFollowed ? DetailsWriter::tr("You follow %1") : DetailsWriter::tr("Papers by %1, or follow them"))
            .arg(texToPlain(tex)));
    if (isFollowed)
        name.setForeground(writer.colors().accent);
    writer.html(texToHtml(tex), name);
    if (isFollowed)
        writer.text(QStringLiteral("\u00a0✓"), writer.format(writer.colors().accent));
}

void writeAuthors(DetailsWriter &writer, const QStringList &names, const DetailsOptions &options) {
    writer.block(0, 8, 1.32);
    writer.part(DetailsPart::Authors);
    const QTextCharFormat plain = writer.format(writer.colors().muted);
    const bool isCut = !options.allAuthors && names.size() > authorsInDetails + 1;
    const qsizetype shown = isCut ? authorsInDetails : names.size();
    for (qsizetype i = 0; i < shown; ++i) {
        if (i > 0)
            writer.text(QStringLiteral(" · "), plain);
        writeAuthor(writer, names.at(i), static_cast<int>(i), options);
    }
    if (!isCut)
        return;
    writer.text(QStringLiteral(" · "), plain);
    writer.text(DetailsWriter::tr("and %n more", nullptr, static_cast<int>(names.size() - shown)),
                writer.link(allAuthorsLink(), writer.colors().accent));
}

void writeChips(DetailsWriter &writer, const PaperRow &row) {
    constexpr qreal overhang = 3; // pixels by which the first field extends beyond its text
    writer.block(2, 12, 1.5);
    writer.indent(overhang);
    const ArxivId &id = row.paper.id;
    writer.chip(row.paper.primaryCategory());
    writer.chip(announceTypeText(row));
    writer.chip(seenText(row)); // nothing if it was not seen before
    writer.chip(id.toString() +
                (row.paper.version > 1 ? QStringLiteral("v%1").arg(row.paper.version) : QString()));
    writer.chip(DetailsWriter::tr("abs ↗"), id.abstractUrl().toString(),
                DetailsWriter::tr("The abstract page at arXiv"));
    writer.chip(DetailsWriter::tr("pdf ↗"), id.pdfUrl().toString(), DetailsWriter::tr("The PDF at arXiv"));
    writer.chip(DetailsWriter::tr("html ↗"), id.htmlUrl().toString(),
                DetailsWriter::tr("The paper as a web page at arXiv"));
}

void writeFigures(DetailsWriter &writer, const Score &score, qreal scale) {
    writer.text(DetailsWriter::tr("Relevance %1").arg(score.relevance), writer.strong(scale));
    writer.text(QStringLiteral("\u2002"), writer.strong(scale));
    writer.text(DetailsWriter::tr("Novelty %1").arg(score.novelty), writer.strong(scale));
}

void writeScores(DetailsWriter &writer, const PaperRow &row) {
    writer.block(0, 10);
    writer.part(DetailsPart::Scores);
    const ThemeColors &colors = writer.colors();
    if (!row.score) {
        const bool hasFailed = row.state == ScoringState::Failed;
        writer.text(scoringText(row), writer.format(hasFailed ? colors.warning : colors.muted));
        if (!hasFailed && row.state != ScoringState::Screened)
            return;
        writer.text(QStringLiteral("\u2002"), writer.format(colors.muted));
        writer.text(hasFailed ? DetailsWriter::tr("Try again") : DetailsWriter::tr("Score it anyway"),
                    writer.link(DetailsLink{DetailsDocumentKind::Score, 0, {}}.toString(), colors.accent));
        return;
    }
    writeFigures(writer, *row.score, 1);
    writer.text(QStringLiteral("\u2002\u2002") + scoreOrigin(*row.score), writer.format(colors.muted));
}

// With only one ranking there is nothing to explain.
void writeRank(DetailsWriter &writer, const DayRank &rank) {
    QStringList places;
    if (rank.byModel > 0)
        places << DetailsWriter::tr("model %1").arg(rank.byModel);
    if (rank.byBuiltin > 0)
        places << DetailsWriter::tr("built-in scorer %1").arg(rank.byBuiltin);
    if (rank.byTaste > 0)
        places << DetailsWriter::tr("your taste %1").arg(rank.byTaste);
    if (places.size() < 2)
        return;
    writer.block(0, 10);
    writer.text(DetailsWriter::tr("Rank %1 of the day, combining %2")
                    .arg(rank.place)
                    .arg(places.join(QStringLiteral(", "))),
                writer.format(writer.colors().muted, small));
}

void writeReasons(DetailsWriter &writer, const TasteReasons &reasons) {
    if (reasons.isEmpty())
        return;
    const auto line = [&writer](const QString &words) {
        writer.block(6, 0);
        writer.text(words, writer.format(writer.colors().muted, small));
    };
    if (!reasons.speakFor.isEmpty())
        line(DetailsWriter::tr("Like what you keep: %1").arg(reasons.speakFor.join(QStringLiteral(", "))));
    if (!reasons.speakAgainst.isEmpty())
        line(DetailsWriter::tr("Unlike what you keep: %1")
                 .arg(reasons.speakAgainst.join(QStringLiteral(", "))));
}

void writeWithdrawal(DetailsWriter &writer) {
    writer.block(0, 10);
    writer.text(DetailsWriter::tr("Withdrawn by its authors."), writer.format(writer.colors().warning));
}

// Of the members who share their decisions.
void writeLab(DetailsWriter &writer, const LabKept &lab) {
    writer.block(0, 8);
    writer.part(DetailsPart::Scores);
    writer.text(DetailsWriter::tr("%1 of %2 kept it", "members of a lab").arg(lab.kept).arg(lab.members),
                writer.format(writer.colors().muted, small));
}

void writeComment(DetailsWriter &writer, const QString &text) {
    constexpr qreal margin = 14;
    writer.block(2, 14);
    writer.part(DetailsPart::Comment);
    writer.indent(margin, QuoteProperty);
    writer.html(texToHtml(text), writer.format(writer.textColor()));
}

// Models make quotations up now and then.
void writeInvented(DetailsWriter &writer, const QuotationCheck &check) {
    if (check.invented.isEmpty())
        return;
    constexpr qreal margin = 14; // the same as the comment's
    QStringList shown;
    for (const QString &quotation : check.invented)
        shown << DetailsWriter::tr("“%1”", "a quotation").arg(quotation);
    writer.block(0, 14);
    writer.part(DetailsPart::Remarks);
    writer.indent(margin);
    writer.text(DetailsWriter::tr("The abstract does not say %1.", "quotations")
                    .arg(shown.join(QStringLiteral(", "))),
                writer.format(writer.colors().muted, small));
}

// Marks the criteria's words in the lightest tone, then over it the words that decided the score; the words
// that taste goes by are underlined.
void markAbstract(DetailsWriter &writer, const PaperRow &row, const DetailsOptions &options,
                  const DetailsExtras &extras, const QuotationCheck &check) {
    QTextCharFormat format;
    format.setBackground(writer.colors().mark);
    writer.mark(options.criteria.marked, format);
    format.setBackground(writer.colors().decided);
    const bool isBuiltin = row.score && row.score->scorer == Scorer::Builtin;
    writer.mark(isBuiltin ? extras.decided : check.said, format);
    QTextCharFormat liked;
    liked.setUnderlineStyle(QTextCharFormat::DotLine);
    liked.setUnderlineColor(writer.colors().tasteText);
    writer.mark(extras.reasons.speakFor, liked);
}

void writeRemarks(DetailsWriter &writer, const Paper &paper) {
    QStringList parts;
    if (!paper.comment.isEmpty())
        parts << texToHtml(paper.comment);
    if (!paper.journalReference.isEmpty())
        parts << paper.journalReference.toHtmlEscaped();
    if (!paper.doi.isEmpty())
        parts << QStringLiteral("doi:") + paper.doi.toHtmlEscaped();
    if (paper.categories.size() > 1)
        parts << DetailsWriter::tr("Also in %1")
                     .arg(paper.categories.mid(1).join(QStringLiteral(", ")).toHtmlEscaped());
    if (parts.isEmpty())
        return;
    writer.block(0, 0);
    writer.part(DetailsPart::Remarks);
    writer.html(parts.join(QStringLiteral(" · ")), writer.format(writer.colors().muted, small));
}

// "gpt-4o · criteria v3, Learning · 8 August": the origin of one of several scores.
QString recordOrigin(const ScoreRecord &record) {
    QString origin = scoreOrigin(record.score);
    if (!record.criteriaName.isEmpty())
        origin += QStringLiteral(", ") + record.criteriaName;
    if (record.paperVersion > 1)
        origin += QStringLiteral(" · ") + DetailsWriter::tr("for v%1").arg(record.paperVersion);
    if (record.day.isValid())
        origin += QStringLiteral(" · ") + QLocale().toString(record.day, QLocale::ShortFormat);
    return origin;
}

void writeHistory(DetailsWriter &writer, const PaperRow &row, const DetailsExtras &extras) {
    const bool tellsMore =
        extras.history.size() > 1 ||
        (extras.history.size() == 1 && (!row.score || *row.score != extras.history.front().score));
    if (!tellsMore)
        return;
    writer.block(12, 0);
    const QString sign = extras.isHistoryOpen ? QStringLiteral("▾ ") : QStringLiteral("▸ ");
    writer.text(
        sign + DetailsWriter::tr("All scores so far: %n", nullptr, static_cast<int>(extras.history.size())),
        writer.link(DetailsLink{DetailsDocumentKind::History, 0, {}}.toString(), writer.colors().muted,
                    small));
    if (!extras.isHistoryOpen)
        return;
    for (const ScoreRecord &record : extras.history) {
        writer.block(5, 0);
        writeFigures(writer, record.score, small);
        writer.text(QStringLiteral("\u2002") + recordOrigin(record),
                    writer.format(writer.colors().muted, small));
    }
}

QString figuresOf(const PaperRow &row) {
    return row.score ? QStringLiteral("%1 · %2").arg(row.score->relevance).arg(row.score->novelty)
                     : QStringLiteral("–");
}

void writePaperLink(DetailsWriter &writer, const PaperRow &row, const QString &remark) {
    writer.block(6, 0, 1.2);
    writer.html(texToHtml(row.paper.title),
                writer.link(DetailsLink{DetailsDocumentKind::Paper, 0, row.paper.id}.toString(),
                            writer.textColor(), small));
    writer.text(QStringLiteral("\u2002") + remark, writer.format(writer.colors().muted, small));
}

// "3 Mar 2025 · Kept": an earlier paper's day and decision.
QString fateOf(const PaperRow &row) {
    const QString day = QLocale().toString(row.day, QLocale::ShortFormat);
    return row.decision == Decision::None ? day : day + QStringLiteral(" · ") + decisionSaid(row.decision);
}

void writeClose(DetailsWriter &writer, const PaperRow &paper, const DetailsExtras &extras) {
    if (!extras.close || extras.close->close == 0)
        return;
    const QDate since = extras.close->since;
    const auto format =
        since.year() == paper.day.year() ? QStringLiteral("MMMM") : DetailsWriter::tr("MMMM yyyy", "a month");
    writer.block(12, 0);
    writer.text(DetailsWriter::tr("%n similar paper(s) since %1",
                                  "earlier papers of the library; %1 is a month, with its year or without",
                                  extras.close->close)
                    .arg(QLocale().toString(since, format)),
                writer.format(writer.colors().muted, small));
    for (const PaperRow &row : extras.close->papers)
        writePaperLink(writer, row, fateOf(row));
}

void writeSimilar(DetailsWriter &writer, const DetailsExtras &extras) {
    const ThemeColors &colors = writer.colors();
    const auto link = [](DetailsDocumentKind kind) { return DetailsLink{kind, 0, {}}.toString(); };
    writer.block(12, 0);
    if (extras.isSimilarAwaited) {
        writer.text(DetailsWriter::tr("Looking for similar papers…"), writer.format(colors.muted, small));
        return;
    }
    if (!extras.similar) {
        writer.text(DetailsWriter::tr("More like this"),
                    writer.link(link(DetailsDocumentKind::Similar), colors.accent, small));
        return;
    }
    if (extras.similar->empty()) {
        writer.text(DetailsWriter::tr("The library has no similar papers."),
                    writer.format(colors.muted, small));
        return;
    }
    writer.text(DetailsWriter::tr("Similar papers"), writer.format(colors.muted, small));
    for (const PaperRow &row : *extras.similar)
        writePaperLink(writer, row, figuresOf(row));
    writer.block(8, 0);
    writer.text(DetailsWriter::tr("Show in the table"),
                writer.link(link(DetailsDocumentKind::AllSimilar), colors.accent, small));
}

} // namespace

CriteriaWords CriteriaWords::of(const Criteria &criteria) {
    return {wordsToMark(activeTopics(criteria)), criteria.scoringPrompt};
}

QString scoreOrigin(const Score &score) {
    const QString scorer =
        score.scorer == Scorer::Builtin ? DetailsWriter::tr("built-in scorer") : score.model;
    return score.criteriaVersion > 0
               ? DetailsWriter::tr("%1 · criteria v%2").arg(scorer).arg(score.criteriaVersion)
               : scorer;
}

void writeDetails(QTextDocument &document, const PaperRow &row, const DetailsOptions &options,
                  const QPalette &palette, const DetailsExtras &extras) {
    const std::vector<PaperVersion> &earlier = extras.earlier;
    document.clear();
    DetailsWriter writer(document, options.fontSize, palette);
    writeTitle(writer, row.paper.title);
    writeAuthors(writer, row.paper.authors, options);
    writeChips(writer, row);
    if (row.withdrawn)
        writeWithdrawal(writer);
    writeScores(writer, row);
    if (row.score && row.score->topic)
        writeTopic(writer, *row.score->topic, options, palette);
    writeRank(writer, extras.rank);
    if (extras.lab)
        writeLab(writer, *extras.lab);
    const QuotationCheck check = checkQuotations(row, options.criteria.prompt);
    if (row.score && !row.score->comment.isEmpty())
        writeComment(writer, row.score->comment);
    writeInvented(writer, check);
    if (!earlier.empty() && !row.paper.abstract.isEmpty()) // the abstract may still be loading
        writeVersionDiff(writer, earlier.front(), row.paper);
    writer.block(earlier.empty() ? 0 : 8, 10, 1.3);
    writer.part(DetailsPart::Abstract);
    writer.html(texToHtml(row.paper.abstract), writer.format(writer.textColor()));
    markAbstract(writer, row, options, extras, check);
    writeRemarks(writer, row.paper);
}

void writeExtras(QTextDocument &document, const PaperRow &row, const DetailsExtras &extras,
                 const DetailsOptions &options, const QPalette &palette) {
    DetailsWriter writer(document, options.fontSize, palette);
    writeClose(writer, row, extras);
    writeReasons(writer, extras.reasons);
    writeHistory(writer, row, extras);
    writeSimilar(writer, extras);
}

} // namespace winnow
