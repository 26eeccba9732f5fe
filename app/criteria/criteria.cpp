#include "app/criteria/criteria.h"

#include "app/criteria/topics.h"

#include <QFile>

namespace winnow {
namespace {

QString promptFile(const QString &name) {
    QFile file(QStringLiteral(":/winnow/criteria/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not built in", qPrintable(file.fileName()));
    QString text = QString::fromUtf8(file.readAll());
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    return text;
}

} // namespace

Criteria defaultCriteria() {
    Criteria criteria;
    criteria.name = QStringLiteral("Foundations of machine learning");
    criteria.systemPrompt = promptFile(QStringLiteral("system.md"));
    criteria.scoringPrompt = promptFile(QStringLiteral("scoring.md"));
    criteria.screeningPrompt = promptFile(QStringLiteral("screening.md"));
    return criteria;
}

std::vector<CriteriaFlaw> flaws(const Criteria &criteria) {
    const QString &prompt = criteria.scoringPrompt;
    if (prompt.trimmed().isEmpty())
        return {CriteriaFlaw::EmptyScoringPrompt};
    std::vector<CriteriaFlaw> found;
    int places = 0;
    for (QStringView line : QStringView(prompt).split(QLatin1Char('\n')))
        places += line.trimmed() == paperListPlaceholder ? 1 : 0;
    if (places == 0)
        found.push_back(CriteriaFlaw::NoPaperList);
    if (places > 1)
        found.push_back(CriteriaFlaw::SeveralPaperLists);
    if (readTopics(prompt).isEmpty())
        found.push_back(CriteriaFlaw::NoTopics);
    return found;
}

} // namespace winnow
