#include "ui/shell/criteriacontroller.h"

#include "app/criteria/topics.h"
#include "ui/common/settingsinuse.h"
#include "ui/criteria/criteriapage.h"
#include "ui/criteria/reading/readingpanel.h"
#include "ui/criteria/reading/readingwords.h"
#include "ui/papers/details/followed.h"
#include "ui/papers/page/paperspage.h"
#include "ui/runs/runlauncher.h"
#include "ui/shell/pagestack.h"

namespace winnow {

CriteriaController::CriteriaController(const Share &share, QObject *parent)
    : QObject(parent), m_share(share) {
    ReadingPanel &reading = share.page.reading();
    reading.setFollowed(share.settings.now().followedAuthors);
    connect(&share.settings, &SettingsInUse::changed, &reading,
            [&reading](const Settings &settings) { reading.setFollowed(settings.followedAuthors); });
    connect(&reading, &ReadingPanel::followRequested, this, &CriteriaController::follow);
    connect(&share.page, &CriteriaPage::criteriaChanged, this, [this](const Criteria &criteria) {
        use(criteria);
        sayIfNothingIsRead();
    });
    connect(&share.run, &RunLauncher::scoringBegun, this, [this] {
        if (!m_share.run.isTrial() && !m_share.run.isOfModel())
            sayIfNothingIsRead();
    });
}

void CriteriaController::use(const Criteria &criteria) {
    const TopicList read = readTopics(criteria.scoringPrompt);
    m_share.papers.setCriteria(criteria);
    const bool isOther = !criteria.samePrompts(m_inUse);
    m_inUse = criteria;
    m_isToBeSaid = read.isEmpty() && (isOther || m_isToBeSaid);
}

void CriteriaController::follow(const QString &author) {
    Settings settings = m_share.settings.now();
    settings.followedAuthors = followedAfter(settings.followedAuthors, author, true);
    m_share.settings.change(settings);
    Q_EMIT m_share.messages.noticed(tr("You now follow %1. Every digest has all their papers.").arg(author));
}

void CriteriaController::sayIfNothingIsRead() {
    if (!std::exchange(m_isToBeSaid, false))
        return;
    const Retry open(this, [this](NextStep) { m_share.stack.showPage(&m_share.page); });
    Q_EMIT m_share.messages.warned(nothingReadSentence(), NextStep::OpenCriteria, NextStep::None, open);
}

} // namespace winnow
