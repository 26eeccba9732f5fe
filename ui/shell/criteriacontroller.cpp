#include "ui/shell/criteriacontroller.h"

#include "app/criteria/topics.h"
#include "ui/common/settingsinuse.h"
#include "ui/criteria/criteriapage.h"
#include "ui/criteria/reading/readingpanel.h"
#include "ui/criteria/reading/readingwords.h"
#include "ui/papers/details/followed.h"
#include "ui/papers/page/paperspage.h"
#include "ui/runs/runlauncher.h"

namespace winnow {

CriteriaController::CriteriaController(CriteriaPage &page, PapersPage &papers, RunLauncher &run,
                                       const PapersContext &shared, QObject *parent)
    : QObject(parent), m_papers(papers), m_shared(shared) {
    ReadingPanel &reading = page.reading();
    reading.setFollowed(shared.settings.now().followedAuthors);
    connect(&shared.settings, &SettingsInUse::changed, &reading,
            [&reading](const Settings &settings) { reading.setFollowed(settings.followedAuthors); });
    connect(&reading, &ReadingPanel::followRequested, this, &CriteriaController::follow);
    connect(&page, &CriteriaPage::criteriaChanged, this, [this](const Criteria &criteria) {
        use(criteria);
        sayIfNothingIsRead();
    });
    connect(&run, &RunLauncher::scoringBegun, this, [this, &run] {
        if (!run.isTrial() && !run.isOfModel())
            sayIfNothingIsRead();
    });
}

void CriteriaController::use(const Criteria &criteria) {
    const TopicList read = readTopics(criteria.scoringPrompt);
    m_papers.setCriteria(criteria);
    const bool isOther = !criteria.samePrompts(m_inUse);
    m_inUse = criteria;
    m_isToBeSaid = read.isEmpty() && (isOther || m_isToBeSaid);
}

void CriteriaController::follow(const QString &author) {
    Settings settings = m_shared.settings.now();
    settings.followedAuthors = followedAfter(settings.followedAuthors, author, true);
    m_shared.settings.change(settings);
    Q_EMIT m_shared.messages.noticed(tr("You now follow %1. Every digest has all their papers.").arg(author));
}

void CriteriaController::sayIfNothingIsRead() {
    if (!std::exchange(m_isToBeSaid, false))
        return;
    const Retry open(this, [this](NextStep) { Q_EMIT pageWanted(); });
    Q_EMIT m_shared.messages.warned(nothingReadSentence(), NextStep::OpenCriteria, NextStep::None, open);
}

} // namespace winnow
