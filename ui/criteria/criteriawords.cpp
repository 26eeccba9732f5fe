#include "ui/criteria/criteriawords.h"

#include "app/llm/tokens.h"
#include "ui/criteria/criteriapage.h"

#include <QLocale>

namespace winnow {

namespace {

// Names the topics if that is short, since the line has little room.
QString pausedLabel(const QStringList &topics) {
    constexpr qsizetype longest = 40;
    const QString names = topics.join(QStringLiteral(", "));
    return names.size() <= longest ? CriteriaPage::tr("paused: %1").arg(names)
                                   : CriteriaPage::tr("%Ln topic(s) paused", nullptr, int(topics.size()));
}

} // namespace

QString flawSentence(CriteriaFlaw flaw) {
    switch (flaw) {
    case CriteriaFlaw::EmptyScoringPrompt:
        return CriteriaPage::tr("The scoring prompt is empty. Describe what you want to read.");
    case CriteriaFlaw::NoPaperList:
        return CriteriaPage::tr("The scoring prompt has no line %1. A language model would see no papers.")
            .arg(paperListPlaceholder);
    case CriteriaFlaw::SeveralPaperLists:
        return CriteriaPage::tr("The scoring prompt has more than one line %1. Keep only one.")
            .arg(paperListPlaceholder);
    case CriteriaFlaw::NoTopics:
        return CriteriaPage::tr("No topics or keywords were found in the scoring prompt, so the built-in "
                                "scorer has nothing to compare papers with.");
    }
    return {};
}

QString versionLabel(const Criteria &criteria) {
    if (criteria.version == 0)
        return CriteriaPage::tr("Default criteria");
    const QDate day = criteria.created.toLocalTime().date();
    const bool isThisYear = day.year() == QDate::currentDate().year();
    QString label = CriteriaPage::tr("v%1").arg(criteria.version);
    if (day.isValid())
        label += QStringLiteral(" · ") + QLocale().toString(day, isThisYear ? CriteriaPage::tr("d MMM")
                                                                            : CriteriaPage::tr("d MMM yyyy"));
    if (criteria.isTrial)
        label += QStringLiteral(" · ") + CriteriaPage::tr("tried");
    if (!criteria.name.isEmpty())
        label += QStringLiteral(" · ") + criteria.name;
    if (!criteria.pausedTopics.isEmpty())
        label += QStringLiteral(" · ") + pausedLabel(criteria.pausedTopics);
    return label;
}

QString pauseSentence(const QStringList &before, const QStringList &after) {
    const auto missingIn = [](const QStringList &names, const QStringList &others) {
        QStringList missing;
        for (const QString &name : names) {
            if (!others.contains(name))
                missing << name;
        }
        return missing.join(QStringLiteral(", "));
    };
    QStringList sentences;
    if (const QString paused = missingIn(after, before); !paused.isEmpty())
        sentences << CriteriaPage::tr("Paused: %1.").arg(paused);
    if (const QString resumed = missingIn(before, after); !resumed.isEmpty())
        sentences << CriteriaPage::tr("Resumed: %1.").arg(resumed);
    return sentences.join(QLatin1Char(' '));
}

QString lookingSentence(bool hasUnsaved) {
    return hasUnsaved
               ? CriteriaPage::tr(
                     "You are viewing a saved version. <a href=\"back\">Back to your unsaved changes</a>")
               : CriteriaPage::tr(
                     "You are viewing a saved version. <a href=\"back\">Back to the one in use</a>");
}

QString sizeSentence(const QString &prompt) {
    const int lines = prompt.isEmpty() ? 0 : int(prompt.count(u'\n')) + 1;
    const QStringList parts{CriteriaPage::tr("%Ln line(s)", nullptr, lines),
                            CriteriaPage::tr("%Ln character(s)", nullptr, int(prompt.size())),
                            CriteriaPage::tr("about %Ln token(s)", nullptr, int(estimateTokens(prompt)))};
    return parts.join(QStringLiteral(" · "));
}

} // namespace winnow
